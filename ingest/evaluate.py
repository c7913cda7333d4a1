"""The evaluation that anyone can run: an extractor's score against gold, and its errors by the stage that made them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from graph.model import Article
from graph.register import Register
from ingest.reading.article import under_title
from ingest.reading.language import language_of
from ingest.reading.wrapped import unwrapped
from ingest.scoring import Comparison, Json, Key, Score, Tally, compare, score

STAGES = ("entity missed", "entity linked wrong", "trigger missed", "role wrong", "polarity", "modality", "speaker", "extra")


@dataclass(frozen=True, slots=True)
class Error:
    """One difference from gold: the stage that made it, the article, what it is about, the words."""

    stage: str
    article: str
    about: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The score with the errors in the order of the articles."""

    score: Score
    errors: tuple[Error, ...]

    @property
    def by_stage(self) -> dict[str, int]:
        """Return how many errors each stage made."""
        counts = Counter(error.stage for error in self.errors)
        return {stage: counts[stage] for stage in STAGES}


def evaluate(gold: Sequence[Json], register: Register) -> Evaluation:
    """Return the evaluation of the extractor on gold articles (the JSON objects of docs/formats.md)."""
    comparisons = [compare(article, predict(article, register)) for article in gold]
    return Evaluation(score(comparisons), tuple(error for c in comparisons for error in errors(c)))


def predict(row: Json, register: Register) -> dict[str, Any]:
    """Return the extraction of one article given as a JSON object, in the form of a gold file."""
    from ingest.annotation import as_json
    from ingest.extract import extract

    return as_json(extract(article_of(row), register))


def article_of(row: Json) -> Article:
    """Return the article of a JSON object with `id`, `text` and where known `lang`, `source`, `date`, `title`."""
    title = row.get("title")
    text = under_title(unwrapped(row["text"]), title)
    return Article(str(row["id"]), text, row.get("lang") or language_of(text), row.get("source"), row.get("date"), title)


def errors(c: Comparison) -> Iterator[Error]:
    """Return the differences of one article."""
    article = str(c.gold["id"])
    found, linked = set(c.mapping.values()), _linked_wrong(c)
    for entity in c.gold["entities"]:
        if entity["key"] not in found:
            stage = "entity linked wrong" if entity["key"] in linked else "entity missed"
            yield Error(stage, article, f"{entity['key']} ({entity['kind']})", ", ".join(map(str, entity["mentions"][:3])))
    for key, claims in c.gold_claims.items():
        if key in c.predicted_claims:
            yield from _coloured_wrong(c, article, key, claims)
        else:
            yield Error(_missed(c, key, found), article, _written(key), claims[0]["evidence"])
    for key, claim in c.predicted_claims.items():
        if key not in c.gold_claims:
            yield Error("extra", article, f"{_written(key)} [{claim.get('rule', '')}]", claim.get("evidence", ""))


def _linked_wrong(c: Comparison) -> set[str]:
    """Return the gold entities whose words the prediction gave to another entity."""
    taken = {m for e in c.predicted["entities"] if e["key"] not in c.mapping and e.get("register") for m in e["mentions"]}
    return {e["key"] for e in c.gold["entities"] if taken & {str(m) for m in e["mentions"]}}


def _missed(c: Comparison, key: Key, found: set[str]) -> str:
    subject, predicate, object_, polarity = key
    if subject not in found or object_ not in found:
        return "entity missed"
    if (subject, predicate, object_, "affirmed" if polarity == "denied" else "denied") in c.predicted_claims:
        return "polarity"
    same_trigger = any(k[1] == predicate and {subject, object_} & {k[0], k[2]} for k in c.predicted_claims)
    return "role wrong" if same_trigger else "trigger missed"


def _coloured_wrong(c: Comparison, article: str, key: Key, claims: Sequence[Json]) -> Iterator[Error]:
    predicted = c.predicted_claims[key]
    speaker = None if predicted.get("speaker") is None else c.mapping.get(predicted["speaker"], "?")
    if all(predicted.get("modality") != claim["modality"] for claim in claims):
        yield Error(
            "modality", article, f"{_written(key)}: {claims[0]['modality']}, not {predicted.get('modality')}", claims[0]["evidence"]
        )
    if all(speaker != claim["speaker"] for claim in claims):
        yield Error("speaker", article, f"{_written(key)}: {claims[0]['speaker']}, not {speaker}", claims[0]["evidence"])


def _written(key: Key) -> str:
    subject, predicate, object_, polarity = key
    return f"{subject} {predicate} {object_}{' (denied)' if polarity == 'denied' else ''}"


def tables(evaluation: Evaluation) -> list[list[dict[str, Any]]]:
    """Return the evaluation as tables of rows: the scores, the accuracies, the predicates, the errors by stage."""
    score_ = evaluation.score
    measures = [_row("measure", name, tally) for name, tally in score_.tallies.items()]
    accuracy = [
        {"over matched claims": name, "accuracy": round(score_.accuracy(name), 3), "right": score_.right[name], "of": score_.asked[name]}
        for name in ("modality", "speaker", "chain", "when")
    ]
    predicates = [_row("predicate", name, tally) for name, tally in sorted(score_.by_predicate.items(), key=lambda item: -item[1].gold)]
    stages = [{"stage": stage, "errors": count} for stage, count in evaluation.by_stage.items()]
    return [measures, accuracy, predicates, stages]


def _row(label: str, name: str, tally: Tally) -> dict[str, Any]:
    return {
        label: name,
        "precision": round(tally.precision, 3),
        "recall": round(tally.recall, 3),
        "F1": round(tally.f1, 3),
        "gold": tally.gold,
        "predicted": tally.predicted,
        "matched": tally.matched,
    }
