"""What a deed led to: "*left* ten people *dead*", "shot him *dead*" is to kill them, "*resulting in the death of*" is to be its cause."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Phrase

_STATES = {"dead": "kill", "killed": "kill", "slain": "kill", "wounded": "wound", "injured": "wound"}
_LEAVING = senses("en", "leaves_dead")
_DEADLY = {
    "shoot": "shoot dead",
    "stab": "stab to death",
    "beat": "beat to death",
    "hack": "stab to death",
    "burn": "beat to death",
    "stone": "beat to death",
}
_INTO = {"result": "in", "end": "in", "lead": "to", "cause": "object", "claim": "object"}


def settle_results(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Let verbs that say how somebody was left mean the deed, and give nouns and participles of death behind a result their cause."""
    ends = [d for d in drafts if d.category == "noun" and d.lemma in load_constructions().deaths]
    nouns = {g.means.span: d for d in ends for g in d.groups("head") or d.groups("self")}
    for draft in drafts:
        if draft.category != "verb":
            continue
        if draft.lemma in _LEAVING:
            _leave(draft, drafts, tokens)
        elif (dead := _DEADLY.get(draft.lemma)) is not None:
            _finish_off(draft, dead, tokens)
        elif (function := _INTO.get(draft.lemma)) is not None:
            behind = tokens[draft.order + 1].low if draft.order + 1 < len(tokens) else ""
            if function == "object" or behind == function:  # not "the weeks leading *up to* his death"
                _result(draft, function, nouns, drafts)


def _finish_off(draft: Draft, dead: str, tokens: Sequence[Token]) -> None:
    """Let shooting or beating somebody mean his death where the words behind say so: "shot him *dead*", "stabbed X *to death*"."""
    last = draft.order + 1 if draft.passive else max((g.last for g in draft.groups("object") if isinstance(g, Group)), default=0)
    behind = tuple(t.low for t in tokens[last : last + 2])
    if behind[:1] == ("dead",) or behind == ("to", "death"):
        draft.lemma = dead


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


def _result(draft: Draft, function: str, nouns: dict[Span, Draft], drafts: Sequence[Draft]) -> None:
    cause = draft.groups("subject")
    groups = draft.groups(function)
    for group in groups:
        noun = nouns.get(group.means.span)
        if noun is not None:
            noun.functions["subject"] = list(cause)
            noun.functions["light"] = [Fixed(Phrase(draft.trigger, "anaphor", lemma="result"))]
    for other in drafts:  # "resulting in ten militants *killed*"
        suffers = other.category == "verb" and other.passive and not other.groups("subject")
        if suffers and other.lemma in load_constructions().deadly and any(g in groups for g in other.groups("object")):
            other.functions["subject"] = list(cause)
