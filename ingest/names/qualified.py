"""Whether the words beside a short name make it another's: "القاعدة الجوية" is no al-Qaeda, "the Danish police" not Iraq's, "a coalition"
not the known one.
"""

from __future__ import annotations

import re

from graph.model import Article, Span
from graph.register import Entry
from ingest.lexicon import demonyms
from ingest.normalise import fold_word

HOME = "iraq"
_ARABIC_NEXT = re.compile(r" (?:ال)([\u0621-\u064a]{3,})")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_LATIN_BEFORE = re.compile(r"([A-Za-z][\w.'’-]*) $")
_INDEFINITE = frozenset(("a", "an", "another", "any", "every", "no"))


def qualified(article: Article, span: Span, entry: Entry) -> bool:
    """Return whether a short name of a body stands with a word that tells it from that body."""
    if entry.kind not in ("force", "organization"):
        return False
    text, state, written = article.text, entry.side or HOME, span.of(article.text)
    if _ARABIC.match(written):
        following = _ARABIC_NEXT.match(text, span.end)
        return following is not None and _is_nisba_of_another(fold_word(following[1]), state)
    if not written[:1].islower() or written.startswith("the "):
        return False
    before = _LATIN_BEFORE.search(text, max(0, span.start - 30), span.start)
    if before is None:
        return False
    return before[1].lower() in _INDEFINITE or demonyms("en").get(fold_word(before[1]), state) != state


def _is_nisba_of_another(word: str, state: str) -> bool:
    """Return whether an Arabic adjective is a nisba of anything but a state."""
    if len(word) < 4 or not word.endswith(("يه", "ي")):
        return False
    known = demonyms("ar")
    return known.get(word, known.get(word.removesuffix("ه"))) != state
