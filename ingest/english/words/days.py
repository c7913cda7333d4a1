"""Days between commas right behind a verb: "received*, on Friday,* X", "received today*, Friday,* X"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.tokens import Token

_LONGEST = 5  # tokens of such an insertion without its commas
_BE_BACK = 3  # tokens before the verb among which a passive's auxiliary stands


def without_days(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without the days between commas that part a verb from what it is told of."""
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        width = _insertion(tokens, index) if tokens[index].tag == "comma" and _parted(kept) else 0
        kept += [] if width else [tokens[index]]
        index += width or 1
    return kept


def _parted(kept: Sequence[Token]) -> bool:
    """Return whether what ends here is a verb in the active, perhaps with a time behind it: "received", "received today"."""
    at = len(kept) - 1
    while at > 0 and (kept[at].tag == "time" or (kept[at].low == "on" and at < len(kept) - 1)):
        at -= 1
    if at < 0 or kept[at].tag != "verb" or not kept[at].finite:
        return False
    return not any(t.tag == "aux" for t in kept[max(0, at - _BE_BACK) : at])


def _insertion(tokens: Sequence[Token], index: int) -> int:
    """Return of how many tokens the day and the commas around it are, 0 where none stands there."""
    end = next((i for i in range(index + 1, min(index + _LONGEST + 2, len(tokens))) if tokens[i].tag == "comma"), 0)
    inside = tokens[index + 1 : end]
    if not any(t.tag == "time" for t in inside) or any(t.tag not in ("time", "num") and t.low != "on" for t in inside):
        return 0
    goes_on = end + 1 < len(tokens) and tokens[end + 1].low not in ("and", "or")
    return end + 1 - index if goes_on else 0
