"""Of which body a post is where its words name none: the register's post of its holder, else that of the state the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Article, Entity, Language
from graph.register import Post, Register
from ingest.lexicon import PostWord, demonyms, peopled, senses
from ingest.names.context import HOME, written_in
from ingest.names.entities import entity_of
from ingest.normalise import fold, fold_word
from ingest.syntax import Name
from ingest.who.holders import same_office
from ingest.who.posts import implied_body

_SERVICES = senses("en", "services")  # of which one is chief


@dataclass(frozen=True, slots=True)
class Offices:
    """The posts of one article; `home` is the state whose offices it means where it names none."""

    article: Article
    register: Register
    home: str

    def body(self, word: PostWord, post: str, holders: Sequence[str], state: str | None) -> Entity | None:
        """Return the body of a post; `holders` are those to whom the article gives it."""
        if state is None and len(holders) == 1 and (own := self._registered(word, post, holders[0]) or self._default_of(word, holders[0])):
            return entity_of(self.register[own])
        if state is None and len(holders) == 1 and word.body is not None:
            state = self._served(post, holders[0]) or (self._at_home(holders[0]) if word.body != "{state}" else None)
        return self.implied(word, state)

    def _at_home(self, holder: str) -> str | None:
        """Return the register's own state where all bodies in which it has somebody's posts are of that state, None elsewhere."""
        held = self.register[holder].posts if holder in self.register else ()
        sides = {self.register[p.body].side for p in held if p.body in self.register}
        return HOME if sides and sides <= {None, HOME} else None

    def _served(self, post: str, holder: str) -> str | None:
        """Return the state to whose body the register's post of a holder belongs that has the same title, None where it tells none."""
        states = peopled(self.article.language)
        held = self.register[holder].posts if holder in self.register else ()
        titled = [p.body for p in held if p.body in self.register and fold_word(post) == fold_word(p.title_en)]
        over = {a.body for body in titled for a in self.register[body].affiliations if a.body in states}
        over = over or {self.register[p.body].side or p.body for p in held if p.body in self.register} & states - {HOME}
        return over.pop() if len(over) == 1 else None

    def implied(self, word: PostWord, state: str | None) -> Entity | None:
        """Return the body that the words of a post imply, of a state, else of the one that the article is about."""
        if state is None and self.home != HOME and word.body is not None and word.body != "{state}" and self._is_home_default(word):
            return implied_body(word, self.home, self.register)
        return implied_body(word, state, self.register)

    def _is_home_default(self, word: PostWord) -> bool:
        return word.default is None or self.register[word.default].side in (None, HOME)

    def _presided(self, holder: str) -> str | None:
        """Return the state whose presidency the register gives to somebody."""
        states = peopled(self.article.language)
        bodies = [self.register[p.body] for p in self.register[holder].posts if p.body in self.register and p.relation == "leads"]
        over = [a.body for entry in bodies if "presiden" in entry.name_en.lower() for a in entry.affiliations]
        return next((body for body in over if body in states), None)

    def _default_of(self, word: PostWord, holder: str) -> str | None:
        """Return the default body of a post that the register says its holder has held: the Iraqi prime minister abroad."""
        held = self.register[holder].posts if holder in self.register else ()
        return word.default if any(p.body == word.default for p in held) else None

    def _registered(self, word: PostWord, post: str, holder: str) -> str | None:
        """Return the body of the register's post of a holder whose title has the post's last word, that of the article's date first."""
        if holder not in self.register:
            return None
        if word.body == "{state}" and (state := self._presided(holder)) is not None:
            return state
        fitting = [p for p in self.register[holder].posts if p.relation == word.relation and self._titled(p, word, post)]
        fitting = [p for p in fitting if fold_word(p.title_en) == fold_word(post)] or self._of_field(fitting, post)
        held = [p.body for p in fitting if p.held_at(self.article.date)] or [p.body for p in fitting]
        bodies = [b for b in dict.fromkeys(held) if b in self.register]
        return self._as_written(word, bodies[0]) if len(bodies) == 1 else None

    def _of_field(self, held: Sequence[Post], post: str) -> list[Post]:
        """Return the posts whose titles have all words of an English one, the first too where they are ministers: "*interior* minister"."""
        if self.article.language != "en":
            return list(held)
        words = [set(fold_word(p.title_en.replace("efense", "efence")).split()) for p in held]
        whole = [p for p, title in zip(held, words, strict=True) if title.issuperset(post.replace("efense", "efence").split())]
        return whole or [p for p, title in zip(held, words, strict=True) if "minister" not in title or "minister" not in post.split()]

    def _titled(self, held: Post, word: PostWord, post: str) -> bool:
        """Return whether a post of the register is that of the text: by the head of its title, a president's by the state that he leads."""
        if word.body == "{state}":
            return held.body in peopled(self.article.language)
        if self.article.language == "ar":
            alike = bool(held.title_ar) and fold_word(held.title_ar).split()[:1] == fold_word(post).split()[:1]
            return alike and (word.default is None or same_office(post, held.title_ar, "ar"))
        words, title = post.split(), fold_word(held.title_en).split()
        whole = len(words) == 1 or words[0] in title or words[0] not in _SERVICES  # "*intelligence* chief" is no commander in chief
        return (words[-1] in title and whole) or same_office(post, held.title_en, "en")

    def _as_written(self, word: PostWord, body: str) -> str | None:
        """Return the body as the post's pattern words it: a prime minister leads his state's government where the register has one."""
        if word.body in (None, "{state}") or body not in peopled(self.article.language):
            return body
        implied = implied_body(word, body, self.register)
        return implied.register if implied is not None else body


def offices(article: Article, register: Register, names: Sequence[Name]) -> Offices:
    """Return the offices of an article."""
    return Offices(article, register, _home(article, names, register))


def _home(article: Article, names: Sequence[Name], register: Register) -> str:
    """Return the state that an article names most; Iraq where it names it at all often."""
    if written_in(article, register) == HOME:
        return HOME  # "BAGHDAD (Reuters) - the defence minister"
    states = _states(article.language, register)
    ids = frozenset(states.values())
    counts = Counter(n.entity for n in names if n.entity in ids)
    counts.update(states[word] for word in fold(article.text).text.split() if word in states)
    if article.language == "en":  # its own people count too
        own = sum(n.kind == "person" and n.entity in register and register[n.entity].side is None for n in names)
        counts[HOME] += own if counts[HOME] or own > 1 else 0
    if not counts or counts[HOME] * 3 >= max(counts.values()):
        return HOME
    return counts.most_common(1)[0][0]


@lru_cache(maxsize=2)
def _states(language: Language, register: Register) -> Mapping[str, str]:
    """Return the states, and no other bodies, by the folded words that speak of them."""
    return {word: state for word, state in demonyms(language).items() if register[state].is_state}
