"""Whose attack it is that somebody foils: "إحباط هجوم شنه التنظيم", "صد هجوم نفذه مسلحون"."""

from __future__ import annotations

from functools import lru_cache

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase

_UPON = ("على", "ضد")
_WHERE = ("في", "قرب", "داخل")


def attacker_of(noun: Draft, agents: list[Phrase], verb: Draft) -> bool:
    """Put whoever carries out the attack that a noun says is foiled, and on what, beside it; False where it says nothing of the sort."""
    if noun.lemma not in _listed("foiled"):
        return False
    noun.add("attacker", [p for p in agents if p.kind in ACTORS])
    upon = [p for function in _UPON for p in verb.functions.get(function, [])]
    noun.add("attacked", upon or [p for function in _WHERE for p in verb.functions.get(function, []) if p.kind == "place"])
    return True


def plots(noun: Draft) -> list[Phrase] | None:
    """Return whose plot it is that a noun says is foiled, or that is but tried, none where it is no such noun: his is its purpose, too."""
    if noun.lemma not in _listed("foiled") and noun.lemma not in _listed("tried"):
        return None
    return [p for function in ("ل", "of") for p in noun.functions.get(function, []) if p.kind in ACTORS and p.sort == "name"][:1]


@lru_cache(maxsize=2)
def _listed(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("ar", "deeds")[key])
