"""What a clause that follows without a comma describes: in "the attack in Kabul that killed ten" the attack, not Kabul."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.english.phrases import Group
from ingest.english.words import load_words

if TYPE_CHECKING:
    from ingest.english.clauses import Reader

_STEPS = 3  # noun phrases that one behind the other say where something is


def described(reader: Reader) -> Group | None:
    """Return the noun phrase that a restrictive clause describes: the last, or the one whose place the last names."""
    group = reader.last
    for _ in range(_STEPS):
        if group is None or not _is_place_name(group):
            return group
        before = _before(reader, group)
        if before is None:
            return reader.last
        group = before
    return reader.last


def _is_place_name(group: Group) -> bool:
    return group.head.tag == "name" and (group.means.kind == "place" or group.means.entity in load_words().states)


def _before(reader: Reader, group: Group) -> Group | None:
    """Return the noun phrase to which a preposition joins another."""
    index = group.first - 1
    if index < 1 or reader.tokens[index].tag != "prep":
        return None
    while index > 0 and reader.tokens[index - 1].tag in ("time", "num", "adv"):
        index -= 1
    found = (g for g in reversed(reader.groups[-8:]) if g is not group and index - 1 <= g.last <= index)
    return next(found, None)
