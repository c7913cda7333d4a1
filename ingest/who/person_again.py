"""Whom an Arabic noun with its adjectives means again: "وزير الدفاع الأمريكي فلان ... الوزير الأمريكي", "قائد شرطة ديالى ... قائد الشرطة".

Only what the article has said of somebody counts: his post, the nouns right before his name, the words that described him. "المسؤول" and
"المتحدث" go on to mean whoever spoke last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.model import Article, Entity
from graph.register import Register
from ingest.arabic.phrases.descriptions import heads
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import senses
from ingest.names.context import HOME
from ingest.normalise import fold_word
from ingest.syntax import Name, Phrase
from ingest.who.anaphora import Antecedents, stem
from ingest.who.posts import same_post

_ANYBODY = frozenset(map(stem, senses("ar", "anybody_in_office")))  # whoever has an office, or speaks
_OFTEN = frozenset(map(stem, senses("ar", "presidents")))  # of whom a text has many
_REACH = 60  # characters before a name in which the nouns for its bearer are looked for
_MOST = 5  # words of them


class PersonAgain:
    """The people of an article by the nouns that may mean them again."""

    def __init__(self, register: Register, entities: Mapping[str, Entity], antecedents: Antecedents) -> None:
        self.register, self.entities, self.antecedents = register, entities, antecedents
        self._posts: dict[tuple[str, str], str] = {}
        self._states: dict[str, str] = {}

    def holds(self, person: str, post: str, body: str) -> None:
        """Remember that a person holds a post of a body."""
        self._posts[same_post(post).split()[0], body] = person
        if (state := self._state_of(body)) is not None:
            self._states[person] = state

    def elsewhere(self, person: str, post: str, body: str) -> bool:
        """Return whether the article says that a person holds a post of another body, which a shorter name of it means."""
        first = same_post(post).split()[0]
        return any(said == first and key != body and held == person for (said, key), held in self._posts.items())

    def person(self, phrase: Phrase, words: Sequence[str], speaker: str | None) -> str | None:
        """Return whom a phrase with these words means again, None where it may mean somebody new."""
        if phrase.number == "p" or not words:
            return None
        if phrase.of:
            return self._of_body(words)
        if not all(word.startswith("ال") for word in words) or stem(words[0]) in _OFTEN:
            return None
        again = self.antecedents.nearest(phrase.span.start, frozenset((stem(words[0]),)), self._people(phrase))
        return again or self._who_spoke(phrase, stem(words[0]), speaker)

    def _of_body(self, words: Sequence[str]) -> str | None:
        """Return who holds a post of the body that a bare noun means: "قائد شرطة ديالى فلان ... قائد الشرطة"."""
        if len(words) != len(("قائد", "الشرطة")) or not words[1].startswith("ال"):
            return None
        noun = stem(words[1])
        held = ((key, person) for (said, key), person in reversed(self._posts.items()) if said == words[0] and key in self.entities)
        return next((person for key, person in held if noun in self._nouns(key)), None)

    def _nouns(self, body: str) -> frozenset[str]:
        """Return the nouns with which the Arabic names of a body begin."""
        entity = self.entities[body]
        return frozenset(stem(name.split()[0]) for name in (*entity.names, entity.name_ar or "") if name.strip() and not name.isascii())

    def _who_spoke(self, phrase: Phrase, noun: str, speaker: str | None) -> str | None:
        """Return the last speaker where a noun means no more than that he has an office."""
        if noun not in _ANYBODY or speaker is None or speaker not in self._people(phrase):
            return None
        held = speaker in self._posts.values()
        return speaker if held or any(stem(n.split()[0]) in _ANYBODY for n in self.entities[speaker].names) else None

    def _people(self, phrase: Phrase) -> dict[str, Entity]:
        """Return the people who do not belong to another state than the one that a phrase names."""
        people = {key: entity for key, entity in self.entities.items() if entity.kind == "person"}
        if phrase.state is None:
            return people
        return {key: entity for key, entity in people.items() if self._homeland(key) in (None, phrase.state)}

    def _homeland(self, person: str) -> str | None:
        """Return the state to which a person belongs by the post that the article gives him, else by those on record."""
        if person in self._states or person not in self.register:
            return self._states.get(person)
        entry = self.register[person]
        return entry.side or next((state for post in entry.posts if (state := self._state_of(post.body)) is not None), None)

    def _state_of(self, body: str) -> str | None:
        if body not in self.register:
            return None
        entry = self.register[body]
        return body if entry.is_state else entry.side or HOME


def nouns_with(article: Article, names: Sequence[Name]) -> Iterator[tuple[str, str]]:
    """Return the people of an Arabic text with the nouns for one person that stand, with their article, right before their names."""
    for name in names:
        if name.kind != "person":
            continue
        before = article.text[max(0, name.span.start - _REACH) : name.span.start].rpartition("\n")[2]
        words = before.split()
        for at in range(len(words) - 1, max(len(words) - 1 - _MOST, -1), -1):
            bare = words[at].removeprefix("و") if words[at].startswith("وال") else words[at]
            if not bare.startswith("ال") or not bare.isalpha() or (at and _heads_post(words[at - 1])):
                break  # "رئيس *الوزراء* فلان" is no minister
            head = heads().get(stem(bare))
            if head is not None and head.one == "person" and not head.generic and not head.people:
                yield name.entity, bare


def _heads_post(word: str) -> bool:
    """Return whether a word without the article begins a post, which the next goes on: "رئيس الوزراء"."""
    folded = fold_word(word)
    return not folded.startswith("ال") and folded in lexicon().post_heads
