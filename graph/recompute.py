"""The claims and ties of a subject, predicate and object, worked out anew from all that is stated of them.

Only what differs from what the graph holds is written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from graph.claims import Testimony, claims_of, tie_of
from graph.cypher_files import cypher, cypher_for_tie
from graph.model import Claim, Period
from graph.rows import Row, Terms, present


class Transaction(Protocol):
    """What is needed of a driver's transaction."""

    def run(self, query: str, parameters: dict[str, Any] | None = None) -> Any:
        """Run one statement and return its result."""
        ...


def recompute_claims(tx: Transaction, keys: Iterable[str], terms: Terms) -> None:
    """Bring the claims and ties of these keys in line with the statements that the graph holds."""
    wanted = sorted(set(keys))
    if not wanted:
        return
    stated: dict[str, list[Row]] = defaultdict(list)
    for row in tx.run(cypher("read_testimonies"), {"keys": wanted}).data():
        stated[row["key"]].append(row)
    old = {row["claim"]["id"]: row["claim"] for row in tx.run(cypher("read_claims"), {"keys": wanted}).data()}
    claims = [(key, claim) for key, rows in stated.items() for claim in _claims(rows, terms)]
    new = {claim.id: _claim_row(key, claim, terms) for key, claim in claims}
    about = {statement: claim.id for _, claim in claims for statement in claim.statements}
    gone = [row for id_, row in old.items() if id_ not in new]
    changed = [row for id_, row in new.items() if id_ in old and old[id_] != row]
    turned = {row["id"] for row in changed if old[row["id"]]["tie"] != row["tie"]}
    fresh = [row for id_, row in new.items() if id_ not in old]
    _write_each(tx, "delete_ties", [*gone, *(old[id_] for id_ in sorted(turned))])
    _run(tx, "delete_claims", gone)
    _run(tx, "update_claims", changed)
    _run(tx, "write_claims", fresh)
    _write_each(tx, "update_ties", [row for row in changed if row["id"] not in turned])
    _write_each(tx, "write_ties", [*fresh, *(new[id_] for id_ in sorted(turned))])
    _link(tx, [row for rows in stated.values() for row in rows], about, {row["id"] for row in gone})


def _claims(rows: list[Row], terms: Terms) -> tuple[Claim, ...]:
    first = rows[0]
    canonical = terms.judgements.canonical
    counted = [_testimony(row, terms) for row in rows if row["judgement"] is None and row["withdrawn"] is None]
    return claims_of(terms.predicate(first["predicate"]), canonical(first["subject"]), canonical(first["object"]), counted)


def _testimony(row: Row, terms: Terms) -> Testimony:
    speaker = row["voices"][0]
    start, end = row["valid_from"], row["valid_to"]
    return Testimony(
        id=row["id"],
        polarity=row["polarity"],
        modality=row["modality"],
        when=Period(start, end) if start or end else None,
        said=None if row["register"] else row["said"],  # the day of a look-up, on which nobody said anything
        origin=row["origin"] or row["article"],
        voice=terms.judgements.canonical(speaker) if speaker else "the outlet",  # one for all that print the text
    )


def _claim_row(key: str, claim: Claim, terms: Terms) -> Row:
    tie = tie_of(terms.predicate(claim.predicate), claim)
    row = {**dict(tie.properties), "id": claim.id, "key": key, "subject": claim.subject, "object": claim.object, "tie": tie.type}
    del row["claim"]
    return present(row)


def _write_each(tx: Transaction, name: str, claims: Iterable[Row]) -> None:
    """Run a statement on the ties of these claims, once for each type of tie."""
    by_type: dict[str, list[Row]] = defaultdict(list)
    for claim in claims:
        by_type[claim["tie"]].append({"subject": claim["subject"], "object": claim["object"], "properties": _tie_properties(claim)})
    for type_, rows in sorted(by_type.items()):
        tx.run(cypher_for_tie(name, type_), {"rows": rows})


def _tie_properties(claim: Row) -> Row:
    """Return what a tie carries of its claim: all but what its own ends and type say."""
    return {"claim": claim["id"], **{name: value for name, value in claim.items() if name not in ("id", "key", "subject", "object", "tie")}}


def _run(tx: Transaction, name: str, rows: list[Row]) -> None:
    if rows:
        tx.run(cypher(name), {"rows": rows})


def _link(tx: Transaction, stated: list[Row], about: Mapping[str, str], gone: set[str]) -> None:
    """Make each statement stand about its claim; the claims that are gone have taken their links with them."""
    linked = {row["id"]: row["claim"] if row["claim"] not in gone else None for row in stated}
    if loose := [id_ for id_, claim in linked.items() if claim and about.get(id_) != claim]:
        tx.run(cypher("delete_abouts"), {"statements": loose})
    if missing := [{"statement": id_, "claim": claim} for id_, claim in about.items() if linked[id_] != claim]:
        tx.run(cypher("write_abouts"), {"rows": missing})
