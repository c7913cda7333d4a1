"""How near extracted entities and claims come to gold articles: precision, recall and F1, and accuracy over matched claims.

Both have the form of a gold file (docs/formats.md). Entities are aligned one to one by shared folded names, claims match on subject,
predicate, object and polarity (either order where symmetric), pairs on subject and object alone; the same claim by several voices
counts once.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.model import BODIES
from graph.ontology import load_ontology

Json = Mapping[str, Any]
Key = tuple[str, str, str, str]  # subject, predicate, object, polarity

_FOLD = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ؤ": "و", "ئ": "ي", "ء": "", "ـ": ""}
)
_MARKS = str.maketrans("", "", "’'ʿʾ`")


@dataclass(slots=True)
class Tally:
    """Counts of one measure: in gold, predicted, and in both."""

    gold: int = 0
    predicted: int = 0
    matched: int = 0

    @property
    def precision(self) -> float:
        """Return the share of what was predicted that is in gold."""
        return self.matched / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Return the share of gold that was predicted."""
        return self.matched / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, gold: int, predicted: int, matched: int) -> None:
        """Add the counts of one article."""
        self.gold, self.predicted, self.matched = self.gold + gold, self.predicted + predicted, self.matched + matched


@dataclass(slots=True)
class Score:
    """The tallies over articles, `by` predicate too, and how often a matched claim's modality, speaker, chain and date are right."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in ("entity", "claim", "pair", "denied claim")})
    by_predicate: dict[str, Tally] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)

    def accuracy(self, name: str) -> float:
        """Return the share of matched claims whose `name` (modality, speaker, chain, when) is right."""
        return self.right[name] / self.asked[name] if self.asked[name] else 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """One article's gold and prediction side by side, in gold's keys."""

    gold: Json
    predicted: Json
    mapping: dict[str, str]  # predicted entity key -> gold entity key
    gold_claims: dict[Key, list[Json]]
    predicted_claims: dict[Key, Json]


def compare(gold: Json, predicted: Json) -> Comparison:
    """Return an article's gold and prediction with entities aligned."""
    mapping = align(gold["entities"], predicted["entities"])
    gold_claims: dict[Key, list[Json]] = {}
    for claim in gold["claims"]:
        gold_claims.setdefault(_key(claim, claim["subject"], claim["object"]), []).append(claim)
    predicted_claims: dict[Key, Json] = {}
    for claim in predicted["claims"]:
        ends = [mapping.get(claim[end], f"?{claim[end]}") for end in ("subject", "object")]
        predicted_claims.setdefault(_key(claim, *ends), claim)
    return Comparison(gold, predicted, mapping, gold_claims, predicted_claims)


def score(comparisons: Iterable[Comparison]) -> Score:
    """Return the score over all articles."""
    total = Score()
    for comparison in comparisons:
        _add(total, comparison)
    return total


def _add(total: Score, c: Comparison) -> None:
    gold, predicted = set(c.gold_claims), set(c.predicted_claims)
    total.tallies["entity"].add(len(c.gold["entities"]), len(c.predicted["entities"]), len(c.mapping))
    views: dict[str, Callable[[set[Key]], set[Any]]] = {
        "claim": set,
        "pair": lambda keys: {frozenset((k[0], k[2])) for k in keys},
        "denied claim": lambda keys: {k for k in keys if k[3] == "denied"},
    }
    for name, view in views.items():
        left, right = view(gold), view(predicted)
        total.tallies[name].add(len(left), len(right), len(left & right))
    for key in gold | predicted:
        total.by_predicate.setdefault(key[1], Tally()).add(key in gold, key in predicted, key in gold and key in predicted)
    for key in gold & predicted:
        _judge(total, c.gold_claims[key], c.predicted_claims[key], c.mapping)


def _judge(total: Score, gold: list[Json], predicted: Json, mapping: Mapping[str, str]) -> None:
    speaker = None if predicted.get("speaker") is None else mapping.get(predicted["speaker"], "?")
    via = [mapping.get(v) for v in predicted.get("via") or []]
    chains = [c for c in gold if c.get("via")]
    dated = [c for c in gold if c.get("when")]
    for name, wanted, right in (
        ("modality", gold, any(predicted.get("modality") == c["modality"] for c in gold)),
        ("speaker", gold, any(speaker == c["speaker"] for c in gold)),
        ("chain", chains, any(speaker == c["speaker"] and via == c["via"] for c in chains)),
        ("when", dated, any(predicted.get("when") == c["when"] for c in dated)),
    ):
        if wanted:
            total.asked[name] += 1
            total.right[name] += right


def align(gold: list[Json], predicted: list[Json]) -> dict[str, str]:
    """Return {predicted key: gold key}, one to one, the strongest match first."""
    left = [(e, folded(e, "names", "mentions"), folded(e, "mentions")) for e in gold]
    right = [(e, folded(e, "names"), folded(e, "mentions")) for e in predicted]
    pairs = sorted((-strength, i, j) for i, a in enumerate(left) for j, b in enumerate(right) if (strength := _similarity(a, b)))
    mapping: dict[str, str] = {}
    used: set[int] = set()
    for _, i, j in pairs:
        if i not in used and predicted[j]["key"] not in mapping:
            used.add(i)
            mapping[predicted[j]["key"]] = gold[i]["key"]
    return mapping


def _similarity(a: tuple[Json, set[str], set[str]], b: tuple[Json, set[str], set[str]]) -> int:
    (gold, gold_names, gold_mentions), (predicted, names, mentions) = a, b
    if (gold["kind"] == "person") != (predicted["kind"] == "person"):
        return 0
    if shared := len(gold_names & names):
        same = gold["kind"] == predicted["kind"] or (gold["kind"] in BODIES and predicted["kind"] in BODIES)
        return 2 + 2 * shared + same
    if gold["kind"] == predicted["kind"] and gold["kind"] in ("mandate", "operation"):
        return int(any(len(x) > 3 and len(y) > 3 and (x in y or y in x) for x in gold_mentions for y in mentions))
    return 0


def folded(entity: Json, *fields: str) -> set[str]:
    """Return an entity's names of these fields in the form in which they are compared."""
    names = (name["text"] if isinstance(name, Mapping) else name for f in fields for name in entity.get(f, ()))
    return {form for name in names if (form := fold_for_score(name))}


def fold_for_score(name: str) -> str:
    """Return a name without case, marks, letter variants, punctuation and articles."""
    text = unicodedata.normalize("NFKD", name.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c)).translate(_FOLD).translate(_MARKS)
    words = re.sub(r"\W+", " ", text).split()
    return " ".join(re.sub(r"^(ال|لل)(?=\w{2})", "", w) for w in words if w not in ("al", "el", "the", "of"))


def _key(claim: Json, subject: str, object_: str) -> Key:
    predicate = claim["predicate"]
    known = load_ontology().predicates.get(predicate)
    if known is not None and known.symmetric and object_ < subject:
        subject, object_ = object_, subject
    return subject, predicate, object_, claim["polarity"]
