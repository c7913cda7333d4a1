"""English bodies of the Kurdistan Region that only its name tells from those of Iraq: "the *interior ministry* of the Region"."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.model import BODIES, Article
from graph.register import Register
from ingest.names.context import Context
from ingest.names.matching import Candidate
from ingest.normalise import fold_word

_GOVERNMENT = "kurdistan-regional-government"
_REGION = frozenset(("kurdistan-region-of-iraq", _GOVERNMENT))
_NAMED = r"(?:[\w'’-]+ ){0,3}(?:Kurdistan|Kurdish) (?:[Rr]egion|Regional Government)|KRG"
_BEHIND = re.compile(rf" (?:of|in|for) (?:the )?(?:{_NAMED})\b")
_BEFORE = re.compile(r"\b(?:KRG|(?:Kurdistan|Kurdish) [Rr]egion(?:al Government)?)(?: \([A-Z]+\))?(?:['’]s)? $")
_REACH = 50  # characters before a name


def of_the_region(article: Article, item: Candidate, register: Register, context: Context) -> tuple[str, ...] | None:
    """Return the body of the Region that a name of a body of home stands for, () for one that is not known; None where it is Iraq's."""
    named = (*item.full, *item.short)
    if article.language != "en" or "iraq" in item.folded or not named:
        return None
    text, (start, end) = article.text, item.span
    if _BEHIND.match(text, end) is None and _BEFORE.search(text, max(0, start - _REACH), start) is None:
        return None
    entries = [register[e] for e in named]
    if not all(e.kind in BODIES and not e.is_state and context.of_home(e) for e in entries):
        return None
    own = [e.id for e in entries if e.id in _REGION or not _REGION.isdisjoint(context.wholes(e.id))]
    if not own and any(e.id == "government-of-iraq" for e in entries):
        own = [_GOVERNMENT]
    return tuple((own or _bodies(register).get(item.folded.removeprefix("the "), []))[:1])


@lru_cache(maxsize=1)
def _bodies(register: Register) -> dict[str, list[str]]:
    """Return the bodies of the Region by their folded short names."""
    found: dict[str, list[str]] = {}
    for entry in register:
        if any(a.relation == "part_of" and a.body in _REGION for a in entry.affiliations):
            for name in entry.short:
                found.setdefault(fold_word(name), []).append(entry.id)
    return found
