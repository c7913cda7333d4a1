"""The words of posts in Arabic: listed ones, one's own ("زعيمه"), one of many ("أحد قادة"), a counterpart's ("نظيره")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graph.model import BODIES
from ingest.arabic.phrases.areas import SETTLEMENTS
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.pronouns import OWNERS, attached
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import before_owner
from ingest.lexicon import senses
from ingest.syntax import Phrase

SERVES = "أذرع"  # the post of whoever serves a state
MEMBER = "عضو"  # the post of whoever is told by his body alone
_ALLIES = senses("ar", "adjectives_with_owners")
_IN_HIS_NAME = frozenset("اسم" + enclitic for enclitic in OWNERS)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a post: its lemma, the token after them, the body that an attached pronoun points to."""

    lemma: str
    end: int
    owner: Phrase | None = None


class PostWords:
    """Finds the words of posts in one sentence; `last` is the last post of a state, with the state."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens, self.lexicon = tokens, lexicon
        self.last: tuple[str, str] | None = None

    def read(self, at: int) -> Words | None:
        """Return the post that begins at a token, None where none does."""
        if at >= len(self.tokens) or self.tokens[at].mark or self.tokens[at].name or self.is_counted(at) or self._is_main(at):
            return None
        return self._counterpart(at) or self._owned(at) or self._listed(at)

    def is_counted(self, at: int) -> bool:
        """Return whether a number counts the noun at a token, so that nothing can own it: "54 نائبا | رئيس البرلمان"."""
        before = self.tokens[at - 1] if at else None
        if before is None or before.name or not self.tokens[at].word.endswith("ا"):
            return False
        return before.word.isdigit() or before.word in self.lexicon.determiners

    def _is_main(self, at: int) -> bool:
        """Return whether "رئيسة" is the adjective of the places before it: "مدن رئيسة كالموصل"."""
        return self.tokens[at].word == "رئيسه" and at > 0 and self.tokens[at - 1].word in SETTLEMENTS["many"]

    def one_of(self, at: int) -> Words | None:
        """Read "أحد قادة", "من أبرز قيادات", "واحد من مؤسسي" after a name."""
        start = at
        while at < len(self.tokens) and at - start < 4 and self.tokens[at].word in self.lexicon.one_of:
            at += 1
        if at == start or at >= len(self.tokens):
            return None
        found = (self._matched(at, self.lexicon.among), self._listed(at))
        return max((words for words in found if words is not None), key=lambda words: words.end, default=None)

    def of_body(self, at: int) -> Words | None:
        """Read "من" before a body whose member somebody is said to be: "فلان، وهو | من التيار"."""
        body = self.tokens[at + 1] if at + 1 < len(self.tokens) and self.tokens[at].word == "من" else None
        if body is None or body.name is None or body.preposition or body.name.kind not in BODIES:
            return None
        return Words(MEMBER, at + 1) if body.name.entity not in self.lexicon.lands else None

    def _counterpart(self, at: int) -> Words | None:
        """Read "نظيره التركي فلان" as the post last read, of another state."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if self.last is None or self.tokens[at].word not in self.lexicon.counterparts or following is None:
            return None
        post, state = self.last
        return Words(post, at + 1) if self.lexicon.demonyms.get(self.lexicon.bare(following.word), state) != state else None

    def _listed(self, at: int) -> Words | None:
        denied = at > 0 and self.tokens[at - 1].word in self.lexicon.verb_negators  # "لا | يد لإيران في"
        if self.tokens[at].word in self.lexicon.serving and not denied and at + 1 < len(self.tokens) and self._is_state(at + 1):
            return Words(SERVES, at + 1)
        if self.tokens[at].word not in self.lexicon.post_heads:
            return None
        if (deputy := self._deputy(at)) is not None:
            return deputy
        whole, parted = self._matched(at, self.lexicon.posts), self._former(at)
        return parted if parted is not None and (whole is None or parted.end > whole.end) else whole

    def _former(self, at: int) -> Words | None:
        """Read a post whose words "former" parts: "المتحدث | السابق | باسم", "العضو | السابق | في"."""
        if at + 2 >= len(self.tokens) or self.tokens[at + 1].word not in self.lexicon.former or self.tokens[at + 1].conjunction:
            return None
        rest = self.tokens[at + 2 : at + 2 + self.lexicon.longest_post]
        whole = PostWords([self.tokens[at], *rest], self.lexicon)._matched(0, self.lexicon.posts)
        many = whole is not None and (whole.end > 1 or " " in whole.lemma)
        return Words(whole.lemma, at + 1 + whole.end) if whole is not None and many else None

    def _deputy(self, at: int) -> Words | None:
        """Read a deputy with an adjective of his own: "النائب الحالي لرئيس الجمهورية", "المستشار الأمني لرئيس الوزراء"."""
        if not self.tokens[at].definite or at + 2 >= len(self.tokens):
            return None
        adjective, chief = self.tokens[at + 1 : at + 3]
        plain = adjective.definite and not (adjective.name or adjective.preposition or adjective.conjunction)
        if not plain or chief.preposition != "ل" or chief.name or chief.conjunction:
            return None
        deputy = self.lexicon.bare(self.tokens[at].word)
        for end in range(min(at + 2 + self.lexicon.longest_post, len(self.tokens)), at + 2, -1):
            window = self.tokens[at + 2 : end]
            words = (deputy, *(t.word for t in window))
            if words in self.lexicon.posts and not any(t.name or t.conjunction or t.preposition for t in window[1:]):
                return Words(self.lexicon.posts[words], end)
        return None

    def _is_state(self, at: int) -> bool:
        """Return whether a state is named at a token, as the owner of the word before it: "رجل إيران"."""
        token = self.tokens[at]
        return (
            token.name is not None and token.name.entity in self.lexicon.states and token.preposition in ("", "ل") and not token.conjunction
        )

    def _matched(self, at: int, listed: Mapping[tuple[str, ...], str]) -> Words | None:
        """Return the longest listed post that begins at a token; ل may part a deputy from whom he stands in for."""
        for length in range(min(self.lexicon.longest_post, len(self.tokens) - at), 0, -1):
            window = self.tokens[at : at + length]
            words = tuple(t.word for t in window)
            whole = not any(t.name or t.conjunction or t.preposition not in ("", "ل") for t in window[1:])
            if whole and words in listed:
                return Words(listed[words], at + length)
            last = window[-1]
            if length > 1 and last.preposition and (*words[:-1], last.preposition) in listed:
                return Words(listed[(*words[:-1], last.preposition)], at + length - 1)
        return None

    def _owned(self, at: int) -> Words | None:
        """Read "زعيمه", "قائدها", "المتحدث باسمهم": the body is what the pronoun points to."""
        token = self.tokens[at]
        voice = self.tokens[at + 1] if token.word in self.lexicon.post_heads and at + 1 < len(self.tokens) else None
        if voice is not None and voice.word in _IN_HIS_NAME and voice.preposition == "ب":
            return Words("المتحدث باسم", at + 2, _pronoun(voice))
        if (named := self._owned_body(at)) is not None:
            return named
        if not token.owned:
            return None
        for enclitic in OWNERS:
            stem = token.word.removesuffix(enclitic)
            stem = stem[:-1] + "ه" if stem.endswith("ت") and stem != token.word else stem
            if stem != token.word and (stem,) in self.lexicon.posts:
                return Words(self.lexicon.posts[(stem,)], at + 1, (stem in _ALLIES and self._joined(at)) or _pronoun(token))
        return None

    def _joined(self, at: int) -> Phrase | None:
        """Return the person to whom a noun with a pronoun is joined, as his: "المالكي | وحليفه فلان"."""
        name = self.tokens[at - 1].name if at and self.tokens[at].conjunction == "و" else None
        if name is None or name.kind != "person" or not self.tokens[at].word.endswith("ه"):
            return None
        return Phrase(name.span, "name", kind=name.kind, entity=name.entity, definite=True, number="s")

    def _owned_body(self, at: int) -> Words | None:
        """Read "وزير خارجيته", "رئيس وزرائها": the state is what the pronoun points to."""
        token = self.tokens[at + 1] if self.tokens[at].word in self.lexicon.post_heads and at + 1 < len(self.tokens) else None
        if token is None or not token.owned or token.name or token.conjunction or token.preposition:
            return None
        for enclitic in OWNERS:
            stem = token.word.removesuffix(enclitic)
            for body in (stem, before_owner(stem)):
                if stem != token.word and (self.tokens[at].word, body) in self.lexicon.posts:
                    return Words(self.lexicon.posts[(self.tokens[at].word, body)], at + 2, _pronoun(token))
        return None


def _pronoun(token: Token) -> Phrase:
    enclitic = next(e for e in OWNERS if token.word.endswith(e))
    return replace(attached(token.span, enclitic), lemma="owner")
