"""What an event would do that is only planned or denied: "preparing an operation *that targets* X", "هدد بهجمات *تستهدف* المدينة"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Article
from ingest.dates.coming import in_the_present
from ingest.normalise import fold_word
from ingest.syntax import Clause, Phrase


def under_its_event(article: Article, clauses: Sequence[Clause], index: int) -> Sequence[Clause]:
    """Return the clauses with a relative one, that tells in the present what some event does, under the noun of that event.

    So it has what becomes of the event. What is told in the past has been done: "threatened an attack like that which *killed* ten"; the
    known event is there all the same: "will extend *the* operation that targets X".
    """
    clause = clauses[index]
    described = next((p for p in clause.functions.get("subject", ()) if p.sort == "event" and p.span.end <= clause.trigger.start), None)
    if clause.link != "relative" or clause.category != "verb" or described is None or described.definite:
        return clauses
    if not _tells_present(article, clause):
        return clauses
    noun = next((at for at, other in enumerate(clauses) if _names(other, described)), clause.parent)
    return [*clauses[:index], replace(clause, link="complement", parent=noun), *clauses[index + 1 :]]


def _names(clause: Clause, event: Phrase) -> bool:
    return clause.category == "noun" and any(p.span == event.span for p in clause.functions.get("event", ()))


def _tells_present(article: Article, verb: Clause) -> bool:
    word = verb.trigger.of(article.text)
    if article.language == "ar":
        return in_the_present(fold_word(word), fold_word(verb.lemma))
    return word.lower() in (verb.lemma, f"{verb.lemma}s", f"{verb.lemma}es")
