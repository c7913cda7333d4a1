"""Whose a bare name is in a text on another state: "the army" in one on Turkey is Turkey's."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.model import BODIES, Article, Span
from graph.register import Register
from ingest.names.context import Context
from ingest.names.matching import Candidate
from ingest.normalise import fold_word

_PEOPLES = "communities.yaml"  # the register's file of peoples: the Kurds of a text on Turkey may be Syria's
_BEFORE = re.compile(r"[A-Z][\w.'’-]+ $")
_BEHIND = re.compile(r" of [A-Z]")


def of_the_state(article: Article, item: Candidate, register: Register, context: Context) -> str | None:
    """Return the only body of the state most spoken of that a short name of a body of home names without its state."""
    own = [e for e in item.short if register[e].kind in BODIES and not register[e].file.endswith(_PEOPLES) and context.of_home(register[e])]
    if context.speaks_of_home or not own or _told(article.text, item.span):
        return None
    kinds, bare = {register[e].kind for e in own}, tuple(w for w in item.folded.split() if w != "the")
    found = [entry for entry in context.bodies_abroad if entry.kind in kinds and bare in without_state(entry.id, register)]
    told = [entry for entry in found if entry.id in context.in_full]
    only = found if len(found) == 1 else told
    return only[0].id if len(only) == 1 else None


def _told(text: str, span: Span) -> bool:
    """Return whether a name beside the words tells whose they are: "Chinese navy", "government of Malta"."""
    before = _BEFORE.search(text, max(0, span.start - 30), span.start)
    return _BEHIND.match(text, span.end) is not None or (before is not None and before[0] != "The ")


@lru_cache(maxsize=4096)
def without_state(entity: str, register: Register) -> frozenset[tuple[str, ...]]:
    """Return the names of an entry short of the word that tells its state: "army" of "Turkish army", "الجيش" of "الجيش التركي"."""
    full = [tuple(fold_word(name).split()) for name in register[entity].full_names]
    return frozenset(part for words in full for part in (words[1:], words[:-1]))
