"""Verbs of motion whose imperfect tells where somebody is: "تنتشر القوات في المدينة", but "انتشرت", "ستنتشر"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.arabic.drafts import Draft
from ingest.lexicon import read_lexicon
from ingest.syntax import AHEAD

_STATES: Mapping[str, str] = read_lexicon("ar", "verbs")["imperfect_states"]


def tell_state(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Let a verb mean the state that its imperfect tells, unless that is denied, wanted, meant or yet to come."""
    state, verb = _STATES.get(draft.lemma), draft.verb
    if state is None or verb is None or verb.future or verb.form.aspect != "imperfect":
        return
    if draft.modality != "reported" or draft.polarity == "denied":
        return
    above = drafts[draft.parent] if draft.parent is not None else None
    if above is None or above.operator not in AHEAD:
        draft.lemma = state
