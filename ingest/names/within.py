"""Names inside others: "اعتقال قاسم مصلح" holds the man whose arrest it is, "اللواء 30 في الحشد الشعبي" the body whose part it is,
"نظام بشار الأسد" its head, "دعوة من الحكومة العراقية" the body that issues it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from graph.model import BODIES, Article, Entity, Span
from graph.register import Register
from ingest.lexicon import capitals, read_lexicon, senses
from ingest.names.entities import entity_of
from ingest.names.matching import matcher
from ingest.names.named_after import person_in
from ingest.normalise import fold, fold_word, folded
from ingest.syntax import Name

_WITHIN = re.compile(r" (?:في |[بل](?=ال|ل|\w{3,} \w))")  # what parts the name of a part from that of the whole
_AGAINST = re.compile(r" (?:ضد|ل(?:محاربة|مكافحة|قتال|هزيمة|دحر|مواجهة|مقاتلة)) ")
_OWNER = re.compile(r"(.{2,60}?)(?:['’]s|(?<=s)['’]) ")  # "*the IRGC*'s Quds Force"
_OF = re.compile(r"\b(?:of|in) (\S.*)$")  # "30th Brigade of *the PMF*"
_IN = " في "
_JOINED = folded(senses("ar", "joined_bodies"))
HEADS = 2  # words that head such a name at most


def with_inner(article: Article, names: Sequence[Name], entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the names, those of operations and of bodies with the names that stand in them; what these mean is added to `entities`."""
    return tuple(_holding(article, name, entities, register) for name in names)


def _holding(article: Article, name: Name, entities: dict[str, Entity], register: Register) -> Name:
    if name.kind in ("operation", "mandate") or (article.language == "en" and _says_where(article.text, name)):
        return replace(name, inner=_inner(article.text, name, entities, register))
    if name.kind not in BODIES:
        return name
    body = (_owner if article.language == "en" else _whole)(article.text, name, entities, register)
    if article.language == "ar":
        body = body or _enemy(article.text, name, entities, register) or _seat(article.text, name, entities, register)
        body = body or _joined(article.text, name, entities, register)
    inner = body or _person(article.text, name, entities, register)
    return replace(name, inner=inner) if inner else name


def _says_where(text: str, name: Name) -> bool:
    """Return whether the name of a force or seat says where it is: "U.S. troops in Iraq", not "Islamic State in Iraq"."""
    before, place, _ = name.span.of(text).partition(" in ")
    last = before.split()[-1:]
    seat = name.kind == "organization" and bool(last) and last[0].lower() in read_lexicon("en", "verbs")["seats"]
    return bool(place and last) and (seat or (name.kind == "force" and last[0].islower()))


def _seat(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the place or land where an Arabic name says that an institution or force is: "القنصلية الإيرانية في البصرة"."""
    before, _, place = name.span.of(text).rpartition(_IN)
    if not before or fold_word(before.split()[0]).removeprefix("ال") not in _seated():
        return ()
    start = name.span.end - len(place)
    found = tuple(_names(place, start, entities, register, "inside the name of a body that is there"))
    fits = [n for n in found if n.span.end == name.span.end and (n.kind == "place" or _is_state(n.entity, register))]
    return tuple(replace(n, kind="place") for n in fits[:1])


@lru_cache(maxsize=1)
def _seated() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "words")["seated"])


def _whole(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the body behind في, ب or ل with which the name of a part of it ends."""
    within = _WITHIN.search(text, name.span.start, name.span.end)
    if within is None:
        return ()
    start = within.start() + 1 if text.startswith("لل", within.start() + 1) else within.end()  # "للحزب" is a form of its own
    found = tuple(_names(text[start : name.span.end], start, entities, register, "inside the name of a part of it"))
    fits = [n for n in found[:1] if n.span.end == name.span.end and n.span.start <= start + 2 and n.entity != name.entity]
    return tuple(n for n in fits if n.kind in BODIES and not _is_state(n.entity, register))


def _enemy(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the body against which the name of another says that it is: "التحالف الدولي ضد *داعش*"."""
    against = _AGAINST.search(text, name.span.start, name.span.end)
    if against is None:
        return ()
    found = _names(text[against.end() : name.span.end], against.end(), entities, register, "inside the name of a body against it")
    return tuple(n for n in found if n.kind in BODIES and n.entity != name.entity)[:1]


def _joined(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the two people of whose alliance a name tells: "تحالف *الصدر* و*العبادي*"."""
    head, _, joined = name.span.of(text).partition(" ")
    if name.entity in register or fold_word(head).removeprefix("ال") not in _JOINED or " و" not in joined:
        return ()
    start = name.span.end - len(joined)
    found = tuple(_names(joined, start, entities, register, "inside the name of an alliance"))
    return found if len(found) == 2 and all(n.kind == "person" for n in found) else ()


def _larger(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the body, but no state, behind the "of" with which the name of a force ends: "30th Brigade of *the PMF*"."""
    behind = _OF.search(name.span.of(text))
    if behind is None:
        return ()
    start = name.span.start + behind.start(1)
    found = _names(text[start : name.span.end], start, entities, register, "inside the name of a part of it")
    bodies = (n for n in found if n.span.end == name.span.end and n.kind in BODIES and n.entity != name.entity)
    return tuple(n for n in bodies if n.span.start - start <= len("the ") and not register[n.entity].is_state)[:1]


def _owner(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the body, but no state, whose the name says that it is: "*the IRGC*'s Quds Force"."""
    owner = _OWNER.match(name.span.of(text))
    if owner is None and name.kind == "force":
        return _larger(text, name, entities, register)
    found = _names(owner[1], name.span.start, entities, register, "inside the name of a part of it") if owner is not None else ()
    bodies = (
        n
        for n in found
        if owner is not None and n.span.end == name.span.start + owner.end(1) and n.kind in BODIES and n.entity != name.entity
    )
    return tuple(n for n in bodies if not register[n.entity].is_state)[:1]


def _person(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the person after whom the name calls a registered body."""
    part = person_in(name.span.of(text), name.entity, register) if name.kind == "organization" and name.entity in register else None
    if part is None:
        return ()
    entity = entities.setdefault(part.entity, entity_of(register[part.entity]))
    span = Span(name.span.start + part.start, name.span.start + part.end)
    return (Name(span, entity.id, "person", "inside the name of a body"),)


def _is_state(entity: str, register: Register) -> bool:
    """Return whether an entity is a state or the government for which its capital stands."""
    return register[entity].is_state or entity in capitals().values()


def _inner(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the first names behind the words that head the name of an operation or mandate: "إلقاء القبض على قاسم مصلح"."""
    words = name.span.of(text)
    start = name.span.start
    for word in words.split()[:HEADS]:
        start = text.index(word, start) + len(word)
        if found := tuple(_names(text[start : name.span.end], start, entities, register)):
            return found
    return ()


def _names(
    part: str, start: int, entities: dict[str, Entity], register: Register, reason: str = "inside the name of an operation or mandate"
) -> Iterator[Name]:
    """Return what is named in a part of a text that one entity bears in full, or that the text knows already."""
    for candidate in matcher(register).find(part, fold(part)):
        meant = [e for e in (*candidate.full, *candidate.short) if e in entities] or list(candidate.full)
        if len(set(meant)) == 1 and register[meant[0]].kind != "operation":
            entity = entity_of(register[meant[0]])
            entities.setdefault(entity.id, entity)
            span = Span(start + candidate.span.start, start + candidate.span.end)
            yield Name(span, entity.id, entity.kind, reason)
