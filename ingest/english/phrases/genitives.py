"""What "of" says of the noun phrase before it: "hundreds *of militants*" are militants, "the governor *of Basra*" has a body."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from graph.model import BODIES, Span
from ingest.english.clauses.sharing import inherit, lend
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.belonging import doubt
from ingest.english.phrases.counted import counted
from ingest.english.phrases.groups import Group
from ingest.english.posts.posts import post_beside
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.syntax import Phrase

_NEAR = 6  # noun phrases back that may mean the same
_POSTS_BACK = 12  # clauses back among which a post is


def attach_of(reader: Reader, before: Group, group: Group, made: list[Draft]) -> None:
    """Give a noun phrase and the clauses of its nouns what stands behind "of"."""
    before.of.append(group)
    if before.apposed is not None:
        reader.drafts += _one_of(before.apposed, group)
    meant = before.means
    _fill_post(reader, before, group)
    narrow(before, group)
    for other in reader.groups[-_NEAR:]:
        if other.means is meant:  # "hundreds of supporters *of X*"
            other.means = before.means
    heads = [d for d in reader.chain if d.trigger.start >= before.span.start and d.trigger.end <= before.span.end]
    for draft in heads:
        draft.add("of", group)
    inherit([d for d in heads if d.lemma in load_words().events], made)
    if before.definite and before.lemma in load_words().through and group.lemma.split()[-1] in load_constructions().gatherings:
        group.means = replace(group.means, definite=True)  # "*the latest round* of peace talks"
        for draft in made:
            if draft.groups("head") == [group] and not draft.groups("self"):
                draft.add("self", group)
    if before.lemma in load_words().through and reader.clause is not None and reader.clause.groups("object")[-1:] == [before]:
        for draft in made:
            lend(reader.clause, draft)
    reader.chain = [*reader.chain, *made]


def done_by(reader: Reader, before: Group, group: Group) -> Group | None:
    """Return the deed to whose doer "by" has just led, of which "of" goes on to tell: "*the killing* by X of Y".

    Of a body are the doer's own people: "the killing by fighters *of the group* of two soldiers".
    """
    if (
        group.means.kind in BODIES
        and group.head.tag == "name"
        and before.head.tag == "noun"
        and before.means.entity is None
        and not before.of
    ):
        return None
    doer = next((g for g in reversed(reader.groups[-_NEAR:]) if before in g.of), before)
    if doer.first < 1 or reader.tokens[doer.first - 1].low != "by":
        return None
    deed = next((g for g in reversed(reader.groups[-_NEAR:]) if g.last == doer.first - 1), None)
    return deed if deed is not None and deed.lemma in load_constructions().suffered and not deed.of else None


def _one_of(named: Group, group: Group) -> list[Draft]:
    """Return the clause of whoever is set beside "one of" several: "X, one of *the leaders* of Y", "X, one of *the factions* of Y"."""
    if group.post:
        return [post_beside(named, group, None)]
    if group.lemma not in load_words().parts and group.lemma not in load_words().relations:
        return []
    draft = Draft(group.first, group.head.span, group.lemma, "noun")
    draft.functions = {"predicated": [Fixed(named.means)], "subject": [Fixed(named.means)], "of": cast("list[Group | Fixed]", group.of)}
    bodies = [m for m in group.modifiers if m.kind in BODIES]
    if group.possessor is not None or bodies:
        draft.functions["of"] = [group.possessor if group.possessor is not None else Fixed(bodies[-1])]
    group.means = named.means if group.means.sort == "description" else group.means
    doubt(draft, group)
    return [draft]


def _fill_post(reader: Reader, before: Group, group: Group) -> None:
    """Give a post that stands before a name what follows it: "Prime Minister X of Iraq"."""
    if not before.post:
        return
    if before.means.sort == "role" and group.means.kind == "person" and group.means.entity and group.modifiers:
        draft = Draft(before.first, before.post_span or before.span, before.post, "post")
        draft.functions = {"holder": [group], "body": [Fixed(group.modifiers[-1])]}
        draft.parent, draft.link = reader.clause, "adjunct"
        reader.drafts.append(draft)
        before.means, before.named = group.means, True
        return
    state = group.means.entity in load_words().states
    if before.means.sort == "role" and state and before.post not in load_constructions().rulers:
        before.state = group.means
    for draft in reader.drafts[-_POSTS_BACK:]:
        if draft.category == "post" and [g.means for g in draft.groups("holder")[:1]] == [before.means] and not draft.groups("body"):
            draft.add("state" if state else "body", group)


def narrow(before: Group, group: Group) -> None:
    """Let a noun phrase mean what stands behind its "of", or say with it which it is."""
    words = load_words()
    if before.means.sort == "role" and group.means.entity in words.states and before.state is group.means:
        before.means = replace(before.means, state=group.means.entity)
    elif before.lemma == "state" and group.means.kind == "mandate":  # "a state *of emergency*"
        before.means = group.means
    elif _is_made_of(before, group):
        if before.lemma == "one" and group.means.sort == "anaphor":  # "one of its bastions, Mosul"
            group.head.number, group.means = "s", replace(group.means, number="s")
        group.means = before.means = counted(before, group.means)
        before.others = [*before.others, *group.others]
    elif before.lemma in words.seats_of and group.means.kind == "place" and _held(before):
        before.means = group.means  # "the group's stronghold *of Raqqa*"
    elif members_of(before, group):
        before.means, before.others = group.means, [*before.others, *group.others]  # "the *positions of X* and Y"
    elif before.means.sort in ("role", "description"):
        before.means = with_of(before.means, _bodies_of(before, group))


def _bodies_of(before: Group, group: Group) -> tuple[Phrase, ...]:
    """Return whose somebody is that stands before "of"; of an event that a body carries out the body: "commander of *X's* mission"."""
    if before.post and group.means.sort == "event":
        whose = [group.possessor.means] if group.possessor is not None else group.modifiers[-1:]
        bodies = tuple(p for p in whose if p.entity and p.kind in BODIES)
        if bodies or (group.means.kind == "operation" and group.definite):
            return bodies[:1] or (group.means,)  # "commander of *the operation*"
    return tuple(p for p in group.phrases if p.entity or p.sort in ("anaphor", "description"))[:1]


def members_of(before: Group, group: Group) -> bool:
    """Return whether fighters or positions are those of a named force, which is meant then: "the bases *of the PKK*"."""
    named = group.means.sort == "name" and group.means.kind == "force"
    return (
        named
        and (before.head.number == "p" or before.head.low.endswith("s"))  # "headquarters", "barracks"
        and not before.post
        and before.lemma in load_constructions().own
    )


def _is_made_of(before: Group, group: Group) -> bool:
    """Return whether a noun phrase only counts what stands behind its "of"."""
    if (before.lemma not in load_words().through and before.head.tag != "num") or (before.post and not _members(before, group)):
        return False
    if before.means.sort == "description" and group.means.sort == "anaphor" and group.means.kind is None:
        return False  # "a convoy *of trucks*"
    return not before.means.entity or _place_in_place(before, group)


def _members(before: Group, group: Group) -> bool:
    """Return whether some people are a force: "80,000 *members of the security forces*"."""
    few = any(
        t.low in load_words().numbers or (t.low.isdigit() and len(t.low) < 3) for t in before.tokens
    )  # "*six* members of X" are no more
    return (
        not few
        and before.head.low.endswith("s")
        and group.means.kind == "force"
        and before.means.sort in ("role", "description", "anaphor")
    )


def _held(group: Group) -> bool:
    """Return whether a force owns a place: "its stronghold", "the group's capital", "an Islamic State bastion"."""
    owner = group.possessor.means if group.possessor is not None else next((m for m in group.modifiers if m.kind == "force"), None)
    return owner is not None and (owner.kind == "force" or owner.sort in ("anaphor", "pronoun"))


def _place_in_place(before: Group, group: Group) -> bool:
    """Return whether a place stands behind what sort of place it is: "the Baghdad suburb *of Nahrawan*"."""
    return before.head.tag == "noun" and before.means.kind == "place" and group.means.kind == "place"


def with_of(phrase: Phrase, of: tuple[Phrase, ...]) -> Phrase:
    """Return a phrase with what it is of, as wide as both."""
    span = Span(phrase.span.start, max([phrase.span.end, *(p.span.end for p in of)]))
    return replace(phrase, of=of or phrase.of, span=span)
