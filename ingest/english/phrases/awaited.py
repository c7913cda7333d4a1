"""The verb for which a subject waits that a clause of its own parts from it: "*reports* that X armed Y and Z *were* false"."""

from __future__ import annotations

from ingest.english.reader import Reader
from ingest.english.words.forms import load_forms

_FAR = 20  # words behind a verb among which another may stand
_OWN = frozenset(("aux", "modal", "verb", "adv", "neg"))  # words of one verb group
_BELOW = frozenset(("sub", "rel"))  # behind which no verb is that of the sentence


def is_awaited(reader: Reader, index: int) -> bool:
    """Return whether a verb behind "and Z" is that of a subject that waits, as no other follows: "the man who armed Y *and Z was* held"."""
    if not reader.suspended:
        return False
    tokens, at = reader.tokens, index
    while at < len(tokens) and tokens[at].tag in _OWN:
        at += 1
    for token in tokens[at : at + _FAR]:
        if token.tag in _BELOW:
            return True
        if token.finite and load_forms().operators.get(token.lemma) != "speech":  # "..., *officials said*"
            return False
    return True
