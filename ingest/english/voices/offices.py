"""Who speaks where an office or a command does: "the *governor's office* said", "the *army* command said"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses
from ingest.syntax import Phrase

_OFFICES, _COMMANDS = senses("en", "offices_of_posts"), senses("en", "commands_of_forces")


def name_offices(drafts: Sequence[Draft]) -> None:
    """Give verbs of saying the office of somebody without a name, or the force whose command it is, as their subject."""
    for draft in drafts:
        if draft.operator not in ("speech", "denial") or draft.category != "verb" or draft.passive:
            continue
        said = draft.groups("subject")
        if len(said) == 1 and isinstance(said[0], Group) and (speaks := _speaker(said[0])) is not None:
            draft.functions["subject"] = [Fixed(speaks)]


def _speaker(group: Group) -> Phrase | None:
    """Return the office of a post or the force of a command that a noun phrase without a meaning of its own names."""
    if group.means.sort != "anaphor" or group.means.kind is not None:
        return None
    if group.lemma in _COMMANDS:
        return next((m for m in reversed(group.modifiers) if m.kind == "force" and m.entity), None)
    whose = group.possessor
    if whose is None or group.lemma not in _OFFICES or whose.means.sort != "role":
        return None
    start = whose.means.span.start
    wide = Span(min((t.start for t in whose.tokens if t.tag != "det"), default=start), group.head.end)
    span = Span(start, group.head.end)
    return Phrase(span, "description", lemma=group.lemma, kind="organization", definite=True, state=whose.means.state, wide=wide)
