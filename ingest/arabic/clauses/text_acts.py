"""What whoever issues a text does in it: "أصدر فلان بيانا هدد فيه الحكومة", "ألقى خطابا انتقد خلاله تركيا"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.clauses.dropped_subjects import agrees
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses

_PASSES_ON = senses("ar", "passes_on")
_IN = ("في", "خلال")


def acts_in_text(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Return whether the only party behind a verb is who is addressed in a text, by whoever issued that in the verb before."""
    if draft.lemma not in lexicon.acts_of_speech | lexicon.needs_object | lexicon.judges or draft.before is None or draft.verb is None:
        return False
    issuing = drafts[draft.before]
    issuers = [p for p in issuing.functions.get("subject", []) if p.kind in ACTORS]
    if not issuers or issuing.verb is None or not agrees(issuing, draft.verb):
        return False
    passed_on = issuing.lemma in _PASSES_ON and any(p.kind != "person" for p in issuers)  # "نشر الموقع بيانا دعا فيه فلان إلى"
    return not passed_on and _in_it(draft) and any(_is_text(b, lexicon) for b in (draft.antecedent, *issuing.bare) if b is not None)


def opens_with_text(reading: Reading, verb: VerbReading) -> bool:
    """Return whether the verb of a sentence itself follows the text in which somebody speaks: "وفي تصريح آخر | اتهم فلان"."""
    lexicon, lemma = reading.lexicon, verb.form.lemma
    there = reading.after is not None and ATTACHED.get(reading.after.word, ("",))[0] in _IN  # "في بيان أعلن فيه"
    speaks = lexicon.operator(lemma) == "speech" or lemma in lexicon.acts_of_speech
    return reading.verb is None and speaks and not (verb.enclitic or there)


def _in_it(draft: Draft) -> bool:
    """Return whether "in it" stands with a verb."""
    return draft.resumed or any(p.sort == "pronoun" for key in _IN for p in draft.functions.get(key, []))


def _is_text(phrase: NounPhrase, lexicon: Lexicon) -> bool:
    words = {phrase.head, phrase.head.removesuffix("ا"), *(p.lemma.removesuffix("ا") for p in phrase.phrases)}
    return not words.isdisjoint(lexicon.texts)
