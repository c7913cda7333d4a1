"""Who does something, whatever stands around him: every deed of cases/doers.yaml in every one of its sentences."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.model import Article, Language
from graph.register import Register, load_register
from ingest.extract import extract

TABLE: dict[str, Any] = yaml.safe_load((Path(__file__).parents[1] / "cases" / "doers.yaml").read_text(encoding="utf-8"))
ROWS = [(language, at) for language in TABLE for at in range(len(TABLE[language]["sentences"]))]


@pytest.mark.parametrize(("language", "at"), ROWS)
def test_a_deed_is_that_of_its_doer_and_of_nobody_else(language: Language, at: int) -> None:
    table = TABLE[language]
    sentence = table["sentences"][at]
    wrong = {" ".join(deed.values()) for deed in table["deeds"] if not _his(sentence, deed, table, language)}
    assert wrong == set(sentence.get("apart", ()))


def _his(sentence: dict[str, Any], deed: dict[str, str], table: dict[str, Any], language: Language) -> bool:
    """Return whether the doer, and at most those besides him, are said to have done a deed to its other party."""
    text = sentence["text"].format(s=table["doer"], **deed)
    reading = extract(Article("case", text[0].upper() + text[1:], language, date="2016-05-18"), _register())
    plain = extract(Article("case", _plain(deed, table, language), language, date="2016-05-18"), _register())
    done_to = {s.object for s in plain.statements if s.predicate == deed["predicate"]}
    doers = {s.subject for s in reading.statements if s.predicate == deed["predicate"] and s.object in done_to}
    return table["named"] in doers <= {table["named"], *sentence.get("besides", ())}


def _plain(deed: dict[str, str], table: dict[str, Any], language: Language) -> str:
    return f"{deed['verb']} {table['doer']} {deed['rest']}." if language == "ar" else f"{table['doer']} {deed['deed']}."


@lru_cache(maxsize=1)
def _register() -> Register:
    return load_register()
