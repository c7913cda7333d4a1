"""Lands told to be somebody's own: "العراق الذي حررت أراضيه من داعش", "خسر التنظيم ثلث أراضيه في العراق", "طرد من معاقله في الأنبار"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.pronouns import OWNERS
from ingest.lexicon import senses
from ingest.syntax import Phrase

_RETAKES, _RETAKING, _EXPELS = senses("ar", "retakes"), senses("ar", "retaking"), senses("ar", "expels")
_FREED = senses("ar", "freed") | _RETAKING | _RETAKES
_LOSES, _HOLDS, _STRONGHOLDS = senses("ar", "loses"), senses("ar", "holds_land"), senses("ar", "strongholds")
_IN, _FROM, _OBJECT = "في", "من", "object"
_PARTS = "parts"  # of a land, out of which somebody is thrown


def lands_of_described(draft: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Return the land that a clause describes and says to be retaken by telling so of its parts: "العراق الذي | حررت أراضيه"."""
    land = draft.antecedent
    own = draft.lemma in _RETAKES and bool(draft.bare) and any(base in lexicon.place_heads for base in _owned(draft.bare[0].head))
    if land is None or not own:
        return []
    named = all(p.kind == "place" or p.entity in lexicon.states for p in land.phrases)
    return list(land.phrases) if named else []


def settle_lands(reading: Reading) -> None:
    """Say which land is lost or retaken of which parts are, and that nobody is there from whom it is, or who is thrown out."""
    for at, draft in enumerate(reading.drafts):
        function = _FROM if draft.lemma in _EXPELS else _OBJECT
        if _tells_loss(draft) and (places := _places_of_parts(at, draft, function, reading)):
            draft.functions[_PARTS if function == _FROM else _OBJECT] = places
            if function == _FROM:
                draft.functions.pop(_IN, None)
        gone = draft.functions.get(_FROM, []) if draft.lemma in _FREED else []
        if draft.lemma in _EXPELS:
            gone = [p for f in (_OBJECT, "of") for p in draft.functions.get(f, [])]
        if gone:
            _leave(gone, reading.drafts)


def _tells_loss(draft: Draft) -> bool:
    verb = draft.category == "verb" and (draft.lemma in _LOSES or draft.lemma in _RETAKES)
    return verb or draft.lemma in _EXPELS or (draft.category == "noun" and draft.lemma in _RETAKING)


def _places_of_parts(at: int, draft: Draft, function: str, reading: Reading) -> list[Phrase]:
    """Return where the parts of a land lie that a word takes, as it says itself, or the clause that tells who holds them."""
    taken = (function, "thing", "of") if draft.category == "noun" and function == _OBJECT else (function,)
    if not any(_is_parts(p, draft, reading) for f in taken for p in draft.functions.get(f, ())):
        return []
    if any(_is_land(p, reading.lexicon) for f in taken for p in draft.functions.get(f, ())):
        return []
    told = [d for d in reading.drafts[at + 1 :] if d.link == "relative" and d.parent == at and d.lemma in _HOLDS]
    under = (d.functions.get(_IN, []) for d in (draft, *told))
    return next((found for group in under if (found := [p for p in group if _is_land(p, reading.lexicon)])), [])


def _is_parts(phrase: Phrase, draft: Draft, reading: Reading) -> bool:
    """Return whether a phrase is of parts of a land ("ثلث الأراضي", "ربع أراضيه"), or points at such: "الأراضي التي تم تطهيرها"."""
    if phrase.sort == "pronoun" and phrase.lemma:
        words = [phrase.lemma]  # "معاقله"
    elif phrase.sort == "pronoun":
        host = reading.drafts[draft.host] if draft.host is not None else None
        land = host.antecedent if host is not None else None
        words = [token.word for token in reading.tokens[max(land.start, 0) : land.end]] if land is not None else []
    elif phrase.sort == "anaphor" and phrase.entity is None:
        start, end = phrase.span
        words = [token.word for token in reading.tokens if start <= token.span.start and token.span.end <= end and token.name is None]
    else:
        return False
    return _any_parts(words, reading.lexicon)


def _any_parts(words: Iterable[str], lexicon: Lexicon) -> bool:
    return any(base in lexicon.areas or base in _STRONGHOLDS for word in words for base in (lexicon.bare(word), *_owned(word)))


def _leave(gone: Sequence[Phrase], drafts: Sequence[Draft]) -> None:
    for beside in drafts:
        if beside.category == "noun" and beside.lemma == _IN and any(p in gone for p in beside.functions.get("subject", ())):
            beside.functions["subject"] = []


def _owned(word: str) -> list[str]:
    """Return the nouns that a word may be whose owner is a pronoun: "أراضيه"."""
    return [word.removesuffix(end) for end in OWNERS if word.endswith(end)]


def _is_land(phrase: Phrase, lexicon: Lexicon) -> bool:
    return phrase.sort == "name" and (phrase.kind == "place" or phrase.entity in lexicon.states)
