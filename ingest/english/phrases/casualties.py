"""Whom a text names among many to whom something was done: "those killed by X *included a judge*", "*a judge* was among ten killed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

_NAMING = senses("en", "numbers_among")
_MANY = senses("en", "many_people")


def settle_casualties(drafts: Sequence[Draft], harming: frozenset[str]) -> None:
    """Give verbs of harm those whom the sentence names among all to whom they were done."""
    done = [d for d in drafts if d.category == "verb" and d.lemma in harming]
    for draft in drafts:
        if draft.category != "verb":
            continue
        if draft.lemma in _NAMING or draft.lemma == "be":
            _named_among(draft, done)
            _acting_among(draft, drafts)
        if draft.lemma in harming and (named := list(_singled_out(draft))):
            draft.functions["object"] = [*draft.groups("object"), *named]


def _named_among(draft: Draft, done: Sequence[Draft]) -> None:
    """Add to a participle's object who the clause around it says belongs to them."""
    function = "object" if draft.lemma in _NAMING else "predicate"
    above = draft.parent
    if above is not None and above in done and above.passive and draft.groups(function) and not draft.groups("subject"):
        if _are_many(above):
            above.functions["object"] = [*above.groups("object"), *draft.groups(function)]
        return
    for participle in done:
        if participle.passive and any(group in draft.groups("among") for group in participle.groups("object")):
            participle.functions["object"] = [*participle.groups("object"), *draft.groups("subject")]


def _acting_among(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Add to the subject of a participle who belongs to the unnamed many who act: "groups fighting X *include Y and Z*"."""
    many = draft.groups("subject")
    if draft.lemma not in _NAMING or draft.passive or not many or any(g.means.entity or g.means.number == "s" for g in many):
        return
    acting = [d for d in drafts if d.category == "verb" and d.link == "relative" and d.parent is draft and not d.passive]
    for participle in (d for d in acting if d.groups("subject") == many):
        participle.functions["subject"] = draft.groups("object")
        draft.functions = {}


def _are_many(draft: Draft) -> bool:
    """Return whether a participle is said of many without a name: "*those* killed by X"."""
    return all(isinstance(g, Group) and (g.lemma in _MANY or g.head.tag == "num") for g in draft.groups("object"))


def _singled_out(draft: Draft) -> Iterator[Group | Fixed]:
    """Return the one whom "including" picks out of many: "arrested 40 people, *including a banker*"."""
    many = any(isinstance(g, Group) and (g.head.number == "p" or g.lemma in _MANY) for g in draft.groups("object"))
    for group in draft.groups("including") if many else ():
        if isinstance(group, Group) and not group.means.entity and group.tokens[0].low in ("a", "an", "one"):
            yield group
