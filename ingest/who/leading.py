"""Whom an English sentence goes on to speak of: "X met Y on Monday. *He* praised ...", "X is a militia. *Its* leader ...".

Whoever the sentence before is about goes on, not whoever was named last in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.model import BODIES, Entity
from graph.register import Register
from ingest.lexicon import lands
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.naming import is_plural, place_files, vague_nouns
from ingest.who.spoken import OWNER

_HE = ("he", "she")
_IT = ("it", "its")
_THEY = ("they", "their")
_OPENING = 24  # characters of "On Monday, " before it


@dataclass
class Leading:
    """Remembers whom the sentence before the one that is read is about."""

    register: Register
    entities: Mapping[str, Entity]
    _about: tuple[str, ...] = ()
    _many: frozenset[str] = frozenset()  # of those whom a plural tells: "he" is none of them
    _number: int = -1
    _kept: tuple[str, ...] = ()  # who goes on in the sentence that is being read: "*Its* leader is X. Its ..."

    def note(self, parse: Parse, meant: Mapping[int, tuple[str, ...]]) -> None:
        """Remember whom a sentence is about; one that is about nobody named leaves it as it was."""
        topics = [(phrase, e) for phrase in _topics(parse) for e in meant.get(id(phrase), ())]
        about = [e for _, e in topics]
        if about or self._kept:
            self._many = frozenset(e for phrase, e in topics if phrase.number == "p")
            self._about, self._number = tuple(dict.fromkeys([*about, *self._kept])), parse.sentence.number
        self._kept = ()

    def who(self, parse: Parse, phrase: Phrase) -> tuple[str, ...]:
        """Return whom a pronoun, or a noun like "the group", means with which a sentence begins; nobody where more than one fits."""
        near = phrase.span.start - parse.sentence.span.start <= _OPENING
        if phrase.sort == "pronoun" and _own_subject(parse, phrase):
            return ()
        if not near or parse.sentence.number != self._number + 1 or not self._points_back(phrase):
            return ()
        found = [e for e in self._about if self._fits(e, phrase)]
        self._kept = tuple(found) if len(found) == 1 else self._kept
        return tuple(found) if len(found) == 1 else ()

    def _points_back(self, phrase: Phrase) -> bool:
        if phrase.sort == "pronoun":
            return phrase.lemma in (*_HE, *_IT, *_THEY, OWNER)
        return phrase.sort == "anaphor" and phrase.definite and phrase.number != "p" and phrase.lemma in vague_nouns("en")

    def _fits(self, entity: str, phrase: Phrase) -> bool:
        kind = self.entities[entity].kind
        if phrase.lemma in _HE:
            return kind == "person" and entity not in self._many
        if phrase.lemma in (*_IT, OWNER):
            return kind in BODIES
        if phrase.lemma in _THEY:
            return kind == "force"
        files = place_files("en").get(phrase.lemma)
        if entity not in self.register:
            known = files is None or entity not in self._many
        else:
            known = files is None or (self.register[entity].file.endswith(files) and not is_plural(self.entities[entity]))
        return known and kind in BODIES and entity not in lands()


def _topics(parse: Parse) -> Iterator[Phrase]:
    """Return what stands as the subject of the main verbs of a sentence, in the passive what is done to it."""
    for clause in parse.clauses:
        if clause.category == "verb" and clause.parent is None:
            yield from (p for p in clause.functions.get("subject", ()) if clause.operator or _before(p, clause))
            yield from (p for p in clause.functions.get("object", ()) if _before(p, clause))


def _own_subject(parse: Parse, phrase: Phrase) -> bool:
    """Return whether a sentence names who does something before a pronoun, who then is nobody of the sentence before."""
    subjects = (p for clause in parse.clauses if clause.category == "verb" for p in clause.functions.get("subject", ()))
    return any(p.sort in ("name", "role", "description") and _ends_before(p, phrase) for p in subjects)


def _ends_before(one: Phrase, other: Phrase) -> bool:
    return one.span.end <= other.span.start


def _before(phrase: Phrase, clause: Clause) -> bool:
    return phrase.span.end <= clause.trigger.start
