"""Letters and messages of which the text does not name the writer at its head: who signs them, else whose office they tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from graph.model import Article
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Name

_FOOT = 160  # characters of the text in which its signature stands


def is_letter(article: Article) -> bool:
    """Return whether an English text is a letter, or a message that its writer puts in the first person."""
    if article.language != "en":
        return False
    words = _words()
    heading = f"{article.title or ''}\n{article.text[:_FOOT]}"
    return re.search(words["heading"], heading) is not None and re.search(words["own"], article.text) is not None


def signatory(article: Article, names: Sequence[Name]) -> str | None:
    """Return the person whose name stands alone on one of the last lines."""
    lines = {fold_word(line.strip(" ,.")) for line in article.text[-_FOOT:].splitlines()}
    people = (n for n in reversed(names) if n.kind == "person" and n.span.start >= len(article.text) - _FOOT)
    return next((n.entity for n in people if fold_word(n.span.of(article.text).strip(" ,.")) in lines), None)


def office(article: Article) -> tuple[str, str] | None:
    """Return the post and the state of whoever writes, where he calls himself by it: "as *Commander in Chief*"."""
    found = (row for row in _words()["offices"] if row["says"] in article.text)
    return next(((row["post"], row["state"]) for row in found), None)


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    words: dict[str, Any] = read_lexicon("en", "letters")
    return words
