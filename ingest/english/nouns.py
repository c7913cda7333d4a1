"""Clauses that a noun phrase makes by itself: event nouns with their arguments, "Iran-backed", posts with their holders."""

from __future__ import annotations

from graph.model import Span
from ingest.english.before import BODIES, relation_at
from ingest.english.belonging import belongings, is_proper, member_body, part_beside
from ingest.english.drafts import Draft, Fixed
from ingest.english.events import settle_events
from ingest.english.giving import settle_receivers
from ingest.english.groups import Group
from ingest.english.tokens import Token
from ingest.english.words import load_words
from ingest.lexicon import demonyms, posts
from ingest.syntax import Phrase

NAMED = frozenset(("named force", "named body"))  # triggers that are names: what stands right behind says where they are


def drafts_of_group(group: Group) -> list[Draft]:
    """Return the noun, adjective and post clauses of one noun phrase."""
    found = [_adjective(group, index) for index in range(len(group.compounds))]
    found += [draft for token in group.tokens if token.name is not None and (draft := _inside_name(token, group)) is not None]
    if group.lemma in load_words().nouns or group.lemma in load_words().events:
        found.append(_noun(group))
    if group.post and group.means.sort == "name":
        found.append(_post(group))
    found += belongings(group)
    if group.head.tag == "name" and group.means.kind in ("force", "organization") and group.means.entity not in load_words().states:
        found.append(_named(group))
    if group.possessor is not None and len(group.possessor.tokens) > 1:  # "President X's visit"
        found += [draft for draft in drafts_of_group(group.possessor) if draft.category != "noun"]
    return found


def _named(group: Group) -> Draft:
    """Return the clause that says where a named force or body is: "Islamic State in Syria", "the embassy in Baghdad"."""
    draft = Draft(group.last - 1, group.head.span, "named force" if group.means.kind == "force" else "named body", "noun")
    draft.functions["self"] = [Fixed(group.means)]
    if group.possessor is not None and group.possessor.means.entity and group.possessor.means.entity not in load_words().states:
        draft.add("possessor", group.possessor)  # a state's may be whoever fights it: "Turkey's PKK"
    return draft


def _inside_name(token: Token, group: Group) -> Draft | None:
    """Return what a name like "U.S.-led coalition" says by its first words."""
    words = token.low.split()
    state = demonyms("en").get(words[0]) if len(words) > 2 and words[1] in load_words().adjectives else None
    if state is None or token.name is None:
        return None
    draft = Draft(group.first, token.span, words[1], "adjective")
    draft.add("subject", Fixed(Phrase(Span(token.start, token.start + len(words[0])), "name", kind="organization", entity=state)))
    draft.add("object", Fixed(Phrase(token.span, "name", kind=token.name.kind, entity=token.name.entity)))
    return draft


def _noun(group: Group) -> Draft:
    draft = Draft(group.last - 1, group.head.span, group.lemma, "noun")
    if group.head.number != "p" or group.definite or group.possessor is not None or group.means.sort != "event":
        draft.add("self", group)
    draft.add("head", group)
    if group.possessor is not None:
        draft.add("of", group.possessor)
        draft.add("possessor", group.possessor)
    for modifier in group.modifiers:
        draft.add("site" if modifier.kind == "place" else "mod", Fixed(modifier))
    for who, adjective in group.compounds:
        if adjective == "led":
            draft.add("subject", Fixed(who))
            draft.add("light", Fixed(_light(group)))
    if group.negative:
        draft.polarity = "denied"
    return draft


def _light(group: Group) -> Phrase:
    return Phrase(group.head.span, "anaphor", lemma="led")


def _adjective(group: Group, index: int) -> Draft:
    who, adjective = group.compounds[index]
    draft = Draft(group.first, who.span, adjective, "adjective")
    draft.add("subject", Fixed(who))
    draft.add("object", group)
    return draft


def _post(group: Group) -> Draft:
    draft = Draft(group.first, group.post_span or group.span, group.post, "post")
    draft.add("holder", group if group.head.number == "p" else Alone(group))  # type: ignore[arg-type]
    _body(draft, group)
    return draft


def _body(draft: Draft, group: Group) -> None:
    relation = relation_at(group.tokens, len(group.tokens) - 1)
    possessor = group.possessor if relation is None else None
    if possessor is not None and possessor.means.entity in load_words().states:
        draft.add("state", possessor)
    elif possessor is not None and possessor.means.sort in ("name", "anaphor", "description"):
        draft.add("body", possessor)
    for modifier in group.modifiers if relation is None else ():
        if modifier is group.state:
            draft.add("state", Fixed(modifier))
        elif not draft.groups("body") and (modifier.kind in BODIES or (modifier.kind == "place" and group.post in load_words().local)):
            draft.add("body", Fixed(modifier))
    if group.body is not None and not draft.groups("body"):
        draft.add("body", Fixed(group.body))


def add_apposition(before: Group, group: Group, clause: Draft | None) -> Draft | None:
    """Return the post clause of "X, the commander of Y" or "the commander of Y, X"; None where it is neither."""
    if (part := part_beside(before, group, clause)) is not None:
        return part
    if group.post and group.means.sort == "role" and before.means.sort == "name" and before.means.kind in ("force", "organization"):
        return member_body(before, group, clause)
    if group.post and group.means.sort == "role" and before.means.kind in ("person", None) and before.means.sort in ("name", "description"):
        return _between(before, group, clause)
    if before.post and before.means.sort == "role" and group.means.sort == "name" and group.means.kind == "person":
        return _between(group, before, clause)
    return None


def _between(holder: Group, role: Group, clause: Draft | None) -> Draft:
    draft = Draft(role.first, role.post_span or role.span, role.post, "post")
    draft.add("holder", Fixed(holder.means))
    draft.functions["body"] = [RoleBody(role)]  # type: ignore[list-item]
    if role.state is not None:
        draft.add("state", Fixed(role.state))
    draft.parent, draft.link = clause, "adjunct"
    return draft


class Alone:
    """A noun phrase without those joined to it: "a UN spokesman and diplomats" are not all spokesmen."""

    def __init__(self, group: Group) -> None:
        self.group = group

    @property
    def means(self) -> Phrase:
        """Return what it means once all of the sentence is read."""
        return self.group.means

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return that one phrase."""
        return (self.group.means,)


class RoleBody:
    """The bodies that a role names, once all of the sentence is read."""

    def __init__(self, role: Group) -> None:
        self.means = role.means
        self.role, self._of = role, role.means.of

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return the bodies."""
        return self.role.means.of or self._of


def add_predicate(clause: Draft, group: Group, made: list[Draft]) -> list[Draft]:
    """Give the subject of "is" to the noun that it is said to be, and return the post clause where that is a post."""
    for draft in made:
        draft.functions["subject"] = draft.functions["predicated"] = clause.functions.setdefault("subject", [])
        draft.polarity, draft.modality = clause.polarity, clause.modality
        draft.parent, draft.link = clause, "adjunct"
    if not group.post or group.means.sort != "role" or not clause.groups("subject"):
        return []
    draft = Draft(group.first, group.post_span or group.span, group.post, "post")
    draft.functions["holder"] = clause.functions["subject"]
    draft.functions["body"] = [RoleBody(group)]  # type: ignore[list-item]
    if group.state is not None:
        draft.add("state", Fixed(group.state))
    draft.polarity, draft.modality, draft.parent, draft.link = clause.polarity, clause.modality, clause, "adjunct"
    return [draft]


def post_of_role(group: Group) -> Draft | None:
    """Return the post clause of somebody known only by a post of a named body: "an official in the Interior Ministry"."""
    if not group.post or group.named or group.means.sort != "role" or not group.means.of:
        return None
    if not all(is_proper(group, body) for body in group.means.of):
        return None
    if posts("en")[group.post].relation == "leads" or group.post == "member":  # "members of parliament" are nobody
        return None
    draft = Draft(group.first, group.post_span or group.span, group.post, "post")
    draft.add("holder", Alone(group))  # type: ignore[arg-type]
    draft.functions["body"] = [RoleBody(group)]  # type: ignore[list-item]
    return draft


def add_agents(drafts: list[Draft]) -> None:
    """Give verbs the actors behind the events that they are said of, and demands the one of whom they are made."""
    settle_events(drafts)
    settle_receivers(drafts)
    nouns = {id(g): d for d in drafts if d.category == "noun" for g in d.groups("head")}
    for draft in drafts:
        if draft.category == "noun":
            from_events = [nouns[id(g)] for g in draft.groups("from") if id(g) in nouns]
            if behind_them := [who for noun in from_events for who in noun.groups("mod") or noun.groups("of")]:
                draft.functions.setdefault("from_agent", behind_them)
        if draft.category != "verb":
            continue
        for function, name in (("subject", "agent"), ("object", "object_agent"), ("from", "from_agent")):
            for group in draft.groups(function):
                if (noun := nouns.get(id(group))) is not None:
                    behind = noun.groups("subject") or noun.groups("by") or noun.groups("of") or noun.groups("mod") or noun.groups("from")
                    draft.functions.setdefault(name, list(behind))
                elif isinstance(group, Group) and group.possessor is not None and function != "subject":
                    draft.functions.setdefault(name, [group.possessor])
                elif isinstance(group, Group) and group.of and function != "subject":
                    draft.functions.setdefault(name, list(group.of))
        if draft.parent is not None and draft.link == "complement" and draft.parent.operator in ("demand", "intention"):
            name = "complement_subject" if draft.parent.operator == "demand" or draft.parent.lemma == "want" else "complement_object"
            of = "subject" if name == "complement_subject" else "object"
            draft.parent.functions.setdefault(name, list(draft.groups(of)))
