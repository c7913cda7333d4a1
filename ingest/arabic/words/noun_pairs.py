"""Nouns of two words for an actor, of which neither is a verb: "رجل دين", "راعي أغنام", "صاحب متجر"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from functools import lru_cache

from ingest.arabic.phrases.descriptions import heads
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token


def pairs_as_nouns(tokens: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens, the two words of such a noun without what they are as verbs; `present` are the words of the sentence."""
    if present.isdisjoint(_first_words()):
        return tokens
    second: set[int] = set()
    for at, token in enumerate(tokens[:-1]):
        follow = _behind().get(lexicon.bare(token.word)) if token.name is None else None
        after = tokens[at + 1]
        if follow and lexicon.bare(after.word) in follow and after.name is None and not (after.conjunction or after.preposition):
            second |= {at, at + 1}
    return [replace(t, verbs=(), noun=None) if at in second else t for at, t in enumerate(tokens)] if second else tokens


def of_pair(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a definite word is of such a noun, and no adjective before it: "فصائل *المعارضة*", "*المعارضة* المسلحة"."""
    here = tokens[at]
    if not here.definite or here.conjunction or here.preposition:
        return False
    bare, first, second = lexicon.bare(here.word), tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if second is not None and second.definite and second.name is None and lexicon.bare(second.word) in _behind().get(bare, ()):
        return True
    return first is not None and first.name is None and not first.definite and bare in _behind().get(first.word, ())


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """Return the words with which nouns of two words begin, with the article and without."""
    return frozenset(form for word in _behind() for form in (word, "ال" + word))


@lru_cache(maxsize=1)
def _behind() -> dict[str, frozenset[str]]:
    """Return, by the first word, the second words of nouns of two words."""
    found: dict[str, set[str]] = {}
    for noun in heads():
        first, _, second = noun.partition(" ")
        if second:
            found.setdefault(first, set()).add(second)
    return {first: frozenset(words) for first, words in found.items()}
