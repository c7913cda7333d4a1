"""Whose things are hit: "ضرب مواقع للتنظيم", "استهداف مقرات تابعة للحزب"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS, BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.words.actor_words import is_quality
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

_BELONGING = senses("ar", "belonging")


_TRAPS = senses("ar", "traps")


def trapped(trap: Draft, drafts: Sequence[Draft], carries_out: frozenset[str]) -> None:
    """Make those for whom somebody lays a trap its target and him its agent: "نصب التنظيم كمينا لدورية"."""
    host = drafts[trap.host] if trap.host is not None else None
    if trap.lemma not in _TRAPS or host is None or host.lemma not in carries_out or not trap.functions.get("ل"):
        return
    if doers := [p for p in host.functions.get("subject", []) if p.kind in ACTORS and p not in trap.functions["ل"]]:
        trap.add("على", trap.functions.pop("ل"))
        trap.add("subject", doers)


def owners_of_targets(blow: Draft) -> None:
    """Add the body to which a thing belongs that an attack is on: "غارات على مخازن للتنظيم"."""
    doers = blow.functions.get("subject", [])
    if not doers or not blow.functions.get("event"):
        return
    for function in ("على", "ضد"):
        things = blow.functions.get(function, [])
        if things and all(p.kind in (None, "place") and p.sort in ("description", "anaphor") for p in things):
            bodies = [p for p in blow.functions.get("ل", []) if p.kind in BODIES and p.sort == "name"]
            blow.add(function, [p for p in bodies if p not in doers and p.span.start > things[-1].span.end])


def owner_of_target(hit: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Make the body to which a thing belongs the object of a noun for a blow, in place of the thing."""
    things = hit.functions.get("of", [])
    if not any(hit.functions.get(f) for f in ("of", "object", "على", "ضد")) and (bodies := _owners_of_bare(hit, lexicon)):
        hit.functions["ل"] = [p for p in hit.functions["ل"] if p not in bodies]
        hit.add("object", bodies)
    if not things or any(p.kind not in (None, "place") or p.sort in ("pronoun", "name") for p in things):
        return
    at = drafts.index(hit)
    beside = [d for d in drafts if d.category == "adjective" and d.lemma in _BELONGING and d.beside == at]
    held = [p for d in (*beside, hit) for p in d.functions.get("ل", [])]
    if owners := [p for p in held if p.kind in BODIES and p.sort != "pronoun"]:
        hit.functions.pop("of")
        hit.functions.pop("ل", None)
        hit.add("object", owners)


def _owners_of_bare(hit: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Return whose a bare thing is that is hit: "قصف غرفة عمليات للتنظيم", "قصف اجتماع لقياديين", but not "قصف جوي للتحالف"."""
    things = hit.functions.get("thing", [])
    if not things or is_quality(lexicon.bare(things[0].lemma), lexicon):
        return []
    behind = [p for p in hit.functions.get("ل", []) if p.span.start > things[0].span.end]
    return [p for p in behind if (p.kind == "force" and p.sort == "name") or (p.kind == "person" and p.sort == "description")]
