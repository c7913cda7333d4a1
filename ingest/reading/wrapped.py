"""Texts whose lines are broken at a width, as in letters, mails and old press releases: their sentences go on over the breaks.

A break is one of width where the first word of the next line would not have fitted on the line. Breaks become blanks, so that every
character stays where it stands.
"""

from __future__ import annotations

import re

NARROWEST, WIDEST = 20, 120  # characters of a line of a text that is broken at a width
LEAST = 3  # breaks within paragraphs
SHARE = 0.75  # of them that must be such
_ITEM = re.compile(r"\s*(?:[-–—•*●▪◾🔴🔹🔸]|\(?\d{1,2}[.)])\s")


def unwrapped(text: str) -> str:
    """Return a text with the breaks of its width as blanks; the same text where it is not broken at a width."""
    lines = text.split("\n")
    width = max((len(line.rstrip()) for line in lines if " " in line.strip()), default=0)
    within = [at for at in range(1, len(lines)) if lines[at - 1].strip() and lines[at].strip()]
    full = {at for at in within if _is_full(lines[at - 1], lines[at], width)}
    if not NARROWEST <= width <= WIDEST or len(within) < LEAST or len(full) < SHARE * len(within):
        return text
    breaks = (" " if at in full and not _ITEM.match(lines[at]) else "\n" for at in range(1, len(lines)))
    return lines[0] + "".join(mark + line for mark, line in zip(breaks, lines[1:], strict=True))


def _is_full(line: str, after: str, width: int) -> bool:
    """Return whether the first word of the next line would not have fitted on a line."""
    return len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width
