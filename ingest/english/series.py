"""Verbs in a row that share what stands behind the last of them: "train, advise and assist *the army*", "armed and funded *by Iran*"."""

from __future__ import annotations

from ingest.english.drafts import Draft
from ingest.english.reader import Reader

_FORMS = frozenset(("VB", "VBN", "VBG", "VBZ", "VBD"))
LONGEST = 6  # verbs of a row


def row_before(reader: Reader, index: int) -> list[Draft]:
    """Return the verbs with which the verb at a token stands in a row: those with nothing but a comma or "and" between them."""
    clause, tokens = reader.clause, reader.tokens
    back = index - 1
    joined = back > 0 and tokens[back].tag == "cc"
    back -= joined
    comma = back > 0 and tokens[back].tag == "comma"
    back -= comma
    if clause is None or not (joined or comma) or tokens[back].tag not in ("verb", "adj"):
        return []
    if tokens[back].tag == "adj" and clause.order != back:
        return []
    alike = tokens[back].tags & tokens[index].tags & _FORMS
    return [*reader.row, clause][-LONGEST:] if joined or alike else []


def share(row: list[Draft], clause: Draft, function: str) -> None:
    """Give the verbs of a row what stands under a function of the last, where they have nothing there."""
    shared = clause.groups(function)
    for verb in row:
        if shared and not verb.groups(function) and verb.passive == clause.passive:
            verb.functions[function] = shared
            verb.end = max(verb.end, verb.trigger.end)
