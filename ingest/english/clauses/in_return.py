"""Who did that because of which somebody acts against another: "sanctioned Iran *after it bombed* the town", "because its troops had"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

ANSWERS = senses("en", "protests_by") | senses("en", "answers_by")
_ANSWERING = senses("en", "answering")
_VIOLENT = senses("en", "violence")
_AGAINST = ("on", "against", "at", "to")
_AFTER = frozenset(("after", "since", "once"))
_BECAUSE = "because"
_PERSONS = frozenset(("he", "she", "his", "her"))


def settle_in_return(drafts: Sequence[Draft]) -> None:
    """Give what somebody answers to the one against whom he acts, where a pronoun that fits him did it; to nobody where both may have."""
    for draft in drafts:
        function = "object" if draft.passive else "subject"
        own = draft.functions.get(function, [])
        pronoun = _pronoun(own[0]) if len(own) == 1 else None
        above = draft.parent
        if pronoun is None or above is None or above.category != "verb" or draft.subordinator not in {*_AFTER, _BECAUSE}:
            continue
        whom = [g for g in against_whom(above, pronoun in _PERSONS) if _agrees(g, own[0], pronoun)]
        violent = above.lemma in _VIOLENT
        answers = _answers(above) or (violent and (draft.subordinator == _BECAUSE or _hits(draft, above)))
        if len(whom) == 1 and answers:
            own[:] = [_done_by(own[0], whom[0])]  # in place: the nouns that the verb carries out share it
        elif len(whom) == 1 and violent and draft.lemma in _VIOLENT and not _only(above, own[0], pronoun):
            own[:] = []  # "attacked Iran after *it* bombed the town": either may have


def against_whom(verb: Draft, persons: bool = False) -> list[Group | Fixed]:
    """Return the party against whom a verb tells an act: its object, behind a noun of protest, or whose envoy it takes."""
    found = [who for f in ("object", "with") for g in verb.groups(f) if (who := _party(g, persons)) is not None]
    return found[:1] or turned_against(verb)


def turned_against(verb: Draft) -> list[Group | Fixed]:
    """Return the party behind a noun of what a verb tells: "imposed sanctions on *X*", "issued a warning to *X*"."""
    return [g for f in _AGAINST for g in verb.groups(f) if g.means.kind in ACTORS][:1]


def _hits(draft: Draft, above: Draft) -> bool:
    """Return whether a clause tells harm done to somebody of the side that acts above it: "bombed X after it killed *Turkish* soldiers"."""
    acting = {p.entity for g in above.groups("subject") for p in g.phrases if p.entity is not None}
    hit = [g for g in draft.groups("object") if isinstance(g, Group)]
    theirs = [p for g in hit for p in (g.state, *g.phrases, *g.means.of) if p is not None]
    return draft.lemma in _VIOLENT and any(p.entity in acting or (p.sort == "pronoun" and p.lemma == "its") for p in theirs)


def _answers(verb: Draft) -> bool:
    """Return whether a verb tells an answer: one of protest, if not "expelled X *from* the town", or with a noun of it."""
    told = verb.lemma in ANSWERS and not verb.groups("from")
    return told or any(isinstance(g, Group) and g.lemma in _ANSWERING for g in verb.groups("object"))


def _party(group: Group | Fixed, persons: bool) -> Group | Fixed | None:
    """Return who a phrase is, for a body the one whose envoy or thing it is: "summoned *Iran*'s ambassador after it"."""
    own = group.means.kind in ACTORS
    if own and (persons or group.means.kind != "person" or not isinstance(group, Group)):
        return group
    if not isinstance(group, Group):
        return None
    if group.possessor is not None and group.possessor.means.sort == "name":
        return group.possessor
    if group.state is not None:
        return Fixed(group.state)
    return group if own else None


def _pronoun(group: Group | Fixed) -> str | None:
    """Return the pronoun that a phrase is, or that says whose it is."""
    if group.means.sort == "pronoun":
        return group.means.lemma
    possessor = group.possessor if isinstance(group, Group) else None
    return possessor.means.lemma if possessor is not None and possessor.means.sort == "pronoun" else None


def _agrees(whom: Group | Fixed, group: Group | Fixed, pronoun: str) -> bool:
    if pronoun in ("they", "their"):
        return whom.means.number == "p" or whom.means.kind == "force"
    return (whom.means.kind == "person") == (pronoun in _PERSONS) and whom is not group


def _only(verb: Draft, group: Group | Fixed, pronoun: str) -> bool:
    """Return whether the pronoun fits him against whom the verb tells an act, and not him who acts."""
    return not any(_agrees(g, group, pronoun) for g in verb.groups("subject"))


def _done_by(group: Group | Fixed, whom: Group | Fixed) -> Group | Fixed:
    """Return the doer: the party itself for a pronoun, for "its troops" those of the party."""
    if group.means.sort == "pronoun" or not isinstance(group, Group):
        return whom
    group.means = replace(group.means, of=tuple(replace(p) for p in whom.phrases))
    group.possessor = whom if isinstance(whom, Group) else group.possessor
    return group
