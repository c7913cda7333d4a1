"""Words that say that a report is not so: "كاذبة", "لا صحة لما تداولته", "لا دليل على أن"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import WHAT_FOLLOWS
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_CHARGES = senses("ar", "charges")
_TALK = folded(senses("ar", "single_reports") | senses("ar", "hearsay"))
_SAYING = folded(senses("ar", "sayings"))
_ABOUT = ("عن", "حول", "بشان")
_NOT = ("غير", "لا", "ليس", "ليست")
_OF = ("على", "علي", "عن")
_THAT_SO = ("ان", "بان")
_THAT = ("ان", "انه", "انها", "انهم")
_TO_IT = ("له", "لها")
_BELYING = "تكذيب"
_POINTING, _DEMONSTRATIVES = ("ذلك", "هذا"), senses("ar", "demonstratives")
_GROUND = frozenset(("اساس", "اساسا"))
_NO = ("لا", "ليس", "بلا", "دون")
_PROVES, _TELLS = senses("ar", "proves"), senses("ar", "told_around")
_RECORDINGS, _SHOWING = folded(senses("ar", "recordings")), senses("ar", "shows_deeds")
_NEAR = 7  # tokens between a verb and what is told
NEGATORS = frozenset((*_NOT, *_NO, "من"))  # words that begin it, but for those that say it alone


def untrue(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many tokens from this one on say that a report is not true: "كاذبة", "غير صحيحة", "لا أساس"; 0 where none do."""
    if lexicon.bare(tokens[at].word) in lexicon.untrue:
        return 1
    if length := _belying(tokens, at, lexicon):
        return length
    of = int(tokens[at].word == "من" and at + 1 < len(tokens) and tokens[at + 1].word == "غير")  # "من غير الصحيح أن"
    negated = tokens[at + of].word in _NOT and at + of + 1 < len(tokens)
    if negated and lexicon.bare(tokens[at + of + 1].word) in lexicon.genuine:
        end = at + of + 2
        end += int(end < len(tokens) and tokens[end].word in _TO_IT)  # "لا أساس *له*"
        of_truth = end + 2 < len(tokens) and tokens[end].word == "من" and lexicon.bare(tokens[end + 1].word) in lexicon.genuine
        return end - at + 2 * of_truth  # "لا أساس *من الصحة* لانسحاب القوات"
    return _no_trace(tokens, at, lexicon)


@lru_cache(maxsize=1)
def belying() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return by their first word the phrases that say that a report is not true, the longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(senses("ar", "belying"), key=lambda p: (-len(p.split()), p)):
        words = tuple(map(fold_word, phrase.split()))
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def _belying(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many tokens from this one on say so in other words: "محض افتراء", "لا تمت للحقيقة"; 0 where none do."""
    if tokens[at].preposition or tokens[at].name is not None:
        return 0
    for words in belying().get(tokens[at].word, ()):
        behind = tuple(lexicon.bare(token.word) for token in tokens[at + 1 : at + len(words)])
        if behind == words[1:] and not (len(words) == 1 and tokens[at].conjunction):
            return len(words)
    return 0


def _no_trace(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many tokens from this one on say that there is no sign of what follows: "لا دليل", "لا توجد أي أدلة"; 0 where none do."""
    if tokens[at].word not in _NO:
        return 0
    end = at + 1
    while end < len(tokens) and end < at + 3 and (tokens[end].word == "اي" or any(v.form.lemma == "وُجد" for v in tokens[end].verbs)):
        end += 1
    if end > at + 1 and end + 2 < len(tokens) and tokens[end].word == "ما" and any(v.form.lemma in _PROVES for v in tokens[end + 1].verbs):
        return end + 2 - at  # "ليس هناك *ما يثبت* أن"
    if end + 1 >= len(tokens) or tokens[end].word not in lexicon.traces:
        return 0
    follows = tokens[end + 1]
    return end + 1 - at if follows.word in _OF or follows.preposition == "ل" else 0


def belie(drafts: Sequence[Draft], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Deny what the last report, rumour or charge says; return whether there is one."""
    report = next((d for d in reversed(drafts) if _reports(d) or _tells_of_report(d, tokens, lexicon)), None)
    if report is None:
        return _belie_talk(drafts, tokens, lexicon)
    if _denied_already(report, drafts):
        return True
    around = drafts[report.parent] if report.parent is not None else None
    if around is not None and not _reports(report) and _reports(around):
        report = around  # "الأنباء التي أفادت بأن"
    if not _reports(report):
        told = around is not None and around.operator in ("speech", "denial")
        report.parent, report.link = (report.parent, "complement") if told else (None, None)
    report.polarity, report.operator = "denied", "rumour"
    return True


def _denied_already(report: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether somebody denies a report, of which he then says that it is untrue: "نفى الأنباء واصفا إياها بأنها *كاذبة*"."""
    above = drafts[report.parent] if report.parent is not None else None
    while above is not None and above.operator in ("rumour", "speech") and above.parent is not None:
        above = drafts[above.parent]
    return above is not None and above.operator == "denial" and above.polarity == "affirmed"


def _belie_talk(drafts: Sequence[Draft], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Deny the last deed of which there was talk: "*الحديث عن* هجوم تركي غير صحيح"; return whether there is one."""
    if shown := _shown(drafts, tokens, lexicon):
        for deed in shown:
            deed.polarity = "denied"
        return True
    for deed in reversed(drafts):
        talk, of = tokens[max(deed.token - 2, 0)], tokens[max(deed.token - 1, 0)]
        told = deed.category == "noun" and of.word in _ABOUT
        if told and ((talk.definite and lexicon.bare(talk.word) in _TALK) or _what_is_told(tokens, deed.token)):
            deed.polarity = "denied"
            return True
        groundless = any(t.word in _GROUND for t in tokens[deed.token :])
        if deed.category == "noun" and groundless and (not deed.token or of.word == "ان"):  # "إن *انسحاب* القوات لا أساس له من الصحة"
            deed.polarity = "denied"
            return True
        if deed.category == "verb":
            return False
        headed = not deed.token or (of.word in _THAT_SO and not of.mark)
        if deed.category == "noun" and headed and deed.polarity == "affirmed" and not deed.functions.get("event"):
            deed.polarity = "denied"  # "قال إن *دعم السعودية للحزب* غير صحيح"
            return True
    return False


def _shown(drafts: Sequence[Draft], tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Draft]:
    """Return the deeds that a recording shows: "الفيديو الذي يظهر *قصف المدينة* مفبرك"."""
    for at, draft in enumerate(drafts):
        told = draft.antecedent
        if told is None or told.start < 0 or draft.lemma not in _SHOWING or draft.polarity == "denied":
            continue
        said = any(d.category == "verb" and d.operator for d in drafts[at + 1 :])  # "..., ونفى الجيش ذلك ووصف الخبر بأنه | كاذب"
        if not said and any(lexicon.bare(token.word) in _RECORDINGS for token in tokens[told.start : told.end]):
            return drafts[at + 1 :]
    return ()


def _what_is_told(tokens: Sequence[Token], at: int) -> bool:
    """Return whether "what is told" leads up to a noun: "*ما تناقلته المواقع* عن | انسحاب القوات مجرد إشاعات"."""
    for place in range(at - 2, max(at - _NEAR, 0), -1):
        if tokens[place].mark:
            return False
        if tokens[place].verbs and tokens[place - 1].word == "ما":
            return any(v.form.lemma in _TELLS for v in tokens[place].verbs)
    return False


def _reports(draft: Draft) -> bool:
    return draft.operator == "rumour" or (draft.category == "noun" and (draft.lemma in _CHARGES or _is_talk(draft)))


def _is_talk(draft: Draft) -> bool:
    """Return whether a noun passes on what nobody is said to have said: "*القول إن* إيران تقود الحشد كلام فارغ"."""
    return draft.operator == "speech" and fold_word(draft.lemma) in _SAYING and not draft.functions.get("of")


def _tells_of_report(draft: Draft, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a relative clause says what a report says: "الخبر *الذي زعم* بأن الوزير زار تركيا عار عن الصحة"."""
    told = draft.antecedent
    if told is None or told.start < 0 or draft.operator != "speech" or draft.link != "relative":
        return False
    return any(lexicon.bare(token.word) in lexicon.reports for token in tokens[told.start : told.end])


def points_back(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether words from a token on call untrue what was said before: "هذه الأنباء | كاذبة", "وصف هذا الخبر بأنه | كاذب"."""
    place = at - 1
    while place > 0 and tokens[place].word in lexicon.complementisers:
        place -= 1
    if place >= 0 and tokens[place].word in _POINTING:
        return True
    return place > 0 and tokens[place - 1].word in _DEMONSTRATIVES and lexicon.bare(tokens[place].word) in lexicon.reports


def belied_before(tokens: Sequence[Token], at: int) -> Draft:
    """Return the clause of words that call untrue what was said before, whoever says so."""
    return Draft(at, tokens[at].span, _BELYING, "noun", operator="denial", quoted=tokens[at].quoted, brief=True)


def say_who_belies(drafts: Sequence[Draft]) -> None:
    """Give such words to him who says them."""
    for draft in drafts:
        if draft.lemma == _BELYING and draft.brief and draft.parent is not None and drafts[draft.parent].operator == "speech":
            draft.functions["subject"] = list(drafts[draft.parent].functions.get("subject", []))


def untruth(tokens: Sequence[Token], at: int, length: int) -> Draft | None:
    """Return the clause of words that say that what follows is not so ("لا صحة لما", "غير صحيح أن"); None where nothing can."""
    after = tokens[at + length] if at + length < len(tokens) else None
    if after is not None and (after.conjunction or (after.preposition == "ل" and after.word in _THAT)):
        return None  # "الأنباء غير صحيحة | وأن الجيش يسيطر على المدينة", "| لأن الجيش يسيطر"
    if length < 2 or after is None or not (after.preposition == "ل" or after.word in (*WHAT_FOLLOWS, *_OF)):
        return None
    return Draft(
        at, tokens[at + length - 1].span, "شائعات", "noun", operator="rumour", polarity="denied", quoted=tokens[at].quoted, brief=True
    )
