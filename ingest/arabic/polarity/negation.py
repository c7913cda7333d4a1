"""What Arabic negates: words that deny what follows them, how far they reach, and where they only say "not only"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.model import Polarity
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

NOT_TO_BE = "ليس"
STILL = senses("ar", "goes_on")  # "لا يزال" denies nothing
FAR = 14  # tokens within which "only" makes a negation one of "not only"
WHAT_FOLLOWS = ("ان", "انه", "انها", "انهم", "ما", "لما", "علي")
_ALONE = ("وحده", "وحدها", "وحدهم", "الوحيد", "الوحيده")
_BUT_ALSO = ("بل", "انما", "وانما")
_ONLY = ("فقط", "فحسب", "وحسب", "حسب")
# tokens within which a negator denies: a verb stands right behind لم, a quality behind غير; ليس and the others leave more room
REACHES = {"لم": 2, "لن": 2, "لما": 2, "غير": 2, "لا": 4, "ليس": 12, "ليست": 12, "ليسوا": 12, "ما": 3}
REACH = 3
EXCEPT = ("الا", "سوي", "سوا")
EXIST = (NOT_TO_BE, "وُجد", "كان", "بقي", "عاد")
_GOALS = ("في", "إلى", "object", "داخل")
_COPULAS = senses("ar", "copulas")
CONTENT = senses("ar", "contents_itself")
_ACTS = {"مشارك": "مشاركة", "مساند": "مساندة", "معارض": "معارضة"}  # adjectives whose feminine is a verbal noun too
_RIGHT_BEHIND = 2  # characters between who asks and what he asks for


@dataclass(slots=True)
class Negation:
    """The negation that is open: a verb's (لم, لا, ما) waits for its verb, a noun's (عدم, دون, غير) denies only what stands beside it."""

    at: int | None = None
    nominal: bool = False
    reach: int = 0

    def open(self, at: int, nominal: bool, reach: int) -> None:
        """Begin at a token; what stands farther off than `reach` tokens it does not deny."""
        self.at, self.nominal, self.reach = at, nominal, reach

    def close(self) -> None:
        """End without denying anything."""
        self.at = None

    def take(self, at: int, verb: bool) -> Polarity:
        """Return the polarity of the trigger at a token, and end there."""
        opened, self.at = self.at, None
        if opened is None or at - opened > self.reach or (self.nominal and verb):
            return "affirmed"
        return "denied"


def deny_quality(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Deny an adjective that a verb denies of its subject ("لم تعد القوات موجودة"), or that is what the subject refuses: "رفض المشاركة"."""
    if draft.lemma in _ACTS and _ask_to(draft, drafts):
        return
    verb = next((d for d in reversed(drafts) if d.category == "verb" and d.token < draft.token), None)
    who = draft.functions.get("subject") or draft.functions.get("object")
    if verb is None or not who or verb.functions.get("subject") != who:
        return
    if verb.lemma in _COPULAS and verb.polarity == "denied":
        draft.polarity = "denied"
        for function in _GOALS if verb.lemma == "عاد" else ():
            verb.functions.pop(function, None)  # "لم يعد التنظيم موجودا في المدينة": nobody goes there
    elif verb.bare and verb.bare[-1].end == draft.token and draft.lemma in _ACTS and _takes_act(verb, lexicon):
        draft.category, draft.lemma, draft.modality = "noun", _ACTS[draft.lemma], verb.modality
        draft.parent, draft.link = (drafts.index(verb), "complement") if verb.operator else (verb.parent, verb.link)
        if (verb.lemma in lexicon.ending) != (verb.polarity == "denied" and not verb.operator):
            draft.polarity = "denied"


def _ask_to(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Read an adjective right behind whoever asks for something as what he asks to do: "رفض طلب تركيا | المشاركة في العملية"."""
    who = draft.functions.get("subject", [])
    for at, noun in enumerate(drafts):
        asks = noun.category == "noun" and noun.operator == "demand" and who and noun.functions.get("of") == who
        if asks and 0 < draft.trigger.start - who[-1].span.end <= _RIGHT_BEHIND:
            draft.category, draft.lemma, draft.modality, draft.polarity = "noun", _ACTS[draft.lemma], "planned", noun.polarity
            draft.parent, draft.link = at, "complement"
            return True
    return False


def _takes_act(verb: Draft, lexicon: Lexicon) -> bool:
    return verb.lemma in lexicon.ending or verb.lemma in lexicon.control[""] or verb.operator in ("denial", "intention")


def exception(tokens: Sequence[Token], at: int) -> str:
    """Return what إلا or ألا at a token is: "not" before a verb in the imperfect, "but" before أن, else "except"; "" for other words."""
    word, after = tokens[at].word, tokens[at + 1] if at + 1 < len(tokens) else None
    if word not in EXCEPT:
        return ""
    if after is not None and after.word.startswith("ان") and after.name is None:
        return "but"
    if word == "الا" and after is not None and any(v.form.aspect == "imperfect" for v in after.verbs):
        return "not"
    return "except"


def merely(token: Token, after: Token | None) -> bool:
    """Return whether a word is "only" and names no source: "فحسب", "وحسب" before a pause."""
    return token.word == "حسب" and (token.conjunction == "ف" or (bool(token.conjunction) and (after is None or bool(after.mark))))


def only(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a negation is part of "not only": "ليس فقط", "لا يدعم الحزب فحسب", "لا يدعم الحزب فقط بل"."""
    if at + 1 < len(tokens) and (tokens[at + 1].word in _ONLY or tokens[at + 1].word in _ALONE):
        return True
    if _for_another_reason(tokens[at + 2 : at + FAR * 2]):
        return True
    for place, token in enumerate(tokens[at + 2 : at + FAR], at + 2):
        if token.conjunction and (token.word in WHAT_FOLLOWS or token.verbs):
            return False  # "لا ينفذ عمليات، وأن مهمته الدعم فحسب"
        if token.word in _ONLY:
            rest = tokens[place + 1 : place + 3]
            return token.word != "فقط" or any(t.word in _BUT_ALSO for t in rest)
    return False


def _for_another_reason(tokens: Sequence[Token]) -> bool:
    """Return whether only the reason is denied: "لا يدعم الحزب لأنه ... إنما لأنه"."""
    because = [i for i, t in enumerate(tokens) if t.word.startswith("ان") and t.preposition == "ل"]
    return any(tokens[i - 1].word in _BUT_ALSO or tokens[i - 1].word == "لكن" for i in because[1:])


def silence(drafts: Sequence[Draft]) -> None:
    """Take its subject from a place that stands beside somebody of whom just that is denied: "لا وجود لقوات في المدينة"."""
    for beside in drafts:
        if beside.lemma != "في" or beside.category != "noun":
            continue
        who = beside.functions.get("subject", [])
        for draft in drafts:
            governs = draft is not beside and (draft.category == "noun" or draft.lemma in EXIST)
            if governs and _denied(draft, drafts) and any(p in group for group in draft.functions.values() for p in who):
                beside.functions["subject"] = []


def _denied(draft: Draft, drafts: Sequence[Draft]) -> bool:
    above, seen = drafts[draft.parent] if draft.parent is not None else None, 0
    while above is not None and above.operator == "intention" and above.polarity == "affirmed" and seen < len(drafts):
        above, seen = drafts[above.parent] if above.parent is not None else None, seen + 1  # "نفى وجود خطة لنشر قوات في المدينة"
    denied = above is not None and (above.operator == "denial" or (above.operator == "intention" and above.polarity == "denied"))
    return draft.polarity == "denied" or denied
