"""What relative clauses tell of an event or of people that somebody denies: "denied reports of *an attack* that targeted X"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from ingest.english.drafts import ARTICLES, Draft, Fixed, ancestors
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_COMING_ABOUT = senses("en", "comes_about")
_MEDIA = senses("en", "media")
_TOLD_IN = ("in", "on", "by", "from")
_REMARKS, _ON = senses("en", "remarks"), ("on", "about", "regarding", "over", "concerning")
_THOSE = ("those", "all")
_DEFINITE = ARTICLES - {"a", "an"}
_CONFIRMS = senses("en", "confirms")
_OPENING = 5  # words before "denied" among which ", which was" stands
_WRITES = senses("en", "writes")
_AUXILIARIES = ("being", "having")


def hang_told(draft: Draft, tokens: Sequence[Token]) -> None:
    """Hang under a denial what is told of whoever or whatever it denies."""
    _hang_told_of(draft)
    _hang_of_none(draft)
    _hang_reported(draft, tokens)
    _hang_one_of_those(draft)
    _leave_topic(draft)
    _hang_denied_by(draft, tokens)


def _silence_unwritten(drafts: Sequence[Draft]) -> None:
    """Tell nothing of what stands in a paper that there is none of: "denied issuing a *statement saying* that it had attacked X"."""
    written = load_constructions().written
    unwritten: set[int] = set()
    for draft in drafts:
        papers = [g for g in draft.groups("object") if isinstance(g, Group) and g.lemma in written] if draft.lemma in _WRITES else []
        no = draft.polarity == "denied" and not any(g.tokens[0].low in _DEFINITE or g.possessor is not None for g in papers)
        if papers and (no or (draft.parent is not None and draft.parent.operator == "denial" and draft.link == "complement")):
            unwritten.add(id(draft))
    for draft in drafts if unwritten else ():
        line = [draft, *ancestors(draft)]
        if any(id(above) in unwritten and one.category == "verb" and one.link == "relative" for one, above in pairwise(line)):
            draft.functions = {}


def _hang_told_of(draft: Draft) -> None:
    """Hang under a denial what a relative clause tells of an event of which it is denied that there was one."""
    if draft.link != "relative" or draft.category != "verb":
        return
    above = draft.parent
    event = next((g for g in draft.groups("subject") if isinstance(g, Group)), None)
    if above is None or event is None or not _unknown(event):
        return
    if above.operator == "denial" and above.polarity == "affirmed" and _denied(above, event):
        draft.parent, draft.link = above, "complement"
    elif above.lemma in _COMING_ABOUT and above.link == "complement" and event in above.groups("subject"):
        draft.parent, draft.link = above.parent, "complement"  # "denied that *any strike took place* that targeted X"


def _hang_of_none(draft: Draft) -> None:
    """Hang under a denial what is told of those of whom it is denied that there are any: "denied there were troops *fighting* in X"."""
    be = draft.parent
    if be is None or be.lemma != "be" or any(isinstance(g, Group) for g in be.groups("subject")):
        return
    denial = be.parent
    if denial is None or denial.operator != "denial" or be.link != "complement" or be.polarity == "denied":
        return
    if draft.category != "verb" or draft.link != "relative":
        return
    there = [one.means for g in be.groups("predicate") if isinstance(g, Group) for one in (g, *g.of)]
    if any(g.means in there for g in draft.groups("object" if draft.passive else "subject")):
        draft.parent, draft.link = denial, "complement"


def settle_none(drafts: Sequence[Draft]) -> None:
    """Settle what is said of those, and in papers, of which there are none."""
    _settle_there(drafts)
    _silence_unwritten(drafts)


def _settle_there(drafts: Iterable[Draft]) -> None:
    """Let it be said of those of whom somebody denies that there are any: "denied that *there were troops* in X"."""
    for be in drafts:
        denied = be.parent is not None and be.parent.operator == "denial" and be.link == "complement" and be.polarity == "affirmed"
        if be.lemma == "be" and be.category == "verb" and denied and not be.groups("subject") and be.groups("predicate"):
            be.functions["subject"] = be.functions.pop("predicate")


def _hang_reported(draft: Draft, tokens: Sequence[Token]) -> None:
    """Let a report say what it is of: "denied *reports of* its troops *entering* X", "rumors *of* X *being* attacked by Y"."""
    above = draft.parent
    whom = next(iter(draft.groups("object" if draft.passive else "subject")), None)
    if draft.link != "relative" or draft.category != "verb" or draft.operator or above is None or not isinstance(whom, Group):
        return
    words = load_constructions()
    told = (g for groups in above.functions.values() for g in groups if isinstance(g, Group) and whom in g.of)
    report = next((g for g in told if g.lemma in words.contents or g.lemma in load_words().traces), None)
    if report is None or not _doing(draft, whom, tokens):
        return
    if above.operator == "denial" and report in above.groups("object"):
        draft.link = "complement"
    elif report.lemma in words.rumours and above.lemma not in _CONFIRMS and (draft.modality, draft.polarity) == ("reported", "affirmed"):
        draft.modality = "rumoured"


def _doing(draft: Draft, whom: Group, tokens: Sequence[Token]) -> bool:
    """Return whether somebody is said to do or suffer something, not only told apart by it: "*troops entering*", "*a man killed*"."""
    doing = any("VBG" in token.tags or token.low in _AUXILIARIES for token in tokens[whom.last : draft.order + 1])
    first = whom.tokens[0]
    known = first.low in _DEFINITE or first.tag in ("poss", "dem", "name") or whom.possessor is not None
    return doing or (draft.order == whom.last and draft.passive and not known)


def _hang_one_of_those(draft: Draft) -> None:
    """Let it be said of somebody, or denied of him, what was done to those among whom he was: "was not *among those killed by* X"."""
    above = draft.parent
    if draft.link != "relative" or draft.category != "verb" or above is None or above.lemma != "be" or above.order > draft.order:
        return
    function, one = "object" if draft.passive else "subject", above.groups("subject")
    told = draft.groups(function)[:1]
    if told and one and _is_one(told[0], one, above.groups("among")):
        draft.functions[function], draft.link = list(one), "complement"
        if above.polarity == "denied":
            draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"


def _leave_topic(draft: Draft) -> None:
    """Leave as it is what a remark is on that somebody rejects: "rejects *the statement* regarding the attack", of which there was one."""
    above = draft.parent
    if above is None or draft.category != "noun" or draft.link != "complement" or above.operator != "denial":
        return
    remark = any(isinstance(g, Group) and g.lemma in _REMARKS for g in above.groups("object"))
    topics = (g for prep in _ON for g in above.groups(prep) if isinstance(g, Group)) if remark else ()
    if any(topic.last - 1 == draft.order for topic in topics):
        draft.link = "adjunct"


def _hang_denied_by(denial: Draft, tokens: Sequence[Token]) -> None:
    """Let a denial behind a comma be of what the clause before tells: "said that Y bombed the town, *which was denied by* Z"."""
    be = denial.parent if denial.link == "complement" else None
    if be is not None and be.lemma == "be" and be.link == "relative" and denial.operator == "denial":
        denial.parent, denial.link = be.parent, "relative"  # "which was *later* denied by": a time parts them
    if denial.operator != "denial" or denial.link != "relative" or not denial.passive or not denial.groups("subject"):
        return
    opening = [token.low for token in tokens[max(0, denial.order - _OPENING) : denial.order]]
    which = next((g for g in denial.groups("object") if isinstance(g, Group) and g.means.sort == "name"), None)
    if which is not None and any(pair == (",", "which") for pair in pairwise(opening)):
        del denial.functions["object"]


def _is_one(told: Group | Fixed, one: list[Group | Fixed], among: list[Group | Fixed]) -> bool:
    """Return whether a relative clause tells of those among whom somebody is, or already of him."""
    same = told in one or (told.means.entity is not None and told.means.entity == one[0].means.entity)
    many = isinstance(told, Group) and (told.lemma in _THOSE or (told.head.number == "p" and told.means.entity is None))
    return same or (told in among and many)


def _denied(denial: Draft, event: Group) -> bool:
    """Return whether an event is what somebody denies, or what the reports are of that he denies."""
    objects = [g for g in denial.groups("object") if isinstance(g, Group)]
    reports = [g for g in objects if g.lemma in load_words().traces]
    media = [g for prep in _TOLD_IN for g in denial.groups(prep) if isinstance(g, Group) and g.lemma in _MEDIA]
    told_in = media if reports else []  # "denied *reports* in the media *of an attack*"
    return event in objects or any(event in told.of for told in (*reports, *told_in))


def _unknown(event: Group) -> bool:
    """Return whether a text does not take an event as known: "*an* attack", "*any* strike", "*air strikes*"."""
    first = event.tokens[0]
    known = first.low in _DEFINITE or first.tag in ("poss", "dem", "name") or event.possessor is not None or event.definite
    return event.means.sort == "event" and not known
