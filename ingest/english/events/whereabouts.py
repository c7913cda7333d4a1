"""Where a deed was done: a place right behind the verb or its object, in "killed ten people on Monday *in Basra*".

Behind another event or a relative clause it says where that was: "killed a man linked to attacks *in Tunisia*".
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader

WHERE = "where"
PLACING = frozenset(("in", "near", "at", "outside", "inside", "around"))
_PASSED = frozenset(("time", "num", "adv", "comma"))  # what may stand between: "on Monday"
_BEHIND = 6  # tokens back at most


def stands_right_behind(reader: Reader, clause: Draft, group: Group) -> bool:
    """Return whether only a day stands between a verb, its object or a further place and a noun phrase with its preposition."""
    at = group.first - 2
    for _ in range(_BEHIND):
        if at < 0:
            return False
        token = reader.tokens[at]
        if token.tag in _PASSED or (token.tag == "prep" and token.low in ("on", "in") and reader.tokens[at + 1].tag in ("time", "num")):
            at -= 1
            continue
        break
    if at == clause.order or reader.tokens[at].end == clause.trigger.end:
        return True
    return at in {g.last - 1 for g in _objects(clause)}


def _objects(clause: Draft) -> list[Group]:
    """Return the objects of a verb, its agent, what an event is against, with those joined to them and what they count."""
    functions = ["object", WHERE, *(("subject",) if clause.passive else ())]
    if any(g.means.kind == "operation" for g in clause.groups("object")):
        functions += ["against", "on"]
    found = [g for function in functions for g in clause.groups(function) if isinstance(g, Group)]
    found += [one for g in found for one in (*g.others, *g.of)]  # "dozens *of civilians*"
    return found + [one for g in found for one in g.others if one not in found]


def opens(group: Group, subject: Sequence[Group | Fixed]) -> bool:
    """Return whether a place before the verb says where all of it was: "*In Baghdad*, a bomb killed ten", "raids *in Hit* killed ten"."""
    return group.first <= 1 or any(one.means.sort == "event" for one in subject)
