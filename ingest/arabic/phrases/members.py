"""Members of a body who are somebody of their own, told by it: "قادة من الحشد الشعبي", "مقتل عنصرين من الشرطة"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from graph.model import BODIES, Span
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.named_bodies import PART
from ingest.arabic.words.morphology import noun_forms
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon

_PARTED, _PARTS = senses("ar", "parted_members"), senses("ar", "parts_of_members")
_CONSTRUCT = ("و", "ي")  # endings of members before their body: "مسلحو داعش", "مقاتلي التنظيم"
_ANY = folded(senses("ar", "members"))  # of a committee, and as good as it
_OWN = frozenset(form for noun in senses("ar", "own_members") for form in noun_forms(noun))
_SOME = frozenset(("عنصران", "عنصرين"))
_COUNTED = "عناصر"  # of few alone: "عناصر من الشرطة" are the police


def members_of(phrases: Phrases, found: NounPhrase, head: int, whole: NounPhrase) -> Phrase | None:
    """Return those whom a noun tells by the body behind "من", None where they bear no rank or office; the noun stands at `head`."""
    body = whole.phrases[0]
    if len(whole.phrases) != 1 or not _is_body(body, phrases.lexicon):
        return None
    told = _described(phrases, found, head)
    if told is None or told.span.end != phrases.tokens[found.end - 1].span.end or not _apart(told, phrases.lexicon):
        return None
    _take_another(phrases, whole)
    start, end = (told.wide or told.span).start, whole.phrases[-1].span.end
    return replace(told, of=tuple(whole.phrases), span=Span(told.span.start, end), wide=Span(start, end), definite=False)


def _take_another(phrases: Phrases, whole: NounPhrase) -> None:
    """Take the second body of "عناصر من الجيش | والشرطة" into the first."""
    after = phrases.tokens[whole.end] if whole.end < len(phrases.tokens) else None
    if after is None or after.conjunction != "و" or after.name is None or after.name.kind not in BODIES or after.preposition:
        return
    another = phrases.names.read(whole.end)
    if another is not None and len(another.phrases) == 1 and _is_body(another.phrases[0], phrases.lexicon):
        whole.phrases += another.phrases
        whole.end = another.end


def _is_body(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase names a body or is a noun that points back to one."""
    return phrase.kind in BODIES and (phrase.sort == "name" or (phrase.sort == "anaphor" and phrase.lemma in lexicon.anaphors))


def _described(phrases: Phrases, found: NounPhrase, head: int) -> Phrase | None:
    """Return whom the nouns before "من" describe: those whom the event is of, else those of the head."""
    if found.trigger is not None:
        return next((p for p in reversed(found.inner) if p.sort == "description"), None)
    describer = phrases.common.describer
    if describer.head(head) is None and phrases.tokens[head].word not in _OWN:
        return None
    told = describer.phrase(head, found.end, found.start, found.state)
    return replace(told, lemma=told.lemma or phrases.tokens[head].word)


def _apart(told: Phrase, lexicon: Lexicon) -> bool:
    """Return whether a noun tells people of a rank, trade or office, or so few others that they are not the body itself."""
    known = lexicon.descriptions.get(told.lemma)
    office = known is not None and known.member and not known.generic and fold_word(told.lemma) not in _ANY
    few = told.lemma == _COUNTED and told.kind == "person"
    return office or few or told.lemma in _OWN or told.lemma in _SOME


def apart_from_body(phrases: Phrases, found: NounPhrase, at: int) -> None:
    """Let those whom an adjective tells apart from the body whose members they are stand for themselves: "مسلحو داعش | السابقون"."""
    body, tokens, lexicon = found.phrases[0] if len(found.phrases) == 1 else None, phrases.tokens, phrases.lexicon
    if body is None or body.sort not in ("name", "anaphor") or body.kind not in BODIES or found.trigger is not None or tokens[at].mark:
        return
    noun = tokens[at].word.split()[0]
    known = lexicon.descriptions.get(noun) or (lexicon.descriptions.get(noun + "ن") if noun.endswith(_CONSTRUCT) else None)
    if known is None or not (known.generic and known.member):
        return
    told = (lexicon.bare(tokens[e].word) if e < len(tokens) else "" for e in (found.end, found.end - 1))
    quality = next((word for word in told if word in _PARTED or word in _PARTS), None)
    if quality is None:
        return
    found.end += lexicon.bare(tokens[found.end - 1].word) != quality
    span = Span(tokens[at].bare_start, tokens[found.end - 1].span.end)
    apart = Phrase(span, "description", lemma=noun, kind="force", definite=True, number="p", of=(body,), wide=span)
    found.phrases, found.number, found.gender = [apart], "p", ""
    if quality in _PARTS:
        found.posts.append(Post(at, found.end, PART, (apart,), (body,)))
