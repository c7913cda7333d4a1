"""Events for which two words stand together: "وقفة احتجاجية", "خطة أمنية", and attempts at somebody's life: "محاولة اغتيال فلان"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.drafts import Draft
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_ATTEMPT = "محاولة"
_MEETINGS, _CHOOSING = senses("ar", "meetings"), senses("ar", "choosing")
_TRIED = senses("ar", "tried")


def read_event_phrase(found: NounPhrase, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> None:
    """Make the two words at a token the trigger of a phrase where together they name an event."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.mark or after.conjunction or after.preposition or after.name is not None:
        return
    if lemma := lexicon.event_phrases.get(f"{tokens[at].word} {after.word}"):
        found.trigger, found.lemma, found.end = at, lemma, at + 2


def leave_chosen(draft: Draft) -> None:
    """Take from a gathering him whom it chooses: "جلسة *انتخاب رئيس الجمهورية*" is not his."""
    things = draft.functions.get("thing", [])
    if draft.category == "noun" and draft.lemma in _MEETINGS and things and things[0].lemma in _CHOOSING:
        draft.functions.pop("of", None)


def is_attempt(found: NounPhrase, lemma: str) -> bool:
    """Return whether a verbal noun right behind an attempt tells at what it was: then both name one event."""
    return found.lemma == _ATTEMPT and found.trigger == found.end - 1 and lemma in _TRIED
