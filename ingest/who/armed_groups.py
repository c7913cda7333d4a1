"""Armed groups that a noun goes on to speak of: "the militants" are those of the group named last."""

from __future__ import annotations

import re
from collections.abc import Collection

from graph.model import Article
from graph.register import Entry, Register
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.lexicon import senses
from ingest.normalise import any_of, fold_word
from ingest.syntax import Phrase
from ingest.who.naming import bare_nouns, group_nouns, strange_words, telling_words, with_quantity
from ingest.who.spoken import SpokenOf
from ingest.who.told_behind import tells_others

BEFORE = 30  # characters before a noun among which the words stand that tell its group from others
_BESIDE = 2  # words
_A = ("a", "an", "another")
_STEM = 4  # letters by which the adjective of a people and its name are alike: "Kurdish", "Kurdistan"
_SIGNS = ",.;:()'\"“”"
_SPONSORED = tuple("-" + word for word in senses("en", "sponsored"))
LOOKED_AT = 60  # of those spoken of last
_SERVING = adjective_forms(senses("ar", "serving_others"))
_TIED = senses("en", "tied_to_others")
_LANDS, _FIGHTING = senses("ar", "lands_of_hardliners"), senses("ar", "fighting_others")
_OTHERS = re.compile(rf" في (?:{any_of(_LANDS)})\b| الذين (?:{any_of(_FIGHTING)})\b")
_SINGLE = (*senses("en", "single_bodies"), *senses("ar", "single_bodies"))  # nouns of which one is a body


def named_group(article: Article, phrase: Phrase, spoken: SpokenOf, register: Register, apart: frozenset[str] = frozenset()) -> str | None:
    """Return the armed group named last, `apart` left out, that a noun without state or leader goes on to speak of: "the militants"."""
    language = article.language
    known = group_nouns(language).get(phrase.lemma)
    if known is None or phrase.of or (phrase.number == "s" and not phrase.lemma.endswith(_SINGLE)):
        return None
    if language == "en" and phrase.number == "p" and phrase.lemma.endswith(_SINGLE):
        return None  # "terrorist *groups*" are not the one named last
    if phrase.state or (language == "ar" and not (phrase.definite and known.fits(phrase.span.of(article.text)))):
        return None
    if language == "ar" and _serves_another(article, phrase):
        return None
    if phrase.lemma in bare_nouns(language) and not _is_alone(article, phrase):
        return None
    if strange_words(language).intersection((phrase.wide or phrase.span).of(article.text).lower().split()):
        return None
    named = (entity for entity in spoken.last(LOOKED_AT) if entity in register and entity not in apart)
    found = next((entity for entity in named if register[entity].file.endswith(known.files)), None)
    if found is None or not _may_be(register[found], _telling(article, phrase)):
        return None
    if language == "en" and phrase.number == "s" and (_is_new(article, phrase) or _is_another(article, phrase, register[found])):
        return None
    return None if language == "en" and tells_others(article.text, phrase, register[found].full_names) else found


def _is_new(article: Article, phrase: Phrase) -> bool:
    """Return whether a text speaks of a group for the first time: "*a* Kurdish militant group claimed it"."""
    words = article.text[max(0, phrase.span.start - BEFORE) : phrase.span.end].lower().split()
    near = words[-len(phrase.span.of(article.text).split()) - _BESIDE :]
    first = next((word for word in reversed(near) if word in _A or word == "the"), "the")
    return "designated" not in near and first in _A  # the one that courts speak of is a known one


def _is_another(article: Article, phrase: Phrase, group: Entry) -> bool:
    """Return whether a group was named last only to tell to whom another is tied: "a group linked to *al-Qaeda* ... the group"."""
    before = article.text[: phrase.span.start].lower()
    at = max((before.rfind(name.lower()) for name in group.full_names), default=-1)
    words = before[max(0, at - BEFORE) : at].removesuffix("the ").split()[-_BESIDE:]
    return at > 0 and len(words) == _BESIDE and words[0] in _TIED and words[1] in ("to", "with")


def are_others(article: Article, phrase: Phrase) -> bool:
    """Return whether the words behind an Arabic noun tell others than those of whom a text speaks: "المتشددين في إيران",
    "المتمردين الذين يقاتلون النظام".
    """
    return _OTHERS.match(article.text, phrase.span.end) is not None


def _serves_another(article: Article, phrase: Phrase) -> bool:
    """Return whether what stands behind an Arabic noun tells whose other men are meant: "المسلحين الموالين لها"."""
    if are_others(article, phrase):
        return True
    behind = article.text[phrase.span.end : (phrase.wide or phrase.span).end].split()
    return any(fold_word(word).removeprefix("ال") in _SERVING for word in behind)


def _telling(article: Article, phrase: Phrase) -> frozenset[str]:
    """Return the words before a noun that tell its group from those of another people, faith, leaning or sponsor: "*Kurdish* militants"."""
    if article.language != "en":
        return frozenset()
    text, span = article.text, phrase.wide or phrase.span
    words = (*text[max(0, span.start - BEFORE) : span.start].lower().split()[-_BESIDE:], *span.of(text).lower().split())
    return frozenset(w.strip(_SIGNS) for w in words if w.strip(_SIGNS) in telling_words("en") or w.strip(_SIGNS).endswith(_SPONSORED))


def _may_be(group: Entry, telling: Collection[str]) -> bool:
    """Return whether an armed group's own names have what the words name: a people, a sponsor, itself in "Islamic State-linked"."""
    names = " ".join(group.full_names).lower()
    return all(word[:_STEM] in names for word in telling)


def _is_alone(article: Article, phrase: Phrase) -> bool:
    """Return whether nothing but an article stands before a noun: "the troops", not "560 additional troops"."""
    text, span = article.text, phrase.wide or phrase.span
    return span.of(text).count(" ") <= phrase.lemma.count(" ") and not with_quantity(text, span, article.language)
