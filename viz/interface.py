"""What a view says itself, in English or in Arabic, as viz/interface.yaml lays it down."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from graph.datafiles import read_yaml
from graph.errors import DataFileError
from graph.model import Status
from graph.ontology import Wording

Language = Literal["en", "ar"]
BUNDLED = Path(__file__).with_name("interface.yaml")
_SECTIONS = ("statuses", "titles", "words")
_MAY_BE_EMPTY = ("it",)  # English alone needs it
_BRACES = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Interface:
    """The words of one language; `second` is the other one, in which names and claims are told too."""

    language: Language
    statuses: Mapping[str, str]
    titles: Mapping[str, str]
    words: Mapping[str, str]

    @property
    def second(self) -> Language:
        """Return the other language."""
        return "ar" if self.language == "en" else "en"

    @property
    def direction(self) -> str:
        """Return the direction in which the page is read, as HTML has it."""
        return "rtl" if self.language == "ar" else "ltr"

    def say(self, key: str, **filled: object) -> str:
        """Return the words of a key with its braces filled."""
        return self.words[key].format(**filled)

    def count(self, key: str, n: int) -> str:
        """Return the words of a key for so many, which has another wording for one."""
        return self.say(f"{key}_one" if n == 1 else key, n=n)

    def period(self, start: object, end: object) -> str | None:
        """Return a time in words: `2021-05-26`, `2014 to 2017`, `from 2003`, `until 2017`; None where nothing is known."""
        if start and end:
            return self.day(start) if start == end else self.say("from_until", first=self.day(start), last=self.day(end))
        if start:
            return self.say("from_date", date=self.day(start))
        return self.say("until_date", date=self.day(end)) if end else None

    def day(self, date: object) -> str:
        """Return a date as it may stand among words: behind Arabic letters the parts of a bare one would change places."""
        return f"\u2066{date}\u2069" if self.language == "ar" else str(date)

    def of(self, wording: Wording) -> str:
        """Return the wording of this language."""
        return wording.ar if self.language == "ar" else wording.en

    def names(self, name: str, name_ar: str | None) -> tuple[str, str | None]:
        """Return the name to call an entity by and the one beside it, in the other language, None where there is none."""
        if not name_ar or name_ar == name:
            return name, None
        return (name_ar, name) if self.language == "ar" else (name, name_ar)


@lru_cache(maxsize=4)
def load_interface(language: Language, path: Path = BUNDLED) -> Interface:
    """Return the words of a language; raises DataFileError that names file and key."""
    document = read_yaml(path)
    if not isinstance(document, dict) or sorted(document) != sorted(_SECTIONS):
        raise DataFileError(path, "", f"has the sections {', '.join(_SECTIONS)}, and no other")
    statuses, titles, words = (_section(path, name, document[name], language) for name in _SECTIONS)
    if sorted(statuses) != sorted(get_args(Status)):
        raise DataFileError(path, "statuses", f"has the keys {', '.join(get_args(Status))}, and no other")
    return Interface(language, statuses, titles, words)


def _section(path: Path, section: str, rows: Any, language: Language) -> dict[str, str]:
    if not isinstance(rows, dict):
        raise DataFileError(path, section, "is not a mapping")
    for key, row in rows.items():
        name = f"{section}.{key}"
        if not isinstance(row, dict) or sorted(row) != ["ar", "en"] or not all(isinstance(text, str) for text in row.values()):
            raise DataFileError(path, name, "has a text for `en` and one for `ar`")
        if key not in _MAY_BE_EMPTY and not all(text.strip() for text in row.values()):
            raise DataFileError(path, name, "is empty")
        if {*_BRACES.findall(row["en"])} != {*_BRACES.findall(row["ar"])}:
            raise DataFileError(path, name, "has other braces in one language than in the other")
    return {key: row[language] for key, row in rows.items()}
