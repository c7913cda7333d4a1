"""The words of a view in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from graph.errors import DataFileError
from graph.ontology import load_ontology
from queries.library import load_library
from viz.interface import BUNDLED, load_interface
from viz.page import TEMPLATES

SCRIPTS = sorted((TEMPLATES / "script").glob("*.js"))


def test_every_query_that_can_be_drawn_has_its_heading() -> None:
    english, arabic = load_interface("en"), load_interface("ar")
    drawn = {q.name: q.title for q in load_library() if {"claim", "claims"} & {*q.returns, *(p.name for p in q.parameters)}}
    assert {name: title for name, title in english.titles.items() if name != "articles_all"} == drawn
    assert arabic.titles.keys() == english.titles.keys()


def test_the_page_asks_for_no_words_that_are_not_there_and_leaves_none_unused() -> None:
    files = (*SCRIPTS, TEMPLATES / "view.html", BUNDLED.with_name("interface.py"), BUNDLED.with_name("context.py"))
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    known = load_interface("en").words
    asked = set(re.findall(r"\b(?:say|count|filledWith)\(\"(\w+)\"", text))
    assert asked - {"head_"} <= {*known}
    heads = {f"head_{name}" for name in ("status", "claim", "affirm", "deny", "said", "outlets")}
    named = {key for key in known if re.search(rf"[\"']{key.removesuffix('_one')}[\"']", text)}
    assert {*known} == named | heads


def test_every_meaning_of_the_ontology_is_told_in_arabic() -> None:
    arabic = load_interface("ar")
    ontology = load_ontology()
    for wording in (*ontology.statuses.values(), *ontology.modalities.values(), *(kind.says for kind in ontology.kinds.values())):
        assert re.search("[ء-ي]", arabic.of(wording))


def test_times_in_words() -> None:
    english, arabic = load_interface("en"), load_interface("ar")
    told = [english.period(*ends) for ends in ((None, None), ("2021", "2021"), ("2014", "2017"), ("2003", None), (None, "2017"))]
    assert told == [None, "2021", "2014 to 2017", "from 2003", "until 2017"]
    assert arabic.period("2003", None) == "منذ \u20662003\u2069"
    assert (english.count("claims", 1), english.count("claims", 2)) == ("1 claim", "2 claims")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"statuses": {"reported": {"en": "a", "ar": "ا"}}}, "statuses"),
        ({"titles": {"x": {"en": "a"}}}, "titles.x"),
        ({"titles": {"x": {"en": "a", "ar": " "}}}, "titles.x"),
        ({"words": {"n": {"en": "{n} more", "ar": "{m} ا"}}}, "words.n"),
        ({"words": []}, "words"),
        ({"more": {}}, ""),
    ],
)
def test_a_bad_file_is_refused_by_file_and_key(change: dict[str, object], key: str, tmp_path: Path) -> None:
    file = tmp_path / "interface.yaml"
    file.write_text(yaml.safe_dump(yaml.safe_load(BUNDLED.read_text(encoding="utf-8")) | change, allow_unicode=True), encoding="utf-8")
    with pytest.raises(DataFileError, match=re.escape(f"{file}: {key}")):
        load_interface("en", file)
