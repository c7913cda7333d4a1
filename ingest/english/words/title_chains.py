"""Long titles before a name: "Deputy Assistant to the President and White House Coordinator for the Gulf X" is "White House Coordinator X".

Of several posts in a row the one nearest the name stays, without what it is for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import BODIES
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_INSIDE = frozenset(("of", "to", "the", "for", "and", "&", "at", "on", "in"))
_FOR = frozenset(("to", "for", "on"))
_AND = frozenset(("and", "&"))
_LONGEST = 28  # words of a title


def shorten_titles(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with each long title before a person's name cut to its last post."""
    if not any(_is_person(token) for token in tokens):
        return [*tokens]
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        name = _name_behind(tokens, index) if _opens(tokens, index) else 0
        kept += _last_post(tokens[index:name]) if name else [tokens[index]]
        index = name or index + 1
    return kept


def _opens(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a title can begin here: at the start, or behind "and" or a comma that follows a name."""
    if not tokens[index].capital or _is_person(tokens[index]):
        return False
    return index == 0 or (tokens[index - 1].low in (*_AND, ",") and (index == 1 or _is_person(tokens[index - 2])))


def _name_behind(tokens: Sequence[Token], start: int) -> int:
    """Return where the person's name stands behind a title that says what its holder is for; 0 where there is none such."""
    for index in range(start, min(start + _LONGEST, len(tokens))):
        token = tokens[index]
        if _is_person(token):
            title = tokens[start:index]
            behind_word = bool(title) and not (title[-1].low in _INSIDE or title[-1].low in load_words().posts)
            return index if behind_word and _cuts(title) and any(_is_post(t) for t in title) else 0
        if not (token.capital or token.low in _INSIDE) or token.tag in ("verb", "comma", "aux", "modal"):
            return 0
    return 0


def _cuts(title: Sequence[Token]) -> bool:
    """Return whether a title says what its last post is for and that is no body, for which its holder would speak."""
    last = max((i for i, t in enumerate(title) if t.low in _FOR), default=-1)
    return last >= 0 and not any(t.name is not None and t.name.kind in BODIES for t in title[last:])


def _last_post(title: Sequence[Token]) -> list[Token]:
    """Return the last post of a title, with the words before it: "White House Coordinator", "Assistant Secretary of State"."""
    return list(_posts(title))[-1]


def _posts(title: Sequence[Token]) -> Iterator[list[Token]]:
    """Return the posts of a title that stand at its beginning or behind "and", each up to what it is for."""
    starts = [0, *(i + 1 for i, t in enumerate(title) if t.low in _AND)]
    for start, end in zip(starts, [*(s - 1 for s in starts[1:]), len(title)], strict=True):
        part = list(title[start:end])
        cut = next((i for i, t in enumerate(part) if t.low in _FOR), len(part))
        if any(_is_post(t) for t in part[:cut]):
            yield part[:cut]


def _is_person(token: Token) -> bool:
    return token.name is not None and token.name.kind == "person"


def _is_post(token: Token) -> bool:
    return token.low in load_words().posts or token.low in load_words().post_ends
