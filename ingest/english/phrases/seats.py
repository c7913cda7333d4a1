"""What a place is to a force, where its name stands behind the noun that says so: "Islamic State's de facto *capital* Raqqa"."""

from __future__ import annotations

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words


def seat_named(group: Group) -> Draft | None:
    """Return the clause of the noun before a place's name that says what it is to its owner."""
    if group.means.sort != "name" or group.means.kind != "place" or len(group.tokens) < 2:
        return None
    noun = next((t for t in group.tokens[:-1] if t.tag == "noun" and t.lemma in load_words().seats_of), None)
    owners = [m for m in group.modifiers if m.kind == "force"]
    if noun is None or (group.possessor is None and not owners):
        return None
    draft = Draft(group.first, noun.span, noun.lemma, "noun", end=group.head.end)
    draft.functions["self"] = [Fixed(group.means)]
    if group.possessor is not None:
        draft.add("possessor", group.possessor)
    else:
        draft.add("mod", Fixed(owners[-1]))
    return draft
