"""Whether a frame applies to a clause as it is put: what denies one claim of a word leaves others of it untouched."""

from __future__ import annotations

from ingest.claims.attribution import Stance
from ingest.claims.frame import Frame
from ingest.claims.manner import is_tried
from ingest.lexicon import senses
from ingest.syntax import JOINS, Clause

_EVENT = ("event", "self")  # functions under which an event noun itself stands
_ELSE_TOLD = frozenset(("في",)).union(*(senses("ar", key) for key in ("clashes", "encounters", "meets"))) - senses("ar", "goes_to_see")
_DEATHS = senses("ar", "fates") | {"قتل", "سقوط"}
_WITH_OTHERS = ("meets", "negotiates_with", "informs")
VOICE = "voice"  # the function of whoever says what a clause tells


def applies(frame: Frame, clause: Clause, put: Stance, *, takes: bool) -> bool:
    """Return whether a frame makes a claim of a clause in which its parties stand; `takes`: its trigger tells who comes to hold a place."""
    if frame.own and clause.polarity == "denied":
        return False  # who has not claimed an attack does not deny it
    if frame.predicate == "controls" and "subject" in frame.subject and clause.functions.get(JOINS) and put.polarity != "denied":
        return False  # who helped to retake a town need not hold it
    if clause.operator == "denial" and frame.predicate in _WITH_OTHERS and frame.rule.endswith(".*"):
        return False  # "نفى مشاركته *في اجتماع مع* فلان"
    return put.polarity != "denied" or _is_denied_by(frame, clause, takes=takes)


def _is_denied_by(frame: Frame, clause: Clause, *, takes: bool) -> bool:
    """Return whether a frame's claim is what is denied where its clause is."""
    if frame.subject[0] in _EVENT and clause.polarity == "affirmed":
        return False  # who denies a part in the attack on Erbil does not deny that it was on Erbil
    if frame.subject == (VOICE,):
        return False  # who says that they are not responsible accuses nobody
    if frame.predicate == "accuses" and clause.category == "noun" and clause.polarity == "affirmed" and clause.lemma.isascii():
        return False  # who denies the accusations of others does not deny that they accuse
    if frame.predicate == "located_in" or frame.spots:
        return False  # where it was to be tells nothing of what did not happen
    if frame.predicate == "present_in" and clause.lemma in _ELSE_TOLD:
        return False  # who was not met there, or did not clash there, may be there all the same
    if frame.predicate == "present_in" and "object" in frame.functions and "subject" not in frame.functions:
        return False  # whoever was not bombed there may be there all the same
    if frame.predicate == "targets" and clause.lemma in _DEATHS:
        return False  # whoever did not die in an attack may have been its target
    return not is_tried(clause, frame, takes=takes)  # who did not retake it fought for it all the same
