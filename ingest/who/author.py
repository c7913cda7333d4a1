"""Who writes a letter: whoever signs it, else who held the office at its date by which the writer calls himself."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Article
from graph.register import Register
from ingest.lexicon import posts
from ingest.reading.letters import is_letter, office, signatory
from ingest.syntax import Name
from ingest.who.holders import Asked, holder

LEADER = "leader"  # the post that he has for whom "we" are the body that he leads


def author(article: Article, register: Register, names: Sequence[Name]) -> str | None:
    """Return the entity that speaks of itself as "I" in a letter, None where the text is none or does not tell."""
    if not is_letter(article):
        return None
    if (signs := signatory(article, names)) is not None:
        return signs
    held = office(article)
    if held is None or article.date is None:
        return None
    post, state = held
    entry = holder(Asked(post, posts("en")[post], state, state, "en"), article.date, register)
    return entry.id if entry is not None else None


def body_led(writer: str | None, article: Article, register: Register) -> str | None:
    """Return the one body that the writer of a letter led at its date: for it he says "we"."""
    held = register[writer].posts if writer is not None and writer in register and article.date is not None else ()
    led = {p.body for p in held if p.relation == "leads" and article.date is not None and p.held_at(article.date) and p.body in register}
    return led.pop() if len(led) == 1 else None
