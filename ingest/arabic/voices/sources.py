"""Whose words a sentence passes on beside its verb of saying: "حسبما أفادت وكالة", "وفقا لما أعلنه فلان", "في بيان نقلته وكالة"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.arabic.drafts import Draft
from ingest.arabic.words.tokens import BOTH, CLOSING, COMMAS, Token
from ingest.lexicon import senses
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.words.word_forms import VerbReading

_AS = ("حسبما", "وفقما", "مثلما", "حسب", "وفق", "وفقا", "طبقا", "بحسب", "نقلا")
_CLOSING = (*BOTH, *CLOSING.replace(")", ""))
_WHAT = ("ما", "مما", "لما")
_SO = "كما"
_MANY = 3  # phrases beside a verb of saying
_UPON = fold_word("على")
PASSING = senses("ar", "passes_on")  # "بيان تلقته وكالة"


def passes_on(reading: VerbReading, waiting: Draft | None, tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb says which outlet carries the words of the speech verb that waits for them: "نقلته", "وفق ما نقلت"."""
    if waiting is None or waiting.operator != "speech" or reading.form.lemma not in PASSING:
        return False
    return bool(reading.enclitic) or (waiting.token < at - 1 and _introduced(tokens, at))


def put_under(sources: Sequence[int], drafts: Sequence[Draft]) -> None:
    """Hang what stands in a sentence without a voice, and whoever speaks in it, under its source; behind a source that begins it too."""
    for source in sources:
        cited = drafts[source]
        first = cited.category == "verb" and not any(d.token < cited.token for d in drafts)
        for index, other in enumerate(drafts):
            if index == source or other.parent is not None or other.category == "post":
                continue
            goes_on = first and not (other.coordinated and other.operator in ("speech", "denial"))
            if other.token < cited.token or goes_on:
                other.parent, other.link = source, "complement"


def cited_as(tokens: Sequence[Token], drafts: Sequence[Draft]) -> list[int]:
    """Return the verbs that cite a source after what it says: "حسبما أفادت الوزارة", "وفق ما نقلت الوكالة"."""
    parents = {d.parent for d in drafts if d.link == "complement"}
    return [
        index
        for index, draft in enumerate(drafts)
        if draft.category == "verb"
        and draft.operator == "speech"
        and index not in parents
        and (_introduced(tokens, draft.token) or _so_says(tokens, draft, drafts) or _behind_quotation(tokens, draft, drafts))
    ]


def _behind_quotation(tokens: Sequence[Token], draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a verb tells whose words a quotation before it was: "«انسحبنا»، قال الوزير"."""
    if draft.quoted or tokens[draft.token].conjunction or not any(d.quoted and d.parent is None and d.token < draft.token for d in drafts):
        return False
    at = draft.token - 1
    while at > 0 and tokens[at].mark in COMMAS:
        at -= 1
    return bool(tokens[at].mark) and tokens[at].mark in _CLOSING


def _so_says(tokens: Sequence[Token], draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a sentence ends in who says so: "قصفت الطائرات القرية، كما أعلنت الوزارة.", not "كما أعلن الوزير الحداد"."""
    told = [d for d in drafts if d.token > draft.token and d.category != "post"]
    pause = draft.token > 1 and tokens[draft.token - 1].word == _SO and tokens[draft.token - 2].mark in ("،", ",", '"', "»", "”")
    heard = draft.bare[1:2]  # "كما أفاد مسؤول وكالة فرانس برس"
    alone = bool(draft.bare) and draft.bare[0].named and draft.bare[0].trigger is None and not told and len(draft.bare) < _MANY
    outlet = all(p.kind == "organization" and p.sort == "name" for phrase in heard for p in phrase.phrases)
    return pause and alone and outlet and all(t.mark or not t.verbs for t in tokens[draft.bare[-1].end :])


def _introduced(tokens: Sequence[Token], at: int) -> bool:
    words = [t.word for t in tokens[max(0, at - 3) : at]]
    if words[-1:] and words[-1] in _AS[:3]:
        return True
    if not words or words[-1] not in _WHAT:
        return False
    return any(word in _AS for word in words[:-1]) or words[-2:-1] == [_UPON]
