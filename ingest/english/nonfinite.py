"""Who does what an infinitive, a gerund or a participle says: the subject of the verb above, its object, or the owner of the noun before.

"Turkey backs *an Iraqi army* operation to retake Mosul": the Iraqi army retakes. "The base was attacked by *gunmen*, killing ten": the
gunmen kill. "The coalition's success in ousting them": the coalition ousts.
"""

from __future__ import annotations

from ingest.english.constructions import load_constructions
from ingest.english.drafts import Draft, Fixed, fill_subject
from ingest.english.groups import Group
from ingest.english.letters import note_task, stationed, tasked, warned, writers
from ingest.english.reader import Reader
from ingest.english.relatives import described
from ingest.english.sending import sender
from ingest.english.words import load_words
from ingest.syntax import Phrase

BOUNDARY = frozenset(("comma", "colon", "dash", "quote", "open", "close"))


CONCERNED = "have to do"  # the trigger of "have nothing *to do* with"
_MEANWHILE = frozenset(("in", "while", "after", "before", "by"))  # "was done by *X* in retaking it"


def owners(group: Group | Fixed | None) -> list[Group | Fixed]:
    """Return whose event, plan or success a noun phrase is: its possessor, or the actor named before its head."""
    if not isinstance(group, Group) or group.means.sort not in ("event", "anaphor") or group.means.entity:
        return []
    if group.possessor is not None:
        return [group.possessor]
    actors = [m for m in group.modifiers if m.kind in ("force", "organization", "person")]
    led = [who for who, adjective in group.compounds if adjective == "led"]
    return [Fixed(who) for who in (led or actors)[-1:]]


def infinitive(reader: Reader, draft: Draft, index: int) -> None:
    """Attach "to retake Mosul" to the noun phrase or the clause before it."""
    noun = reader.last if reader.last_end == index else _launched(reader.clause)
    if noun is not None and noun.means.sort == "event" and noun.lemma not in load_constructions().intended:
        draft.functions["aim_of"] = [noun]
    if reader.pending:
        head = reader.pending[-1]
        fill_subject(draft, owners(head) or [head])
        draft.modality, draft.parent, draft.link = "planned", reader.clause, "adjunct"
        if reader.verb_follows(index):
            reader.interrupt(head)
        return
    clause = reader.told(index)
    if clause is None:
        draft.modality, draft.link = "planned", "adjunct"
        return
    if clause.lemma in load_words().told and clause.groups("object"):
        clause.operator, clause.functions["told_to"] = "demand", clause.groups("object")
    if _goes_on(reader, clause, index):
        fill_subject(draft, clause.groups("subject"))
        draft.parent, draft.link, draft.modality, draft.polarity = clause.parent, clause.link, clause.modality, clause.polarity
        return
    fill_subject(draft, _controller(clause, noun))
    if noun is not None and noun in clause.groups("object"):
        note_task(clause, draft)
    draft.parent, draft.link = clause, "complement" if clause.operator or clause.lemma in load_words().negators else "purpose"
    _colour(draft, clause, noun)
    if clause.lemma == "be" and clause.polarity == "denied" and clause.groups("in"):
        clause.polarity = "affirmed"  # "we are not in Iraq *to seize* oil": but they are there
    _mark_effort(draft, clause, noun)
    if noun is not None and noun.lemma in load_constructions().intended and draft.link == "purpose":
        draft.link = "adjunct"  # "follows a plan *to oust them*": no more than meant


def _goes_on(reader: Reader, clause: Draft, index: int) -> bool:
    """Return whether an infinitive is joined to the one before it: "to assist the forces *and to help* them"."""
    return clause.link in ("purpose", "complement") and clause.parent is not None and index > 0 and reader.tokens[index - 1].low == "and"


def _launched(clause: Draft | None) -> Group | None:
    """Return the event that a clause says to be carried out: "launched *an operation* a week ago to retake Mosul"."""
    if clause is None or clause.lemma not in load_words().light:
        return None
    return next((g for g in clause.groups("object")[-1:] if isinstance(g, Group) and g.means.sort == "event"), None)


def _controller(clause: Draft, noun: Group | None) -> list[Group | Fixed]:
    if clause.passive and clause.lemma == "use":
        return clause.groups("subject")  # "was *used* by X to attack": X, if anybody, attacks
    if clause.operator == "demand" or clause.passive or clause.lemma in load_constructions().enabling:
        objects = sender(clause) or clause.groups("object")
        if objects and not (noun is not None and noun.means.sort == "event"):
            return objects
    own = owners(noun) if clause.groups("object")[-1:] == [noun] else []
    if not own and noun is not None and noun.means.sort == "event" and clause.lemma in load_constructions().siding:
        return []  # who *supports* an operation to retake a town does not retake it
    return own or clause.groups("subject")


def _colour(draft: Draft, clause: Draft, noun: Group | None) -> None:
    """Give an infinitive the polarity and modality that the verb above it lends: "failed to", "began to", "wants to"."""
    no_such = noun is not None and (noun.lemma in load_words().traces or noun.lemma in load_constructions().intended)
    if clause.lemma == "have" and clause.polarity == "denied" and no_such:
        draft.polarity, draft.modality = "denied", "planned"
    elif clause.lemma == "have" and draft.lemma == "do" and noun is not None and _nothing(clause, noun):
        draft.lemma, draft.polarity = CONCERNED, "denied"
    elif clause.lemma in ("do", "say") and noun is not None and noun.lemma in ("nothing", "little"):
        draft.polarity = "denied"  # "did nothing *to stop them*"
    elif clause.lemma in load_words().negators:
        draft.polarity = "affirmed" if clause.polarity == "denied" else "denied"
    elif not clause.operator and clause.lemma not in load_constructions().aspectual:
        draft.modality = "planned"
        if clause.lemma in load_constructions().letting and clause.polarity == "denied":
            draft.polarity = "denied"  # "refused to *let* militias enter"
    elif not clause.operator:
        ceased = clause.lemma in ("stop", "cease")
        draft.modality, draft.polarity = clause.modality, clause.polarity
        if ceased:  # "ceased *to support*"
            draft.polarity = "affirmed" if clause.polarity == "denied" else "denied"


def _nothing(clause: Draft, noun: Group) -> bool:
    return noun.lemma == "nothing" or (noun.lemma == "anything" and clause.polarity == "denied")


def _mark_effort(draft: Draft, clause: Draft, noun: Group | None) -> None:
    """Note the verb or noun of trying under which "to retake Mosul" stands."""
    efforts = load_constructions().efforts
    launched = noun is not None and noun.lemma in efforts and clause.lemma in efforts | load_words().light
    lemma = noun.lemma if launched and noun is not None else clause.lemma
    if lemma in efforts and clause.polarity == "affirmed":
        draft.functions["effort"] = [Fixed(Phrase(clause.trigger, "anaphor", lemma=lemma))]


def gerund(reader: Reader, draft: Draft, index: int) -> None:
    """Attach "killing ten", "in ousting them" to the noun phrase or the clause before it."""
    clause, prep = reader.clause, reader.prep
    before = reader.tokens[index - 1] if index else None
    owned = owners(reader.last) if prep and reader.last_end == index - 1 else []
    if prep == "of" and clause is not None and clause.operator == "denial" and reader.last_end == index - 1 and _alleged(reader.last):
        fill_subject(draft, clause.groups("subject"))  # "rejected U.S. accusations *of arming* the Houthis"
        draft.parent, draft.link = clause, "complement"
        return
    if owned:
        fill_subject(draft, owned)
        draft.parent, draft.link = clause, "adjunct"
        if reader.pending:
            reader.interrupt(reader.pending[-1])
        return
    if clause is None and (prep or before is None or reader.last is None):
        draft.polarity = "denied" if _not_done(reader, prep, index) else draft.polarity
        reader.headless.append(draft)
        return
    beside_verb = clause is not None and before is not None and (before.tag == "verb" or clause.lemma.endswith(f" {before.low}"))
    if prep or before is None or before.tag in BOUNDARY or reader.joined or reader.last is None or beside_verb:
        _controlled(reader, clause if draft.operator else reader.told(index), draft, prep, before is not None and before.tag in BOUNDARY)
        draft.polarity = "denied" if _not_done(reader, prep, index) else draft.polarity
        return
    if reader.pending:
        reader.interrupt(reader.pending[-1])
    noun = stationed(clause, described(reader) or reader.last)
    fill_subject(draft, writers(reader, noun) or [noun])
    draft.parent, draft.link = clause, "relative"


def _alleged(noun: Group | Fixed | None) -> bool:
    """Return whether a noun passes on what somebody is said to have done: "accusations", "reports"."""
    return isinstance(noun, Group) and noun.lemma in load_constructions().contents


def _controlled(reader: Reader, clause: Draft | None, draft: Draft, prep: str, apart: bool) -> None:
    if clause is None:
        return
    if apart and clause.passive and clause.link == "relative" and clause.parent is not None and clause.parent.category == "verb":
        clause = clause.parent  # "hit a house *used by X*, killing two"
    elif apart and draft.lemma in load_constructions().deadly and _describes(reader, clause) and clause.parent is not None:
        clause = clause.parent  # "hit a bus *carrying pilgrims*, killing nine"
    if prep in ("at", "to") and clause.lemma in load_constructions().aimed and _aimed(draft, clause):
        return
    short = prep == "of" and _short(clause)
    of_object = clause.passive or (prep in ("of", "for", "from") and bool(clause.groups("object")) and not short)
    doer = clause.groups("subject") if clause.passive and (apart or prep in _MEANWHILE) else []
    if prep == "as" and clause.lemma in ("quote", "cite"):
        doer = clause.groups("object")  # "quoted an official *as saying*"
        draft.ends = draft.order + 1 >= len(reader.tokens) or reader.tokens[draft.order + 1].tag in BOUNDARY
    fill_subject(draft, tasked(clause, draft, prep) or doer or clause.groups("object" if of_object else "subject"))
    draft.parent = clause
    within = ("of", "for", "from", "as", "") if clause.operator != "intention" else ("at", "on", "to", "of", "about", "")
    beside = apart and clause.operator in ("denial", "intention", "demand")  # "rejected the claims, *blaming X*"
    draft.link = "complement" if clause.operator and prep in within and not beside else "adjunct"
    warned(clause, draft, prep)
    prevented = prep == "from" and clause.lemma in load_words().preventing
    if clause.lemma in ("stop", "cease") and _asked(clause):
        draft.link = "relative"  # he does it, whatever becomes of the demand
    elif short or prevented or clause.lemma in ("stop", "cease", "avoid"):
        draft.polarity = "affirmed" if clause.polarity == "denied" else "denied"


def _describes(reader: Reader, clause: Draft) -> bool:
    """Return whether a gerund only says what the object of the clause above it does."""
    above = clause.parent
    own = clause.order < len(reader.tokens) and "VBG" in reader.tokens[clause.order].tags and clause.link == "relative"
    return own and above is not None and above.category == "verb" and clause.groups("subject")[:1] == above.groups("object")[-1:]


def _not_done(reader: Reader, prep: str, index: int) -> bool:
    """Return whether a gerund says what was not done: "*without* attacking", "*instead of* attacking", "*rather than* attacking"."""
    before = reader.tokens[index - 2].low if index > 1 else ""
    return prep == "without" or (prep, before) in (("of", "instead"), ("than", "rather"), ("from", "far"))


def _aimed(draft: Draft, clause: Draft) -> bool:
    """Attach what an event is for: "a campaign *aimed at dislodging them*"; return whether the verb of aiming is said of one."""
    noun = next((g for g in clause.groups("object")[-1:] if isinstance(g, Group) and g.means.sort == "event"), None)
    if noun is None:
        return False
    above = clause.parent
    fill_subject(draft, owners(noun) or (above.groups("subject") if above is not None and noun in above.groups("object") else []))
    draft.functions["aim_of"] = [noun]
    draft.modality, draft.parent, draft.link = "planned", above, "purpose"
    return True


def _asked(clause: Draft) -> bool:
    """Return whether somebody is only asked to stop what he is doing: "urged them to stop shelling"."""
    return clause.parent is not None and clause.parent.operator == "demand" and clause.link in ("complement", "purpose")


def _short(clause: Draft) -> bool:
    """Return whether somebody "stopped short", "fell short" of what follows."""
    return [g.lemma for g in clause.groups("object") if isinstance(g, Group)] == ["short"]
