"""Nouns that no list has and whose place tells that they mean people: "اعتقلت الشرطة 15 خياطا", "مقتل ثلاثة بنائين", "أربعة من المعزين"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.arabic.phrases.descriptions import PERSON
from ingest.arabic.words.counts import is_number
from ingest.arabic.words.morphology import noun_forms
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_REACH = 12  # tokens behind a deed in which those may stand to whom it is done
_SHORTEST = 4  # letters of a noun
_QUOTES = '"«»“”'
_OF = "من"


@dataclass(frozen=True, slots=True)
class _Words:
    verbs: frozenset[str]
    nouns: frozenset[str]
    takes: dict[str, str]
    about: frozenset[str]
    prepositions: frozenset[str]
    people: frozenset[str]
    alone: frozenset[str]
    things: frozenset[str]
    others: frozenset[str]
    wounds: frozenset[str]


def taught(tokens: list[Token], lexicon: Lexicon) -> tuple[list[Token], Lexicon]:
    """Return the tokens and the lexicon with the nouns that this sentence tells to mean people."""
    people = {place for at, token in enumerate(tokens) if _is_deed(token) for place in _people(tokens, at, lexicon)}
    if not people:
        return tokens, lexicon
    other = copy(lexicon)
    words = {lexicon.bare(tokens[at].word) for at in people}
    other.descriptions = {**lexicon.descriptions, **dict.fromkeys((w for w in words if not _is_people(w, lexicon)), PERSON)}
    other.adjectives = {word: told for word, told in lexicon.adjectives.items() if word not in words}
    return [replace(t, verbs=(), noun=None) if at in people and t.verbs else t for at, t in enumerate(tokens)], other


def _is_deed(token: Token) -> bool:
    return (bool(token.verbs) or token.noun is not None) and token.name is None and bool(_lemmas(token))


def _lemmas(token: Token) -> set[str]:
    """Return the lemmas under which a token may be a deed that is done to people."""
    found = {v.form.lemma for v in token.verbs if v.form.lemma in _words().verbs}
    if token.noun is not None and token.noun.lemma in _words().nouns:
        found.add(token.noun.lemma)
    return found


def _people(tokens: Sequence[Token], deed: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield where the nouns behind a deed stand that mean people there: those of the list, and whatever is counted."""
    takes = {_words().takes.get(lemma, "") for lemma in _lemmas(tokens[deed])}
    for at in range(deed + 1, min(deed + _REACH, len(tokens))):
        token = tokens[at]
        listed = _is_listed(tokens, at, deed) or (_is_charged(tokens, at, lexicon) and not _is_somebody(tokens[at - 1], lexicon))
        if token.name is None and listed and _stands_free(tokens, at, takes):
            yield at
            continue
        if _ends(token, lexicon):
            return
        if not is_number(token) or not _stands_free(tokens, at, takes):
            continue
        after = at + 1
        while after < len(tokens) and is_number(tokens[after]) and not tokens[after].conjunction:
            after += 1
        if after < len(tokens) and (_is_charged(tokens, after, lexicon) or _is_others(tokens, after, deed)):
            yield after
        elif after < len(tokens) and (noun := _person(tokens, after, lexicon)) is not None:
            yield noun


def _ends(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a token tells of something else than the deed before it."""
    if token.name is not None or token.mark in _QUOTES:
        return bool(token.mark) and token.mark not in _QUOTES
    if token.word in lexicon.descriptions or is_number(token):
        return False
    told = bool(token.verbs) or (token.noun is not None and not _is_deed(token))
    return told or token.word in lexicon.relatives or token.word in lexicon.complementisers


def _stands_free(tokens: Sequence[Token], at: int, takes: set[str]) -> bool:
    """Return whether a number stands under no preposition but that with which the deed takes people."""
    if tokens[at].preposition:
        return False
    before = tokens[at - 1].word
    if before not in _words().prepositions:
        return True
    return before in takes or (at > 1 and tokens[at - 2].word in _words().about)


def _is_listed(tokens: Sequence[Token], at: int, deed: int) -> bool:
    """Return whether a word means people behind a deed, some only right behind it: "مقتل متقاعد", but "مقتل ضابط متقاعد"."""
    if tokens[at].word in _words().people:
        return True
    return tokens[at].word in _words().alone and (at == deed + 1 or tokens[at - 1].word in _words().takes.values())


def _is_charged(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun for people stands at a token that is an adjective or a participle elsewhere: "ثلاثة متهمين بالقتل"."""
    token, word = tokens[at], tokens[at].word.removesuffix("ا")
    if token.name or token.mark or token.conjunction or token.preposition or token.definite or not _is_somebody(token, lexicon):
        return False
    if word != token.word and tokens[at - 1].mark:
        return False  # "سيرد على الهجوم، متهما": what he does besides
    return word in lexicon.adjectives or (bool(token.verbs) and all(v.form.aspect == "participle" for v in token.verbs))


def _is_others(tokens: Sequence[Token], at: int, deed: int) -> bool:
    """Return whether others stand at a token to whom a deed is done that does not just wound: "أفرجت عن أربعة آخرين"."""
    wounded = any(_lemmas(token) & _words().wounds for token in tokens[deed:at])
    return tokens[at].word in _words().others and tokens[at].name is None and not wounded


def _is_somebody(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a word is a noun for people."""
    return token.name is None and _is_people(lexicon.bare(token.word).removesuffix("ا"), lexicon)


def _is_people(bare: str, lexicon: Lexicon) -> bool:
    """Return whether a noun without its article means people wherever it stands."""
    known = lexicon.descriptions.get(bare)
    return known is not None and known.one == "person"


def _person(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Return where the noun that is counted at a token, or behind "of" there, stands if it can only mean people."""
    of_many = tokens[at].word == _OF and not tokens[at].preposition and at + 1 < len(tokens)
    token = tokens[at + of_many]
    if token.name or token.mark or token.conjunction or token.preposition or token.verbs or token.noun or token.owned:
        return None
    word = lexicon.bare(token.word)
    if token.definite != of_many or len(word) < _SHORTEST or word in _words().things or _is_known(word, lexicon):
        return None
    return at + of_many if not of_many or word.endswith("ين") else None


def _is_known(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word is known to be something else than people."""
    if lexicon.knows(word) and word not in lexicon.demonyms:
        return True
    return word in lexicon.place_heads or word in lexicon.body_heads or word in lexicon.qualities or word in lexicon.measures


@lru_cache(maxsize=1)
def _words() -> _Words:
    rows = read_lexicon("ar", "sufferers")
    takes = {lemma: fold_word(preposition) for preposition, lemmas in rows["takes"].items() for lemma in lemmas}
    forms = {key: folded(rows[key]) for key in ("about", "prepositions", "people", "alone", "others")}
    things = frozenset(form for noun in rows["things"] for form in (fold_word(noun), *noun_forms(noun)))
    return _Words(
        verbs=frozenset(rows["verbs"]),
        nouns=frozenset(rows["nouns"]),
        takes=takes,
        things=things,
        wounds=frozenset(rows["wounds"]),
        **forms,
    )
