"""Places that are named as parts of one named before: "سيطر على المحافظة، بما فيها الرقة", "قصف عدة مدن، بينها الموصل", "مدن كالموصل"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.areas import SETTLEMENTS
from ingest.arabic.inclusion import words_of_inclusion
from ingest.arabic.noun_clauses import take

if TYPE_CHECKING:
    from ingest.arabic.nouns import NounPhrase
    from ingest.arabic.reading import Reading
    from ingest.syntax import Phrase

OPENS = ("بما", "لا", "ولا")
_BACK = 3  # phrases in which the larger place may stand


def includes_places(reading: Reading) -> bool:
    """Take "بما فيها X وY" behind a place: whatever is said of that is said of them; False where no place stands before or behind."""
    token = reading.tokens[reading.at]
    first = token.preposition + token.word
    if first not in OPENS and first not in reading.lexicon.opens_including:
        return False
    length = words_of_inclusion(reading) or _within(reading)
    at = reading.at + length
    if not length or at >= len(reading.tokens):
        return False
    around = next((p for p in reversed(reading.taken[-_BACK:]) if p.phrases and (p.place or _is_place(p, reading))), None)
    parts = reading.phrases.read(at, nominal=True) if around is not None else None
    if around is None or parts is None or parts.trigger is not None or not _is_place(parts, reading):
        return False
    noun = reading.noun
    take(reading, parts)
    reading.noun = noun
    _join(reading, around.phrases[-1], [p for p in parts.phrases if p.sort == "name"])
    return True


def like_places(reading: Reading) -> bool:
    """Take "كالموصل والرمادي" right behind settlements, of which they are some; False where none stand there."""
    around = reading.last
    parts = reading.phrases.read(reading.at, nominal=True) if reading.tokens[reading.at].preposition == "ك" else None
    if around is None or around.end != reading.at or around.head not in SETTLEMENTS["many"] or not around.phrases:
        return False
    if parts is None or parts.trigger is not None or not parts.phrases or not _is_place(parts, reading):
        return False
    noun = reading.noun
    take(reading, parts)
    reading.noun = noun
    _join(reading, around.phrases[-1], [p for p in parts.phrases if p.sort == "name"])
    return True


def _within(reading: Reading) -> int:
    """Return how many words at the token say that a place is one of many: "بما فيها", "بما في ذلك", "لا سيما"."""
    token = reading.tokens[reading.at]
    window = [token.preposition + token.word, *(t.word for t in reading.tokens[reading.at + 1 : reading.at + 3])]
    return next((length for length in (3, 2) if tuple(window[:length]) in reading.lexicon.within), 0)


def _is_place(phrase: NounPhrase, reading: Reading) -> bool:
    last = phrase.phrases[-1] if phrase.phrases else None
    return last is not None and (last.kind == "place" or last.entity in reading.lexicon.states)


def _join(reading: Reading, around: Phrase, parts: list[Phrase]) -> None:
    for draft in reading.drafts:
        for function, phrases in draft.functions.items():
            if around in phrases:
                draft.add(function, parts)
        for bare in draft.bare:
            if around in bare.phrases:
                bare.phrases += [p for p in parts if p not in bare.phrases]
