"""Bodies and places that the register lacks, known by the noun at the head of their name: "حزب الفضيلة", "Ministry of Oil", "Shirqat
District".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Article, Kind, Language, Span
from ingest.lexicon import read_lexicon
from ingest.names.entities import Unregistered
from ingest.names.matching import Candidate
from ingest.normalise import Folded, arabic_words, fold_word

_KINDS: tuple[Kind, ...] = ("force", "organization", "place", "mandate")
_LATIN_WORD = re.compile(r"[A-Z0-9][\w’'-]*|of\b|for\b|the\b|and\b|to\b|in\b")
_BLANK = re.compile(r"[ \u00a0]")
LONGEST = 4


def find_bodies(article: Article, folded: Folded, candidates: Sequence[Candidate]) -> list[Unregistered]:
    """Return the unregistered bodies and places, in order; where a candidate is longer, `ingest.names.resolve` prefers it."""
    found = _arabic(folded, _Covered(candidates)) if article.language == "ar" else _latin(article.text)
    return [Unregistered(span, span.of(article.text), kind, "named by the noun at its head") for span, kind in found]


class _Covered:
    """Where candidates with a full name stand: a head noun inside one opens no other name."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._inside = {i for c in candidates if c.full for i in range(c.span.start, c.span.end)}

    def __contains__(self, span: Span) -> bool:
        return span.start in self._inside


def _arabic(folded: Folded, covered: _Covered) -> Iterator[tuple[Span, Kind]]:
    not_names = _listed("ar", "not_names")
    words = arabic_words(folded.text)
    for index, word in enumerate(words[:-1]):
        bare, kind = _head(word.group())
        if kind is None or folded.span(word.start(), word.end()) in covered:
            continue
        length = _arabic_length(folded.text, words, index, not_names)
        if length > 1:
            start = word.end() - len(bare)
            yield folded.span(start, words[index + length - 1].end()), kind


@lru_cache(maxsize=65536)
def _head(word: str) -> tuple[str, Kind | None]:
    heads = _heads("ar")
    for clitics in ("", "و", "ب", "ل", "ف", "ك", "وب", "ول"):
        if word.startswith(clitics) and word[len(clitics) :] in heads:
            return word[len(clitics) :], heads[word[len(clitics) :]]
    return word, None


def _arabic_length(text: str, words: Sequence[re.Match[str]], index: int, not_names: frozenset[str]) -> int:
    length = 1
    while length < LONGEST and index + length < len(words):
        word, before = words[index + length], words[index + length - 1]
        if text[before.end() : word.start()] != " " or word.group() in not_names:
            break
        if not _continues(word.group(), length):
            break
        length += 1
    return length


def _continues(word: str, length: int) -> bool:
    """Return whether a word goes on with a name: the first is defined, those after it are nisba adjectives or a second part ("العدالة
    والتنمية").
    """
    if length == 1:
        return word.startswith("ال") and len(word) > 3
    return (word.startswith("ال") and word.endswith(("يه", "ي")) and len(word) > 4) or (length == 2 and word.startswith("وال"))


def _latin(text: str) -> Iterator[tuple[Span, Kind]]:
    heads, linking, not_names = _heads("en"), _listed("en", "linking"), _listed("en", "not_names")
    words = list(_LATIN_WORD.finditer(text))
    index = 0
    while index < len(words):
        run = [words[index]]
        while index + len(run) < len(words) and len(run) < 9 and _joined(text, run[-1], words[index + len(run)]):
            run.append(words[index + len(run)])
        if len(run) > 1:  # a head alone names nothing
            yield from _latin_name(text, run, heads, linking, not_names)
        index += len(run)


def _latin_name(
    text: str, run: list[re.Match[str]], heads: dict[str, Kind], linking: frozenset[str], not_names: frozenset[str]
) -> Iterator[tuple[Span, Kind]]:
    while run and (run[0].group() in linking or run[0].group() in not_names):
        run = run[1:]
    while run and run[-1].group() in linking:
        run = run[:-1]
    last = next((i for i in range(len(run) - 1, 0, -1) if run[i].group() in heads and run[i - 1].group() not in linking), None)
    if last is not None and not any(m.group() in linking for m in run[: last + 1]):
        kind = heads[run[last].group()]
        end = _complement(run, last, kind)
        yield Span(run[0].start(), _without_possessive(text, run[0].start(), run[end].end())), kind
    elif len(run) >= 3 and run[0].group() in heads and run[1].group() in ("of", "for"):
        yield Span(run[0].start(), _without_possessive(text, run[0].start(), run[-1].end())), heads[run[0].group()]


def _complement(run: list[re.Match[str]], head: int, kind: Kind) -> int:
    """Return where a name ends whose head goes on: "Institute *of International Affairs*", "Executive Order *13303*"."""
    if kind == "mandate":
        return head + 1 if head + 1 < len(run) and run[head + 1].group()[0].isdigit() else head
    if head + 2 < len(run) and run[head + 1].group() in ("of", "for") and run[head + 2].group()[0].isupper():
        return next((i for i in range(head + 2, len(run)) if i + 1 == len(run) or not run[i + 1].group()[0].isupper()), head)
    return head


def _without_possessive(text: str, start: int, end: int) -> int:
    return end - 2 if text[start:end].endswith(("'s", "’s")) else end


def _joined(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    return left.end() + 1 == right.start() and bool(_BLANK.match(text[left.end()])) and not left.group().endswith(("'s", "’s"))


@lru_cache(maxsize=2)
def _heads(language: Language) -> dict[str, Kind]:
    listed = read_lexicon(language, "bodies")
    fold = fold_word if language == "ar" else str
    return {fold(word): kind for kind in reversed(_KINDS) for word in listed.get(kind, ())}


@lru_cache(maxsize=4)
def _listed(language: Language, key: str) -> frozenset[str]:
    fold = fold_word if language == "ar" else str
    return frozenset(fold(word) for word in read_lexicon(language, "bodies")[key])
