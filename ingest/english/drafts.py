"""Clauses while they are built: functions hold noun phrases whose meaning a later word may still change ("dozens *of militants*")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from graph.model import Modality, Polarity, Span
from ingest.english.phrases.groups import Group
from ingest.syntax import Category, Clause, Link, Operator, Phrase

ARTICLES = frozenset(("the", "a", "an"))  # with which one of a row begins that takes no words over from the one before


@dataclass(slots=True)
class Fixed:
    """A phrase that stands in a function as it is."""

    means: Phrase

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return the phrase."""
        return (self.means,)


class Alone:
    """A noun phrase without those joined to it, but for those given: "a UN spokesman and diplomats" are not all spokesmen."""

    def __init__(self, group: Group, *others: Group) -> None:
        self.group, self.others = group, others

    @property
    def means(self) -> Phrase:
        """Return what it means once all of the sentence is read."""
        return self.group.means

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return that one phrase, and those given with it."""
        return tuple(one.means for one in (self.group, *self.others))


@dataclass(slots=True, eq=False)
class Draft:
    """A clause to be; `order` is the token of its trigger."""

    order: int
    trigger: Span
    lemma: str
    category: Category
    functions: dict[str, list[Group | Fixed]] = field(default_factory=dict)
    polarity: Polarity = "affirmed"
    modality: Modality = "reported"
    operator: Operator | None = None
    parent: Draft | None = None
    link: Link | None = None
    quoted: bool = False
    passive: bool = False
    bare: bool = False  # a form that may be past tense or passive participle, without auxiliary
    ends: bool = False  # stands after what it passes on: "..., he said"
    end: int = 0
    subordinator: str = ""  # "when", "after" that opens it
    gap: Group | Fixed | None = None  # what it describes as a relative clause with a subject of its own: "*a man* whom X wants to arrest"

    def add(self, function: str, group: Group | Fixed | Alone) -> None:
        """Put a phrase under a function; a passive's are turned to deep ones."""
        if self.passive and function == "by":
            function = "subject"
        self.functions.setdefault(function, []).append(group)  # type: ignore[arg-type]
        self.end = max(self.end, group.means.span.end)

    def groups(self, function: str) -> list[Group | Fixed]:
        """Return the phrases of a function."""
        return self.functions.get(function, [])


def fill_subject(draft: Draft, subject: Iterable[Group | Fixed]) -> None:
    """Put the surface subject where a passive or an active has it."""
    for group in subject:
        draft.add("object" if draft.passive else "subject", group)


def ancestors(draft: Draft) -> Iterator[Draft]:
    """Return the clauses above a clause, the nearest first, each once: one between two others may be read as part of both."""
    above, seen = draft.parent, {id(draft)}
    while above is not None and id(above) not in seen:
        yield above
        seen.add(id(above))
        above = above.parent


def finish(drafts: Sequence[Draft], sentence: Span) -> tuple[Clause, ...]:
    """Return the clauses of drafts in the order of their triggers."""
    ordered = sorted(drafts, key=lambda d: d.order)
    index = {id(d): i for i, d in enumerate(ordered)}
    return tuple(_clause(d, index, sentence) for d in ordered)


def _phrases(groups: Sequence[Group | Fixed]) -> tuple[Phrase, ...]:
    return groups[0].phrases if len(groups) == 1 else tuple(phrase for group in groups for phrase in group.phrases)


def _clause(draft: Draft, index: dict[int, int], sentence: Span) -> Clause:
    functions = {name: _phrases(groups) for name, groups in draft.functions.items()}
    start, end = draft.trigger
    for phrases in functions.values():
        for phrase in phrases:
            start, end = min(start, phrase.span.start), max(end, phrase.span.end)
    parent = draft.parent
    below = parent is not None and parent.order > draft.order and any(above.parent is draft for above in ancestors(draft))
    if parent is draft or below:
        parent = None  # of two clauses that each hang under the other the first is above
    return Clause(
        trigger=draft.trigger,
        span=Span(max(start, sentence.start), min(end, sentence.end)),
        lemma=draft.lemma,
        category=draft.category,
        functions=functions,
        polarity=draft.polarity,
        modality=draft.modality,
        operator=draft.operator,
        parent=index[id(parent)] if parent is not None else None,
        link=draft.link if parent is not None else None,
        quoted=draft.quoted,
    )
