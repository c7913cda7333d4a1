"""What somebody does not do in doing something else: "دخلت القوات المدينة دون أن تشتبك مع التنظيم", "من غير أن يتهم أحدا"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.polarity.negators import without_that
from ingest.arabic.words.tokens import Token
from ingest.syntax import Phrase

_OR = "او"
_NATURE = ("من", "شان", "ان")  # folded: "من شأنه أن"


def go_on_without(draft: Draft, drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Let a verb right behind "دون أن" go on with whoever did what is told before it, and one behind "أو" with what is denied there."""
    last = next((at for at in reversed(range(len(drafts))) if drafts[at].category == "verb"), None)
    if without_that(tokens, draft.token - 1):
        draft.coordinated, draft.before = True, last
    elif _by_its_nature(tokens, draft.token):
        draft.topic = NounPhrase(-1, -1, [Phrase(tokens[draft.token - 2].span, "anaphor")])  # not whoever went before
    elif last is not None and tokens[draft.token - 1].word == _OR and _both_unsure(draft, drafts[last]):
        draft.polarity = drafts[last].polarity


def _by_its_nature(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb tells what a thing named before is apt to do: "القرار من شأنه أن | يهدد الأمن"."""
    words = " ".join(token.word for token in tokens[max(0, at - len(_NATURE)) : at]).split()
    return len(words) == len(_NATURE) and all(word.startswith(part) for word, part in zip(words, _NATURE, strict=True))


def _both_unsure(draft: Draft, last: Draft) -> bool:
    """Return whether two verbs are in the imperfect, as those are that one "لم" or "لن" denies: "لم يدعم الحزب أو يسلحه"."""
    return all(d.verb is not None and d.verb.form.aspect == "imperfect" for d in (draft, last))
