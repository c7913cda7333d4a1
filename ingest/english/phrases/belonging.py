"""What the words inside one noun phrase say of belonging: "army officers", "ISIL snipers", "NATO member Turkey", "Moscow's ally X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from graph.model import BODIES, Span
from ingest.english.drafts import Alone, Draft, Fixed
from ingest.english.phrases.before import relation_at
from ingest.english.phrases.groups import Group
from ingest.english.phrases.seats import seat_named
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_AIMS = ("on", "against", "at", "in", "near", "for", "of", "to", "towards", "toward", "by")  # what stands behind the noun of an event
_GOVERNMENTS_OWN = senses("en", "governments_own")
_WHERE = ("in", "at", "from", "near", "inside", "outside", "around", "on")
SERVED_IN = frozenset(("in", "at", "from", "within", "inside"))  # between somebody unnamed and the body where he is
SERVING = senses("en", "advisers")  # of whom "to" says whose they are
OF_OTHERS = senses("en", "not_of_them") | senses("en", "private_people")  # who is no member of those behind "of"
MEMBER = "described person"  # the lemma under which frames find somebody described by his force

_POSSIBLE, _AHEAD = senses("en", "possible_deeds"), senses("en", "deeds_ahead")


def belongings(group: Group) -> Iterator[Draft]:
    """Return the clauses that a noun phrase makes of who belongs to what."""
    if (member := _member(group)) is not None:
        yield member
    if (relation := _relation(group)) is not None:
        yield relation
    if (owned := _owned(group)) is not None:
        yield owned
    if (seat := seat_named(group)) is not None:
        yield seat


def _member(group: Group) -> Draft | None:
    """Return the clause of somebody armed who is described by a force before the noun: "ISIL snipers", "the group's bombers"."""
    if group.means.sort != "description" or group.lemma not in load_words().single:
        return None
    bodies = [Fixed(m) for m in group.modifiers if m.kind == "force" and m is not group.state and is_proper(group, m)]
    whose = bodies[-1:] or _whose(group)
    if not whose:
        return None
    draft = Draft(group.last - 1, group.head.span, MEMBER, "noun")
    draft.add("self", Alone(group))
    draft.add("body", whose[0])
    return draft


def _whose(group: Group) -> list[Group]:
    """Return the force or the pronoun that says whose some few are: "two of *its* suicide bombers", "*the group's* operatives"."""
    whose = group.possessor
    if whose is None or load_words().descriptions.get(group.lemma) != "person":
        return []
    force = whose.means.kind == "force" and whose.means.sort in ("name", "anaphor", "description")
    return [whose] if force or (whose.means.sort == "pronoun" and whose.means.kind is None) else []


def _owned(group: Group) -> Draft | None:
    """Return the clause of a person whom a phrase names as a body's: "the Badr Organization's *X* said"."""
    whose = group.possessor.means if group.possessor is not None else None
    if whose is None or whose.entity is None or whose.kind not in BODIES or whose.entity in load_words().states:
        return None
    if group.means.sort != "name" or group.means.kind != "person" or group.post or len(group.tokens) > 1:
        return None
    draft = Draft(group.last - 1, group.head.span, MEMBER, "noun")
    draft.add("self", Fixed(group.means))
    draft.add("body", Fixed(whose))
    return draft


def is_proper(group: Group, phrase: Phrase) -> bool:
    """Return whether a phrase within another is written as a proper name: "police officers" are nobody's in particular."""
    return not any(t.span == phrase.span and not t.capital for t in group.tokens)


def _relation(group: Group) -> Draft | None:
    """Return the clause of the noun between two names: "*Moscow*'s ally *X*", "*NATO* member *Turkey*"."""
    if group.means.sort != "name" or (place := relation_at(group.tokens, len(group.tokens) - 1)) is None:
        return None
    start = group.tokens[place].start
    of = [m for m in group.modifiers if m.span.end <= start]
    if group.possessor is not None and not of:
        of = [group.possessor.means]
    if not of:
        return None
    draft = Draft(group.first, group.tokens[place].span, group.tokens[place].lemma, "noun")
    draft.add("subject", Fixed(group.means))
    draft.add("predicated", Fixed(group.means))
    draft.add("of", Fixed(of[-1]))
    return draft


def complement(before: Group, prep: str, group: Group) -> None:
    """Widen a description by where the text says that those are, an event by its aim: "civilians *in Falluja*", "attack *on Erbil*"."""
    phrase = before.means
    if phrase.sort == "event" and phrase.kind == "operation" and prep in _AIMS and before.last == group.first - 1:
        before.means = replace(phrase, wide=Span(phrase.span.start, group.span.end))
        return
    if prep == "in" and before.head.low in _GOVERNMENTS_OWN and before.last == group.first - 1 and before.state is None:
        army = load_words().armies.get(group.means.entity or "")
        before.means = replace(phrase, entity=army) if army and phrase.sort == "name" else phrase  # "*government forces* in Iraq"
        return
    if prep in ("of", "from") and (some := _some_of_party(before, group)) is not None:
        before.means = some
        return
    if before.others and prep != "of":
        return  # "a journalist and two activists *in Dohuk*"
    of_many = prep == "of" and phrase.sort == "role" and phrase.number == "p" and group.means.sort == "description"
    rid = prep == "from" and phrase.kind == "place" and group.means.kind == "force"  # "retook villages *from X*"
    placed = phrase.sort == "description" and prep in _WHERE and group.means.sort == "name" and group.head.tag in ("name", "dem")
    serves = phrase.sort == "description" and phrase.kind == "person" and prep in SERVED_IN and before.lemma not in load_words().generic
    at_body = serves and group.means.kind in BODIES and before.last == group.first - 1  # "a source *at the hospital*"
    put_together = prep == "of" and phrase.sort == "description" and before.lemma in load_words().put_together
    if (placed and not rid) or of_many or at_body or put_together:
        start, end = (phrase.wide or phrase.span).start, (group.others or [group])[-1].span.end if put_together else group.span.end
        before.means = replace(phrase, wide=Span(start, end))


def _some_of_party(before: Group, group: Group) -> Phrase | None:
    """Return those of a party whose plural alone names a whole body: "*lawmakers* from the Dawa Party" are not parliament."""
    lemma = load_forms().nouns.get(before.head.low, ("", ""))[0]
    many = before.head.tag == "name" and not (before.head.capital and before.first) and lemma in load_words().single
    if not many or before.means.sort != "name" or group.means.sort != "name" or group.means.kind not in BODIES:
        return None
    if group.means.entity in load_words().states:
        return None
    span = before.head.span
    return Phrase(span, "description", lemma=lemma, kind="person", number="p", wide=Span(span.start, group.span.end))


def member_body(before: Group, role: Group, clause: Draft | None) -> Draft | None:
    """Return the clause of a body that is set beside what it is of another: "Turkey, a NATO member"."""
    bodies = role.means.of or tuple(m for m in role.modifiers)
    if role.post not in load_words().relations or (role.tokens[0].tag == "num" and before.means.entity in load_words().states):
        return None  # "invaded *Lebanon, 1,500 members* of the force"
    draft = Draft(role.first, role.post_span or role.span, role.post, "noun", parent=clause, link="adjunct")
    draft.add("predicated", before if role.head.number == "p" else Fixed(before.means))  # "X and Y, *members* of Z"
    draft.functions["of"] = [Fixed(bodies[-1])] if bodies else cast("list[Group | Fixed]", role.of)  # filled when the text goes on
    return draft


def part_beside(before: Group, group: Group, clause: Draft | None) -> Draft | None:
    """Return the clause of a body that is set beside what it is of a larger one: "X, *the armed wing* of Y"."""
    several = group.head.number == "p" and group.head.low != group.lemma  # "part of" has no number
    parts = load_words().parts
    lemma = group.lemma if group.lemma in parts else group.lemma.rsplit(" ", 1)[-1]  # "an elite *unit* of X"
    if lemma not in parts or group.head.tag != "noun" or several:
        return None
    if before.means.sort != "name" or before.means.kind not in BODIES or before.means.entity in load_words().states:
        return None
    draft = Draft(group.first, group.head.span, lemma, "noun", parent=clause, link="adjunct")
    draft.add("predicated", Fixed(before.means))
    draft.functions["of"] = cast("list[Group | Fixed]", group.of)  # filled when the text goes on
    bodies = [m for m in group.modifiers if m.kind in BODIES and m is not group.state]
    if not group.of and group.possessor is not None:
        draft.functions["of"] = [group.possessor]
    elif bodies:
        draft.functions["of"] = [Fixed(bodies[-1])]
    return draft


def related(before: Group, group: Group, made: Sequence[Draft]) -> bool:
    """Return whether a noun phrase beside a name says how it is related to another, and fill what does: "Iran, *an ally* of Assad"."""
    words = load_words()
    own = [d for d in made if d.category == "noun" and d.lemma in words.relations and d.lemma not in words.parts and d.lemma == group.lemma]
    if not own or group.post or group.head.tag != "noun" or group.head.number == "p" or before.means.sort != "name":
        return False
    for draft in own:
        draft.functions["subject"] = draft.functions["predicated"] = [Fixed(before.means)]
        if not group.of and group.possessor is None and group.modifiers:
            draft.functions["of"] = [Fixed(group.modifiers[-1])]  # "Turkey, a *NATO* ally"
        doubt(draft, group)
    return True


def doubt(draft: Draft, group: Group) -> None:
    """Let an adjective say that what a noun tells is hearsay, possible or ahead: "the *alleged* mastermind", "a *planned* visit"."""
    for token in group.tokens if draft.modality == "reported" else ():
        if token.low in _POSSIBLE:
            draft.modality = "conditional"
        elif token.low in _AHEAD:
            draft.modality = "planned"
        elif token.low in load_constructions().suspected:
            draft.modality = "rumoured"


def of_body(before: Group, prep: str, group: Group, apart: bool = False) -> Draft | None:
    """Return the clause of a person's name with the body behind it: "X of the Red Crescent said"; `apart`: "X, of the Red Crescent,"."""
    if prep not in ("of", "from") or before.means.sort != "name" or before.means.kind != "person" or before.post:
        return None
    if group.means.sort != "name" or group.means.kind not in BODIES or group.means.entity in load_words().states:
        return None
    right_behind = before.last == group.first - 1 - apart
    if not right_behind or (before.head.tag != "name" and before.lemma in OF_OTHERS):
        return None
    draft = Draft(before.last - 1, before.head.span, MEMBER, "noun")
    draft.add("self", Fixed(before.means))
    draft.add("body", Fixed(group.means))
    return draft
