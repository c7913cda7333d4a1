"""Lives that are taken stand for those whose they are: "أودى الهجوم بحياة | ثلاثة جنود", "أزهق القصف أرواح | المدنيين"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import read_lexicon
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.words.tokens import Token

_REACH = 10  # tokens between a verb and the lives that it takes


def without_lives(tokens: list[Token], present: Set[str]) -> list[Token]:
    """Return the tokens without the word for lives behind a verb that takes them; its preposition goes to whose they are.

    `present` are the words of the sentence.
    """
    if present.isdisjoint(_listed("lives")):
        return tokens
    dropped = [at for at in range(1, len(tokens) - 1) if _is_life(tokens, at)]
    if not dropped:
        return tokens
    kept = list(tokens)
    for at in dropped:
        kept[at + 1] = replace(kept[at + 1], preposition=kept[at].preposition or kept[at + 1].preposition)
    return [token for at, token in enumerate(kept) if at not in dropped]


def _is_life(tokens: Sequence[Token], at: int) -> bool:
    """Return whether lives stand at a token, with their owner behind it and a verb that takes them before it."""
    token, after = tokens[at], tokens[at + 1]
    if token.name or token.word not in _listed("lives") or after.mark or after.conjunction or after.preposition:
        return False
    before = tokens[max(0, at - _REACH) : at]
    return any(reading.form.lemma in _takes() for earlier in before for reading in earlier.verbs)


@lru_cache(maxsize=2)
def _listed(key: str) -> frozenset[str]:
    return folded(read_lexicon("ar", "deeds")[key])


@lru_cache(maxsize=1)
def _takes() -> frozenset[str]:
    return frozenset(read_lexicon("ar", "deeds")["takes_lives"])
