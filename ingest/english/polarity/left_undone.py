"""What a gerund says that is not so, or is only laid to somebody: "had no part *in arresting* him", "acquitted *of killing* him"."""

from __future__ import annotations

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_CLEARING = senses("en", "clears")


def cleared(reader: Reader) -> bool:
    """Return whether a gerund behind "of" says what somebody is found not to have done: "acquitted him *of killing*"."""
    clause = reader.clause
    return reader.prep == "of" and clause is not None and clause.lemma in _CLEARING and clause.polarity == "affirmed"


def kept_out(reader: Reader) -> bool:
    """Return whether a gerund behind "in" says in what somebody had no part: "did not take part *in arresting* him", "had no role"."""
    clause, words = reader.clause, load_constructions()
    if clause is None or reader.prep != "in" or clause.operator:
        return False
    objects = [g for g in clause.groups("object") if isinstance(g, Group)]
    parts = [g for g in objects if g.lemma in words.parts]
    takes = clause.lemma in words.joining or clause.lemma in words.engaged or clause.lemma == "succeed" or bool(parts)
    return takes and (clause.polarity == "denied" or any(g.negative for g in parts))


def laid_to(reader: Reader, index: int) -> bool:
    """Return whether a gerund says what somebody is only suspected of: "held *on suspicion of* killing", "charged *with*"."""
    words, noun = load_constructions(), reader.last
    named = isinstance(noun, Group) and reader.last_end == index - 1 and noun.lemma in words.suspicions
    if reader.prep == "of" and named:
        return True
    clause = reader.clause
    if clause is not None and clause.lemma in _CLEARING and clause.polarity == "denied":
        return reader.prep == "of"  # "was not acquitted *of killing* him"
    return reader.prep in ("of", "with", "for", "over") and clause is not None and clause.passive and clause.lemma in words.laid_to


def is_denied(noun: Group | Fixed | None, clause: Draft | None) -> bool:
    """Return whether somebody denies a report, which then isn't in his words."""
    denied = clause is not None and clause.operator == "denial" and noun in clause.groups("object")
    return denied and isinstance(noun, Group) and noun.lemma in load_constructions().rumours


def not_done(reader: Reader, prep: str, index: int) -> bool:
    """Return whether a gerund says what was not done: "*without* attacking", "*instead of* attacking", "*rather than* attacking"."""
    before = reader.tokens[index - 2].low if index > 1 else ""
    return prep == "without" or (prep, before) in (("of", "instead"), ("than", "rather"), ("from", "far"))
