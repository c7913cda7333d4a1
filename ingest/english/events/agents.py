"""Who is behind what a verb is said of: "*Turkey*'s strikes killed ten", and whom a demand asks to do something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from graph.model import ACTORS, BODIES
from ingest.english.drafts import Draft, Fixed, ancestors
from ingest.english.events.charges import settle_charges
from ingest.english.events.delegations import settle_delegations
from ingest.english.events.events import settle_events
from ingest.english.events.firing import settle_fire
from ingest.english.events.giving import settle_receivers
from ingest.english.events.occasions import settle_occasions
from ingest.english.events.projectiles import settle_projectiles
from ingest.english.events.sending import settle_senders
from ingest.english.events.taken_to_be import settle_taken
from ingest.english.events.whereabouts import WHERE
from ingest.english.events.whose import settle_whose
from ingest.english.phrases.groups import Group
from ingest.english.polarity.contents import in_media
from ingest.english.voices.directed import settle_directions
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_CAUSES = ("in", "during")
_CLASHES = senses("en", "clashes")
_PROTESTS = senses("en", "protests")
_WAGED = senses("en", "waged")
_CLOSE = 8  # words between "killed" and "wounded"
_WHOM = ("against", "on", "from", "at")  # behind which stands whom a threatened deed is to befall
_AGENT_OF = (("subject", "agent"), ("object", "object_agent"), ("from", "from_agent"))


_SET_AGAINST = senses("en", "set_against")
_KIND, _HARMING = senses("en", "kind_deeds"), senses("en", "harms")


def add_agents(drafts: list[Draft]) -> None:
    """Give verbs the actors behind the events that they are said of, and demands the one of whom they are made."""
    settle_taken(drafts)
    settle_events(drafts)
    settle_directions(drafts)
    settle_receivers(drafts)
    settle_occasions(drafts)
    settle_senders(drafts)
    settle_delegations(drafts)
    settle_fire(drafts)
    settle_projectiles(drafts)
    nouns = {id(g): d for d in drafts if d.category == "noun" for g in d.groups("head")}
    settle_charges(drafts, nouns)
    _share_casualties([d for d in drafts if d.category == "verb"])
    for draft in drafts:
        if draft.category == "noun":
            _behind_noun(draft, nouns)
        elif draft.category == "verb":
            _give_back_doers(draft, nouns)
            _behind_verb(draft, nouns)
            _behind_others(draft, nouns)
            _behind_cause(draft, nouns)
            _asked(draft)
    settle_whose(drafts)


def _share_casualties(verbs: Sequence[Draft]) -> None:
    """Give a verb of killing what is said with the verb of wounding after it: "three were killed and four wounded *in an ambush*"."""
    ordered = sorted(verbs, key=lambda d: d.order)
    for first, second in pairwise(ordered):
        if first.lemma not in ("kill", "die") or second.lemma not in ("wound", "injure", "hurt") or second.order - first.order > _CLOSE:
            continue
        for function in (WHERE, "in", "in_agent", "during", "when", "near", "at", *(("subject",) if first.passive else ())):
            if second.groups(function) and not first.groups(function):
                first.functions[function] = second.functions[function]


def _behind_noun(draft: Draft, nouns: Mapping[int, Draft]) -> None:
    above = draft.parent
    doers = [g for g in draft.groups("by") if g.means.kind in ACTORS]
    if doers and draft.groups("of") and above is not None and draft.groups("subject") == above.groups("subject"):
        draft.functions["subject"] = doers  # "announced the arrest of X *by the police*"
    from_events = [nouns[id(g)] for g in draft.groups("from") if id(g) in nouns]
    if behind_them := [who for noun in from_events for who in noun.groups("mod") or noun.groups("of")]:
        draft.functions.setdefault("from_agent", behind_them)
    in_events = [nouns[id(g)] for g in draft.groups("in") if id(g) in nouns and g.means.sort == "event"]
    if draft.lemma in load_constructions().suffered and (behind := [who for noun in in_events for who in noun.groups("agent")]):
        draft.functions.setdefault("in_agent", behind)  # "the killing of ten *in Turkish shelling*"
    of_events = [nouns[id(g)] for g in draft.groups("of") if id(g) in nouns]
    if doers := [who for noun in of_events for who in noun.groups("subject") or noun.groups("by") or noun.groups("mod")]:
        draft.functions.setdefault("of_agent", doers)


def _behind_cause(draft: Draft, nouns: Mapping[int, Draft]) -> None:
    """Give a verb whoever carried out the event in which it happened: "was killed *in a Turkish strike*"."""
    events = [nouns[id(g)] for f in _CAUSES for g in draft.groups(f) if id(g) in nouns and g.means.sort == "event"]
    events = [noun for noun in events if noun.lemma not in _PROTESTS]  # "killed *in Iraq protests*"
    if not draft.passive:  # who dies in a campaign may have been of those who waged it
        events = [noun for noun in events if noun.lemma not in _WAGED]
    behind = [who for noun in events for who in _opponents(noun) or noun.groups("agent") or noun.groups("mod")]
    lost = draft.lemma == "lose" and any(isinstance(g, Group) and g.head.low in ("life", "lives") for g in draft.groups("object"))
    if behind and (draft.passive or lost or draft.lemma in ("die", "perish")):
        draft.functions.setdefault("in_agent", behind)
        _doubt_with(draft, events)


def _opponents(noun: Draft) -> list[Group | Fixed]:
    """Return those against whom somebody falls in a fight that both sides carry on: "were killed in *clashes with X*"."""
    if noun.lemma not in _CLASHES:
        return []
    return [g for f in ("with", "against") for g in noun.groups(f) if g.means.kind in BODIES]


def _give_back_doers(verb: Draft, nouns: Mapping[int, Draft]) -> None:
    """Take from a passive whoever did the deed of which it tells: "was briefed on the arrest of X *by the police*"."""
    if not verb.passive:
        return
    told = [nouns[id(g)] for f, groups in verb.functions.items() if f not in ("subject", "object") for g in groups if id(g) in nouns]
    if doers := [g for noun in told if noun.groups("of") for g in noun.groups("by")]:
        verb.functions["subject"] = [g for g in verb.groups("subject") if g not in doers]


def _behind_others(draft: Draft, nouns: Mapping[int, Draft]) -> None:
    """Give a passive the actors behind an event that is one of several subjects: "backed by militias and *U.S.* air strikes"."""
    others = [other for g in draft.groups("subject") if isinstance(g, Group) for other in g.others]
    events = [nouns[id(other)] for other in others if id(other) in nouns and other.means.sort == "event"]
    if draft.passive and (behind := [who for noun in events for who in noun.groups("by") or noun.groups("mod") or _leaders(noun)]):
        draft.functions.setdefault("agent", behind)


def _leaders(noun: Draft) -> list[Group | Fixed]:
    """Return whoever leads an event: "*U.S.*-led air strikes"."""
    return noun.groups("subject") if any(g.means.lemma == "led" for g in noun.groups("light")) else []


def _behind_verb(draft: Draft, nouns: Mapping[int, Draft]) -> None:
    for function, name in _AGENT_OF:
        for group in draft.groups(function):
            if (noun := nouns.get(id(group))) is not None and noun.lemma not in load_constructions().mutual:
                lent = noun.groups("subject") == draft.groups("subject")
                self_done = function == "object" and draft.operator is None and lent  # "halted *the advance* of X"
                behind = [] if self_done or _only_wanted(noun) or (draft.link == "relative" and _disowned(noun)) else noun.groups("subject")
                own = [] if noun.lemma in load_constructions().suffered else noun.groups("of")  # "backed the defeat *of X*"
                if noun.lemma in load_words().done_to:
                    own = noun.groups("by") or noun.groups("mod") or noun.groups("possessor")  # "*Qatari* funding of X"
                behind = behind or noun.groups("by") or own or noun.groups("mod") or noun.groups("from")
                draft.functions.setdefault(name, list(behind))
                if function == "subject" and behind and draft.operator is None:
                    _doubt_with(draft, [noun])
            elif isinstance(group, Group) and function != "subject" and _is_not_its_owner(group):
                continue
            elif isinstance(group, Group) and group.possessor is not None and function != "subject":
                draft.functions.setdefault(name, [group.possessor])
            elif isinstance(group, Group) and function == "object" and _of_a_state(group) and group.state is not None:
                draft.functions.setdefault(name, [Fixed(group.state)])  # "condemned *Turkish* violations of Iraqi land"
            elif isinstance(group, Group) and function == "object" and (tellers := _tellers(group)):
                draft.functions.setdefault(name, tellers)
            elif isinstance(group, Group) and group.of and function != "subject" and not _is_person(group):
                draft.functions.setdefault(name, list(group.of))


def _is_not_its_owner(group: Group) -> bool:
    """Return whether what befalls a noun does not befall its owner: "retook *Iraq's second city*", "backs *enemies* of X", in the media."""
    return _town_of_a_state(group) or group.lemma in _SET_AGAINST or in_media(group)


def _tellers(group: Group) -> list[Group | Fixed]:
    """Return whose words a report passes on: "denied *PKK* claims"."""
    whose: list[Group | Fixed] = [Fixed(m) for m in group.modifiers if m.kind in ACTORS]
    return whose[-1:] if group.lemma in load_constructions().contents else []


def _town_of_a_state(group: Group) -> bool:
    """Return whether a noun phrase means a place of a state, which is not that state."""
    return group.possessor is not None and group.lemma in load_words().places and group.possessor.means.entity in load_words().states


def _of_a_state(group: Group) -> bool:
    """Return whether a noun phrase may stand for the state whose adjective it has, as no person does: "held a *Japanese* journalist"."""
    return group.state is not None and group.means.entity is None and group.means.kind != "person"


def _doubt_with(draft: Draft, events: Sequence[Draft]) -> None:
    """Let what somebody does by an event that is only suspected to be his be a rumour: "was killed in a *suspected* attack by X",
    "asked whether X had carried out *the strike* that killed ten"."""
    if draft.modality != "reported":
        return
    if any(noun.modality == "rumoured" for noun in events):
        draft.modality = "rumoured"
    elif any(_doubted(noun) for noun in events):
        draft.modality = "conditional"


def _doubted(noun: Draft) -> bool:
    """Return whether a text leaves open that somebody carried out an event: "*may have* carried out the strike", "suspects that X did"."""
    above = noun.parent
    suspected = above is not None and above.parent is not None and above.parent.operator == "doubt" and above.link == "complement"
    return bool(noun.groups("light")) and (noun.modality == "conditional" or suspected)


def _only_wanted(noun: Draft) -> bool:
    """Return whether the subject of an event is he who ordered or approved it, and not he who carried it out."""
    above = noun.parent
    return above is not None and above.lemma in load_constructions().sanctioning


def _disowned(noun: Draft) -> bool:
    """Return whether somebody denies an event of his, of which a text tells all the same what it did: "denied *the raid* that killed X"."""
    for draft in (noun, *ancestors(noun)):
        if draft.link not in ("complement", "adjunct"):
            return False
        if draft.polarity == "denied" or (draft.link == "complement" and draft.parent is not None and draft.parent.operator == "denial"):
            return True
    return False


def _asked(draft: Draft) -> None:
    """Give a demand or intention the subject or object of what it is for."""
    above = draft.parent
    if above is None or draft.link != "complement" or above.operator not in ("demand", "intention"):
        return
    if above.operator == "intention" and draft.lemma in _KIND:
        return  # "vowed to *avenge* X" threatens others
    if above.operator == "demand" and (draft.lemma in _HARMING or draft.lemma in load_constructions().mounting):
        above.functions.setdefault("complement_object", list(draft.groups("object")))
    elif draft.groups("object") and (whom := [g for f in _WHOM for g in draft.groups(f)]):
        above.functions.setdefault("complement_whom", whom)
    of = "subject" if above.operator == "demand" or above.lemma == "want" else "object"
    above.functions.setdefault(f"complement_{of}", [g for g in draft.groups(of) if of == "subject" or not _is_own(g)])


def _is_own(group: Group | Fixed) -> bool:
    """Return whether what somebody means to do he does with his own: "threatened to recall *its* ambassador"."""
    return isinstance(group, Group) and group.possessor is not None and group.possessor.means.sort == "pronoun"


def _is_person(group: Group) -> bool:
    """Return whether a noun phrase names a person, who is not his state: "welcomed Prime Minister *X* of Y"."""
    return group.means.entity is not None and group.means.kind == "person"
