"""Who is said to be responsible for a deed, or to have no part in it: "ليست مسؤولة عن الهجوم", "غير متورط في قصف السفارة"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.clauses.dropped_subjects import himself
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import NOT_TO_BE
from ingest.arabic.reading import Reading
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Phrase

_RESPONSIBLE = "مسؤول"
_FOR, _IN = "عن", "في"
_WORDS = dict.fromkeys(adjective_forms(senses("ar", "responsible")), _FOR)
_WORDS |= dict.fromkeys(adjective_forms(senses("ar", "involved")), _IN)
FORMS = frozenset(_WORDS)
_FATES = senses("ar", "fates")  # who answers for a death need not have killed
_COPULAS = (NOT_TO_BE, "كان")


def responsible(reading: Reading, token: Token) -> bool:
    """Take the word that says of the topic that it is responsible for a deed; False where the word says something else."""
    after = reading.after
    if token.preposition or after is None or _WORDS.get(token.word) != after.word or not _deed(reading):
        return False
    verb = reading.draft(reading.verb)
    copula = verb if verb is not None and verb.lemma in _COPULAS else None
    voice, who = reading.draft(reading.voice), _who(reading, copula)
    disowned = voice is not None and voice.operator == "denial"
    if (not who and not (disowned and copula)) or (verb is not None and copula is None):
        return False
    may = reading.modality
    polarity, modality = reading.manner(None)
    denied = polarity == "denied" or (copula is not None and copula.polarity == "denied")
    if after.word == _IN and not (denied or disowned or copula):
        reading.modality = may
        return False
    draft = reading.in_voice(Draft(reading.at, token.span, _RESPONSIBLE, "adjective", quoted=token.quoted))
    draft.polarity, draft.modality = "denied" if denied else "affirmed", copula.modality if copula is not None else modality
    draft.add("subject", who or _himself(copula))
    reading.drafts.append(draft)
    reading.noun = len(reading.drafts) - 1
    reading.at += 1
    return True


def _deed(reading: Reading) -> bool:
    """Return whether a verbal noun of a deed stands behind "responsible for", and not an office or a file."""
    named = reading.tokens[reading.at + 2] if reading.at + 2 < len(reading.tokens) else None
    return named is not None and named.name is None and named.noun is not None


def _who(reading: Reading, copula: Draft | None) -> list[Phrase]:
    """Return of whom it is said: the subject of "is not", else the topic."""
    if copula is not None and copula.bare:
        return copula.bare[0].phrases
    topic = copula.topic if copula is not None else reading.topic
    return topic.phrases if topic is not None else []


def _himself(copula: Draft | None) -> list[Phrase]:
    """Return the dropped subject of a copula: "نفت *أن تكون* مسؤولة عن الهجوم"."""
    return [himself(copula, copula.verb)] if copula is not None and copula.verb is not None else []


def answers_for(drafts: Sequence[Draft]) -> None:
    """Give a deed whoever is said to be responsible for it, and what is denied of that."""
    behind = {draft.token + 2: draft for draft in drafts if draft.lemma == _RESPONSIBLE and draft.category == "adjective"}
    for draft in drafts:
        said = behind.get(draft.token) if behind and draft.category == "noun" else None
        if said is not None and draft.lemma not in _FATES:
            draft.add("subject", said.functions.get("subject", []))
            draft.host, draft.parent, draft.link = None, said.parent, said.link
            draft.polarity, draft.modality = said.polarity, said.modality
