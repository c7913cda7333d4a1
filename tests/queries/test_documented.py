"""docs/queries.md says of every query just what its file says, and its Python runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from queries_readings import readings

from graph.ontology import load_ontology
from graph.store import Store
from queries.library import load_library

DOCS = (Path(__file__).parents[2] / "docs" / "queries.md").read_text(encoding="utf-8")
SECTIONS = {name: text.partition("\n## ")[0] for name, text in re.findall(r"^### (\S+)\n(.*?)(?=^### |\Z)", DOCS, re.DOTALL | re.MULTILINE)}


def test_every_query_is_documented_and_nothing_else() -> None:
    assert set(SECTIONS) == {query.name for query in load_library()}


@pytest.mark.parametrize("name", sorted(SECTIONS))
def test_a_section_says_what_the_query_says(name: str) -> None:
    query, section = load_library().find(name), SECTIONS[name]
    assert section.strip().splitlines()[0] == query.question
    kinds = [(p.name, p.kind if p.required else f"{p.kind}, optional", p.purpose) for p in query.parameters]
    assert re.findall(r"^\| `(\w+)` \| (.*?) \| (.*?) \|$", section, re.MULTILINE) == kinds
    (columns,) = re.findall(r"^Columns: (.*)$", section, re.MULTILINE)
    assert tuple(columns.replace("`", "").split(", ")) == query.returns


def test_the_windows_are_the_ontologys() -> None:
    listed = {
        predicate: int(days)
        for days, predicates in re.findall(r"^\| (\d+) \| (.*?) \|$", DOCS, re.MULTILINE)
        for predicate in re.findall(r"`(\w+)`", predicates)
    }
    assert listed == {key: p.window for key, p in load_ontology().predicates.items() if p.window is not None}


def test_the_python_runs(store: Store) -> None:
    store.write_all(readings())
    (code,) = re.findall(r"```python\n(.*?)```", DOCS, re.DOTALL)
    names = {"store": store}
    exec(code, names)
    assert names["by_outlet"].to_dict() == {("Outlet A", "affirmed"): 1, ("Outlet B", "denied"): 2}
    assert len(names["between"])
