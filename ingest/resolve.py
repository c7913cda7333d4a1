"""Which entity a name means: full names at once, shared short names by what stands in the article; each link carries its reason.

A short name is linked, in this order, to: the entity whose full name stands nearest before it and ends (Latin) or begins (Arabic
bodies) with the same words; the entity whose full name stands anywhere in the article; one whose full name the noun before completes;
the holder, at the article's date, of the post beside it; the prominent bearer, when the article speaks of his country at all; the only
bearer, where the name stands in quotation marks or a body or state of his is named. Otherwise it stays unlinked: never forced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.model import Article, Entity, Kind, Span, identifier
from graph.register import Entry, Register
from ingest.lexicon import read_lexicon
from ingest.names import Candidate
from ingest.normalise import fold_word
from ingest.qualified import qualified
from ingest.syntax import Name

BESIDE = 60  # characters before a short name in which the title of a post supports it
HOME = "iraq"
_OPENING, _CLOSING = tuple('"«“‘('), tuple('"»”’)')
_BARE = re.compile(r'["«»“”#]')


@dataclass(frozen=True, slots=True)
class Unregistered:
    """A span that names somebody or something that the register lacks."""

    span: Span
    name: str
    kind: Kind
    reason: str


def entity_of(entry: Entry) -> Entity:
    """Return the entity that stands for a register entry."""
    return Entity(entry.id, entry.kind, entry.name_en or entry.name_ar, entry.names, entry.id, entry.name_ar or None)


def unregistered_entity(name: str, kind: Kind, article: Article | None = None) -> Entity:
    """Return an entity that the register lacks: one for all articles under a proper name, of one article under a description."""
    scope = article.id if article else ""
    return Entity(f"x-{identifier(scope, kind, _key(name))}", kind, name, (name,), None, name if _is_arabic(name) else None)


def resolve(
    article: Article, candidates: Sequence[Candidate], others: Sequence[Unregistered], register: Register
) -> tuple[tuple[Name, ...], dict[str, Entity]]:
    """Return the names of an article in order, none overlapping, and their entities by key."""
    return _Resolution(article, candidates, others, register).names()


class _Resolution:
    def __init__(self, article: Article, candidates: Sequence[Candidate], others: Sequence[Unregistered], register: Register) -> None:
        self.article, self.register = article, register
        self.items: list[Candidate | Unregistered] = _merge(candidates, others)
        self.in_full = {c.full[0] for c in self.items if isinstance(c, Candidate) and len(c.full) == 1}
        self.context = self._context()
        self.named: dict[tuple[tuple[str, ...], str], None] = {}  # full names so far, as words and entity, the latest last
        self.entities: dict[str, Entity] = {}

    def _context(self) -> set[str]:
        """Return what the article names in full, with the states and bodies that those belong to."""
        found = set(self.in_full)
        for entity in self.in_full:
            entry = self.register[entity]
            found.update(a.body for a in entry.affiliations)
            found.update(p.body for p in entry.posts)
            if entry.side:
                found.add(entry.side)
        return found

    def names(self) -> tuple[tuple[Name, ...], dict[str, Entity]]:
        late = dict(self._all_full_names())
        found = []
        for item in self.items:
            link = self._unregistered(item) if isinstance(item, Unregistered) else self._link(item, late)
            if link is not None:
                entity, reason = link
                self.entities.setdefault(entity.id, entity)
                found.append(Name(item.span, entity.id, entity.kind, reason))
        return tuple(found), self.entities

    def _all_full_names(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        for item in self.items:
            if isinstance(item, Candidate) and len(item.full) == 1:
                yield item.full[0], tuple(item.folded.split())

    def _unregistered(self, item: Unregistered) -> tuple[Entity, str]:
        entity = unregistered_entity(item.name, item.kind)
        self._remember(tuple(fold_word(item.name).split()), entity.id)
        self.entities.setdefault(entity.id, entity)
        return entity, item.reason

    def _link(self, item: Candidate, late: dict[str, tuple[str, ...]]) -> tuple[Entity, str] | None:
        if item.full:
            entity, reason = self._full(item)
        else:
            found = self._short(item, late)
            if found is None:
                return None
            entity, reason = found
        if item.full:
            self._remember(tuple(item.folded.split()), entity)
        return self.entities.get(entity) or entity_of(self.register[entity]), reason

    def _remember(self, words: tuple[str, ...], entity: str) -> None:
        """Note a full name as the latest; each stands once, so that a text that repeats itself costs no more."""
        self.named.pop((words, entity), None)
        self.named[words, entity] = None

    def _full(self, item: Candidate) -> tuple[str, str]:
        if len(item.full) == 1:
            return item.full[0], "full name"
        supported = [e for e in item.full if self._supported(e)]
        return (supported or list(item.full))[0], "full name, shared; affiliation in the article" if supported else "full name, shared"

    def _short(self, item: Candidate, late: dict[str, tuple[str, ...]]) -> tuple[str, str] | None:
        item = item._replace(short=tuple(e for e in item.short if not qualified(self.article, item.span, self.register[e])))
        if not item.short:
            return None
        words = _without_article(item.folded)
        for full, entity in reversed(self.named):
            if (entity in item.short or entity.startswith("x-")) and _shortens(words, full):
                return entity, "short for a full name before"
        named = [e for e in item.short if e in self.in_full]
        if named:
            return (next((e for e in named if _shortens(words, late.get(e, ()))), named[0])), "short name of one named in full"
        if (other := self._of_another(words, item)) is not None:
            return other, "short for a full name before"
        if (headed := self._with_its_head(item)) is not None:
            return headed, "its noun before the name"
        return self._by_context(item)

    def _placed(self, item: Candidate) -> str | None:
        """Return the one place of a short name that stands behind a preposition of place: "in Amman"."""
        places = [e for e in item.short if self.register[e].kind == "place"]
        before = fold_word(self.article.text[max(0, item.span.start - 16) : item.span.start]).split()
        listed = read_lexicon(self.article.language, "places")
        return places[0] if len(places) == 1 and listed and before and before[-1] in listed["within"] else None

    def _by_context(self, item: Candidate) -> tuple[str, str] | None:
        if (place := self._placed(item)) is not None:
            return place, "a place behind its preposition"
        beside = [e for e in item.short if self._post_beside(e, item.span)]
        if len(beside) == 1:
            return beside[0], "post beside it at the article's date"
        prominent = [e for e in (beside or item.short) if self.register[e].prominent]
        if len(prominent) > 1:
            prominent = [e for e in prominent if self._supported(e)] or prominent
        if prominent and ((self._foreign(prominent[0]) and len(item.short) == 1) or self._at_home(prominent[0])):
            return prominent[0], "prominent bearer of the name"
        if len(item.short) == 1 and self._quoted(item.span):
            return item.short[0], "in quotation marks"
        supported = [e for e in item.short if self._supported(e)]
        return (supported[0], "affiliation in the article") if len(supported) == 1 else None

    def _of_another(self, words: tuple[str, ...], item: Candidate) -> str | None:
        """Return whom a short name means that stands for a full name before, though the register doesn't list it: "the army" of Turkey."""
        kinds = {self.register[e].kind for e in item.short}
        for full, entity in reversed(self.named):
            if entity in self.register and self.register[entity].kind in kinds and _shortens(words, full):
                return entity if self.register[entity].kind != "person" or full[-len(words) :] == words else None
        return None

    def _with_its_head(self, item: Candidate) -> str | None:
        """Return whose full name the word before and the short name make together: ائتلاف "الفتح"."""
        before = _BARE.sub(" ", self.article.text[max(0, item.span.start - 30) : item.span.start])
        head = fold_word(before).split()[-1:]
        if not head:
            return None
        heads = {head[0], head[0].lstrip("وفبل")}
        names = {" ".join((h, item.folded)) for h in heads}
        found = [e for e in item.short if any(fold_word(n) in names for n in self.register[e].full_names)]
        return found[0] if len(found) == 1 else None

    def _quoted(self, span: Span) -> bool:
        return self.article.text[max(0, span.start - 1) : span.start] in _OPENING and self.article.text[span.end : span.end + 1] in _CLOSING

    def _foreign(self, entity: str) -> bool:
        """Return whether an entity is a person or another state's: a bare "the police" is Iraq's only in a text on Iraq."""
        entry = self.register[entity]
        return entry.kind == "person" or entry.side not in (None, HOME)

    def _supported(self, entity: str) -> bool:
        entry = self.register[entity]
        bodies = {a.body for a in entry.affiliations} | {p.body for p in entry.posts} | ({entry.side} if entry.side else set())
        return bool(bodies & self.context) or entity in self.context

    def _at_home(self, entity: str) -> bool:
        """Return whether the article speaks of the state of the entity: a bare "the army" is Iraq's only in a text on Iraq."""
        entry = self.register[entity]
        state = entry.side or HOME
        if state in self.context or entry.kind == "person":
            return True
        return self._speaks_of_home

    @cached_property
    def _speaks_of_home(self) -> bool:
        """Return whether the article names Iraq in full, or somebody or something of it."""
        return any(self._of_home(self.register[e]) for e in self.in_full)

    def _of_home(self, entry: Entry) -> bool:
        if entry.side not in (None, HOME):
            return False
        if entry.id == HOME or (HOME in self.register and self.register[HOME].name_en in entry.name_en):
            return True
        return any(HOME in self._wholes(e) for e in (entry.id, *(p.body for p in entry.posts)))

    def _wholes(self, entity: str) -> set[str]:
        """Return the entities that one lies in or belongs to, and those that these do."""
        found: set[str] = set()
        waiting = [entity]
        while waiting:
            entry = self.register.entries.get(waiting.pop())
            for link in entry.affiliations if entry else ():
                if link.body not in found:
                    found.add(link.body)
                    waiting.append(link.body)
        return found

    def _post_beside(self, entity: str, span: Span) -> bool:
        before = fold_word(self.article.text[max(0, span.start - BESIDE) : span.start])
        for post in self.register[entity].posts:
            for title in (post.title_en, post.title_ar):
                if title and fold_word(title) in before and post.held_at(self.article.date):
                    return True
        return False


def _merge(candidates: Sequence[Candidate], others: Sequence[Unregistered]) -> list[Candidate | Unregistered]:
    """Return all in order; where two overlap the longer stays, and a registered full name before a new one of its length."""
    ranked: list[Candidate | Unregistered] = sorted([*candidates, *others], key=_rank)
    taken: list[Candidate | Unregistered] = []
    ends: dict[int, int] = {}
    covered: set[int] = set()
    for item in ranked:
        positions = range(item.span.start, item.span.end)
        if covered.isdisjoint(positions):
            covered.update(positions)
            taken.append(item)
            ends[item.span.start] = item.span.end
    return sorted(taken, key=lambda item: item.span.start)


def _rank(item: Candidate | Unregistered) -> tuple[int, bool, int]:
    return (item.span.start - item.span.end, isinstance(item, Unregistered), item.span.start)


def _shortens(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Return whether words begin or end a longer name: المالكي of نوري المالكي, "Ministry" of no one."""
    return len(words) < len(full) and (full[-len(words) :] == words or full[: len(words)] == words)


def _without_article(folded: str) -> tuple[str, ...]:
    words = tuple(folded.split())
    return words[1:] if words[0] == "the" and len(words) > 1 else words


def _key(name: str) -> str:
    return " ".join(w for w in fold_word(name).split() if w not in ("al", "el"))


def _is_arabic(name: str) -> bool:
    return any("\u0600" <= c <= "\u06ff" for c in name)
