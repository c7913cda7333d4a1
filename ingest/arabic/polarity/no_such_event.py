"""What is told of an event that there was not is denied with it: "لم تنفذ أي *هجمات تستهدف* المدنيين"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import own_event
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.words.tokens import Token

_COMING_ABOUT = senses("ar", "coming_about")
_UNSURE = ("planned", "conditional", "rumoured")


def none_such(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Deny what a verb right behind an undefined event says that is denied, and make it as unsure as the event."""
    for verb in drafts:
        what = verb.antecedent if verb.category == "verb" and verb.polarity == "affirmed" else None
        if what is None or what.trigger is None or tokens[what.trigger].definite or verb.relative:
            continue
        event = next((d for d in drafts if d.token == what.trigger and d.category == "noun"), None)
        if event is None:
            continue
        above = drafts[event.parent] if event.parent is not None else None
        if above is not None and above.operator == "denial" and event.polarity == above.polarity == "affirmed":
            came = any(p.lemma in _COMING_ABOUT for p in above.functions.get("second", [])) and not event.under
            came = came or event.lemma in _COMING_ABOUT  # "نفى وجود قوات تقاتل في المدينة"
            if came or own_event(event, above):
                verb.parent, verb.link = event.parent, "complement"  # "نفى شن هجمات تستهدف المدنيين", "نفى وقوع هجوم استهدفهم"
            continue
        if event.polarity != "denied":
            continue
        verb.polarity = "denied"
        if event.modality in _UNSURE and verb.modality == "reported":
            verb.modality = event.modality
