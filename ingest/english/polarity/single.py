"""Not one of many: "has not sent *a single soldier*" denies that any were sent, "*not a single* soldier took part" that any took part."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_SINGLE = ("single", "solitary", "lone")
_NOT = senses("en", "negations")
_BEFORE = 8  # words before "a single" among which the negation stands
_INSIDE = 3  # words between "a single" and its noun


def join_single(tokens: list[Token], present: Set[str]) -> None:
    """Read "not a single X" as "no Xs", and "a single X" behind a negation as "any Xs"; `present` are the words of the sentence."""
    if present.isdisjoint(_SINGLE):
        return
    index = 1
    while index + 1 < len(tokens):
        if tokens[index].low in _SINGLE and tokens[index - 1].low in ("a", "one") and (noun := _noun(tokens, index + 1)) is not None:
            _join(tokens, index - 1, noun)
        index += 1


def _join(tokens: list[Token], article: int, noun: Token) -> None:
    """Put the words for one of many together, where the sentence says that there is none."""
    before = tokens[article - 1] if article else None
    denied = any(_is_not(token) for token in tokens[max(0, article - _BEFORE) : article])
    if not denied:
        return
    plural = noun.low + "s"
    noun.low = plural if plural in load_forms().nouns else noun.low
    single = tokens[article + 1]
    single.low, single.start = "any", tokens[article].start
    opens = before is not None and before.low == "not" and (article == 1 or not _verb(tokens[article - 2]))
    del tokens[article]
    if opens:
        single.low, single.start = "no", tokens[article - 1].start
        del tokens[article - 1]  # "*not a single* soldier took part"


def _is_not(token: Token) -> bool:
    return token.low in _NOT or token.low.endswith("n't")


def _verb(token: Token) -> bool:
    """Return whether "not" belongs to the word before it: "has *not* a single soldier", "is *not* a single"."""
    return token.low in ("is", "are", "was", "were", "has", "have", "had", "'s")


def _noun(tokens: list[Token], index: int) -> Token | None:
    """Return the noun of which there is only one."""
    for token in tokens[index : index + _INSIDE]:
        if token.name is None and token.low in load_forms().nouns:
            return token
    return None
