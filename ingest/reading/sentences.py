"""Sentences of a text, with offsets; a title, where the article has one at its head, is a sentence of its own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from graph.model import Article, Span
from ingest.syntax import Sentence

LONGEST = 1500  # characters: a longer "sentence" is a list or hostile; it is cut at the next blank so that work stays linear

# fmt: off
_ABBREVIATIONS = frozenset((
    "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov", "prof", "st", "vs", "no", "dept", "adm", "brig",
    "cmdr", "sr", "jr", "u.s", "u.k", "u.n", "inc", "co",
    "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
))
# fmt: on
_END = re.compile(
    r"[.!?؟…]+[\"'”’»)\]]*(?=\s|$)|[؛;](?=\s)|\n+|(?<=\s)[|│](?=\s)"  # "عاجل | القوات العراقية تستعيد الرمادي"
    r"|(?<=[ء-ي]{3})[.!؟](?=[ء-ي]{2})(?!(?:نت|كوم)\b)|(?<=[a-z]{3})[.!?](?=[A-Z][a-z]+ )"  # no blank behind: "30 شخصا.أما", "said.The"
)
_WORD_BEFORE = re.compile(r"([\w.]+)$")


def split(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of an article in order; spans are trimmed of white space and never overlap."""
    text = article.text
    below = title_end(article)
    found: list[Sentence] = []
    start = 0
    for end in _ends(text):
        for span in _pieces(text, start, end):
            found.append(Sentence(span, len(found), title=span.end <= below))
        start = end
    return tuple(found)


def title_end(article: Article) -> int:
    """Return where the title at the head of an article's text ends, 0 where none stands there."""
    return len(article.title) if article.title and article.text.startswith(article.title) else 0


def sentence_around(text: str, span: Span) -> Span:
    """Return the part of a text from the end of the sentence before a span to the end of its own."""
    ends = _ends(text)
    before = bisect_right(ends, span.start)
    return Span(ends[before - 1] if before else 0, ends[bisect_left(ends, span.end)])


@lru_cache(maxsize=4)
def _ends(text: str) -> tuple[int, ...]:
    """Return where sentences end, the last one with the text."""
    return (*(m.end() for m in _END.finditer(text) if not _is_abbreviation(text, m)), len(text))


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    if match.group() != ".":
        return False
    before = _WORD_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
    if before is None:
        return False
    word = before.group(1)
    following = text[match.end() : match.end() + 2].strip()
    if word.lower() in _ABBREVIATIONS:
        return not (
            word.lower() in ("u.s", "u.k", "u.n")
            and following[:1].isupper()
            and text[match.end() : match.end() + 4].strip() in ("The", "In")
        )
    return len(word) == 1 and word.isalpha() and word.isupper() and word.isascii()


def _pieces(text: str, start: int, end: int) -> list[Span]:
    spans = []
    while start < end:
        cut = end
        if end - start > LONGEST:
            blank = text.find(" ", start + LONGEST, end)
            cut = min(end, blank if 0 <= blank < start + 2 * LONGEST else start + LONGEST)
        piece = text[start:cut]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if right > left:
            spans.append(Span(left, right))
        start = cut
    return spans
