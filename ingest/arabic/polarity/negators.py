"""Words that deny what follows: "لم", "لا", "دون أن", "ما قصف", and where they deny nothing: "لا سيما"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import REACH, REACHES, only
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_SURE = senses("ar", "beyond_doubt")
_GOD_FORBID = frozenset(("سمح", "قدر"))  # "لا سمح الله"
_IDLE_BEHIND_NOT = _SURE - {"بد"} | _GOD_FORBID  # behind an idle لا; but "لا بد" demands
_WITHOUT, _INSTEAD = senses("ar", "without"), senses("ar", "in_place_of")


def negator(reading: Reading, token: Token) -> bool:
    """Take "لم", "لا", "عدم", "دون": it denies what follows, where it denies anything."""
    word, lexicon = token.word, reading.lexicon
    if word not in lexicon.verb_negators and word not in lexicon.noun_negators and not _did_not(reading):
        return False
    if word == "لما" and reading.waiting is not None and denies(reading.drafts[reading.waiting]):
        reading.begin_complement()  # "لا صحة لما تداولته"
        return True
    if _idle(reading):
        reading.at += reading.after is not None and reading.after.word in _IDLE_BEHIND_NOT
    elif not only(reading.tokens, reading.at):
        reading.negation.open(reading.at, word in lexicon.noun_negators, REACHES.get(word, REACH))
    reading.fresh = word not in lexicon.noun_negators
    if word == "لن":
        reading.modality = "planned"
    return True


def _idle(reading: Reading) -> bool:
    """Return whether a negation belongs to words that deny nothing: "لا سيما", "لا بد", "لا شك", "أم لا", "غير أن"."""
    token, after = reading.tokens[reading.at], reading.after
    before = reading.tokens[reading.at - 1] if reading.at else None
    however = token.word == "غير" and after is not None and after.word in reading.lexicon.complementisers
    if token.word == "لا" and after is not None and after.word in _GOD_FORBID and _names_god(reading):
        return True
    return however or (before is not None and before.word in ("ام", "او")) or (after is not None and after.word in _SURE)


def _names_god(reading: Reading) -> bool:
    """Return whether "لا سمح الله" follows, which allows nobody anything."""
    return reading.at + 2 < len(reading.tokens) and reading.tokens[reading.at + 2].word == "الله"


def _did_not(reading: Reading) -> bool:
    """Return whether "ما" opens what is said and denies the deed behind it: "ما قصف الجيش المدينة", but not "ما قاله الوزير"."""
    token, after = reading.tokens[reading.at], reading.after
    opens = not reading.at or bool(reading.tokens[reading.at - 1].mark)
    if token.word != "ما" or token.preposition or not opens or after is None or after.conjunction:
        return False
    return any(v.form.aspect == "perfect" and v.form.lemma in reading.lexicon.struck and not v.enclitic for v in after.verbs)


def without_that(tokens: Sequence[Token], at: int) -> bool:
    """Return whether the word at a place begins what was not done: "انسحب دون *أن* يقصف المدينة", "من غير *أن*", "بدلا من *أن*"."""
    if at < 1 or tokens[at].word != "ان":
        return False
    before, first = tokens[at - 1].word, tokens[at - 2].word if at > 1 else ""
    return before in _WITHOUT or (before == "غير" and first == "من") or (before == "من" and first in _INSTEAD)


def denies(waiting: Draft) -> bool:
    """Return whether a verb or noun says that what it waits for is not so."""
    return waiting.operator == "denial" or (waiting.operator == "rumour" and waiting.polarity == "denied")
