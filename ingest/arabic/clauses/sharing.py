"""What coordinated triggers share: "مقتل ثلاثة وتدمير عجلتين في غارة للتحالف", "حاصرت وقصفت القوات المدينة"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.weapons import BOMB

_GOALS = ("ل", "إلى", "على", "ضد", "مع")  # "تقدم المشورة والتدريب للقوات"
_CIRCUMSTANCES = ("في", "جراء", "إثر", "خلال", "نتيجة", "بسبب", "by", "عقب", "أثناء")
_NEXT = 2  # words from one verb to the next, "ثم" among them


def share(drafts: Sequence[Draft], befalls: frozenset[str]) -> None:
    """Give the first of two coordinated triggers what stands after the second and belongs to both."""
    for draft in drafts:
        _go_on_planned(draft, drafts)
    for draft in reversed(drafts):
        if draft.partner is None:
            continue
        first = drafts[draft.partner]
        if draft.category == "noun":
            _share_nouns(first, draft)
            continue
        done_to = {first.lemma, draft.lemma} <= befalls
        near = draft.token - first.token <= _NEXT and not first.bare and not first.functions
        if near and not (done_to and first.topic):
            first.bare += draft.bare  # "قُتل وأصيب خمسة", "خطفه ثم قتله التنظيم"
        if done_to:
            _share_circumstances(first, draft)


def _go_on_planned(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Take what "and" joins to the future for planned too: "سيزور الوزير تركيا ويلتقي الرئيس"."""
    first = drafts[draft.partner] if draft.partner is not None else None
    if first is None or first.verb is None or draft.verb is None or draft.link == "relative":
        return
    ahead = first.verb.future and first.modality == "planned" and first.parent == draft.parent
    if ahead and draft.verb.form.aspect == "imperfect" and draft.modality == "reported":
        draft.modality = "planned"


def _share_nouns(first: Draft, second: Draft) -> None:
    _share_circumstances(first, second)
    if second.shares and second.host == first.host:
        for function in _GOALS:
            goals = second.functions.get(function, [])
            own = any(p.kind in ACTORS for p in first.functions.get("of", []))
            if not first.functions.get(function) and not (first.functions.get("of") and any(p.sort == "pronoun" for p in goals)):
                first.add(function, [p for p in goals if not own or p.kind not in ACTORS])  # but not "تدريب القوات وتقديم المشورة للوزارة"
    if second.token == first.token + 1 and not first.functions.get("of"):
        first.add("of", second.functions.get("of", []))
        first.bare += [b for b in second.bare if not first.bare]


def _share_circumstances(first: Draft, second: Draft) -> None:
    for function in _CIRCUMSTANCES:
        if not first.functions.get(function):
            first.add(function, second.functions.get(function, []))
    if not first.functions.get("ب"):
        first.add(
            "ب", [p for p in second.functions.get("ب", []) if p.kind == "operation" or p.lemma == BOMB]
        )  # "قتل ثلاثة وأصيب خمسة بانفجار"
