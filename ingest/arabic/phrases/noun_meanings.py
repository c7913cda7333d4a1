"""Whom or what a common noun means: the body that it belongs to, a description, an event, something that points back, or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Kind, Span
from ingest.arabic.events.sites import is_seat
from ingest.arabic.phrases.descriptions import SUPERLATIVES, Describer
from ingest.arabic.phrases.nouns import NounPhrase, state_phrase
from ingest.arabic.posts.leadership import led_by_owner
from ingest.arabic.words.actor_words import gender, number
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.mission_nouns import mission_noun
from ingest.arabic.words.morphology import ENCLITICS
from ingest.arabic.words.pronouns import attached
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.weapons import weapon, weapon_words
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_SHARE = "نسبة"  # for which "90%" stands
_LOOKS_INTO = "تحقيق"  # or achieves
_FROM = "من"  # also "who"
_PAIRS = frozenset(fold_word(noun) for noun in read_lexicon("ar", "bodies")["pairs"])  # "منطقتي الحامضية والبوعيثة"
_MANY = frozenset(("القوات", "الكتايب"))  # nouns that point back and of which there may be others
_OF_THEIR_OWN = senses("ar", "parties_of_their_own")
_EMBLEMS = senses("ar", "emblems")
_SAID = senses("ar", "boasts")  # they mean no body, whose they are: "ادعاءات التنظيم"


class NounMeanings:
    """Says what the common nouns of one sentence mean."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, describer: Describer) -> None:
        self.tokens, self.lexicon, self.describer = tokens, lexicon, describer

    def settle(self, found: NounPhrase, at: int, transparent: bool) -> None:
        """Give a phrase with its head at a token what it means; a transparent head stands for what owns it."""
        self._compound(found)
        found.phrases = [self._of_trigger(found, found.trigger)] if found.trigger is not None else self._of_noun(found, at, transparent)

    def anaphor(self, at: int) -> Phrase:
        """Return a noun that points back: "التنظيم", "القوات"."""
        token = self.tokens[at]
        kind = self.lexicon.anaphors[token.word]
        return Phrase(token.span, "anaphor", lemma=token.word, kind=kind, definite=True, gender=gender(token.word), number="s")

    def is_homeland(self, at: int) -> bool:
        """Return whether a token speaks of somebody's own state or government: "بلاده", "حكومته", but not "بلدة"."""
        token = self.tokens[at]
        return token.word in self.lexicon.homelands and (token.owned or token.word.endswith("نا"))

    def homeland(self, at: int) -> Phrase:
        """Return somebody's own state or government, which he who speaks or acts tells."""
        token = self.tokens[at]
        return Phrase(Span(token.bare_start, token.span.end), "anaphor", lemma=token.word, kind="organization", definite=True, number="s")

    def _compound(self, found: NounPhrase) -> None:
        """Make one trigger of "الدعم الجوي", "المعلومات الاستخبارية"."""
        if found.trigger is None:
            return
        found.lemma = self.lexicon.event_phrases.get(" ".join(t.word for t in self.tokens[found.trigger : found.trigger + 2]), found.lemma)
        if found.end == found.trigger + 1 and found.end < len(self.tokens) and self._qualifies(found.trigger):
            found.end += 1  # "دعما | جويا", which alone says how
        for token in self.tokens[found.trigger + 1 : found.end]:
            bare = self.lexicon.bare(token.word)
            for adjective in (bare, bare.removesuffix("ه"), bare.removesuffix("ا")):
                found.lemma = self.lexicon.compounds.get(f"{fold_word(found.lemma)} {adjective}", found.lemma)

    def _qualifies(self, trigger: int) -> bool:
        """Return whether the accusative behind an accusative is its adjective."""
        noun, behind = self.tokens[trigger], self.tokens[trigger + 1]
        both = noun.word.endswith("ا") and behind.word.endswith("ا") and behind.word in self.lexicon.adverbs
        return both and f"{noun.word[:-1]} {behind.word[:-1]}" in self.lexicon.compounds

    def _of_trigger(self, found: NounPhrase, trigger: int) -> Phrase:
        if found.carrier is not None:
            return self._event(found, found.carrier, "operation")
        kinds, said = self.lexicon.event_kinds, found.lemma in self.lexicon.said  # "هجوما لاذعا" is none
        kind = kinds.get(found.lemma) or (None if said else kinds.get(found.lemma.partition(" ")[0]))
        if kind and not self._acts(found, trigger):
            return self._event(found, trigger, kind)
        span = Span(self.tokens[trigger].bare_start, self.tokens[found.end - 1].span.end)
        arm = weapon(self.tokens, trigger, found.end)
        return Phrase(span, "anaphor", lemma=found.lemma) if arm is None else replace(arm, span=span)

    def _of_noun(self, found: NounPhrase, at: int, transparent: bool) -> list[Phrase]:
        token = self.tokens[at]
        if self.is_homeland(at):
            return [self.homeland(at)]
        names = [p for p in found.inner if p.sort == "name"]
        if (led := led_by_owner(self.tokens, at, found, self.lexicon)) is not None:
            return [led]
        if transparent and found.inner and not is_seat(self.tokens, at, found.end):
            return names or list(found.inner)
        if (theirs := self.of_theirs(token)) is not None:
            return [theirs]
        if token.definite and token.word in self.lexicon.anaphors and found.end == at + 1 and not self.told_apart(token, found.end):
            return [self.anaphor(at)]
        if names and names[0].kind == "place" and token.word in _PAIRS:
            return names
        if self.describer.head(at) is not None and token.word not in _SAID:
            of = [p for p in names if p.kind != "person"]
            described = self.describer.phrase(at, found.end, found.start, found.state, of)
            return [replace(described, sort="description", definite=False) if self.told_apart(token, found.end) else described]
        if self.told_apart(token, found.end):
            return [Phrase(token.span, "description", lemma=token.word, kind="force", number="p")]
        words = (self.lexicon.bare(t.word) for t in self.tokens[at : found.end] if t.name is None)
        emblem = any(word in _EMBLEMS for word in words)  # "أحرقوا *علم* إيران", "حاملين *أعلام* العراق"
        if names and not found.place and names[0].kind != "person" and token.word not in _SAID and not emblem:
            return names
        span = Span(token.bare_start, self.tokens[found.end - 1].span.end)
        if (arm := weapon(self.tokens, at, found.end)) is not None:
            return [replace(arm, span=span, owner=_owner(found, span))]
        lemma = _SHARE if token.word.endswith("%") else token.word
        own = emblem or (self.lexicon.bare(token.word) in _OF_THEIR_OWN and not found.inner)
        owner = () if own else _owner(found, span)
        return [Phrase(span, "anaphor", lemma=lemma, owner=owner)]

    def told_apart(self, token: Token, end: int) -> bool:
        """Return whether what follows tells which of many are meant: "القوات الموالية للرئيس", "القوات التي دربتها الولايات المتحدة"."""
        after = self.tokens[end] if end < len(self.tokens) else None
        if after is not None and after.word in SUPERLATIVES:
            return True  # "الكتلة الأكبر"
        if after is None or after.mark or token.word not in _MANY:
            return False
        relative = after.word in self.lexicon.relatives and after.word != _FROM  # but not "تقدمت القوات | من الجنوب"
        return relative or (after.definite and self.lexicon.bare(after.word) in self.lexicon.adjectives)

    def of_theirs(self, token: Token) -> Phrase | None:
        """Return the body whose forces or things a noun with an attached pronoun is: "طائراته", "عناصرها"; None for other nouns."""
        for enclitic in ENCLITICS:
            base = token.word.removesuffix(enclitic)
            if token.owned and base != token.word and mission_noun(token.word):
                return replace(attached(token.span, enclitic), lemma=token.word)
            if token.owned and base != token.word and base in self.lexicon.owned and base not in self.lexicon.place_heads:
                return replace(attached(token.span, enclitic), lemma=token.word)
        return None

    def _event(self, found: NounPhrase, head: int, kind: Kind) -> Phrase:
        token = self.tokens[head]
        span = Span(token.bare_start, self.tokens[found.end - 1].span.end)
        lemma = found.lemma if token.noun is None or head == found.trigger else token.noun.lemma
        return Phrase(
            span,
            "event",
            lemma=lemma,
            kind=kind,
            definite=token.definite or token.owned,
            number=_event_number(token.word, lemma, self.lexicon),
        )

    def _acts(self, found: NounPhrase, trigger: int) -> bool:
        """Return whether a noun tells what is done to something rather than names an event: "تحقيق النصر", "مواجهتهم", "قائد عمليات X"."""
        token, before = self.tokens[trigger], self.tokens[trigger - 1] if trigger else None
        many = token.word.startswith("عمليات") or token.word == "العمليات"
        if before is not None and (many or not token.definite) and before.word in self.lexicon.commands:
            return True
        rest = self.tokens[trigger + 1 : found.end]
        if found.lemma not in self.lexicon.deeds or (rest and self.lexicon.bare(rest[0].word) in weapon_words("devices")):
            return False  # "تفجير السيارة المفخخة"
        if found.lemma == _LOOKS_INTO and rest and self.lexicon.bare(rest[0].word) in self.lexicon.achieved:
            return True
        return token.owned or bool(token.noun and token.noun.enclitic) or (not token.definite and any(t.definite or t.name for t in rest))


def _event_number(word: str, lemma: str, lexicon: Lexicon) -> str:
    """Return the number of an event noun: a broken plural is listed under its singular."""
    bare = lexicon.bare(word)
    many = bare in lexicon.events and bare.removesuffix("ا") != fold_word(lemma) and not bare.endswith(("ين", "ان"))
    two = bare.endswith(("ين", "ان")) and fold_word(lemma) == bare[:-2]
    return "p" if many else "d" if two else number(word)


def _owner(found: NounPhrase, span: Span) -> tuple[Phrase, ...]:
    """Return whose a noun is: "سياسة الحكومة", "الموقف التركي"."""
    inner = tuple(p for p in found.inner if p.sort in ("name", "role", "description"))
    return inner if inner or found.state is None else (state_phrase(span, found.state),)
