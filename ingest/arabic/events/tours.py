"""Whose a further visit or tour is that names nobody: "زيارة الوزير لأربيل بعد يوم من *زيارة* لبغداد", "ضمن *جولة* شملت الأردن"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Phrase

_VISITS = senses("ar", "visits")
_WHOSE = ("of", "subject")


def give_tours(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Give an undefined visit or tour of nobody to the person whose visit is told before it."""
    visitor: list[Phrase] = []
    for draft in drafts:
        whose = [p for f in _WHOSE for p in draft.functions.get(f, ())]
        whose += [p for p in draft.functions.get("ل", ()) if p.kind == "person"]
        people = [p for p in whose if p.kind == "person" and p.sort == "name"]
        if draft.category != "noun" or draft.lemma not in _VISITS:
            others = any(p.kind == "person" and p not in visitor for group in draft.functions.values() for p in group)
            visitor = [] if draft.category == "verb" and others else visitor
        elif people or whose:
            visitor = people[:1] if len(people) == 1 else []
        elif visitor and not (tokens[draft.token].definite or tokens[draft.token].owned):
            draft.add("subject", visitor)
