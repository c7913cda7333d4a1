"""What a deed led to: "*left* ten people *dead*" is to kill them, "*resulting in the death of*" is to be its cause."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.constructions import load_constructions
from ingest.english.drafts import Draft, Fixed
from ingest.english.groups import Group
from ingest.english.tokens import Token
from ingest.syntax import Phrase

_STATES = {"dead": "kill", "killed": "kill", "slain": "kill", "wounded": "wound", "injured": "wound"}
_LEAVING = frozenset(("leave", "see"))
_INTO = {"result": "in", "end": "in", "lead": "to", "cause": "object", "claim": "object"}


def settle_results(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Let verbs that say how somebody was left mean the deed, and give nouns and participles of death behind a result their cause."""
    nouns = {id(g): d for d in drafts if d.category == "noun" for g in d.groups("head")}
    for draft in drafts:
        if draft.category != "verb":
            continue
        if draft.lemma in _LEAVING:
            _leave(draft, drafts, tokens)
        elif (function := _INTO.get(draft.lemma)) is not None:
            behind = tokens[draft.order + 1].low if draft.order + 1 < len(tokens) else ""
            if function == "object" or behind == function:  # not "the weeks leading *up to* his death"
                _result(draft, function, nouns, drafts)


def _leave(draft: Draft, drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    objects = [g for g in draft.groups("object") if isinstance(g, Group)]
    if draft.lemma == "see" or not objects:
        return
    end = max(one.last for g in objects for one in (g, *g.others))
    became = _STATES.get(tokens[end].low) if end < len(tokens) else None
    if became is not None:
        draft.lemma = became
        for other in drafts:
            if other.order == end and other.category == "verb":  # "left two soldiers *killed*" is no clause of its own
                other.functions = {}


def _result(draft: Draft, function: str, nouns: dict[int, Draft], drafts: Sequence[Draft]) -> None:
    cause = draft.groups("subject")
    groups = draft.groups(function)
    for group in groups:
        noun = nouns.get(id(group))
        if noun is not None and noun.lemma in load_constructions().deaths:
            noun.functions["subject"] = list(cause)
            noun.functions["light"] = [Fixed(Phrase(draft.trigger, "anaphor", lemma="result"))]
    for other in drafts:  # "resulting in ten militants *killed*"
        suffers = other.category == "verb" and other.passive and not other.groups("subject")
        if suffers and other.lemma in load_constructions().deadly and any(g in groups for g in other.groups("object")):
            other.functions["subject"] = list(cause)
