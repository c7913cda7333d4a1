"""The evaluation: errors by the stage that made them, the gold of the bundled articles, and the floors that are pinned on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from bundled import REGISTER

from graph.errors import DataFileError
from graph.model import KINDS
from graph.ontology import load_ontology
from ingest.evaluate import errors, evaluate
from ingest.gold import read_gold
from ingest.reading.article import article_of
from ingest.reading.readers import Document, read_paths
from ingest.scoring import compare, score

GOLD = Path(__file__).parents[1] / "gold"
EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
BUNDLED = read_gold(GOLD / "bundled.jsonl")
FLOORS: dict[str, dict[str, float]] = yaml.safe_load((GOLD / "floors.yaml").read_text(encoding="utf-8"))


def entity(key: str, *names: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "kind": "force", "names": list(names), "mentions": list(names), **more}


def claim(subject: str, predicate: str, object_: str, **more: Any) -> dict[str, Any]:
    plain = {"polarity": "affirmed", "modality": "claimed", "speaker": "c", "via": [], "when": None, "evidence": "words"}
    return {"subject": subject, "predicate": predicate, "object": object_, **plain, **more}


ENTITIES = [entity("a", "Army"), entity("b", "Brigade"), entity("c", "Coalition")]
GOLD_ARTICLE = {"id": "1", "entities": ENTITIES, "claims": [claim("a", "attacks", "b")]}


@pytest.mark.parametrize(
    ("stages", "entities", "claims"),
    [
        ([], ENTITIES, [claim("a", "attacks", "b")]),
        (["entity missed", "entity missed"], ENTITIES[1:], []),
        (["entity linked wrong", "entity missed"], [entity("x", "Other", mentions=["Army"], register="x"), *ENTITIES[1:]], []),
        (["trigger missed"], ENTITIES, []),
        (["role wrong", "extra"], ENTITIES, [claim("a", "attacks", "c")]),
        (["polarity", "extra"], ENTITIES, [claim("a", "attacks", "b", polarity="denied")]),
        (["modality"], ENTITIES, [claim("a", "attacks", "b", modality="rumoured")]),
        (["speaker"], ENTITIES, [claim("a", "attacks", "b", speaker=None)]),
        (["extra"], ENTITIES, [claim("a", "attacks", "b"), claim("a", "kills", "b", rule="en.kills.verb.kill")]),
    ],
)
def test_an_error_is_counted_at_the_stage_that_made_it(
    stages: list[str], entities: list[dict[str, Any]], claims: list[dict[str, Any]]
) -> None:
    comparison = compare(GOLD_ARTICLE, {"entities": entities, "claims": claims})
    assert [error.stage for error in errors(comparison)] == stages


def test_gold_scores_itself_perfectly() -> None:
    whole = score([compare(article, article) for article in BUNDLED])
    assert {tally.f1 for tally in whole.tallies.values()} == {1.0}
    assert whole.right == whole.asked


def test_the_gold_is_of_the_bundled_articles_and_quotes_them_verbatim() -> None:
    files = {file.stem: file for file in EXAMPLES.glob("*.txt")}
    assert {str(article["id"]) for article in BUNDLED} == set(files)
    for article in BUNDLED:
        (document,) = read_paths([files[str(article["id"])]])
        assert isinstance(document, Document)
        assert article_of(document).text == article["text"]
        words = f"{article['title']}\n{article['text']}"
        keys = {e["key"] for e in article["entities"]}
        for e in article["entities"]:
            assert e["kind"] in KINDS
            assert e["names"]
            assert [m for m in e["mentions"] if m not in words] == []
        for c in article["claims"]:
            assert {c["subject"], c["object"], *c["via"], *filter(None, [c["speaker"]])} <= keys
            assert c["predicate"] in load_ontology().predicates
            assert c["evidence"] in words


def test_the_floors_hold() -> None:
    reached = evaluate(BUNDLED, REGISTER).score
    measured = {
        name: {key: getattr(reached.tallies[name], key) if name in reached.tallies else reached.accuracy(key) for key in floor}
        for name, floor in FLOORS.items()
    }
    floors = [(name, key, least) for name, floor in FLOORS.items() for key, least in floor.items()]
    below = {(name, key): measured[name][key] for name, key, least in floors if measured[name][key] < least}
    assert below == {}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "1", "text": "", "entities": []}', "line 2: the article has no `claims`"),
        ("no json", "line 2: is no JSON object: each line holds one annotated article"),
        ("[1]", "line 2: the article is no JSON object"),
        ('{"id": "1", "text": 5, "entities": [], "claims": []}', "line 2: the article: `text` is not text"),
        ('{"id": "1", "text": "", "entities": [5], "claims": []}', "line 2: entities: number 1 is no JSON object"),
        ('{"id": "1", "text": "", "entities": [{"key": "a"}], "claims": []}', "line 2: entities: number 1 has no `kind`"),
        ('{"id": "1", "text": "", "entities": [], "claims": [{"subject": "a"}]}', "line 2: claims: number 1 has no `predicate`"),
        (
            '{"id": "1", "text": "", "entities": [{"key": "a", "kind": "alien", "names": [], "mentions": []}], "claims": []}',
            "line 2: entities: number 1: `kind` is none of person, organization, force, mandate, operation, place",
        ),
    ],
)
def test_a_broken_gold_file_is_named_with_its_line_and_the_reason(tmp_path: Path, line: str, reason: str) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(DataFileError) as raised:
        read_gold(file)
    assert str(raised.value) == f"{file}: {reason}"


def test_a_gold_file_that_is_not_there_or_empty_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"none\.jsonl: No such file or directory"):
        read_gold(tmp_path / "none.jsonl")
    (tmp_path / "empty.jsonl").write_text("")
    with pytest.raises(DataFileError, match=r"empty\.jsonl: holds no annotated article"):
        read_gold(tmp_path / "empty.jsonl")
