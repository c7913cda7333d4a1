"""People whom the register lacks: runs of words that the name data knows as given names and surnames, or that stand after a title.

The Arabic name units with their roles (given, surname) are those of `arabic-name-romanizer` (UNICEF, MIT; data CC0).
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from graph.datafiles import cached
from graph.model import Article, Language, Span
from ingest.arabic.lexicon import lexicon
from ingest.english.vocabulary import load_vocabulary
from ingest.entities import Unregistered
from ingest.introduced import NameData, introduced
from ingest.lexicon import posts, read_lexicon
from ingest.names import Candidate
from ingest.normalise import Folded, arabic_words, fold_word

LONGEST = 5  # words of a name
_COMPOUND = frozenset(("عبد", "ابو", "ابي", "ام", "بن", "ابن", "آل"))
_LATIN_NAME = re.compile(r"(?:[A-Z][\w'’.-]*|al-[A-Z][\w'’-]*|bin|ibn|abu|van|von|de)(?=\b|\s|$)")
_SPEAKS_BEFORE = re.compile(r"\b(?:said|says|told|added|warned|explained|according to|wrote|tweeted) $")
_PERSON_AFTER = re.compile(
    r",? (?:said|says|told|added|wrote|tweeted|warned|explained|argued|recalled)\b"
    r"|, (?:who|whose|\d\d,|aged|(?:an?|the|its|his|her)? ?(?:\w+ )?(?:head|director|chief|spokes\w+|professor|analyst|expert|leader"
    r"|lawyer|doctor|resident|officer|\w*man|\w*woman)\b)"
)
_GAP = re.compile(r"[ \u00a0]+")
_COMMON = 40  # how often a given name must be on record to open a name without a title


def find_people(article: Article, folded: Folded, candidates: Sequence[Candidate]) -> list[Unregistered]:
    """Return the names of people that no candidate with a full name covers, in order; a second naming by surname alone is not among
    them.
    """
    taken = [c.span for c in candidates if c.full]
    found = _arabic_people(article.text, folded) if article.language == "ar" else _latin_people(article.text)
    if article.language == "ar":
        found = _longest([*found, *introduced(folded, _name_parts())])
    return [
        Unregistered(span, span.of(article.text).strip(), "person", reason)
        for span, reason in found
        if not any(t.start < span.end and span.start < t.end for t in taken)
    ]


def _longest(found: list[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """Return the spans in order, of two that overlap the longer, of two alike the first."""
    taken: set[int] = set()
    kept = []
    for span, reason in sorted(found, key=lambda item: item[0].start - item[0].end):
        if taken.isdisjoint(places := range(span.start, span.end)):
            taken.update(places)
            kept.append((span, reason))
    yield from sorted(kept, key=lambda item: item[0].start)


@lru_cache(maxsize=1)
def _name_parts() -> NameData:
    given, surnames = _units()
    words = _words(language="ar")
    return NameData(given, surnames, words["titles"], words["not_names"])


def _arabic_people(original: str, folded: Folded) -> Iterator[tuple[Span, str]]:
    given, surnames = _units()
    words = _words(language="ar")
    matches = arabic_words(folded.text)
    index = 0
    while index < len(matches):
        first = matches[index].group()
        if first not in given and first not in _COMPOUND:
            index += 1
            continue
        titled = index > 0 and matches[index - 1].group() in words["titles"] and _adjacent(folded.text, matches, index)
        length = _arabic_length(original, folded, matches, index, given, surnames, words["not_names"], titled)
        if length >= 2:
            start, end = matches[index].start(), matches[index + length - 1].end()
            yield folded.span(start, end), "a title and a name" if titled else "given name and surname"
        index += max(length, 1)


def _arabic_length(
    original: str,
    folded: Folded,
    matches: Sequence[re.Match[str]],
    index: int,
    given: dict[str, int],
    surnames: dict[str, int],
    not_names: frozenset[str],
    titled: bool,
) -> int:
    text, first = folded.text, matches[index].group()
    compound = first in _COMPOUND
    if folded.span(matches[index].start(), matches[index].end()).of(original) == "على":
        return 0  # the preposition; the fold makes it the name علي
    linked = index + 1 < len(matches) and matches[index + 1].group() in ("بن", "عبد") and _adjacent(text, matches, index + 1)
    if first in ("بن", "ابن") or (not compound and (first in not_names or _is_particle(first)) and not linked):
        return 0
    if not compound and given.get(first, 0) < (1 if linked else 3 if titled else _COMMON):
        return 0
    length = 1
    while length < LONGEST and index + length < len(matches) and _adjacent(text, matches, index + length):
        word = matches[index + length].group()
        bare = word[2:] if word.startswith("ال") else word
        nisba = word.startswith("ال") and word.endswith("ي") and len(word) > 4
        known = (word in given or word in surnames) and word not in not_names and word not in _offices()
        known = known and not _is_particle(folded.span(matches[index + length].start(), matches[index + length].end()).of(original))
        if matches[index + length - 1].group().startswith("ال") and not nisba and word != "بن":
            break  # a surname with its article ends the name but for another
        if not (
            known
            or (nisba and (word in surnames or bare in surnames))
            or word in ("بن", "ابو", "عبد", "آل", "ال")
            or matches[index + length - 1].group() in ("عبد", "ابو")
        ):
            break
        length += 1
    while length > 1 and matches[index + length - 1].group() in ("بن", "ابو", "عبد", "ال"):
        length -= 1
    last = matches[index + length - 1].group()
    strong = last.startswith("ال") or last in surnames or length >= 3 or titled
    return length if strong and (length >= 2 + compound or (compound and length == 2)) else 0


def _is_particle(written: str) -> bool:
    """Return whether a word as written is a preposition, an adverb or the like, which goes on no name: أمام and على, not إمام and علي."""
    folded = fold_word(written)
    return (
        not written.startswith("إ")
        and not written.endswith("ي")
        and (folded in lexicon().prepositions or folded in lexicon().adverbs or folded in lexicon().time)
    )


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """Return the words that posts begin with, which go on no name: "طارق شنب ممثل الضحايا"."""
    return frozenset(fold_word(post.split()[0]) for post in posts("ar"))


def _latin_people(text: str) -> Iterator[tuple[Span, str]]:
    words = _words(language="en")
    matches = list(_LATIN_NAME.finditer(text))
    index = 0
    while index < len(matches):
        run = [matches[index]]
        while index + len(run) < len(matches) and _goes_on(text, run[-1], matches[index + len(run)], words):
            run.append(matches[index + len(run)])
        yield from _latin_name(text, run, words)
        index += len(run)


def _goes_on(text: str, last: re.Match[str], following: re.Match[str], words: dict[str, frozenset[str]]) -> bool:
    """Return whether two capitalised words may be of one run: a possessive and the end of a sentence part them."""
    word = last.group()
    if word.endswith(("'s", "’s", "s'", "s’")) or (word.endswith(".") and len(word) > 3 and _bare(last) not in words["titles"]):
        return False
    return _GAP.fullmatch(text, last.end(), following.start()) is not None


def _latin_name(text: str, run: list[re.Match[str]], words: dict[str, frozenset[str]]) -> Iterator[tuple[Span, str]]:
    before = re.search(r"([\w']+)\.?\s+$", text[max(0, run[0].start() - 20) : run[0].start()])
    titled = before is not None and before.group(1).lower() in words["titles"]
    if (title := next((i for i in reversed(range(len(run))) if _bare(run[i]) in words["titles"]), None)) is not None:
        run, titled = run[title + 1 :], True
    while run and run[0].group().rstrip(".") in words["not_names"]:
        run, titled = run[1:], False
    cut = next((i for i, m in enumerate(run) if m.group().rstrip(".") in words["not_names"]), len(run))
    run = run[: min(cut, LONGEST)]
    while run and run[-1].group() in ("bin", "ibn", "abu", "van", "von", "de"):
        run = run[:-1]
    if len(run) < 2 or any(m.group().isupper() and len(m.group()) > 2 for m in run) or _bare(run[-1]) in words["bodies"]:
        return
    if not titled:
        named = _from_given_name(run)
        run = named if len(named) > 1 or not _introduced(text, run) else run
    if len(run) < 2:
        return
    written = text[run[0].start() : run[-1].end()]
    for tail in ("'s", "’s", "."):
        written = written.removesuffix(tail)
    yield Span(run[0].start(), run[0].start() + len(written)), "a title and a name" if titled else "a known given name"


def _introduced(text: str, run: list[re.Match[str]]) -> bool:
    """Return whether what stands beside a run of words that are no common ones says that it names a person: "said X Y", "X Y, a doctor"."""
    if len(run) > 3 or any(word.group().lower() in load_vocabulary() for word in run):
        return False
    before, after = text[max(0, run[0].start() - 16) : run[0].start()], text[run[-1].end() : run[-1].end() + 24]
    return bool(_SPEAKS_BEFORE.search(before) or _PERSON_AFTER.match(after))


def _from_given_name(run: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return a run from its first given name on: "Student Ahmed Maliki" names Ahmed Maliki."""
    known = _latin_given()
    return run[next((i for i, word in enumerate(run) if _bare(word) in known), len(run)) :]


def _bare(word: re.Match[str]) -> str:
    return word.group().rstrip(".").lower()


def _adjacent(text: str, matches: Sequence[re.Match[str]], index: int) -> bool:
    return text[matches[index - 1].end() : matches[index].start()] == " "


@lru_cache(maxsize=2)
def _words(language: Language) -> dict[str, frozenset[str]]:
    listed = read_lexicon(language, "people")
    fold = fold_word if language == "ar" else str
    words = {key: frozenset(fold(word) for word in value) for key, value in listed.items()}
    if language == "en":
        bodies = read_lexicon("en", "bodies")
        words["bodies"] = frozenset(word.lower() for key in ("force", "organization", "mandate") for word in bodies[key])
        for key in ("given", "titles"):
            words[key] = frozenset(word.lower() for word in words[key])
    return words


@lru_cache(maxsize=1)
def _units() -> tuple[dict[str, int], dict[str, int]]:
    given, surnames, _ = _name_data()
    return given, surnames


@lru_cache(maxsize=1)
def _latin_given() -> frozenset[str]:
    """Return the words with which a name in Latin letters may begin."""
    return frozenset((*_name_data()[2], *_words(language="en")["given"], "abu", "abd", "umm"))


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
    return roles["given"], roles["surname"], [name for name, count in latin.items() if count >= 5 and len(name) > 2]
