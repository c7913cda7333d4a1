"""Where people of an armed group and others died, nobody's attack need have killed them all: "مقتل مسلحين من داعش وجنود في هجمات"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import DEATHS
from ingest.arabic.events.announced_deaths import is_foe
from ingest.arabic.words.lexicon import Lexicon

_AMID = ("في", "ب", "إثر", "جراء", "خلال", "نتيجة", "عقب", "بسبب")


def of_both_sides(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Take the attacks in which they died from those dead of both sides whose killer is not told."""
    for draft in drafts:
        if not (draft.lemma in DEATHS or draft.lemma in lexicon.befalls) or draft.functions.get("subject"):
            continue
        dead = [p for function in ("of", "object") for p in draft.functions.get(function, ()) if p.kind in ("person", "force")]
        if len({is_foe(p, drafts) for p in dead}) > 1:
            for function in _AMID:
                draft.functions[function] = [p for p in draft.functions.get(function, ()) if p.kind == "place" or p.entity is not None]
