"""Attacks told of in passing that are events of the text all the same.

Nobody carried them out, or somebody is only charged with them, and the text tells whom they hit; or others than the one who did order,
oversee or authorise them or take part;
or it is a campaign of which the text says against whom it is: "الحملة ضد التنظيم".
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from graph.model import Language, Statement
from ingest.claims.charged import charges
from ingest.lexicon import read_lexicon
from ingest.who.events import Events

_VERB = "verb"
_DENIAL = 3  # parts of a rule that only points back: "ar.denial.نفى"
_DIRECTED = ("orders", "oversees", "authorises", "participates_in")


def struck(statements: Iterable[Statement], events: Events) -> frozenset[str]:
    """Return the attacks that a verb or a death says to have hit somebody and that nobody carries out, and those that others direct."""
    families, lethal, befalling, hitting, opposed = _words(events.language)
    statements = tuple(statements)
    made = [s for s in statements if s.polarity == "affirmed"]
    charged = charges(statements)  # who only lays it to whom
    done = {s.object for s in statements if s.predicate == "conducts" and (s.speaker, s.subject) not in charged}
    hit = {s.subject for s in statements if s.predicate == "targets" and _tells(s.rule, lethal | befalling)}
    aimed = {s.subject for s in made if s.predicate == "targets" and s.rule.rsplit(".", 1)[-1] in hitting}
    against = {
        s.subject for s in made if s.predicate == "targets" and events.family(s.subject) in opposed and not events.is_several(s.subject)
    }
    directed = {s.object for s in made if s.predicate in _DIRECTED} if events.language == "ar" else set[str]()
    return frozenset(against).union(
        e for e in (hit - done) | directed if events.family(e) in families and (e in directed or e in aimed or not events.is_several(e))
    )


def _tells(rule: str, lethal: frozenset[str]) -> bool:
    parts = rule.split(".", 3)
    return len(parts) > _DENIAL and (parts[2] == _VERB or parts[3] in lethal)


@lru_cache(maxsize=2)
def _words(language: Language) -> tuple[frozenset[str], ...]:
    rows = read_lexicon(language, "event_families") or {}
    return tuple(frozenset(rows.get(name, ())) for name in ("striking", "lethal", "befalling", "hitting", "opposed"))
