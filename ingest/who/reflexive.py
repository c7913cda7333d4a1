"""Of whom a speaker speaks by a pronoun: "أعلنت القوات، التي تدعمها أنقرة، أنها شنت", "the army, which Ankara arms, said that it had"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.syntax import Clause, Phrase
from ingest.who.spoken import OWNER, is_several

_SEVERAL = ("they", "their")
_TWO = 2
_BODILY = ("it", "they", "its", "their")


def says_of_himself(clauses: Sequence[Clause], clause: Clause, phrase: Phrase) -> Phrase | None:
    """Return the subject of the verb of saying of which a pronoun, the subject of what is said, speaks; None where it may be another's."""
    if phrase.sort != "pronoun" or phrase.lemma == OWNER or clause.link != "complement" or clause.parent is None:
        return None
    speech = clauses[clause.parent]
    if speech.operator not in ("speech", "denial") or speech.trigger.start > phrase.span.start:
        return None
    speakers = speech.functions.get("subject", ())
    speaker = next(iter(speakers), None)
    if phrase.number == "d" and len(speakers) != _TWO:
        return None  # "قال المالكي *إنهما* تدعمان التنظيم"
    if speaker is None or speaker is phrase or not _agree(speaker, phrase):
        return None
    between = [c for c in clauses if c.parent == clause.parent and c.link == "complement" and c.trigger.start < phrase.span.start]
    others = [p for c in between for p in c.functions.get("subject", ()) if p.span.end <= phrase.span.start]
    return None if any(p.sort != "pronoun" and not _same(p, speaker) for p in others) else speaker


def together(clauses: Sequence[Clause], clause: Clause, phrase: Phrase, himself: Phrase) -> Sequence[Phrase]:
    """Return all who speak together of themselves by "they", else the one who speaks: "*X and Y* denied that *they* had"."""
    speakers = clauses[clause.parent].functions.get("subject", ()) if clause.parent is not None else ()
    return speakers if (phrase.lemma in _SEVERAL or phrase.number == "d") and himself in speakers else (himself,)


def body_spoken_for(clauses: Sequence[Clause], clause: Clause, phrase: Phrase) -> Phrase | None:
    """Return the body of whose voice a pronoun is said: "a spokesman for *the militia* denied that *it* had"."""
    if phrase.lemma not in _BODILY or clause.link != "complement" or clause.parent is None:
        return None
    speech = clauses[clause.parent]
    speakers = speech.functions.get("subject", ())
    if speech.operator not in ("speech", "denial") or speech.trigger.start > phrase.span.start or len(speakers) != 1:
        return None
    posts = (c for c in clauses if c.category == "post" and any(_same(p, speakers[0]) for p in c.functions.get("holder", ())))
    bodies = [p for c in posts for p in c.functions.get("body", ()) if p.span.end <= phrase.span.start]
    return bodies[0] if speakers[0].kind == "person" and len(bodies) == 1 else None


def _same(one: Phrase, other: Phrase) -> bool:
    return one is other or (one.span == other.span) or (one.entity is not None and one.entity == other.entity)


def _agree(speaker: Phrase, pronoun: Phrase) -> bool:
    if speaker.sort not in ("name", "role", "description", "anaphor"):
        return False
    if pronoun.number == "p" and pronoun.lemma != "they" and speaker.kind in BODIES and not is_several(speaker):
        return False  # "زعم التنظيم *أنهم* جنود": a body is no "they" in Arabic
    if is_several(speaker) and pronoun.number == "s" and pronoun.gender == "m":
        return False  # "قالت مصادر *إنه* سيجتمع"
    if pronoun.lemma in ("he", "she") and speaker.number == "p":
        return False  # "officials said *she* was held"
    if speaker.gender and pronoun.gender and speaker.gender != pronoun.gender:
        return False
    if speaker.kind == "person" and pronoun.lemma in ("it", "its"):
        return False
    if pronoun.kind == "person" and speaker.kind not in ("person", None):
        return False  # a ministry is no "he"
    return not (speaker.kind == "person" and pronoun.number == "p" and speaker.number != "p")


def speaks_or_asks(phrase: Phrase, clause: Clause) -> bool:
    """Return whether a clause tells what somebody says, or what one man asks for, as whoever spoke last goes on to do."""
    return clause.operator in ("speech", "denial") or (clause.operator == "demand" and phrase.number == "s")
