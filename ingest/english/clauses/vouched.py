"""Of what somebody says something in a relative clause without a pronoun: "*an attack* officials said was carried out by X"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token

_SUBJECT = frozenset(("det", "adj", "num", "noun", "name", "dem"))
_LONGEST = 6  # words of a subject
_FINITE = frozenset(("VBD", "VBZ"))
_BACK = 6  # noun phrases back among which the one before is


def told_by(tokens: Sequence[Token], index: int) -> bool:
    """Return whether at a token a subject begins of which a verb of saying and then another finite verb stand: "officials said was"."""
    at = index
    while at < len(tokens) and at - index < _LONGEST and tokens[at].tag in _SUBJECT:
        at += 1
    several = at > index and (tokens[at - 1].number == "p" or tokens[at - 1].tag == "name")
    return several and says_of_it(tokens, at)


def says_of_it(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb of saying stands at a token with another finite verb right behind it."""
    if at + 1 >= len(tokens) or not tokens[at].tags & _FINITE or load_forms().operators.get(tokens[at].lemma) != "speech":
        return False
    behind = next((t for t in tokens[at + 1 : at + 3] if t.tag != "adv"), None)
    return behind is not None and (behind.tag in ("aux", "modal") or (behind.tag == "verb" and "VBD" in behind.tags))


def spoken_of(reader: Reader, draft: Draft) -> Group | None:
    """Return the noun phrase right before the subject of a verb of saying, of which what follows is said."""
    subject = reader.pending[-1] if reader.pending else None
    if subject is None and reader.clause is not None and reader.last in reader.clause.groups("object"):
        subject = reader.last
    if not isinstance(subject, Group) or draft.operator != "speech" or reader.antecedent is not None or reader.that:
        return None
    if reader.last_end != draft.order or not says_of_it(reader.tokens, draft.order):
        return None
    before = next((g for g in reversed(reader.groups[-_BACK:]) if g.last == subject.first and g is not subject), None)
    return before if before is not None and before.head.tag == "noun" else None
