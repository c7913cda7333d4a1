"""The bundled register is clean, and each kind of fault is found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bundled import REGISTER

from graph.register import Affiliation, Citation, Entry, Post, Register
from graph.register_check import check
from graph.register_stats import stats

PAGE = Citation("https://news.example/x", "On X", "2026-11-24")
PLAIN = Entry("x", "person", "Xavier", "", (), (), False, (), (), (), (), None, None, None, (PAGE,), "persons/test.yaml")


def entry(id_: str, **more: object) -> Entry:
    return replace(PLAIN, **{"id": id_, "name_en": f"Name of {id_}", **more})  # type: ignore[arg-type]


def post(start: str, end: str, body: str = "army") -> Post:
    return Post("commander", "", body, "leads", start, end, 1)


def reasons(*entries: Entry) -> str:
    return "\n".join(str(f) for f in check(Register({e.id: e for e in (*entries, entry("army", kind="force"))})))


def test_the_bundled_register_is_clean() -> None:
    assert [str(f) for f in check(REGISTER)] == []


def test_the_bundled_register_is_as_large_as_promised() -> None:
    counts = stats(REGISTER)
    least = {"person": 350, "force": 250, "organization": 180, "mandate": 50, "operation": 50, "place": 150}
    assert all(counts.kinds[kind] >= number for kind, number in least.items())
    assert sum(counts.kinds.values()) == counts.entities == sum(counts.files.values())
    assert set(counts.as_json()) == {"entities", "kinds", "files", "names", "posts", "affiliations", "citations"}


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        ({"posts": (post("2014", "2015", "no-such-body"),)}, "no-such-body"),
        ({"side": "atlantis"}, "atlantis"),
        ({"predecessor": ("a",)}, "the entity itself"),
        ({"affiliations": (Affiliation("part_of", "army", "soon", "unknown", 1),)}, "soon"),
        ({"posts": (post("2015", "2014"),)}, "before it begins"),
        ({"posts": (post("2014-13", "unknown"),)}, "2014-13"),
        ({"posts": (post("incumbent", "unknown"),)}, "incumbent"),
        ({"sources": ()}, "no citation"),
        ({"sources": (replace(PAGE, looked=""),)}, "looked at"),
        ({"sources": (replace(PAGE, url="a book"),)}, "no web address"),
        ({"aliases": ("\u202bقاسم",)}, "bidi control"),
        ({"aliases": ("Qasim قاسم",)}, "mixes scripts"),
        ({"aliases": ("Qаsim",)}, "mixes scripts"),
        ({"wikidata": "1234"}, "wikidata"),
        ({"coordinates": (44.4, 333.1)}, "outside the world"),
        ({"name_en": ""}, "no English name"),
        ({"posts": (post("2014", "2015"), replace(post("2014", "2015"), source=2))}, "post `commander` of army stands twice"),
        ({"affiliations": (Affiliation("part_of", "army", "2014", "unknown", 1),) * 2}, "part_of army stands twice"),
        ({"sources": (PAGE, replace(PAGE, title="On X again"))}, "stands twice"),
    ],
)
def test_a_fault_is_found(fault: dict[str, object], found: str) -> None:
    assert found in reasons(entry("a", **fault))


def test_a_sound_entry_gives_nothing() -> None:
    assert reasons(entry("a", posts=(post("2014", "2015"), post("2018", "2019")), aliases=("قاسم مصلح",), wikidata="Q42")) == ""


def test_one_post_held_twice_at_a_time_is_found_and_a_handover_is_not() -> None:
    assert "overlaps" in reasons(entry("a", posts=(post("2010", "2015"),)), entry("b", posts=(post("2014", "incumbent"),)))
    assert reasons(entry("a", posts=(post("2010", "2015-05"),)), entry("b", posts=(post("2015", "incumbent"),))) == ""
    assert reasons(entry("a", posts=(post("2010", "unknown"),)), entry("b", posts=(post("2014", "incumbent"),))) == ""


def test_an_alias_of_two_is_found_whatever_its_spelling() -> None:
    assert "claimed by b" in reasons(entry("a", aliases=("أبو آلاء",)), entry("b", aliases=("ابو الاء",)))
    assert "claimed by b" in reasons(entry("a", aliases=("Qais al-Sadr",)), entry("b", aliases=("Qais Sadr",)))
    assert reasons(entry("a", aliases=("علي صالح",)), entry("b", short=("علي صالح",))) == ""


def test_a_short_name_of_two_prominent_ones_needs_something_that_tells_them_apart() -> None:
    a, b = (entry(i, short=("Sadr",), prominent=True) for i in "ab")
    assert "tells them apart" in reasons(a, b)
    assert reasons(*(replace(e, side="army") for e in (a, b))) == ""
    assert reasons(a, replace(b, prominent=False)) == ""
