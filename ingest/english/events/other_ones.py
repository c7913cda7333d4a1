"""What a row tells of those named first: in "*X and other* factions of Y", "*X and other* Iran-backed militias", X is one too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import BODIES
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_NAMED = "named force"  # the lemma of what stands beside a name
_SPONSORED = senses("en", "sponsored")


def other_ones(groups: Sequence[Group], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Return the clauses that "other" ones make of the bodies named before them in a row, and those of which somebody is one."""
    for draft in [d for d in drafts if d.lemma == _NAMED]:  # "Iran-backed militias *such as X*"
        named = list({p.span: p for g in draft.groups("including") for p in g.phrases if p.entity and p.kind in BODIES}.values())
        told = [d for d in drafts if d.category == "adjective" and d.lemma in _SPONSORED and d.trigger.start == draft.trigger.start]
        yield from (_backed(means, backed, draft.order) for backed in told for means in named)
    for group in groups:
        if group.apposed is not None and group.of and group.apposed.means.kind in BODIES:  # "X, *one of* the Iran-backed militias"
            yield from (_backed(group.apposed.means, draft, group.first) for draft in _backing(group.of[0], drafts))
        row = [group, *group.others]
        for place, one in enumerate(row[1:], 1):
            if (one.head.number == "p" or one.head.tag == "name") and any(token.low == "other" for token in one.tokens[:2]):
                named = [before.means for before in row[:place] if before.means.sort == "name" and before.means.kind in BODIES]
                yield from _related(one, named)
                yield from _like(one, [means for means in named if means.entity not in load_words().states], _backing(one, drafts))


def _like(one: Group, named: Sequence[Phrase], told: Sequence[Draft]) -> Iterator[Draft]:
    """Return the clauses by which those named are what the other ones are; `told` are those of who backs these."""
    for means in named:
        yield from (_backed(means, draft, one.first) for draft in told)
        whole = next((g.means for g in reversed(one.of) if g.means.kind in BODIES and g.means.entity), None)
        if whole is not None and one.lemma in load_words().parts and whole.entity not in load_words().states:
            draft = Draft(one.first, one.head.span, one.lemma, "noun")
            draft.functions = {"predicated": [Fixed(means)], "of": [Fixed(whole)]}
            yield draft


def _backing(one: Group, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the clauses of who backs those whom a noun phrase names."""
    adjectives = [d for d in drafts if d.category == "adjective" and d.lemma in _SPONSORED]
    return [d for d in adjectives if any(group is one or group.means.span == one.means.span for group in d.groups("object"))]


def _backed(means: Phrase, of_all: Draft, order: int) -> Draft:
    """Return the clause that says of one what an adjective says of all of which it is one."""
    draft = Draft(order, of_all.trigger, of_all.lemma, "adjective")
    draft.functions = {"subject": list(of_all.groups("subject")), "object": [Fixed(means)]}
    return draft


def _related(one: Group, named: Sequence[Phrase]) -> Iterator[Draft]:
    """Return the clauses by which those named are related to whom the other ones are: "*Russia and other* allies of X"."""
    words = load_words()
    whom = [*one.of, *((one.possessor,) if one.possessor is not None else ())]
    if one.lemma not in words.relations or one.lemma in words.parts or not whom:
        return
    for means in named:
        draft = Draft(one.first, one.head.span, one.lemma, "noun")
        draft.functions = {"subject": [Fixed(means)], "predicated": [Fixed(means)], "of": [whom[-1]]}
        yield draft
