"""Whom a clause describes that nobody named is: "الوزير | والذين يساندون الحزب", "مقاتلين | وآخرين يوالون التنظيم"."""

from __future__ import annotations

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.syntax import Phrase

_OTHERS = senses("ar", "others")
_VEHICLES = senses("ar", "vehicles")
_THOSE = "الذين"
_WHO = ("من", "عمن", "ممن")


def those(reading: Reading) -> NounPhrase | None:
    """Return those whom "and those who" adds to a person named before it, and who are therefore not he."""
    last = reading.last
    if not reading.relative_joined or reading.relative_word != _THOSE or last is None or last.end != reading.at - 1:
        return None
    named = any(p.kind == "person" and p.sort == "name" for p in last.phrases)
    return _nameless(reading) if named else None


def others(reading: Reading, verb: VerbReading) -> NounPhrase | None:
    """Return the others whom a verb right behind them describes."""
    before = reading.tokens[reading.at - 1] if reading.at else None
    if before is None or before.word not in _OTHERS or reading.tokens[reading.at].conjunction or verb.form.number != "p":
        return None
    return _nameless(reading)


def whoever(reading: Reading, verb: VerbReading) -> NounPhrase | None:
    """Return him of whom only a verb in the present tells, right behind "who": "توعد الرئيس من | يهاجم القوات", "تساءل عمن | يسيطر"."""
    before = reading.tokens[reading.at - 1] if reading.at else None
    around = reading.draft(reading.verb)
    to_be = around is None or around.lemma in ("كان", "ليس")
    told = reading.tokens[reading.at - 2] if reading.at > 1 else None
    if before is None or (to_be and told is not None and (told.name is not None or told.word in STANDING)):
        return None  # "ليست إيران من | تدعم", "إيران هي من | تدعم"
    open_to_all = verb.form.aspect == "imperfect" and verb.form.person == "3" and not reading.tokens[reading.at].conjunction
    return _nameless(reading) if before.word in _WHO and open_to_all else None


def bracketed(reading: Reading, verb: VerbReading) -> NounPhrase | None:
    """Return whoever is named right before a bracket that opens with what he does: "فلان (ينتمي إلى الحزب)"."""
    last, opening = reading.last, reading.tokens[reading.at - 1] if reading.at else None
    if opening is None or opening.mark != "(" or last is None or last.end != reading.at - 1:
        return None
    named = [p for p in (last.inner if last.trigger is not None else last.phrases) if p.sort == "name"]
    describes = verb.form.aspect == "imperfect" and verb.form.person == "3"
    return NounPhrase(last.start, last.end, named[-1:], gender=verb.form.gender, number="s") if named and describes else None


def close_bracket(reading: Reading) -> None:
    """Go on with the verb around a bracket that opened with a verb of its own."""
    verb = reading.draft(reading.verb)
    if verb is not None and reading.outer is not None and verb.token and reading.tokens[verb.token - 1].mark == "(":
        reading.verb, reading.noun, reading.outer = reading.outer, None, None


def _nameless(reading: Reading) -> NounPhrase:
    token = reading.tokens[reading.at - 1]
    return NounPhrase(reading.at - 1, reading.at, [Phrase(token.span, "anaphor", lemma=token.word)], number="p")


def things(reading: Reading, verb: VerbReading) -> NounPhrase | None:
    """Return the things right behind which a verb tells what they do, past somebody: "رصد الجيش مركبات | تقوم بإطلاق الصواريخ"."""
    at, last = reading.at - 1, reading.last
    if at < 1 or last is None or last.end != reading.at or last is reading.topic or reading.tokens[reading.at].conjunction:
        return None
    token, form = reading.tokens[at], verb.form
    thing = token.name is None and token.word in _VEHICLES and not verb.enclitic
    agrees = (
        form.aspect == "imperfect"
        and form.person == "3"
        and not verb.future
        and (form.gender == "f" or not token.word.endswith(("ات", "ه")))
    )
    around = reading.draft(reading.verb)
    told = around is not None and (bool(reading.last_key) or len(around.bare) + (around.topic is not None) > 1)
    if not (thing and agrees and told):
        return None
    return NounPhrase(at, reading.at, [Phrase(token.span, "anaphor", lemma=token.word)])
