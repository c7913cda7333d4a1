"""Who killed those of the enemy whose death a force announces: "أعلنت قيادة العمليات مقتل 17 إرهابيا", "إعلان الجيش مقتل"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.lexicon import read_lexicon, senses
from ingest.syntax import Phrase

_DEATHS = senses("ar", "announced_deaths")
_ANNOUNCES = senses("ar", "announces_deaths")


def killed_by_announcer(death: Draft, drafts: Sequence[Draft]) -> None:
    """Give a death of foes that no agent is told of the force that announces it."""
    above = [drafts[at] for at in (death.host, death.parent) if at is not None]
    host = next((draft for draft in above if draft.lemma in _ANNOUNCES), None)
    if host is None or death.lemma not in _DEATHS or death.functions.get("subject"):
        return
    dead = death.functions.get("of", [])
    if not dead or not all(is_foe(p, drafts) for p in dead):
        return
    if host.category == "noun" and not host.functions.get("subject"):
        host.add("subject", host.functions.get("of", []))
    death.add("subject", [p for p in host.functions.get("subject", []) if _fights(p) and p not in dead])


def is_foe(phrase: Phrase, drafts: Sequence[Draft]) -> bool:
    """Return whether a phrase means people of an armed group, or somebody who is told to be one of them: "القيادي في التنظيم"."""
    if phrase.entity in _listed("enemies") or phrase.lemma in _listed("foes"):
        return True
    held = (d.functions.get("body", ()) for d in drafts if d.category == "post" and phrase in d.functions.get("holder", ()))
    named = (d.functions.get("ضمن", ()) for d in drafts if d.lemma == "عنصر" and phrase in d.functions.get("subject", ()))
    return any(body.entity in _listed("enemies") for bodies in (*held, *named) for body in bodies)


def _fights(phrase: Phrase) -> bool:
    if phrase.sort != "name" or phrase.entity is None or phrase.entity in _listed("mouthpieces") | _listed("enemies"):
        return False
    return phrase.kind == "force" or phrase.entity.startswith(tuple(_listed("announcing")))


@lru_cache(maxsize=4)
def _listed(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("ar", "deeds")[key])
