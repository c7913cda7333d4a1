"""Who is said without a verb to have forces or bases in a place: "لتركيا قوات في دهوك", "لدى الدنمارك 180 جنديا في الأنبار"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.events.sites import is_holding
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token
from ingest.syntax import Phrase

_IN = ("في", "داخل", "على", "قرب", "ب")
_HAS, _IS = "لدي", "كان"
_NEAR = 7  # words from who has something to what he has, and on to the place


def tell_holdings(reading: Reading) -> None:
    """Make a clause of every body that has forces in a place where no verb says so."""
    if not any(t.preposition == "ل" or t.word == _HAS for t in reading.tokens):
        return
    for holder in reading.taken:
        under = _clause_of(reading, holder)
        if under is None:
            continue
        what = _what(reading.tokens, holder.end)
        where = _where(reading, what) if what else []
        if where and not any(d.category == "verb" and holder.start <= d.token <= what + _NEAR for d in reading.drafts):
            draft = Draft(what, reading.tokens[what].span, _IS, "verb", quoted=reading.tokens[what].quoted)
            draft.add("ل", [p for p in holder.phrases if p.kind in BODIES][:1])
            draft.add("subject", [Phrase(reading.tokens[what].span, "anaphor", lemma="قوات")])
            draft.add("في", where)
            if under >= 0:
                draft.parent, draft.link = under, "complement"
            reading.drafts.append(draft)


def _clause_of(reading: Reading, holder: NounPhrase) -> int | None:
    """Return the speech that a clause which begins with its holder is part of, -1 where it is none's; None where he begins no clause."""
    if holder.start < 0 or holder.trigger is not None or not any(p.sort == "name" and p.kind in BODIES for p in holder.phrases):
        return None
    first = reading.tokens[holder.start]
    apart = holder.start > 0 and reading.tokens[holder.start - 1].word == _HAS
    if first.preposition != "ل" and not apart:
        return None
    opening = holder.start - apart
    if opening == 0:
        return -1
    if reading.tokens[opening - 1].word not in reading.lexicon.complementisers:
        return None
    speeches = [index for index, d in enumerate(reading.drafts) if d.operator == "speech" and d.token < opening]
    return max(speeches, default=-1)


def _what(tokens: Sequence[Token], at: int) -> int:
    """Return where what somebody has stands behind him, 0 where nothing does."""
    for index in range(at, min(len(tokens), at + _NEAR)):
        token = tokens[index]
        if token.mark or token.word in _IN or (token.name is not None and not is_holding(token)):
            return 0
        if is_holding(token):
            return 0 if token.definite else index
    return 0


def _where(reading: Reading, what: int) -> list[Phrase]:
    """Return the place that follows before the next pause."""
    return next((list(phrases) for phrases in _places(reading, what)), [])


def _places(reading: Reading, what: int) -> Iterator[list[Phrase]]:
    marks = [i for i in range(what, len(reading.tokens)) if reading.tokens[i].mark]
    end = min(marks[0] if marks else len(reading.tokens), what + _NEAR)
    for phrase in reading.taken:
        if what < phrase.start < end and phrase.trigger is None:
            token, before = reading.tokens[phrase.start], reading.tokens[phrase.start - 1]
            places = [p for p in phrase.phrases if p.kind == "place" or p.entity in reading.lexicon.states]
            if places and (token.preposition in _IN or before.word in _IN):
                yield places
