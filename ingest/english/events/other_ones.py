"""What a row tells of those named first: in "*X and other* factions of Y", "*X and other* Iran-backed militias", X is one too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import BODIES
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_SPONSORED = senses("en", "sponsored")


def other_ones(groups: Sequence[Group], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Return the clauses that "other" ones make of the bodies named before them in a row."""
    for group in groups:
        row = [group, *group.others]
        for place, one in enumerate(row[1:], 1):
            if (one.head.number == "p" or one.head.tag == "name") and any(token.low == "other" for token in one.tokens[:2]):
                named = [before.means for before in row[:place] if before.means.sort == "name" and before.means.kind in BODIES]
                yield from _related(one, named)
                told = [d for d in drafts if d.category == "adjective" and d.lemma in _SPONSORED and _tells_of(d, one)]
                yield from _like(one, [means for means in named if means.entity not in load_words().states], told)


def _like(one: Group, named: Sequence[Phrase], told: Sequence[Draft]) -> Iterator[Draft]:
    """Return the clauses by which those named are what the other ones are; `told` are those of who backs these."""
    for means in named:
        for backed in told:
            draft = Draft(one.first, backed.trigger, backed.lemma, "adjective")
            draft.functions = {"subject": list(backed.groups("subject")), "object": [Fixed(means)]}
            yield draft
        whole = next((g.means for g in reversed(one.of) if g.means.kind in BODIES and g.means.entity), None)
        if whole is not None and one.lemma in load_words().parts and whole.entity not in load_words().states:
            draft = Draft(one.first, one.head.span, one.lemma, "noun")
            draft.functions = {"predicated": [Fixed(means)], "of": [Fixed(whole)]}
            yield draft


def _tells_of(draft: Draft, one: Group) -> bool:
    return any(group is one or group.means.span == one.means.span for group in draft.groups("object"))


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
