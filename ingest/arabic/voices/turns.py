"""Where a sentence turns from what one says to what another does: "... من جهة أخرى أفاد مصدر", "فيما أعلنت الوزارة أن ...، أعلن الجيش"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.pronouns import SUBJECTS
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

_GAP = 2  # tokens, a comma and a day, between such words and the verb
_LONGEST = 4


@lru_cache(maxsize=4)
def _listed(key: str, owners: tuple[str, ...] = ("",)) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(map(fold_word, f"{turn}{owner}".split())) for turn in read_lexicon("ar", "turns")[key] for owner in owners)


def turns_against(reading: Reading) -> bool:
    """Return whether what somebody denies or doubts ends here, behind a comma: "نفى أن ...، في حين هاجم الجيش المدينة"."""
    at, tokens = reading.at, reading.tokens
    if not at or tokens[at - 1].mark not in COMMAS or tokens[at].quoted:
        return False
    index = reading.waiting if reading.waiting is not None else reading.voice
    above = reading.draft(index)
    if above is None or above.operator not in ("denial", "doubt"):
        return False
    against = _listed("against") | _listed("against_somebody", ("", *SUBJECTS)) | _listed("beside")
    return any(_words(tokens[at : at + length]) in against for length in range(1, _LONGEST))


def turns_away(reading: Reading, draft: Draft, verb: VerbReading, token: Token) -> bool:
    """Return whether a verb of saying begins what somebody else says, whoever is speaking so far."""
    if verb.form.aspect == "perfect" and not token.quoted and reading.voice is not None and _set_beside(reading, draft):
        return True
    if draft.operator not in ("speech", "denial") or verb.form.aspect != "perfect" or token.quoted or reading.voice is None:
        return False
    beside = reading.comma and _words(reading.tokens[:1]) in _listed("beside") and not token.conjunction
    return beside or _turned(reading.tokens, reading.at)


def _set_beside(reading: Reading, draft: Draft) -> bool:
    """Return whether a verb tells what another says, behind a comma and such a word: "قال فلان إن ...، فيما *أدانت* الحكومة الهجوم"."""
    speaks = draft.operator in ("speech", "denial", "demand") or draft.lemma in reading.lexicon.acts_of_speech
    for length in (1, 2):
        pause = reading.at - length - 1
        words = _words(reading.tokens[pause + 1 : reading.at])
        if speaks and pause > 0 and reading.tokens[pause].mark in COMMAS and words in _listed("beside") | _listed("against"):
            return True
    return False


def _turned(tokens: Sequence[Token], at: int) -> bool:
    """Return whether words stand before a token by which a text turns to somebody else."""
    ends = (at - gap for gap in range(_GAP + 1) if at - gap > 0)
    return any(
        _words(tokens[max(0, end - length) : end]) in _listed("turns") for end in ends for length in range(1, _LONGEST + 1) if end >= length
    )


def _words(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(fold_word(f"{t.preposition}{t.word}") for t in tokens)
