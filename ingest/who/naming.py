"""How a text itself names what it only describes: by the words of the description, and with the article or the number before them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Entity, Language, Span
from graph.register import Register
from ingest.arabic.words.morphology import noun_forms
from ingest.lexicon import capitals, read_lexicon, senses
from ingest.normalise import fold_word

CAPITAL = "capital"  # a noun that points back to the seat of a government alone
SHORT = 3  # letters of the words in a proper name that may be written small: "of"
_REGIONS = "regions.yaml"  # the register's file of regions
_SMALL = senses("ar", "small_settlements")
_SETTLEMENTS = senses("ar", "settlements")  # these point back to whatever place was named
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_LEADING = re.compile(r"^(?:of|to) ")
_WIDEST = 4  # words of a quantity
BEFORE = 40  # characters in which the words before a description are looked for


def with_quantity(text: str, span: Span, language: Language) -> tuple[str, ...]:
    """Return a description with the article or number before it, with all words of its quantity, and without its number."""
    pattern, label = _quantities(language), span.of(text)
    if pattern is None:
        return ()
    bare = label.split(" ", 1)[1:] if is_counted(label, language) and label.count(" ") > 1 else []
    start = max(0, span.start - BEFORE)
    before = text[start : span.start]
    if not _may_end_quantity(before, language):
        return tuple(bare)
    words = before.rsplit(" ", _WIDEST + 1)
    apart = len(words[0]) if len(words) > _WIDEST + 1 else 0  # a search from every letter is slow
    start, match = start + apart, pattern.search(before[apart:])
    places = [at for name in ("last", 0) if match is not None and (at := match.start(name)) >= 0]
    wider = [_LEADING.sub("", text[start + at : span.end]) for at in places]
    return (*bare, *wider)


def with_approximation(text: str, span: Span, language: Language) -> tuple[str, ...]:
    """Return an Arabic description with the words before its number that say "about": "أكثر من أربعين شخصا"."""
    if language != "ar":
        return ()
    match = _approximations().search(text[max(0, span.start - BEFORE) : span.start])
    return (match.group(1) + text[span.start : span.end],) if match is not None else ()


def _may_end_quantity(before: str, language: Language) -> bool:
    """Return whether the last word before a description may be one of quantity: far sooner told than what the quantity is."""
    last = before[:-1].rpartition(" ")[2]
    words = _WORD.findall(last)
    return bool(words) and (words[-1].lower() in _quantity_ends(language) or _DIGIT.search(last) is not None)


@lru_cache(maxsize=2)
def _quantity_ends(language: Language) -> frozenset[str]:
    """Return the words with which quantities end."""
    rows = read_lexicon(language, "quantities") or {}
    return frozenset(("a", "an", "another", *(_WORD.findall(word)[-1].lower() for row in rows.values() for word in row)))


@lru_cache(maxsize=1)
def _approximations() -> re.Pattern[str]:
    words = "|".join(map(re.escape, read_lexicon("ar", "words")["approximations"]))
    return re.compile(rf"(?<!\w)[ولب]?((?:{words}) )$")


@lru_cache(maxsize=2)
def _quantities(language: Language) -> re.Pattern[str] | None:
    rows = read_lexicon(language, "quantities")
    if rows is None:
        return None
    words = "|".join(re.escape(word) for row in rows.values() for word in row)
    numbers = "|".join(re.escape(word) for word in ("a", "an", "another", *rows["numbers"]))
    word = rf"(?:{words}|\d[\d,.]*)"
    return re.compile(rf"(?<!\w)(?:{word} ){{0,3}}(?:(?P<last>(?:{numbers}|\d[\d,.]*) )|{word} )$", re.IGNORECASE)


def is_counted(label: str, language: Language) -> bool:
    """Return whether a description says how many they are, so that the same words with another number mean others."""
    first = label.split()[0].lower() if label.strip() else ""
    return _DIGIT.search(label) is not None or first in (read_lexicon(language, "quantities") or {}).get("numbers", ())


@lru_cache(maxsize=2)
def vague_nouns(language: Language) -> frozenset[str]:
    """Return the nouns that may point back to a force or body of whatever name: "the group"."""
    return frozenset((read_lexicon(language, "quantities") or {}).get("vague", ()))


@lru_cache(maxsize=2)
def strange_words(language: Language) -> frozenset[str]:
    """Return the words with which a noun for an armed group means none that the text has named: "unknown militants"."""
    return frozenset((read_lexicon(language, "quantities") or {}).get("strange", ()))


@lru_cache(maxsize=2)
def telling_words(language: Language) -> frozenset[str]:
    """Return the words of people, faith and leaning that tell one armed group from another: "Kurdish militants"."""
    return frozenset((read_lexicon(language, "quantities") or {}).get("telling", ()))


@lru_cache(maxsize=2)
def realms(language: Language) -> frozenset[str]:
    """Return the nouns for what an armed group declares itself to be: "a caliphate"."""
    return frozenset((read_lexicon(language, "quantities") or {}).get("realms", ()))


@dataclass(frozen=True, slots=True)
class GroupNoun:
    """A noun that goes on to speak of an armed group: where such a group stands in the register, and with which adjectives."""

    files: tuple[str, ...]
    adjectives: frozenset[str] = frozenset()
    alone: bool = True

    def fits(self, label: str) -> bool:
        """Return whether the words of a defined description are the noun alone or with an adjective that tells no other group."""
        words = [fold_word(word) for word in label.split()]
        if len(words) == 1:
            return self.alone
        return len(words) == 2 and words[1].removeprefix("ال") in self.adjectives


@lru_cache(maxsize=2)
def group_nouns(language: Language) -> dict[str, GroupNoun]:
    """Return what nouns go on to speak of an armed group."""
    found: dict[str, GroupNoun] = {}
    for row in read_lexicon(language, "groups") or []:
        files, told = tuple(f"/{file}" for file in row["files"]), frozenset(fold_word(word) for word in row.get("with", ()))
        known = GroupNoun(files, told, row.get("alone", True))
        found |= {fold_word(noun): known for noun in row["noun"]}
    return found


@lru_cache(maxsize=2)
def armed_files(language: Language) -> tuple[str, ...]:
    """Return the files of the register in which armed groups stand that a noun with any word before it may mean."""
    rows = [row for row in read_lexicon(language, "groups") or [] if not row.get("bare")]
    return tuple(sorted({f"/{file}" for row in rows for file in row["files"]}))


@lru_cache(maxsize=2)
def crowd_nouns(language: Language) -> dict[str, str]:
    """Return, by the noun for them, a name for the people of whom a text speaks by many nouns: protesters."""
    rows = read_lexicon(language, "crowds") or {"crowds": []}
    return {form: group[0] for group in rows["crowds"] for noun in group for form in noun_forms(noun)}


@lru_cache(maxsize=2)
def vague_quantities(language: Language) -> frozenset[str]:
    """Return the quantities that count nobody: "hundreds of"."""
    return frozenset(fold_word(word) for word in (read_lexicon(language, "crowds") or {}).get("vague", ()))


@lru_cache(maxsize=2)
def bare_nouns(language: Language) -> frozenset[str]:
    """Return those of the nouns that go on to speak of an armed group which do so only with no word or number before them."""
    return frozenset(noun for row in read_lexicon(language, "groups") or [] if row.get("bare") for noun in row["noun"])


def is_of_town(noun: str, language: Language) -> bool:
    """Return whether an English noun points back to a town, district or province.

    "The region" need not: that may be the Middle East. In Arabic the register has "مدينة" beside every town, so that its names tell.
    """
    return language == "en" and _REGIONS not in place_files(language).get(noun, (_REGIONS,))


def calls_place(noun: str, language: Language) -> bool:
    """Return whether a noun points back to the town or village that the text calls so; "the city" may be any town."""
    return is_of_town(noun, language) or (language == "ar" and noun.removeprefix("ال") in _SMALL)


def place_of_sort(noun: str, language: Language, register: Register, entities: Mapping[str, Entity]) -> Callable[[str], bool]:
    """Return whether a noun for places may point back to one: "the region" to no city of the register and to no training camp."""
    files = place_files(language).get(noun)
    bare = noun.removeprefix("ال")

    def fits(key: str) -> bool:
        if noun == CAPITAL:
            return key in capitals()
        if files is None and key in register and register[key].file.endswith(_REGIONS) and not register[key].affiliations:
            return False  # "the area" is no part of the world, as "the region" may be
        if files is None:
            return bare not in site_nouns(language) or any(bare in _bare_words(name) for name in entities[key].names)
        if key in register:
            return register[key].file.endswith(files) and not is_plural(entities[key])
        return _is_proper(entities[key].name) and (language != "ar" or _is_settled(entities[key].name, bare))

    return fits


@lru_cache(maxsize=2)
def site_nouns(language: Language) -> frozenset[str]:
    """Return the nouns for sites that point back only to a place whose name has them: "السجن" to a prison."""
    if language != "ar":
        return frozenset()
    rows = [row for row in read_lexicon("ar", "descriptions") if row["kind"] == "place"]
    return frozenset(fold_word(noun) for row in rows for noun in row["noun"]) - _SETTLEMENTS


@lru_cache(maxsize=65536)
def _bare_words(name: str) -> frozenset[str]:
    return frozenset(word.removeprefix("ال") for word in fold_word(name).split())


def is_plural(entity: Entity) -> bool:
    """Return whether many of a sort are known together by an English noun for them: "Iran-backed militias in Iraq"."""
    words = entity.name.split()
    head = next((words[i - 1] for i, word in enumerate(words) if i and word in ("of", "in", "on")), words[-1] if words else "")
    return head.islower() and head.endswith("s")


def _is_settled(name: str, noun: str) -> bool:
    """Return whether the Arabic name of a place that the register lacks is that of a settlement, by its noun or as a word of its own.

    "The town" is no village: a noun for small settlements fits none that another such noun stands in.
    """
    first, *rest = fold_word(name).split()
    return not rest or (first in _settlements() and (first == noun or noun not in _SMALL or first not in _SMALL))


@lru_cache(maxsize=1)
def _settlements() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "bodies")["settlements"])


def _is_proper(name: str) -> bool:
    return not any(word.islower() and len(word) > SHORT for word in name.split())


@lru_cache(maxsize=2)
def place_files(language: Language) -> dict[str, tuple[str, ...]]:
    """Return, by the noun that points back to a place of a sort, the files of the register in which such places stand."""
    return {fold_word(noun): tuple(files) for noun, files in (read_lexicon(language, "place_nouns") or {}).items()}
