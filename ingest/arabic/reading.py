"""How far the reading of an Arabic sentence has come: what is open at the moment, and what was found so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import Modality, Polarity
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.phrases.phrases import Phrases
from ingest.arabic.polarity.negation import Negation
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.syntax import Link, Phrase, Sentence

_BEFORE_VERBS = ("لا", "لم", "لن")


@dataclass(frozen=True, slots=True)
class Insertion:
    """What was open where a mark parts off what somebody is: the mark, the topic, the verb, the phrase before it."""

    mark: str
    topic: NounPhrase | None
    verb: int | None
    last: NounPhrase | None


@dataclass(slots=True)
class Reading:
    """The state of one pass over the tokens; drafts are pointed to by their index."""

    text: str
    sentence: Sentence
    tokens: Sequence[Token]
    lexicon: Lexicon
    phrases: Phrases = field(init=False)
    at: int = 0
    drafts: list[Draft] = field(default_factory=list)
    found: list[Phrase] = field(default_factory=list)
    taken: list[NounPhrase] = field(default_factory=list)  # the noun phrases so far
    voice: int | None = None  # the speech, denial or intention whose complement is being read
    waiting: int | None = None  # an operator whose complement has not begun
    verb: int | None = None  # the verb that takes what follows
    noun: int | None = None  # the noun trigger that takes what follows
    outer: int | None = None  # the verb around a relative clause
    taker: int | None = None  # the verb before the last "أن"
    taken_by: str = ""  # the preposition before that "أن"
    topic: NounPhrase | None = None
    last: NounPhrase | None = None
    insertion: Insertion | None = None
    last_key: str = ""  # the preposition of the last phrase
    negation: Negation = field(default_factory=Negation)
    modality: Modality = "reported"
    relative: bool = False
    relative_word: str = ""
    relative_joined: bool = False  # "والتي": it goes on with what the clause before it describes
    fresh: bool = True  # at the start of a clause: a verb is more likely than a noun
    comma: bool = False
    reason: bool = False  # what follows is why the open voice denies something
    inserted: bool = False  # nothing but time and place since the last comma

    def __post_init__(self) -> None:
        """Prepare the noun phrases of the sentence."""
        self.phrases = Phrases(self.tokens, self.lexicon)

    @property
    def after(self) -> Token | None:
        """Return the token behind the one that is read."""
        return self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None

    @property
    def preposition_at(self) -> int:
        """Return where the preposition before the phrase that is read stands: attached to it, or right before."""
        return self.at - (0 if self.tokens[self.at].preposition else 1)

    def draft(self, index: int | None) -> Draft | None:
        """Return the draft with an index, None for None."""
        return None if index is None else self.drafts[index]

    def in_voice(self, draft: Draft) -> Draft:
        """Return the draft as part of what the open voice says."""
        told: Link = "reason" if self.reason else "complement"
        draft.parent, draft.link = self.voice, told if self.voice is not None else None
        return draft

    def begin_complement(self) -> None:
        """Begin what the waiting operator says."""
        self.voice, self.waiting = self.waiting, None
        self.verb = self.noun = self.topic = None
        self.relative, self.fresh, self.reason = False, True, False

    def leave_voice(self) -> None:
        """End what the open voice says."""
        self.reason = False
        self.voice = self.drafts[self.voice].parent if self.voice is not None else None

    def manner(self, verb: VerbReading | None) -> tuple[Polarity, Modality]:
        """Return the polarity and modality of the trigger that is read, and end what denies or doubts it."""
        planned = verb is not None and verb.future and self.modality == "reported"
        modality: Modality = "planned" if planned else self.modality
        self.modality = "reported"
        if verb is None and self._beyond_verb():
            self.negation.close()
        return self.negation.take(self.at, verb is not None), modality

    def _beyond_verb(self) -> bool:
        """Return whether a preposition parts a noun from "لا", "لم", "لن": a verb unknown here was denied, "لا يتفاجأ من الاتهامات"."""
        opened = self.negation.at
        if opened is None or self.negation.nominal or self.tokens[opened].word not in _BEFORE_VERBS:
            return False
        between = self.tokens[opened + 1 : self.at]
        return bool(between) and (
            bool(self.tokens[self.at].preposition) or any(t.word in self.lexicon.prepositions and not t.preposition for t in between)
        )
