"""A graph is given up whole, and only where nobody else holds it."""

from __future__ import annotations

from pathlib import Path

import pytest
from readings import MUSLIH

from graph.clearing import clear_graph
from graph.errors import GraphInUse
from graph.settings import Settings
from graph.store import open_store

COUNT = "MATCH (n) WHERE NOT n:Graph RETURN count(n) AS n"


def test_nothing_is_left_and_the_same_can_be_written_again(settings: Settings) -> None:
    with open_store(settings) as store:
        store.write_all(MUSLIH)
        before = store.rows(COUNT)
    clear_graph(settings)
    with open_store(settings) as store:
        assert store.rows(COUNT) == [{"n": 0}]
        store.write_all(MUSLIH)
        assert store.rows(COUNT) == before


def test_a_graph_in_use_stays(tmp_path: Path) -> None:
    settings = Settings(isg_home=tmp_path)
    with open_store(settings) as store:
        store.write_all(MUSLIH)
        with pytest.raises(GraphInUse):
            clear_graph(settings)
        assert store.rows(COUNT) != [{"n": 0}]
