"""What is refused is denied: what was said of the subject ("رفضت إيران الاتهامات بتسليح الحوثيين"), or what somebody else is not to do."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.clauses.outer_objects import needs_object
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.inherited import REFUSED
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.lexicon import capitals, senses

REJECTING = senses("ar", "rejects")
_SPURNS, _CHARGES = senses("ar", "spurns_charges"), senses("ar", "charges")
_AT_HIM = ("له", "لها", "لهم", "اليه", "اليها", "اليهم", "ضده", "ضدها", "ضدهم")
_DEEDS = senses("ar", "deeds_like_verbs")
_DENIED = senses("ar", "denied_deeds_like_verbs")
_REFUSALS = senses("ar", "refusals")
_OF_OTHERS = senses("ar", "blows") | senses("ar", "sufferings") | senses("ar", "others_plans")
_REACH = 9  # words behind the verb among which the charge stands
_SET_OFF = 3  # tokens between the commas around an aside: "رفضت تركيا، أمس الأربعاء، الاتهامات"


def rejects_charge(reading: Reading, lemma: str) -> bool:
    """Return whether a verb at the token refuses a charge or a rumour, or condemns one against its subject, before the next pause."""
    if lemma not in REJECTING and lemma not in _SPURNS:
        return False
    behind = reading.tokens[reading.at + 1 : reading.at + _REACH + _SET_OFF]
    commas = [at for at, token in enumerate(behind) if token.mark]
    aside = commas[:2] if len(commas) > 1 and 1 < commas[1] - commas[0] <= _SET_OFF else []
    aside = aside if all(behind[at].mark in COMMAS for at in aside) else []
    for at, token in enumerate(behind):
        if at in aside:
            continue
        if token.mark or (token.verbs and token.name is None and token.noun is None):
            return False
        if token.name is None and not token.preposition and reading.lexicon.bare(token.word) in reading.lexicon.alleged:
            return lemma in REJECTING or _against_him(behind, at)
        if token.noun is not None and token.noun.lemma in _CHARGES and token.noun.enclitic:
            return True  # "رفضت إيران اتهامها بتمويل التنظيم"
    return False


def _against_him(behind: Sequence[Token], at: int) -> bool:
    """Return whether a charge is laid to whoever condemns it: "استهجنت إيران الاتهامات الأمريكية *لها*"."""
    return any(token.word in _AT_HIM for token in behind[at + 1 : at + _SET_OFF + 1])


def refuse(noun: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Deny what a noun of refusing says that somebody else is not to do ("رفضه دخول الفصائل إلى المدينة"), or that he will not do."""
    if noun.lemma != "رفض" or noun.polarity == "denied":
        return
    told = [p.span for f in ("object", "ل") for p in noun.functions.get(f, ())]
    for draft in drafts:
        here = draft.category == "noun" and draft.token > noun.token
        if not here or not any(span.start <= draft.trigger.start < span.end for span in told):
            continue
        if draft.lemma in REFUSED and (draft.functions.get("of") or draft.functions.get("subject")):
            draft.polarity, draft.modality = "denied", "planned"
        elif _is_his_own(draft, noun, lexicon):
            owners = (p for f in ("subject", "of") for p in noun.functions.get(f, ()))
            draft.add("subject", [p for p in owners if p.kind in ACTORS or p.entity in capitals()][:1])
            draft.polarity = "denied"


def _is_his_own(deed: Draft, refusal: Draft, lexicon: Lexicon) -> bool:
    """Return whether who refuses is who would do a deed: "رفضه سحب قواته", not "رفضه القصف التركي", "رفضه اعتقال فلان"."""
    done = deed.functions.get("subject") or deed.lemma in lexicon.hits | lexicon.raids | _OF_OTHERS or deed.functions.get("event")
    theirs = deed.lemma not in lexicon.done_to and any(p.sort != "pronoun" for p in deed.functions.get("of", ()))
    return not (done or theirs) and deed.polarity == "affirmed" and refusal.token < deed.token


def deed_before(tokens: Sequence[Token], at: int) -> int:
    """Return where a deed spelt like a verb stands right before a token, which owns it, or the token: "رفضه | تدخل إيران"."""
    return at - 1 if at and tokens[at - 1].word in _DEEDS else at


def is_rejected(reading: Reading, token: Token) -> bool:
    """Return whether a word that may be a noun is what a verb before it rejects: "انتقد الوزير | تدخل إيران", "منتقدا | صمت الحكومة"."""
    verb, last, before = reading.draft(reading.verb), reading.last, reading.tokens[reading.at - 1] if reading.at else None
    if verb is None or before is None or token.conjunction:
        return False
    refuses = verb.operator == "denial" or verb.lemma in reading.lexicon.ending
    if token.word not in _DEEDS and not (refuses and token.word in _DENIED):
        return False
    if before.owned and before.noun is not None and before.noun.lemma in _REFUSALS:
        return True  # "أعلن رفضه | تدخل إيران"
    if not (verb.operator == "denial" or needs_object(verb, reading.lexicon)):
        return False
    if verb.verb is not None and verb.verb.form.aspect == "participle":
        return verb.token == reading.at - 1
    behind = last is not None and (last.end == reading.at or before.mark in COMMAS)
    return behind and len(verb.bare) + (verb.topic is not None) == 1
