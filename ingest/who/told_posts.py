"""The posts that an article itself gives to people, and for which body or state each of its people speaks."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.model import Language
from ingest.syntax import Phrase
from ingest.who.posts import same_post


@dataclass(slots=True)
class ToldPosts:
    """What the sentences so far say of posts; `last` is the post that they gave last."""

    language: Language
    last: str = ""
    _holders: dict[tuple[str, str], str] = field(default_factory=dict)
    _bodies: dict[str, str] = field(default_factory=dict)
    _countries: dict[str, str] = field(default_factory=dict)

    def add(self, person: str, post: str, body: str) -> None:
        """Remember that the article gives a post of a body to a person, who speaks for it."""
        self._holders[same_post(post), body] = self._holders[same_post(post), ""] = person
        if self.language == "en":
            self._holders[post.partition(" of ")[0].split()[-1], ""] = person  # "the *secretary* said"
        self._bodies[person], self.last = body, post

    def is_from(self, person: str, country: str) -> None:
        """Remember the state that the words for somebody unnamed tell, or the body of his post."""
        self._countries[person] = country

    def holder(self, phrase: Phrase, body: str | None) -> str | None:
        """Return who holds the post that a phrase names, of a body or of none that it tells; None where nobody was given it."""
        if phrase.number == "p":
            return None  # "the ministers" are nobody in particular
        post, alone = same_post(phrase.lemma), not phrase.of and (body is None or phrase.state is None)
        return (self._holders.get((post, body)) if body else None) or (self._holders.get((post, "")) if alone else None)

    def body_of(self, person: str) -> str | None:
        """Return the body for which the article says that a person speaks or which he leads."""
        return self._bodies.get(person)

    def country_of(self, person: str) -> str | None:
        """Return the state that the words for somebody unnamed tell, or the body of his post."""
        return self._countries.get(person)
