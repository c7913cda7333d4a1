"""Who leads those who meet somebody meets him: "a delegation *led by X* met Y", "received a delegation headed by *X*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

_LEADING, _MEETING = senses("en", "heads"), senses("en", "meets_with")
_DELEGATIONS = senses("en", "delegations")
_SIDES = ("subject", "object", "with")


def settle_delegations(drafts: Sequence[Draft]) -> None:
    """Add the leader of a delegation to the side on which it meets somebody."""
    for led in drafts:
        if led.category != "verb" or not led.passive or led.lemma not in _LEADING:
            continue
        sent = [g for g in led.groups("object") if isinstance(g, Group) and g.lemma in _DELEGATIONS]
        leaders = [g for g in led.groups("subject") if g.means.kind == "person"]
        for draft in (d for d in drafts if d.lemma in _MEETING):
            for side in _SIDES:
                if any(g in sent for g in draft.groups(side)):
                    draft.functions[side] = [*draft.groups(side), *leaders]
