"""Attacks of which a text tells whom they hit and not who carried them out: those are events of its own, however seldom it names them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from graph.model import Language, Statement
from ingest.lexicon import read_lexicon
from ingest.who.events import Events

_VERB = "verb"


def struck(statements: Iterable[Statement], events: Events) -> frozenset[str]:
    """Return the attacks that a verb or a death says to have hit somebody and that nobody is said to carry out."""
    families, lethal = _words(events.language)
    made = list(statements)
    done = {s.object for s in made if s.predicate == "conducts"}
    hit = {s.subject for s in made if s.predicate == "targets" and s.polarity == "affirmed" and _tells(s.rule, lethal)}
    return frozenset(e for e in hit - done if events.family(e) in families and not events.is_several(e))


def _tells(rule: str, lethal: frozenset[str]) -> bool:
    _, _, category, lemma = rule.split(".", 3)
    return category == _VERB or lemma in lethal


@lru_cache(maxsize=2)
def _words(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    rows = read_lexicon(language, "event_families") or {}
    return frozenset(rows.get("striking", ())), frozenset(rows.get("lethal", ()))
