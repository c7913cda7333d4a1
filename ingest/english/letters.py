"""Who speaks in what he writes or passes, and who does what he is tasked with: "issued a statement *condemning* the raid"."""

from __future__ import annotations

from ingest.english.constructions import load_constructions
from ingest.english.drafts import Draft, Fixed
from ingest.english.groups import Group
from ingest.english.reader import Reader
from ingest.syntax import Phrase


def writers(reader: Reader, noun: Group | Fixed | None) -> list[Group | Fixed]:
    """Return whose words a written noun phrase before "-ing" bears: its owner's, or his who wrote, sent or passed it."""
    if not isinstance(noun, Group) or noun.lemma not in load_constructions().written:
        return []
    clause = reader.clause
    owner = [noun.possessor] if noun.possessor is not None else [Fixed(m) for m in noun.modifiers[-1:] if m.kind != "place"]
    if owner or clause is None or reader.pending:
        return list(owner)
    if clause.passive:
        return clause.groups("subject")
    return clause.groups("subject") if noun in clause.groups("object") or clause.operator == "speech" else []


def tasked(clause: Draft, draft: Draft, prep: str) -> list[Group | Fixed]:
    """Return who is to do what a verb of entrusting says behind "with", and note at the verb what that is."""
    if prep != "with" or clause.lemma not in load_constructions().entrusting or not clause.groups("object"):
        return []
    clause.functions["entrusted"] = [Fixed(Phrase(draft.trigger, "anaphor", lemma=draft.lemma))]
    draft.modality = "planned"
    return clause.groups("object")
