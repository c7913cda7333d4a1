"""Places that a text counts or describes and then names: "مدينتين يسيطر عليهما التنظيم، هما X وY", "على ثلاث بلدات هي X وY وZ"."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.events.noun_clauses import take
from ingest.arabic.phrases.areas import SETTLEMENTS
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import PAUSES
from ingest.syntax import Phrase

PRONOUNS = ("هما", "هي", "هم")
_BACK = 6  # phrases in which the places may be described


def names_areas(reading: Reading) -> bool:
    """Take "هما X وY": the names stand wherever the places do that were described; False where none were, or no such names follow."""
    at, pronoun = reading.at + 1, reading.tokens[reading.at].word
    if at >= len(reading.tokens) or reading.tokens[at].preposition or reading.tokens[reading.at].preposition:
        return False
    named = reading.phrases.read(at, nominal=True)
    if named is None or named.trigger is not None or not named.phrases or not all(_is_place(p) for p in named.phrases):
        return False
    described = _described(reading, named, two=pronoun == "هما")
    if described is None:
        return False
    taken, noun = [*described.phrases, *_pointing(reading, described)], reading.noun
    take(reading, named)
    reading.noun = noun
    described.phrases = list(named.phrases)
    for draft in reading.drafts:
        _put(draft, taken, named.phrases)
    return True


def _is_place(phrase: Phrase) -> bool:
    return phrase.sort == "name" and phrase.kind == "place"


def _described(reading: Reading, named: NounPhrase, *, two: bool) -> NounPhrase | None:
    """Return the phrase for settlements that is nearest: right before the pronoun, or over what is told of as many as are named."""
    here = reading.at - (reading.at > 0 and reading.tokens[reading.at - 1].mark in PAUSES)
    for phrase in reversed(reading.taken[-_BACK:]):
        pair = phrase.head in SETTLEMENTS["two"]
        if pair or phrase.head in SETTLEMENTS["many"]:
            fits = len(named.phrases) == 2 if pair else len(named.phrases) > 1 and not two
            return phrase if fits and (pair is two or phrase.end == here) else None
    return None


def _pointing(reading: Reading, described: NounPhrase) -> list[Phrase]:
    """Return the pronouns for described places in the clause right behind them: "مدينتين يسيطر | عليهما | التنظيم"."""
    clause = next((d for d in reading.drafts if described.end <= d.token <= described.end + 1), None)
    number = "d" if described.head in SETTLEMENTS["two"] else "s"
    pronouns = [p for phrases in clause.functions.values() for p in phrases if p.sort == "pronoun"] if clause is not None else []
    return [p for p in pronouns if p.number == number and p.gender != "m"]


def _put(draft: Draft, described: list[Phrase], named: list[Phrase]) -> None:
    """Put names in the place of what described them."""
    for phrases in (*draft.functions.values(), *(bare.phrases for bare in draft.bare)):
        if any(p in phrases for p in described):
            phrases[:] = [*(p for p in phrases if p not in described and p not in named), *named]
