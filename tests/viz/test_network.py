from __future__ import annotations

from typing import get_args

from drawn import edge, subgraph
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Status
from viz.network import network_of
from viz.style import load_style


def test_every_line_bears_its_status_and_the_form_of_it() -> None:
    statuses = get_args(Status)
    network = network_of(subgraph(*(edge(i, "a arrests b", status) for i, status in enumerate(statuses))), load_style())
    assert [line["label"] for line in network.edges] == [f"{status}: arrests" for status in statuses]
    for line, status in zip(network.edges, statuses, strict=True):
        assert bool(line["dashes"]) == (status not in ("reported", "claimed"))


def test_only_what_has_a_direction_has_an_arrow() -> None:
    network = network_of(subgraph(edge(1, "a meets b"), edge(2, "a arrests b")), load_style())
    assert [line["arrows"]["to"]["enabled"] for line in network.edges] == [False, True]


def test_names_stand_in_both_languages() -> None:
    network = network_of(subgraph(edge(1, "a meets b")), load_style())
    assert [node["label"] for node in network.nodes] == ["A\nالa", "B\nالb"]


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_no_two_lines_between_the_same_ends_lie_on_each_other(turned: list[bool]) -> None:
    edges = [edge(i, "b arrests a" if turn else "a arrests b") for i, turn in enumerate(turned)]
    lines = network_of(subgraph(*edges), load_style()).edges
    bends = set()
    for line in lines:
        smooth = line["smooth"] or {"type": "curvedCW", "roundness": 0}
        side = smooth["roundness"] * (1 if smooth["type"] == "curvedCW" else -1)
        bends.add(side if line["from"] == "a" else -side)
    assert len(bends) == len(edges)
    assert [line["id"] for line in lines] == [e.claim for e in edges]
