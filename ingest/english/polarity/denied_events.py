"""What relative clauses tell of an event or of people that somebody denies: "denied reports of *an attack* that targeted X"."""

from __future__ import annotations

from ingest.english.drafts import ARTICLES, Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_COMING_ABOUT = senses("en", "comes_about")
_MEDIA = senses("en", "media")
_TOLD_IN = ("in", "on", "by", "from")
_REMARKS, _ON = senses("en", "remarks"), ("on", "about", "regarding", "over", "concerning")
_THOSE = ("those", "all")
_DEFINITE = ARTICLES - {"a", "an"}


def hang_told_of(draft: Draft) -> None:
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


def hang_one_of_those(draft: Draft) -> None:
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


def leave_topic(draft: Draft) -> None:
    """Leave as it is what a remark is on that somebody rejects: "rejects *the statement* regarding the attack", of which there was one."""
    above = draft.parent
    if above is None or draft.category != "noun" or draft.link != "complement" or above.operator != "denial":
        return
    remark = any(isinstance(g, Group) and g.lemma in _REMARKS for g in above.groups("object"))
    topics = (g for prep in _ON for g in above.groups(prep) if isinstance(g, Group)) if remark else ()
    if any(topic.last - 1 == draft.order for topic in topics):
        draft.link = "adjunct"


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
