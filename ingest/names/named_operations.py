"""Arabic operations with the noun before their name, which quotation marks or a hashtag keep apart: "عملية «درع الفرات»".

The noun and the name are one operation, not one that the text describes and another that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from graph.model import Article, Span
from ingest.lexicon import read_lexicon
from ingest.normalise import any_of
from ingest.syntax import Name

_REACH = 24  # characters before a name in which its noun stands


def with_their_nouns(article: Article, names: Sequence[Name]) -> Iterator[Name]:
    """Yield the names, those of operations with the noun right before them."""
    for name in names:
        found = None
        if article.language == "ar" and name.kind == "operation" and _is_proper(name, article.text):
            found = _before().search(article.text, max(0, name.span.start - _REACH), name.span.start)
        yield name if found is None else replace(name, span=Span(found.start("noun"), name.span.end))


def _is_proper(name: Name, text: str) -> bool:
    """Return whether a name is known or of several words, which no adjective in scare quotes is: عملية "أمنية"."""
    return not name.entity.startswith("x-") or " " in name.span.of(text)


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    """Return the pattern of a noun for operations in the singular that ends, with a mark, where a name begins."""
    return re.compile(rf"(?<!\w)(?:[وفبك]?ال|[وفبلك])?(?P<noun>{any_of(read_lexicon('ar', 'quoted')['operation'])})(?: ?[«\"“(#])+$")
