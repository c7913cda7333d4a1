"""How an infinitive hangs under the verb or noun before it, and how sure and how much denied they make it: "failed *to retake* Mosul"."""

from __future__ import annotations

from ingest.english.clauses.contact import around_relative
from ingest.english.clauses.controllers import chosen, controller, for_whom, invitation, owners, plan_of
from ingest.english.clauses.gaps import take_gap, wanted
from ingest.english.clauses.held_to_be import holds_it
from ingest.english.drafts import Draft, Fixed, fill_subject
from ingest.english.phrases.groups import Group
from ingest.english.polarity.negation import refuses_order
from ingest.english.polarity.shown import shows_nothing
from ingest.english.reader import Reader
from ingest.english.voices.tasks import note_task, to_discuss
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

BOUNDARY = frozenset(("comma", "colon", "dash", "quote", "open", "close"))


_MEANT = senses("en", "meant")
_TAKES, _DECISIONS = senses("en", "takes_decisions"), senses("en", "decisions")
_AMONG_OTHERS = senses("en", "among_others")
_EAGER, _MAY_DO = senses("en", "eager"), senses("en", "may_do")
_STANDING = ("be", "come", "draw", "get", "remain", "feel")
_NOT_DOING = senses("en", "not_doing")
_ASSENTING = senses("en", "assents")  # whoever does has not yet done it
_ENDING, _HALTING = senses("en", "ends_whole"), senses("en", "halts")
_ERRANDS = senses("en", "errands")
_LASTING = _ERRANDS | senses("en", "lasting_efforts")
_CALLING_OFF = senses("en", "calls_off")
_THWARTING = senses("en", "thwarts")
_ABLE, _UNABLE, _USING = senses("en", "abilities"), senses("en", "lacks_it"), senses("en", "uses_chances")
_ENOUGH = ("enough", "sufficient", "adequate")
_LATER = frozenset(("before", "until", "pending"))
NOT_SENT = "not sent to"  # before what nobody is sent to do: no frame knows it
CONCERNED = "have to do"  # the trigger of "have nothing *to do* with"


def infinitive(reader: Reader, draft: Draft, index: int) -> None:
    """Attach "to retake Mosul" to the noun phrase or the clause before it."""
    noun = reader.last if reader.last_end == index else _launched(reader.clause)
    if noun is not None and noun.means.sort == "event" and noun.lemma not in load_constructions().intended:
        draft.functions["aim_of"] = [noun]
    if reader.pending:
        _of_subject(reader, draft, index, noun)
        return
    clause = reader.told(index)
    if clause is None:
        draft.modality, draft.link = "planned", "adjunct"
        return
    meant = clause.groups("subject")[-1:] if clause.lemma in _MEANT else []
    if any(isinstance(g, Group) and g.means.sort == "event" for g in meant):
        draft.functions["aim_of"] = meant  # "a campaign that *aims* to retake Raqqa"
    if clause.lemma in load_words().told and clause.groups("object") and not draft.groups("aim_of"):
        clause.operator, clause.functions["told_to"] = "demand", clause.groups("object")
    if clause.link == "relative" and [t.low for t in reader.tokens[max(0, index - 2) : index]] == [",", "and"]:
        clause = around_relative(clause)  # "to meet X, *who leads Y*, and to visit Z"
    if _goes_on(reader, clause, index):
        fill_subject(draft, clause.groups("subject"))
        draft.parent, draft.link, draft.modality, draft.polarity = clause.parent, clause.link, clause.modality, clause.polarity
        return
    if holds_it(reader.tokens, index, clause):
        fill_subject(draft, clause.groups("object"))
        draft.parent, draft.link, clause.operator = clause, "complement", "speech"
        return
    if index and reader.tokens[index - 1].low in _EAGER:
        draft.modality = "planned"  # "appeared *eager* to carry out attacks"
    take_gap(reader, draft, clause)
    fill_subject(draft, [] if _still_ahead(reader, noun) else wanted(reader, draft, clause) or controller(reader, clause, noun))
    invites = None if noun is not None and for_whom(reader, noun) else invitation(clause)
    noun = plan_of(clause, noun) or invites or noun
    if noun is not None and noun in clause.groups("object"):
        note_task(clause, draft)
    to_discuss(clause, draft)
    draft.parent, draft.link = clause, "complement" if clause.operator or clause.lemma in load_words().negators else "purpose"
    _colour(draft, clause, noun)
    if noun is not None and not clause.operator and for_whom(reader, noun):
        draft.modality, draft.link = "planned", "adjunct"  # "it is time *for them* to leave"
    if clause.lemma == "be" and clause.polarity == "denied" and clause.groups("in"):
        clause.polarity = "affirmed"  # "we are not in Iraq *to seize* oil": but they are there
    _mark_effort(draft, clause, noun)
    if noun is not None and _ended(clause, noun):
        draft.link, draft.polarity, draft.modality = "adjunct", "denied", clause.modality  # "suspended its mission *to train them*"
    elif noun is not None and noun.lemma in load_constructions().intended:
        _only_mean(draft, clause, noun)
    elif draft.link == "purpose" and index and reader.tokens[index - 1].low in _EAGER:
        draft.link = "adjunct"
    elif clause.lemma in _STANDING and index and reader.tokens[index - 1].low in _MAY_DO and draft.modality == "reported":
        draft.modality = "conditional"  # "came *close* to taking the town", "is *free* to arm them"


def _of_subject(reader: Reader, draft: Draft, index: int, noun: Group | None) -> None:
    """Attach an infinitive to the subject that waits for its verb: "its *refusal* to withdraw angered X"."""
    head = reader.pending[-1]
    fill_subject(draft, [noun] if noun is not None and chosen(reader, noun) else owners(head) or [head])
    draft.modality, draft.parent, draft.link = "planned", reader.clause, "adjunct"
    if isinstance(head, Group) and head.lemma in _NOT_DOING and reader.last is head:
        draft.polarity, draft.modality = "denied", "reported"
    if reader.verb_follows(index):
        reader.interrupt(reader.waiting())
    elif not reader.prep:
        reader.pending = []  # a headline: "*Qatar* to send troops"


def _only_mean(draft: Draft, clause: Draft, noun: Group) -> None:
    """Let what is meant or offered be no more than that, or be turned down."""
    if _turned_down(clause, noun) and clause.polarity == "affirmed":
        draft.link, draft.polarity, draft.modality = "adjunct", "denied", "planned"  # "turned down an invitation *to visit Baghdad*"
    elif clause.operator == "denial":
        draft.modality = "planned"  # "denied *plans to attack*"
    elif draft.link == "purpose":
        draft.link = "adjunct"  # "follows a plan *to oust them*": no more than meant


def _still_ahead(reader: Reader, noun: Group | None) -> bool:
    """Return whether an event is only what comes after what a clause tells, whoever carries it out: "ahead of *an offensive* to"."""
    if noun is None or noun.means.sort != "event" or owners(noun) or noun.first < 2:
        return False
    before = [t.low for t in reader.tokens[noun.first - 2 : noun.first]]
    return before == ["ahead", "of"] or before[-1] in _LATER


def _turned_down(clause: Draft, noun: Group) -> bool:
    """Return whether somebody turns down what is offered or asked, or drops it: "declined *an invitation* to", "scrapped *plans* to"."""
    declines = clause.lemma in load_constructions().declining or clause.lemma in _CALLING_OFF or refuses_order(clause)
    return declines and noun in clause.groups("object")


def _ended(clause: Draft, noun: Group) -> bool:
    """Return whether somebody stops what he is at: "paused *its campaign* to bomb them", but "ended *the operation*" may mean success."""
    if clause.polarity == "denied" or clause.passive or noun not in clause.groups("object"):
        return False
    return noun.lemma in (_ERRANDS if clause.lemma in _ENDING else _LASTING if clause.lemma in _HALTING else ())


def _goes_on(reader: Reader, clause: Draft, index: int) -> bool:
    """Return whether an infinitive is joined to the one before it: "to assist the forces *and to help* them"."""
    return clause.link in ("purpose", "complement") and clause.parent is not None and index > 0 and reader.tokens[index - 1].low == "and"


def _launched(clause: Draft | None) -> Group | None:
    """Return the event that a clause says to be carried out: "launched *an operation* a week ago to retake Mosul"."""
    if clause is None or clause.lemma not in load_words().light:
        return None
    return next((g for g in clause.groups("object")[-1:] if isinstance(g, Group) and g.means.sort == "event"), None)


def _colour(draft: Draft, clause: Draft, noun: Group | None) -> None:
    """Give an infinitive the polarity and modality that the verb above it lends: "failed to", "began to", "wants to"."""
    if shows_nothing(draft, clause, noun):
        return
    if noun is not None and noun.lemma in _NOT_DOING:
        draft.polarity = "denied"  # "criticised its *failure* to protect the city"
        return
    if noun is not None and _enables(noun) and noun in clause.groups("object") and clause.lemma not in _USING:
        unable = clause.polarity == "denied" or clause.lemma in _UNABLE or noun.negative
        draft.polarity, draft.modality, draft.link = "denied" if unable else "affirmed", "conditional", "adjunct"
        return  # "no longer has *the capacity* to attack", "has *the means* to"
    if noun is not None and noun in clause.groups("object") and clause.lemma in _THWARTING:
        draft.modality, draft.link = "planned", "adjunct"  # "*foiled* a plot to attack"
        return
    if noun is not None and _only_tells_of(clause, noun) and not draft.operator:
        draft.modality = "planned"
        return
    if noun is not None and noun in clause.groups("object") and refuses_order(clause) and not clause.operator:
        draft.polarity, draft.modality, draft.link = "denied", "planned", "adjunct"  # "defied *an order* to attack"
        return
    no_such = noun is not None and (noun.lemma in load_words().traces or noun.lemma in load_constructions().intended)
    if clause.lemma in _ASSENTING:  # "did not agree *to withdraw*", "agreed *not to attack*"
        draft.modality, draft.polarity = "planned", "affirmed" if draft.polarity == clause.polarity else "denied"
        clause.polarity = "affirmed"
    elif clause.polarity == "denied" and ((clause.lemma == "have" and no_such) or _decided(clause)):
        draft.polarity, draft.modality = "denied", "planned"
    elif clause.lemma == "have" and draft.lemma == "do" and noun is not None and _nothing(clause, noun):
        draft.lemma, draft.polarity = CONCERNED, "affirmed" if _disclaimed(clause) and noun.lemma == "anything" else "denied"
    elif clause.lemma in ("do", "say") and noun is not None and noun.lemma in ("nothing", "little"):
        draft.polarity = "denied"  # "did nothing *to stop them*"
    elif clause.lemma in load_words().negators:
        draft.polarity = "affirmed" if clause.polarity == "denied" else "denied"
    elif not clause.operator and clause.lemma in load_constructions().aspectual and (draft.modality == "planned" or _tried(noun)):
        draft.modality, draft.polarity = "planned", clause.polarity
    elif not clause.operator and clause.lemma not in load_constructions().aspectual:
        draft.modality = "planned"
        if clause.lemma in load_constructions().letting and clause.polarity == "denied":
            draft.polarity = "denied"  # "refused to *let* militias enter"
        elif clause.lemma in load_constructions().sending and clause.lemma != "have" and clause.polarity == "denied":
            draft.lemma = f"{NOT_SENT} {draft.lemma}"  # who "would not *send* ground troops to fight" may fight from the air
    elif clause.lemma == "use" and clause.polarity == "denied" and clause.groups("object"):
        draft.lemma = f"{NOT_SENT} {draft.lemma}"  # who may not "*use* the base to attack" may attack from elsewhere
    elif not clause.operator:
        ceased = clause.lemma in ("stop", "cease")
        draft.modality, draft.polarity = clause.modality, clause.polarity
        if clause.lemma == "be" and noun is not None and any(t.low in _AMONG_OTHERS for t in noun.tokens):
            draft.polarity = "affirmed"  # "were not *the only ones* to attack"
        if ceased:  # "ceased *to support*"
            draft.polarity = "affirmed" if clause.polarity == "denied" else "denied"


def _enables(noun: Group) -> bool:
    """Return whether somebody who has what a noun phrase names can do what follows: "arms and *manpower* to", "*enough* troops to"."""
    return any(part.lemma in _ABLE for part in (noun, *noun.others)) or any(token.low in _ENOUGH for token in noun.tokens)


def _decided(clause: Draft) -> bool:
    """Return whether a clause tells of taking a decision or a step: "*made* no decision to leave", "no step *was taken* to"."""
    taken = (g.lemma for g in clause.groups("object") if isinstance(g, Group))
    return clause.lemma in _TAKES and not _DECISIONS.isdisjoint(taken)


def _only_tells_of(clause: Draft, noun: Group) -> bool:
    """Return whether a verb tells of an event with an aim: "said *their attack* to take the town", "are part of *an offensive* to"."""
    return noun.means.sort == "event" and (clause.operator == "speech" or clause.lemma == "be")


def _tried(noun: Group | None) -> bool:
    """Return whether a noun of meaning or trying stands right before "to ...": "is at war *in an attempt* to take the town"."""
    return noun is not None and (noun.lemma in load_constructions().intended or noun.lemma == "effort")


def _nothing(clause: Draft, noun: Group) -> bool:
    return noun.lemma == "nothing" or (noun.lemma == "anything" and (clause.polarity == "denied" or _disclaimed(clause)))


def _disclaimed(clause: Draft) -> bool:
    """Return whether somebody denies what a clause says: "*denied* having anything to do with it"."""
    return clause.parent is not None and clause.parent.operator == "denial" and clause.link == "complement"


def _mark_effort(draft: Draft, clause: Draft, noun: Group | None) -> None:
    """Note the verb or noun of trying under which "to retake Mosul" stands."""
    efforts = load_constructions().efforts
    light = clause.lemma in efforts or clause.lemma in load_words().light
    launched = noun is not None and noun.lemma in efforts and (light or _only_tells_of(clause, noun))
    lemma = noun.lemma if launched and noun is not None else clause.lemma
    if lemma in efforts and clause.polarity == "affirmed":
        draft.functions["effort"] = [Fixed(Phrase(clause.trigger, "anaphor", lemma=lemma))]
