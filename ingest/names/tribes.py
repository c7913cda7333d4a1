"""Arabic tribes that the register lacks: "عشيرة البو فلان", "قبيلة شمر"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.names.place_nouns import listed, with_clitics
from ingest.normalise import Folded, arabic_words, standing

_OPENINGS = frozenset(("البو", "بني", "بنو", "ال", "ابو"))


def tribes(folded: Folded, named: Sequence[Span], places: Sequence[Span]) -> Iterator[Span]:
    """Return the spans of the tribes of a text; none is named by one of the full names or places given."""
    words, text = arabic_words(folded.text), folded.text
    starts = {span.start for span in (*named, *places)}
    for index in standing(text, _heads()):
        word, head = words[index], _heads()[words[index].group()]
        if index + 1 == len(words) or text[word.end() : words[index + 1].start()] != " ":
            continue
        if folded.span(words[index + 1].start(), words[index + 1].end()).start in starts:
            continue
        length = _length(text, index + 1, head)
        if length:
            yield folded.span(word.end() - len(head), words[index + length].end())


def _length(text: str, at: int, head: str) -> int:
    """Return how many words a tribe's own name has that begins at a word, 0 where none does."""
    matches = arabic_words(text)
    first = matches[at].group()
    if first in _OPENINGS:
        joined = at + 1 < len(matches) and text[matches[at].end() : matches[at + 1].start()] == " "
        return 2 if joined and len(matches[at + 1].group()) > 2 else 0
    if first.startswith("البو") and len(first) > 5:
        return 1
    one = head in _one()
    bare = first.removeprefix("ال")  # "عشيرة السواعد"
    return int(one and len(bare) > 2 and lexicon().is_unknown(first) and lexicon().is_unknown(bare))


@lru_cache(maxsize=1)
def _heads() -> Mapping[str, str]:
    """Return the nouns for a tribe by the words that they are, alone and with what may be attached to them."""
    return with_clitics(listed("tribes"))


@lru_cache(maxsize=1)
def _one() -> frozenset[str]:
    return frozenset(word for word in listed("tribes") if word.endswith("ه"))
