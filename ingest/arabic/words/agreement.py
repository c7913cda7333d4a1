"""Which verb a word that begins with ت is, by whoever does it: "تقاتل القوات" is قاتل's, "تقاتل الجيشان" is تقاتل's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.words.existence import EXISTS
from ingest.arabic.words.name_genders import name_gender

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.reading import Reading
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token
    from ingest.arabic.words.word_forms import VerbReading

_FEMININE = ("ه", "ات")


def done_by_her(reading: Reading) -> bool:
    """Return whether the actor right before or behind the word that is read is feminine."""
    if reading.relative and all(v.enclitic for v in reading.tokens[reading.at].verbs):
        return reading.after is not None and _feminine(reading.after, reading.lexicon)  # "الدعم الذي تقدمه إيران"
    if reading.relative and reading.relative_word:
        return reading.relative_word == "التي"
    before = reading.tokens[reading.at - 1] if reading.at else None
    if before is not None and before.word.endswith("ها") and before.word in reading.lexicon.complementisers:
        return True  # "إنها تواصل تدريب"
    topic = reading.topic or none_there(reading)
    if topic is not None and topic.named and topic.end == reading.at:
        return topic.gender == "f" or (not topic.gender and _feminine(reading.tokens[max(topic.start, 0)], reading.lexicon))
    return reading.after is not None and _feminine(reading.after, reading.lexicon)


def none_there(reading: Reading) -> NounPhrase | None:
    """Return those of whom the open verb says that there are none: "لا توجد *قوات تركية* تقاتل التنظيم"."""
    verb = reading.draft(reading.verb)
    if verb is None or verb.lemma != EXISTS or verb.polarity != "denied" or len(verb.bare) != 1:
        return None
    right_behind = reading.last is not None and reading.last.end == reading.at
    return verb.bare[0] if right_behind and verb.bare[0].named else None


def clipped(verb: VerbReading, token: Token) -> bool:
    """Return whether a form of a hollow verb has lost its vowel, as only a negation makes it: "لم يعد" is عاد's, "يعد" is not."""
    stem = verb.form.lemma.removeprefix("أ")  # "تقل" is neither أقال's nor قال's
    hollow = len(stem) == len(token.word) - verb.future == 3 and stem[1] == "ا"
    return verb.form.aspect == "imperfect" and hollow and not verb.enclitic


def describes_them(reading: Reading, phrase: NounPhrase, participle: VerbReading) -> bool:
    """Return whether a defined participle may describe those right before it: of a body that does something "المتورطين" are others."""
    form, head = participle.form, reading.tokens[max(phrase.start, 0)]
    if form.number != "p" or form.gender == "f" or len(phrase.phrases) > 1:
        return True
    if head.name is not None:
        verb = reading.draft(reading.verb)
        return verb is None or len(verb.bare) != 1 or verb.bare[0] is not phrase  # "اعتقلت تركيا | المتورطين"
    bare = reading.lexicon.bare(head.word)
    known = reading.lexicon.descriptions.get(bare) or reading.lexicon.descriptions.get(bare + "ن")  # "مسلحي"
    return known is None or known.one == "person"  # not "اعتقلت القوات | المتورطين"


def _feminine(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a word is a feminine actor."""
    if token.mark or token.conjunction or token.preposition:
        return False
    if token.name is not None:
        return name_gender(token, lexicon) == "f"
    bare = lexicon.bare(token.word)
    actor = bare in lexicon.descriptions or bare in lexicon.metonymy or token.word in lexicon.anaphors
    return actor and (bare.endswith(_FEMININE) or bare in lexicon.feminine)


def disagrees(token: Token, after: Token) -> bool:
    """Return whether a masculine perfect stands before a feminine plural, which can't be its subject: "قصف | القوات التركية"."""
    masculine = all((v.form.aspect, v.form.gender, v.enclitic) == ("perfect", "m", "") for v in token.verbs)
    first = after.word.partition(" ")[0]
    return masculine and first.startswith("ال") and first.endswith("ات") and not after.preposition
