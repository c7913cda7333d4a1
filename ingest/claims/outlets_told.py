"""Where an outlet is told something: "قال لرويترز في بغداد" gives it no seat there, "مكتب قناة الجزيرة في بغداد" does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import Article, Statement
from graph.register import Register
from ingest.lexicon import senses
from ingest.names.outlets import is_outlet
from ingest.normalise import fold_word, folded

_SEATS = folded(senses("ar", "seats_of_outlets"))
_NEAR = 2  # words before the name


def without_places_of_talks(statements: Sequence[Statement], register: Register, article: Article) -> Iterator[Statement]:
    """Return the statements but for those by which an outlet lies where somebody only spoke with it."""
    for s in statements:
        if s.predicate != "located_in" or not is_outlet(s.subject, register) or _of_seat(s, article.text):
            yield s


def _of_seat(statement: Statement, text: str) -> bool:
    """Return whether a word for an office stands right before the outlet."""
    before = text[: statement.quote.start].split()[-_NEAR:]
    return any(fold_word(word).removeprefix("ال") in _SEATS for word in (*before, *statement.quote.of(text).split()[:1]))
