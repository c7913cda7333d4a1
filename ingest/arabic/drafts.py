"""A clause while its sentence is still being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.model import Modality, Polarity, Span
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.word_forms import VerbReading
from ingest.syntax import Category, Clause, Link, Operator, Phrase


@dataclass(slots=True)
class Draft:
    """A trigger with what was found around it so far; `host` is the verb that takes a noun trigger, by index."""

    token: int
    trigger: Span
    lemma: str
    category: Category
    functions: dict[str, list[Phrase]] = field(default_factory=dict)
    verb: VerbReading | None = None
    passive: bool = False  # written with its damma: قُتل
    bare: list[NounPhrase] = field(default_factory=list)  # phrases without a preposition after the trigger
    topic: NounPhrase | None = None  # what stands before a verb
    antecedent: NounPhrase | None = None  # what a relative clause describes
    relative: str = ""  # the relative word before it: "الذي"
    resumed: bool = False  # a preposition's pronoun took the antecedent
    polarity: Polarity = "affirmed"
    modality: Modality = "reported"
    operator: Operator | None = None
    parent: int | None = None
    link: Link | None = None
    quoted: bool = False
    host: int | None = None
    before: int | None = None  # the verb before it, whose subject a coordinated verb shares
    coordinated: bool = False
    attributive: bool = False  # of an adjective with the article: "القوات | المنتشرة", not "ليست القوات منتشرة"
    beside: int | None = None  # of an adjective: the noun trigger whose owner it describes
    partner: int | None = None  # the trigger before it to which a conjunction joins it
    held: int | None = None  # of "تحت سيطرة", "من أيدي": what says what is held
    under: str = ""  # the preposition under which its host takes it
    shares: bool = False  # takes the subject of its host
    accompanies: bool = False  # of "بدعم من", "بمساندة": says who helps the subject of its host
    halted: bool = False  # of "وقف القصف": whoever ends it need not be who does it
    carried_out: bool = False  # of "شن هجمات": the noun before it makes a deed of the event
    settled: bool = False
    by_reports: bool = False  # of "تتهم تقارير تركيا": reports say it, and nobody told of before
    brief: bool = False  # of "لا صحة ل", "من الصعب": takes one noun and no more
    subjunctive: bool = False  # right behind "أن": whoever wants it, or went before, does it
    answered: str = ""  # of a verb behind "بعدما" or "لأن": how what it tells is answered, as in_return.py names it
    nor: bool = False  # denied by a "ولا" of its own, which only goes on with what its verb denies

    def add(self, function: str, phrases: list[Phrase]) -> None:
        """Put phrases under a function, each once."""
        group = self.functions.setdefault(function, [])
        group += [p for p in phrases if p not in group]

    def hold(self, held: int | None, preposition: str) -> None:
        """Say what is held; what is taken "من قبضة X", or is "خارج سيطرة X", he holds no longer."""
        self.held = held
        if preposition in ("من", "عن", "خارج"):
            self.lose()
            self.parent, self.link = held, "coordinate"

    def lose(self) -> None:
        """Say of a hold that whose it is has it no longer."""
        self.functions["من"] = self.functions.pop("of", [])

    def clause(self, start: int, end: int) -> Clause:
        """Return the finished clause over characters `start` to `end`."""
        return Clause(
            trigger=self.trigger,
            span=Span(start, end),
            lemma=self.lemma,
            category=self.category,
            functions={f: tuple(g) for f, g in self.functions.items() if g},
            polarity=self.polarity,
            modality=self.modality,
            operator=self.operator,
            parent=self.parent,
            link=self.link,
            quoted=self.quoted,
        )
