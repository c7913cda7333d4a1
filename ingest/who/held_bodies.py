"""A body that a text calls by its noun and a place told before: "قائد شرطة المحافظة فلان" leads the police that he is known to lead."""

from __future__ import annotations

from functools import lru_cache

from graph.model import Entity
from graph.register import Register
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word


def body_held(body: Entity, holder: str, relation: str, register: Register) -> str | None:
    """Return the only body of the register that begins with the same noun and in which its holder has such a post, None for none."""
    words = [fold_word(word) for word in body.name.split()]
    if body.id in register or holder not in register or len(words) < 2 or words[1] not in _places():
        return None
    held = {p.body for p in register[holder].posts if p.relation == relation and p.body in register}
    alike = [b for b in held if fold_word(register[b].name_ar).split()[:1] == words[:1]]
    return alike[0] if len(alike) == 1 else None


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    """Return the nouns that point back to a place."""
    return frozenset(fold_word(noun) for noun, kind in read_lexicon("ar", "anaphors").items() if kind == "place")
