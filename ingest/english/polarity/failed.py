"""What somebody meant to do and did not: "Islamic State's attempt *to seize the town* failed"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_FAILS, _PLOTS = senses("en", "fails"), senses("en", "plots")


def settle_failed(drafts: Sequence[Draft]) -> None:
    """Deny what an infinitive says behind the noun of an attempt that failed."""
    for verb in drafts:
        if verb.category != "verb" or verb.lemma not in _FAILS or verb.passive or verb.polarity == "denied":
            continue
        for group in verb.groups("subject"):
            if isinstance(group, Group) and (group.lemma in _PLOTS or group.lemma in load_constructions().efforts):
                for draft in drafts:
                    if group.last <= draft.order < verb.order and draft.category == "verb" and draft.modality == "planned":
                        draft.polarity, draft.modality = "denied", verb.modality
