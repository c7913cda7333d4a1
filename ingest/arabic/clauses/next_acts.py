"""What a speaker does next: "قال فلان إن الوضع خطير، ودعا الحكومة إلى الحوار", "وصل فلان إلى بغداد، والتقى الرئيس"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.clauses.dropped_subjects import agrees
from ingest.arabic.drafts import Draft
from ingest.arabic.events.sites import is_site
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.syntax import Phrase

_VISITS = senses("ar", "goes_to_see")
_ALL = senses("ar", "all_of_them")
ALSO = ("كما", "ثم", "بل")


def acts_next(draft: Draft, verb: VerbReading, token: Token, reading: Reading) -> bool:
    """Return whether a verb tells what somebody does in speaking, next to what he said before."""
    joined = bool(token.conjunction) and not token.quoted and verb.form.aspect == "perfect" and verb.form.person == "3"
    return joined and draft.lemma in reading.lexicon.acts_of_speech and (reading.comma or _only_speaker_acts(reading, verb))


def _only_speaker_acts(reading: Reading, verb: VerbReading) -> bool:
    """Return whether a verb agrees with whoever speaks, and nobody acts in what he says: "قال فلان إن الوضع خطير | وطالب المجلس"."""
    speech, last = reading.draft(reading.voice), reading.draft(reading.verb)
    if speech is None or speech.verb is None or speech.operator != "speech" or last is speech:
        return False
    said = speech.verb.form
    if (said.gender, said.number, said.person) != (verb.form.gender, verb.form.number, "3"):
        return False
    around = (*last.bare[:1], last.topic, last.antecedent, reading.topic) if last is not None else (reading.topic,)
    told = [p for phrase in around if phrase is not None for p in phrase.phrases]
    fights_only = any(p.kind == "person" for phrase in (*speech.bare[:1], speech.topic) if phrase is not None for p in phrase.phrases)
    return not any(p.kind in ACTORS and not (fights_only and p.kind == "force") for p in told)


def is_object(phrase: NounPhrase, draft: Draft, drafts: Sequence[Draft], verb: VerbReading, lexicon: Lexicon) -> bool:
    """Return whether the only phrase after a verb is its object: it goes on with whoever acted before, or is nothing without one."""
    if not draft.coordinated or not (draft.lemma in lexicon.acts_of_speech or draft.lemma in lexicon.needs_object):
        return False
    unnamed = any(p.sort == "description" and not p.definite for p in phrase.phrases)  # "وتطالب أحزاب شيعية بخروج القوات"
    people = draft.before is None and (unnamed or any(p.kind == "person" for p in phrase.phrases))  # "واتهم فلان ما أسماه"
    return (draft.lemma in lexicon.needs_object and not people) or (draft.lemma in lexicon.makes and bool(_speaker(draft, drafts, verb)))


def strikes_place(phrase: NounPhrase, draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether the only phrase after a verb is the place that it strikes: "أن يقصف سنجار", "قُصفت سنجار"; no place or site does."""
    apart = phrase.start > draft.token + 1 or (bool(phrase.head) and phrase.end > phrase.start + 1)
    if draft.lemma in _VISITS and apart and all(p.entity in lexicon.lands for p in phrase.phrases):
        return bool(phrase.phrases)  # "يزور | فلان | العراق", of whom nothing is known
    if draft.lemma not in lexicon.struck or not phrase.phrases:
        return False
    if is_site(phrase.head):
        return True  # "قُصف مقر الحزب"
    return all(p.kind == "place" for p in phrase.phrases) or (phrase.place and not any(p.kind in ACTORS for p in phrase.phrases))


def intends_to(phrase: NounPhrase, draft: Draft, drafts: Sequence[Draft], verb: VerbReading, lexicon: Lexicon) -> bool:
    """Return whether the only phrase after a verb is its object, as who means to do it, or refuses to, does it: "قرر أن يقيل الوزير"."""
    taker = draft.host if draft.subjunctive and draft.host is not None else draft.parent
    above = drafts[taker] if taker is not None else None
    if above is None or above.verb is None or draft.lemma not in lexicon.transitive:
        return False
    own = above.operator == "intention" or above.lemma in lexicon.ending or above.lemma in lexicon.control[draft.under]
    return own and agrees(above, verb) and any(p.kind in ACTORS for p in above.functions.get("subject", []))


def _speaker(draft: Draft, drafts: Sequence[Draft], verb: VerbReading) -> list[Phrase]:
    """Return whoever speaks in the verb before, where both agree."""
    before = drafts[draft.before] if draft.before is not None else None
    if before is None or before.verb is None or before.operator is None or before.verb.form.gender != verb.form.gender:
        return []
    return [p for p in before.functions.get("subject", []) if p.kind in ACTORS or p.sort in ("pronoun", "speaker")]


def quotes_object(reading: Reading) -> bool:
    """Return whether a quotation begins with whom a verb asks or accuses: "دعا فلان «الحكومة إلى الحوار»"."""
    verb, after = reading.draft(reading.waiting), reading.after
    if verb is None or after is None or verb.category != "verb" or reading.lexicon.makes.get(verb.lemma) != "object":
        return False
    lacks = len(verb.bare) + (verb.topic is not None) == 1 and not (verb.verb is not None and verb.verb.enclitic)
    beyond = reading.tokens[reading.at + 2] if reading.at + 2 < len(reading.tokens) else None
    whole = beyond is not None and after.word in _ALL and (beyond.name is not None or beyond.definite)
    names = after.name is not None or (after.definite and not after.verbs) or whole  # "دعا «جميع القوى إلى الحوار»"
    return lacks and names and not after.preposition and not after.conjunction
