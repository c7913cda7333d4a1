"""Classes of words by meaning: each that code asks for is there, each that is there is asked for, and a lacking one is named."""

import re
from pathlib import Path

import pytest

from graph.errors import DataFileError
from graph.model import Language
from ingest.lexicon import read_lexicon, senses

CALL = re.compile(r'senses\("(ar|en)", "(\w+)"\)')
ASKED = {found for file in Path("ingest").rglob("*.py") for found in CALL.findall(file.read_text(encoding="utf-8"))}


def test_each_class_is_asked_for_and_each_that_is_asked_for_has_words() -> None:
    assert {(language, key) for language in ("ar", "en") for key in read_lexicon(language, "senses")} == ASKED
    assert all(senses(language, key) for language, key in ASKED)


def test_a_class_that_is_lacking_is_named_with_its_file() -> None:
    with pytest.raises(DataFileError, match=r"ar/senses\.yaml.*no_such_class"):
        senses("ar", "no_such_class")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_classes_stand_in_order_and_no_two_have_the_same_words(language: Language) -> None:
    classes = read_lexicon(language, "senses")
    assert list(classes) == sorted(classes)
    assert len({frozenset(words) for words in classes.values()}) == len(classes)
