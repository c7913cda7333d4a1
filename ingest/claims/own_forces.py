"""Who carries an event out, a state or its forces, and whose men suffer it.

Where the article tells of the forces, the state's adjective names no doer more; who denies the death of his own man denies no deed of his.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.model import Entity, Statement
from graph.register import Register

_ARMY = "forces/army.yaml"  # the register's file of the forces of its own state, of which no side need be told
_BELONGS = ("member_of", "part_of")
_HOME = ("iraq", "government-of-iraq")


def without_states(statements: Sequence[Statement], entities: Mapping[str, Entity], register: Register) -> Iterator[Statement]:
    """Return the statements but for those by which a state does what its force is said to do: "القصف الإيراني" is the Guard's."""
    behind: dict[str, set[str]] = {}
    for s in statements:
        if s.predicate == "conducts" and s.polarity == "affirmed" and entities[s.subject].kind == "force":
            behind.setdefault(s.object, set()).update(_states(s.subject, register))
    for s in statements:
        state = s.predicate == "conducts" and s.polarity == "affirmed" and entities[s.subject].kind != "force"
        if not state or s.subject not in behind.get(s.object, ()):
            yield s


def without_own_losses(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Return the statements but for the denials of a body that it did harm to its own man: "نفت الشرطة مقتل أحد جنودها"."""
    men = {(s.object, s.subject) for s in statements if s.predicate in _BELONGS and s.polarity == "affirmed"}
    for s in statements:
        if not (s.polarity == "denied" and s.speaker == s.subject and (s.subject, s.object) in men):
            yield s


def _states(force: str, register: Register) -> set[str]:
    """Return the states whose force one of the register is, by its side and by what it is part of."""
    found: set[str] = set()
    waiting = [force]
    while waiting:
        body = waiting.pop()
        if body not in register:
            continue
        entry = register[body]
        own = _HOME if entry.side is None and entry.file.endswith(_ARMY) else ()
        over = {entry.side, *own, *(a.body for a in entry.affiliations if a.relation == "part_of")} - {None, *found}
        found |= over
        waiting += over
    return found
