"""Who speaks in what he writes, sends or passes: "issued a statement *condemning* the raid"."""

from __future__ import annotations

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_WHERETO = frozenset(("on", "in", "to", "at", "via", "through"))
_CONDEMNING = senses("en", "condemns")


def paper(reader: Reader, draft: Draft, noun: Group | Fixed) -> Group | Fixed:
    """Return what somebody wrote rather than where or to whom, before what it says: "posted *a statement* on Telegram *warning* X"."""
    clause = reader.clause
    if not isinstance(noun, Group) or clause is None or not (draft.operator or draft.lemma in _CONDEMNING):
        return noun
    behind = noun.first > 0 and reader.tokens[noun.first - 1].low in _WHERETO
    papers = (g for g in clause.groups("object")[-1:] if isinstance(g, Group) and g.lemma in load_constructions().written)
    return next(papers, noun) if behind and noun.lemma not in load_constructions().written else noun


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
    if clause.operator == "denial":
        return []  # "rejected *reports* circulating on X": not his own
    return clause.groups("subject") if noun in clause.groups("object") or clause.operator == "speech" else []
