"""Whom an English noun for some office means again where the text gave him no such office: "X arrived in Diyala. The *commander* said".

Only where one person is named in the text right before it, and nobody is described there: whoever else it may be stays apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graph.model import Article, Entity
from ingest.lexicon import read_lexicon
from ingest.syntax import Name, Phrase

_REACH = 250  # characters before the noun in which he is named


def named_right_before(
    article: Article, phrase: Phrase, names: Sequence[Name], mentions: Sequence[Name], entities: Mapping[str, Entity]
) -> str | None:
    """Return the only person of whom the text has spoken right before a bare noun with "the"; None where there are none or more."""
    at = phrase.span.start
    if not _is_bare(article, phrase) or phrase.lemma.split()[-1] not in (read_lexicon("en", "people").get("again") or ()):
        return None
    near = [n for n in (*names, *mentions) if 0 < at - n.span.end <= _REACH and n.entity in entities]
    people = {n.entity for n in near if entities[n.entity].kind == "person"}
    named = {n.entity for n in names if n.kind == "person"}
    return next(iter(people)) if len(people) == 1 and people <= named else None


def _is_bare(article: Article, phrase: Phrase) -> bool:
    alone = (phrase.wide or phrase.span).of(article.text).lower() == phrase.lemma
    return alone and phrase.definite and phrase.number != "p" and not phrase.of and phrase.state is None
