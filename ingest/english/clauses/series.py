"""Verbs in a row: with one object ("train, advise and assist *the army*"), or each with its own ("met X, *visited* Y and *praised* Z")."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_FORMS = frozenset(("VB", "VBN", "VBG", "VBZ", "VBD"))
_EITHER = ("or", "nor")
_BACK = 40  # clauses among which the verbs of a row stand
LONGEST = 6  # verbs of a row
_ALIKE = frozenset(("VBD", "VBZ", "VBN"))
_OWN_OBJECT = frozenset(("det", "name", "dem", "poss", "num", "pron", "noun", "adj"))
_AHEAD = 45  # words in which the last verb of a series is looked for


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
    if comma and not joined and clause.link == "relative" and clause.groups("object") and reader.suspended:
        return []  # "*the group*, which Iran has criticised, attacked"
    alike = tokens[back].tags & tokens[index].tags & _FORMS
    return [*reader.row, clause][-LONGEST:] if joined or alike else []


def share(row: list[Draft], clause: Draft, function: str) -> None:
    """Give the verbs of a row what stands under a function of the last, where they have nothing there."""
    shared = clause.groups(function)
    for verb in row:
        if shared and not verb.groups(function) and verb.passive == clause.passive:
            verb.functions[function] = shared
            verb.end = max(verb.end, verb.trigger.end)


def in_series(reader: Reader, lemma: str, index: int, last: int) -> bool:
    """Return whether a verb behind a comma goes on with what the subject did: "X met Y, *visited* Z and praised W"."""
    clause, tokens = reader.clause, reader.tokens
    if clause is None or index == 0 or tokens[index - 1].tag != "comma" or reader.pending or reader.suspended:
        return False
    if clause.category != "verb" or clause.passive or not clause.groups("subject") or clause.ends or clause.order >= len(tokens):
        return False
    alike = tokens[clause.order].tags & tokens[index].tags & _ALIKE
    return bool(alike) and _has_object(tokens, lemma, last) and _closes(tokens, last, alike)


def _has_object(tokens: Sequence[Token], lemma: str, last: int) -> bool:
    """Return whether a verb has an object of its own, so that it is no participle: "visited *Y*", not "seized in 2014"."""
    after = tokens[last] if last < len(tokens) else None
    if after is None or (lemma in load_words().naming and after.low in ("a", "an")):
        return False
    return after.tag in _OWN_OBJECT or " " in lemma or (after.tag == "prep" and after.low != "by" and lemma not in load_words().transitive)


def _closes(tokens: Sequence[Token], last: int, alike: frozenset[str]) -> bool:
    """Return whether a verb behind "and" ends the series."""
    for place in range(last, min(last + _AHEAD, len(tokens) - 1)):
        if tokens[place].tag != "cc":
            continue
        after = next((t for t in tokens[place + 1 : place + 4] if t.tag != "adv"), None)
        if after is not None and after.tag == "verb" and after.tags & alike:
            return True
    return False


def deny_row(reader: Reader, draft: Draft, index: int) -> None:
    """Let "or" pass on what the first of those that a verb goes on with denies: "has *not* attacked X, bombed Y *or* shelled Z"."""
    if index == 0 or reader.tokens[index - 1].low not in _EITHER:
        return
    row = [draft]
    for before in reversed(reader.drafts[-_BACK:]):
        if before is draft or before.category != "verb":
            continue
        if before.parent is not draft.parent or before.link != draft.link or _doer(before) != _doer(draft):
            break
        row.append(before)
    first = next((at for at, verb in enumerate(row) if verb.polarity == "denied"), 0)
    for verb in row[:first]:
        verb.polarity = "denied"


def _doer(verb: Draft) -> list[Group | Fixed]:
    """Return of whom a verb tells."""
    return verb.groups("object" if verb.passive else "subject")


def hardly_active(verb: Draft) -> bool:
    """Return whether a form that may be a participle has nobody who does it."""
    return verb.bare and not (verb.polarity == "denied" and verb.groups("subject"))
