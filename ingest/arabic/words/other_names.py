"""Another name, in brackets or quotation marks, of whom the name right before it means: "حزب العمال الكردستاني *«بي كيه كيه»*"."""

from __future__ import annotations

from collections.abc import Set

from ingest.arabic.words.tokens import Token

_OPEN, _CLOSE, _NOT = "(", ")", "لا"


def without_other_names(found: list[Token]) -> list[Token]:
    """Return the tokens without names that only call once more, in marks, whom the name right before them means."""
    dropped = {at for start in range(1, len(found)) if found[start - 1].name is not None for at in _again(found, start)}
    return [token for at, token in enumerate(found) if at not in dropped] if dropped else found


def without_contrasts(found: list[Token], present: Set[str]) -> list[Token]:
    """Return the tokens without whom "not" sets apart before the verb of another: "إيران *لا السعودية* تدعم الحزب"."""
    if _NOT not in present:
        return found
    dropped = {place for at in range(1, len(found) - 2) if _set_apart(found, at) for place in (at, at + 1)}
    return [token for at, token in enumerate(found) if at not in dropped] if dropped else found


def _set_apart(found: list[Token], at: int) -> bool:
    before, negation, other, verb = found[at - 1 : at + 3]
    apart = negation.word == _NOT and not negation.conjunction and before.name is not None and other.name is not None
    joined = other.conjunction or other.preposition or verb.conjunction
    return apart and not joined and bool(verb.verbs) and verb.noun is None and verb.name is None


def _again(found: list[Token], start: int) -> range:
    """Return the tokens of another name in marks that begin at a token, none where there is no such name."""
    bracket = found[start].mark == _OPEN and start + 2 < len(found) and found[start + 2].mark == _CLOSE
    before, again = found[start - 1].name, found[start + bracket]
    marked = bracket or again.quoted
    if not marked or before is None or again.name is None or again.name.entity != before.entity:
        return range(0)
    return range(0) if again.conjunction or again.preposition else range(start, start + (3 if bracket else 1))
