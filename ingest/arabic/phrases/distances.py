"""How far one place is from another, which says nothing of the other: "البلدة (30 كلم شمال بغداد) التي سيطر عليها"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.arabic.reading import Reading
    from ingest.arabic.words.tokens import Token

_LONGEST = 4  # words between the measure and the place


def distance(reading: Reading) -> int:
    """Return how many tokens from this one on say how far from a place something is, 0 where none do."""
    tokens, at = reading.tokens, reading.at
    if tokens[at].word == "علي" and reading.after is not None and reading.after.word == "بعد":
        at += 2
    elif not tokens[at].word.isdigit():  # asked of every word
        return 0
    while at < len(tokens) and (tokens[at].word.isdigit() or tokens[at].word in reading.lexicon.determiners):
        at += 1
    if at == reading.at or at >= len(tokens) or tokens[at].word not in reading.lexicon.measures or tokens[at].mark:
        return 0
    for end in range(at + 1, min(at + 1 + _LONGEST, len(tokens))):
        if _is_place(tokens[end], reading):
            return end + 1 - reading.at
        if not _leads_there(tokens[end], reading):
            return 0
    return 0


def _leads_there(token: Token, reading: Reading) -> bool:
    """Return whether a word stands between a measure and the place: "إلى الشمال من"."""
    word = reading.lexicon.bare(token.word)
    return not token.mark and (word in reading.lexicon.directions or word in ("من", "الي", "عن", "مدينه", "قضاء", "مركز"))


def _is_place(token: Token, reading: Reading) -> bool:
    return token.name is not None and (token.name.kind == "place" or token.name.entity in reading.lexicon.states)
