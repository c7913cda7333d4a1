"""Which clause a gerund behind a comma goes on with, around one that only describes: "hit *a bus carrying pilgrims*, killing nine"."""

from __future__ import annotations

from ingest.english.drafts import Draft, ancestors, fill_subject
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_TURNING_TO = senses("en", "meets_with") | senses("en", "turns_to")
_EXPRESSING = senses("en", "expresses")
_ADDING = senses("en", "says_more") | senses("en", "accuses") | senses("en", "condemns")
_VOICED = ("speech", "demand", "denial", "intention")
_SAYS_MORE = ("demand", "speech")
_ASKED = ("complement", "purpose")
_SAYING = ("speech", "denial")
_EARLIER = frozenset(("after", "following", "since", "before", "over", "to", "for"))
_STEPS = 3  # clauses inside one another that tell of places or are told


def around(reader: Reader, clause: Draft, draft: Draft) -> Draft:
    """Return the clause that what follows a comma goes on with: around one that only describes somebody, or tells where he is."""
    deadly = draft.lemma in load_constructions().deadly
    if deadly and _tells_doer(reader, clause):
        return clause  # "took part in attacks *carried out by X*, killing ten"
    if clause.passive and clause.link == "relative" and clause.parent is not None and clause.parent.category == "verb":
        clause = clause.parent  # "hit a house *used by X*, killing two"
    elif deadly and _describes(reader, clause) and clause.parent is not None:
        clause = clause.parent  # "hit a bus *carrying pilgrims*, killing nine"
    elif clause.subordinator == "as" and clause.parent is not None and _only_moves(clause):
        clause = clause.parent  # "bombed the fighters as *they fled*, hitting dozens of cars"
    clause = _above_places(clause) if deadly else clause
    if draft.operator in _VOICED or draft.lemma in _ADDING or draft.lemma in _EXPRESSING:
        clause = _asker(reader, clause, draft)
    above = _sayer(clause)
    denied = draft.operator == "intention" and above.operator == "denial"  # "denied that X had fled, *promising* to hold the town"
    return above if draft.lemma in _ADDING or draft.operator in _SAYS_MORE or denied else clause


def around_aside(reader: Reader, clause: Draft, index: int) -> Draft:
    """Return the clause that goes on at a token behind the comma that closes what is said of somebody: "arrested X*, tied to Y,* after"."""
    if index < 1 or reader.tokens[index - 1].tag != "comma":
        return clause
    above = (one for one in (clause, *ancestors(clause)) if one.link == "relative" and one.passive)
    aside = next((one for one in above if one.order and reader.tokens[one.order - 1].tag == "comma"), None)
    return aside.parent if aside is not None and aside.parent is not None else clause


def turns_to(reader: Reader, draft: Draft) -> bool:
    """Attach what somebody wants or says of one whom he meets or writes to: "met *X urging* him to leave"; return whether it is that."""
    clause, noun = reader.clause, reader.last
    voiced = draft.operator in _VOICED or draft.lemma in _ADDING or draft.lemma in _EXPRESSING
    if noun is None or clause is None or clause.passive or clause.lemma not in _TURNING_TO or not voiced:
        return False
    if (noun.others or [noun])[-1].means.sort != "name":
        return False
    met = [*clause.groups("object"), *clause.groups("with"), *clause.groups("to"), *clause.groups("in")]
    if not clause.groups("subject") or not any(noun is one or (isinstance(one, Group) and noun in one.others) for one in met):
        return False
    fill_subject(draft, clause.groups("subject"))
    draft.parent, draft.link = clause, "adjunct"
    return True


def _asker(reader: Reader, clause: Draft, draft: Draft) -> Draft:
    """Return the clause above what somebody else is asked or pressed to do, whose subject says more: "pressed X *to act*, accusing Y"."""
    above = clause.parent
    others = above is not None and _set_for_others(reader, clause, above)
    asked = (clause.link in _ASKED or others) and clause.order > 0 and reader.tokens[clause.order - 1].low == "to"
    if above is None or not asked or (draft.operator == "intention" and above.operator != "demand" and not others):
        return clause  # "helped X to attack Y, *threatening Z*", which X does
    return above if above.groups("subject") and above.category == "verb" else clause


def _set_for_others(reader: Reader, clause: Draft, above: Draft) -> bool:
    """Return whether somebody is only set or given what he is to do: "set a day *for X* to leave", "gave *X* a week to leave"."""
    doers = [g for g in clause.groups("subject") if isinstance(g, Group)]
    lead = any(g.first and reader.tokens[g.first - 1].low == "for" for g in doers)
    gives = above.lemma in load_constructions().giving
    given = (above.groups("iobject") or above.groups("object")) if gives else []
    return lead or any(g in (*above.groups("to"), *given) for g in doers)


def _tells_doer(reader: Reader, clause: Draft) -> bool:
    """Return whether a participle tells who carried out an event, and that is not one before: not "bombed X *after an attack* by Y"."""
    events = [g for g in clause.groups("object") if isinstance(g, Group) and g.means.sort == "event"]
    told = any(reader.tokens[group.first - 1].low not in _EARLIER for group in events if group.first)
    return told and clause.passive and clause.link == "relative" and bool(clause.groups("subject"))


def _sayer(clause: Draft) -> Draft:
    """Return the verb of saying above what is told, whose speaker says more: "X *denied* Turkey bombed it, adding that", "blaming Y"."""
    above = clause
    for _ in range(_STEPS):
        if above.operator in _SAYING or above.parent is None:
            break
        above = above.parent
    return above if above.operator in _SAYING else clause


def _above_places(clause: Draft) -> Draft:
    """Return the clause above those that only tell of a place, which kills nobody: "stormed a post in X, *which houses* Y, killing ten"."""
    for _ in range(_STEPS):
        about = [g for g in clause.groups("subject") if isinstance(g, Group)]
        if clause.link != "relative" or clause.parent is None or not about or any(g.means.kind != "place" for g in about):
            break
        clause = clause.parent
    return clause


def _describes(reader: Reader, clause: Draft) -> bool:
    """Return whether a gerund only says what the object of the clause above it does."""
    above = clause.parent
    own = clause.order < len(reader.tokens) and "VBG" in reader.tokens[clause.order].tags and clause.link == "relative"
    return own and above is not None and above.category == "verb" and clause.groups("subject")[:1] == above.groups("object")[-1:]


def _only_moves(clause: Draft) -> bool:
    """Return whether a clause tells no more than what a pronoun's people do: "as *they* fled"."""
    pronoun = any(g.means.sort == "pronoun" for g in clause.groups("subject"))
    return pronoun and not clause.groups("object") and not clause.passive
