"""What stands beside what somebody says and is none of it: when he says it, "told reporters *during a visit to Basra* that", and asides."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, ancestors
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token

_OF_WHOM = ("subject", "object", "in")  # functions under which a relative clause has whom or what it tells of
_WHEN = ("during", "after", "following", "before", "amid", "since", "at")


def keep_occasions(drafts: Sequence[Draft]) -> None:
    """Hang nouns of events that only tell when somebody says something beside it, and not under it."""
    for draft in drafts:
        speech = draft.parent
        if draft.category != "noun" or draft.link != "complement" or speech is None or speech.operator != "speech":
            continue
        if speech.category == "verb" and any(head in speech.groups(f) for head in draft.groups("head") for f in _WHEN):
            draft.link = "adjunct"


def keep_asides(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Take out of what somebody says who or what somebody named in it is: "X said the army was near Mosul, *which IS holds*"."""
    for draft in drafts:
        if draft.link != "relative" or draft.category != "verb" or draft.quoted or not _is_aside(draft, tokens):
            continue
        if (speech := _said_before(draft)) is not None:
            draft.parent = speech


def _said_before(draft: Draft) -> Draft | None:
    """Return the verb of saying before a clause under whose content it stands."""
    child = draft
    for above in ancestors(draft):
        if above.operator == "speech" and child.link == "complement" and above.order < child.order:
            return above
        child = above
    return None


def _is_aside(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a relative clause stands behind a comma, of somebody or something with a name."""
    before = (g for function in _OF_WHOM for g in draft.groups(function) if isinstance(g, Group) and g.last < draft.order)
    return any(g.means.sort == "name" and tokens[g.last].tag == "comma" and tokens[g.last + 1].tag == "rel" for g in before)
