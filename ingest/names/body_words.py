"""The words by which names of Arabic bodies are known, folded, as the lexicon of bodies lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from graph.model import Kind
from ingest.lexicon import posts, read_lexicon
from ingest.normalise import fold_word

KINDS: tuple[Kind, ...] = ("force", "organization", "place", "mandate")
_CLITICS = ("", "و", "ب", "ل", "ف", "ك", "وب", "ول")


@dataclass(frozen=True, slots=True)
class BodyWords:
    """The lists, each with its key of the lexicon for its name."""

    heads: Mapping[str, Kind]
    definite: frozenset[str]
    of_places: frozenset[str]
    of_lands: frozenset[str]
    honoured: frozenset[str]
    adjectives: frozenset[str]
    not_names: frozenset[str]
    owned: frozenset[str]
    tasks: frozenset[str]
    settlements: frozenset[str]
    openings: frozenset[str]
    calls: frozenset[str]
    operations: frozenset[str]
    gatherings: frozenset[str]
    strangers: frozenset[str]
    press: frozenset[str]
    founded: frozenset[str]
    definite_long: frozenset[str]
    centres: frozenset[str]
    persons: frozenset[str]  # whose plural is no part of a name: "مجلس الوزراء | والنواب"


@lru_cache(maxsize=65536)
def body_head(word: str) -> tuple[str, Kind | None]:
    """Return the noun of a body that a folded word is, without what is attached to it, and the body's kind; None where it is none."""
    known = body_words()
    for clitics in _CLITICS:
        rest = word[len(clitics) :]
        if not word.startswith(clitics):
            continue
        if rest in known.heads:
            return rest, known.heads[rest]
        if rest.startswith("ال") and rest[2:] in known.definite:
            return rest, known.heads.get(rest[2:], "organization")
    if word.startswith("لل") and word[2:] in known.definite:
        return word, known.heads.get(word[2:], "organization")
    return word, None


@lru_cache(maxsize=1)
def body_words() -> BodyWords:
    """Return the lists, loaded once."""
    listed = read_lexicon("ar", "bodies")
    heads: dict[str, Kind] = {fold_word(word): kind for kind in reversed(KINDS) for word in listed.get(kind, ())}
    heads.update({fold_word(word): "operation" for word in listed["operations"]})
    heads.update({fold_word(word): "organization" for word in listed["gatherings"]})
    lists = {f.name: frozenset(fold_word(word) for word in listed[f.name]) for f in fields(BodyWords) if f.name not in ("heads", "persons")}
    lists["definite"] |= lists["definite_long"]
    persons = frozenset(fold_word(post.split()[0]) for post in posts("ar"))
    return BodyWords(heads=heads, persons=persons, **lists)
