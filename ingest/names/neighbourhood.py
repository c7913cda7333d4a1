"""What stands close to a short name and tells whose it is: the place named before it, the bodies named in one row with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from graph.model import BODIES, Article, Language
from graph.register import Entry, Register
from ingest.lexicon import read_lexicon
from ingest.names.context import HOME, Context
from ingest.names.matching import Candidate
from ingest.normalise import PROCLITICS, fold_word

Full = tuple[tuple[str, ...], str]  # a full name as words, and the entity
_BEFORE = re.compile(r"[\"»”'’]?(?:\s*[,،]\s*(?:and\s+|و)?|\s+and\s+|\s+و)[\"«“]?$")
_AFTER = re.compile(r"[\"»”]?(?:\s*[,،]\s*(?:and\s+|و)?|\s+and\s+(?:the\s+)?|\s+و)[\"«“]?")
_WORD = re.compile(r"[\w'-]+")
ARMED = ("insurgents.yaml", "regional-groups.yaml", "factions.yaml", "kurdish-armed-groups.yaml")  # the register's files of armed groups
_PEOPLES, _OF_A_PEOPLE = "communities.yaml", "kurdish-armed-groups.yaml"
_LONGEST = 60  # characters of a neighbour's name


def of_the_place(item: Candidate, before: Iterable[Full], register: Register, context: Context) -> str | None:
    """Return the bearer of a name that lies in the place named last, where each lies in one: "the provincial council" behind "Basra"."""
    where = {place: e for e in item.short for place in _places(e, register)}
    if len(item.short) < 2 or len(set(where.values())) < len(item.short):
        return None
    for _, entity in before:
        if entity in register and register[entity].kind == "place":
            for place in (entity, *sorted(context.wholes(entity))):
                if place in where:
                    return where[place]
    return None


def of_another_people(item: Candidate, before: Iterable[Full], register: Register, context: Context) -> bool:
    """Return whether the name of a people at home means others: "the Kurds" behind Afrin, or behind an armed group of theirs."""
    if not any(register[e].file.endswith(_PEOPLES) and context.of_home(register[e]) for e in item.short):
        return False
    for entry in (register[entity] for _, entity in before if entity in register):
        if entry.file.endswith(_OF_A_PEOPLE):
            return True
        if not entry.is_state and (entry.kind == "place" or context.of_home(entry)):
            return HOME not in context.wholes(entry.id) and not context.of_home(entry)
    return False


def _places(entity: str, register: Register) -> list[str]:
    return [a.body for a in register[entity].affiliations if a.body in register and register[a.body].kind == "place"]


def in_a_row(
    article: Article, item: Candidate, before: Iterable[Full], late: Mapping[str, tuple[str, ...]], register: Register, context: Context
) -> str | None:
    """Return the only body of a name that stands in one row with bodies named in full: "الدعوة والفضيلة والحكمة"."""
    only = register[item.short[0]]
    if len(item.short) > 1 or only.kind not in BODIES:
        return None
    text, span = article.text, item.span
    joined = _BEFORE.search(text, max(0, span.start - 6), span.start)
    common = article.language == "en" and text[span.start].islower()
    if joined is not None and not (common and joined.group().strip() == ","):  # "the Nusra Front, *authorities* said"
        left = fold_word(text[max(0, joined.start() - _LONGEST) : joined.start()])
        words, entity = next(iter(before), ((), ""))
        if words and left.endswith(" ".join(words)) and _fits(entity, only, register, context):
            return only.id
    following = _AFTER.match(text, span.end)
    right = _WORD.findall(fold_word(text[following.end() : following.end() + _LONGEST])) if following else []
    rows = (words for entity, words in late.items() if _fits(entity, only, register, context))
    return only.id if right and any(right[: len(words)] == list(words) for words in rows) else None


def of_its_people(article: Article, item: Candidate, register: Register) -> str | None:
    """Return the only armed group of a name behind a word for its people or parts: "عناصر القاعدة"."""
    words = read_lexicon(article.language, "membership")
    if words is None or len(item.short) > 1 or not register[item.short[0]].file.endswith(ARMED):
        return None
    between = {fold_word(word) for word in words["between"]}
    for word in reversed(fold_word(article.text[max(0, item.span.start - 40) : item.span.start]).split()[-3:]):
        if word in _people(article.language):
            return item.short[0]
        if word not in between:
            return None
    return None


@lru_cache(maxsize=2)
def _people(language: Language) -> frozenset[str]:
    """Return the folded words for the people and parts of an armed group, with what may be attached before."""
    words = [fold_word(word) for word in read_lexicon(language, "membership")["of"]]
    return frozenset((*words, *(f"{clitic}{word}" for clitic in PROCLITICS for word in words)))


def _fits(entity: str, beside: Entry, register: Register, context: Context) -> bool:
    """Return whether an entity is a body, but no state, and tells whose one beside it is: not Iran's that one is Iraq's."""
    if entity not in register or register[entity].kind not in BODIES or register[entity].is_state:
        return False
    return register[entity].side in (None, beside.side) or not context.of_home(beside)
