"""Which date is a claim's: that of its clause or sentence, never that of the saying; else the one date of the same event elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from graph.model import Period, Span, Statement
from graph.ontology import Predicate
from ingest.claims.attribution import chain
from ingest.dates.asides import of_another
from ingest.dates.coming import period_of
from ingest.dates.periods import DAY
from ingest.dates.sentence_dates import Dated, nearest
from ingest.lexicon import senses
from ingest.syntax import Clause

_ANNOUNCES = senses("ar", "announces") | senses("en", "announces")
_TALKS = ("meets", "negotiates_with")
_DEEDS = ("attacks", "kills")  # what an operation told in the same sentence did, on its day


def date_of(dates: Sequence[Dated], clauses: Sequence[Clause], index: int, after: date | None = None) -> Period | None:
    """Return the date of a clause among the time expressions of its sentence, without those that date who said it.

    `after`: the day after which it lies, where it is only planned.
    """
    if not dates:
        return None
    above = [p for p, child in chain(clauses, index) if p.operator in ("speech", "denial") and not _does_in_saying(p, child)]
    saying = {id(parent) for parent in [*above, *_occasions(above, clauses)]}
    if saying:
        acts = [c for c in clauses if c.category != "post"]
        told = {id(child): parent for parent, child in chain(clauses, index)}
        about = any(p.lemma in _ANNOUNCES for p in above) and clauses[index].category == "noun"
        rough = [d for d in dates if about and _is_rough(d)]  # "announced an operation early this month": it was in this month
        dates = [d for d in dates if id(min(acts, key=lambda c: _apart(d, c))) not in saying and id(_open_at(d, acts)) not in saying]
        dates = [d for d in dates if not _behind_speaker(d, acts, clauses, told)] or rough
    dates = [d for d in dates if not of_another(d, clauses, index)]
    dated = nearest(_its_own(dates, clauses, index), clauses[index])
    return period_of(dated, clauses, clauses[index], after) if dated is not None else None


def _its_own(dates: Sequence[Dated], clauses: Sequence[Clause], index: int) -> Sequence[Dated]:
    """Return the dates without those of a verb before, where one stands behind a verb: "قتل خمسة أمس، فيما *خطف* آخرين الشهر الماضي"."""
    at, verbs = clauses[index].trigger.start, [c.trigger.start for c in clauses if c.category == "verb"]
    following = min((verb for verb in verbs if verb > at), default=None)
    behind = any(at < d.span.start and (following is None or d.span.start < following) for d in dates if d.scope is None)
    if clauses[index].category != "verb" or clauses[index].link == "relative" or not behind:
        return dates
    return [d for d in dates if d.scope is not None or d.span.start > at or not any(verb < d.span.start for verb in verbs)]


def _is_rough(dated: Dated) -> bool:
    """Return whether a date is a month or a year: what is announced then was hardly long before."""
    return dated.period.end is not None and len(dated.period.start or "") < DAY


def _does_in_saying(saying: Clause, said: Clause) -> bool:
    """Return whether somebody announces an act of his own, which has the date of its announcement: "أعلنت القوات السبت استعادة المدينة"."""
    if saying.lemma not in _ANNOUNCES or said.category != "noun" or said.link != "complement":
        return False
    return any(p in saying.functions.get("subject", ()) for p in said.functions.get("subject", ()))


def _behind_speaker(dated: Dated, acts: Sequence[Clause], clauses: Sequence[Clause], told: Mapping[int, Clause]) -> bool:
    """Return whether a date stands between a relative clause of the speaker and what he said: "قال فلان، الذي يزورها، الأحد إنه"."""
    last = _open_at(dated, acts)
    if last is None or last.link != "relative" or last.parent is None:
        return False
    around = clauses[last.parent]
    return any(around is parent and dated.span.end <= child.trigger.start for child in acts if (parent := told.get(id(child))) is not None)


def _occasions(sayings: Sequence[Clause], clauses: Sequence[Clause]) -> Iterable[Clause]:
    """Return the interviews and visits on which something was said: their date is that of the saying."""
    speakers = [p for saying in sayings for p in saying.functions.get("subject", ())]
    return (c for c in clauses if any(p in speakers for p in c.functions.get("attends", ())))


def _open_at(dated: Dated, acts: Sequence[Clause]) -> Clause | None:
    """Return the verb or noun that was read last before a date: in "said on Sunday that" the saying."""
    before = [c for c in acts if c.trigger.end <= dated.span.start and not c.lemma.startswith("named ")]
    return max(before, key=lambda c: c.trigger.end, default=None)


def _apart(dated: Dated, clause: Clause) -> int:
    return max(dated.span.start - clause.trigger.end, clause.trigger.start - dated.span.end, 0)


def share_dates(
    statements: Iterable[Statement], made: Sequence[Statement], predicates: Mapping[str, Predicate], described: Collection[str]
) -> tuple[Statement, ...]:
    """Return the statements, those on an event with its date where others give just one: of the same claim, parties or operation.

    `made` are all that the article makes, also those that are left out; `described` are the operations that it only describes: such a
    one happened once.
    """
    found = tuple(statements)
    known: dict[tuple[str, ...], set[Period]] = {}
    for s in {s.id: s for s in (*made, *found)}.values():
        if s.when is not None and _happens(s, predicates, described):
            for key in _events(s, described):
                known.setdefault(key, set()).add(s.when)
    held = [s for s in found if s.predicate in _TALKS and s.when is not None and s.modality in ("reported", "claimed")]
    talks = {party: s for s in reversed(held) for party in (s.subject, s.object)}
    if not known:
        return found
    told = _told_together(made, described)
    shared = (_dated(s, known, described, told) if s.when is None and _happens(s, predicates, described) else s for s in found)
    return tuple(_said_at(s, talks) if predicates[s.predicate].group == "speech" else s for s in shared)


def _said_at(statement: Statement, talks: Mapping[str, Statement]) -> Statement:
    """Return a speech act with the date of the talks, told before, with which its speaker is first said to have been busy."""
    held = talks.get(statement.subject)
    if statement.when is not None or held is None or statement.modality in ("planned", "conditional", "rumoured"):
        return statement
    return replace(statement, when=held.when) if held.quote.start <= statement.quote.start else statement


def _happens(statement: Statement, predicates: Mapping[str, Predicate], described: Collection[str]) -> bool:
    """Return whether a statement is on an event, or on an operation that happened once."""
    return predicates[statement.predicate].time == "event" or statement.subject in described or statement.object in described


def _told_together(statements: Sequence[Statement], described: Collection[str]) -> Mapping[Span, str]:
    """Return the operation that a sentence tells of, where it is one, by the sentence."""
    told: dict[Span, set[str]] = {}
    for s in statements:
        told.setdefault(s.sentence, set()).update(party for party in (s.subject, s.object) if party in described)
    return {sentence: next(iter(operations)) for sentence, operations in told.items() if len(operations) == 1}


def _dated(
    statement: Statement, known: Mapping[tuple[str, ...], set[Period]], described: Collection[str], told: Mapping[Span, str]
) -> Statement:
    if statement.modality in ("planned", "conditional"):
        return statement
    same_deed = [(told[statement.sentence],)] if statement.predicate in _DEEDS and statement.sentence in told else []
    for key in [*_events(statement, described), *same_deed]:
        if len(dates := known.get(key, set())) == 1:
            return replace(statement, when=next(iter(dates)))
    return statement


def _events(statement: Statement, described: Collection[str]) -> list[tuple[str, ...]]:
    """Return keys of what happened, the most telling first; that a place was lost is no part of its having been held."""
    if statement.predicate == "controls":
        return [(statement.subject, statement.predicate, statement.object, statement.polarity)]
    parties = tuple(sorted((statement.subject, statement.object)))
    operations = [(party,) for party in parties if party in described]
    return [(statement.subject, statement.predicate, statement.object), *operations, parties]
