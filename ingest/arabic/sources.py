"""Whose words a sentence passes on beside its verb of saying: "حسبما أفادت وكالة", "وفقا لما أعلنه فلان", "في بيان نقلته وكالة"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.arabic.drafts import Draft
from ingest.arabic.tokens import Token
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.word_forms import VerbReading

_AS = ("حسبما", "وفقما", "مثلما", "حسب", "وفق", "وفقا", "طبقا", "بحسب", "نقلا")
_WHAT = ("ما", "مما")
PASSING = senses("ar", "passes_on")  # "بيان تلقته وكالة"


def passes_on(reading: VerbReading, waiting: Draft | None, tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb says which outlet carries the words of the speech verb that waits for them: "نقلته", "وفق ما نقلت"."""
    if waiting is None or waiting.operator != "speech" or reading.form.lemma not in PASSING:
        return False
    return bool(reading.enclitic) or (waiting.token < at - 1 and _introduced(tokens, at))


def put_under(sources: Sequence[int], drafts: Sequence[Draft]) -> None:
    """Hang what stands in a sentence without a voice, and whoever speaks in it, under its source."""
    for source in sources:
        for index, other in enumerate(drafts):
            if index != source and other.parent is None and other.token < drafts[source].token and other.category != "post":
                other.parent, other.link = source, "complement"


def cited_as(tokens: Sequence[Token], drafts: Sequence[Draft]) -> list[int]:
    """Return the verbs that cite a source after what it says: "حسبما أفادت الوزارة", "وفق ما نقلت الوكالة"."""
    parents = {d.parent for d in drafts if d.link == "complement"}
    return [
        index
        for index, draft in enumerate(drafts)
        if draft.category == "verb" and draft.operator == "speech" and index not in parents and _introduced(tokens, draft.token)
    ]


def _introduced(tokens: Sequence[Token], at: int) -> bool:
    words = [t.word for t in tokens[max(0, at - 3) : at]]
    if words[-1:] and words[-1] in _AS[:3]:
        return True
    return bool(words[-1:]) and words[-1] in _WHAT and any(word in _AS for word in words[:-1])
