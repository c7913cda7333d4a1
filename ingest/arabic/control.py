"""Who does what somebody is asked, helped or forced to do: "طالبت الحكومة القوات بالانسحاب", "ساعد التحالف الجيش في استعادة المدينة".

A force that announces what forces do has done it: "أعلن الجيش تحرير المدينة".
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.lexicon import Lexicon

_ACTORS = ("person", "organization", "force")


def controlled(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a verbal noun without a subject the one whom its verb makes do it."""
    if draft.host is None or draft.functions.get("subject") or draft.functions.get("event"):
        return
    host = drafts[draft.host]
    if host.operator == "speech" and draft.lemma in lexicon.force_acts:
        draft.add("subject", [p for p in host.functions.get("subject", []) if p.kind == "force"])  # "أعلن الجيش تحرير المدينة"
    function = lexicon.makes.get(host.lemma)
    if function is not None and host.token < draft.token:
        draft.add("subject", [p for p in host.functions.get(function, []) if p.kind in _ACTORS or p.sort == "pronoun"])
