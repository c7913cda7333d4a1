"""Who killed those of the enemy whose death a force announces: "أعلنت قيادة العمليات مقتل 17 إرهابيا"."""

from __future__ import annotations

from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase

_DEATHS = ("مقتل", "مصرع")
_ANNOUNCES = ("أعلن", "أكّد", "كشف", "أفاد")


def killed_by_announcer(death: Draft, host: Draft | None) -> None:
    """Give a death of foes that no agent is told of the force that announces it."""
    if host is None or death.lemma not in _DEATHS or host.lemma not in _ANNOUNCES or death.functions.get("subject"):
        return
    dead = death.functions.get("of", [])
    if not dead or not all(p.entity in _listed("enemies") or p.lemma in _listed("foes") for p in dead):
        return
    death.add("subject", [p for p in host.functions.get("subject", []) if _fights(p) and p not in dead])


def _fights(phrase: Phrase) -> bool:
    return phrase.kind == "force" and phrase.sort == "name" and phrase.entity not in _listed("mouthpieces") | _listed("enemies")


@lru_cache(maxsize=4)
def _listed(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("ar", "deeds")[key])
