"""Posts: "Prime Minister X", "قائد عمليات الأنبار X": who leads, speaks for or belongs to which body."""

from __future__ import annotations

from functools import lru_cache

from graph.register import Register
from ingest.lexicon import PostWord
from ingest.names import spellings


def implied_body(word: PostWord, state: str | None, register: Register) -> str | None:
    """Return the register id of the body that a post word implies ("Defence Minister": the ministry), of a state or by default; None
    if unknown.
    """
    if state is None or (word.default and _state_of(word.default, register) == state):
        return word.default if word.default in register else None
    if word.body is None:
        return None
    if word.body == "{state}":
        return state
    for name in (
        word.body.format(state=register[state].name_en),
        f"{word.body.format(state='').strip(' -of')} of {register[state].name_en}",
    ):
        if body := _by_name(register).get(spellings(name)[0]):
            return body
    return None


@lru_cache(maxsize=1)
def _by_name(register: Register) -> dict[str, str]:
    return {form: entry.id for entry in register for name in entry.full_names for form in spellings(name)}


def _state_of(body: str, register: Register) -> str | None:
    if body not in register:
        return None
    entry = register[body]
    return entry.side or next((a.body for a in entry.affiliations if a.relation == "part_of"), "iraq")
