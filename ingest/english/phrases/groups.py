"""The noun phrase as the rest of the grammar sees it: head, possessor, names and states before the head, and who or what is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import Span
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.syntax import Phrase


@dataclass(slots=True, eq=False)
class Group:
    """One noun phrase: its tokens from `first` up to, but without, `last`; `means` is the phrase that its head stands for."""

    first: int
    last: int
    head: Token
    lemma: str
    tokens: Sequence[Token]
    means: Phrase
    possessor: Group | None = None
    modifiers: list[Phrase] = field(default_factory=list)  # names and states before the head
    compounds: list[tuple[Phrase, str]] = field(default_factory=list)  # "Iran-backed": who, adjective
    post: str = ""
    post_span: Span | None = None
    state: Phrase | None = None
    body: Phrase | None = None  # one without a name, before the post
    negative: bool = False
    named: bool = False  # a name in apposition says who it is
    definite: bool = False
    apposed: Group | None = None  # the name beside which "one of ..." stands
    beside: Group | None = None  # the name of which it says what post he has
    of: list[Group] = field(default_factory=list)
    others: list[Group] = field(default_factory=list)  # coordinated with it

    @property
    def whose(self) -> Group:
        """Return of whom a relative clause behind it tells: "*X*, a lawmaker *who*", or itself."""
        return self.beside or self

    @property
    def span(self) -> Span:
        """Return its place in the text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return what it and those coordinated with it mean."""
        if not self.others:
            return self._owner()
        nested = (one for other in self.others for one in other.others if one not in self.others)
        return tuple(meant for one in (self, *self.others, *nested) for meant in one._owner())

    def _owner(self) -> tuple[Phrase, ...]:
        """Return whose quality or doing it is, where it is one; else what the head means."""
        seen = self.means.sort == "description" and self.head.number == "p" and any(t.tag == "noun" for t in self.tokens[:-1])
        if self.means.entity is None and self.lemma in load_words().aspects and not seen:  # "Iraqi *militia* positions" are places
            if self.possessor is not None:
                ours = self.possessor.means.sort == "speaker" and self.lemma == "people"  # "our people" are not who speaks
                return (self.means if ours else self.possessor.means,)
            if self.of:
                return self.of[0].phrases
            if self.state is not None:
                return (self.state,)
        return (self.means,)
