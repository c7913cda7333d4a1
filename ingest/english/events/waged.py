"""Wars and campaigns that a state or force leads, before words that do not tell of the foe: "the campaign against X *led by* the army"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.english.clauses.that_clauses import phrase_before
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_WAGES = senses("en", "wages")
_AGAINST = frozenset(("against", "on"))
_ARTICLES = frozenset(("det", "adj"))


def waged(reader: Reader, foe: object, lemma: str) -> Group | None:
    """Return the event against a foe, right before him, that a verb of leading or waging tells of; None for other verbs."""
    if lemma not in _WAGES or not isinstance(foe, Group) or not foe.first or reader.tokens[foe.first - 1].low not in _AGAINST:
        return None
    event = phrase_before(reader, foe)
    return event if event is not None and event.means.sort == "event" else None


def by_body(tokens: Sequence[Token], at: int) -> bool:
    """Return whether "by" and a state or force stand behind a participle: who leads a group is a man."""
    if at + 2 >= len(tokens) or tokens[at + 1].low != "by":
        return False
    named = next((token for token in tokens[at + 2 :] if token.tag not in _ARTICLES), None)
    return named is not None and ((named.name is not None and named.name.kind in BODIES) or named.tag == "dem")
