"""Bodies named after a person, whatever titles stand between: "أنصار الزعيم الشيعي مقتدى الصدر", "supporters of cleric Moqtada al-Sadr".

The register's own names tell which body that is: it knows أنصار الصدر, and whom الصدر means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from graph.model import BODIES, Article, Language, Span
from graph.register import Register
from ingest.lexicon import demonyms, posts, read_lexicon
from ingest.names.matching import Candidate, matcher
from ingest.names.name_data import people_words
from ingest.normalise import fold, fold_word

LONGEST = 6  # words of titles between a body's noun and the person
_ENGLISH = re.compile(r"(?P<head>[a-z]+) of (?P<of>.+)|(?P<owner>.+)'s (?P<owned>[a-z]+)|(?P<first>.+) (?P<last>[a-z]+)")
_WORD = re.compile(r"\S+")
_NAMED = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_AROUND = 60  # characters before a person's name in which a body's noun stands


def with_titles(article: Article, candidates: Sequence[Candidate], register: Register) -> Iterator[Candidate]:
    """Return the Arabic names of bodies that go on to a person's name over his titles, from the body's noun to the end of his name."""
    if article.language != "ar":
        return
    bodies = after_whom(register, "ar")
    heads = frozenset(head for head, _ in bodies)
    opening = {c.span.start for c in candidates}  # of a body known without him: "مكتب رئيس الوزراء العراقي"
    for candidate in candidates:
        for person in candidate.full:
            start = _noun_before(article.text, candidate.span.start, heads)
            if start is None or register[person].kind != "person":
                continue
            head = fold_word(_WORD.match(article.text, start)[0])  # type: ignore[index]
            bare = head if head in heads else head[1:]
            if (body := bodies.get((bare, person))) is not None:
                span = Span(start + len(head) - len(bare), candidate.span.end)
                if span.start not in opening:
                    yield Candidate(span, fold_word(span.of(article.text)), (body,), ())


def _noun_before(text: str, end: int, heads: frozenset[str]) -> int | None:
    """Return where the noun of a body stands before a name, with nothing but one or more titles between."""
    words = list(_WORD.finditer(text, max(0, end - _AROUND), end))
    for distance, word in enumerate(reversed(words)):
        folded = fold_word(word[0])
        if folded in heads or (folded[:1] in "وفبل" and folded[1:] in heads):
            return word.start() if distance else None
        if distance >= LONGEST or folded not in _titles():
            return None
    return None


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    """Return the folded Arabic words of posts and titles, of states and of what tells one holder from another."""
    states = demonyms("ar")
    words = (part for post in posts("ar") for part in fold_word(post).split())
    more = (fold_word(word) for word in read_lexicon("ar", "bodies")["titled"])
    return frozenset((*words, *more, *people_words("ar")["titles"], *states, *(f"ال{word}" for word in states)))


@lru_cache(maxsize=2)
def after_whom(register: Register, language: Language) -> Mapping[tuple[str, str], str]:
    """Return {(noun, person): body} for the names of the register's bodies that hold the name of one of its persons."""
    people = _people(register)
    found: dict[tuple[str, str], str] = {}
    for entry in register:
        if entry.kind not in BODIES:
            continue
        for name in entry.names:
            for head, rest in _parted(fold_word(name), language):
                if (person := people.get(rest)) is not None:
                    found.setdefault((head, person), entry.id)
    return found


def _parted(name: str, language: Language) -> Iterator[tuple[str, str]]:
    """Return the noun of a folded name and the rest: (حكومه, العبادي), ("supporter", "moqtada sadr")."""
    if language == "ar":
        head, _, rest = name.partition(" ")
        if rest:
            yield head, rest
    elif (match := _ENGLISH.fullmatch(name)) is not None:
        head = match["head"] or match["owned"] or match["last"]
        rest = match["of"] or match["owner"] or match["first"]
        yield head.removesuffix("s"), rest.removesuffix("'s").strip()


@lru_cache(maxsize=1)
def _people(register: Register) -> Mapping[str, str]:
    """Return the persons by their folded names: full ones, and short ones of whoever is prominent under them."""
    found = {fold_word(name): e.id for e in register if e.kind == "person" and e.prominent for name in e.short}
    return found | {fold_word(name): e.id for e in register if e.kind == "person" for name in e.full_names}


class Part(NamedTuple):
    """Who is named in a part of a name, and where."""

    entity: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def person_in(name: str, body: str, register: Register) -> Part | None:
    """Return the person after whom a body is called: "نظام *بشار الأسد*", "the *Obama* administration", "حكومة السيد *السوداني*"."""
    words = list(_NAMED.finditer(name))
    if len(words) < 2:
        return None
    language: Language = "ar" if "\u0600" <= name[0] <= "\u06ff" else "en"
    bounds = (
        [(w.start(), len(name)) for w in words[1:]] if language == "ar" else [(words[0].start(), w.end()) for w in reversed(words[:-1])]
    )
    called = _called_after(register, language).get(body, ())
    for start, end in bounds:
        for candidate in matcher(register).find(name[start:end], fold(name[start:end])):
            known = candidate.full or [e for e in candidate.short if register[e].prominent or e in called]
            people = [e for e in known if register[e].kind == "person" and (candidate.full or not called or e in called)]
            if len(people) == 1 and _only_titles(name[start : start + candidate.span.start], language):
                return Part(people[0], start + candidate.span.start, start + candidate.span.end)
    return None


def _only_titles(before: str, language: Language) -> bool:
    """Return whether nothing, or no more than a person's titles, stands before his name: "*President* Bashar al-Assad"."""
    words = before.split()
    return all(fold_word(w) in _titles() for w in words) if language == "ar" else all(w in _posts_in_english() for w in words)


@lru_cache(maxsize=1)
def _posts_in_english() -> frozenset[str]:
    """Return the words of English posts as titles write them: "President", "Prime", "Minister"."""
    return frozenset(word.capitalize() for post in posts("en") for word in post.split())


@lru_cache(maxsize=2)
def _called_after(register: Register, language: Language) -> Mapping[str, frozenset[str]]:
    """Return the persons by the bodies that are called after them."""
    found: dict[str, set[str]] = {}
    for (_, person), body in after_whom(register, language).items():
        found.setdefault(body, set()).add(person)
    return {body: frozenset(people) for body, people in found.items()}
