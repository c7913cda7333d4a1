"""Those who are named by whose relatives or men they are, and are not he: "مقتل نجل زعيم التنظيم", "اعتقال شقيق فلان"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import Span
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.words.tokens import Token


_NOT_THE_BODY = frozenset(map(fold_word, senses("ar", "not_the_body")))


def is_another(tokens: Sequence[Token], owner: NounPhrase, at: int) -> bool:
    """Return whether who is named at a token only tells whose relative or agent it is of whom the noun before him speaks."""
    if not owner.phrases or not at:
        return False
    word = tokens[at - 1].word
    return word in _kin() if owner.phrases[0].kind == "person" else word in _NOT_THE_BODY


def go_on(found: NounPhrase, owner: NounPhrase, tokens: Sequence[Token]) -> None:
    """Let the relative last spoken of be known by whose relative he is: "اعتقال | زوجة زعيم التنظيم"."""
    found.end, found.posts = owner.end, [*found.posts, *owner.posts]
    last = found.inner[-1] if found.inner else None
    if last is not None and last.sort == "description" and owner.start and last.span.end == tokens[owner.start - 1].span.end:
        end = tokens[owner.end - 1].span.end
        found.inner[-1] = replace(last, span=Span(last.span.start, end), wide=Span((last.wide or last.span).start, end))


def is_kin(word: str) -> bool:
    """Return whether a word is for a relative."""
    return word in _kin()


@lru_cache(maxsize=1)
def _kin() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "deeds")["kin"])
