"""Verbs that mean another together with the noun behind them: "قطع رأس فلان" is "ذبح فلانا", "كسر شوكة التنظيم" is "هزم التنظيم"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ingest.arabic.words.morphology import VerbForm, verb_forms
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import NounReading, VerbReading
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon

_SUBJECT = 4  # tokens that a verb and its subject take


class _Idiom(NamedTuple):
    forms: tuple[VerbForm, ...]  # what the first word is as a verb, with the lemma of what it means
    noun: str  # what the first word means as a verbal noun; "" where it is none
    seconds: frozenset[str]


def without_idioms(tokens: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens with such a verb and its noun as one verb of what they mean; `present` are the words of the sentence."""
    if present.isdisjoint(_seconds()):
        return tokens
    found: list[Token] = []
    for token in tokens:
        at = _begun(found, lexicon) if token.word in _seconds() else None
        idiom = _idioms()[lexicon.bare(found[at].word)] if at is not None else None
        if at is None or idiom is None or not _goes_on(token, idiom):
            found.append(token)
            continue
        verbs = () if found[at].preposition else tuple(VerbReading(form) for form in idiom.forms)
        noun = NounReading(idiom.noun, definite=False) if idiom.noun else None
        found[at] = replace(found[at], verbs=verbs, noun=noun)
    return found


def _begun(found: Sequence[Token], lexicon: Lexicon) -> int | None:
    """Return where an idiom may begin: right before, or, as a verb, before its subject."""
    for at in range(len(found) - 1, max(-1, len(found) - 1 - _SUBJECT), -1):
        token = found[at]
        if token.name is None and (idiom := _idioms().get(lexicon.bare(token.word))):
            return at if at == len(found) - 1 or (idiom.forms and not token.preposition) else None
        if token.mark or token.conjunction or token.preposition:
            return None
    return None


def _goes_on(token: Token, idiom: _Idiom) -> bool:
    return token.word in idiom.seconds and not (token.conjunction or token.preposition or token.name or token.mark)


@lru_cache(maxsize=1)
def _idioms() -> dict[str, _Idiom]:
    """Return the first words of such idioms by their folded forms."""
    found: dict[str, _Idiom] = {}
    for row in read_lexicon("ar", "deeds")["idioms"]:
        seconds, verb, deed = folded(row["of"]), row["means"], row["means_noun"]
        for form, features in verb_forms(row["verb"], row.get("imperfect")):
            before = found.get(form)
            forms = (*(before.forms if before else ()), replace(features, lemma=verb))
            found[form] = _Idiom(forms, before.noun if before else "", seconds)
        own = fold_word(row["noun"])
        found[own] = _Idiom(found[own].forms if own in found else (), deed, seconds)
    return found


@lru_cache(maxsize=1)
def _seconds() -> frozenset[str]:
    return frozenset(word for idiom in _idioms().values() for word in idiom.seconds)
