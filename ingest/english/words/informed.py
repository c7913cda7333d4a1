"""What a speaker without a name is said to know: "a source *familiar with the matter*" is one noun."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_KNOWS = {
    ("familiar", "with"),
    ("acquainted", "with"),
    ("briefed", "on"),
    ("briefed", "about"),
    ("privy", "to"),
    ("knowledgeable", "about"),
    ("knowledge", "of"),
}
_FIRST = frozenset(first for first, _ in _KNOWS)
_BEFORE = frozenset(("with", "direct", "first-hand", "firsthand", "closely", "intimately"))  # words between the noun and what it knows
_PHRASE = ("det", "adj", "noun", "num", "poss", "dem")
_LONGEST = 5  # words of what is known


def join_informed(tokens: list[Token], present: Set[str]) -> list[Token]:
    """Return the tokens, each such speaker with what he knows as one noun; `present` are the words of the sentence."""
    if present.isdisjoint(_FIRST):
        return tokens
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        end = _end(tokens, index + 1) if token.tag == "noun" and load_words().descriptions.get(token.lemma) == "person" else 0
        if end:
            token.end = tokens[end - 1].end
        joined.append(token)
        index = max(end, index + 1)
    return joined


def _end(tokens: Sequence[Token], start: int) -> int:
    """Return the token behind what somebody is said to know, which begins at a token; 0 where nothing of the kind does."""
    index = start
    while index < len(tokens) and tokens[index].low in _BEFORE:
        index += 1
    if tuple(t.low for t in tokens[index : index + 2]) not in _KNOWS:
        return 0
    end = index + 2
    while end < min(len(tokens), index + 2 + _LONGEST) and tokens[end].tag in _PHRASE:
        end += 1
    return end if end > index + 2 else 0
