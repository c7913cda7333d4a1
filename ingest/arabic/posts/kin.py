"""Those who are named by whose relatives or men they are, and are not he: "مقتل نجل زعيم التنظيم", "اعتقال شقيق فلان"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import Span
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.phrases.open_noun import OpenNoun
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token


_NOT_THE_BODY, _FIGHTING = folded(senses("ar", "not_the_body")), folded(senses("ar", "fighting_somebody"))


def is_another(tokens: Sequence[Token], owner: NounPhrase, noun: OpenNoun, lexicon: Lexicon) -> bool:
    """Return whether who is named behind a noun only tells whose relative, agent or enemy it is of whom the noun speaks."""
    at = noun.found.end
    if not owner.phrases or not at:
        return False
    if owner.phrases[0].kind == "person":
        return tokens[at - 1].word in _kin()
    return tokens[at - 1].word in _NOT_THE_BODY or _sets_against(tokens[noun.at : at], noun, lexicon)


def _sets_against(words: Sequence[Token], noun: OpenNoun, lexicon: Lexicon) -> bool:
    """Return whether a noun inside a phrase turns it against the body at its end: "تدريب قوات *مكافحة* داعش", "دعم *ضحايا* إرهابه"."""
    about = noun.at if noun.found.trigger is None else noun.found.trigger
    inside = words[about - noun.at + 1 :]
    return any(t.word in _NOT_THE_BODY or lexicon.bare(t.word) in _FIGHTING for t in inside)


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
