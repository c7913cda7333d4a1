"""Who is named right behind "his ally": "دعمت حليفها الحزب" is of the party."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.ally_nouns import ally_form
from ingest.arabic.words.name_genders import name_gender
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases

_FEMININE = "ت"  # before the pronoun: "حليفتها"
_QUOTES = '"«“'
_WITHIN, _QUALITIES = fold_word("في"), 2


def named_ally(phrases: Phrases, found: NounPhrase, at: int) -> None:
    """Let a phrase of the one ally of somebody mean who is named behind it, where both have one gender."""
    tokens = phrases.tokens
    form = ally_form(tokens[at])
    if form is None or form.many or not form.owner:
        return
    end = at + 1
    while end < len(tokens) and end - at <= _QUALITIES and tokens[end].definite and not (tokens[end].name or tokens[end].conjunction):
        end += 1
    if end + 1 < len(tokens) and tokens[end].word == _WITHIN and tokens[end + 1].name is not None:
        end += 2  # "حليفها في لبنان حزب الله"
    end += end < len(tokens) and bool(tokens[end].mark) and tokens[end].mark in _QUOTES
    token = tokens[end] if end < len(tokens) else None
    if token is None or token.name is None or token.name.kind not in (*ACTORS, "place") or token.preposition or token.conjunction:
        return
    feminine = tokens[at].word.removesuffix(fold_word(form.owner)).endswith(_FEMININE)
    if name_gender(token, phrases.lexicon) not in ("", "f" if feminine else "m"):
        return  # "هاجم حليفها | إيران"
    named = phrases.names.read(end, bare=True)
    if named is not None and named.trigger is None and len(named.phrases) == 1:
        found.phrases, found.end, found.posts = named.phrases, named.end, [*found.posts, *named.posts]
        found.gender, found.number, found.place = named.gender, named.number, named.place
