"""For what somebody is not where he is, or does not act: "ليست القوات في البلاد *لقتال* الحزب", "لا تهدف العملية إلى *قتال* الحزب"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.clauses.control import PURPOSES
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import NOT_TO_BE
from ingest.lexicon import senses
from ingest.syntax import Phrase

_BEING, _THERE = (NOT_TO_BE, "كان"), senses("ar", "being_there")


def deny_purposes(drafts: Sequence[Draft]) -> None:
    """Deny what somebody is said not to be somewhere for, and not that he is there: "ليست القوات في البلاد *لقتال* الحزب"."""
    there = [d for d in drafts if _is_there(d) and _known(d)]
    for noun in drafts if there else ():
        for draft in there if noun.category == "noun" and noun.under in PURPOSES else ():
            own = noun.parent in (None, draft.parent)  # "ليست لديه نية لمهاجمة المدينة": the intention's
            if own and any(p.span.start < noun.trigger.end <= p.span.end for p in draft.functions.get(noun.under, ())):
                noun.add("subject", [] if noun.functions.get("subject") else _known(draft))
                noun.polarity, draft.polarity = "denied", "affirmed"


def _is_there(draft: Draft) -> bool:
    """Return whether a verb or adjective denies that somebody is somewhere."""
    lemmas = _BEING if draft.category == "verb" else _THERE if draft.category == "adjective" else ()
    return draft.polarity == "denied" and draft.lemma in lemmas


def _known(draft: Draft) -> list[Phrase]:
    """Return who is somewhere, as far as the text tells of him as of somebody known."""
    who = draft.functions.get("subject", [])
    return who if all((p.kind in ACTORS and p.definite) or p.sort in ("pronoun", "speaker") for p in who) else []
