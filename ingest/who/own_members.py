"""Whether those whom an Arabic text tells by a body are that body: fighters of an armed group are the group, officers are no army."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.phrases.descriptions import heads
from ingest.claims.armed import is_armed_group
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.who.discourse import Discourse

_FROM = "من"


def group_of_members(discourse: Discourse, phrase: Phrase) -> tuple[str, ...]:
    """Return the armed group as which those stand who bear arms and are told by it: "عنصران من التنظيم"; nothing for others."""
    article, body = discourse.article, phrase.of[0] if len(phrase.of) == 1 else None
    head = heads().get(phrase.lemma) if article.language == "ar" else None
    if body is None or head is None or not (head.generic and head.member) or phrase.span.end != body.span.end:
        return ()
    if _FROM not in article.text[phrase.span.start : body.span.start].split():
        return ()
    found = discourse.who(body)
    return found if any(is_armed_group(discourse.entities[key], discourse.register, "ar") for key in found) else ()
