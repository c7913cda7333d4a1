"""Arabic names of people with the parts that stand beside what was found of them: "| ناهض | علي حمودي", "أحمد بن محمد | الملا |"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from graph.model import Span
from ingest.arabic.words.attached_words import ATTACHED
from ingest.names.name_shapes import NameShapes

_COMMON = 5  # how often a given name must be on record
_LONGEST = 6  # words of a name
_SERVANT = "عبد"


def whole_names(reader: NameShapes, found: Iterable[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """Return the spans of names, each with the given name before it and the names behind it that go on with it."""
    for span, reason in found:
        first = bisect_left(range(len(reader.words)), span.start, key=lambda at: reader.place(at).start)
        last = bisect_left(range(len(reader.words)), span.end, key=lambda at: reader.place(at).end)
        if max(first, last) >= len(reader.words) or reader.place(first).start != span.start or first == last:
            yield span, reason
            continue
        before = first - 1 if first and _is_given(reader, first - 1, first) else first
        while last + 1 < len(reader.words) and last - before + 1 < _LONGEST and _goes_on(reader, last + 1):
            last += 1
        yield Span(reader.place(before).start, reader.place(last).end), reason


def _is_given(reader: NameShapes, at: int, behind: int) -> bool:
    """Return whether a word right before a name is a given name and nothing else."""
    word = reader.words[at].group()
    if not reader.adjacent(behind) or reader.data.given.get(word, 0) < _COMMON or word in ATTACHED or word.startswith("ال"):
        return False
    words = reader.lexicon
    known = reader.is_ordinary(word) or word in words.adverbs or words.forms.noun(word) is not None or bool(words.forms.verbs(word))
    return not (known or word in reader.data.not_names or word in reader.data.titles or reader.is_known(at))


def _goes_on(reader: NameShapes, at: int) -> bool:
    """Return whether a word right behind a name is his surname, or his father's name."""
    last = reader.words[at - 1].group()
    ended = last.startswith("ال") and reader.words[at - 2].group() != _SERVANT
    word = reader.words[at].group()
    if word in reader.data.titles or reader.is_post(word) or reader.is_post(word.removeprefix("ال")):
        return False  # "زيد أبو زيد | الأمين العام"
    return not (ended or reader.is_known(at)) and (reader.is_surname(at) or (reader.adjacent(at) and _is_given(reader, at, at)))
