"""Statements become claims: cases, and what must hold of any statements in any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from graph import claims
from graph.claims import claims_of, status_of, tie_of
from graph.model import Period
from graph.ontology import UNSETTLED, load_ontology

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("claim_cases.yaml").read_text(encoding="utf-8"))
PREDICATES = load_ontology().predicates


def period(text: str) -> Period:
    start, slash, end = text.partition("/")
    return Period(start or None, (end or None) if slash else start)


def witness(number: int, text: str) -> claims.Testimony:
    polarity, modality, *rest = text.split()
    words = dict(pairwise(rest))
    when = period(words["when"]) if "when" in words else None
    return claims.Testimony(
        str(number), polarity, modality, when, words.get("said"), words.get("in", str(number)), words.get("by", str(number))  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]) -> None:
    given_ = [witness(number, text) for number, text in enumerate(case["statements"])]
    found = claims_of(PREDICATES[case["predicate"]], "a", "b", given_)
    assert [f"{claim.status} {len(claim.statements)}" for claim in found] == case["claims"]


days = st.dates(min_value=date(2014, 1, 1), max_value=date(2014, 4, 1)).map(str)
periods = st.one_of(
    st.none(),
    days.map(lambda day: Period(day, day)),
    days.map(lambda day: Period(day[:7], day[:7])),
    st.tuples(days, days).map(lambda pair: Period(*sorted(pair))),
    days.map(lambda day: Period(day, None)),
    days.map(lambda day: Period(None, day)),
)
testimonies = st.lists(
    st.builds(
        claims.Testimony,
        id=st.integers(0, 1000).map(str),
        polarity=st.sampled_from(["affirmed", "denied"]),
        modality=st.sampled_from(["reported", "claimed", "rumoured", "planned", "conditional"]),
        when=periods,
        said=st.one_of(st.none(), days),
        origin=st.sampled_from("abc"),
        voice=st.sampled_from("xyz"),
    ),
    max_size=9,
    unique_by=lambda t: t.id,
)
predicates = st.sampled_from([PREDICATES[key] for key in ("arrests", "attacks", "meets", "supports", "allied_with")])


@given(predicates, testimonies, st.randoms())
def test_order_changes_nothing(predicate: Any, given_: list[claims.Testimony], random: Any) -> None:
    shuffled = random.sample(given_, len(given_))
    assert claims_of(predicate, "a", "b", given_) == claims_of(predicate, "a", "b", [*shuffled, *given_])


@given(predicates, testimonies)
def test_each_statement_is_about_one_claim(predicate: Any, given_: list[claims.Testimony]) -> None:
    found = claims_of(predicate, "a", "b", given_)
    assert sorted(s for claim in found for s in claim.statements) == sorted(t.id for t in given_)
    assert len({claim.id for claim in found}) == len(found)


@given(predicates, testimonies)
def test_a_claim_that_anyone_denies_is_never_settled(predicate: Any, given_: list[claims.Testimony]) -> None:
    known = {t.id: t for t in given_}
    for claim in claims_of(predicate, "a", "b", given_):
        settled = tie_of(predicate, claim).type != UNSETTLED
        firm = {known[s].modality for s in claim.statements if known[s].affirms}
        assert settled == (claim.denying == 0 and bool(firm & {"reported", "claimed"}))
        assert tie_of(predicate, claim).type in (UNSETTLED, predicate.key.upper())


@given(predicates, testimonies)
def test_copies_change_no_count(predicate: Any, given_: list[claims.Testimony]) -> None:
    copies = [replace(t, id=f"copy {t.id}") for t in given_]
    for claim, doubled in zip(claims_of(predicate, "a", "b", given_), claims_of(predicate, "a", "b", [*given_, *copies]), strict=True):
        assert (claim.id, claim.status, claim.affirming, claim.denying, claim.origins) == (
            doubled.id, doubled.status, doubled.affirming, doubled.denying, doubled.origins,
        )  # fmt: skip


def test_a_symmetric_claim_is_the_same_either_way() -> None:
    one = witness(1, "affirmed reported said 2021-05-26")
    assert claims_of(PREDICATES["meets"], "b", "a", [one]) == claims_of(PREDICATES["meets"], "a", "b", [one])
    assert claims_of(PREDICATES["leads"], "b", "a", [one]) != claims_of(PREDICATES["leads"], "a", "b", [one])


def test_a_claim_tells_who_when_and_how_often() -> None:
    (claim,) = claims_of(
        PREDICATES["arrests"],
        "us",
        "muslih",
        [
            witness(1, "affirmed reported said 2021-05-27 when 2021-05-26 by outlet in wire"),
            witness(2, "affirmed reported said 2021-05-28 when 2021-05-26 by outlet in wire"),
            witness(3, "affirmed claimed said 2021-05-27 by police in wire"),
            witness(4, "denied claimed said 2021-05-29 by coalition in other"),
        ],
    )
    assert (claim.affirming, claim.denying, claim.origins) == (2, 1, 2)
    assert (claim.first_said, claim.last_said, str(claim.valid)) == ("2021-05-27", "2021-05-29", "2021-05-26")


def test_nothing_said_is_no_claim() -> None:
    assert claims_of(PREDICATES["arrests"], "a", "b", []) == ()
    assert status_of([witness(1, "affirmed conditional")]) == "conditional"
