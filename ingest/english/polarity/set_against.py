"""What stands behind "rather than", "instead of" is not so: "attacked X *rather than Y*", "sent arms to X *instead of Y*"."""

from __future__ import annotations

from dataclasses import replace

from graph.model import BODIES
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions

_AGAINST = (("rather", "than"), ("instead", "of"))
_OWN = frozenset(("self", "head", "event"))  # functions under which a noun has itself

_BESIDE = "named "  # before the lemma of what stands beside a name


def settle_set_against(reader: Reader) -> None:
    """Take what others give way to out of the clauses, and deny of it what they say of what stands before it."""
    words = {token.low for token in reader.tokens}
    if words.isdisjoint(("rather", "instead")):
        return
    ending = {group.last: group for group in reader.groups}
    for group in [*reader.groups]:
        if (start := _opens(reader, group)) is None:
            continue
        for draft in reader.drafts:
            for function in [f for f, groups in draft.functions.items() if f not in _OWN and group in groups]:
                draft.functions[function] = [g for g in draft.functions[function] if g is not group]
            if draft.category == "noun" and draft.order == group.last - 1 and not draft.lemma.startswith(_BESIDE):
                draft.polarity = "denied"  # "advisers instead of *weapons*"
        before = ending.get(start)
        if before is not None and _alike(before, group):
            reader.drafts += [_denied(d, f, before, group) for d in [*reader.drafts] if (f := _function(d, before))]


def _opens(reader: Reader, group: Group) -> int | None:
    """Return the token at which "rather than" stands before a noun phrase, with or without a preposition of its own between."""
    at = group.first
    for _ in range(2):
        if at > 1 and (reader.tokens[at - 2].low, reader.tokens[at - 1].low) in _AGAINST:
            return at - 2
        at -= 1
        if at < 2 or reader.tokens[at].tag != "prep":
            return None
    return None


def _alike(before: Group, group: Group) -> bool:
    """Return whether a noun phrase names somebody who can take the place of another: not "advisers instead of *troops*"."""
    kinds = {before.means.kind, group.means.kind}
    return group.means.sort in ("name", "role") and None not in kinds and (len(kinds) == 1 or kinds <= {*BODIES, "person"})


def _function(draft: Draft, before: Group) -> str:
    """Return the function under which a clause has a noun phrase, "" where it has it under none."""
    if draft.category not in ("verb", "noun") or draft.lemma.startswith(_BESIDE):
        return ""
    function = next((f for f, groups in draft.functions.items() if f not in _OWN and before in groups), "")
    beside = draft.category == "verb" and draft.lemma in load_constructions().mounting and function not in ("subject", "object")
    return "" if beside else function  # "*launched* attacks on X rather than on Y": they were launched


def _denied(draft: Draft, function: str, before: Group, group: Group) -> Draft:
    """Return a clause that denies of one what another says of the other."""
    functions = {name: list(groups) for name, groups in draft.functions.items()}
    functions[function] = [group if g is before else g for g in functions[function]]
    return replace(draft, functions=functions, polarity="affirmed" if draft.polarity == "denied" else "denied")
