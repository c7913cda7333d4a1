"""Names of a register in a text: boundaries, clitics, capitals, overlaps, hostile text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from bundled import REGISTER
from hypothesis import given
from hypothesis import strategies as st

from ingest.names.matching import NameMatcher, matcher
from ingest.normalise import fold


@pytest.fixture(scope="module")
def names() -> NameMatcher:
    return matcher(REGISTER)


def found(names: NameMatcher, text: str) -> dict[str, set[str]]:
    return {c.span.of(text): {*c.full, *c.short} for c in names.find(text, fold(text))}


@pytest.mark.parametrize("clitic", ["و", "ب", "ل", "ف", "وب", "ول"])
def test_attached_particles_stay_outside(names: NameMatcher, clitic: str) -> None:
    assert found(names, f"ثم {clitic}نوري المالكي")["نوري المالكي"] == {"nouri-al-maliki"}


@pytest.mark.parametrize("text", ["المتصدر", "بدرجة", "Trumpet", "Sadrism", "ISISes", "isis", "trump", "the pkk"])
def test_parts_of_words_and_lower_case_are_no_names(names: NameMatcher, text: str) -> None:
    assert found(names, text) == {}


def test_the_longest_name_wins_wherever_it_begins(names: NameMatcher) -> None:
    assert set(found(names, "the U.S. Defense Intelligence Agency")) >= {"U.S. Defense Intelligence Agency"}
    assert set(found(names, "كتائب حزب الله العراقية")) == {"كتائب حزب الله العراقية"}


def test_a_possessive_and_a_non_breaking_hyphen_do_not_hide_a_name(names: NameMatcher) -> None:
    assert "Maliki" in found(names, "Maliki’s men")
    assert "Qais al‑Khaz’ali" in found(names, "Qais al‑Khaz’ali spoke")


HOSTILE = st.lists(
    st.sampled_from(
        ["المالكي", "Trump", "داعش", "و", "لل", "ال", "'", "’s", "\u0640", "\u202b", "-", "_", "#", " ", "\n", "U.S.", "أبو", "𝔘"]
    ),
    max_size=30,
).map("".join)


@given(st.one_of(st.text(max_size=120), HOSTILE))
def test_spans_are_verbatim_ordered_and_apart(text: str) -> None:
    candidates = matcher(REGISTER).find(text, fold(text))
    assert all(0 <= c.span.start < c.span.end <= len(text) for c in candidates)
    assert all(a.span.end <= b.span.start for a, b in pairwise(candidates))
    assert all(c.folded == fold(c.span.of(text)).text for c in candidates)
    assert all(c.full or c.short for c in candidates)
