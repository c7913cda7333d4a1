"""Words that quotation marks only hold at a distance, and that go on outside: "ندد بـ«الاحتلال» التركي", "لم «يدرب» أحدا"."""

from __future__ import annotations

from dataclasses import replace

from ingest.arabic.words.tokens import BOTH, CLOSING, OPENING, Token

_LONGEST = 4  # words between the marks


def without_scare_quotes(found: list[Token]) -> list[Token]:
    """Drop the quotation marks around one word, and around a few that are part of what stands around them."""
    opening = {at: length for at in range(1, len(found) - 2) if found[at].mark and (length := _length(found, at))}
    if not opening:
        return found
    dropped = {place for at, length in opening.items() for place in (at, at + length + 1)}
    held = {place for at, length in opening.items() for place in range(at + 1, at + length + 1)}
    return [replace(t, quoted=False) if at in held else t for at, t in enumerate(found) if at not in dropped]


def _length(found: list[Token], at: int) -> int:
    """Return of how many words the quotation is that opens at a mark and that is only part of what stands around it; 0 for any other."""
    if found[at].mark not in OPENING + BOTH or found[at].mark == "(" or found[at - 1].mark:
        return 0
    length = next((n for n in range(1, _LONGEST + 1) if at + n + 1 < len(found) and found[at + n + 1].mark), 0)
    if not length or found[at + length + 1].mark not in CLOSING + BOTH or found[at + length + 1].mark == ")":
        return 0
    inside = found[at + 1 : at + length + 1]
    if length == 1:
        return 0 if inside[0].name else 1
    after = found[at + length + 2] if at + length + 2 < len(found) else None
    deed = inside[0].noun is not None and inside[1].definite and bool(found[at - 1].verbs)
    goes_on = after is not None and not after.mark and not any(_is_verb(word) for word in inside)
    return length if (deed and length == 2) or goes_on else 0


def _is_verb(word: Token) -> bool:
    return bool(word.verbs) and word.noun is None and not word.name
