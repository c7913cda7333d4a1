"""On what something depends: "إن قصف الجيش المدينة", "في حال قصفها", "ما لم يقصفها"."""

from __future__ import annotations

from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token

_WHICH = ("هو", "هي", "هذا", "كل", "ان", "علي", "في", "من", "عن", "الي")
CASES = ("حال", "حاله")


def if_verb(reading: Reading, token: Token) -> bool:
    """Return whether "إن" stands before a verb in the perfect, on which something depends: "إن قصف الجيش المدينة فسيحتج العراق".

    "وإن كانت" grants something, and right behind what says it "إن" is "that": "قال الوزير إن حرم الجامعة هوجم".
    """
    after, telling = reading.after, reading.draft(reading.waiting)
    if telling is not None and telling.operator == "speech" and not token.conjunction:
        return False
    if (
        token.word != "ان"
        or token.preposition
        or token.conjunction == "و"
        or reading.text[token.bare_start] != "إ"
        or after is None
        or after.name is not None
    ):
        return False
    verb = after.noun is None and after.word not in reading.lexicon.prepositions  # "إن بين الجرحى"
    return verb and bool(after.verbs) and all(v.form.aspect == "perfect" for v in after.verbs)


def in_case(reading: Reading, token: Token) -> bool:
    """Take "في حال" before what something depends on: not "في حالة تأهب", "في حال سيئة"."""
    case, told = reading.after, reading.tokens[reading.at + 2] if reading.at + 2 < len(reading.tokens) else None
    if token.preposition or case is None or case.word not in CASES or told is None or told.name is not None:
        return False
    verb = bool(told.verbs) and told.noun is None
    if not (verb or told.word in reading.lexicon.noun_negators or (told.noun is not None and case.word == CASES[0])):
        return False
    reading.modality, reading.topic = "conditional", None
    reading.fresh = verb
    reading.at += 2
    return True


def unless(reading: Reading) -> bool:
    """Return whether "ما لم" puts a condition: not "وهو ما لم يحدث"."""
    before = reading.tokens[reading.at - 1] if reading.at else None
    negated = reading.after is not None and reading.after.word == "لم" and not reading.after.conjunction
    return negated and before is not None and before.word not in _WHICH and before.preposition == "" and not before.verbs
