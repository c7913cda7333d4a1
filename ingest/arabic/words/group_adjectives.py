"""Groups whose adjective only tells whose man somebody is who is named behind it: "القيادي *الداعشي* فلان" is not the group."""

from __future__ import annotations

from functools import lru_cache

from ingest.arabic.words.tokens import Token
from ingest.lexicon import read_lexicon
from ingest.normalise import folded

_RELATION = "ي"


def without_group_adjectives(found: list[Token]) -> list[Token]:
    """Return the tokens without a group's name that is an adjective between a noun of somebody and his name."""
    dropped = {at for at in range(1, len(found) - 1) if _describes(found, at)}
    return [token for at, token in enumerate(found) if at not in dropped] if dropped else found


def _describes(found: list[Token], at: int) -> bool:
    before, token, after = found[at - 1], found[at], found[at + 1]
    if token.name is None or token.name.kind != "force" or after.name is None or after.name.kind != "person":
        return False
    joined = token.conjunction or token.preposition or after.conjunction or after.preposition
    adjective = " " not in token.word and token.word.startswith("ال") and token.word.endswith(_RELATION)
    return adjective and not joined and before.name is None and before.word.removeprefix("ال") in _persons()


@lru_cache(maxsize=1)
def _persons() -> frozenset[str]:
    return folded(read_lexicon("ar", "people")["persons"])
