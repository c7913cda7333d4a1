"""What of a phrase a relative word can mean by its gender and number: "حملة *التحالف* الذي", "مقتل قيادي في *كتائب حزب الله* التي"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.syntax import Phrase

_ONE = ("ه", "ها")


def of_one_land(phrase: NounPhrase, relative: str, states: frozenset[str]) -> bool:
    """Return whether a clause tells only of the state that stands last beside another body: "بين الحكومة وتركيا، | التي تسعى"."""
    one = relative == "التي" and phrase.trigger is None and len(phrase.phrases) == 2
    return one and phrase.phrases[-1].entity in states and all(p.sort == "name" for p in phrase.phrases)


def last_of(phrase: NounPhrase, gender: str) -> NounPhrase:
    """Return the last member of a coordination: "الحكومة والتحالف الذي" describes the alliance alone."""
    return phrase if len(phrase.phrases) < 2 else NounPhrase(phrase.start, phrase.end, phrase.phrases[-1:], gender=gender, number="s")


def of_one_leader(phrase: NounPhrase | None, verb: VerbReading, lexicon: Lexicon) -> NounPhrase | None:
    """Return the last of the bodies before a clause that tells who leads or founded one: "السرايا *والعصائب* التي يتزعمها فلان"."""
    if (
        phrase is None
        or verb.enclitic not in _ONE
        or verb.form.lemma not in lexicon.heads
        or any(p.sort != "name" for p in phrase.phrases[-1:])
    ):
        return phrase
    return last_of(phrase, phrase.gender) if phrase.trigger is None else phrase


def within(phrase: NounPhrase, tokens: Sequence[Token], gender: str, number: str) -> NounPhrase | None:
    """Return a phrase or the owner inside it where gender and number allow, None where they forbid both."""
    if number == "p" and phrase.trigger is not None and phrase.inner:
        return NounPhrase(phrase.start, phrase.end, phrase.inner[-1:], gender=gender, number="p")  # "تسليح *المقاتلين* الذين"
    own = phrase.gender or _gender(phrase, tokens)
    if number == "p" or not own or own == gender or phrase.number == "p":
        return None if number == "p" and phrase.place else phrase
    one = phrase.trigger is not None and tokens[phrase.trigger].word in (phrase.lemma, "ال" + phrase.lemma) and bool(phrase.inner)
    if phrase.trigger is not None and gender == "f" and own == "m" and not one:
        return phrase  # a broken plural is feminine too: "الحملات التي", "المعارك التي"
    if phrase.trigger is not None and phrase.inner:
        return _body_of_member(phrase, gender) or NounPhrase(phrase.start, phrase.end, list(phrase.inner), gender=gender, number="s")
    return _thing(phrase, tokens[phrase.end - 1], gender)


def _body_of_member(phrase: NounPhrase, gender: str) -> NounPhrase | None:
    """Return the body of a man who is no "she": "مقتل قيادي في *كتائب حزب الله* التي"."""
    body = phrase.posts[-1].last_body if phrase.posts and gender == "f" else None
    man = phrase.inner[-1].sort in ("description", "role") and phrase.inner[-1].gender == "m"
    return body if body is not None and man and body.end == phrase.end else None


def _thing(phrase: NounPhrase, last: Token, gender: str) -> NounPhrase | None:
    """Return the thing to which something is done, where it agrees: "بإلغاء | القرار | الذي"."""
    alone = phrase.trigger is not None and phrase.end == phrase.trigger + 2
    if not alone or not last.definite or last.word.endswith(("ه", "ات")) != (gender == "f"):
        return None
    return NounPhrase(phrase.start, phrase.end, [Phrase(last.span, "anaphor", lemma=last.word)], gender=gender, number="s")


def _gender(phrase: NounPhrase, tokens: Sequence[Token]) -> str:
    if phrase.start < 0 or tokens[phrase.start].name is not None:
        return ""
    word = tokens[phrase.trigger if phrase.trigger is not None else phrase.start].word
    return "f" if word.endswith(("ه", "ات")) else "m" if phrase.trigger is not None else ""
