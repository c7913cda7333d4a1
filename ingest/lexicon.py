"""The lexicon files that both languages share in form: posts, demonyms, anaphors; folded at load, checked, cached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from graph.datafiles import cached, read_yaml
from graph.errors import DataFileError
from graph.model import Language
from ingest.normalise import fold_word, folded

FOLDER = Path(__file__).with_name("lexicon")


@dataclass(frozen=True, slots=True)
class PostWord:
    """What a post says: its relation, the name of the body that it implies (`{state}` filled in), the body where no state is named.

    `besides`: the default is implied even where another body is named ("النائب عن كتلة ...").
    """

    relation: str
    body: str | None
    default: str | None
    besides: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """An office that stands beside others of its state: how its titles begin, where the register may have it, whether it is for life."""

    titles: Mapping[str, tuple[str, ...]]
    within: str | None
    abroad: bool
    for_life: bool

    def words(self, language: Language) -> tuple[str, ...]:
        """Return how titles of the office begin in a language."""
        return self.titles.get(language, ())


@lru_cache(maxsize=64)
def read_lexicon(language: Language, name: str) -> Any:
    """Return what ingest/lexicon/LANGUAGE/NAME.yaml says, read once, or None where a language needs no such file."""
    file = FOLDER / language / f"{name}.yaml"
    return cached(f"lexicon.{language}.{name}", [file], lambda: read_yaml(file)) if file.exists() else None


def senses(language: Language, key: str) -> frozenset[str]:
    """Return the words of a language that mean the like: a class of its senses.yaml; raises DataFileError where it has no such class."""
    listed = read_lexicon(language, "senses") or {}
    words = listed.get(key)
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise DataFileError(FOLDER / language / "senses.yaml", key, "this is no list of words")
    return frozenset(words)


@lru_cache(maxsize=2)
def armies(language: Language) -> Mapping[str, str]:
    """Return the armed forces that a state's troops are, both by register id."""
    return dict((read_lexicon(language, "armies") or {}).get("armies", {}))


@lru_cache(maxsize=1)
def capitals() -> Mapping[str, str]:
    """Return the government, by register id, for which the name of each capital stands."""
    file = FOLDER / "capitals.yaml"
    found: dict[str, str] = cached("lexicon.capitals", [file], lambda: read_yaml(file))
    return found


@lru_cache(maxsize=1)
def led_alliances() -> Mapping[str, Mapping[str, str]]:
    """Return the alliances that states have led, by register id and the year from which on."""
    file = FOLDER / "led_alliances.yaml"
    found: dict[str, dict[str, str]] = cached("lexicon.led_alliances", [file], lambda: read_yaml(file))
    return found


@lru_cache(maxsize=1)
def lands() -> frozenset[str]:
    """Return the bodies, by register id, that stand for the land which they govern, as states do."""
    file = FOLDER / "lands.yaml"
    return frozenset(cached("lexicon.lands", [file], lambda: read_yaml(file)))


@lru_cache(maxsize=1)
def regions() -> frozenset[str]:
    """Return the places, by register id, that are a part of a land or several lands."""
    file = FOLDER / "regions.yaml"
    return frozenset(cached("lexicon.regions", [file], lambda: read_yaml(file)))


@lru_cache(maxsize=1)
def offices() -> Mapping[str, Office]:
    """Return the offices that are told apart by their titles, by name."""
    return {
        name: Office(
            {k: tuple(row.get(k, ())) for k in ("en", "ar")},
            row.get("within"),
            bool(row.get("abroad", False)),
            bool(row.get("for_life", False)),
        )
        for name, row in _offices()["offices"].items()
    }


@lru_cache(maxsize=2)
def another_words(language: Language) -> frozenset[str]:
    """Return the folded words beside a post that say that another is meant than its holder of now."""
    return folded(_offices()["another"][language])


def _offices() -> Any:
    file = FOLDER / "offices.yaml"
    return cached("lexicon.offices", [file], lambda: read_yaml(file))


@lru_cache(maxsize=2)
def posts(language: Language) -> Mapping[str, PostWord]:
    """Return the posts of a language by their words as the file writes them; raises DataFileError on an unknown relation."""
    found = {word: PostWord("leads", body, default) for word, body, default in _ministers(language)}
    rows = read_lexicon(language, "posts") or []
    for row in rows:
        if row.get("relation") not in ("leads", "speaks_for", "member_of", "founds", "allied_with", "supports", "advises"):
            raise DataFileError(FOLDER / language / "posts.yaml", str(row.get("post")), f"relation `{row.get('relation')}` is unknown")
        for word in (*row.get("post", ()), *row.get("among", ())):
            found[word] = PostWord(row["relation"], row.get("body"), row.get("default"), bool(row.get("besides", False)))
    found = {**_speakers(language, found), **found}
    chiefs = {word: post for word, post in found.items() if post.relation == "leads"}
    for row in rows:
        for deputy in row.get("deputy", ()):
            for word, post in chiefs.items():
                found.setdefault(f"{deputy} {word}", PostWord(row["relation"], post.body, post.default))
    return found


def _speakers(language: Language, found: Mapping[str, PostWord]) -> dict[str, PostWord]:
    """Return the posts of those who speak for a ministry by the post of its minister: "*defence ministry spokesman*"."""
    if language != "en":
        return {}
    of = {word.removesuffix(" minister"): post for word, post in found.items() if word.endswith(" minister") and post.default}
    of = {field: post for field, post in of.items() if field not in ("prime", "deputy prime", "deputy")}
    return {
        f"{field} ministry {voice}": PostWord("speaks_for", post.body, post.default)
        for field, post in of.items()
        for voice in ("spokesman", "spokeswoman", "spokesperson")
    }


@lru_cache(maxsize=2)
def among(language: Language) -> frozenset[str]:
    """Return the posts that are posts only of one among several: "أحد أعضاء"."""
    return frozenset(word for row in read_lexicon(language, "posts") or [] for word in row.get("among", ()))


@lru_cache(maxsize=2)
def deputies(language: Language) -> tuple[str, ...]:
    """Return the words before the post of a chief by which those are known who serve him: "مستشار" رئيس الوزراء."""
    return tuple(word for row in read_lexicon(language, "posts") or [] for word in row.get("deputy", ()))


def _ministers(language: Language) -> Iterator[tuple[str, str, str | None]]:
    """Return (post, body that it implies, its default) for the heads of ministries."""
    listed = read_lexicon(language, "ministries")
    for portfolio, row in (listed["portfolios"] if listed else {}).items():
        for head in listed["heads"]:
            for spelled in {portfolio, portfolio.removeprefix("ال")}:
                yield f"{head} {spelled}", f"{row['en']} of {{state}}", row.get("default")


def ministry_names(english: str) -> tuple[str, ...]:
    """Return the Arabic patterns of the name of a ministry that is known by its English one, with {adjective} and {state}."""
    listed = read_lexicon("ar", "ministries")
    portfolios = [p for p, row in listed["portfolios"].items() if english in (row["en"], *row.get("also", ()))]
    return tuple(pattern.replace("{portfolio}", p) for p in portfolios for pattern in listed["names"])


@lru_cache(maxsize=2)
def demonyms(language: Language) -> Mapping[str, str]:
    """Return the register id that an adjective stands for, by its folded form."""
    return {fold_word(adjective): state for adjective, state in (read_lexicon(language, "demonyms") or {}).items()}


@lru_cache(maxsize=2)
def peopled(language: Language) -> frozenset[str]:
    """Return the register ids of the states and bodies whose adjective a language has."""
    return frozenset(demonyms(language).values())
