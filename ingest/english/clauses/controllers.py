"""Who does what an infinitive or "-ing" says: the subject of the verb above, its object, or the owner of the noun before.

"Turkey backs *an Iraqi army* operation to retake Mosul": the Iraqi army retakes.
"""

from __future__ import annotations

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.events.sending import sender
from ingest.english.phrases.groups import Group
from ingest.english.polarity.negation import refuses_order
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_THERE, _WITHIN = senses("en", "is_stationed"), ("in", "inside", "across", "within")
_ORDERS = senses("en", "directions") | senses("en", "requests_to")
_INVITATIONS = senses("en", "invitations")
_THWARTING, _PLOTS = senses("en", "thwarts"), senses("en", "plots")
_CHOICES = senses("en", "choices")
_UNWILLING = senses("en", "not_doing")
_NEEDING = senses("en", "needs_help")
_GIVING = load_constructions().giving
_TO_WHOM = frozenset(("give", "grant", "allow"))


def owners(group: Group | Fixed | None) -> list[Group | Fixed]:
    """Return whose event, plan or success a noun phrase is: its possessor, or the actor named before its head."""
    if not isinstance(group, Group) or group.means.sort not in ("event", "anaphor") or group.means.entity:
        return []
    if group.possessor is not None:
        return [group.possessor]
    actors = [m for m in group.modifiers if m.kind in ACTORS]
    led = [who for who, adjective in group.compounds if adjective == "led"]
    return [Fixed(who) for who in (led or actors)[-1:]]


def _of_others(clause: Draft, noun: Group) -> bool:
    """Return whether a verb tells of what others mean to do: who *supports* an operation to retake a town, *foils* a plot to bomb it."""
    words = load_constructions()
    if noun.means.sort == "event" and clause.lemma in words.siding:
        return True
    meant = noun.lemma in words.intended or noun.lemma in words.efforts or noun.lemma in _PLOTS
    return meant and noun in clause.groups("object") and (clause.lemma in _THWARTING or clause.lemma in words.siding - words.proclaiming)


def plan_of(clause: Draft, noun: Group | None) -> Group | None:
    """Return what somebody behind "by" means to do, of which the object of a verb tells: "foiled *a plot* by X to bomb it"."""
    if noun is None or clause.passive or noun not in clause.groups("by") or noun.means.kind not in ACTORS:
        return None
    words = load_constructions()
    meant = words.intended | words.efforts | _PLOTS
    return next((g for g in clause.groups("object") if isinstance(g, Group) and g.lemma in meant), None)


def invitation(clause: Draft) -> Group | None:
    """Return the invitation that is a verb's object, of which an infinitive tells to what: "sent *an invitation* to X to visit Y"."""
    return next((g for g in clause.groups("object") if isinstance(g, Group) and g.lemma in _INVITATIONS), None)


def for_whom(reader: Reader, noun: Group) -> bool:
    """Return whether "for" says who is to do what follows: "are waiting *for X* to leave"."""
    return noun.first > 0 and reader.tokens[noun.first - 1].low == "for" and noun.means.kind in ACTORS


def chosen(reader: Reader, noun: Group) -> bool:
    """Return whether a noun of choosing says who is to do what follows: "his choice *of X* to lead the ministry"."""
    before = reader.tokens[max(0, noun.first - 2) : noun.first]
    return len(before) > 1 and before[1].low == "of" and before[0].lemma in _CHOICES and noun.means.kind in ACTORS


def controller(reader: Reader, clause: Draft, noun: Group | None) -> list[Group | Fixed]:
    """Return who does what an infinitive behind a verb, or behind a noun of its, tells."""
    if noun is not None and (for_whom(reader, noun) or chosen(reader, noun)):
        return [noun]
    if noun is not None and plan_of(clause, noun) is not None:
        return [] if clause.lemma in load_constructions().declining else [noun]
    if noun is not None and noun in clause.groups("object") and refuses_order(clause):
        return clause.groups("subject")
    if users := [who for g in reader.groups[-3:] if g.lemma == "use" and noun in g.of for who in owners(g)]:
        return users  # "*Iran's* use of drones to attack"
    if clause.passive and clause.lemma == "use":
        return clause.groups("subject")  # "was *used* by X to attack": X, if anybody, attacks
    if clause.groups("on") and any(isinstance(g, Group) and g.lemma == "pressure" for g in clause.groups("object")):
        return clause.groups("on")  # "put pressure *on X* to act"
    if clause.operator == "demand" or clause.passive or clause.lemma in load_constructions().enabling:
        objects = sender(clause) or clause.groups("object")
        if objects and not (noun is not None and noun.means.sort == "event"):
            return objects
    if clause.groups("to") and any(isinstance(g, Group) and g.lemma in _ORDERS for g in clause.groups("object")):
        return clause.groups("to")  # "issued an order *to X* to leave"
    if clause.lemma in _GIVING and any(isinstance(g, Group) and g.lemma in load_constructions().kept_up for g in clause.groups("object")):
        return clause.groups("iobject") or clause.groups("to")  # "gave *X* help to retake the town"
    given = clause.groups("iobject") or clause.groups("object")
    if clause.groups("iobject") and invitation(clause) is not None:
        return given  # "extended *X* an invitation to visit Y"
    if clause.lemma in _TO_WHOM and any(g.means.kind in ACTORS and g.means.entity for g in given):
        return given  # "gave *X* a week to leave"
    if noun is not None and _needs_help(clause, noun):
        return clause.groups("subject") if clause.polarity == "affirmed" else []  # "does not need *American help* to fight X"
    own = owners(noun) if clause.groups("object")[-1:] == [noun] or _meant(noun) else []
    if not own and noun is not None and _of_others(clause, noun):
        return []
    return own or clause.groups("subject")


def _needs_help(clause: Draft, noun: Group) -> bool:
    """Return whether help from others is for what its subject itself does: "*needs American help* to retake the town"."""
    return clause.lemma in _NEEDING and noun.lemma in load_constructions().kept_up and noun in clause.groups("object")


def _meant(noun: Group | None) -> bool:
    """Return whether a noun tells by itself what its owner means or refuses to do: "resigned over *X's refusal* to"."""
    words = load_constructions()
    if noun is None or noun.possessor is None or noun.possessor.means.sort == "pronoun":
        return False
    return noun.lemma in words.intended or noun.lemma in words.efforts or noun.lemma in _UNWILLING


def achiever(reader: Reader, prep: str) -> list[Group | Fixed]:
    """Return whose progress or part it is of which "in ..." says wherein it lies: "the role *of the army* in retaking the town"."""
    last, clause = reader.last, reader.clause
    if prep != "in" or not isinstance(last, Group):
        return []
    words = load_constructions()
    if clause is not None and clause.lemma in words.discussing:
        helped = [g for g in clause.groups("for") if isinstance(g, Group) and g.lemma in words.kept_up]
        if last in helped or last.lemma in words.kept_up:
            return clause.groups("object") if last in helped else []  # "thanked X for help *in training* Y"
        if helped and last in clause.groups("to"):
            return [last]  # "thanked X for help *to Y* in training Z"
    return [last] if any(last in group.of and group.lemma in words.achievements for group in reader.groups[-3:]) else []


def stationed(clause: Draft | None, noun: Group | None) -> Group | Fixed:
    """Return who does what "-ing" says behind a noun phrase: he who is somewhere, not the place: "is in Baghdad *advising* X"."""
    assert noun is not None  # noqa: S101
    if clause is None or clause.lemma not in _THERE or not _is_somewhere(clause, noun):
        return noun
    who = clause.groups("object" if clause.passive else "subject")
    return who[0] if who else noun


def _is_somewhere(clause: Draft, noun: Group) -> bool:
    """Return whether a clause tells that somebody is in a place or in a land that a noun phrase names."""
    land = noun.means.entity in load_words().states and any(noun in clause.groups(f) for f in _WITHIN)
    return noun.means.kind == "place" or land
