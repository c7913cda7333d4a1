"""Somebody's given name before another's full name: "ماجد محسن الفلاني" is not the "محسن الفلاني" of the register."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from graph.model import Article, Span
from graph.register import Register
from ingest.arabic.words.lexicon import lexicon
from ingest.names.matching import Candidate
from ingest.names.name_data import is_latin_given, name_units, people_words
from ingest.names.people import find_people
from ingest.normalise import Folded, fold_word, folded

_COMMON = 40  # how often an Arabic given name must be on record
_FATHER = folded(("أبو", "أبي", "أبا", "أم"))
_OF_KIN = _FATHER | {"بن", "ابن", "بنت"}  # "أبو محسن الفلاني", "ماجد بن محسن الفلاني"
_LONGEST = 14  # letters of a given name
_LEFT_OUT = ("محمد", "Mohammed", "Muhammad", "Mohammad", "Mohamed")  # before the given name of many, and as often left out


def without_longer(article: Article, folded: Folded, candidates: Sequence[Candidate], register: Register) -> Sequence[Candidate]:
    """Return the candidates of a text but for the full names of people that end a longer name of somebody else."""
    text, given = article.text, _is_arabic if article.language == "ar" else _is_latin
    named = frozenset(chain.from_iterable(range(*c.span) for c in candidates))

    def is_behind(candidate: Candidate) -> bool:
        span = candidate.span
        person = bool(candidate.full) and register[candidate.full[0]].kind == "person" and " " in span.of(text)
        word = _before(text, span) if person and span.start - 2 not in named else ""
        own = fold_word(_before(text, Span(span.start - len(word) - 1, span.start))) in _FATHER  # "أبو حسن | محسن الفلاني" is himself
        return bool(word) and word not in _LEFT_OUT and given(word) and not own

    behind = {candidate for candidate in candidates if is_behind(candidate)}
    if not behind:
        return candidates
    kept = [c for c in candidates if c not in behind]
    people = [c.span for c in kept if c.full and register[c.full[0]].kind == "person"]
    longer = [person.span for person in find_people(article, folded, kept, people)]
    return [c for c in candidates if c not in behind or not any(s.start < c.span.start and c.span.end <= s.end for s in longer)]


def _before(text: str, span: Span) -> str:
    """Return the word right before a span, "" where a mark or nothing stands there."""
    before = text[max(0, span.start - _LONGEST) : span.start]
    return before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""


def _is_arabic(written: str) -> bool:
    word, words, known = fold_word(written), people_words(language="ar"), lexicon()
    if word in _OF_KIN:
        return True
    if written.endswith("ى") or name_units()[0].get(word, 0) < _COMMON or word in known.prepositions:
        return False
    ordinary = word in words["not_names"] or word in words["titles"] or word in known.post_heads or word in known.descriptions
    return not ordinary and not known.forms.verbs(word)


def _is_latin(written: str) -> bool:
    words = people_words(language="en")
    return written[:1].isupper() and is_latin_given(written.lower()) and written.lower() not in words["titles"]
