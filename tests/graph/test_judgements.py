"""Judgements: recorded, read back, summed up, undone, refused where they contradict."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import DataFileError, JudgementError
from graph.judgements import Judgements, Verb, load_judgements, record_judgement


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "judgements.jsonl"


def judge(file: Path, *judgements: tuple[Verb, str]) -> Judgements:
    for verb, about in judgements:
        record_judgement(file, verb, about.split(), author="أحمد", reason="لأنه كذلك", date="2021-06-01")
    return load_judgements(file)


def test_no_file_is_no_judgement(file: Path) -> None:
    assert load_judgements(file) == Judgements()


def test_a_judgement_is_kept_with_author_reason_and_date(file: Path) -> None:
    (judgement,) = judge(file, ("wrong", "s1")).all
    assert (judgement.number, judgement.verb, judgement.about) == (1, "wrong", ("s1",))
    assert (judgement.author, judgement.reason, judgement.date) == ("أحمد", "لأنه كذلك", "2021-06-01")
    assert "أحمد" in file.read_text(encoding="utf-8")


def test_the_first_of_the_same_is_kept_and_so_on(file: Path) -> None:
    judgements = judge(file, ("same", "a b"), ("same", "c d"), ("same", "b c"))
    assert [judgements.canonical(entity) for entity in "abcdx"] == ["a", "a", "a", "a", "x"]


def test_undoing_one_leaves_the_others(file: Path) -> None:
    judgements = judge(file, ("same", "a b"), ("same", "b c"), ("wrong", "s"), ("withdraw", "t"), ("undo", "1"), ("undo", "3"))
    assert judgements.same == {"c": "b"}
    assert (judgements.wrong, judgements.withdrawn) == ({}, {"t": 4})
    assert [judgement.number for judgement in judgements.in_force()] == [2, 4]


def test_different_holds_for_those_that_are_the_same_too(file: Path) -> None:
    judgements = judge(file, ("different", "a b"), ("same", "b c"))
    assert judgements.are_different("c", "a")
    assert not judgements.are_different("a", "x")
    assert not judgements.are_different("b", "c")


@pytest.mark.parametrize(
    ("standing", "verb", "about", "reason"),
    [
        ([("same", "a b")], "different", "a b", "a and b can't be both the same and different: see judgement 1"),
        ([("same", "a b"), ("same", "b c")], "different", "c a", "c and a can't be both the same and different: see judgement 2"),
        ([("different", "a b")], "same", "b a", "a and b can't be both the same and different: see judgement 1"),
        ([("different", "a c"), ("same", "a b")], "same", "b c", "a and c can't be both the same and different: see judgement 1"),
        ([("same", "a b")], "same", "b a", "b and a are the same by earlier judgements already"),
        ([("wrong", "s")], "wrong", "s", "judgement 1 says so of s already"),
        ([("withdraw", "t")], "withdraw", "t", "judgement 1 says so of t already"),
        ([], "undo", "1", "there is no judgement 1 in force to undo"),
        ([("wrong", "s"), ("undo", "1")], "undo", "1", "there is no judgement 1 in force to undo"),
        ([("wrong", "s"), ("undo", "1")], "undo", "2", "there is no judgement 2 in force to undo"),
        ([], "same", "a", "`same` takes 2 different id(s), not `a`"),
        ([], "same", "a a", "`same` takes 2 different id(s), not `a a`"),
        ([], "wrong", "s t", "`wrong` takes 1 different id(s), not `s t`"),
    ],
)
def test_what_contradicts_is_refused_and_not_recorded(
    file: Path, standing: list[tuple[Verb, str]], verb: Verb, about: str, reason: str
) -> None:
    before = judge(file, *standing)
    with pytest.raises(JudgementError) as raised:
        judge(file, (verb, about))
    assert str(raised.value) == reason
    assert load_judgements(file) == before


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no json", "line 1: is no JSON object"),
        ("[]", "line 1: takes exactly the fields about, author, date, number, reason, verb"),
        ('{"number": 1}', "line 1: takes exactly the fields about, author, date, number, reason, verb"),
        (
            '{"number": 2, "verb": "wrong", "about": ["s"], "author": "", "reason": "", "date": ""}',
            "line 1: is not number 1 with one of the verbs same, different, wrong, withdraw, undo",
        ),
        (
            '{"number": 1, "verb": "undo", "about": ["1"], "author": "", "reason": "", "date": ""}',
            "line 1: there is no judgement 1 in force to undo",
        ),
    ],
)
def test_a_broken_file_is_named_with_its_line(file: Path, text: str, reason: str) -> None:
    file.parent.mkdir()
    file.write_text(text + "\n", encoding="utf-8")
    with pytest.raises(DataFileError) as raised:
        load_judgements(file)
    assert str(raised.value) == f"{file}: {reason}"
