"""Personal and possessive pronouns as phrases: "he", "their", and "we" for who speaks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase


def pronoun(token: Token) -> Phrase | None:
    """Return the phrase of a personal or possessive pronoun; None for others."""
    row = _listed().get(token.low)
    if row is None:
        return None
    return Phrase(token.span, row["sort"], lemma=token.low, kind=row.get("kind"), gender=row.get("gender", ""), number=row["number"])


def pronoun_group(token: Token, index: int) -> Group | None:
    """Return the noun phrase of a pronoun at a token; None for words that are none."""
    phrase = pronoun(token)
    return Group(index, index + 1, token, token.low, [token], phrase) if phrase else None


@lru_cache(maxsize=1)
def _listed() -> Mapping[str, Mapping[str, Any]]:
    return {word: row for row in read_lexicon("en", "pronouns") for word in row["words"]}
