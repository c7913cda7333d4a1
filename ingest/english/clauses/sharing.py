"""What an event takes from the words above it: the verb ("launched *an attack*"), the noun ("a series *of attacks*")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.model import ACTORS, BODIES
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_AWAITING = senses("en", "awaits")  # others' deeds
_TAKING_PART = senses("en", "parts_in_deeds")
_SWORN = senses("en", "allegiance")
_ASSUMED = senses("en", "takes_responsibility")  # responsibility
_UNDONE = senses("en", "undone")
_SHARED = ("subject", "light", "iobject")
_BLAMING, _TO_ACCOUNT = senses("en", "blames_for"), senses("en", "held_to_account")
_FACTS, _WEAPONS = senses("en", "facts"), senses("en", "dropped")
_CONTROL, _HANDS = senses("en", "control"), senses("en", "hands")
_HARMS = senses("en", "harms") | senses("en", "outcomes")
_TRAVELS, _SUFFERS = senses("en", "travels"), senses("en", "comes_under")
_SERVING = frozenset(("with", "without", "under", "amid", "at", "on", "upon"))
_ABOUT = frozenset(("into", "over", "about", "for", "against"))  # after inquiries, apologies and protests
_TOPICS = frozenset(("over", "about", "regarding", "concerning"))
_AMONG = frozenset(("at", "on", "during", "in", "after", "before", "following"))


def inherit(heads: Iterable[Draft], parts: Iterable[Draft]) -> None:
    """Give the events that a noun is made up of the doer and the light verb of that noun."""
    for head in heads:
        for part in parts:
            for function in _SHARED:
                if head.groups(function) and not part.groups(function):
                    part.functions[function] = head.functions[function]
            part.parent, part.link = head.parent, head.link
            part.polarity, part.modality = head.polarity, head.modality


def stands_in(group: Group, draft: Draft) -> bool:
    """Return whether the trigger of a noun clause is a word of a noun phrase or of one joined to it."""
    start, end = draft.trigger
    return group.tokens[0].start <= start and any(end <= one.tokens[-1].end for one in (group, *group.others))


def lend(clause: Draft, draft: Draft, prep: str = "") -> None:
    """Hang an object's noun clause under its verb: as what it passes on, or as its own doing where the verb is light."""
    sworn = draft.lemma in _SWORN and clause.modality == "reported"  # who *pledges* allegiance has done so
    draft.parent, draft.link = clause, "complement" if clause.operator and not (sworn or _turned_down(clause, draft)) else "adjunct"
    if sworn:
        draft.polarity = clause.polarity
    requited = any(isinstance(g, Group) and g.lemma in load_constructions().requital for g in clause.groups("object"))
    if prep in _ABOUT and requited and clause.operator in ("demand", "intention"):
        draft.link = "adjunct"  # "ordered an inquiry *into the attack*", which there was
        return
    if addressed := clause.groups("object") if _held_to_his_account(clause, draft, prep) else _addressed(clause, draft, prep):
        draft.functions["subject"] = addressed
        return
    if prep in _TOPICS and not clause.operator:
        return  # "issued a warrant *in connection with the murder* of X", "voiced concern *over threats* to X"
    if prep == "in" and draft.groups("possessor") and clause.groups("with") and clause.lemma in load_constructions().joining:
        draft.link = "relative"  # "denied cooperating with X *in its fight* against Y": X's, whatever is denied
        return
    if _not_his(clause, draft, prep):
        return
    if clause.lemma == "come under":  # "the base *came under fire*"
        draft.functions["topic"] = clause.functions.setdefault("subject", [])
        return
    ordered = clause.lemma in load_constructions().sanctioning and not clause.passive
    others = ordered and draft.lemma in load_words().events  # who *orders* an offensive has others carry it out
    joins = _holds(clause, draft, prep) or _enters(clause, prep)
    if joins or clause.lemma in load_words().light or clause.lemma in ("take", "play"):
        _lend_doer(clause, draft, others)
    elif not others and _own(clause) and not draft.groups("subject") and not draft.groups("of") and not has_doer(draft):
        draft.functions["subject"] = clause.functions.setdefault("subject", [])


def _not_his(clause: Draft, draft: Draft, prep: str) -> bool:
    """Return whether a noun stands beside a verb without being its subject's doing: a name, an attack spoken of, help from others."""
    words = load_constructions()
    if draft.lemma.startswith("named ") or (prep and not _takes(clause, draft, prep)):
        return True  # a name is nobody's doing, and who speaks of an attack need not have carried it out
    if not clause.groups("object"):
        return False
    if prep == "with" and draft.lemma not in load_words().events and clause.lemma not in words.giving:
        return True  # "carried out the operation *with support* from X"
    return prep == "in" and bool(draft.groups("possessor")) and clause.lemma in words.siding  # "helped X *in its fight* against Y"


def _lend_doer(clause: Draft, draft: Draft, others: bool) -> None:
    """Give a noun the doer, polarity and modality of the verb that carries it out; `others` carry out what is only ordered."""
    words = load_constructions()
    draft.functions.setdefault("light", [Fixed(Phrase(clause.trigger, "anaphor", lemma=clause.lemma))])
    if has_doer(draft) and clause.lemma not in ("take", "play"):
        return
    under = any(g in clause.groups("under") for g in draft.groups("head"))  # "withdrew *under a deal*"
    ends = clause.lemma in words.ended and draft.lemma not in _WEAPONS and not under  # who "dropped *bombs*" ended nothing
    if others or (ends and clause.modality == "planned" and draft.lemma in _FACTS):
        return  # who is "to end the *presence* of X" has not yet ended it
    if ends and _asked_to(clause) and (draft.groups("possessor") or draft.groups("mod")) and not _turned_down(clause, draft):
        draft.link = "relative"  # "urged X to stop *its strikes* on Y": so far they go on
        draft.functions.setdefault("subject", clause.functions.setdefault("subject", []))
        return
    if not draft.groups("subject"):
        engaged = clause.lemma in words.engaged and clause.passive
        draft.functions["subject"] = clause.functions.setdefault("object" if engaged else "subject", [])
    if clause.groups("iobject"):
        draft.functions["iobject"] = clause.functions["iobject"]
    if not clause.operator or clause.operator == "speech":
        draft.polarity, draft.modality = clause.polarity, clause.modality
    people = draft.lemma in load_words().descriptions  # "called off his *followers*", who are his all the same
    if ends and not people and not _turned_down(clause, draft):
        draft.polarity = "affirmed" if clause.polarity == "denied" else "denied"


def _asked_to(clause: Draft) -> bool:
    """Return whether somebody is only asked to do what a clause tells."""
    return clause.parent is not None and clause.parent.operator == "demand" and clause.link in ("complement", "purpose")


def _held_to_his_account(clause: Draft, draft: Draft, prep: str) -> bool:
    """Return whether it is help of its object for which a verb praises, blames or warns it: "warned Iran *over support* for X"."""
    asked = clause.operator == "demand" and prep == "for"
    spoken_to = (clause.lemma in load_constructions().discussing or asked) and not clause.passive
    alone = not any(draft.groups(function) for function in ("possessor", "mod", "subject"))
    actor = any(g.means.kind in ACTORS and g.means.sort not in ("pronoun", "speaker") for g in clause.groups("object"))
    helps = prep in ("over", "for", "about") and draft.lemma in load_constructions().kept_up
    done = (
        prep in ("for", "on") and draft.lemma in _TO_ACCOUNT and clause.lemma not in _BLAMING
    )  # "congratulated the army *on the liberation* of X"
    return (helps or done) and spoken_to and alone and actor


def _addressed(clause: Draft, draft: Draft, prep: str) -> list[Group | Fixed]:
    """Return to whom somebody sends wishes on what those have done: "conveyed his congratulations *to Iraq* on the victory over X"."""
    sent = any(isinstance(g, Group) and g.lemma in _SWORN for g in clause.groups("object"))
    done = prep in ("on", "for") and draft.lemma in _TO_ACCOUNT and not draft.groups("possessor")
    return clause.groups("to") if sent and done else []


def _turned_down(clause: Draft, draft: Draft) -> bool:
    """Return whether what was declined was made all the same: "declined *an invitation*"."""
    return clause.lemma in load_constructions().declining and draft.lemma in load_constructions().intended


def _holds(clause: Draft, draft: Draft, prep: str) -> bool:
    """Return whether somebody is said to be "*in control* of" something."""
    return prep == "in" and draft.lemma in _CONTROL and clause.lemma in load_constructions().copulas and not draft.groups("possessor")


def _takes(clause: Draft, draft: Draft, prep: str) -> bool:
    """Return whether a verb makes what stands behind a preposition its subject's doing: "claimed responsibility *for the attack*"."""
    if draft.lemma not in load_words().events:
        return True
    words = load_constructions()
    if _enters(clause, prep):
        return True
    disowned = clause.operator == "denial" and any(g.lemma == "responsibility" for g in clause.groups("object") if isinstance(g, Group))
    return (
        (prep == "for" and (disowned or clause.lemma in words.performed or clause.lemma in _ASSUMED))
        or clause.lemma in words.engaged
        or prep == "with"
    )


def _enters(clause: Draft, prep: str) -> bool:
    """Return whether a verb brings its subject into an event: "*took part in* the attack", "*resorted to* attacks"."""
    words = load_constructions()
    joins = prep == "in" and not clause.passive and (clause.lemma in words.joining or clause.lemma in words.harming)
    return joins or _resorts(clause, prep)


def _resorts(clause: Draft, prep: str) -> bool:
    """Return whether a verb brings its subject to an event: "*turned to* attacks", "*took the lead in* assaults"."""
    if prep == "to":
        return clause.lemma in load_constructions().resorting and not clause.passive
    if prep == "with":
        return clause.lemma in load_constructions().responding and not clause.passive
    leads = any(p.lemma in load_constructions().parts for g in clause.groups("object") for p in g.phrases)
    return prep == "in" and clause.lemma in ("take", "play", "have") and leads


def _own(clause: Draft) -> bool:
    """Return whether who says, denies or wants an event means his own."""
    return (
        clause.operator in ("denial", "intention", "demand") and clause.lemma not in _AWAITING
    ) or clause.lemma in load_constructions().performed


def has_doer(draft: Draft) -> bool:
    """Return whether the noun itself says whose doing it is: "halted *an Iraqi army* assault"."""
    named = [p for g in draft.groups("mod") for p in g.phrases if p.kind in BODIES]
    owner = [p for g in draft.groups("possessor") for p in g.phrases if p.entity]
    return bool(named or owner)


def accompany(clause: Draft | None, waiting: Group | Fixed | None, before: Group | None, prep: str, draft: Draft) -> None:
    """Give a noun behind a preposition whom it serves, what it is said of, who takes part: "under air cover", "at a meeting with".

    `waiting` is the subject whose verb is still to come: "X, *with the support* of Y, advanced".
    """
    own = clause.functions.setdefault("object" if clause.passive else "subject", []) if clause is not None else []
    if clause is not None and clause.operator == "speech" and not clause.passive:
        own = clause.groups("object")[-1:]  # "said *the army*, with the support of Y, had advanced"
    elif clause is not None and clause.passive and prep in _SERVING and _serves_doer(clause, own):
        own = clause.groups("subject")  # "the town was retaken by X *with the support* of Y"
    elif clause is not None and clause.lemma in _SUFFERS and prep in _SERVING:
        own = [*clause.groups("by"), *clause.groups("from")]  # "came under attack by X *with the support* of Y"
    elif clause is not None and clause.lemma in _UNDONE and prep in _SERVING:
        own = []  # "the group lost the town *with the help* of X" helps others
    own = own if waiting is None else [waiting]
    if goes := prep == "for" and clause is not None and clause.lemma in _TRAVELS and draft.lemma in load_words().attended:
        draft.polarity, draft.modality = clause.polarity, clause.modality  # "will not fly to X *for a meeting with* Y"
    _serve(draft, "at" if goes else prep, own)
    if prep == "without" and draft.lemma in _TAKING_PART and clause is not None and not draft.groups("in"):
        draft.functions["in"] = [g for g in clause.groups("object") if g.means.sort == "event"]  # "carried out *without X's participation*"
    if prep == "at" and clause is not None and clause.lemma in load_constructions().copulas and waiting is None:
        draft.polarity = clause.polarity  # "is not *at war* with X"
    held = draft.lemma in _HANDS or (draft.lemma == "control" and draft.groups("possessor"))
    if prep == "under" or (held and prep in ("in", "into")):  # "the town is *in the hands* of X"
        of_clause = clause is None or (clause.lemma != "be" and before is not None)
        topic: list[Group | Fixed] = [before] if before is not None and of_clause else own
        if topic:
            draft.functions["topic"] = topic
        if clause is not None and clause.lemma in load_constructions().copulas and clause.polarity == "denied" and topic is own:
            draft.polarity = "denied"  # "is no longer *under the control* of X"


def _serves_doer(clause: Draft, own: Sequence[Group | Fixed]) -> bool:
    """Return whether help in what a passive tells is that of its doer: of what befalls a place, or harms somebody, or has a doer named."""
    harmed = clause.lemma in load_constructions().harming or clause.lemma in _HARMS
    return harmed or bool(clause.groups("subject")) or any(g.means.kind == "place" for g in own)


def accompany_front(clause: Draft, front: Iterable[tuple[str, Group]], loose: Iterable[Draft]) -> None:
    """Give nouns that stand behind a preposition before a clause what `accompany` does: "*At the request* of X, Y sent troops"."""
    preps = {id(group): prep for prep, group in front}
    for draft in loose:
        prep = next((preps[id(g)] for g in draft.groups("head") if id(g) in preps), "")
        own = clause.functions.setdefault("object" if clause.passive else "subject", [])
        _serve(draft, prep, own)
        if prep == "under":
            draft.functions.setdefault("topic", own)


def _serve(draft: Draft, prep: str, own: list[Group | Fixed]) -> None:
    if own and prep in _SERVING:
        draft.functions.setdefault("iobject", own)
    if own and prep in _AMONG and draft.lemma in load_words().attended:
        draft.functions.setdefault("attendee", own)
