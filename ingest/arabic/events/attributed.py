"""Events laid to somebody by a word only: "هجوم منسوب إلى التنظيم", "تفجير نُسب للتنظيم" are said to be his, not known to be."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Phrase

_LAID = adjective_forms(senses("ar", "laid_to"))
_TO = ("إلى", "ل")
_REACH = 2  # words from an event to the word that lays it to somebody: "هجوم انتحاري منسوب"


def lay_events(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Give an event the agent that stands behind a participle of laying, and take him from the clause around it."""
    for event in drafts:
        if event.category != "noun" or not event.functions.get("event") or event.functions.get("subject"):
            continue
        at = next((i for i in range(event.token + 1, min(event.token + 1 + _REACH, len(tokens) - 1)) if tokens[i].word in _LAID), None)
        to = tokens[at + 1] if at is not None else None
        if to is None or not (to.preposition == "ل" or to.word == "الى"):
            continue
        start = to.span.start if to.preposition else tokens[(at or 0) + 2].span.start
        function = "ل" if to.preposition else "إلى"
        agents = [p for p in event.functions.get(function, []) if p.kind in ACTORS and p.span.start >= start]
        for draft in drafts if agents else ():
            draft.functions[function] = [p for p in draft.functions.get(function, []) if p not in agents]
        event.add("subject", agents)
        event.modality = "rumoured" if agents and event.modality == "reported" else event.modality


def doubt_laid(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Let what somebody does by an event only laid to him be a rumour."""
    laid = [p for d in drafts if d.category == "verb" and d.lemma in lexicon.lays for f in _TO for p in d.functions.get(f, [])]
    laid += [p for d in drafts if d.category == "noun" and d.modality == "rumoured" for p in _agents(d)]
    for draft in drafts:
        does = draft.category in ("noun", "verb") and draft.lemma not in lexicon.lays
        if does and draft.modality == "reported" and any(p in laid for p in draft.functions.get("subject", [])):
            draft.modality = "rumoured" if draft.polarity == "affirmed" else draft.modality


def _agents(event: Draft) -> list[Phrase]:
    return event.functions.get("subject", []) if event.functions.get("event") else []
