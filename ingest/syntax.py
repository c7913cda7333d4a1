"""What a grammar finds in a sentence: names, phrases and clauses in terms that Arabic and English share.

A grammar turns a sentence and the names found in it into phrases (who or what is meant) and clauses (a trigger word
with its grammatical functions). Everything after that (who a pronoun is, whose words a clause is, which claim a frame makes of it) is
one code for both languages. All spans are offsets into `Article.text`.

Functions of a clause are *deep*: a passive's by-agent stands under `subject`, its surface subject under `object`; a light verb
("شنّ هجوماً على", "carried out an attack on") gives its subject to the noun, which is the trigger. The keys are

    subject  object  of        of: what a construct state (إضافة), "of" or a possessive adds to a noun trigger
    second                     what else a verb takes without a preposition: "حمّلت الحكومة مسؤولية الهجوم"
    holder   body    state     of a post ("Iraqi defence minister X", "قائد عمليات الأنبار X"): who holds it, of which body, of which state
    F.owner  F.target   what stands with the noun under F; `ingest.claims.owners` reads them
    in, with, against, ضد, على, مع ...    the preposition itself, folded, for every other complement
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from graph.model import Kind, Modality, Polarity, Span

Sort = Literal["name", "role", "description", "event", "anaphor", "pronoun", "speaker"]
Category = Literal["verb", "noun", "adjective", "post"]
Link = Literal["complement", "quote", "relative", "adjunct", "coordinate", "purpose", "condition", "reason"]
Operator = Literal["speech", "denial", "rumour", "intention", "demand", "doubt", "condition"]

ENDED = "ended"  # the function of a deed of which a text only tells the end: "وقف الهجمات"
DONE = "done"  # the function of a deed that has come about: "بعد تحرير المدينة من قبضة التنظيم"
FACING = "facing"  # the function of the other side where several stand on one: "بين الجيش والشرطة من جهة والتنظيم من جهة أخرى"
MUTUALLY = "mutually"  # the function of those who do something to each other: "X and Y fought *each other*"
INSTEAD = "instead"  # the function of what gives way to what is told: "بدلا من قصف المدينة", "خلفا لفلان"
JOINS = "joins"  # the function of who only takes part in what others do as well: "helped retake"
SAID_OF = "said_of"  # the function of those of whom a noun or post is said, and not only known: "X is *an ally* of Y", "ليس عضوا في"
AHEAD: tuple[Operator, ...] = ("intention", "demand", "doubt")  # under which what is said has not happened yet


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article with its place: number, title or body."""

    span: Span
    number: int
    title: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A span, without clitics, that names an entity known under `entity` in this article; `inner` are the names that stand in it,
    `states` those that a person is known to serve, `offices` the listed ones that he held, None of a stranger; `led` the bodies that he
    has led.
    """

    span: Span
    entity: str
    kind: Kind
    reason: str
    inner: tuple[Name, ...] = ()
    states: frozenset[str] = frozenset()
    offices: frozenset[str] | None = None
    led: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase with one head; a coordination is several phrases under one function.

    sort   name: `entity` is set. role: a post without a name ("the prime minister"), `lemma` is the post. description: an actor without
           a name ("gunmen", "قوة مشتركة"), `kind` is set. event: a noun such as "attack" that may stand for an operation.
           anaphor: a definite noun or demonstrative that points back ("the group", "هذه الأنباء"). pronoun: also attached ones and a
           dropped
           subject (then the span is empty, at the verb). speaker: I, we (the voice of the quotation).
    gender, number   "m"/"f", "s"/"d"/"p", or "" where the form does not tell.
    of, state        for a role or a description: the body and the state that its words name ("the *Iraqi* army's spokesman").
    owner            for a noun that means nobody itself: whose it is ("the *government's* policy").
    wide             for a description: with its number before and its complement behind ("*ten* gunmen *of the cell*").
    """

    span: Span
    sort: Sort
    lemma: str = ""
    kind: Kind | None = None
    entity: str | None = None
    definite: bool = False
    gender: str = field(default="", compare=False)
    number: str = ""
    of: tuple[Phrase, ...] = ()
    state: str | None = None
    wide: Span | None = None
    owner: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """A trigger with its functions; `parent` is the index, in the same parse, of the clause that it hangs under.

    Polarity and modality are what its *own* words say ("did not", "will", "may"); what it inherits is worked out later.
    `operator` says that the trigger passes on, denies, or only intends what its complements say.
    """

    trigger: Span
    span: Span
    lemma: str
    category: Category
    functions: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    polarity: Polarity = "affirmed"
    modality: Modality = "reported"
    operator: Operator | None = None
    parent: int | None = None
    link: Link | None = None
    quoted: bool = False  # stands inside quotation marks


@dataclass(frozen=True, slots=True)
class Parse:
    """All phrases and clauses of one sentence, in order of the text, and why triggers gave no clause."""

    sentence: Sentence
    phrases: tuple[Phrase, ...] = ()
    clauses: tuple[Clause, ...] = ()
    notes: tuple[str, ...] = ()

    def above(self, clause: Clause) -> Clause | None:
        """Return the clause that one of the sentence depends on, None where it depends on none."""
        return self.clauses[clause.parent] if clause.parent is not None else None


class Grammar(Protocol):
    """The grammar of one language."""

    def parse(self, text: str, sentence: Sentence, names: Sequence[Name]) -> Parse:
        """Return the phrases and clauses of a sentence of `text`; `names` are those inside it, in order, not overlapping."""
        ...
