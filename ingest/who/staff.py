"""People of a body that bears no arms, to whom harm is done, are somebody of their own: "خطف أربعة من *موظفي الوزارة*"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.claims.frame import Frame
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Clause, Phrase
from ingest.who.discourse import Discourse

_PERSONAL = ("kills", "arrests", "abducts", "releases")  # what is done to people alone
_HARMED = ("object", "of", "على")
_STAFF = folded(senses("ar", "staff"))
_BEFORE = re.compile(r"(?P<number>\S+ من |(?:أحد|إحدى) )?[ولبك]?(?P<noun>\w+) $")
_NEAR = 40  # characters before a body


def rather_its_staff(
    found: tuple[str, ...], phrase: Phrase, clauses: Sequence[Clause], framing: Mapping[int, Sequence[Frame]], discourse: Discourse
) -> tuple[str, ...]:
    """Return the people before whose body's name a noun for them stands, where a deed is done to people; else those found."""
    if phrase.sort != "name" or phrase.kind != "organization" or phrase.entity in lexicon().states:
        return found
    harmed = [c for c in clauses if any(phrase is p for f in _HARMED for p in c.functions.get(f, ()))]
    if not any(frame.predicate in _PERSONAL for c in harmed for frame in framing[id(c)]):
        return found
    start, end = phrase.span.start, phrase.span.end
    before = _BEFORE.search(discourse.article.text, max(0, start - _NEAR), start)
    if before is None or fold_word(before["noun"]) not in _STAFF:
        return found
    people, wide = Span(before.start("noun"), end), Span(before.start("number" if before["number"] else "noun"), end)
    return discourse.who(Phrase(people, "description", lemma=fold_word(before["noun"]), kind="person", number="p", of=(phrase,), wide=wide))
