"""Where the land lay that somebody lost: "lost two thirds of the territory *it held in Iraq*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.groups import Group
from ingest.lexicon import senses

_LOSES, _HOLDS, _LANDS = senses("en", "loses_land"), senses("en", "holds_land"), senses("en", "lands")
_WHERE = ("in", "across")


def settle_lost_lands(drafts: Sequence[Draft]) -> None:
    """Give a verb of losing the place of the land that it takes, which a clause on who held that land tells."""
    for held in drafts:
        loss = held.parent
        if held.link != "relative" or held.lemma not in _HOLDS or loss is None or loss.lemma not in _LOSES or loss.passive:
            continue
        lost = [g for g in loss.groups("object") if isinstance(g, Group)]
        lands = [g for whole in lost for g in (whole, *whole.of) if g.lemma in _LANDS]  # "two thirds *of the territory*"
        if not any(g in lands for g in held.groups("object")):
            continue
        for function in _WHERE:
            if not loss.groups(function) and held.groups(function):
                loss.functions[function] = list(held.groups(function))
