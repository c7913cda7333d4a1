"""Who accuses whom where a relative clause has but a pronoun: "رد الوزير على النائب الذي *اتهمه*" is of what the deputy said of him."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.told_genders import is_man
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses

_ACCUSING = senses("ar", "accuses")
_WHO_HIM = ("الذي", "m", "ه")  # the relative word, the gender of the verb, the pronoun that it has for its object


def accuses_him(draft: Draft, drafts: Sequence[Draft], reading: VerbReading, lexicon: Lexicon) -> bool:
    """Return whether a man speaks ill or well of him who deals with him, and who did not dismiss him: "أقال الوزير الذي اتهمه"."""
    speaks = draft.lemma in _ACCUSING or (draft.lemma in lexicon.acts_of_speech and draft.operator != "demand")
    if not speaks or draft.lemma in lexicon.done_to_named or (draft.relative, reading.form.gender, reading.enclitic) != _WHO_HIM:
        return False
    outer = _outer(draft, drafts)
    if outer is None or draft.resumed or draft.antecedent is None or outer.lemma in lexicon.done_to_named:
        return False
    return [p.kind for p in outer.functions.get("subject", ())] == ["person"] and is_man(draft.antecedent)


def _outer(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Return the verb around a relative clause."""
    at = draft.before
    while at is not None and drafts[at].link == "relative":
        at = drafts[at].before
    return None if at is None else drafts[at]
