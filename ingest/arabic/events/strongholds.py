"""Whose stronghold or seat a place is: "الحويجة، آخر معاقل التنظيم", "تعد المدينة أحد أبرز معاقل الجماعة", "الرقة، عاصمة التنظيم"."""

from __future__ import annotations

from functools import lru_cache

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.events.noun_clauses import take
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.morphology import ENCLITICS
from ingest.arabic.words.pronouns import attached
from ingest.arabic.words.tokens import PAUSES, Token
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_COPULAS = senses("ar", "copulas")
_LEMMA = fold_word("معقل")
_CAPITAL, _SEAT = fold_word("عاصمة"), "عاصمة جماعة"  # of an armed group alone, which no other noun is: "الرمادي عاصمة المحافظة"
_LONGEST = 4  # words before the noun, and between it and its owner


def stronghold(reading: Reading) -> bool:
    """Take the words that say whose stronghold the place before them is; False where none stands before, or nobody behind."""
    first = reading.tokens[reading.at]
    if first.preposition or first.conjunction or first.name is not None or not (_ranks(reading, first) or _is_noun(first)):
        return False
    at, copula = _noun(reading), _copula(reading)
    place = _place_before(reading) if at is not None else None
    if at is None or place is None:
        return False
    token = reading.tokens[at]
    capital = token.word == _CAPITAL
    draft = Draft(at, token.span, _SEAT if capital else _LEMMA, "noun", quoted=token.quoted)
    draft.add("subject", place.phrases[-1:])
    if (enclitic := _owner_attached(token)) is not None:
        draft.add("of", [attached(token.span, enclitic)])
        reading.at = at + 1
    elif (owner := _owner(reading, at + 1)) is not None and not (capital and any(p.kind != "force" for p in owner.phrases)):
        draft.add("of", owner.phrases)
        take(reading, owner)
    else:
        return False
    draft.polarity, draft.modality = reading.manner(None)
    if copula is not None:
        draft.polarity, draft.modality = copula.polarity, copula.modality  # "لم تعد الحويجة | معقلا لداعش"
    reading.drafts.append(reading.in_voice(draft))
    return True


def _copula(reading: Reading) -> Draft | None:
    """Return the open verb of being of which the words that are read are the predicate, None where they stand aside: "، معقل داعش"."""
    verb = reading.draft(reading.verb)
    aside = reading.at > 0 and reading.tokens[reading.at - 1].mark in PAUSES
    return verb if verb is not None and verb.lemma in _COPULAS and not aside else None


def opens_stronghold(word: str, lexicon: Lexicon) -> bool:
    """Return whether a folded word may begin such words: what ranks the noun, or the noun, with its owner attached or without."""
    bases = (word.removesuffix(enclitic) for enclitic in ("", *ENCLITICS))
    return word in lexicon.one_of or word in _listed("ranks") or any(base in _listed("nouns") for base in bases)


def _ranks(reading: Reading, token: Token) -> bool:
    return token.word in reading.lexicon.one_of or token.word in _listed("ranks")


def _is_noun(token: Token) -> bool:
    enclitic = _owner_attached(token)
    word = token.word.removesuffix(enclitic) if enclitic else token.word
    return not token.name and word in _listed("nouns")


def _noun(reading: Reading) -> int | None:
    """Return where the noun for a stronghold stands, over what ranks it: "أحد أبرز معاقل"."""
    at = reading.at
    while at < len(reading.tokens) and at - reading.at < _LONGEST and _ranks(reading, reading.tokens[at]):
        at += 1
    return at if at < len(reading.tokens) and _is_noun(reading.tokens[at]) else None


def _place_before(reading: Reading) -> NounPhrase | None:
    """Return the phrase of the place that is named right before the words, over a pause, or before their verb: "المدينة لم تعد | معقلا"."""
    verb = _copula(reading)
    told = (verb.topic or verb.antecedent) if verb is not None and verb.token == reading.at - 1 else None
    if told is not None and told.place and told.named:
        return told
    at = reading.at - (reading.at > 0 and reading.tokens[reading.at - 1].mark in PAUSES)
    last = reading.taken[-1] if reading.taken else None
    named = last is not None and last.end == at and last.trigger is None and bool(last.phrases)
    return last if named and last is not None and last.phrases[-1].sort == "name" and last.phrases[-1].kind == "place" else None


def _owner_attached(token: Token) -> str | None:
    if not token.owned:
        return None
    return next((e for e in sorted(ENCLITICS, key=len, reverse=True) if token.word.removesuffix(e) in _listed("nouns")), None)


def _owner(reading: Reading, at: int) -> NounPhrase | None:
    """Return whose stronghold it is, behind adjectives: "معقل رئيسي لداعش"."""
    tokens = reading.tokens
    end = at
    while end < len(tokens) and end - at < _LONGEST and not (tokens[end].name or tokens[end].preposition or tokens[end].mark):
        if tokens[end].conjunction or tokens[end].word in reading.lexicon.prepositions:
            return None
        owner = reading.phrases.one(end, nominal=True)
        if owner is not None and _bodies(owner):
            break
        end += 1
    if end >= len(tokens) or tokens[end].preposition not in ("", "ل") or tokens[end].mark not in ("", '"', "«", "“"):
        return None
    found = reading.phrases.one(end, nominal=True)
    bodies = _bodies(found) if found is not None else []
    if found is None or not bodies:
        return None
    return NounPhrase(end, found.end, bodies, posts=found.posts)


def _bodies(phrase: NounPhrase) -> list[Phrase]:
    return [p for p in phrase.phrases if p.kind in BODIES and p.sort in ("name", "anaphor")] if phrase.trigger is None else []


@lru_cache(maxsize=4)
def _listed(key: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "strongholds")[key])
