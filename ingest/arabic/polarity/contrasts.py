"""What is said of one and denied of another: "يستهدف التحالف داعش وليس الحشد", "الجيش وليس الحشد هو الذي دخل المدينة"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import NOT_TO_BE
from ingest.arabic.words.tokens import Token
from ingest.syntax import Phrase

_PARTIES = (*ACTORS, "place")
_BARE = ("subject", "object")
_FOCUS, _WHO = ("هو", "هي", "هم", "هما"), ("الذي", "التي", "الذين", "اللذان", "من")
_NEAR = 4  # tokens between what is said of one and the denial of the other


def contrast(drafts: list[Draft], tokens: Sequence[Token]) -> None:
    """Add what is denied of the other, or said of the one."""
    for index, draft in enumerate(list(drafts)):
        if draft.lemma != NOT_TO_BE or draft.category != "verb" or tokens[draft.token].conjunction != "و":
            continue
        named = [(f, p) for f, group in draft.functions.items() for p in group if p.sort != "pronoun"]
        if len(named) == 1 and named[0][1].kind in _PARTIES:
            drafts += _of_the_other(named[0], drafts[:index], draft, tokens)
        elif [f for f, _ in named] == ["object", "subject"] or [f for f, _ in named] == ["subject", "object"]:
            drafts += _of_the_one(dict(named), drafts[index + 1 :])


def _of_the_other(named: tuple[str, Phrase], before: Sequence[Draft], denial: Draft, tokens: Sequence[Token]) -> Iterator[Draft]:
    function, other = named
    told = [d for d in before if d.lemma != NOT_TO_BE and d.polarity == "affirmed" and d.operator is None]
    if function not in _BARE:
        one = _last([p for d in told for p in d.functions.get(function, [])], denial, tokens)
    elif (focus := _focus(denial.token, tokens)) is not None and other.kind in ACTORS:
        one = next((p for d in told for p in d.functions.get("subject", []) if d.token > focus), None)
    else:
        one = _last([p for d in told for f, g in d.functions.items() if f != "subject" for p in g], denial, tokens)
    if one is None or not _alike(one, other):
        return
    for draft in told:
        functions = {f: [other if p == one else p for p in group] for f, group in draft.functions.items()}
        if functions != draft.functions:
            yield replace(draft, functions=functions, polarity="denied")


def _of_the_one(named: dict[str, Phrase], after: Sequence[Draft]) -> Iterator[Draft]:
    for draft in after[:1]:
        if draft.polarity == "denied" and draft.functions.get("subject") == [named["object"]] and _alike(named["subject"], named["object"]):
            yield replace(draft, functions={**draft.functions, "subject": [named["subject"]]}, polarity="affirmed")


def _last(phrases: Sequence[Phrase], denial: Draft, tokens: Sequence[Token]) -> Phrase | None:
    """Return the phrase right before a denial."""
    start = tokens[max(denial.token - _NEAR, 0)].span.start
    near = [p for p in phrases if p.kind in _PARTIES and start <= p.span.end <= denial.trigger.start]
    return max(near, key=lambda p: p.span.end, default=None)


def _focus(at: int, tokens: Sequence[Token]) -> int | None:
    """Return where "هي التي" stands before a token, which tells that just this one does it."""
    places = (i for i in range(at - 1, 0, -1) if tokens[i].word in _WHO and tokens[i - 1].word in _FOCUS)
    return next(places, None)


def _alike(one: Phrase, other: Phrase) -> bool:
    """Return whether two phrases can stand for one another: a state is an actor and a place."""
    if "place" in (one.kind, other.kind):
        return one.kind == other.kind or "organization" in (one.kind, other.kind)
    return one.kind in ACTORS and other.kind in ACTORS
