"""Words that quotation marks only hold at a distance, and that go on outside: "ندد بـ«الاحتلال» التركي", "«عدوانية» إيران"."""

from __future__ import annotations

from dataclasses import replace

from ingest.arabic.words.tokens import BOTH, CLOSING, OPENING, Token

_COLON = ":"


def without_scare_quotes(found: list[Token]) -> list[Token]:
    """Drop the quotation marks around one noun that goes on outside them, or around a deed with no more than its owner."""
    opening = {at: length for at in range(1, len(found) - 2) if found[at].mark and (length := _length(found, at))}
    if not opening:
        return found
    dropped = {place for at, length in opening.items() for place in (at, at + length + 1)}
    held = {place for at, length in opening.items() for place in range(at + 1, at + length + 1)}
    return [replace(t, quoted=False) if at in held else t for at, t in enumerate(found) if at not in dropped]


def _length(found: list[Token], at: int) -> int:
    """Return of how many words the quotation is that opens at a mark and that is only part of what stands around it; 0 for any other."""
    if found[at].mark not in OPENING + BOTH or found[at].mark == "(" or found[at - 1].mark == _COLON:
        return 0
    if _closes(found, at + 2) and _is_noun(found[at + 1]) and _goes_on(found[at + 3] if at + 3 < len(found) else None):
        return 1
    deed = found[at + 1].noun is not None and found[at + 2].definite and bool(found[at - 1].verbs)
    return 2 if deed and _closes(found, at + 3) else 0


def _closes(found: list[Token], at: int) -> bool:
    return at < len(found) and bool(found[at].mark) and found[at].mark in CLOSING + BOTH


def _is_noun(word: Token) -> bool:
    return not (word.name or word.mark or word.owned) and (word.definite or word.noun is not None or not word.verbs)


def _goes_on(after: Token | None) -> bool:
    """Return whether a name or an adjective stands right behind a quotation."""
    if after is None or after.mark or after.conjunction or after.preposition:
        return False
    return after.name is not None or after.definite
