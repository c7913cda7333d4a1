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
_WITH = 4  # characters of "with" and the blanks around it


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
    entered: re.Pattern[str] | None = None  # words behind which an Arabic noun tells that somebody allies himself

    def named_before(self, words: str, before: Iterable[tuple[tuple[str, ...], str]]) -> str | None:
        """Return the last alliance before that a bare noun heads: "التحالف" after "تحالف الفتح"."""
        if words not in self.nouns:
            return None
        bare = words.removeprefix("ال").removeprefix("the ")
        heads = ((full[-1] if bare.isascii() else full[0].removeprefix("ال"), entity) for full, entity in before if len(full) > 1)
        return next((entity for head, entity in heads if head == bare), None)

    def is_bare(self, words: str) -> bool:
        """Return whether folded words are but a noun for an alliance: "the coalition"."""
        return _with_article(words) in self.nouns

    def is_another(self, text: str, span: Span) -> bool:
        """Return whether the words beside a bare noun tell another alliance: "the *ruling* coalition", "the coalition *of parties*",
        or that somebody enters one: "أعلن استعداده *للتحالف مع*".
        """
        if self.of_parties is None or self.called_one is None:
            return self.entered is not None and self.entered.search(text, max(0, span.start - _WORD), span.end + _WITH) is not None
        before = text[max(0, span.start - _WORD) : span.start]
        word = before.rpartition(" ")[0].split(" ")[-1] if before.endswith(" ") else ""
        known = word.lower() in self.before or (word.lower() in self.counted and does(text, span.end))
        other = word.endswith(("’s", "'s")) or (word.replace("-", "").isalpha() and not known)
        return other or self.of_parties.match(text, span.end) is not None or self.called_one.search(text, 0, span.start) is not None

    def may_mean(self, words: str, named: Collection[str], text: str) -> bool:
        """Return whether a name may mean its prominent bearer in an article that names these entities."""
        if _with_article(words) not in self.nouns or not self.against:
            return True
        return not (self.against.isdisjoint(named) or (" " not in words and self._is_on_elections(text)))

    def _is_on_elections(self, text: str) -> bool:
        return self.elections is not None and sum(1 for _ in self.elections.finditer(text)) >= self.often


def _with_article(words: str) -> str:
    """Return a folded noun as it stands without "for" before its article: "للتحالف" is "التحالف"."""
    return "ال" + words.removeprefix("لل") if words.startswith("لل") else words


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
        entered=re.compile(rows["entered"]) if "entered" in rows else None,
    )
