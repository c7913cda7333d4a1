"""Who acts where a relative clause has but a pronoun: "الوزير الذي *اتهمها*" himself, and whoever is answered, "رد على الذي *اتهمه*"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.told_genders import is_man
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.syntax import Phrase

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


def accused_in_text(draft: Draft, reading: VerbReading, lexicon: Lexicon) -> bool:
    """Return whether a text, or what is reported, accuses whom a pronoun means, who is not the text: "تقارير أميركية تتهمها"."""
    if not reading.enclitic or draft.resumed or draft.lemma not in _ACCUSING or draft.antecedent is None:
        return False
    return draft.antecedent.head.removesuffix("ا") in lexicon.texts | lexicon.reports


def named_before(draft: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return the body named last before the text that accuses it: "تحرك ضد إيران إثر تقرير أممي يتهمها"."""
    text = draft.antecedent.phrases[0].span.start if draft.antecedent is not None and draft.antecedent.phrases else draft.trigger.start
    taken = [p for d in drafts for group in (*d.functions.values(), *(b.phrases for b in d.bare)) for p in group]
    taken += [p for d in drafts if d.topic is not None for p in d.topic.phrases]
    named = [p for p in taken if p.sort == "name" and p.kind in BODIES and p.span.end <= text]
    return [max(named, key=lambda p: p.span.start)] if named else []


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
