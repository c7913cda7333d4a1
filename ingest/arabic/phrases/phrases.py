"""Arabic noun phrases, read on demand: what begins at a token, and what is coordinated to it."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.arabic.phrases.common_nouns import CommonNouns
from ingest.arabic.phrases.compass import compass
from ingest.arabic.phrases.coordination import coordinated, more_owners
from ingest.arabic.phrases.duals import two_states
from ingest.arabic.phrases.joined_goods import joined_goods
from ingest.arabic.phrases.members import apart_from_body
from ingest.arabic.phrases.name_phrases import NamePhrases
from ingest.arabic.phrases.named_allies import named_ally
from ingest.arabic.phrases.named_several import named_several
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.phrases.one_member import one_member
from ingest.arabic.posts.posts import PostReader
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.counts import counted, with_number
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.syntax import Phrase


class Phrases:
    """The noun phrases of one sentence; its readers call each other through it, for a name may stand in a post and a post behind a name."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens, self.lexicon = tokens, lexicon
        self.names = NamePhrases(self)
        self.common = CommonNouns(self)
        self.posts = PostReader(self)

    def read(self, at: int, nominal: bool = False) -> NounPhrase | None:
        """Return the noun phrase, with all that is coordinated to it, that begins at a token; None where none begins there.

        `nominal`: only a noun can stand there (after a preposition), even if the word looks like a verb.
        """
        first = self.one(at, nominal)
        if first is None:
            return None
        more_owners(self, first)
        while (more := coordinated(self, first)) is not None:
            first.end = more.end
            first.phrases = (first.phrases if first.named else []) + more.phrases
            first.posts += more.posts
            first.number = "p"
        joined_goods(self, first)
        return first

    def one(self, at: int, nominal: bool = False) -> NounPhrase | None:
        """Return the noun phrase at a token without what is coordinated to it."""
        start, at = at, counted(self.tokens, at, self.lexicon)
        if at >= len(self.tokens) or self.tokens[at].mark in ("،", ".", ":", "؛", ")"):
            return None
        if at > start and self.tokens[at].preposition and self.tokens[at - 1].word.isdigit():
            return None  # "عام 2014 | لمحاربة التنظيم"
        if at > start and (some := self._some_of_them(at)) is not None:
            return some
        if self.tokens[at].mark:
            if not (self.tokens[at].mark in '"«“' and at + 1 < len(self.tokens) and self.tokens[at + 1].name):
                return None
            at += 1
        found = compass(self.tokens, at, self.lexicon) or two_states(self.tokens, at, self.lexicon)
        found = found or self.posts.read(at) or self.names.titled(at) or self.names.read(at) or self.common.read(at, start, nominal)
        if found is not None:
            found.counted = at > start
            found.start = start
            with_number(self.tokens, found, at, self.lexicon)
            apart_from_body(self, found, at)
            one_member(self, found, at)
            named_ally(self, found, at)
            named_several(self, found, at)
        return found

    def _some_of_them(self, at: int) -> NounPhrase | None:
        """Return the pronoun of "خمسة منهم", "العشرات منهم"."""
        token = self.tokens[at]
        if token.conjunction or ATTACHED.get(token.word, ("",))[0] != "من":
            return None
        _, gender, number = ATTACHED[token.word]
        pronoun = Phrase(Span(token.span.end, token.span.end), "pronoun", lemma=token.word, gender=gender, number=number)
        return NounPhrase(at, at + 1, [pronoun], gender=gender, number="p")
