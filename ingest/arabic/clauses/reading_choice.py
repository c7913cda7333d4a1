"""Which of the verbs that a written word can be it is: "لم تطلب" is طلب's, "لم تستعد" استعاد's."""

from __future__ import annotations

from ingest.arabic.reading import Reading
from ingest.arabic.words.agreement import clipped, done_by_her
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.verb_or_noun import expresses
from ingest.arabic.words.word_forms import VerbReading
from ingest.normalise import fold_word

_REACH = 9  # words from a verb to its object


def choose_reading(reading: Reading, token: Token) -> VerbReading:
    """Return the likeliest of the verbs that a word can be."""
    hers = token.word[0] == "ت" and len(token.verbs) > 1 and done_by_her(reading)

    signs, never_perfect = _signs(reading), reading.at > 0 and reading.tokens[reading.at - 1].word in ("لم", "لن")

    ahead = ATTACHED.get(reading.after.word, ("",)) if reading.after is not None else ("",)

    def rank(v: VerbReading) -> tuple[bool, ...]:
        return (
            never_perfect and v.form.aspect == "perfect",  # "لم تطلب" is طلب's, not تطلّب's
            clipped(v, token) and reading.negation.at is None,
            hers and v.form.aspect == "perfect" and v.form.gender == "m",  # "تقاتل القوات" is قاتل's, not تقاتل's
            v.form.lemma == "وقع" and signs,
            v.form.lemma == "أعرض" and reading.after is not None and reading.after.word != "عن",  # "تعرض له" is تعرّض's
            v.form.lemma == "تقدّم" and ahead[0] == "ل",  # "تقدم له الدعم" is قدّم's
            v.form.lemma == "عبر" and expresses(reading, token),
            bool(v.enclitic) and v.form.aspect == "imperfect",  # "ينوه" is نوّه's, not نوى's
            v.form.lemma not in reading.lexicon.auxiliary,  # تكون is كان's, not تكوّن's
            fold_word(v.form.lemma) not in reading.lexicon.light and v.form.aspect == "imperfect",
            v.form.lemma[:1] == "أ" and v.form.aspect == "imperfect",  # "لم تقم" is قام's, not أقام's
            bool(v.enclitic),
            fold_word(v.form.lemma) != token.word and v.form.gender == "f" and v.form.aspect == "imperfect",
            v.form.person == "1" and not token.quoted,
            reading.negation.at is not None and v.form.lemma not in reading.lexicon.transitive,  # "لم تستعد" is استعاد's, not استعدّ's
            reading.lexicon.operator(v.form.lemma) is None,
        )

    return min(token.verbs, key=rank)


def _signs(reading: Reading) -> bool:
    """Return whether something that one signs follows, before the next pause: then وقع is وقّع."""
    for token in reading.tokens[reading.at + 1 : reading.at + _REACH]:
        if token.mark or (token.word in reading.lexicon.prepositions and token.word != "مع"):
            return False
        if reading.lexicon.bare(token.word) in reading.lexicon.signed or (token.name is not None and token.name.kind == "mandate"):
            return True
    return False
