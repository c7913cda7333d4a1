"""Names in Arabic with what belongs to them: titles before, adjectives and posts behind, who leads them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.participles import describing
from ingest.arabic.events.named_events import read_name
from ingest.arabic.phrases.apposition import appose, appose_whole, post_in_name
from ingest.arabic.phrases.boundaries import heads_another, verb_at
from ingest.arabic.phrases.descriptions import MANY
from ingest.arabic.phrases.nouns import WIDEST, NounPhrase, Post
from ingest.arabic.phrases.one_person import of_his
from ingest.arabic.posts.kin import is_kin
from ingest.arabic.posts.leadership import SERVING, led_behind, led_in_name
from ingest.arabic.posts.named_bodies import whole_in_name
from ingest.arabic.words.actor_words import is_quality
from ingest.arabic.words.name_genders import name_gender
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.lexicon import senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon

_FACILITIES = {fold_word(noun): noun for noun in senses("ar", "facilities")}
_JOINED = {fold_word(noun): noun for noun in senses("ar", "joined_bodies")}
_UNTOLD = ("ه", "ا", "ي", "اء")  # endings of names of men and of women
_LONGEST = 6  # words of titles
_OBLIQUE = "يين"  # the ending of a people's name that is no subject


class NamePhrases:
    """Reads the phrases that a name or its titles open."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases, self.tokens, self.lexicon = phrases, phrases.tokens, phrases.lexicon

    def read(self, at: int, bare: bool = False) -> NounPhrase | None:
        """Return the name at a token with its adjectives and posts; `bare`: only a pause lets a post follow it."""
        token = self.tokens[at] if at < len(self.tokens) else None
        if token is None or token.name is None:
            return None
        kind, gender = token.name.kind, name_gender(token, self.lexicon)
        meant = ("" if token.word.split()[0].endswith(_UNTOLD) else "m") if kind == "person" else gender
        phrase = Phrase(token.span, "name", _joining(token), kind, token.name.entity, definite=True, gender=meant, number="s")
        found = NounPhrase(at, at + 1, [phrase], place=kind == "place", gender=gender, number="s")
        found.accusative = kind in BODIES and token.word.endswith(_OBLIQUE) and " " not in token.word  # "انتقد فلان | الحوثيين"
        self.adjectives(found)
        if kind == "person":
            appose(self.phrases.posts, found, phrase, pause_needed=bare)
        elif kind == "operation":
            read_name(found, at, token, self.lexicon)
        elif kind == "mandate":
            found.phrases = [self._mandate(phrase, token)]
        elif kind == "place" and (facility := _FACILITIES.get(self.lexicon.bare(token.word.split()[0]))):
            found.phrases = [replace(phrase, lemma=facility)]
        elif kind in BODIES:
            led_behind(self.phrases, found, phrase)
            led_in_name(found, phrase, token, self.lexicon)
            whole_in_name(found, phrase, token)
            head_in_name(found, phrase, token, self.lexicon)
            appose_whole(self.phrases.posts, found, phrase)
            post_in_name(self.phrases.posts, found, token.word.split())
        return found

    def _mandate(self, phrase: Phrase, token: Token) -> Phrase:
        """Return the phrase of a mandate by the noun at its head, with who issues it: "دعوة رسمية من الحكومة العراقية"."""
        head = self.lexicon.bare(token.word.split()[0])
        inner = token.name.inner if token.name is not None else ()
        issuers = tuple(Phrase(n.span, "name", kind=n.kind, entity=n.entity, definite=True) for n in inner if n.kind in ACTORS)
        return replace(phrase, lemma=self.lexicon.mandates.get(head, head), owner=issuers)

    def titled(self, at: int, bare: bool = False) -> NounPhrase | None:
        """Return the name that follows the titles at a token, or None."""
        end = at
        while end < len(self.tokens) and end - at < _LONGEST and self._is_title(end, end > at):
            end += 1
        if end == at or end >= len(self.tokens) or of_his(self.tokens, at, end):
            return None
        end += self._paused(end)
        token = self.tokens[end]
        return None if token.name is None or token.conjunction or token.preposition else self.read(end, bare)

    def _paused(self, at: int) -> bool:
        """Return whether only a comma parts titles from a person's name between two of them: "رجل الدين، فلان،"."""
        if at + 2 >= len(self.tokens) or self.tokens[at].mark not in COMMAS:
            return False
        token, after = self.tokens[at + 1], self.tokens[at + 2]
        person = token.name is not None and token.name.kind == "person" and not (token.conjunction or token.preposition)
        return person and after.mark in COMMAS

    def _is_title(self, at: int, inside: bool) -> bool:
        token = self.tokens[at]
        if token.mark or token.name or (inside and (token.conjunction or token.preposition)):
            return False
        if is_kin(token.word) and token.word.endswith("ه") and not token.owned:
            return False  # "ابنة | فلان" is no "ابنه فلان"
        if inside and token.definite and token.word.endswith(("ي", "يه")) and not token.noun and len(token.word) > 5:
            return True
        if inside and token.word in self.lexicon.title_tails:
            return True
        if not inside and at and self.tokens[at - 1].word in MANY:
            return token.word in self.lexicon.titles  # "مئات العراقيين | المطار"
        return token.word in self.lexicon.titles or self.lexicon.bare(token.word) in self.lexicon.demonyms

    def adjectives(self, found: NounPhrase) -> None:
        """Step over the adjectives that follow a noun; a demonym tells its state."""
        while found.end < len(self.tokens) and found.end - found.start < WIDEST:
            token = self.tokens[found.end]
            if token.mark in '"»”' and token.mark and found.end == found.start + 1 and found.start and self.tokens[found.start - 1].mark:
                found.end += 1
                continue
            bare = self.lexicon.bare(token.word)
            if token.mark or token.name or token.conjunction or token.preposition or verb_at(self.tokens, found.end, self.lexicon):
                return
            if describing(self.tokens, found.end, self.lexicon):
                return
            if bare in self.lexicon.demonyms:
                found.state = self.lexicon.demonyms[bare]
            elif not token.definite or token.noun or not self._qualifies(found.end, bare):
                return
            found.end += 1

    def _qualifies(self, at: int, bare: str) -> bool:
        """Return whether a definite word behind a name is an adjective of it."""
        return is_quality(bare, self.lexicon) and not heads_another(self.tokens, at, self.lexicon)


def _joining(token: Token) -> str:
    """Return the noun for a body of several that heads a name, "" where none does: "*تحالف* الفتح"."""
    return _JOINED.get(token.word.split()[0], "")


def head_in_name(found: NounPhrase, body: Phrase, token: Token, lexicon: Lexicon) -> None:
    """Read the head of a body off its name: "نظام بشار الأسد", "حكومة رئيس الوزراء فلان"."""
    head = token.name.inner[0] if token.name is not None and len(token.name.inner) == 1 else None
    first = token.word.split()[0]
    if head is not None and head.kind == "person" and first in lexicon.led_by_owner and first not in SERVING:
        person = Phrase(head.span, "name", kind="person", entity=head.entity, definite=True, number="s")
        found.posts.append(Post(found.start, found.end, "زعيم", (person,), (body,)))
