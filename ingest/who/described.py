"""Unnamed actors and places of one article: which descriptions mean the same one, and what a reader would call it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from graph.model import Article, Entity, Kind, Span
from ingest.arabic.words.attached_words import ATTACHED
from ingest.lexicon import senses
from ingest.names.entities import unregistered_entity
from ingest.normalise import fold_word
from ingest.syntax import Phrase
from ingest.who.crowds import crowd
from ingest.who.naming import is_counted, vague_quantities, with_approximation, with_quantity
from ingest.who.quoted_descriptions import EDGES, plain, with_closing_quote

LONGEST = 10  # words of a name
_OWN = ("its ", "their ")
_RELATED = 3  # a noun, its adjective, and the pronoun that this takes
_COMMUNITIES = senses("en", "of_a_community")
_STOPS = ("", ".", "?", "!", ":", "\n")
_PREPOSITIONS = frozenset(("من", "في", "لدى", "ضمن", "داخل", "قرب", "of", "in", "from", "at", "near", "with"))
_ENDINGS = {"ون": "ين", "ان": "ين", "وا": "ين"}  # the case of a plural tells nobody from another


@dataclass(frozen=True, slots=True)
class _Known:
    """A description that the article has used: its words, with and without complement, and whom it means."""

    kind: Kind
    words: tuple[str, ...]
    wide: tuple[str, ...]
    about: tuple[str, ...]
    number: str
    whose: str
    entity: Entity


class Descriptions:
    """The descriptions of one article so far."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._by_head: dict[str, list[_Known]] = {}
        self._crowds: dict[str, Entity] = {}

    def entity(self, phrase: Phrase, kind: Kind) -> Entity:
        """Return whom a description means: one that it repeats or shortens, else somebody new."""
        text = self.article.text
        words, wide = _words(phrase.span.of(text)), _words((phrase.wide or phrase.span).of(text))
        if not words:
            return unregistered_entity(phrase.span.of(text), kind, self.article)
        if many := crowd(self.article, phrase):
            return self._crowds.setdefault(many, self._new(phrase, "person" if self.article.language == "ar" else "organization"))
        about = self._about(phrase)
        group = self._by_head.setdefault(phrase.lemma.split()[-1] if about else words[0], [])
        for known in reversed(group):
            if known.kind == kind and (known.wide == wide or self._same(phrase, words, wide, about, known)):
                return known.entity
        entity = self._new(phrase, kind)
        group.append(_Known(kind, words, wide, about, phrase.number, self._whose(phrase), entity))
        return entity

    def _about(self, phrase: Phrase) -> tuple[str, ...]:
        """Return what tells English descriptions of one noun apart: state, body, community and number, but no other adjective."""
        if self.article.language != "en" or not phrase.lemma:
            return ()
        label = phrase.span.of(self.article.text)
        number = label if is_counted(label, "en") else ""
        community = next((word for word in label.lower().split() if word in _COMMUNITIES), "")  # "*Sunni* lawmakers" are no Kurdish ones
        return (phrase.lemma, phrase.state or "", *(p.entity or p.lemma for p in phrase.of), community, number)

    def _whose(self, phrase: Phrase) -> str:
        """Return the name that stands in an English description: a *Badr* commander is not the *Peshmerga* one."""
        if self.article.language != "en" or phrase.state:
            return ""
        words = phrase.span.of(self.article.text).split()[:-1]
        opens = self.article.text[: phrase.span.start].rstrip(" \"“'")[-1:] in _STOPS  # where any word is written large
        return next((word.lower() for word in words[opens:] if word[:1].isupper()), "")

    def _same(self, phrase: Phrase, words: tuple[str, ...], wide: tuple[str, ...], about: tuple[str, ...], known: _Known) -> bool:
        if not about:
            return phrase.definite and _shortens(words, known.words)
        if phrase.kind == "place" and self.article.text[: phrase.span.start].endswith(_OWN):
            return False  # "*its* airport" is not the one named before
        if known.whose and self._whose(phrase) not in ("", known.whose):
            return False
        if not phrase.definite and phrase.kind == "person" and known.about == about:
            behind, before = _behind(words, wide), _behind(known.words, known.wide)
            return phrase.number == known.number and (not behind or behind == before)  # "a source *in the army*" is not the one before
        if {phrase.number, known.number} == {"p", "s"}:
            return False  # "the officials" are not the one named last, nor is "the faction" "armed factions"
        alone = phrase.definite and not any(about[1:]) and len([w for w in words if w != "same"]) == 1
        pointing = alone and (known.about[0] == phrase.lemma or known.about[0].endswith(f" {phrase.lemma}"))
        return known.about == about or pointing

    def _new(self, phrase: Phrase, kind: Kind) -> Entity:
        text, language = self.article.text, self.article.language
        about = (*with_approximation(text, phrase.wide or phrase.span, language), *with_closing_quote(text, phrase.wide or phrase.span))
        named = (*_people(text, phrase), *names_of(text, phrase), *with_quantity(text, phrase.span, language), *about)
        names = tuple(dict.fromkeys(named))
        entity = unregistered_entity(names[0], kind, self.article)
        return replace(entity, names=names)


def _people(text: str, phrase: Phrase) -> tuple[str, ...]:
    """Return what a reader calls so many people of whom an English text has no more than the number: "four people"."""
    label = phrase.span.of(text)
    if " " in label or not is_counted(label, "en"):
        return ()
    return (f"{label} of people" if label.lower().endswith("s") else f"{label} people",)


def names_of(text: str, phrase: Phrase) -> tuple[str, ...]:
    """Return what a reader may call a description, fullest first: with its number and complement, without either, without both."""
    inner, wide = phrase.span, phrase.wide or phrase.span
    behind = text[inner.end : wide.end]
    near = wide.end if behind.isascii() else _first_complement(text, inner.end, wide.end)
    ends = (wide.end, near, inner.end)
    spans = [Span(start, end) for end in ends for start in (wide.start, inner.start)]
    if wide.start < inner.start and " " not in phrase.lemma and phrase.sort == "description" and not phrase.lemma.isascii():
        spans.append(Span(wide.start, inner.start + len(inner.of(text).split()[0])))  # "590 شخصا متهمين"
    alone = behind.startswith(" and ") and " " not in inner.of(text)
    shared = [f"{inner.of(text)} {wide.of(text).split()[-1]}"] if alone else []  # "*Sunni* and Shi'ite *militias*"
    labels = [_cited(plain(s.of(text))) for s in spans]
    found = dict.fromkeys([*shared, *labels, *(_without_quantity(label) for label in labels)])
    return tuple(n for n in found if n and len(n.split()) <= LONGEST) or (inner.of(text),)


def _cited(label: str) -> str:
    """Return an Arabic description without the "for" that its article hides in: "للقوات المحلية" names "القوات المحلية"."""
    return f"ال{label[2:]}" if label.startswith("لل") else label


def _without_quantity(label: str) -> str:
    """Return an Arabic description without the words at its head that count nobody: "عدد من | المناطق السنية"."""
    first, _, rest = label.partition(" ")
    return rest.removeprefix("من ") if fold_word(first) in vague_quantities("ar") else ""


def _first_complement(text: str, start: int, end: int) -> int:
    """Return where the first word of a complement ends, its preposition apart: "مدانا بالإرهاب", "ضابط في الشرطة"."""
    words = [start + m.end() for m in re.finditer(r"\S+", text[start:end])]
    if not words:
        return end
    alone = text[start : words[0]].strip() in _PREPOSITIONS
    return words[1] if alone and len(words) > 1 else words[0]


def _words(label: str) -> tuple[str, ...]:
    return tuple(_stem(w) for w in fold_word(label.strip(EDGES)).split())


def _stem(word: str) -> str:
    for article in ("ال", "لل"):
        if word.startswith(article) and len(word) > 4:
            word = word[2:]
    return word[:-2] + _ENDINGS[word[-2:]] if len(word) > 4 and word[-2:] in _ENDINGS else word


def _behind(words: tuple[str, ...], wide: tuple[str, ...]) -> tuple[str, ...]:
    """Return the complement of a description: of "two sources in the army" the last three words."""
    end = next((i + len(words) for i in range(len(wide)) if wide[i : i + len(words)] == words), len(wide))
    return wide[end:]


def _shortens(words: tuple[str, ...], known: tuple[str, ...]) -> bool:
    shorter, longer = sorted((words, known), key=len)
    return longer[: len(shorter)] == shorter


def is_bare(text: str, phrase: Phrase) -> bool:
    """Return whether a description is one noun with nothing that tells which, or only with whose it is: "الميليشيات الموالية لها"."""
    words = (phrase.wide or phrase.span).of(text).split()
    return not phrase.of and (len(words) < 2 or (len(words) == _RELATED and fold_word(words[-1]) in ATTACHED))
