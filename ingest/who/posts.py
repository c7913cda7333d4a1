"""Posts: "Prime Minister X", "قائد عمليات الأنبار X": which body the words of a post imply where they name only a state, or none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from graph.model import Entity
from graph.register import Entry, Register
from ingest.lexicon import PostWord, demonyms, ministry_names, read_lexicon
from ingest.names.entities import entity_of, unregistered_entity
from ingest.names.matching import spellings

GOVERNMENTS = "governments.yaml"  # the register's file of governments and regions
_WORDS = frozenset(("ministry", "department", "government", "of", "the", "and", "for", "foreign"))  # tell no ministry from another


def implied_body(word: PostWord, state: str | None, register: Register) -> Entity | None:
    """Return the body that a post implies ("Defence Minister": the ministry), of a state or by default, None where it implies none.

    A body that the register lacks is made of the pattern's words.
    """
    if state is None or (word.default and _state_of(word.default, register) == state):
        if word.default and word.default in register:
            return entity_of(register[word.default])
        return _nameless(word.body) if word.body and "{state}" in word.body and state is None else None
    if word.body is None or state not in register:
        return None
    if word.body == "{state}":
        return entity_of(register[state])
    known = _known(word, register[state], register)
    return entity_of(register[known]) if known else _unregistered(word.body, register[state])


def body_of_state(word: PostWord, body: str, register: Register) -> Entity | None:
    """Return the body that a post implies which names its state as if it were the body: "وزير خارجية تركيا", "رئيس وزراء إسرائيل"."""
    if word.body is None and word.default in register and body in register:
        regions = {part.id for part in _governments(register).get(body, ())} | {body}
        own = any(a.relation == "part_of" and a.body in regions for a in register[str(word.default)].affiliations)
        return entity_of(register[str(word.default)]) if own else None  # "the Region's *Peshmerga minister*"
    if word.body is None or word.body == "{state}" or body not in register:
        return None
    if register[body].is_state:
        return implied_body(word, body, register)
    return _government_within(word, register[body], register)


def _government_within(word: PostWord, region: Entry, register: Register) -> Entity | None:
    """Return the government or ministry of a region that is named where it is meant: "the Region's *Prime Minister* X"."""
    governs = word.body is not None and word.body.startswith("Government of") and region.file.endswith(GOVERNMENTS)
    named = _governments(register).get(region.id, ()) if governs else ()
    if len(named) == 1:
        return entity_of(named[0])
    wanted = _telling(((word.body or "").replace("{state}", "").strip(),)) if region.file.endswith(GOVERNMENTS) else frozenset[str]()
    of = (region, *_governments(register).get(region.id, ()))
    found = [e for part in of for e in _by_state(register).get(part.id, ()) if e.kind == "organization" and wanted & _telling(e.full_names)]
    return entity_of(found[0]) if len(found) == 1 else None  # "the Region's *Interior Minister*"


@lru_cache(maxsize=1)
def _governments(register: Register) -> Mapping[str, list[Entry]]:
    """Return the governments by the regions to which they belong."""
    found: dict[str, list[Entry]] = {}
    for entry in register:
        if entry.file.endswith(GOVERNMENTS) and "government" in entry.name_en.lower().split(" of ")[0]:
            for region in {a.body for a in entry.affiliations}:
                found.setdefault(region, []).append(entry)
    return found


def _known(word: PostWord, state: Entry, register: Register) -> str | None:
    named = _by_name(register)
    for name in _names(word.body or "", state):
        if body := named.get(spellings(name)[0]):
            return body
    return _counterpart(word, state.id, register)


def _counterpart(word: PostWord, state: str, register: Register) -> str | None:
    """Return the body of a state whose name shares the telling words of the default body: the Pentagon for the Ministry of Defence."""
    if word.default is not None and word.default not in register:
        return None
    wanted = _telling(register[word.default].full_names if word.default is not None else ((word.body or "").replace(" of {state}", ""),))
    found = [e.id for e in _by_state(register).get(state, ()) if e.kind == "organization" and wanted & _telling(e.full_names)]
    return found[0] if len(found) == 1 else None


def _telling(names: tuple[str, ...]) -> frozenset[str]:
    latin = (name.lower().replace("defense", "defence") for name in names if name.isascii())
    return frozenset(
        w for name in latin if "ministry" in name or "department" in name for w in name.split() if w.isalpha() and w not in _WORDS
    ) - {
        "iraq",
        "iraqi",
        "interim",
    }


def _unregistered(pattern: str, state: Entry) -> Entity:
    names = (*_names(pattern, state), *_arabic_names(pattern, state))
    entity = unregistered_entity(names[0], "organization")
    return Entity(entity.id, entity.kind, entity.name, names)


def _nameless(pattern: str) -> Entity | None:
    """Return the ministry of a state that goes without saying: "وزير السياحة"."""
    english = pattern.removesuffix(" of {state}")
    names = [n.replace("{adjective}", "").strip() for n in ministry_names(english) if "{state}" not in n]
    return replace(unregistered_entity(names[0], "organization"), names=(english, *names)) if names else None


def _arabic_names(pattern: str, state: Entry) -> Iterator[str]:
    for name in ministry_names(pattern.replace("{state}", "").strip().removesuffix(" of")):
        if "{state}" in name:
            yield name.replace("{state}", state.name_ar)
        for adjective, of in demonyms("ar").items():
            if of == state.id and adjective.endswith("ي") and "{adjective}" in name:
                yield name.replace("{adjective}", adjective + "ة")


def _names(pattern: str, state: Entry) -> Iterator[str]:
    """Return the forms of a body's name: of the state, and with its adjective."""
    bare = pattern.replace("{state}", "").replace(" of  ", " ").removesuffix(" of ").strip()
    yield f"{bare} of {state.name_en}"
    yield f"{state.name_en} {bare}"
    short = f"{bare.removeprefix('Ministry of ').removesuffix(' Affairs')} Ministry"
    for adjective in _adjectives().get(state.id, ()):
        yield f"{adjective} {bare}"
        if bare.startswith("Ministry of "):
            yield f"{adjective} {short}"


@lru_cache(maxsize=1)
def _adjectives() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for adjective, state in demonyms("en").items():
        found.setdefault(state, []).append(adjective.title())
    return found


@lru_cache(maxsize=1)
def _by_name(register: Register) -> dict[str, str]:
    return {form: entry.id for entry in register for name in entry.full_names for form in spellings(name)}


@lru_cache(maxsize=1)
def _by_state(register: Register) -> Mapping[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in register:
        states = {entry.side, *(a.body for a in entry.affiliations if a.relation == "part_of")} - {None}
        for state in states:
            found.setdefault(str(state), []).append(entry)
    return found


def _state_of(body: str, register: Register) -> str | None:
    if body not in register:
        return None
    entry = register[body]
    return entry.side or next((a.body for a in entry.affiliations if a.relation == "part_of"), "iraq")


@lru_cache(maxsize=1)
def _same_posts() -> Mapping[str, str]:
    rows = [row["post"] for row in read_lexicon("en", "posts") if row["relation"] == "leads" and row.get("default")]
    return {post: row[0] for row in rows for post in row}


def same_post(post: str) -> str:
    """Return the word by which a post is remembered that has several in English: "premier" and "prime minister"."""
    return _same_posts().get(post, post)
