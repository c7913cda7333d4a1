"""Whose word it is what somebody counts as: "تعتبر تركيا الوحدات *امتدادا للحزب*" says so of Turkey, not of the text."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses
from ingest.syntax import SAID_OF, Phrase

_HOLDS = senses("ar", "holds_for")


def takes_another(verb: Draft) -> bool:
    """Return whether a verb tells what its subject takes another for, whom its pronoun means: "اعتبره فلان عضوا في الحزب"."""
    return verb.lemma in _HOLDS and verb.verb is not None and bool(verb.verb.enclitic)


def _of_whom(post: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return who is said to be something: not who takes another for that, "الوحدات التي تعتبرها *تركيا* امتدادا للحزب"."""
    whom = post.functions.get("holder", [])
    for verb in drafts if whom else ():
        if takes_another(verb) and verb.token < post.token and verb.functions.get("subject") == whom:
            others = [p for p in verb.functions.get("object", []) if p not in whom]
            post.functions["holder"] = post.functions[SAID_OF] = others
            return others
    return whom


def said_by_holders(drafts: Sequence[Draft]) -> None:
    """Lay what is said to be somebody's part or post to whoever, by a verb of opinion, takes him for that."""
    for post in drafts:
        if post.category != "post" or SAID_OF not in post.functions or post.parent is not None:
            continue
        whom = _of_whom(post, drafts)
        for at, verb in enumerate(drafts):
            taken = verb.category == "verb" and verb.lemma in _HOLDS and not verb.passive and verb.functions.get("object") == whom
            others = [p for p in verb.functions.get("subject", []) if p.kind in ACTORS and p.entity not in [w.entity for w in whom]]
            if taken and whom and others:
                post.parent, post.link = at, "complement"
                verb.operator = verb.operator or "speech"
