"""Who acts where a relative clause has but a pronoun: "الوزير الذي *اتهمها*" himself, and whoever is answered, "رد على الذي *اتهمه*"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.told_genders import is_man
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses

_ACCUSING = senses("ar", "accuses")
_WHO = {"الذي": ("m", "s"), "التي": ("f", "s"), "الذين": ("m", "p")}  # gender and number of whom a relative word describes
_PRONOUNS = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p")}
_WHO_HIM = {("الذي", "m", "ه"), ("التي", "f", "ها")}  # the relative word, the gender of the verb, the pronoun that it has for its object


def acts_on_another(draft: Draft, reading: VerbReading) -> bool:
    """Return whether the pronoun of a relative clause cannot be whom it describes, who agrees with its verb: "القوات التي هاجمته"."""
    who, pronoun = _WHO.get(draft.relative), _PRONOUNS.get(reading.enclitic)
    if who is None or pronoun is None or who == pronoun or draft.resumed or reading.form.person != "3":
        return False
    return (reading.form.gender, reading.form.number) == who


def accuses_him(draft: Draft, drafts: Sequence[Draft], reading: VerbReading, lexicon: Lexicon) -> bool:
    """Return whether somebody speaks ill or well of him who deals with him, and who did not dismiss him: "أقال الوزير الذي اتهمه"."""
    speaks = draft.lemma in _ACCUSING or (draft.lemma in lexicon.acts_of_speech and draft.operator != "demand")
    if not speaks or draft.lemma in lexicon.done_to_named or (draft.relative, reading.form.gender, reading.enclitic) not in _WHO_HIM:
        return False
    outer = _outer(draft, drafts)
    if outer is None or draft.resumed or draft.antecedent is None or outer.lemma in lexicon.done_to_named:
        return False
    answering, whom = outer.functions.get("subject", ()), draft.antecedent.phrases
    if len(answering) != 1 or len(whom) != 1:
        return False
    kinds = answering[0].kind, whom[0].kind
    bodies = all(kind in BODIES for kind in kinds) and draft.lemma in _ACCUSING  # "ردت تركيا على إيران التي اتهمتها"
    return bodies or (kinds == ("person", "person") and (reading.form.gender == "f" or is_man(draft.antecedent)))


def _outer(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Return the verb around a relative clause."""
    at = draft.before
    while at is not None and drafts[at].link == "relative":
        at = drafts[at].before
    return None if at is None else drafts[at]
