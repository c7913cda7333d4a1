"""Posts whose name holds a preposition, read as one noun: "secretary of state", "chief of staff", "commander in chief"."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import lru_cache

from ingest.english.words.tokens import Token
from ingest.lexicon import posts, senses

_MINISTERS = senses("en", "ministers")


def join_posts(tokens: list[Token], present: Set[str]) -> None:
    """Turn the words of each such post into one noun; `present` are the words of the sentence."""
    by_first = _posts()
    if present.isdisjoint(by_first):
        return
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        for words in by_first.get(token.low, ()):
            last = index + len(words)
            if tuple(t.low for t in tokens[index + 1 : last + 1]) == words and not any(t.name for t in tokens[index : last + 1]):
                token.low = token.lemma = " ".join((token.low, *words))
                token.end, token.tag, token.number = tokens[last].end, "noun", "s"
                index = last
                break
        joined.append(token)
        index += 1
    tokens[:] = joined


def tag_field(token: Token, after: Token | None) -> bool:
    """Tag the field of a minister, and return whether a word is one: "*Finance* Minister", "the *planning* minister"."""
    if after is None or after.low not in _MINISTERS or f"{token.low} {after.low}" not in posts("en"):
        return False
    token.tag, token.lemma, token.number = "noun", token.low, "s"
    return True


@lru_cache(maxsize=1)
def _posts() -> Mapping[str, list[tuple[str, ...]]]:
    """Return, by the first word, the further words of posts with a preposition, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for post in posts("en"):
        first, *rest = post.split()
        if {"of", "in", "for"} & set(rest):
            found.setdefault(first, []).append(tuple(rest))
    return {first: sorted(rows, key=len, reverse=True) for first, rows in found.items()}
