"""Whom a short name means: one named in full before or elsewhere, else the bearer for whom the article speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from graph.model import BODIES, Article
from graph.register import Register
from ingest.arabic.words.lexicon import lexicon
from ingest.names.abroad import of_the_state
from ingest.names.context import Context
from ingest.names.in_the_mouth_of import state_of_voice, theirs_of
from ingest.names.led_alliances import is_later
from ingest.names.matching import Candidate
from ingest.names.missions import sits_elsewhere
from ingest.names.neighbourhood import Full, in_a_row, of_another_people, of_its_people, of_the_place
from ingest.names.qualified import of_the_land_behind, qualified
from ingest.names.whose import armed_abroad, is_of_two, is_owned
from ingest.normalise import fold_word
from ingest.who.alliances import alliances

Named = dict[tuple[tuple[str, ...], str], None]  # full names as words and entity, in order
_NEAR = 3  # full names before among which the one is that speaks
_BEHIND = 60  # characters behind a name in which stands whose people are meant
_JUST = 400  # characters before a name in which the one just named stands
_FOLLOWS = re.compile(r" (?!و)\w")
_SIGNS = re.compile('[#_،,؛:«»"“”()]')
_ENDS = re.compile(r"[.!?؟\n]+\s*")
_BARE = re.compile(r'["«»“”#]')


class ShortNames:
    """Links the short names of an article; `late` are the words of the full names of each entity, wherever they stand."""

    def __init__(self, article: Article, register: Register, context: Context, late: Mapping[str, tuple[str, ...]]) -> None:
        self.article, self.register, self.context, self.late = article, register, context, late
        self.alliances = alliances(article.language)
        self._short: tuple[Full, ...] = ()  # the last one linked
        self._owned: set[tuple[str, ...]] = set()  # bare names that a pronoun has said whose they are

    def link(self, item: Candidate, before: Named) -> tuple[str, str] | None:
        """Return the entity that a short name means and the reason, or None; `before` are the full names before it."""
        found = self._linked(item, before)
        if found is not None and found[0] in self.register:
            of_it = of_the_land_behind(self.article.text, item, self.register[found[0]], self.register)
            found = found if of_it else None
        self._short = ((tuple(item.folded.split()), found[0]),) if found is not None else self._short
        return found

    def _linked(self, item: Candidate, before: Named) -> tuple[str, str] | None:
        if item.short and is_owned(self.article, item, self.register, self.context):
            self._owned.add(_without_article(item.folded))
            return None
        item = item._replace(short=tuple(e for e in item.short if not is_later(e, self.article.date)))
        item = item._replace(short=tuple(e for e in item.short if not qualified(self.article, item.span, self.register[e], self.register)))
        item = item._replace(short=tuple(e for e in item.short if not self._sits_elsewhere(item, e)))
        if not item.short:
            return None
        near = (*self._short, *islice(reversed(before), _NEAR))
        if (theirs := armed_abroad(self.article, item, near, self.register)) is not None:
            return theirs, "of the state that speaks of it"
        if (state := state_of_voice(self.article, item, near, self.register, self.context)) is not None:
            spoken_of = theirs_of(item, state, self.register, self.context)
            return (spoken_of, "of the state that speaks of it") if spoken_of is not None else None
        if (place := self.context.placed(item)) is not None:
            return place, "a place behind its preposition"
        if self.alliances.is_bare(item.folded) and self.alliances.is_another(self.article.text, item.span):
            return None
        words = _without_article(item.folded)
        alliance = self.alliances.named_before(item.folded, reversed(before))
        if alliance is not None:
            return alliance, "points back by its noun"
        for full, entity in reversed(before):
            if (entity in item.short or entity.startswith("x-")) and _shortens(words, full):
                return entity, "short for a full name before"
        if not self.context.speaks_of_home:
            if (other := self._of_another(words, item, reversed(before))) is not None:
                return other, "short for a full name before"
            if (theirs := of_the_state(self.article, item, self.register, self.context)) is not None:
                return theirs, "of the state most spoken of"
        named = [e for e in item.short if e in self.context.in_full]
        return self._of_those_in_full(item, named, before, words) if named else self._by_surroundings(item, before, words)

    def _sits_elsewhere(self, item: Candidate, entity: str) -> bool:
        return sits_elsewhere(self.article, item, self.register[entity], self.register, self.context)

    def _of_those_in_full(self, item: Candidate, named: Sequence[str], before: Named, words: tuple[str, ...]) -> tuple[str, str] | None:
        """Return which of those that an article names in full a short name means."""
        nearest = next((e for _, e in reversed(before) if e in named), named[0])
        shortened = next((e for e in named if _shortens(words, self.late.get(e, ()))), None)
        if shortened is None and len(named) > 1 and all(self.register[e].kind == "force" for e in named):
            return self._of_several(item, named)
        return shortened or nearest, "short name of one named in full"

    def _by_surroundings(self, item: Candidate, before: Named, words: tuple[str, ...]) -> tuple[str, str] | None:
        """Return whom a short name means that an article nowhere gives in full: by others' full names, its noun, place and people."""
        if (other := self._of_another(words, item, reversed(before))) is not None:
            return other, "short for a full name before"
        if (headed := self._with_its_head(item)) is not None:
            return headed, "its noun before the name"
        elsewhere = ((full, entity) for entity, full in self.late.items())
        if not self.context.speaks_of_home and (other := self._of_another(words, item, elsewhere)) is not None:
            return other, "short for a full name elsewhere"
        if (there := of_the_place(item, reversed(before), self.register, self.context)) is not None:
            return there, "of the place named before"
        if words in self._owned or is_of_two(item, self.context, self.register, self.article.language):
            return None
        if of_another_people(item, reversed(before), self.register, self.context):
            return None
        if (found := self._by_context(item)) is not None:
            return found
        if (theirs := of_its_people(self.article, item, self.register)) is not None:
            return theirs, "behind a word for its people"
        if self._is_verb(item):
            return None
        beside = in_a_row(self.article, item, reversed(before), self.late, self.register, self.context)
        return (beside, "in a row with others") if beside is not None else None

    def _of_several(self, item: Candidate, named: Iterable[str]) -> tuple[str, str] | None:
        """Return which of the groups that an article names a word for a people's fighters means: "المقاتلين الأكراد من وحدات الحماية"."""
        text, (start, end) = _SIGNS.sub(" ", self.article.text), item.span
        behind = f" {fold_word(text[end : end + _BEHIND])} ".partition(" من ")[2]
        before = f" {fold_word(' '.join(_ENDS.split(text[max(0, start - _JUST) : start])[-2:]))} "
        names = {e: [fold_word(name) for name in self.register[e].full_names] for e in named}
        for e in names:
            if any(behind.startswith(f"{name} ") for name in names[e]):
                return e, "whose they are stands behind"
        just = [e for e in names if any(f"{name} " in before for name in names[e])]
        return (just[0], "the one just named of several") if len(just) == 1 else None

    def _by_context(self, item: Candidate) -> tuple[str, str] | None:
        if self._is_word(item):
            return None
        beside = [e for e in item.short if self.context.post_beside(e, item.span)]
        if len(beside) == 1:
            return beside[0], "post beside it at the article's date"
        prominent = [e for e in (beside or item.short) if self.register[e].prominent]
        if prominent and self.context.of_home(self.register[prominent[0]]) and self.context.seated_abroad(item.span):
            return None
        if not self.alliances.may_mean(item.folded, self.context.in_full, self.article.text):
            return None
        if len(prominent) > 1:
            prominent = [e for e in prominent if self.context.supports(e)] or prominent
        if prominent and ((self.context.is_foreign(prominent[0]) and len(item.short) == 1) or self.context.at_home(prominent[0])):
            return prominent[0], "prominent bearer of the name"
        if len(item.short) == 1 and self.context.quoted(item.span):
            return item.short[0], "in quotation marks"
        supported = [e for e in item.short if self.context.supports(e) and self._may_be_of_home(e)]
        written = item.span.of(self.article.text)
        if len(supported) > 1 and written[:1].isupper() and not written.isupper():  # a capital acts as its state, but for a dateline
            supported = [e for e in supported if self.register[e].is_state]
        if len(supported) > 1:  # "the Kurds" of the state that the article is on
            supported = [e for e in supported if self.context.abroad is not None and self.register[e].side == self.context.abroad]
        if not supported and self.article.language == "en" and self.context.speaks_of_home:
            bodies = [e for e in item.short if self.register[e].kind in BODIES]
            supported = [e for e in bodies if self.context.of_home(self.register[e])] if len(bodies) > 1 else []
            return (supported[0], "the only one of home") if len(supported) == 1 else None
        return (supported[0], "affiliation in the article") if len(supported) == 1 else None

    def _may_be_of_home(self, entity: str) -> bool:
        """Return whether an entity is no body of home in a text on another state."""
        entry = self.register[entity]
        return self.context.speaks_of_home or entry.kind not in BODIES or not self.context.of_home(entry)

    def _is_word(self, item: Candidate) -> bool:
        """Return whether a surname or place is an ordinary word too, for which only the full name stands: "راي", that is also "رأى"."""
        if self.article.language != "ar" or any(self.register[e].kind not in ("person", "place") for e in item.short):
            return False
        words = lexicon()
        return words.knows(item.folded) or words.forms.noun(item.folded) is not None or bool(words.forms.verbs(item.folded))

    def _is_verb(self, item: Candidate) -> bool:
        """Return whether an Arabic name is a verb too and words follow that this may take: "تدعم الحشد و*تقدم* له السلاح"."""
        follows = _FOLLOWS.match(self.article.text, item.span.end)
        return self.article.language == "ar" and follows is not None and bool(lexicon().forms.verbs(item.folded))

    def _of_another(self, words: tuple[str, ...], item: Candidate, named: Iterable[Full]) -> str | None:
        """Return whom a short name means that stands for a full name before, though the register doesn't list it: "the army" of Turkey."""
        kinds = {self.register[e].kind for e in item.short}
        if any(self.register[e].is_state for e in item.short):
            return None  # "Washington" is no "Washington Post"
        for full, entity in named:
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


def _shortens(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Return whether words begin or end a longer name: المالكي of نوري المالكي, "Ministry" of no one."""
    return len(words) < len(full) and (full[-len(words) :] == words or full[: len(words)] == words)


def _without_article(folded: str) -> tuple[str, ...]:
    words = tuple(folded.split())
    return words[1:] if words[0] == "the" and len(words) > 1 else words
