"""Whose words a clause is: the speaker's, with those who pass them on, a quotation's last speaker's, the issuer's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from graph.model import BODIES, Article, Language, Modality
from graph.register import Register
from ingest.claims.attribution import ACCUSING, RELAYING, Stance
from ingest.claims.carriers import Carrier
from ingest.claims.told_behind_quotations import told_behind
from ingest.lexicon import capitals, read_lexicon, senses
from ingest.names.outlets import called_outlets, calls_itself_outlet, is_outlet, is_own
from ingest.reading.issuers import issuer
from ingest.reading.quotations import quotation_at
from ingest.reading.transcripts import turns
from ingest.syntax import Clause, Name, Parse, Phrase, Sentence
from ingest.who.author import LEADER, author, body_led
from ingest.who.discourse import Discourse
from ingest.who.publishers import office_holder
from ingest.who.wanted_kinds import CITED

STATED = senses("en", "statements")
TOLD = ("object", "to", "with", "ل", "مع")  # functions under which an outlet stands that somebody speaks to


@lru_cache(maxsize=2)
def avowed(language: Language) -> frozenset[str]:
    """Return the words of intending and asking that are said aloud: what they take stands in their subject's voice."""
    return frozenset(read_lexicon(language, "avowed")["words"])


@lru_cache(maxsize=2)
def owned(language: Language) -> frozenset[str]:
    """Return the verbs by which somebody owns up to an event, which took place whoever did it."""
    return frozenset(read_lexicon(language, "avowed")["owned"])


class Voices:
    """Tells whose words the clauses of an article are, in order; `number` is that of the sentence that is being read."""

    def __init__(self, article: Article, register: Register, discourse: Discourse, names: Sequence[Name]) -> None:
        self.article, self.register, self.discourse = article, register, discourse
        self.writer = author(article, register, names) or office_holder(article, register)
        self.issuer = discourse.cast.registered(self.writer) if self.writer is not None else issuer(article, names)
        if (body := body_led(self.issuer, article, register)) is not None and self.issuer is not None:
            discourse.told.add(self.issuer, LEADER, body)
        discourse.issuer = self.issuer
        self.turns = turns(article, names, discourse.entities)
        self.carrier = Carrier()
        self.outlets = called_outlets(article, names, register)
        self.number = 0
        self._told_behind: Mapping[int, str] = {}
        self.spoke: set[str] = set()  # all who said anything so far

    def begin(self, sentence: Sentence) -> None:
        """Begin a sentence: in a transcript another may speak."""
        self.number = sentence.number
        turn = self.turns.at(sentence.span.start)
        self.discourse.speaker = turn or self.writer or self.discourse.speaker
        others = {speaker for speaker in self.turns.speakers if speaker not in (None, turn)} if turn else set()
        self.discourse.addressed = next(iter(others)) if len(others) == 1 else None
        self.discourse.outside_quotes = self.article.language == "en" and turn is None and self.writer is None

    def of(self, speech: Clause, meant: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
        """Return who speaks in a speech clause, after the outlet to which he speaks, where that is not the article's own ("told AFP")."""
        if speech.operator in ("intention", "demand") and speech.lemma not in avowed(self.article.language):
            return ()
        whose = speech.functions.get("subject") or (speech.functions.get("of", ()) if speech.operator in ("demand", "intention") else ())
        speakers = self.whose(whose[:1], meant)[:1]
        own = self.discourse.speaker
        if own is not None and speakers and whose[0].sort == "speaker" and self.discourse.entities[speakers[0]].kind in BODIES:
            speakers = [own]  # "*we* have determined" are his words, not his state's
        if not speakers and self.discourse.speaker and any(self._is_again(p) for p in whose[:1]):
            speakers = [self.discourse.speaker]
        told = [e for function in TOLD for p in speech.functions.get(function, ()) for e in meant.get(id(p), ()) if self.is_outlet(e)]
        outer = [
            e for e in told[:1] if speakers and e not in speakers and not (e in self.register and is_own(self.register[e], self.article))
        ]
        voices = tuple(dict.fromkeys((*outer, *speakers, *self._relayed(speech, meant))))
        self.spoke.update(voices)
        return (*self.carrier.of(voices[0], self.number), *voices) if len(voices) == 1 else voices

    def whose(self, phrases: Sequence[Phrase], meant: Mapping[int, tuple[str, ...]]) -> list[str]:
        """Return who is meant by phrases of those who say something, of a capital its government."""
        return [self.discourse.cast.government_at(e) for p in phrases for e in meant.get(id(p), ()) if self._can_speak(e)]

    def _is_again(self, phrase: Phrase) -> bool:
        """Return whether a paper that speaks is what somebody has just said something in: "the *statement* added"."""
        before = self.article.text[max(0, phrase.span.start - 4) : phrase.span.start].lower()
        return self.article.language == "en" and phrase.lemma in STATED and before == "the "

    def ambient(self, clause: Clause) -> Sequence[str]:
        """Return whose words a clause under no speech verb is: a quotation's last speaker's, else those of whoever issued the text."""
        if turn := self.turns.at(clause.trigger.start):
            return (turn,)
        speaker = (self._quoted(clause) or self.discourse.speaker if clause.quoted else None) or self.issuer
        return (*self.carrier.of(speaker, self.number), speaker) if speaker else ()

    def hear_ahead(self, parses: Sequence[Parse]) -> None:
        """Note who says the quotations of several sentences whose speaker is told behind them."""
        self._told_behind = told_behind(self.article.text, parses)

    def _quoted(self, clause: Clause) -> str | None:
        """Return who is told behind the quotation that a clause is in."""
        quotation = quotation_at(self.article.text, clause.trigger.start) if self._told_behind else None
        return self._told_behind.get(quotation.start) if quotation is not None else None

    def carried(self, parse: Parse, clause: Clause, put: Stance) -> Stance:
        """Return the stance of a quotation that goes on and that an outlet is said to have carried: its speaker's."""
        above = parse.above(clause)
        speaker = self.discourse.speaker
        own = clause.quoted or any(p.sort == "speaker" for group in clause.functions.values() for p in group)
        if above is None or not own or not speaker or above.lemma not in RELAYING or len(put.voices) != 1 or speaker in put.voices:
            return put
        return Stance(put.polarity, put.modality, (*put.voices, speaker), put.aim) if self.is_outlet(put.voices[0]) else put

    def without_own_body(self, put: Stance) -> Stance:
        """Return a stance whose speaker's own body does not pass his words on: a director "according to his institute"."""
        if len(put.voices) > 1 and self.discourse.told.body_of(put.voices[-1]) == put.voices[-2]:
            return Stance(put.polarity, put.modality, (*put.voices[:-2], put.voices[-1]), put.aim)
        return put

    def of_the_outlet(self, put: Stance) -> Stance:
        """Return the stance of what only describes somebody ("Iran-backed", "Prime Minister X"): the outlet's, whoever speaks."""
        voices = (self.issuer,) if self.issuer else ()
        colour: Modality = "claimed" if voices else "reported"
        return Stance(put.polarity, colour, voices)

    def of_its_subject(self, clause: Clause, put: Stance, meant: Mapping[int, tuple[str, ...]]) -> Stance:
        """Return the stance of what only the subject of a verb vouches for ("claimed the attack", "blames X"); nobody's is a rumour."""
        who = [
            self.discourse.cast.government_at(e)
            for p in clause.functions.get("subject", ())[:1]
            for e in meant.get(id(p), ())
            if self._can_speak(e)
        ]
        colour: Modality = put.modality if put.modality != "reported" else "claimed" if who else "rumoured"
        return Stance(put.polarity, colour, tuple(who[:1]))

    def remember(self, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> None:
        """Remember who spoke, where a clause says so."""
        together = [[e for e in meant.get(id(p), ()) if self._can_speak(e)] for p in clause.functions.get("subject", ())]
        who = together[0] if together else []
        if clause.operator in ("speech", "denial"):
            self.spoke.update(e for one in together for e in one)
        said = clause.modality != "conditional"  # who "*should* announce that", "إذا قالت بغداد إن", has not spoken
        himself = any(p.sort == "speaker" for p in clause.functions.get("subject", ()))  # "*we* have determined" is said by him who spoke
        accuses = clause.lemma in ACCUSING  # who accuses need not be he who is quoted next
        if who and said and clause.operator in ("speech", "denial") and not accuses and not himself:
            self.discourse.speaker = (self._relayed(clause, meant) or who)[0]
            self.carrier.note(self.of(clause, meant), self.number)

    def is_outlet(self, entity: str) -> bool:
        """Return whether an entity is an outlet, also one that only this article calls so."""
        if entity in self.register:
            return is_outlet(entity, self.register)
        return entity in self.outlets or calls_itself_outlet(self.discourse.entities[entity], self.article.language)

    def _relayed(self, speech: Clause, meant: Mapping[int, tuple[str, ...]]) -> list[str]:
        """Return whose words a verb passes on: "quoted *a source*", "نقلت عن *مصدر*"."""
        function = read_lexicon(self.article.language, "relays").get(speech.lemma)
        named = [p for key in (function, CITED) if key for p in speech.functions.get(key, ())]
        return [e for p in named[:1] for e in meant.get(id(p), ()) if self._can_speak(e)][:1]

    def _can_speak(self, entity: str) -> bool:
        return self.discourse.entities[entity].kind not in ("operation", "mandate", "place") or entity in capitals()
