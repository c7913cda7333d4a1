"""Which entity a name means: full names at once, shared short names by what stands in the article; each link carries its reason.

A short name is linked, in this order, to: the entity whose full name stands nearest before it and ends (Latin) or begins (Arabic
bodies) with the same words; the entity whose full name stands anywhere in the article; one whose full name the noun before completes;
the holder, at the article's date, of the post beside it; the prominent bearer, when the article speaks of his country at all; the only
bearer, where the name stands in quotation marks or a body or state of his is named. Otherwise it stays unlinked: never forced.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from graph.model import Article, Entity
from graph.register import Register
from ingest.lexicon import demonyms
from ingest.names.context import Context
from ingest.names.entities import Unregistered, entity_of, unregistered_entity
from ingest.names.eponyms import led_by_another
from ingest.names.matching import Candidate, matcher
from ingest.names.of_the_region import of_the_region
from ingest.names.one_band import is_one_band
from ingest.names.qualified import is_another_event, is_waged_by, of_another_state
from ingest.names.short_names import ShortNames
from ingest.normalise import fold_word
from ingest.syntax import Name


def resolve(
    article: Article, candidates: Sequence[Candidate], others: Sequence[Unregistered], register: Register
) -> tuple[tuple[Name, ...], dict[str, Entity]]:
    """Return the names of an article in order, none overlapping, and their entities by key."""
    return _Resolution(article, candidates, others, register).names()


class _Resolution:
    def __init__(self, article: Article, candidates: Sequence[Candidate], others: Sequence[Unregistered], register: Register) -> None:
        self.register, self.article, self.text, self.date = register, article, article.text, article.date
        self.items: list[Candidate | Unregistered] = _merge(candidates, others)
        # which a short name is that means none of the register
        self.strangers = {u.span: u for u in others if u.kind in ("force", "place") or (u.kind == "person" and " " in u.name)}
        in_full = dict(self._all_full_names())
        self.context = Context(article, register, Counter(entity for entity, _ in self._all_full_names()))
        self.short_names = ShortNames(article, register, self.context, in_full)
        self.named: dict[tuple[tuple[str, ...], str], None] = {}  # full names so far, as words and entity, the latest last
        self.entities: dict[str, Entity] = {}

    def names(self) -> tuple[tuple[Name, ...], dict[str, Entity]]:
        found = []
        waiting = list(reversed(self.items))
        while waiting:
            item = waiting.pop()
            link = self._unregistered(item) if isinstance(item, Unregistered) else self._link(item)
            if link is None and item.span in self.strangers:
                link = self._unregistered(self.strangers[item.span])
            if link is not None:
                entity, reason = link
                self.entities.setdefault(entity.id, entity)
                found.append(Name(item.span, entity.id, entity.kind, reason))
            elif isinstance(item, Candidate) and " " in item.folded:
                waiting += reversed([c for c in matcher(self.register).inside(item, self.text) if not self._heads(c, item)])
        return tuple(found), self.entities

    def _heads(self, inner: Candidate, item: Candidate) -> bool:
        """Return whether a short name only ends an English one that means somebody else: the "Security Council" of a National one."""
        before = self.text[item.span.start : inner.span.start].split()[-1:]
        titled = bool(before) and before[0].isalpha() and before[0][0].isupper() and fold_word(before[0]) not in demonyms("en")
        return item.span.end == inner.span.end and titled and not inner.full and " " in inner.folded

    def _all_full_names(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        for item in self.items:
            if isinstance(item, Candidate) and len(item.full) == 1:
                yield item.full[0], tuple(item.folded.split())

    def _unregistered(self, item: Unregistered) -> tuple[Entity, str]:
        new = unregistered_entity(item.name, item.kind)
        entity = self._same_person(item) or (replace(new, names=(*new.names, *item.also)) if item.also else new)
        self._remember(tuple(fold_word(item.name).split()), entity.id)
        self.entities.setdefault(entity.id, entity)
        return entity, item.reason

    def _same_person(self, item: Unregistered) -> Entity | None:
        """Return the person named before whose first and last name this one bears, with others between them: حسن الفهد, حسن علي الفهد."""
        words = tuple(fold_word(item.name).split())
        if item.kind != "person" or len(words) < 2:
            return None
        for full, entity in reversed(self.named):
            if full != words and len(full) > 1 and (full[0], full[-1]) == (words[0], words[-1]) and self._nested(full, words):
                known = self.entities.get(entity)
                return known if known is not None and known.kind == "person" else None
        return None

    @staticmethod
    def _nested(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        return set(one) <= set(other) or set(other) <= set(one)

    def _link(self, item: Candidate) -> tuple[Entity, str] | None:
        if any(of_another_state(self.text, item.span, self.register[e], self.register) and self._of_home(e) for e in item.full):
            return None
        if any(is_waged_by(self.text, item.span, self.register[e], item.folded) for e in item.full):
            return None
        if any(is_another_event(self.text, item.span, self.register[e]) for e in item.full):
            return None
        if any(led_by_another(e, item.folded, self.date, self.register) for e in item.full):
            return None
        if is_one_band(self.text, item.span, item.folded) and any(self.register[e].kind == "force" for e in (*item.full, *item.short)):
            return None
        if (regional := of_the_region(self.article, item, self.register, self.context)) is not None:
            if not regional:
                return None
            entity, reason = regional[0], "of the Region beside it"
        elif item.full:
            entity, reason = self._full(item)
        else:
            found = self.short_names.link(item, self.named)
            if found is None:
                return None
            entity, reason = found
        if item.full:
            self._remember(tuple(item.folded.split()), entity)
        return self.entities.get(entity) or entity_of(self.register[entity]), reason

    def _of_home(self, entity: str) -> bool:
        return self.context.of_home(self.register[entity])

    def _remember(self, words: tuple[str, ...], entity: str) -> None:
        """Note a full name as the latest; each stands once, so that a text that repeats itself costs no more."""
        self.named.pop((words, entity), None)
        self.named[words, entity] = None

    def _full(self, item: Candidate) -> tuple[str, str]:
        if len(item.full) == 1:
            return item.full[0], "full name"
        supported = [e for e in item.full if self.context.supports(e)]
        return (supported or list(item.full))[0], "full name, shared; affiliation in the article" if supported else "full name, shared"


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
