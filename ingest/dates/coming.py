"""When what is still to come takes place: "يستأنف البرلمان جلساته السبت" is of the next Saturday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from graph.model import Article, Period, Span
from ingest.dates.finder import WEEK
from ingest.dates.periods import date_of_iso, is_ahead, is_over, same
from ingest.dates.sentence_dates import Dated
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Clause

_NEAR = 30  # characters between an auxiliary and its verb, with a subject between them
_DECIDES = senses("ar", "decides_on") | senses("en", "decides_on")
_PROLONGS = senses("ar", "prolongs")
_OF_OTHERS = folded(senses("ar", "before_a_day"))  # before what the day is of, and not the verb
_PAST = ("كان", "ظلّ", "بات")


def is_to_come(article: Article, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether the verb of a main clause announces what is held or begun on a day."""
    clause = clauses[index]
    if article.language != "ar" or clause.category != "verb" or clause.parent is not None or clause.link is not None:
        return False
    if clause.lemma not in _scheduled() or not in_the_present(fold_word(clause.trigger.of(article.text)), fold_word(clause.lemma)):
        return False
    return not any(c.lemma in _PAST and 0 <= clause.trigger.start - c.trigger.end <= _NEAR for c in clauses)


def foretelling(article: Article, clauses: Sequence[Clause], clause: Clause) -> Clause | None:
    """Return the Arabic verb of a clause, or the one that takes it, where it is in the present, in which one also tells what is to come."""
    verb = clause if clause.category == "verb" else _taker(clauses, clause)
    if article.language != "ar" or verb is None or verb.link not in (None, "complement", "quote") or verb.operator is not None:
        return None
    if not in_the_present(fold_word(verb.trigger.of(article.text)), fold_word(verb.lemma)):
        return None
    past = any(c.lemma in _PAST and 0 <= verb.trigger.start - c.trigger.end <= _NEAR for c in clauses)
    return None if past else verb


def is_foretold(dated: Dated, verb: Clause, clauses: Sequence[Clause], article: Article, today: date) -> bool:
    """Return whether a time expression says of a verb that its day is still to come: "غدا", not "قبل انتخابات الشهر المقبل"."""
    words = {*map(fold_word, article.text[verb.trigger.end : dated.span.end].split())}
    if verb.lemma in _PROLONGS or _verb_of(dated, clauses) is not verb or not words.isdisjoint(_OF_OTHERS):
        return False
    said = map(fold_word, dated.span.of(article.text).split())  # "الأسبوع المقبل" is as precise as a month
    return is_ahead(dated.period, today) or not _future().isdisjoint(said)


def _taker(clauses: Sequence[Clause], noun: Clause) -> Clause | None:
    """Return the verb before a noun of a deed that takes it: "تبدأ القوات | الانسحاب"."""
    verbs = (c for c in clauses if c.category == "verb" and noun.category == "noun" and c.trigger.end <= noun.trigger.start)
    taking = (v for v in verbs if any(_stands_in(noun, p.span) for group in v.functions.values() for p in group))
    return max(taking, key=lambda v: v.trigger.end, default=None)


def _stands_in(noun: Clause, span: Span) -> bool:
    return span.start <= noun.trigger.start and noun.trigger.end <= span.end


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


def in_the_present(word: str, lemma: str) -> bool:
    """Return whether a folded verb form is in the imperfect."""
    word = word[1:] if word[:1] in "وف" and word[1:2] in "يت" else word
    return word[:1] == "ي" or (word[:1] == "ت" and lemma[:1] != "ت")


@lru_cache(maxsize=1)
def _scheduled() -> frozenset[str]:
    """Return the verbs of what has its day fixed before."""
    return frozenset(read_lexicon("ar", "dates")["scheduled"])


@lru_cache(maxsize=1)
def _future() -> frozenset[str]:
    return folded(read_lexicon("ar", "dates")["future"])
