"""What to ask next: from an answer to the words behind it, from words to a judgement, in one line on standard error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from isg.context import complain

if TYPE_CHECKING:
    from graph.store import Store
    from queries.library import Query


def tell_whom(store: Store, asked: Query, given: Mapping[str, str]) -> None:
    """Say for each entity that was asked for in a romanisation that nobody bears whom it is taken for."""
    from queries.entities import taken_for

    for parameter in asked.parameters:
        if parameter.kind == "entity" and parameter.name in given and (found := taken_for(store, given[parameter.name])):
            complain(f"isg: `{given[parameter.name]}` is taken for {found}")


def tell_next(asked: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Say how to come from these rows to the words behind them, with the ids of the first."""
    if step := next_step(asked, rows):
        complain(f"next: {step}")


def next_step(asked: str, rows: Sequence[Mapping[str, Any]]) -> str | None:
    """Return the step that follows an answer, None where there is none."""
    first = rows[0] if rows else {}
    if asked == "evidence":
        return f"isg judge wrong {first['statement']} if it is misread" if rows else None
    claim = first.get("claim") or next(iter(first.get("claims") or ()), None)
    if claim:
        behind = "the sentence and the article behind a quote" if "quote" in first else "the words behind a claim"
        return f"{behind}: isg query evidence claim={claim}"
    if asked == "entities" and rows:
        return f"what is said of one: isg show {first['entity']}"
    if asked == "articles" and rows:
        return f"isg judge withdraw {first['article']} if it was taken back"
    return None
