"""What an Arabic noun phrase holds while its sentence is read: whom it means, its trigger, its posts."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.model import Span
from ingest.syntax import Phrase

WIDEST = 9  # words of one phrase


@dataclass(slots=True)
class Post:
    """A post found in a phrase: tokens `start` to `end`, its words, who holds it, of which body (the phrase `tail`), of which state.

    `others` are posts that stand inside it.
    """

    start: int
    end: int
    lemma: str
    holder: tuple[Phrase, ...] = ()
    body: tuple[Phrase, ...] = ()
    state: str | None = None
    tail: NounPhrase | None = None
    others: list[Post] = field(default_factory=list)

    @property
    def last_body(self) -> NounPhrase | None:
        """Return its body where it ends with it."""
        return self.tail if self.tail is not None and self.tail.end == self.end else None

    def take(self, body: NounPhrase) -> None:
        """Make a body that of the post, which ends with it."""
        self.body, self.end, self.tail = tuple(body.phrases), body.end, body


@dataclass(slots=True)
class NounPhrase:
    """A noun phrase over tokens `start` to `end`: who it means, and the noun trigger at its head.

    `tail`: the body of the post that it ends with, which a relative clause right after it describes.
    """

    start: int
    end: int
    phrases: list[Phrase] = field(default_factory=list)
    trigger: int | None = None
    lemma: str = ""
    carrier: int | None = None  # "عملية" of "عملية تحرير الموصل", whose trigger is تحرير
    inner: list[Phrase] = field(default_factory=list)
    state: str | None = None
    posts: list[Post] = field(default_factory=list)
    place: bool = False
    gender: str = ""
    number: str = ""
    tail: NounPhrase | None = None
    head: str = ""  # the common noun that it begins with, without the article
    accusative: bool = False  # ends in the alef of an indefinite object: "اعتصاما"
    needed: bool = False  # what its trigger says is yet to come: "ضرورة انسحاب القوات"
    ended: bool = False  # a noun of ending stands before its trigger: "وقف دعم الفصائل"
    counted: bool = False  # a number or another determiner stands before the noun

    @property
    def named(self) -> bool:
        """Return whether a name or a description stands in it."""
        return any(p.sort != "anaphor" or p.kind for p in self.phrases)


def state_phrase(span: Span, state: str) -> Phrase:
    """Return a state as the body that a word at `span` stands for: its adjective, a post of it."""
    return Phrase(span, "name", kind="organization", entity=state, definite=True)


def end_with(found: NounPhrase, owner: NounPhrase) -> None:
    """Take the owner with whom a phrase ends."""
    found.inner += owner.phrases
    found.posts += owner.posts
    found.end = owner.end


def told_by_name(first: NounPhrase, second: NounPhrase) -> bool:
    """Return whether a name tells who the unnamed person is of whom something else is told before it: "المرجع الأعلى في البلاد | فلان"."""
    unnamed = (
        first.end < second.start
        and bool(first.phrases)
        and first.phrases[0].kind == "person"
        and first.phrases[0].sort in ("role", "description")
    )
    return unnamed and bool(second.phrases) and second.phrases[0].kind == "person" and second.phrases[0].sort == "name"
