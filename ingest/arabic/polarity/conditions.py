"""On what something depends: "إن قصف الجيش المدينة", "في حال قصفها", "ما لم يقصفها"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token

_WHICH = ("هو", "هي", "هذا", "كل", "ان", "علي", "في", "من", "عن", "الي")
CASES = ("حال", "حاله")
_BUT_FOR, _SO, _WAS = "لولا", "ل", ("كان", "كانت", "كانوا", "كنا")


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


def had_it_not_been(reading: Reading) -> None:
    """Leave what did not happen thanks to somebody conditional: "لولا التحالف *لسقطت* المدينة", "*كانت ستسقط* لولا التحالف"."""
    tokens = reading.tokens
    for at in [at for at, token in enumerate(tokens) if token.word == _BUT_FOR and token.name is None]:
        answer = next((i for i in range(at + 1, len(tokens)) if _answers(tokens[i], reading.text)), None)
        start, end = (answer, len(tokens)) if answer is not None else (_opening(reading.drafts, tokens, at), at)
        for draft in reading.drafts:
            if start <= draft.token < end and draft.modality in ("reported", "planned") and draft.operator is None:
                draft.modality = "conditional"


def _answers(token: Token, text: str) -> bool:
    """Return whether a word is a verb behind "ل", by which what would have happened begins: "*لسقطت* المدينة", "*لما* سقطت"."""
    if token.name is not None or token.mark or token.definite or text[token.span.start] != _SO:
        return False
    return token.word == "لما" or bool(token.verbs) or token.word.removeprefix(_SO) in _WAS


def _opening(drafts: Sequence[Draft], tokens: Sequence[Token], at: int) -> int:
    """Return where the clause begins that stands before a token: behind the last pause, or behind whoever says it."""
    said = max((d.token for d in drafts if d.token < at and d.operator is not None), default=-1)
    pause = max((i for i in range(at - 1) if tokens[i].mark), default=-1)  # one right before it parts nothing
    return max(said, pause) + 1
