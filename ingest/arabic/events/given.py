"""Help and blows that are from whoever gives them: "استعاد الجيش المدينة بدعم من التحالف" did not take it from the Coalition."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_BACKED = senses("ar", "backed")


def from_whom(reading: Reading, place: int, noun: int | None, verb: int | None) -> tuple[int | None, int | None]:
    """Return which of the open noun and verb takes a phrase behind من at a place, None for one that does not."""
    draft, around = reading.draft(noun), reading.draft(verb)
    asked = around is not None and around.operator == "demand" and bool(around.functions.get("من"))
    if asked and draft is not None and noun != verb and not reading.tokens[place].conjunction:
        return noun, None  # "طلب من الحزب إخراج قواعده | من الإقليم"
    if draft is not None and verb is not None and draft.category == "adjective" and draft.lemma in _BACKED:
        return _backers(draft, reading.tokens[place], noun, verb)
    if draft is None or not _is_given(draft, reading.lexicon):
        return noun, verb
    return (None, verb) if draft.functions.get("subject") else (noun, None)  # "انتزعها بدعم إيراني | من التنظيم"


def _is_given(noun: Draft, lexicon: Lexicon) -> bool:
    """Return whether a noun behind a preposition is help, an order or a blow of which it is not yet said from whom it comes."""
    if not noun.under or noun.functions.get("من") or noun.lemma in lexicon.battles:
        return False
    blow = noun.lemma in lexicon.hits or lexicon.event_kinds.get(noun.lemma) == "operation"
    return blow or noun.lemma in lexicon.accompaniment or noun.lemma in lexicon.directing


def _backers(backed: Draft, preposition: Token, noun: int | None, verb: int | None) -> tuple[int | None, int | None]:
    """Return whether من tells who backs somebody or what the verb takes: "استعادت القوات المدعومة من التحالف المدينة | من التنظيم"."""
    if backed.functions.get("ب") and not backed.functions.get("من"):
        return noun, verb  # "مدعومين بطيران من التحالف"
    told = backed.functions.get("من") and not preposition.conjunction
    return (None, verb) if told else (noun, None)
