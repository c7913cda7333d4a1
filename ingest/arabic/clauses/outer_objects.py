"""The object of a verb behind a clause that describes where it is said: "طالب المجلس في جلسة عقدها | الحكومة"."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_REJECTING = senses("ar", "rejects_or_burdens")
_ISSUED = senses("ar", "issued")  # without an object
_WEARS = senses("ar", "wears_or_drives")
_BOTH = 2  # subject and object


def return_to_outer(reading: Reading, token: Token, phrase: NounPhrase) -> None:
    """Give the floor back to the verb around a relative clause that has all it takes, where that verb still wants its object."""
    verb, outer = reading.draft(reading.verb), reading.draft(reading.outer)
    if verb is None or outer is None or token.conjunction or verb.link != "relative":
        return
    told = _tells_who(verb) and wants_party(outer, reading.lexicon)  # "هاجم انتحاري يقود سيارة | المقر"
    if not told and not _wants_object(outer, reading.lexicon):
        return
    if told or ((phrase.named or phrase.trigger is not None) and _is_full(verb, phrase, reading)):
        reading.verb, reading.noun, reading.outer = reading.outer, None, None


def _tells_who(verb: Draft) -> bool:
    """Return whether a clause tells what unnamed people wear, drive or do somewhere: "مسلحون يرتدون زي الشرطة", "ينشطون في المدينة"."""
    who = verb.antecedent.phrases if verb.antecedent is not None else ()
    unnamed = not verb.relative and bool(who) and all(p.sort == "description" and p.kind != "operation" for p in who)
    plain = verb.verb is not None and verb.verb.form.aspect == "imperfect" and not verb.verb.enclitic and not verb.resumed
    return unnamed and plain and (verb.lemma in _WEARS or not verb.lemma) and bool(verb.bare or verb.functions)


def _wants_object(verb: Draft, lexicon: Lexicon) -> bool:
    """Return whether a verb that is nothing without its object has a subject and no object so far."""
    if verb.category != "verb" or verb.passive or verb.verb is None or verb.verb.enclitic:
        return False
    return needs_object(verb, lexicon) and len(verb.bare) + (verb.topic is not None) == 1


def wants_party(verb: Draft, lexicon: Lexicon) -> bool:
    """Return whether a verb that may be done to somebody has its subject and no object so far."""
    if verb.category != "verb" or verb.passive or verb.verb is None or verb.verb.enclitic:
        return False
    parties = len(verb.bare) + (verb.topic is not None)
    return parties == 1 and (needs_object(verb, lexicon) or verb.lemma in lexicon.takes_party)


def needs_object(verb: Draft, lexicon: Lexicon) -> bool:
    """Return whether a verb is nothing without its object: somebody who is asked, a deed that is rejected."""
    return verb.lemma in lexicon.needs_object or verb.lemma in lexicon.takes_people or verb.lemma in _REJECTING


def _is_full(verb: Draft, phrase: NounPhrase, reading: Reading) -> bool:
    """Return whether a phrase can be neither subject nor object of the verb of a relative clause."""
    if verb.verb is None or verb.lemma in _ISSUED or reading.tokens[verb.token].word in _ISSUED:
        return True
    parties = len(verb.bare) + bool(verb.verb.enclitic)
    other = bool(verb.verb.enclitic) and phrase.gender != "" and phrase.gender != verb.verb.form.gender
    return parties >= _BOTH or other
