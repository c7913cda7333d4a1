"""Names of people on record: given names, surnames, titles and words that are no names.

The Arabic name units with their roles (given, surname) are those of `arabic-name-romanizer` (UNICEF, MIT; data CC0).
"""

from __future__ import annotations

import sqlite3
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from graph.datafiles import cached
from graph.model import Language
from ingest.lexicon import demonyms, read_lexicon
from ingest.names.body_words import body_words
from ingest.normalise import fold_word

UNMISTAKABLE = 100  # how often a name counts as on record that no other word is spelled like


@lru_cache(maxsize=2)
def people_words(language: Language) -> dict[str, frozenset[str]]:
    """Return the lists of titles, common words and name parts of a language, folded."""
    listed = read_lexicon(language, "people")
    fold = fold_word if language == "ar" else str
    words = {key: frozenset(fold(word) for word in value) for key, value in listed.items()}
    if language == "en":
        bodies = read_lexicon("en", "bodies")
        words["bodies"] = frozenset(word.lower() for key in ("force", "organization", "mandate") for word in bodies[key])
        words["arabic_bodies"] = frozenset(bodies["arabic"])
        for key in ("given", "titles", "never_first"):
            words[key] = frozenset(word.lower() for word in words[key])
    else:
        words["not_names"] |= body_words().press - words["given_before_surname"]
    return words


@lru_cache(maxsize=1)
def name_units() -> tuple[dict[str, int], dict[str, int]]:
    """Return how often each Arabic name is on record as a given name and as a surname."""
    given, surnames, _ = _name_data()
    listed = people_words(language="ar")
    unmistakable = {name: max(given.get(name, 0), UNMISTAKABLE) for name in listed["given"] | listed["foreign_given"]}
    return {**given, **unmistakable}, surnames


@lru_cache(maxsize=1)
def latin_given() -> frozenset[str]:
    """Return the words with which a name in Latin letters may begin."""
    listed = people_words(language="en")
    return frozenset((*_name_data()[2], *listed["given"], "abu", "abd", "umm")) - listed["never_first"]


def is_latin_given(word: str) -> bool:
    """Return whether a name in Latin letters may begin with a word, or with two joined ones of which none is a state: "jean-pierre"."""
    parts = word.split("-")
    joined = len(parts) > 1 and latin_given().issuperset(parts)
    return word in latin_given() or (joined and not set(parts).intersection(demonyms("en").values()))


def _name_data() -> tuple[dict[str, int], dict[str, int], list[str]]:
    database = Path(str(files("arabic_name_romanizer"))) / "resources" / "names.sqlite3"
    value = cached("people", [database, Path(__file__)], lambda: _read_names(database))
    return value[0], value[1], value[2]


def _read_names(database: Path) -> tuple[dict[str, int], dict[str, int], list[str]]:
    roles: dict[str, dict[str, int]] = {"given": {}, "surname": {}}
    latin: dict[str, int] = {}
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        for key, role, spelled, count in connection.execute(
            "SELECT arabic_key, role, latin, count FROM units WHERE country NOT IN ('PK', 'AF')"
        ):
            if role in roles:
                folded = fold_word(key)
                roles[role][folded] = roles[role].get(folded, 0) + count
            if role == "given" and spelled.isascii():
                latin[spelled.lower()] = latin.get(spelled.lower(), 0) + count
    for names in roles.values():
        names.update(_joined(names))
    return roles["given"], roles["surname"], [name for name, count in latin.items() if count >= 5 and len(name) > 2]


def _joined(names: dict[str, int]) -> dict[str, int]:
    """Return the names of servants of God as newswire joins them, no ordinary words: عبدالرحمن."""
    return {name.replace(" ", ""): max(count, UNMISTAKABLE) for name, count in names.items() if name.startswith("عبد ال") and len(name) > 8}
