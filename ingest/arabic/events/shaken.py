"""What shakes a place stands behind it as well as before it: "هزّ بغداد *تفجيران*", "ضربت تركيا *سلسلة هجمات*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses

_SHAKING = senses("ar", "shaking")
_BOTH = 2  # whom it shakes, and what does


def put_events_first(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Put an event before the place that its verb, which no man is the subject of there, says it to shake."""
    for draft in drafts:
        if draft.category != "verb" or draft.lemma not in _SHAKING or len(draft.bare) < _BOTH or draft.topic is not None:
            continue
        shaken, event = draft.bare[:_BOTH]
        if shaken.named and shaken.trigger is None and event.trigger is not None and lexicon.event_kinds.get(event.lemma) == "operation":
            draft.bare[:_BOTH] = [event, shaken]
