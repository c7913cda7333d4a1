"""What a defined noun points back to: the last entity whose names, posts or descriptions begin with that noun.

"حزب الفضيلة ... الحزب", "the Islamic Party ... the party", "وزير النفط فلان ... الوزير". Only what the article has already said counts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from graph.model import Article, Entity, Kind
from graph.register import Register
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Name, Phrase

_PREPOSITIONS = ("of", "for", "in", "on", "to", "and")
_DIRECTION = 24  # characters in which a direction before a place stands
_INTO = ("في", "من", "الي", "نحو", "باتجاه")
_NOUN = 12  # characters in which the noun right before a name stands
REACH = 2500  # characters that a noun points back at most


class Antecedents:
    """The named entities of an article by place, with the nouns that may point back to each."""

    def __init__(self, names: Sequence[Name], register: Register, article: Article) -> None:
        self.register, self._article = register, article
        self._written = _written(names, article) if article.language == "en" else {}
        self._places = _written([name for name in names if name.kind == "place"], article, beside=article.language == "ar")
        self._starts = [name.span.start for name in names]
        self._names = [(name.span.start, name.entity, name.kind) for name in names]
        self._aside = _only_told_by(names, article)
        self._later: list[tuple[int, str, Kind]] = []
        self._nouns: dict[str, frozenset[str]] = {}
        self._posts: dict[str, frozenset[str]] = {}  # the nouns of the posts on record, by entity of the register

    def add(self, at: int, entity: Entity) -> None:
        """Note that a description or a post has meant an entity."""
        self._later.append((at, entity.id, entity.kind))

    def holds(self, person: str, post: str) -> None:
        """Note the post that the article gives to a person: its first word may point back to him."""
        self._nouns[person] = self._nouns.get(person, frozenset()) | {stem(post.split()[0])}

    def nearest(self, at: int, nouns: frozenset[str], entities: dict[str, Entity]) -> str | None:
        """Return the entity last mentioned before a place to which one of some nouns, as `stem` writes them, may point back."""
        before = [key for _, key, _ in self._before(at) if key in entities]
        found = (key for key in before if nouns & self._written.get(key, frozenset()))  # "the Council" is what the text calls so
        if (said := next(found, None)) is not None:
            return said
        if not self._written and (given := next((key for key in before if nouns & self._nouns.get(key, frozenset())), None)) is not None:
            return given  # whom the article itself calls so, before others who once held such a post
        apart = (key for start, key, _ in self._before(at) if key in entities and start not in self._aside)
        told = next((key for key in apart if nouns & self._of(entities[key])), None)  # what is told by "south of Mosul" is not Mosul
        if told is None and self._article.language == "en":
            return None  # whoever sits there is not spoken of: "the *UK*-based group said pro-government militias"
        return told or next((key for key in before if nouns & self._of(entities[key])), None)

    def place_called(self, at: int, noun: str, entities: dict[str, Entity]) -> str | None:
        """Return the place last mentioned before another that the article calls by a noun, as `stem` writes it: "Fallujah city"."""
        before = (key for _, key, kind in self._before(at) if kind == "place" and key in entities)
        return next((key for key in before if noun in self._places.get(key, ()) or noun in self._nouns.get(key, ())), None)

    def place_named(self, at: int, fits: Callable[[str], bool], entities: dict[str, Entity]) -> str | None:
        """Return the place last named before another that fits, whatever else it is part of: "residents of *Mosul* ... the city"."""
        return next((key for _, key, kind in self._before(at) if kind == "place" and key in entities and fits(key)), None)

    def _before(self, at: int) -> Iterable[tuple[int, str, Kind]]:
        """Return the mentions before a place, the nearest first."""
        named = self._names[: bisect_left(self._starts, at)]
        reach = [m for m in (*named[-40:], *self._later[-40:]) if 0 < at - m[0] <= REACH]
        return sorted(reach, key=lambda mention: -mention[0])

    def _of(self, entity: Entity) -> frozenset[str]:
        known = _nouns(entity.names) | self._nouns.get(entity.id, frozenset())
        if entity.register is not None and entity.register in self.register:
            if entity.register not in self._posts:
                titles = (p.title_ar for p in self.register[entity.register].posts if p.title_ar)
                self._posts[entity.register] = frozenset(stem(title.split()[0]) for title in titles)
            known |= self._posts[entity.register]
        return known


def _only_told_by(names: Sequence[Name], article: Article) -> frozenset[int]:
    """Return where names stand that only tell where something lies or sits: "مخيمات جنوب | الموصل", "*Britain*-based"."""
    if article.language != "ar":
        return frozenset(name.span.start for name in names if article.text.startswith("-based ", name.span.end))
    bare = (name.span for name in names if name.kind == "place" and " " not in name.span.of(article.text))
    return frozenset(span.start for span in bare if _lies_there(fold_word(article.text[max(0, span.start - _DIRECTION) : span.start])))


def _lies_there(before: str) -> bool:
    """Return whether the folded words before a place say that something else lies there: "مخيمات جنوب", but not "في جنوب"."""
    words = before.split()
    aside = bool(words) and words[-1] in _asides()
    return aside and (len(words) < 2 or words[-2] not in _INTO)


@lru_cache(maxsize=1)
def _asides() -> frozenset[str]:
    """Return the folded words for the side of a place on which something lies."""
    return frozenset(fold_word(word) for word in (*read_lexicon("ar", "words")["directions"], "قرب"))


def _written(names: Sequence[Name], article: Article, *, beside: bool = False) -> dict[str, frozenset[str]]:
    """Return the head nouns of the names of an article as it writes them, by entity; `beside`: with the word right before each."""
    found: dict[str, frozenset[str]] = {}
    for name in names:
        nouns = _nouns((name.span.of(article.text),))
        if beside and (before := article.text[max(0, name.span.start - _NOUN) : name.span.start].split(" "))[-1] == "" and len(before) > 1:
            nouns |= {stem(before[-2])}  # "بلدة | الكوير"
        found[name.entity] = found.get(name.entity, frozenset()) | nouns
    return found


def is_other_number(phrase: Phrase, entity: Entity) -> bool:
    """Return whether one is spoken of that is known only by a plural: "the group" is not "the paramilitary groups"."""
    ends = {name.split()[-1].lower() for name in entity.names if name.split()}
    return phrase.number == "s" and phrase.lemma not in ends and f"{phrase.lemma}s" in ends


@lru_cache(maxsize=4096)
def _nouns(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(stem(_head(name)) for name in names if " " in name.strip())


def _head(name: str) -> str:
    """Return the head noun of a name: its first word in Arabic, in Latin letters the last before a preposition."""
    words = name.split()
    if not name.isascii():
        return words[0]
    end = next((i for i, word in enumerate(words) if i and word in _PREPOSITIONS), len(words))
    return words[end - 1].rstrip("s")


def stem(word: str) -> str:
    """Return a noun as it is compared: folded, without its article."""
    folded = fold_word(word)
    folded = folded.split()[-1] if word.isascii() and folded.strip() else folded
    return folded[2:] if folded.startswith(("ال", "لل")) and len(folded) > 4 else folded
