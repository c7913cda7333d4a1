"""What a relative clause describes where an infinitive in it lacks its object: "the town *that* the army tried to retake"."""

from __future__ import annotations

from ingest.english.clauses.verbs import operator_of
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.phrases.phrases import starts_group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_ASSENTING, _WANTING = senses("en", "assents"), senses("en", "wants_of_others")


def take_gap(reader: Reader, draft: Draft, clause: Draft) -> None:
    """Give an infinitive what the relative clause above it describes, in place of the verb of trying or meaning that seems to have it."""
    gap, words = clause.gap, load_constructions()
    leads_on = operator_of(clause.lemma) == "intention" or clause.lemma in words.aspectual | words.efforts | _ASSENTING
    if gap is None or draft.passive or not (leads_on or clause.lemma in load_words().negators):
        return
    if any(group is not gap for group in clause.groups("object")):
        return
    if not _has_object(reader, draft):
        clause.functions.pop("object", None)
        draft.add("object", gap)
        draft.gap = gap


def wanted(reader: Reader, draft: Draft, clause: Draft) -> list[Group | Fixed]:
    """Return of whom somebody wants what an infinitive tells, where a relative clause describes him: "troops *that* X wants to leave Y"."""
    other = clause.gap is not None and clause.lemma in _WANTING and not clause.passive and clause.gap not in draft.groups("object")
    return [clause.gap] if other and clause.gap is not None and _has_object(reader, draft) else []


def _has_object(reader: Reader, draft: Draft) -> bool:
    """Return whether a noun phrase or another "to" stands right behind a verb."""
    behind = next((t for t in reader.tokens[draft.order + 1 : draft.order + 4] if t.start >= draft.trigger.end), None)
    return behind is not None and (starts_group(behind) or behind.tag == "pron" or behind.low == "to")
