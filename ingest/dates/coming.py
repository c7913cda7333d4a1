"""When what is still to come takes place: "يستأنف البرلمان جلساته السبت" is of the next Saturday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from graph.model import Article, Period
from ingest.dates.finder import WEEK
from ingest.dates.periods import date_of_iso, is_over, same
from ingest.dates.sentence_dates import Dated
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word
from ingest.syntax import Clause

_NEAR = 30  # characters between an auxiliary and its verb, with a subject between them
_DECIDES = senses("ar", "decides_on") | senses("en", "decides_on")
_PAST = ("كان", "ظلّ", "بات")


def is_to_come(article: Article, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether the verb of a main clause announces what is held or begun on a day."""
    clause = clauses[index]
    if article.language != "ar" or clause.category != "verb" or clause.parent is not None or clause.link is not None:
        return False
    if clause.lemma not in _scheduled() or not _present(fold_word(clause.trigger.of(article.text)), fold_word(clause.lemma)):
        return False
    return not any(c.lemma in _PAST and 0 <= clause.trigger.start - c.trigger.end <= _NEAR for c in clauses)


def period_of(dated: Dated, clauses: Sequence[Clause], clause: Clause, today: date | None) -> Period | None:
    """Return the period of a time expression for what a clause tells; `today`, the article's day, where that is still to come then.

    A weekday is then the next one. A day that is over dates what was done on it, here the vow: "توعد أمس *بشن* هجوم".
    """
    if today is None or not is_over(dated.period, today):
        return dated.period
    verb = _verb_of(dated, clauses)
    if verb is not None and verb.lemma in _DECIDES:
        return dated.period  # "قررت الحكومة أمس تعليق الدعم": it was decided then
    if not _of_what_comes(dated, verb, clause):
        return None
    day = date_of_iso(dated.period.start)
    return same((day + timedelta(days=WEEK)).isoformat()) if day is not None and dated.weekday else dated.period


def _verb_of(dated: Dated, clauses: Sequence[Clause]) -> Clause | None:
    """Return the verb that was read last before a date, the first one behind it where none was."""
    verbs = [c for c in clauses if c.category == "verb"]
    before = [c for c in verbs if c.trigger.end <= dated.span.start]
    return max(before, key=lambda c: c.trigger.end) if before else min(verbs, key=lambda c: c.trigger.start, default=None)


def _of_what_comes(dated: Dated, verb: Clause | None, clause: Clause) -> bool:
    """Return whether a date belongs to a clause that is still to come, `verb` being the one beside the date."""
    if dated.scope is not None or verb is None or verb is clause or verb.modality == "planned":
        return True
    return clause.trigger.start < dated.span.start and not clause.trigger.start < verb.trigger.start < dated.span.start


def _present(word: str, lemma: str) -> bool:
    """Return whether a folded verb form is in the imperfect."""
    word = word[1:] if word[:1] in "وف" and word[1:2] in "يت" else word
    return word[:1] == "ي" or (word[:1] == "ت" and lemma[:1] != "ت")


@lru_cache(maxsize=1)
def _scheduled() -> frozenset[str]:
    """Return the verbs of what has its day fixed before."""
    return frozenset(read_lexicon("ar", "dates")["scheduled"])
