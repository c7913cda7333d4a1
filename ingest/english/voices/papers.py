"""Who speaks where a paper says something: "a statement *from the ministry* said", "a *U.N.* report said", and whom he cites."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed, ancestors
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions

_AUTHOR = ("by", "from", "of")


def name_authors(drafts: Sequence[Draft]) -> None:
    """Give verbs of saying whose subject is a paper its author as their subject."""
    for draft in drafts:
        if draft.operator not in ("speech", "denial") or draft.category != "verb" or draft.passive or len(draft.groups("subject")) != 1:
            continue
        (paper,) = draft.groups("subject")
        if isinstance(paper, Group) and paper.lemma in load_constructions().papers and paper.means.entity is None:
            draft.functions["subject"] = _authors(draft, paper) or draft.groups("subject")


def cite(drafts: Sequence[Draft]) -> None:
    """Hang whom a speaker cites under what he says: "X said, *citing Y*, that", "*quoting Y*, X said"."""
    for citing in [d for d in drafts if d.lemma in ("cite", "quote") and not d.passive and d.groups("object")]:
        speech = _said(citing, drafts)
        if speech is not None and not any(d.parent is citing and d.link == "complement" and d.category == "verb" for d in drafts):
            speech.functions["cited"], citing.parent, citing.link = citing.groups("object"), None, None
            citing.operator = None


def _said(citing: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Return the verb of saying beside which somebody cites: above it, or with the same subject."""
    above = next((d for d in ancestors(citing) if d.operator == "speech"), None)
    if above is not None or citing.operator is None:
        return above
    speeches = (d for d in drafts if d.operator == "speech" and d is not citing and d.category == "verb")
    return next((d for d in speeches if any(g in d.groups("subject") for g in citing.groups("subject"))), None)


def _authors(draft: Draft, paper: Group) -> list[Group | Fixed]:
    """Return whose a paper is: of whom it is, by whom, or whose name stands before it."""
    if paper.possessor is not None:
        return [paper.possessor]
    for function in _AUTHOR:
        behind = [g for g in draft.groups(function) if isinstance(g, Group) and paper.last < g.first < draft.order]
        behind = behind or ([g for g in paper.of if g.means.kind in ACTORS] if function == "of" else [])
        if behind:
            draft.functions[function] = [g for g in draft.groups(function) if g not in behind]
            return [behind[0]]
    named = [m for m in paper.modifiers if m.kind in ACTORS]
    return [Fixed(named[-1])] if named else []
