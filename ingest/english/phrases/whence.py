"""Prepositions that go on with a noun rather than with the verb: from whom help, words or threats come."""

from __future__ import annotations

from ingest.english.clauses.sharing import stands_in
from ingest.english.events.nouns import NAMED
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words

_MET = frozenset(("with", "under"))  # "was met *with* protests from X", "came *under* criticism from X": the verb's own


def whose_threats(reader: Reader, prep: str, before: Group | None) -> bool:
    """Return whether a preposition goes on with a noun that another governs: "in the face of threats *from X*, Y urged"."""
    if prep not in ("from", "to") or before is None or before.first == 0 or before.head.tag != "noun":
        return False
    if before.lemma in load_constructions().papers or before.lemma in load_constructions().written:
        return False  # "in a letter *to X*, Y demanded"
    return reader.tokens[before.first - 1].tag == "prep"


def comes_from(reader: Reader, before: Group) -> bool:
    """Return whether a noun is of help, a deed or words that come "from" whose they are: "retook it with support *from X*"."""
    if before.lemma in load_constructions().written:
        return True  # "according to a statement from X"
    prep = reader.tokens[before.first - 1] if before.first > 0 else None
    if prep is None or prep.tag != "prep":
        return False
    if before.lemma in load_words().voiced:
        return prep.lemma not in _MET
    return before.lemma in load_words().given and any(stands_in(before, d) and d.lemma not in NAMED for d in reader.chain)
