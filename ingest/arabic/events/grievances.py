"""Whose deed it is because of which somebody acts against another: "قطعت علاقاتها مع إيران بسبب *دعمها* الحوثيين" is Iran's help."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses
from ingest.syntax import Phrase

_PROTESTS = senses("ar", "protests_by")
_BECAUSE = ("بسبب", "إثر")
_AGAINST = ("مع", "على", "object")  # functions of a verb under which he stands against whom it acts


def deed_of_the_other(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Give a deed of "its" own, for which a verb tells a protest, to the one party against whom that is."""
    verb = drafts[draft.host] if draft.host is not None else None
    own = draft.functions.get("of", [])
    if verb is None or verb.lemma not in _PROTESTS or draft.under not in _BECAUSE or [p.sort for p in own] != ["pronoun"]:
        return
    others = [p for f in _AGAINST for p in verb.functions.get(f, []) if _is_party(p, verb)]
    if len(others) == 1:
        draft.functions["of"] = others


def _is_party(phrase: Phrase, verb: Draft) -> bool:
    named = phrase.sort == "name" and phrase.kind in ACTORS
    return named and phrase not in verb.functions.get("subject", [])
