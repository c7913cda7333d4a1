"""Who uses or fills a thing that is hit, and so is hit: "مواقع يتحصن فيها التنظيم", "مقرات يستخدمها الحزب", "سيارة تقل مسلحين"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.clauses.relatives import HOLDS_WITHIN, SHELTERS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.syntax import Phrase

_STRUCK = ("object", "على", "ضد", "of")


def hit_users(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Add the body that a relative clause says to use a thing to what a blow is on, wherever that thing is."""
    for told in drafts:
        things = told.antecedent.phrases if told.antecedent is not None else []
        users = _users(told)
        if users and things and all(p.sort != "name" and p.kind in (None, "place") for p in things):
            for blow in drafts:
                if blow.lemma in lexicon.strikes or blow.lemma in lexicon.hits or blow.lemma in lexicon.raids:
                    _add(blow, things, users)


def _users(told: Draft) -> list[Phrase]:
    """Return the bodies that a clause says to use, or to be in, what it describes."""
    function = "subject" if told.lemma in SHELTERS else "object" if told.lemma in HOLDS_WITHIN else ""
    return [p for p in told.functions.get(function, []) if p.kind in BODIES and p.sort in ("name", "anaphor", "description")]


def _add(blow: Draft, things: Sequence[Phrase], users: list[Phrase]) -> None:
    spans = {p.span for p in things}
    for function in _STRUCK:
        if any(p.span in spans for p in blow.functions.get(function, [])):
            blow.add(function, [p for p in users if p not in blow.functions.get("subject", [])])
