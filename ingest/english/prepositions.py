"""Prepositions of several words, read as one: "pursuant to", "in accordance with" are `under`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import read_lexicon

if TYPE_CHECKING:
    from ingest.english.tokens import Token


def join_prepositions(tokens: list[Token]) -> None:
    """Turn the words of each compound preposition into one token that is tagged and reads as the simple one."""
    by_first = _compounds()
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        for words, simple in by_first.get(token.low, ()):
            if [t.low for t in tokens[index + 1 : index + 1 + len(words)]] == list(words):
                token.end, token.low, token.tag, token.lemma = tokens[index + len(words)].end, simple, "prep", simple
                index += len(words)
                break
        joined.append(token)
        index += 1
    tokens[:] = joined


@lru_cache(maxsize=1)
def _compounds() -> Mapping[str, list[tuple[tuple[str, ...], str]]]:
    """Return, by the first word, the further words of compound prepositions and what they read as, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for simple, compounds in read_lexicon("en", "prepositions").items():
        for compound in compounds:
            first, *rest = compound.split()
            found.setdefault(first, []).append((tuple(rest), simple))
    return {first: sorted(rows, key=lambda row: -len(row[0])) for first, rows in found.items()}
