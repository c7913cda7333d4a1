"""Of which of two noun phrases, one behind the other, a relative clause tells: "*its mission* in X, which is led by Y"."""

from __future__ import annotations

from graph.model import BODIES
from ingest.english.clauses.that_clauses import phrase_before
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place
from ingest.lexicon import senses

_DONE, _GOING_ON = senses("en", "done_to_events"), senses("en", "events_do")
_FAR = 8  # words between a pronoun and its verb
_DEPTH = 3  # clauses inside one another
_BE = frozenset(("is", "are", "was", "were"))
_REACH = 4  # words from "which" to its verb
_AIMED = frozenset(("on", "against", "upon"))  # behind an event, before whom it hits
_THERE = frozenset(("in", "near", "at", "outside"))


def same_again(reader: Reader, before: Token | None) -> Group | None:
    """Return of whom "and which" goes on to tell: "*X*, which left Y and which Z armed"."""
    clause = reader.clause if before is not None and before.tag == "cc" else None
    for _ in range(_DEPTH):
        if clause is None or clause.link == "relative":
            break
        clause = clause.parent
    if clause is None or clause.category != "verb":
        return None
    told = clause.gap or next(iter(clause.groups("object" if clause.passive else "subject")), None)
    first = told.first if isinstance(told, Group) else clause.order
    return told if isinstance(told, Group) and first < clause.order else None


def leave_aside(reader: Reader, index: int) -> None:
    """Go on, behind the comma at a token, with the clause around a relative one where it says where: "met X, *whom Y backs*, in Z"."""
    behind = reader.tokens[index + 1] if index + 1 < len(reader.tokens) else None
    if behind is None or behind.low not in _THERE or reader.suspended or reader.pending:
        return
    clause = reader.clause
    for _ in range(_DEPTH):
        if clause is None or clause.link == "relative":
            break
        clause = clause.parent
    if clause is None or clause.parent is None or clause.passive or not _opened_by_comma(reader, clause):
        return
    reader.clause, reader.chain = clause.parent, []


def _opened_by_comma(reader: Reader, clause: Draft) -> bool:
    """Return whether a relative clause stands behind a comma and a pronoun."""
    before = range(clause.order - 1, max(0, clause.order - _FAR), -1)
    return any(reader.tokens[at].tag == "rel" and reader.tokens[at - 1].tag == "comma" for at in before)


def of_body(reader: Reader, group: Group) -> Group:
    """Return the man of whom "who" tells, rather than the body to which he belongs: "*a spokesman* for the PKK who"."""
    body = group.head.tag == "name" and group.means.kind in BODIES and not _is_plural(group)
    before = phrase_before(reader, group) if body else None
    return before.whose if before is not None and before.means.kind == "person" else group


def one_of(reader: Reader, group: Group) -> Group:
    """Return the one noun phrase of which a singular verb tells, rather than the several behind it: "*a group* of militias that *is*"."""
    before = phrase_before(reader, group) if _is_plural(group) else None
    return before.whose if before is not None and not _is_plural(before) else group


def aimed_at(reader: Reader, group: Group) -> Group | None:
    """Return the event, aimed at whoever is named last, that kills: "*an attack* on X that killed ten", "*a raid* targeting X"."""
    if group.means.sort != "name" or group.means.kind not in ("force", "person", "organization"):
        return None
    low = reader.tokens[group.first - 1].low if group.first else ""
    before = phrase_before(reader, group) if low in _AIMED else None
    clause = reader.clause
    if before is None and clause is not None and group in clause.groups("object") and low.endswith("ing"):
        before = next((g for g in clause.groups("subject") if isinstance(g, Group)), None)
    return before if before is not None and before.means.sort == "event" else None


def before_its_place(reader: Reader, group: Group, index: int) -> Group:
    """Return the event or body of which "which" at a token tells where that can't be the place named last, else what is given."""
    there = group.head.tag == "name" and is_place(group.means) and group.first > 0 and reader.tokens[group.first - 1].low in _THERE
    before = phrase_before(reader, group) if there else None
    if before is None or not (before.means.sort == "event" or before.means.kind in BODIES) or not _tells_of_event(reader, index):
        return group
    return before


def _tells_of_event(reader: Reader, index: int) -> bool:
    """Return whether the verb of a relative clause tells what a place neither does nor suffers: "is *led* by", "*operates*"."""
    behind = reader.tokens[index + 1 : index + 1 + _REACH]
    verbs = [token for token in behind if token.tag == "verb"]
    if not verbs:
        return False
    done = behind[0].low in _BE or behind[0].tag not in ("verb", "aux", "modal") or any(token.low == "been" for token in behind)
    return verbs[0].lemma in (_DONE if done else _GOING_ON)  # "is *led* by X", "X *claimed*"


def _is_plural(group: Group) -> bool:
    """Return whether a noun phrase ends in a plural, whatever it means: "Shi'ite *militias*"."""
    word = group.head.low.rsplit(" ", 1)[-1]
    lemma, number = load_forms().nouns.get(word, (word, ""))
    return number == "p" and lemma != word
