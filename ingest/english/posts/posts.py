"""Posts with their holders: "Prime Minister X", "X, the commander of Y", "X is governor of Y", "an official in the Interior Ministry"."""

from __future__ import annotations

from graph.model import BODIES
from ingest.english.drafts import Alone, Draft, Fixed
from ingest.english.phrases.before import begins_name, relation_at
from ingest.english.phrases.belonging import MEMBER, OF_OTHERS, member_body, part_beside
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import SAID_OF, Phrase

_PROPOSES = senses("en", "proposes")
_APPOINTS, _UNSEATS = senses("en", "appoints"), senses("en", "unseats")
_TO_OFFICE, _HELD_OFFICE = senses("en", "to_office"), senses("en", "held_office")
_SEATED, _HAVING_SEATS = senses("en", "bodies_of_states"), tuple(senses("en", "seated_at_bodies"))
_REPLACES = senses("en", "replaces")
_OF_NO_PLACE = senses("en", "posts_of_no_place")
_COMMUNITIES = senses("en", "of_a_community")


class RoleBody(Fixed):
    """The bodies that a role names, once all of the sentence is read."""

    def __init__(self, role: Group) -> None:
        super().__init__(role.means)
        self.role, self._of = role, role.means.of

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return the bodies; a place only of who governs it: "the *mayor* of Basra", not "the police *chief* of Basra"."""
        return tuple(p for p in self.role.means.of or self._of if p.kind != "place" or self.role.post not in _OF_NO_PLACE)


class RoleState(Fixed):
    """The state that a role names, before its noun or behind it: "the foreign minister *of Iran*"."""

    def __init__(self, role: Group) -> None:
        super().__init__(role.means)
        self.role = role

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return the state, once all of the sentence is read."""
        return (self.role.state,) if self.role.state is not None and not _of_community(self.role) else ()


def post_before_name(group: Group) -> Draft:
    """Return the clause of a post and the name behind it."""
    draft = Draft(group.first, group.post_span or group.span, group.post, "post")
    many = any(t.number == "p" and t.tag == "noun" and t.span.end == draft.trigger.end for t in group.tokens)  # "*lawmakers* X and Y"
    draft.add("holder", group if many or group.head.number == "p" else Alone(group))
    _body(draft, group)
    return draft


def _of_community(role: Group) -> bool:
    """Return whether a post is not that of the state beside it: an "Iraqi *Kurdish* leader", "Iraq's *militia* leaders"."""
    return any(token.low in _COMMUNITIES for token in role.tokens)


def _body(draft: Draft, group: Group) -> None:
    relation = relation_at(group.tokens, len(group.tokens) - 1)
    possessor = group.possessor if relation is None else None
    of_community = _of_community(group)
    if possessor is not None and possessor.means.entity in load_words().states:
        draft.functions["state"] = [] if of_community else [possessor]
    elif possessor is not None and possessor.means.sort in ("name", "anaphor", "description"):
        draft.add("body", possessor)
    for modifier in group.modifiers if relation is None else ():
        if modifier is group.state:
            if not of_community:
                draft.add("state", Fixed(modifier))
        elif modifier.span == group.tokens[0].span and group.tokens[0].low in load_words().services and group.tokens[0].capital:
            continue  # "*Army* Gen. X" is of whose army the text is written for
        elif modifier.entity in _SEATED and (group.post.endswith(_HAVING_SEATS) or draft.groups("state")):
            continue  # "*United Nations* ambassador X", "Russia's *U.N.* envoy" speak there for their state
        elif not draft.groups("body") and (modifier.kind in (*BODIES, "person") or _local(modifier, group)):
            draft.add("body", Fixed(modifier))
    if group.body is not None and not draft.groups("body"):
        draft.add("body", Fixed(group.body))


def _local(modifier: Phrase, group: Group) -> bool:
    return modifier.kind == "place" and group.post in load_words().local and not begins_name(modifier, group.tokens, group.post_span)


def add_apposition(before: Group, group: Group, clause: Draft | None) -> Draft | None:
    """Return the post clause of "X, the commander of Y" or "the commander of Y, X"; None where it is neither."""
    if (part := part_beside(before, group, clause)) is not None:
        return part
    if group.post and group.means.sort == "role" and before.means.sort == "name" and before.means.kind in BODIES:
        return member_body(before, group, clause)
    if (member := member_beside(before, group)) is not None:
        return member
    one = before.means.sort == "name" or before.head.number != "p" or group.head.number == "p"
    if group.post and group.means.sort == "role" and before.means.kind in ("person", None) and before.means.sort in ("name", "description"):
        return post_beside(before, group, clause) if one else None  # not "of known suspects, the *minister* said"
    if before.post and before.means.sort == "role" and group.means.sort == "name" and group.means.kind == "person":
        return post_beside(group, before, clause)
    return None


def member_beside(before: Group, group: Group) -> Draft | None:
    """Return the clause of a person set beside what he is without a post: "X, *a KDP politician*", "X, *a fighter* with Y"."""
    if group.post or group.means.sort != "description" or group.head.number == "p" or group.head.tag != "noun":
        return None
    if before.means.sort != "name" or before.means.kind != "person" or group.means.kind != "person" or group.lemma in OF_OTHERS:
        return None
    draft = Draft(group.first, group.head.span, MEMBER, "noun")
    draft.add("self", Fixed(before.means))
    bodies = [m for m in group.modifiers if m.kind in BODIES and m is not group.state]
    draft.functions["body"] = [Fixed(bodies[-1])] if bodies else [RoleBody(group)]
    return draft


def post_beside(holder: Group, role: Group, clause: Draft | None) -> Draft:
    """Return the clause of a post set beside its holder."""
    draft = Draft(role.first, role.post_span or role.span, role.post, "post")
    draft.add("holder", holder if role.head.number == "p" else Fixed(holder.means))
    draft.functions["body"] = [RoleBody(role)]
    if role.possessor is not None and role.possessor.means.sort == "pronoun" and not role.means.of:
        draft.functions["body"] = [role.possessor]  # "*its* leader, X"
    draft.functions["state"] = [RoleState(role)]
    draft.parent, draft.link = clause, "adjunct"
    return draft


def post_of_predicate(clause: Draft, group: Group) -> Draft | None:
    """Return the clause of the post whose holder the predicate of "is" names: "X, *whose leader* is Y"."""
    role = next((g for g in clause.groups("subject")[:1] if isinstance(g, Group)), None)
    if role is None or not role.post or role.named or group.means.sort != "name" or group.means.kind != "person" or group.post:
        return None
    draft = post_beside(group, role, clause)
    if role.possessor is not None and not role.means.of:
        draft.functions["body"] = [role.possessor]
    draft.polarity, draft.modality = clause.polarity, clause.modality
    return draft


def post_served(clause: Draft, group: Group, *, ahead: bool = False) -> Draft | None:
    """Return the clause of the post as which somebody serves, or is named: "serves *as its chief of staff*", `ahead` "*As premier*, X"."""
    function = "subject" if ahead and not clause.passive else _whose_post(clause)
    if not function or not group.post or group.means.sort != "role" or not clause.groups(function):
        return None
    group.named = True
    draft = Draft(group.first, group.post_span or group.span, group.post, "post")
    follows = clause.lemma in _REPLACES and clause.modality == "reported"
    former = clause.groups("object" if function == "subject" else "subject") if follows else []
    holders = clause.groups(function) if not (follows and clause.groups("with")) else []
    former = [*clause.groups("with"), *clause.groups("object")] if follows and not holders else former
    draft.functions["holder"] = [*holders, *former]
    draft.functions["body"] = [group.possessor] if group.possessor is not None and not group.means.of else [RoleBody(group)]
    draft.functions["state"] = [RoleState(group)]
    draft.polarity, draft.modality, draft.parent, draft.link = clause.polarity, clause.modality, clause, "adjunct"
    if clause.category == "verb" and clause.lemma not in _UNSEATS and not follows:
        draft.functions[SAID_OF] = holders  # "denied that X had been appointed *governor*"
    return draft


def _whose_post(clause: Draft) -> str:
    """Return the function of whoever holds the post behind "as", "" where a clause tells of none: "named *X* as", "*X* served as"."""
    if clause.lemma in _PROPOSES:
        return ""  # "was *put forward* as prime minister"
    if clause.category == "noun":
        return "of" if clause.lemma in _TO_OFFICE or clause.lemma in _HELD_OFFICE else ""
    if clause.lemma in load_words().naming or clause.lemma in _UNSEATS or clause.passive:
        return "object"
    return "subject" if clause.lemma in load_words().serving else ""


def post_of_noun(noun: Draft, group: Group) -> list[Draft]:
    """Return the clause of the post behind "as" that a noun tells somebody to have held: "the dismissal of X *as governor*".

    An appointment only says whose post it would be: "the appointment of X *as governor* was delayed".
    """
    held = post_served(noun, group)
    return [held] if held is not None and noun.lemma in _HELD_OFFICE else []


def post_given(clause: Draft, group: Group) -> Draft | None:
    """Return the clause of the post that a verb of appointing gives without "as": "appointed X *governor of Y*"."""
    return post_served(clause, group) if clause.lemma in _APPOINTS else None


def post_of_subject(clause: Draft, group: Group) -> Draft | None:
    """Return the clause of the post that the subject of "is" is said to hold."""
    if not group.post or group.means.sort != "role" or not clause.groups("subject"):
        return None
    group.named = any(g.means.sort in ("name", "pronoun") for g in clause.functions["subject"])
    draft = Draft(group.first, group.post_span or group.span, group.post, "post")
    draft.functions["holder"] = clause.functions["subject"]
    draft.functions["body"] = [RoleBody(group)]
    draft.functions["state"] = [RoleState(group)]
    draft.polarity, draft.modality, draft.parent, draft.link = clause.polarity, clause.modality, clause, "adjunct"
    return draft
