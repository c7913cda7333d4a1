"""Which alliance a bare noun means: "التحالف", "the coalition" is the one named before it, or that which fights whom the text names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Language, Span
from ingest.lexicon import read_lexicon
from ingest.names.qualified import does
from ingest.normalise import folded

_WORD = 24  # characters in which a word stands


@dataclass(frozen=True, slots=True)
class Alliances:
    """The folded nouns for an alliance, and whom those fight that the register knows by such a noun alone."""

    nouns: frozenset[str]
    against: frozenset[str]
    before: frozenset[str] = frozenset()  # words that may stand before such a noun
    of_parties: re.Pattern[str] | None = None  # what stands behind one of parties
    called_one: re.Pattern[str] | None = None  # what calls parties one
    counted: frozenset[str] = frozenset()  # words that may stand before such a noun and a deed of a force
    elections: re.Pattern[str] | None = None  # what a text on elections is full of
    often: int = 0  # how often it stands there

    def named_before(self, words: str, before: Iterable[tuple[tuple[str, ...], str]]) -> str | None:
        """Return the last alliance before that a bare noun heads: "التحالف" after "تحالف الفتح"."""
        if words not in self.nouns:
            return None
        bare = words.removeprefix("ال").removeprefix("the ")
        heads = ((full[-1] if bare.isascii() else full[0].removeprefix("ال"), entity) for full, entity in before if len(full) > 1)
        return next((entity for head, entity in heads if head == bare), None)

    def is_bare(self, words: str) -> bool:
        """Return whether folded words are but a noun for an alliance: "the coalition"."""
        return words in self.nouns

    def is_another(self, text: str, span: Span) -> bool:
        """Return whether the words beside a bare noun tell another alliance: "the *ruling* coalition", "the coalition *of parties*"."""
        if self.of_parties is None or self.called_one is None:
            return False
        before = text[max(0, span.start - _WORD) : span.start]
        word = before.rpartition(" ")[0].split(" ")[-1] if before.endswith(" ") else ""
        known = word.lower() in self.before or (word.lower() in self.counted and does(text, span.end))
        other = word.endswith(("’s", "'s")) or (word.replace("-", "").isalpha() and not known)
        return other or self.of_parties.match(text, span.end) is not None or self.called_one.search(text, 0, span.start) is not None

    def may_mean(self, words: str, named: Collection[str], text: str) -> bool:
        """Return whether a name may mean its prominent bearer in an article that names these entities."""
        if words not in self.nouns or not self.against:
            return True
        return not (self.against.isdisjoint(named) or (" " not in words and self._is_on_elections(text)))

    def _is_on_elections(self, text: str) -> bool:
        return self.elections is not None and sum(1 for _ in self.elections.finditer(text)) >= self.often


@lru_cache(maxsize=2)
def alliances(language: Language) -> Alliances:
    """Return what a language calls an alliance."""
    rows = read_lexicon(language, "alliances") or {}
    of_parties, elections = rows.get("of_parties"), rows.get("elections")
    return Alliances(
        nouns=folded(rows.get("nouns", ())),
        against=frozenset(rows.get("against", ())),
        before=frozenset(rows.get("before", ())),
        of_parties=re.compile(of_parties) if of_parties else None,
        called_one=re.compile(rows["called_one"] + of_parties) if of_parties else None,
        counted=frozenset(rows.get("counted", ())),
        elections=re.compile(elections["words"]) if elections else None,
        often=elections["often"] if elections else 0,
    )
