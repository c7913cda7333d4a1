"""Who only helps to bring about what a verb or noun tells: "Iran *helped retake* X", "took part *in the liberation* of X"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ingest.english.drafts import Draft
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import JOINS

_HELPS = senses("en", "helps_about")


def settle_joined_in(drafts: Iterable[Draft], tokens: Sequence[Token]) -> None:
    """Note of a deed that its subject is one of those who do it, where a verb of taking part or helping says so."""
    joining = load_constructions().joining | _HELPS
    for draft in drafts:
        above = draft.parent
        if above is None or above.lemma not in joining or not draft.groups("subject"):
            continue
        if draft.groups("subject") == above.groups("subject"):
            draft.functions[JOINS] = list(draft.groups("subject"))
            if above.lemma == "join" and "VBG" in tokens[draft.order].tags and tokens[draft.order - 1].low == "in":
                above.lemma = "join in"  # "joined the army *in retaking* the town": it is no part of it
