"""Words of time and manner, and a verb's own noun that only strengthens it: "نرفض | رفضا قاطعا | التدخل"."""

from __future__ import annotations

from ingest.arabic.clauses.asides import tells_why
from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.days import day_of_month, nth_time
from ingest.arabic.words.manners import manner_behind
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word

_RATHER = "بل"
_HELPING = senses("ar", "helped_by_blows")
_BEHALF = "نيابه"


def adverb(reading: Reading, token: Token) -> bool:
    """Step over a word of time or manner."""
    unit = token.word in reading.lexicon.descriptions and not token.owned and not _in_what_way(reading, token)  # وحدة, not وحده
    behalf = token.word == _BEHALF and reading.after is not None and reading.after.word.startswith("عن")  # "نيابة عنه"
    if dated(reading, token):
        return True
    if length := nth_time(reading.tokens, reading.at, reading.lexicon):
        reading.at += length
        return True
    if token.word == _RATHER and reading.after is not None and not reading.after.verbs:
        reading.verb = reading.noun = None  # "ليس في بغداد، بل | في البصرة"
    timed = token.word in reading.lexicon.time and token.name is None
    stands = behalf or timed or tells_why(reading.tokens, reading.at) or (token.word in reading.lexicon.adverbs and not unit)
    reading.at += 1 + manner_behind(reading.tokens, reading.at) if stands else 0
    return stands


def dated(reading: Reading, token: Token) -> bool:
    """Step over the day of a month: "20 يوليو"."""
    length = day_of_month(reading.tokens, reading.at, reading.lexicon) if token.word.isdigit() else 0
    reading.at += length
    return bool(length)


def cognate(reading: Reading, token: Token) -> bool:
    """Step over a verb's own noun that only strengthens it; return whether it stands there: "نرفض | رفضا قاطعا | التدخل"."""
    verb = reading.draft(reading.verb)
    if verb is None or verb.category != "verb" or token.conjunction or token.word != fold_word(verb.lemma) + "ا":
        return False
    after = reading.after
    reading.at += 2 if after is not None and after.word.endswith("ا") and not (after.definite or after.noun) else 1
    return True


def _in_what_way(reading: Reading, token: Token) -> bool:
    """Return whether an accusative of relation tells how something is done to nobody: "تدخل | عسكريا", but not "قتل | عسكريا"."""
    verb = reading.draft(reading.verb)
    if not token.word.endswith("يا") or verb is None:
        return False
    return verb.lemma not in reading.lexicon.takes_party or _before_helped(reading, verb)


def _before_helped(reading: Reading, verb: Draft) -> bool:
    """Return whether a name right behind the next word is whom a verb says to be helped: "دعمت إيران | عسكريا | البيشمركة"."""
    after = reading.after
    named = after is not None and after.name is not None and not (after.preposition or after.conjunction)
    return named and bool(verb.bare) and verb.lemma in _HELPING
