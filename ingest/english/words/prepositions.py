"""Prepositions of several words, read as one: "pursuant to", "in accordance with" are `under`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.lexicon import read_lexicon

_BE = frozenset(("is", "are", "was", "were", "be", "been", "'s", "'re"))
ABOUT = "about"  # what words before a number read as
_TAGS = {ABOUT: "adv", "and": "cc", "then": "adv"}  # of what is no preposition
_FRACTIONS = frozenset(("third", "quarter", "half", "fifth", "tenth", "dozen", "hundred", "thousand", "million", "percent"))
_PARTS = frozenset(("a", "one", "two", "three", "half"))
_ROUGHLY = frozenset(("about", "around", "over", "nearly", "almost", "some", "roughly", "approximately"))


def join_prepositions(tokens: list[Token]) -> None:
    """Turn the words of each compound preposition into one token that is tagged and reads as the simple one."""
    compounds = _compounds()
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.low in compounds and not (joined and joined[-1].low == "the"):  # "in *the* north of Iraq"
            index = _join(tokens, index)
        if not token.tag and token.low in _ROUGHLY and _is_amount(tokens, index + 1):
            token.tag, token.lemma = "adv", token.low  # "holds *about* 3,000 captives"
        joined.append(token)
        index += 1
    tokens[:] = joined


def _join(tokens: list[Token], index: int) -> int:
    """Let a token stand for the longest compound that it begins, and return the last token of that; the same token where it begins none."""
    token = tokens[index]
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    for words, simple in _compounds()[token.low].get(following, ()):
        last = index + len(words)
        if tuple(t.low for t in tokens[index + 1 : last + 1]) != words or _is_to_do(tokens, index, last):
            continue
        if simple != ABOUT or _counts(tokens, last + 1):
            token.end, token.low, token.lemma = tokens[last].end, simple, simple
            token.tag = _TAGS.get(simple, "prep")
            return last
    return index


def _is_amount(tokens: list[Token], index: int) -> bool:
    """Return whether a number or a fraction stands at a token: "about *30*", "about *a third* of Iraq"."""
    if index >= len(tokens):
        return False
    fraction = index + 1 < len(tokens) and tokens[index + 1].low.rstrip("s") in _FRACTIONS
    return tokens[index].low[0].isdigit() or (tokens[index].low in _PARTS and fraction)


def _is_to_do(tokens: list[Token], index: int, last: int) -> bool:
    """Return whether a "to" at the end begins an infinitive: "is due *to meet*"."""
    after = tokens[last + 1].low if last + 1 < len(tokens) else ""
    forms = load_forms()
    be = index > 0 and tokens[index - 1].low in _BE
    return tokens[last].low == "to" and be and "VB" in forms.verbs.get(after, ("", frozenset()))[1]


def _counts(tokens: list[Token], index: int) -> bool:
    """Return whether a number stands at a token: "up to *30*" but "gave up to him"."""
    if index >= len(tokens):
        return False
    low = tokens[index].low
    return low[0].isdigit() or low in read_lexicon("en", "quantities")["numbers"] or low in ("a", "an", "one", "half", "dozen")


@lru_cache(maxsize=1)
def _compounds() -> Mapping[str, Mapping[str, list[tuple[tuple[str, ...], str]]]]:
    """Return, by the first word and the second, all but the first of compound prepositions and what they read as, the longest first."""
    found: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for simple, compounds in read_lexicon("en", "prepositions").items():
        for compound in compounds:
            first, *rest = compound.split()
            found.setdefault(first, {}).setdefault(rest[0], []).append((tuple(rest), simple))
    for rows in (rows for by_second in found.values() for rows in by_second.values()):
        rows.sort(key=lambda row: -len(row[0]))
    return found
