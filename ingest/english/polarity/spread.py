"""What a denied report that somebody spread is about is denied too: "denied rumors *circulated* on social media about an attack"."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.polarity.left_undone import denied_report

_ABOUT = ("about", "of", "on", "regarding", "concerning")
_WHERE = ("on", "in", "by", "subject", "via")  # "circulated *on social media* of an attack"
_SIDES = ("subject", "by", "mod", "of", "between", "from")  # under which somebody is named who does what a noun tells


def settle_spread(drafts: Iterable[Draft]) -> None:
    """Hang what a report is about under the denial, not under the participle that tells who spread it."""
    for draft in drafts:
        above = draft.parent
        if above is None or above.link != "relative" or draft.link == "relative":
            continue
        denial = denied_report(None, above)
        if denial is None or not (draft.link == "purpose" or _is_about(draft, above)):
            continue
        draft.parent, draft.link = denial, "complement"
        named = [group for side in _SIDES for group in draft.groups(side) if isinstance(group, Group) and not _tells(group, above)]
        if draft.category == "noun":
            doers = named or denial.groups("subject")
            draft.functions["doer"] = list(doers)
            if not named:
                draft.functions["subject"] = list(doers)


def _is_about(draft: Draft, above: Draft) -> bool:
    """Return whether a noun stands behind a preposition of what a report is about."""
    about = [group for preposition in _ABOUT for group in above.groups(preposition)]
    about += [part for preposition in _WHERE for group in above.groups(preposition) if isinstance(group, Group) for part in group.of]
    return draft.category == "noun" and any(head in about for head in draft.groups("head"))


def _tells(group: Group | Fixed, above: Draft) -> bool:
    """Return whether a noun is the report itself."""
    return group in above.groups("object" if above.passive else "subject")
