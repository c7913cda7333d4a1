"""The command of a body, by which the body speaks: "أعلنت قيادة البيشمركة أن", "نفت زعامة الحزب"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import BODIES

if TYPE_CHECKING:
    from ingest.arabic.drafts import Draft
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.syntax import Phrase


def speaks_by_command(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a verb of saying whose subject is the command of a body to that body."""
    if draft.operator not in ("speech", "denial"):
        return
    for function in ("subject", "object"):  # "وقالت *قيادة البيشمركة*", which is no object of a verb of saying
        for phrase in draft.functions.get(function, [])[:1]:
            if whose := _commanded(phrase, drafts, lexicon):
                draft.functions |= {function: [], "subject": whose}
                return


def _commanded(phrase: Phrase, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return the body of whose command a phrase tells."""
    command = next((d for d in drafts if d.category == "noun" and d.trigger.start == phrase.span.start), None)
    if phrase.sort != "anaphor" or command is None or command.lemma not in lexicon.commanding:
        return []
    return [p for p in command.functions.get("of", []) if p.kind in BODIES][:1]
