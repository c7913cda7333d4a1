"""Clauses whose first word leaves open whether it is so: "*Did* Israel bomb the base?", "*Had* Iran attacked, ...", "*Suppose* it did"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_AUXILIARIES = frozenset(("do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "will", "would", "can", "could", "may"))
_NAMES = ("name", "dem")  # what a statement begins with that a sign alone makes a question: "*Iran* controls it?"
_CASES = senses("en", "puts_case")


def settle_questions(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Leave open what the verbs of a question ask that begins with its auxiliary, and what the first verb of a condition puts."""
    words = [t for t in tokens if t.tag not in ("quote", "open", "close")]
    words = words[_label(words) :]
    start = 2 if [t.low for t in words[:2]] == ["let", "us"] else 0
    if len(words) > start and words[start].low in _CASES:
        _leave_open(drafts)
    if words and words[0].tag in _NAMES and words[-1].low == "?":
        _leave_open([d for d in drafts if d.link is None and d.operator is None][:1])
    if not words or words[0].low not in _AUXILIARIES:
        return
    if not any(t.low == "?" for t in words[-2:]):
        if words[0].low == "had":
            _leave_open(drafts)
        return
    asking: list[Draft] = []
    for draft in drafts:
        asked = draft.link in (None, "coordinate") or (draft.parent is not None and draft.parent.lemma == "do")
        if draft.category == "verb" and asked and draft.modality == "reported":
            draft.modality = "conditional"
            asking.append(draft)
    for draft in drafts:
        if draft.link == "complement" and draft.modality == "reported" and any(draft.parent is verb for verb in asking):
            draft.modality = "conditional"  # "Can you *confirm that* the army left?"
            asking.append(draft)
    for noun in drafts:
        if noun.category == "noun" and noun.groups("light") and any(noun.parent is verb for verb in asking):
            noun.modality = "conditional"  # "Did Israel *launch strikes* on the base?"


def _label(words: Sequence[Token]) -> int:
    """Return the words at the head of a question of a transcript that only say that it is one: "Q: Did", "Q Did"."""
    if not words or words[0].low not in ("q", "question"):
        return 0
    return 2 if len(words) > 1 and words[1].low in (":", ".") else 1


def _leave_open(drafts: Sequence[Draft]) -> None:
    """Leave open what the first verb tells."""
    if first := next((d for d in drafts if d.category == "verb" and d.lemma not in _AUXILIARIES | _CASES), None):
        first.modality = "conditional"
