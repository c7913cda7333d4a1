"""The state whose body published an English text: in one of the White House "the President" is that of the United States."""

from __future__ import annotations

import re

from graph.model import Article
from graph.register import Register
from ingest.lexicon import posts
from ingest.names.matching import matcher
from ingest.names.outlets import is_outlet
from ingest.normalise import fold
from ingest.who.holders import Asked, holder

_BY_OFFICE = re.compile(r"(?i)^\W*(?:statement|remarks|address|message|weekly address)s? (?:by|from|of) the (president)\b(?! of)")


def publisher_state(article: Article, register: Register) -> str | None:
    """Return the state of the body that published an English text, None where that is an outlet or nobody known."""
    source = article.source or ""
    if article.language != "en" or not source:
        return None
    named = [c.full[0] for c in matcher(register).find(source, fold(source)) if len(c.full) == 1]
    states = {e if register[e].is_state else register[e].side for e in named if not is_outlet(e, register)} - {None}
    state = states.pop() if len(states) == 1 else None
    return state if state is not None and state in register and register[state].is_state else None


def office_holder(article: Article, register: Register) -> str | None:
    """Return who held the office at the date that the heading of a body's text has for its author: "Statement by the President"."""
    told = _BY_OFFICE.match(article.title or "")
    state = publisher_state(article, register) if told is not None and article.date else None
    if told is None or state is None or article.date is None:
        return None
    post = told[1].lower()
    entry = holder(Asked(post, posts("en")[post], state, state, "en"), article.date, register)
    return entry.id if entry is not None else None
