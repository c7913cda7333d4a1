"""Rows whose parts each tell whose they are: "*X* of A, *Y* of B and *Z*", "*X* led by A and *Y*"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS, BODIES
from ingest.english.drafts import Fixed
from ingest.english.phrases.groups import Group
from ingest.english.phrases.phrases import read_group, starts_group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import senses

_LEADING = senses("en", "heads")
_BACK = 8  # noun phrases back among which the one is whose leader or member was told
_TOLD = 12  # tokens behind a part of a row that may tell whose it is before a verb follows
_OF_TWO = senses("en", "sees_as") | senses("en", "sends_them")  # verbs with two objects
_JOINS = frozenset(("and", "or"))
_OF_PART = frozenset(("adj", "prep", "det", "name", "noun", "dem", "num", "pos", "poss"))


def next_of_row(reader: Reader, index: int) -> int:
    """Take the next part of a row whose sign or conjunction stands at a token, and return the token behind; 0 where none does."""
    told = reader.last
    if told is None or reader.last_end != index or told.others or not (whole := whole_of(reader, told)):
        return 0
    comma = reader.tokens[index].tag == "comma"
    start = index + comma
    joined = start < len(reader.tokens) and reader.tokens[start].low in _JOINS
    start += joined
    if start >= len(reader.tokens) or not starts_group(reader.tokens[start]):
        return 0
    other = read_group(reader.tokens, start)
    first = next((g for g in reader.groups[-_BACK:] if whole in g.others), whole)
    if other is None or not _alike(whole, other) or not (joined or _goes_on(reader.tokens, other.last, row=first is not whole)):
        return 0
    if _verb_behind(reader.tokens, other.last) and not _waits(reader, first):
        return 0  # "attacked X led by A, and *Y retook* the town"
    reader.chain = reader.note(other)
    first.others = [*first.others, other]
    clause = reader.clause
    if clause is not None and whole in clause.groups("object") and clause.passive and clause.lemma in _LEADING:
        clause.functions["object"] = [Fixed(whole.means)]  # not of the next
        reader.clause = clause.parent if clause.parent is not None and not reader.suspended else clause
    reader.last, reader.last_end, reader.prep = other, other.last, ""
    reader.joined = reader.open = False
    return other.last


def whole_of(reader: Reader, told: Group) -> Group | None:
    """Return the name of which a noun phrase says who leads it, or in which body he is: "the *X* of A", "*X* led by A"."""
    whole = next((g for g in reader.groups[-_BACK:] if told in g.of), None)
    clause = reader.clause
    if whole is None and clause is not None and clause.passive and clause.lemma in _LEADING and told in clause.groups("subject"):
        whole = next((g for g in clause.groups("object") if isinstance(g, Group)), None)
    return whole if whole is not None and _is_part(whole) and _is_part(told) and not _alike(whole, told) else None


def is_next(reader: Reader, group: Group, other: Group) -> bool:
    """Return whether what "and" joins to who leads a body is another such body: "X led by A *and Y*"."""
    clause, whole = reader.clause, reader.last
    if reader.prep == "by" and clause is not None and clause.passive and clause.lemma in _LEADING:
        whole = next((g for g in clause.groups("object") if isinstance(g, Group)), None)
    elif reader.prep != "of":
        return False
    return whole is not None and _is_part(whole) and _is_part(group) and not _alike(whole, group) and _alike(whole, other)


def _is_part(group: Group) -> bool:
    """Return whether a noun phrase is the name of a person or a body."""
    meant = group.means
    named = meant.sort == "name" and meant.entity not in load_words().states
    return named and (meant.kind == "person" or (meant.kind in BODIES and not is_place(meant)))


def _alike(one: Group, other: Group) -> bool:
    """Return whether of two noun phrases both are people, or both bodies."""
    return _is_part(other) and (one.means.kind == "person") == (other.means.kind == "person")


def _goes_on(tokens: Sequence[Token], at: int, row: bool) -> bool:
    """Return whether of the part that ends at a token is told whose it is too, or the row that began before goes on."""
    behind = tokens[at : at + 2]
    if not behind:
        return False
    led = behind[0].tag == "verb" and behind[0].lemma in _LEADING and behind[-1].low == "by"
    return behind[0].low == "of" or led or (row and (behind[0].low in _JOINS or (behind[0].tag == "comma" and behind[-1].low in _JOINS)))


def _verb_behind(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a finite verb follows a part of a row and what is told of it."""
    for place, token in enumerate(tokens[at : at + _TOLD], at):
        by = place + 1 < len(tokens) and tokens[place + 1].low == "by"
        if token.finite and not by:
            return True
        if token.tag not in _OF_PART and not by:
            return False
    return False


def _waits(reader: Reader, first: Group) -> bool:
    """Return whether the row still waits for its verb."""
    return first in reader.pending or any(first in suspended.subject for suspended in reader.suspended)


def takes_verb_over(reader: Reader, group: Group, other: Group) -> bool:
    """Return whether a name behind "and" is a second subject of the verb and its object follows: "X backs Y *and Z the* rebels"."""
    behind = reader.tokens[other.last].tag if other.last < len(reader.tokens) else ""
    object_ = read_group(reader.tokens, other.last) if behind in ("det", "poss") else None
    if object_ is None or object_.lemma in load_constructions().timespans:
        return False
    named = other.means.sort == "name" and other.means.kind in ACTORS and group.means.sort == "name"
    verb = reader.clause
    if not named or verb is None or verb.category != "verb" or verb.operator or reader.prep:
        return False
    return verb.lemma not in _OF_TWO | load_words().giving | load_words().naming | load_constructions().describing
