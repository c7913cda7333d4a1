"""English: from a sentence and its names to phrases and clauses."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.english.clauses.clauses import read
from ingest.english.drafts import finish
from ingest.english.words.ages import without_ages
from ingest.english.words.days import without_days
from ingest.english.words.title_chains import shorten_titles
from ingest.english.words.tokeniser import tokenise
from ingest.syntax import Name, Parse, Sentence


class English:
    """The grammar of English."""

    def parse(self, text: str, sentence: Sentence, names: Sequence[Name]) -> Parse:
        """Return the phrases and clauses of a sentence of `text`."""
        span = _without_dateline(text, sentence.span, names)
        tokens = tokenise(text, span, [n for n in names if n.span.start >= span.start])
        reader = read(shorten_titles(without_ages(without_days(tokens))), sentence.title)
        clauses = finish(reader.drafts, sentence.span)
        return Parse(sentence, tuple(group.means for group in reader.groups), clauses)


def _without_dateline(text: str, span: Span, names: Sequence[Name]) -> Span:
    """Return the sentence without "BAGHDAD (Reuters) - " or "BAGHDAD " before it."""
    head = text[span.start : min(span.end, span.start + 80)]
    for dash in (" - ", " – ", " — ", " -- "):
        at = head.find(dash)
        if 0 < at < 70 and head[:3].isupper():
            return Span(span.start + at + len(dash), span.end)
    first, _, rest = head.partition(" ")
    capitals = first.isalpha() and first.isupper() and len(first) > 4 and rest[:1].isupper() and not rest.isupper()
    if capitals and names and names[0].span == Span(span.start, span.start + len(first)):
        return Span(names[0].span.end, span.end)
    return span
