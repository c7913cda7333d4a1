"""The data that passes from stage to stage, as frozen dataclasses: article, mention, entity, statement, claim, tie.

Terms are those of docs/architecture.md. Offsets are code points of `Article.text`, half open.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Kind = Literal["person", "organization", "force", "mandate", "operation", "place"]
Polarity = Literal["affirmed", "denied"]
Modality = Literal["reported", "claimed", "rumoured", "planned", "conditional"]
Status = Literal["reported", "claimed", "contested", "denied", "rumoured", "planned", "conditional"]
Language = Literal["ar", "en"]

KINDS: tuple[Kind, ...] = ("person", "organization", "force", "mandate", "operation", "place")
ACTORS: tuple[Kind, ...] = ("person", "organization", "force")
BODIES: tuple[Kind, ...] = ("organization", "force")


def identifier(*parts: str) -> str:
    """Return 20 hex digits that stand for these parts: the same parts in the same order give the same digits."""
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """One published text as ingested; `id` is a hash of its clean text and source."""

    id: str
    text: str
    language: Language
    source: str | None = None
    date: str | None = None  # ISO 8601 calendar date of publication
    title: str | None = None
    dateline: str | None = None
    url: str | None = None


class Span(NamedTuple):  # the one part of the data that is made too often to be a dataclass
    """A half-open range of code points in `Article.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor, mandate, operation or place; `register` is its id in the register, or None where the register lacks it.

    `described` is the same in every article that describes somebody by the same words, and None for whoever has a name.
    """

    id: str
    kind: Kind
    name: str
    names: tuple[str, ...]
    register: str | None = None
    name_ar: str | None = None
    described: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an entity, and the reason for which it was linked to it."""

    span: Span
    entity: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar range as ISO 8601 text of the precision that is known: `2021-05-26`, `2021-05`, `2021`; None is open."""

    start: str | None
    end: str | None

    def __str__(self) -> str:
        return self.start if self.start and self.start == self.end else f"{self.start or ''}/{self.end or ''}"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one voice says of one claim in one article."""

    article: str
    rule: str
    subject: str
    predicate: str
    object: str
    quote: Span
    sentence: Span
    polarity: Polarity = "affirmed"
    modality: Modality = "reported"
    speaker: str | None = None
    via: tuple[str, ...] = ()
    when: Period | None = None

    @property
    def id(self) -> str:
        """Return a hash of everything but the rule and the sentence: one reading of one quote is one statement."""
        return identifier(
            self.article,
            self.subject,
            self.predicate,
            self.object,
            self.polarity,
            self.modality,
            self.speaker or "",
            *self.via,
            str(self.quote.start),
            str(self.quote.end),
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article says: its entities, their mentions and its statements, each in order of appearance."""

    article: Article
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition, whoever says it, with what all statements of it add up to."""

    id: str
    subject: str
    predicate: str
    object: str
    status: Status
    statements: tuple[str, ...]
    affirming: int
    denying: int
    origins: int
    first_said: str | None
    last_said: str | None
    valid: Period | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """The relationship that a claim projects between two entities: typed where undisputed, else `UNSETTLED`."""

    claim: Claim
    type: str
    properties: tuple[tuple[str, str | int | None], ...] = field(default=())
