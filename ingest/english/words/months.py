"""Months that are written short before a day, which read as those written out: "the *Feb. 15* attack", and May, which may be a verb."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache

from ingest.english.words.tokens import Token
from ingest.lexicon import read_lexicon

_BEFORE_MAY = frozenset(
    ("in", "since", "until", "till", "by", "from", "to", "of", "through", "during", "before", "after", "last", "this", "next")
)
_EARLIER_OR_LATER = frozenset(("late", "early", "mid", "mid-"))


def is_may(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a token is the month of May, not the verb: "in *May*", "*May* 10"."""
    token = tokens[index]
    if token.low != "may" or not token.capital:
        return False
    before = tokens[index - 1].low if index else ""
    return _is_day(tokens, index + 1) or before in _BEFORE_MAY or before in _EARLIER_OR_LATER


def write_out_months(tokens: list[Token], present: Set[str]) -> None:
    """Turn each short month before a number into the whole month, with its full stop; `present` are the words of the sentence."""
    if present.isdisjoint(_short()):
        return
    kept: list[Token] = []
    for index, token in enumerate(tokens):
        stopped = token.low == "." and bool(kept) and kept[-1].end == token.start and _is_day(tokens, index + 1)
        if stopped and tokens[index - 1].low in _short():
            kept[-1].end, kept[-1].low = token.end, _short()[tokens[index - 1].low]
            continue
        if token.low in _short() and token.capital and token.name is None and _is_day(tokens, index + 1):
            token.low = _short()[token.low]
        kept.append(token)
    tokens[:] = kept


def _is_day(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].low[0].isdigit()


@lru_cache(maxsize=1)
def _short() -> dict[str, str]:
    """Return the months as they are written short, with how they are written out."""
    return {short.lower(): full.lower() for full, *others in read_lexicon("en", "dates")["months"].values() for short in others}
