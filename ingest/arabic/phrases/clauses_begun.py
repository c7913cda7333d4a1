"""Names behind "and" that begin a clause of their own, and are not joined to the name before: "هاجم داعش الجيش، والشرطة انسحبت"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases

_OF_VERBS, _UNDER, _FROM = ("لم", "لن", "لا"), "تحت", "من"
_CLAUSE, _NEAR = 9, 2  # tokens back to the verb of a clause, and from that to a relative word
_COPULAS = senses("ar", "copulas")


def opens_clause(phrases: Phrases, phrase: NounPhrase, at: int) -> bool:
    """Return whether the name behind "and" at a token begins a clause: "هاجم داعش الجيش | والشرطة لم تنسحب", "| والشرطة سترد"."""
    tokens = phrases.tokens
    name = tokens[at].name
    if name is None or at + 2 >= len(tokens):
        return False
    if not (_denies(phrases, at + 1) or (name.kind in ACTORS and (_is_predicate(phrases, at + 1) or _takes_body(phrases, phrase, at)))):
        return False
    under = tokens[phrase.start].preposition or (phrase.start and tokens[phrase.start - 1].word in phrases.lexicon.prepositions)
    apart = any((p.kind == "place") != (name.kind == "place") for p in phrase.phrases)
    free = not under or apart or phrase.trigger is not None or _helps(phrases, phrase.start - 1)
    return free and _behind_predicate(phrases, phrase.start)


def _takes_body(phrases: Phrases, phrase: NounPhrase, at: int) -> bool:
    """Return whether a name and a body do what the verb before tells of two others: "دعمت إيران الحشد | *وتركيا البيشمركة*"."""
    token, after = phrases.tokens[at], phrases.tokens[at + 1]
    if token.name is None or after.name is None or after.name.kind not in BODIES or after.conjunction or after.preposition:
        return False
    first = phrases.tokens[phrase.start]
    acts = phrase.start and phrases.tokens[phrase.start - 1].name is not None and not first.conjunction and not first.preposition
    return bool(acts) and token.name.entity != after.name.entity


def _denies(phrases: Phrases, at: int) -> bool:
    negator, verb = phrases.tokens[at], phrases.tokens[at + 1]
    return negator.word in phrases.lexicon.verb_negators and not negator.conjunction and bool(verb.verbs or negator.word not in _OF_VERBS)


def _is_predicate(phrases: Phrases, at: int) -> bool:
    """Return whether a token can only be a finite verb."""
    token = phrases.tokens[at]
    joined = token.conjunction or token.preposition or token.word in phrases.lexicon.prepositions
    return bool(token.verbs) and token.noun is None and token.name is None and not joined


def _helps(phrases: Phrases, at: int) -> bool:
    """Return whether "of" at a token says whose help something is done with: "بدعم *من* الجيش | والشرطة لم تشارك"."""
    tokens = phrases.tokens
    noun = tokens[at - 1].noun if at and tokens[at].word == _FROM and tokens[at - 1].preposition == "ب" else None
    return noun is not None and noun.lemma in phrases.lexicon.accompaniment


def _behind_predicate(phrases: Phrases, start: int) -> bool:
    """Return whether a clause has said something before a token: by its verb, which is no relative one, or by "under"."""
    tokens, lexicon = phrases.tokens, phrases.lexicon
    for at in range(start - 1, max(start - _CLAUSE, 0) - 1, -1):
        token = tokens[at]
        whom = token.word == _FROM and (tokens[at + 1].name is not None or not tokens[at + 1].verbs)  # "بدعم *من* الجيش"
        if token.mark or token.word in lexicon.complementisers or (token.word in lexicon.relatives and not whom):
            return False
        if token.word == _UNDER:
            return True
        if token.verbs and token.name is None and (token.noun is None or at == 0):
            copula = any(v.form.lemma in _COPULAS for v in token.verbs)  # "كانت القوات التابعة للجيش والشرطة لم"
            return not copula and not any(t.word in lexicon.relatives for t in tokens[max(at - _NEAR, 0) : at])
    return False
