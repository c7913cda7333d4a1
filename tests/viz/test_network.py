from __future__ import annotations

from dataclasses import replace
from typing import get_args

from drawn import edge, subgraph
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Status
from viz.interface import load_interface
from viz.network import network_of
from viz.style import load_style


def test_every_line_bears_its_status_and_the_form_of_it() -> None:
    statuses = get_args(Status)
    network = network_of(
        subgraph(*(edge(i, "a arrests b", status) for i, status in enumerate(statuses))), load_style(), load_interface("en")
    )
    assert [line["words"] for line in network.edges] == [f"{status}: arrests" for status in statuses]
    for line, status in zip(network.edges, statuses, strict=True):
        assert bool(line["dashes"]) == (status not in ("reported", "claimed"))


def test_what_is_said_again_and_again_of_a_pair_is_one_line_and_its_denials_another() -> None:
    told = ["b meets a", "a meets b", "a arrests b", "b arrests a", "a arrests b"]
    drawn = subgraph(*(edge(i, words, status) for i, (words, status) in enumerate((w, s) for s in ("reported", "denied") for w in told)))
    network = network_of(drawn, load_style(), load_interface("en"))
    assert [line["claims"] for line in network.edges] == [["c0", "c1"], ["c2", "c4"], ["c3"], ["c5", "c6"], ["c7", "c9"], ["c8"]]
    assert [line["id"] for line in network.edges] == ["c0", "c2", "c3", "c5", "c7", "c8"]


def test_only_what_has_a_direction_has_an_arrow() -> None:
    network = network_of(subgraph(edge(1, "a meets b"), edge(2, "a arrests b")), load_style(), load_interface("en"))
    assert [line["arrows"]["to"]["enabled"] for line in network.edges] == [False, True]


def test_what_is_only_described_is_smaller_than_anybody_with_a_name() -> None:
    drawn = subgraph(edge(1, "a arrests b"))
    named, described = drawn.nodes
    network = network_of(replace(drawn, nodes=(named, replace(described, described=True))), load_style(), load_interface("en"))
    assert network.nodes[1]["size"] < network.nodes[0]["size"]


@given(
    st.lists(
        st.tuples(st.booleans(), st.sampled_from(["arrests", "attacks", "meets"]), st.sampled_from(get_args(Status))),
        min_size=1,
        max_size=40,
    )
)
def test_no_two_lines_between_the_same_ends_lie_on_each_other(told: list[tuple[bool, str, Status]]) -> None:
    edges = [edge(i, f"b {key} a" if turn else f"a {key} b", status) for i, (turn, key, status) in enumerate(told)]
    lines = network_of(subgraph(*edges), load_style(), load_interface("en")).edges
    bends = set()
    for line in lines:
        smooth = line["smooth"] or {"type": "curvedCW", "roundness": 0}
        side = smooth["roundness"] * (1 if smooth["type"] == "curvedCW" else -1)
        bends.add(side if line["from"] == "a" else -side)
    assert len(bends) == len(lines)
    assert sorted(claim for line in lines for claim in line["claims"]) == sorted(e.claim for e in edges)
