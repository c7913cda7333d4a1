"""Embassies and consulates that an Arabic text tells by a pronoun: "أغلقت واشنطن *قنصليتها* في البصرة" is that of the state in Basra."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graph.model import Article
from graph.register import Register
from ingest.arabic.words.mission_nouns import mission_noun
from ingest.lexicon import demonyms
from ingest.names.matching import matcher
from ingest.normalise import fold
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.who.discourse import Discourse

_SEATED = re.compile(r" (?:(?:في|لدى) (?:مدينة |العاصمة )?|ب)([\u0621-\u064a]{3,})")


def theirs(discourse: Discourse, phrase: Phrase, owners: tuple[str, ...]) -> tuple[str, ...]:
    """Return the missions that a noun with its pronoun means of these owners, the owners themselves for other nouns."""
    if mission_noun(phrase.lemma) is None:
        return owners
    states = (owner for owner in owners if discourse.entities[owner].kind == "organization")
    found = (_mission(state, phrase, discourse.article, discourse.register) for state in states)
    return tuple(discourse.cast.registered(entity) for entity in found if entity is not None)


def _mission(state: str, phrase: Phrase, article: Article, register: Register) -> str | None:
    """Return the mission of a state that a noun with its pronoun means, there where the words behind tell; None where none is known."""
    noun = mission_noun(phrase.lemma)
    if noun is None:
        return None
    seat = _SEATED.match(article.text, phrase.span.end)
    where = (f" في {seat.group(1)}",) if seat else ("",)
    adjectives = [adjective for adjective, of in demonyms("ar").items() if of == state and adjective.endswith("ي")]
    for name in (f"ال{noun} ال{adjective}ة{place}" for adjective in adjectives for place in where):
        for found in matcher(register).find(name, fold(name)):
            if found.span.end - found.span.start == len(name) and len(meant := found.full or found.short) == 1:
                return meant[0]
    return None
