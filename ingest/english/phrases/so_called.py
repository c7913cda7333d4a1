"""What stands in a clause by somebody's own name for it: "struck *what they called* a spy base", "*what it said was* an error"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_LONGEST = 7  # words between "what" and the verb


def so_called(tokens: Sequence[Token], index: int) -> int:
    """Return the token behind "what X called", "what X said was", at which the noun phrase begins; 0 where no such thing stands here."""
    for at in range(index + 1, min(index + 1 + _LONGEST, len(tokens))):
        token = tokens[at]
        if token.tag in ("comma", "colon", "quote", "prep", "rel", "sub", "cc"):
            return 0
        if token.tag == "verb" and at > index + 1:
            return _behind(tokens, at)
    return 0


def _behind(tokens: Sequence[Token], verb: int) -> int:
    """Return the token behind a verb of naming, or of saying with its "was", "to be", "as"."""
    lemma, at = tokens[verb].lemma, verb + 1
    following = tokens[at].low if at < len(tokens) else ""
    if lemma in load_words().naming and following not in ("for", "on", "to"):
        at += following == "as"
    elif lemma in load_constructions().said_to_be | {"describe", "claim", "regard", "see", "view"}:
        if following == "to" and at + 1 < len(tokens) and tokens[at + 1].low == "be":
            at += 2
        elif following in ("was", "were", "is", "are", "as"):
            at += 1
        else:
            return 0
    else:
        return 0
    return at if at < len(tokens) else 0
