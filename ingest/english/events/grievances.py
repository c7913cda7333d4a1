"""Whose deed it is over which somebody acts against another: "cut ties with Iran over *its support* for X" is Iran's support."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed, ancestors
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

_PROTESTS = senses("en", "protests_by")
_OVER = ("over", "for", "at", "after", "following")
_DOERS = ("possessor", "of", "subject", "doer", "mod")  # functions of a noun under which its doer stands


def settle_grievances(drafts: Sequence[Draft]) -> None:
    """Give a deed of "its" or "their" own, over which a verb tells a protest, to the one party against whom that is."""
    for draft in drafts:
        owner = draft.groups("possessor")
        verb = _protest(draft) if len(owner) == 1 and owner[0].means.sort == "pronoun" else None
        other = _against_whom(verb) if verb is not None else None
        if verb is None or other is None:
            continue
        for function in _DOERS:
            if draft.groups(function) in (owner, verb.groups("subject")):
                draft.functions[function] = [other]
        draft.functions["subject"] = [other]
        draft.polarity = "affirmed"  # it is the ties that are cut, not the support


def _protest(noun: Draft) -> Draft | None:
    """Return the verb of protest behind which a noun stands with a preposition of its reason."""
    heads = noun.groups("self") or noun.groups("head")
    protests = (d for d in ancestors(noun) if d.category == "verb" and d.lemma in _PROTESTS)
    return next((d for d in protests if any(g in d.groups(f) for f in _OVER for g in heads)), None)


def _against_whom(verb: Draft) -> Group | Fixed | None:
    """Return the one party against whom somebody acts: named, by his ambassador, or with whom he cuts ties."""
    found = [who for f in ("object", "with") for g in verb.groups(f) if (who := _party(g)) is not None]
    return found[0] if len(found) == 1 else None


def _party(group: Group | Fixed) -> Group | Fixed | None:
    if group.means.sort == "name" and group.means.kind in ACTORS:
        return group
    if not isinstance(group, Group):
        return None
    if group.possessor is not None and group.possessor.means.sort == "name":
        return group.possessor
    return Fixed(group.state) if group.state is not None else None
