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
    _delete(tx, [row for id_, row in old.items() if new.get(id_) != row])
    _write(tx, [claim for _, claim in claims if old.get(claim.id) != new[claim.id]], new, terms)
    about = {statement: claim.id for _, claim in claims for statement in claim.statements}
    gone = {id_ for id_, row in old.items() if new.get(id_) != row}
    _link(tx, [row for rows in stated.values() for row in rows], about, gone)


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
        said=row["said"],
        origin=row["origin"] or row["article"],
        voice=terms.judgements.canonical(speaker) if speaker else f"outlet {row['source'] or row['article']}",
    )


def _claim_row(key: str, claim: Claim, terms: Terms) -> Row:
    tie = tie_of(terms.predicate(claim.predicate), claim)
    row = {**dict(tie.properties), "id": claim.id, "key": key, "subject": claim.subject, "object": claim.object, "tie": tie.type}
    del row["claim"]
    return present(row)


def _delete(tx: Transaction, rows: list[Row]) -> None:
    for tie, of_tie in _by_tie(rows).items():
        ends = [{"claim": row["id"], "subject": row["subject"], "object": row["object"]} for row in of_tie]
        tx.run(cypher_for_tie("delete_ties", tie), {"rows": ends})
    if rows:
        tx.run(cypher("delete_claims"), {"claims": [row["id"] for row in rows]})


def _write(tx: Transaction, claims: list[Claim], rows: Mapping[str, Row], terms: Terms) -> None:
    if claims:
        tx.run(cypher("write_claims"), {"rows": [rows[claim.id] for claim in claims]})
    projected: dict[str, list[Row]] = defaultdict(list)
    for claim in claims:
        tie = tie_of(terms.predicate(claim.predicate), claim)
        projected[tie.type].append({"subject": claim.subject, "object": claim.object, "properties": present(dict(tie.properties))})
    for type_, of_type in sorted(projected.items()):
        tx.run(cypher_for_tie("write_ties", type_), {"rows": of_type})


def _link(tx: Transaction, stated: list[Row], about: Mapping[str, str], gone: set[str]) -> None:
    """Make each statement stand about its claim; a claim that was written anew has lost its links."""
    linked = {row["id"]: row["claim"] if row["claim"] not in gone else None for row in stated}
    if loose := [id_ for id_, claim in linked.items() if claim and about.get(id_) != claim]:
        tx.run(cypher("delete_abouts"), {"statements": loose})
    if missing := [{"statement": id_, "claim": claim} for id_, claim in about.items() if linked[id_] != claim]:
        tx.run(cypher("write_abouts"), {"rows": missing})


def _by_tie(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["tie"]].append(row)
    return found
