"""What Arabic negates: words that deny what follows them, how far they reach, and where they only say "not only"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.model import Polarity
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.words.tokens import Token

NOT_TO_BE = "ليس"
STILL = senses("ar", "goes_on")  # "لا يزال" denies nothing
FAR = 14  # tokens within which "only" makes a negation one of "not only"
WHAT_FOLLOWS = ("ان", "انه", "انها", "انهم", "ما", "لما", "علي")
_ALONE = ("وحده", "وحدها", "وحدهم", "الوحيد", "الوحيده")
_BUT_ALSO = ("بل", "انما", "وانما")
_REASONS = senses("ar", "reasons_told")
_ONLY = ("فقط", "فحسب", "وحسب", "حسب")
# tokens within which a negator denies: a verb stands right behind لم, a quality behind غير; ليس and the others leave more room
REACHES = {"لم": 2, "لن": 2, "لما": 2, "غير": 2, "لا": 4, "ليس": 12, "ليست": 12, "ليسوا": 12, "لسنا": 12, "ما": 3}
REACH = 3
EXCEPT = ("الا", "سوي", "سوا")
EXIST = (NOT_TO_BE, "وُجد", "كان", "بقي", "عاد")
CONTENT = senses("ar", "contents_itself")
_PASSED_ON = ("intention", "speech", "rumour")  # "نفى معلومات تحدثت عن وجود قوات"


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
    """Return whether only the reason is denied: "لا يدعم الحزب لأنه ... إنما لأنه", "لا يقصفها من أجل الأرض، بل دفاعا عن"."""
    because = [i for i, t in enumerate(tokens) if (t.word.startswith("ان") and t.preposition == "ل") or t.word in _REASONS]
    before = ({t.word for t in tokens[max(i - 2, 0) : i]} for i in because[1:])
    return any(not words.isdisjoint((*_BUT_ALSO, "لكن")) for words in before)


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
    while above is not None and above.operator in _PASSED_ON and above.polarity == "affirmed" and seen < len(drafts):
        above, seen = drafts[above.parent] if above.parent is not None else None, seen + 1  # "نفى وجود خطة لنشر قوات في المدينة"
    denied = above is not None and (above.operator == "denial" or (above.operator in _PASSED_ON and above.polarity == "denied"))
    return draft.polarity == "denied" or denied
