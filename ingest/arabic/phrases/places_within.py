"""Places that are named as parts of one named before: "سيطر على المحافظة، بما فيها الرقة", "قصف عدة مدن، بينها الموصل", "مدن كالموصل"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.events.noun_clauses import take
from ingest.arabic.phrases.areas import SETTLEMENTS
from ingest.arabic.phrases.inclusion import words_of_inclusion
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.reading import Reading
    from ingest.syntax import Phrase

OPENS = ("بما", "لا", "ولا")
_RETAKING = senses("ar", "retaking")
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
    around = next((place for p in reversed(reading.taken[-_BACK:]) if (place := _place_of(p, reading)) and not _apposed(p, reading)), None)
    parts = reading.phrases.read(at, nominal=True) if around is not None else None
    if around is None or parts is None or parts.trigger is not None or _place_of(parts, reading) is None:
        return False
    noun = reading.noun
    take(reading, parts)
    reading.noun = noun
    _join(reading, around, [p for p in parts.phrases if p.sort == "name"])
    return True


def like_places(reading: Reading) -> bool:
    """Take "كالموصل والرمادي" right behind settlements, of which they are some; False where none stand there."""
    around = reading.last
    parts = reading.phrases.read(reading.at, nominal=True) if reading.tokens[reading.at].preposition == "ك" else None
    if around is None or around.end != reading.at or around.head not in SETTLEMENTS["many"] or not around.phrases:
        return False
    if parts is None or parts.trigger is not None or not parts.phrases or _place_of(parts, reading) is None:
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


def _place_of(phrase: NounPhrase, reading: Reading) -> Phrase | None:
    """Return the place with which a phrase ends, or with which that ends of which a noun tells the retaking: "تحرير أحياء المدينة"."""
    owned = phrase.inner if phrase.trigger is not None and phrase.lemma in _RETAKING else phrase.phrases
    last = owned[-1] if owned else None
    named = last is not None and (last.kind == "place" or last.entity in reading.lexicon.states)
    return last if named or (phrase.place and last is not None) else None


def _apposed(phrase: NounPhrase, reading: Reading) -> bool:
    """Return whether a phrase only tells more of the place right before it: "الرمادي | مركز محافظة الأنبار"."""
    first = reading.tokens[phrase.start]
    joined = first.preposition or first.conjunction or first.name is not None
    return not joined and any(p.end == phrase.start and _place_of(p, reading) is not None for p in reading.taken)


def _join(reading: Reading, around: Phrase, parts: list[Phrase]) -> None:
    for draft in reading.drafts:
        for function, phrases in draft.functions.items():
            if around in phrases:
                draft.add(function, parts)
        for bare in draft.bare:
            if around in bare.phrases:
                bare.phrases += [p for p in parts if p not in bare.phrases]
