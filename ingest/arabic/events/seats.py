"""Where a body has its seat, said beside its name: "المرصد، ومقره بريطانيا", "المنظمة التي مقرها في لندن"."""

from __future__ import annotations

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import senses
from ingest.normalise import fold_word

SEATS = frozenset(fold_word(noun + owner) for noun in senses("ar", "seats_of_bodies") for owner in ("ه", "ها"))
_BETWEEN = tuple(map(fold_word, ("في", "الرئيسي", "الرئيس")))
_IN = "في"


def seated(reading: Reading) -> bool:
    """Take a seat with its place right behind a body; False where no body stands before it, or no place behind."""
    token, body = reading.tokens[reading.at], _body(reading)
    at = reading.at + 1
    while at < len(reading.tokens) and reading.tokens[at].word in _BETWEEN:
        at += 1
    if body is None or token.preposition or at >= len(reading.tokens) or reading.tokens[at].conjunction:
        return False
    place = reading.phrases.read(at)
    if place is None or not place.named or not all(p.kind == "place" or p.entity in reading.lexicon.states for p in place.phrases):
        return False
    draft = Draft(reading.at, token.span, _IN, "noun", quoted=token.quoted)
    draft.add("subject", body.phrases[-1:])
    draft.add(_IN, place.phrases[:1])
    reading.drafts.append(reading.in_voice(draft))
    reading.at = place.end
    return True


def _body(reading: Reading) -> NounPhrase | None:
    """Return the phrase of a named body that ends right before the seat, or before its comma."""
    token, pause = reading.tokens[reading.at], reading.at > 0 and reading.tokens[reading.at - 1].mark in COMMAS
    last = reading.last
    if last is None or last.end != reading.at - pause or not (pause or token.conjunction) or not last.phrases:
        return None
    return last if last.trigger is None and last.phrases[-1].sort == "name" and last.phrases[-1].kind in BODIES else None
