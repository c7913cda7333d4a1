"""Who carries out an English event and where it happens, so that a text that names it again is understood to mean the same one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import ACTORS, BODIES
from ingest.english.clauses.sharing import has_doer
from ingest.english.drafts import Draft, Fixed
from ingest.english.events.announced import carries_out, settle_announced
from ingest.english.events.fought import only_then
from ingest.english.events.owned import settle_owned
from ingest.english.phrases.groups import Group
from ingest.english.words.acting import backing
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_PLACES = ("site", "in", "at", "near", "on", "inside", "outside", "across", "for")
_SHARED = ("subject", "against", "on", "at", "in", "near", "inside", "across", "outside")  # what a passive light verb says of the event
_HAPPENING = ("between", "with", "against", "near", "outside", "inside", "at", "in", "on")  # what a verb of happening says of the event
_BLAMED = {"responsible": "for", "be": "behind", "stand": "behind"}  # where the event stands of which somebody is said to be the doer
_BLAMING, _CLASHES = senses("en", "blames_for"), senses("en", "clashes")
_ACTORS = ("subject", "by", "of", "mod")
_FLEEING = senses("en", "flees")


def settle_events(drafts: Sequence[Draft]) -> None:
    """Give every event noun itself, its agent and its place as functions of its clause."""
    settle_owned(drafts)
    _part_between(drafts)
    _share_passives(drafts)
    _share_happenings(drafts)
    _share_blame(drafts)
    _part_blame(drafts)
    _point_back(drafts)
    settle_announced(drafts)
    aims = _aims(drafts)
    for draft in drafts:
        if draft.lemma == "commit" and any(isinstance(g, Group) and g.means.sort == "event" for g in draft.groups("object")):
            draft.operator = None  # "*committed* genocide" is no promise
        head = draft.groups("head")
        if draft.category != "noun" or not head:
            continue
        if draft.lemma in _CLASHES and draft.groups("between"):
            draft.functions.pop("with", None)  # "clashes between X and Y, *with Z deploying*"
        if doer := draft.functions.get("subject") or draft.functions.get("doer") or _doer(draft):
            draft.functions["doer"] = doer
        if head[0].means.sort != "event":
            continue
        if draft.parent is not None and draft.lemma == "protest" and head[0] in draft.parent.groups("in") and _is_one_word(head[0]):
            draft.functions = {}  # "stormed it *in protest*"
            continue
        draft.functions["event"] = list(head)
        if draft.groups("subject") and not carries_out(draft):
            del draft.functions["subject"]
        _without_abstract(draft)
        if agents := _first(draft, _agency(draft), ACTORS, ()):
            draft.functions["agent"] = agents
        if places := _first(draft, _PLACES, ("place",), load_words().states) or aims.get(id(head[0]), []):
            draft.functions["place"] = places
        _for_a_place(draft, bool(aims.get(id(head[0]))))


def _agency(draft: Draft) -> Sequence[str]:
    """Return the functions in which an event may have its agent: "the invasion *of Iraq*" is not carried out by Iraq."""
    suffered = draft.lemma in load_constructions().suffered
    return [f for f in _ACTORS[not carries_out(draft) :] if not (suffered and f == "of")]


def _is_one_word(group: Group | Fixed) -> bool:
    return isinstance(group, Group) and len(group.tokens) == 1 and group.head.number != "p" and group.possessor is None


def _point_back(drafts: Sequence[Draft]) -> None:
    """Give "claimed responsibility" without more the event that the text told of last."""
    for draft in drafts:
        if draft.lemma not in load_constructions().performed or draft.passive or draft.groups("for") or draft.groups("of"):
            continue
        for group in draft.groups("object")[-1:]:
            if isinstance(group, Group) and group.lemma == "responsibility" and not group.of and draft.polarity == "affirmed":
                draft.functions["for"] = [
                    Fixed(Phrase(group.head.span, "anaphor", lemma="attack", kind="operation", definite=True, number="s"))
                ]


def _aims(drafts: Sequence[Draft]) -> dict[int, list[Group | Fixed]]:
    """Return the places that events are to take, by the event's noun phrase: "an assault *to retake Mosul*"."""
    found: dict[int, list[Group | Fixed]] = {}
    for draft in drafts:
        for event in draft.groups("aim_of"):
            found[id(event)] = [Fixed(p) for g in draft.groups("object") for p in g.phrases if p.kind == "place" and p.entity]
    return found


def _for_a_place(draft: Draft, aimed: bool) -> None:
    """Let a word for a long fight that is for one place mean a battle: "the *fight* for Falluja", "the *campaign* to retake Mosul"."""
    (group,) = draft.groups("head")[:1]
    if not isinstance(group, Group) or group.lemma not in load_constructions().contests:
        return
    places = [p for g in draft.groups("for") for p in g.phrases if p.kind == "place" and p.entity not in load_words().states]
    if aimed or places:
        group.means = replace(group.means, lemma="battle")


def _without_abstract(draft: Draft) -> None:
    """Take away what no event hits: "an assault *on Iraq's sovereignty*"."""
    for function in ("on", "against"):
        groups = draft.groups(function)
        hit = [g for g in groups if not (isinstance(g, Group) and g.lemma in load_constructions().abstract)]
        if len(hit) < len(groups):
            draft.functions[function] = hit


def _first(draft: Draft, functions: Sequence[str], kinds: Sequence[str], states: frozenset[str] | tuple[()]) -> list[Group | Fixed]:
    """Return the first phrases of one of the functions that are of one of the kinds or name one of the states."""
    for function in functions:
        found: list[Group | Fixed] = [
            Fixed(p) for group in draft.groups(function) for p in group.phrases if p.kind in kinds or p.entity in states
        ]
        if found:
            return found
    return []


def _doer(draft: Draft) -> list[Group | Fixed]:
    """Return the subject of the verb under which an event without agent stands: "*they* joined the fight against"."""
    above = draft.parent
    if above is None or above.category != "verb" or above.operator is not None or above.lemma in load_constructions().discussing:
        return []
    if above.lemma in _FLEEING or only_then(draft, above):
        return []  # "civilians *fled* the fighting against X"
    if above.passive:  # "he was killed *in combat* against them"
        return (
            above.groups("object") if above.lemma in load_constructions().harming and draft.groups("head")[0] in above.groups("in") else []
        )
    words = load_constructions()
    if above.lemma in words.ended and any(isinstance(g, Group) and g.lemma in words.achievements for g in above.groups("object")):
        return []  # "ended its participation *in the air campaign*"
    if helped := _helped_in(draft, above):
        return helped
    return [] if any(g in above.groups("subject") for g in draft.groups("head")) else above.groups("subject")


def _helped_in(draft: Draft, above: Draft) -> list[Group | Fixed]:
    """Return the force whom a verb helps in a fight, which is that force's: "armed *the Peshmerga* in the war against Islamic State"."""
    helps = above.lemma in load_constructions().siding or above.lemma in load_words().giving or above.lemma in backing()
    aided = above.groups("iobject") or above.groups("object")
    return aided if helps and draft.groups("head")[0] in above.groups("in") and all(g.means.kind in BODIES for g in aided) else []


def _share_happenings(drafts: Sequence[Draft]) -> None:
    """Give an event what stands behind the verb that says that it happens: "clashes *erupted between X and Y*"."""
    nouns = {id(g): d for d in drafts if d.category == "noun" for g in d.groups("head")}
    for verb in drafts:
        if verb.category != "verb" or verb.lemma not in load_constructions().happening or (verb.groups("object") and not verb.passive):
            continue  # "bombings *intensified pressure* on X" do not happen to X
        for noun in (nouns[id(g)] for g in verb.groups("subject") if id(g) in nouns):
            for function in _HAPPENING:
                if verb.groups(function) and not noun.groups(function):
                    noun.functions[function] = verb.functions[function]


def _part_between(drafts: Sequence[Draft]) -> None:
    """Let "and" join the two sides of "between followers *of X and* militiamen", where it was read to join X and the militiamen."""
    for draft in drafts:
        sides = draft.groups("between")
        if len(sides) != 1 or not isinstance(sides[0], Group) or sides[0].others or not sides[0].of or not sides[0].of[-1].others:
            continue
        sides[0].others, sides[0].of[-1].others = sides[0].of[-1].others, []


def _share_blame(drafts: Sequence[Draft]) -> None:
    """Give an event the one who is said to be responsible for it or behind it: "Islamic State was *behind the attack*"."""
    nouns = {g.means.span: d for d in drafts if d.category == "noun" for g in d.groups("head")}
    for draft in drafts:
        for group in draft.groups(_BLAMED.get(draft.lemma, "")):
            noun = nouns.get(group.means.span)
            suffered = noun is not None and noun.lemma in load_constructions().suffered  # "behind the killing *of X*"
            if noun is not None and draft.groups("subject") and not any(noun.groups(f) for f in _ACTORS if not (suffered and f == "of")):
                noun.functions["by" if suffered else "subject"] = draft.functions["subject"]
                noun.polarity, noun.modality = draft.polarity, draft.modality


def _part_blame(drafts: Sequence[Draft]) -> None:
    """Give an event for which somebody is blamed what stands behind it: "blamed X for the attack *on the airport*"."""
    nouns = {id(g): d for d in drafts if d.category == "noun" for g in d.groups("head")}
    for draft in drafts:
        held = [*draft.groups("for"), *draft.groups("of")] if draft.category == "verb" and draft.groups("object") else []
        events = [nouns[id(g)] for g in held if id(g) in nouns and isinstance(g, Group) and g.means.sort == "event"]
        if events and draft.lemma in _BLAMING and _is_open(events[-1]):
            events[-1].functions["subject"], events[-1].link, draft.operator = draft.functions["object"], "complement", "speech"
            for other in drafts:  # "blamed X for an attack *that killed ten*"
                if other.link == "relative" and any(head in other.groups("subject") for head in events[-1].groups("head")):
                    other.link, other.parent = "complement", draft
        for function in ("on", "against"):
            behind = events and all(g.means.span.start > events[-1].trigger.start for g in draft.groups(function))
            if behind and draft.groups(function) and not events[-1].groups(function):
                events[-1].functions[function] = draft.functions.pop(function)


def _is_open(noun: Draft) -> bool:
    """Return whether an event names no doer, and would not be known again by itself: "attacks on X", "the killing of X"."""
    suffered = noun.lemma in load_constructions().suffered
    named = (f for f in _ACTORS if not (suffered and f == "of"))
    return not any(noun.groups(f) for f in named) and (suffered or not noun.groups("self"))


def _only_said(verb: Draft, noun: Draft) -> bool:
    """Return whether somebody is only said to have carried out an event that the text tells of: "a strike which X said was *his*"."""
    above = verb.parent
    told = above is not None and above.operator == "speech" and verb.link == "complement"
    return told and above is not None and noun.order < above.order < verb.order


def _share_passives(drafts: Sequence[Draft]) -> None:
    """Give an event what is said of its being carried out: "an attack *launched against Erbil by militants*"."""
    nouns = {id(g): d for d in drafts if d.category == "noun" for g in d.groups("head")}
    light = load_words().light
    for verb in drafts:
        unclaimed = verb.lemma == "claim" and verb.polarity == "denied"  # who has not claimed it denies nothing
        if verb.category != "verb" or not verb.passive or verb.lemma not in light or unclaimed:
            continue
        for noun in (nouns[id(g)] for g in verb.groups("object") if id(g) in nouns):
            ordered = verb.lemma in load_constructions().sanctioning  # "an operation *ordered by X*" is carried out by others
            for function in _SHARED[ordered or _only_said(verb, noun) :]:
                if verb.groups(function) and not noun.groups(function):
                    noun.functions[function] = verb.functions[function]
            if not ordered or verb.polarity == "affirmed" or not has_doer(noun):  # "*Turkey's* raid was not approved by X"
                noun.polarity, noun.modality = verb.polarity, verb.modality
            if verb.lemma == "claim" and noun.groups("subject") == verb.groups("subject"):
                noun.parent, noun.link = verb, "complement"  # "was *claimed* by X": that it was his is his word
            if flown := [g for g in verb.groups("from") if g.means.kind == "force"]:
                noun.functions.setdefault("subject", flown)  # "a missile fired *from a U.S. drone*"
