"""What an article says around a name: the states and bodies it names, titles and quotation marks beside the name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property, lru_cache

from graph.model import Article, Language, Span
from graph.register import Entry, Register
from ingest.lexicon import demonyms, peopled
from ingest.names.matching import Candidate
from ingest.names.where import where
from ingest.normalise import fold_word
from ingest.reading.article import dateline_of

BESIDE = 60  # characters before a short name in which the title of a post supports it
SEAT = 40  # characters behind a name in which the state is told that is meant
_APART, _ENOUGH = 800, 4  # characters a name, and names, of the state that an English text is on
_REPUBLIC = ("جمهوريه", "مملكه")
_SEATED = {"ar": ("في",), "en": ("of", "in")}  # words before the state in which somebody sits
_SIGNS = ",.;:'’"
HOME = "iraq"
OWN = tuple(
    f"/{name}.yaml"
    for name in (
        *("army", "commands", "counter-terrorism", "facade-groups", "factions", "intelligence", "peshmerga", "pmf", "pmf-brigades"),
        *("police", "sahwa", "agencies", "blocs", "courts", "governments", "local-governments", "ministries", "parliament", "parties"),
    )
)  # the register's files of the bodies of home
GUESTS = ("united-states",)  # spoken of in every text on Iraq
WRITTEN = 2  # times as often as the state where it was written that Iraq is named in a text on Iraq
RECEIVED = 4  # times as often as Iraq that a guest is named in a text on Iraq
_OPENING, _CLOSING = tuple('"«“‘('), tuple('"»”’)')


class Context:
    """What stands in one article, and for which bearers of a name it speaks; `named` counts how often it names each in full."""

    def __init__(self, article: Article, register: Register, named: Counter[str]) -> None:
        self._article, self._register, self._counts, self.in_full = article, register, named, named.keys()
        self._named = self._with_wholes()

    def _with_wholes(self) -> set[str]:
        """Return what the article names in full, with the states and bodies that those belong to."""
        found = set(self.in_full)
        for entity in self.in_full:
            entry = self._register[entity]
            found.update(a.body for a in entry.affiliations)
            found.update(p.body for p in entry.posts)
            if entry.side:
                found.add(entry.side)
        return found

    def supports(self, entity: str) -> bool:
        """Return whether the article names an entity or a body or state of his."""
        entry = self._register[entity]
        bodies = {a.body for a in entry.affiliations} | {p.body for p in entry.posts} | ({entry.side} if entry.side else set())
        return bool(bodies & self._named) or entity in self._named

    def is_foreign(self, entity: str) -> bool:
        """Return whether an entity is a person or another state's: a bare "the police" is Iraq's only in a text on Iraq."""
        entry = self._register[entity]
        return entry.kind == "person" or entry.side not in (None, HOME)

    def at_home(self, entity: str) -> bool:
        """Return whether the article speaks of the state of the entity: "the army" is Iraq's where no other is named more."""
        entry = self._register[entity]
        state = entry.side or HOME
        if entry.kind == "person" or (state in self._named and not self.of_home(entry)):
            return True
        return self.speaks_of_home

    @cached_property
    def speaks_of_home(self) -> bool:
        """Return whether the article names Iraq in full, or somebody or something of it, no other state more often, no guest far more."""
        at_home = sum(times for e, times in self._counts.items() if self.of_home(self._register[e]))
        guests = max((times for state, times in self._lands_named().items() if state in GUESTS), default=0)
        most = at_home >= max(self._abroad().values(), default=0) and guests <= RECEIVED * at_home
        written = written_in(self._article, self._register)
        there = max(self._abroad()[written], 1) if written and written not in (HOME, *GUESTS) else 0
        return most and self._often(at_home) and WRITTEN * there < at_home

    def _often(self, times: int) -> bool:
        """Return whether an article names its state often enough to be on it: an English one may only touch on Iraq."""
        least = 1 if self._article.language == "ar" else min(len(self._article.text) / _APART, _ENOUGH)
        return times > 0 and times >= least

    @cached_property
    def abroad(self) -> str | None:
        """Return the other state that the article is on: named, or somebody or something of it, twice as often as any third."""
        (state, most), *others = [*self._lands_named().most_common(3), ("", 0)]
        rivals = [times if other in GUESTS else 2 * times for other, times in others]
        return state if most > max(rivals, default=0) and state not in GUESTS else None

    def is_on_another(self, state: str | None) -> bool:
        """Return whether the article is on another land than a state, which it names more than once."""
        return self.abroad is not None and self.abroad != state and self._lands_named()[self.abroad] > 1

    @cached_property
    def bodies_abroad(self) -> tuple[Entry, ...]:
        """Return that state and its bodies."""
        return self.bodies_of(self.abroad) if self.abroad is not None else ()

    def bodies_of(self, state: str) -> tuple[Entry, ...]:
        """Return a state and its bodies."""
        return _of_states(self._register).get(state, ())

    def _abroad(self) -> Counter[str]:
        return Counter({state: times for state, times in self._lands_named().items() if state not in GUESTS})

    def _lands_named(self) -> Counter[str]:
        """Return how often the article names each other state, or somebody or something of it."""
        states, found = peopled(self._article.language), Counter[str]()
        for entity, times in self._counts.items():
            side = entity if entity in states else self._register[entity].side
            if side is None and self._article.language == "en":  # the towns of a state too
                side = next(iter(sorted(self.wholes(entity) & states)), None)
            if side and side != HOME:
                found[side] += times
        return found

    def of_home(self, entry: Entry) -> bool:
        """Return whether an entry is Iraq, or somebody or something of it."""
        if entry.side not in (None, HOME):
            return False
        if entry.id == HOME or (HOME in self._register and self._register[HOME].name_en in entry.name_en):
            return True
        own = (self._register.entries.get(e) for e in (entry.id, *(p.body for p in entry.posts)))
        return any(e is not None and (e.file.endswith(OWN) or HOME in self.wholes(e.id)) for e in own)

    def wholes(self, entity: str) -> frozenset[str]:
        """Return the entities that one lies in or belongs to, and those that these do."""
        return _wholes(entity, self._register)

    def post_beside(self, entity: str, span: Span) -> bool:
        """Return whether the title of a post that an entity holds at the article's date stands before a span."""
        before = fold_word(self._article.text[max(0, span.start - BESIDE) : span.start])
        for post in self._register[entity].posts:
            if post.relation == "member_of" and post.start == "unknown":
                continue  # of the many members in other years one may bear the same name
            for title in (post.title_en, post.title_ar):
                if title and fold_word(title) in before and post.held_at(self._article.date):
                    return True
        return False

    def seated_abroad(self, span: Span) -> bool:
        """Return whether the words behind a name say that another state is meant: "السلطات في تركيا", "the government *of Nigeria*"."""
        behind = [word.strip(_SIGNS) for word in fold_word(self._article.text[span.end : span.end + SEAT]).split()]
        if self._article.language == "en":
            behind = [word for word in behind if word != "the"]
        if len(behind) < 2 or behind[0] not in _SEATED[self._article.language]:
            return False
        if self._article.language == "en" and behind[2:3] == ["capital"] and demonyms("en").get(behind[1], HOME) != HOME:
            return True  # "the Interior Ministry *in the Turkish capital*"
        lands = _lands(self._article.language, self._register)
        return behind[1] in _REPUBLIC or any(" ".join(behind[1:n]) in lands for n in (2, 3, 4))

    def quoted(self, span: Span) -> bool:
        """Return whether a span stands between quotation marks."""
        text = self._article.text
        return text[max(0, span.start - 1) : span.start] in _OPENING and text[span.end : span.end + 1] in _CLOSING

    def placed(self, item: Candidate) -> str | None:
        """Return the one place of a short name that a word of place stands beside: "in Amman", "*London*-based", "متوجها إلى الدوحة"."""
        places = [e for e in item.short if self._register[e].kind == "place"]
        seat = self._article.language == "en" and self._article.text.startswith("-based", item.span.end)
        return places[0] if len(places) == 1 and (seat or where(self._article, item.span.start)) else None


@lru_cache(maxsize=16384)
def _wholes(entity: str, register: Register) -> frozenset[str]:
    found: set[str] = set()
    waiting = [entity]
    while waiting:
        entry = register.entries.get(waiting.pop())
        for link in entry.affiliations if entry else ():
            if link.body not in found:
                found.add(link.body)
                waiting.append(link.body)
    return frozenset(found)


def written_in(article: Article, register: Register) -> str:
    """Return the state of the town where an English article says that it was written, "" for none: "*ANKARA* (Reuters) - The army"."""
    if article.language != "en":
        return ""
    place = fold_word(article.dateline or dateline_of(article.text, "en").get("place", ""))
    return _towns(register).get(place, "")


@lru_cache(maxsize=1)
def _towns(register: Register) -> Mapping[str, str]:
    """Return, by the folded names of towns, states and their capitals, the one state in which they lie."""
    states, found = peopled("en"), dict[str, set[str]]()
    for entry in register.entries.values():
        if entry.kind == "place" or entry.id in states:
            lands = {entry.id} & states or _wholes(entry.id, register) & states
            for name in (*entry.full_names, *entry.short) if lands else ():
                found.setdefault(fold_word(name), set()).update(lands)
    return {name: lands.pop() for name, lands in found.items() if len(lands) == 1}


@lru_cache(maxsize=1)
def _of_states(register: Register) -> Mapping[str, tuple[Entry, ...]]:
    """Return each state with its bodies, in the order of the register."""
    found: dict[str, list[Entry]] = {}
    for entry in register.entries.values():
        for state in {entry.id, entry.side} - {None}:
            found.setdefault(str(state), []).append(entry)
    return {state: tuple(entries) for state, entries in found.items()}


@lru_cache(maxsize=2)
def _lands(language: Language, register: Register) -> frozenset[str]:
    """Return the folded names of the other states."""
    states = [register.entries.get(e) for e in peopled(language) - {HOME}]
    own = ((state.name_ar if language == "ar" else state.name_en, *state.aliases) for state in states if state is not None)
    return frozenset(fold_word(name) for names in own for name in names if name)
