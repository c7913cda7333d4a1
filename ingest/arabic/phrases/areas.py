"""Areas that no name tells: so many settlements, those of a people or in somebody's hands, the edge of a land: "ست قرى", "المناطق السنية",
"المناطق التي يسيطر عليها داعش", "الحدود مع سوريا".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_LONGEST = 7  # words that tell who holds an area
_QUOTES, _CLOSING = ('"', "«", "“"), ('"', "»", "”")


def is_area(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun tells certain settlements, by their number, people or holder, or the edge of a certain land."""
    token = tokens[at]
    if token.name is not None or token.owned:
        return False
    noun = lexicon.bare(token.word)
    if noun in _listed("two"):
        return not token.definite
    if noun in _listed("many"):
        quality = _bare_after(tokens, at, lexicon)
        told = quality in _listed("told_by") or quality in (_listed("sides") if token.definite else lexicon.demonyms)
        return told or (noun in _listed("counted") and _counted(tokens, at)) or held(tokens, at, lexicon) > at
    return edge(tokens, at, lexicon) > at


def tells_area(first: str, last: str) -> bool:
    """Return whether the first word of a few is a number or the last tells whose settlements they are: "ست قرى", "قرى كردية"."""
    return fold_word(first) in _listed("numbers") or fold_word(last) in _listed("told_by")


def edge(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the edge of a land ends that begins at a token, with the land on its other side; `at` where none does."""
    token = tokens[at]
    noun = lexicon.bare(token.word)
    if not token.definite or token.owned or noun not in _first_words():
        return at
    end = at + 1
    if noun not in _listed("edges"):
        if f"{noun} {_bare_after(tokens, at, lexicon)}" not in _listed("edges"):
            return at
        end += 1
    told = end
    while told < len(tokens) and told - end < 2 and _of_land(tokens[told], lexicon):
        told += 1
    beyond = _beyond(tokens, told, lexicon)
    return beyond if beyond > told else told if told > end else at


def held(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the words end that tell in whose hands certain settlements are: "المدن التي تحتلها الجماعة"; `at` where none do."""
    token, opening = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if opening is None or not token.definite or opening.conjunction or opening.word not in _listed("opens_held"):
        return at
    holding = opening.word in _listed("holds")
    for end in range(at + 2, min(at + 2 + _LONGEST, len(tokens))):
        here = tokens[end]
        if here.mark and here.mark not in _QUOTES:
            return at
        body = here.name is not None and here.name.kind in BODIES and here.name.entity not in lexicon.states
        if holding and (body or (here.definite and here.word in lexicon.anaphors)):
            closed = end + 1 < len(tokens) and tokens[end + 1].mark in _CLOSING
            return end + 1 + (closed and tokens[end - 1].mark in _QUOTES)
        holding = holding or here.word in _listed("holds")
    return at


def _of_land(token: Token, lexicon: Lexicon) -> bool:
    joined = token.mark or token.preposition or token.conjunction
    return not joined and token.definite and lexicon.bare(token.word) in lexicon.demonyms


def _beyond(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where "مع سوريا", "بين العراق وسوريا" ends; `at` where it does not begin there."""
    if at + 1 >= len(tokens) or tokens[at].word not in _listed("beyond") or not _is_land(tokens[at + 1], lexicon):
        return at
    second = at + 2 < len(tokens) and tokens[at + 2].conjunction == "و" and _is_land(tokens[at + 2], lexicon)
    return at + 3 if second else at + 2


def land_at(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a token names a place or state."""
    name = tokens[at].name if at < len(tokens) and not tokens[at].preposition else None
    return name is not None and (name.kind == "place" or name.entity in lexicon.states)


def is_side(tokens: Sequence[Token], at: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether a noun and its adjective tell parts of a land, as they may before it: "المناطق الغربية | من العراق"."""
    return end == at + 2 and is_area(tokens, at, lexicon)


def _is_land(token: Token, lexicon: Lexicon) -> bool:
    return token.name is not None and token.name.entity in lexicon.states


def _counted(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1] if at and not tokens[at].definite else None
    if before is None or before.name is not None or tokens[at].preposition or tokens[at].conjunction:
        return False
    return (before.word.isdigit() and len(before.word) < 3) or before.word in _listed("numbers")


def _bare_after(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.mark or after.preposition or after.conjunction or after.name is not None:
        return ""
    return lexicon.bare(after.word) if after.definite is tokens[at].definite else ""


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(noun.split()[0] for noun in _listed("edges"))


@lru_cache(maxsize=8)
def _listed(key: str) -> frozenset[str]:
    return frozenset(fold_word(noun) for noun in read_lexicon("ar", "areas")[key])


SETTLEMENTS: Mapping[str, frozenset[str]] = {key: _listed(key) for key in ("many", "two")}
