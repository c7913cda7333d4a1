"""What a reader of one English sentence remembers: the clause that it is in, what waits for a verb, what a relative clause interrupts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import Span
from ingest.english.drafts import Draft, Fixed
from ingest.english.events.nouns import drafts_of_group
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.syntax import Category

_DEPTH = 8  # clauses that wait inside one another


@dataclass(slots=True)
class Suspended:
    """What a relative clause interrupts."""

    subject: list[Group | Fixed]
    clause: Draft | None


@dataclass(slots=True)
class Reader:
    """The state between two words of a sentence; `drafts` and `groups` hold what was found."""

    tokens: Sequence[Token]
    title: bool
    drafts: list[Draft] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    clause: Draft | None = None
    pending: list[Group | Fixed] = field(default_factory=list)  # noun phrases that no verb has taken yet
    loose: list[Draft] = field(default_factory=list)  # noun clauses that no verb has taken yet
    front: list[tuple[str, Group]] = field(default_factory=list)  # noun phrases behind prepositions before the verb
    headless: list[Draft] = field(default_factory=list)  # participles before their subject
    suspended: list[Suspended] = field(default_factory=list)
    antecedent: Group | Fixed | None = None  # what a relative clause is about
    vouched: Group | Fixed | None = None  # of which a relative clause passes on what somebody says: "a blast that *police said* killed ten"
    subordinator: str = ""
    prep: str = ""
    chain: list[Draft] = field(default_factory=list)  # noun clauses that a preposition may go on with
    last: Group | None = None
    last_end: int = -1
    open: bool = False  # the clause may still take an object
    inverted: Draft | None = None  # a verb of speech that waits for the subject behind it
    nor: bool = False
    unsure: bool = False  # after "reports that", for which nobody vouches
    denies: bool = False  # after "nor did", whose subject and verb follow
    taken: Group | None = None  # the noun phrase that the clause took last
    row: list[Draft] = field(default_factory=list)  # the verbs right before that share the object of this one
    joined: bool = False  # after "and", "but", "or"
    that: bool = False
    event_beside: Group | None = None  # that "and" joins to one with a place of its own: "a bombing in X and *attacks* in Y"
    content: Group | None = None  # of which "that" tells the content

    def new(self, order: int, trigger: Span, lemma: str, category: Category = "verb") -> Draft:
        """Return a new clause whose trigger is the token at `order`."""
        draft = Draft(order, trigger, lemma, category, end=trigger.end)
        draft.quoted = self.tokens[min(order, len(self.tokens) - 1)].quoted
        self.drafts.append(draft)
        return draft

    def note(self, group: Group) -> list[Draft]:
        """Keep a noun phrase with the clauses that its own words make, and return those of nouns."""
        made: list[Draft] = []
        for one in [group, *group.others]:
            self.groups.append(one)
            made += drafts_of_group(one)
        for draft in made:
            draft.quoted = group.head.quoted
            draft.parent, draft.link = self.clause, "adjunct"
            if self.clause is None:
                self.loose.append(draft)
        self.drafts += made
        return [d for d in made if d.category == "noun"]

    def interrupt(self, group: Group | Fixed) -> None:
        """Let a noun phrase wait for its verb while a clause that belongs to it is read."""
        self.suspended.append(Suspended([group], self.clause))
        del self.suspended[:-_DEPTH]
        self.pending = []

    def waiting(self) -> Group | Fixed:
        """Return which of the noun phrases without a verb waits on: the first, where the last is another word for something in it."""
        last = self.pending[-1]
        apart = len(self.pending) > 1 and isinstance(last, Group) and last.first > 0 and self.tokens[last.first - 1].tag == "comma"
        return self.pending[0] if apart and self.pending[0].means.kind is not None else last

    def told(self, index: int) -> Draft | None:
        """Return the clause with which the sentence goes on at a token: that before an inserted ", he said,", else the one it is in."""
        clause = self.clause
        if clause is None or not clause.ends or not any(t.tag == "comma" for t in self.tokens[clause.order + 1 : index]):
            return clause
        before = (d for d in reversed(self.drafts) if d.category == "verb" and d.order < clause.order and not d.operator)
        return next(before, clause)

    def verb_follows(self, index: int) -> bool:
        """Return whether a finite verb may still follow, so that what stands before a verb group waits for it."""
        return any(t.tag in ("aux", "modal") or t.tags & {"VBD", "VBZ"} for t in self.tokens[index + 2 : index + 30])
