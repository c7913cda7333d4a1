"""Who says what a clause tells, and who is to do what somebody asks for: parties that stand outside a clause."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS, Span
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.syntax import Phrase

VOICE, ASKED = "voice", "complement_subject"


def add_outer_parties(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give the clauses whose frames ask for it whoever speaks ("قال فلان إنه يجب على"), and a demand whoever is to meet it."""
    for draft in drafts:
        asks = lexicon.voiced.get(draft.lemma, ()) if not draft.resumed else ()  # "مناطق تقف وراءها تركيا"
        if any(frame.has_needs(draft.functions) for frame in asks):
            draft.add(VOICE, _speaker(draft, drafts))
        parent = drafts[draft.parent] if draft.parent is not None else None
        if parent is None or parent.operator != "demand" or draft.category != "verb" or draft.link != "complement":
            continue
        shared = parent.functions.get("subject", [])
        parent.add(ASKED, [p for p in draft.functions.get("subject", []) if p.kind in ACTORS and p.sort != "pronoun" and p not in shared])


def _speaker(draft: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return whoever says what a clause tells: the sentence names him, or he has spoken before."""
    seen = 0
    above = drafts[draft.parent] if draft.parent is not None else None
    while above is not None and seen < len(drafts):
        if above.operator in ("speech", "denial"):
            return list(above.functions.get("subject", []))
        above, seen = drafts[above.parent] if above.parent is not None else None, seen + 1
    if draft.operator == "demand" and draft.category == "verb" and not draft.quoted:
        return []  # "يتعين على الأحزاب تشكيل الحكومة": the outlet's own words
    here = Span(draft.trigger.start, draft.trigger.start)
    return [Phrase(here, "speaker", number="s")]
