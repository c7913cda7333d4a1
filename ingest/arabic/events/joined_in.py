"""Who only takes part in what a noun tells: "ساهمت إيران في تحرير المدينة" does not say that she holds it."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.lexicon import senses
from ingest.syntax import JOINS

_HELPS = senses("ar", "helps_about")
_WHEREIN = ("في", "ب", "ضمن")


def join_in(deed: Draft, drafts: Sequence[Draft]) -> None:
    """Note of a deed that its subject is one of those who do it, where the verb or noun that takes it, or stands before it, says so."""
    before = next((d for d in reversed(drafts) if d.category == "noun" and d.token < deed.token), None)
    for host in (drafts[deed.host or 0], before):
        whose = [] if host is None else host.functions.get("subject") or host.functions.get("of", [])
        if host is not None and host.lemma in _HELPS and deed.under in _WHEREIN and whose and deed.functions.get("subject") == whose[:1]:
            deed.functions[JOINS] = whose[:1]
