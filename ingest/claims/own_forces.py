"""Who carries an event out, a state or its forces, and whose men suffer it.

Where the article tells of the forces, the state's adjective names no doer more; who denies the death of his own man denies no deed of his,
and who announces a blow on his own men, or on a base of his own state, did not strike it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from graph.model import Article, Entity, Statement
from graph.register import Register
from ingest.claims.charged import charges
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word, folded

_ARMY = "forces/army.yaml"  # the register's file of the forces of its own state, of which no side need be told
_BELONGS = ("member_of", "part_of")
_HOME = ("iraq", "government-of-iraq")
_HOLDING = "arrests"
_BLOWS = ("attacks", "kills", "abducts", _HOLDING)
_BASES = "places/bases.yaml"
_SECURITY = (
    _ARMY,
    *(f"forces/{kind}.yaml" for kind in ("commands", "counter-terrorism", "intelligence", "peshmerga", "pmf", "police")),
    "ministries.yaml",
)
_WEAPONS = folded((*senses("ar", "instruments"), *read_lexicon("ar", "blasts")["missiles"]))
_ARMIES = (_ARMY, "forces/foreign-forces.yaml")
_MARKS = ".,،"


def without_states(statements: Sequence[Statement], entities: Mapping[str, Entity], register: Register) -> Iterator[Statement]:
    """Return the statements but for those by which a state does what its force is said to do: "القصف الإيراني" is the Guard's.

    With what somebody only charges the force stands beside what the text tells of the state.
    """
    behind: dict[str, set[str]] = {}
    charged = charges(statements)
    for s in statements:
        told = s.predicate == "conducts" and s.polarity == "affirmed" and (s.speaker, s.subject) not in charged
        if told and entities[s.subject].kind == "force":
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


def without_own_targets(statements: Sequence[Statement], register: Register, article: Article) -> Iterator[Statement]:
    """Return the statements but for those by which whoever announces a blow strikes his own: "أكد الحزب *اغتيال* أمينه العام فلان"."""
    men = {(s.object, s.subject) for s in statements if s.predicate in _BELONGS and s.polarity == "affirmed"}
    for s in statements:
        announced = s.predicate in _BLOWS and s.polarity == "affirmed" and s.speaker == s.subject and ".noun." in s.rule
        if not announced or not (_is_own(s, men, register, article.date) or _on_own_base(s, register, article)):
            yield s


def without_own_threats(statements: Sequence[Statement], register: Register, date: str | None) -> Iterator[Statement]:
    """Return the statements but for threats of a state, or of who leads it, to its own army: "لوح الرئيس *باستخدام القوات*"."""
    for s in statements:
        entry = register.entries.get(s.object) if s.predicate == "threatens" else None
        army = entry is not None and entry.file.endswith(_ARMIES)
        if not army or _states(s.object, register).isdisjoint(_led_by(s.subject, register, date)):
            yield s


def _led_by(party: str, register: Register, date: str | None) -> set[str]:
    """Return a state itself, or what somebody of the register leads at a date."""
    entry = register.entries.get(party)
    posts = entry.posts if entry is not None else ()
    return {party, *(p.body for p in posts if p.relation == "leads" and p.held_at(date))}


def _is_own(blow: Statement, men: Set[tuple[str, str]], register: Register, date: str | None) -> bool:
    """Return whether somebody is hit or held who leads whoever tells of it, or hit who is one of his or part of him."""
    entry = register.entries.get(blow.object)
    held = [p for p in entry.posts if p.body == blow.subject and p.held_at(date)] if entry is not None else []
    if blow.predicate == _HOLDING:
        return any(p.relation == "leads" for p in held)  # a police arrests its own officers, too
    parts = entry is not None and any(a.body == blow.subject and a.relation in _BELONGS for a in entry.affiliations)
    return bool(held) or parts or (blow.object, blow.subject) in men


def _on_own_base(blow: Statement, register: Register, article: Article) -> bool:
    """Return whether a security force of Iraq tells of missiles on a base of the country: "أعلنت القيادة *استهداف مطار بغداد بصواريخ*"."""
    at, by = register.entries.get(blow.object), register.entries.get(blow.subject)
    if at is None or by is None or not at.file.endswith(_BASES) or not by.file.endswith(_SECURITY):
        return False
    words = map(fold_word, article.text[blow.quote.start : blow.sentence.end].split())
    return any(word.strip(_MARKS).removeprefix("ب") in _WEAPONS for word in words)


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
