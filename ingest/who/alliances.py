"""Which alliance a bare noun means: "التحالف" is that of the parties named before it, or the one that fights whom the text names."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Language
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word


@dataclass(frozen=True, slots=True)
class Alliances:
    """The folded nouns for an alliance, and whom those fight that the register knows by such a noun alone."""

    nouns: frozenset[str]
    against: frozenset[str]

    def named_before(self, words: str, before: Iterable[tuple[tuple[str, ...], str]]) -> str | None:
        """Return the last alliance before that a bare noun heads: "التحالف" after "تحالف الفتح"."""
        if words not in self.nouns:
            return None
        bare = words.removeprefix("ال")
        return next((entity for full, entity in before if len(full) > 1 and full[0].removeprefix("ال") == bare), None)

    def may_mean(self, words: str, named: Collection[str]) -> bool:
        """Return whether a name may mean its prominent bearer in an article that names these entities."""
        return words not in self.nouns or not self.against.isdisjoint(named)


@lru_cache(maxsize=2)
def alliances(language: Language) -> Alliances:
    """Return what a language calls an alliance."""
    rows = read_lexicon(language, "alliances") or {}
    return Alliances(frozenset(fold_word(w) for w in rows.get("nouns", ())), frozenset(rows.get("against", ())))
