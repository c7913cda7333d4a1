"""Relative clauses without a pronoun, "the towns *the militants seized*", and the way back from a relative clause to the one above."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.clauses.verbs import VerbGroup, operator_of
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.phrases.phrases import starts_group
from ingest.english.polarity.contents import content_of
from ingest.english.reader import Reader
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_ACCUSING = senses("en", "accuses")
WHILE = ("while", "whereas")
_AGAINST = ("but", "yet", *WHILE)
_OPENING = frozenset(("and", "but", "or", "that", ",", "so", "while"))  # words before "there is"
JOINING = ("and", "or", *_AGAINST)
ASIDE = ("adv", "time")  # between "and" and its verb: "and *later* met"
_DEPTH = 4  # clauses inside one another
_AUXILIARIES = frozenset(("was", "were", "is", "has", "had", "did", "does"))  # not "have", which "to" may begin
_WHICH = frozenset(("that", "which"))
_FINITE = frozenset(("VBD", "VBZ"))


def contact(reader: Reader, draft: Draft, verbs: VerbGroup) -> Group | None:
    """Return the noun phrase that a clause describes whose subject stands right behind it and whose object is missing."""
    clause = reader.clause
    taken = clause.groups("object")[-1:] if clause is not None else []
    waiting = reader.pending[-1:] or [g for g in taken if g is reader.last]
    if draft.operator == "denial" and waiting and not draft.passive:
        return _denied_charge(reader, waiting[0], verbs)
    says = draft.operator and draft.lemma not in _ACCUSING  # "a group *the army accuses* of attacking it"
    if not waiting or draft.passive or says or reader.subordinator or reader.that:
        return None
    subject = waiting[0]
    if not isinstance(subject, Group) or (clause is not None and clause.operator):
        return None
    if verbs.last < len(reader.tokens) and (starts_group(reader.tokens[verbs.last]) or reader.tokens[verbs.last].tag == "pron"):
        return None
    before = next((g for g in reversed(reader.groups[-6:]) if g.last == subject.first and g is not subject), None)
    fits = before is not None and before.head.tag == "noun" and before.means.sort in ("anaphor", "description", "event", "name")
    return before if fits else None


def _denied_charge(reader: Reader, subject: object, verbs: VerbGroup) -> Group | None:
    """Return the noun set beside what a sentence tells that somebody denies: "X bombed Y, *a charge* (that) Z denies"."""
    ends = verbs.last >= len(reader.tokens) or reader.tokens[verbs.last].tag not in ("det", "name", "poss", "noun", "pron", "dem", "rel")
    if not isinstance(subject, Group) or not ends:
        return None
    last = subject.first - (1 if reader.tokens[subject.first - 1].low in _WHICH else 0)
    before = next((g for g in reversed(reader.groups[-6:]) if g.last == last and g is not subject), None)
    return before if before is not None and content_of(before) and reader.tokens[before.first - 1].tag in ("comma", "dash") else None


def above(reader: Reader, clause: Draft, index: int) -> Draft:
    """Return the clause that a verb behind "and" goes on with: around an infinitive or gerund, and behind a comma around a relative."""
    clause = _finite(reader, clause, index)
    if not set_off(reader, index):
        speaks = clause.passive and clause.link == "relative" and operator_of(reader.tokens[index].lemma) is not None
        return clause.parent if speaks and clause.parent is not None and clause.parent.groups("subject") else clause
    for _ in range(_DEPTH):
        if clause.link != "relative" or clause.parent is None:
            break
        clause = clause.parent
    return _finite(reader, clause, index)


def set_off(reader: Reader, index: int) -> bool:
    """Return whether a verb stands behind "and" and a comma or a dash, adverbs aside: "X armed Y*, and later* met Z"."""
    while index > 0 and reader.tokens[index - 1].tag in ASIDE:
        index -= 1
    return index > 1 and reader.tokens[index - 1].tag == "cc" and reader.tokens[index - 2].tag in ("comma", "dash")


def beside(reader: Reader, clause: Draft, first: int) -> Draft:
    """Return the clause that a whole clause goes on with whose subject begins at token `first`: around an infinitive or gerund, one of
    the subject's own too, and behind "but" around what is denied: "denied *that its men had fled*, but the army held the town".
    """
    against = reader.tokens[first - 1].low in _AGAINST
    clause = around_relative(clause) if first > 1 and reader.tokens[first - 2].tag == "comma" else clause
    for _ in range(_DEPTH):
        said = clause.quoted and not reader.tokens[first].quoted  # "X said "we left", *while Y attacked Z*"
        left = clause.link == "complement" and (said or _nonfinite(reader.tokens, clause.order) or (against and _denied(clause)))
        if clause.parent is None or not (left or clause.order >= first):
            break
        clause = clause.parent
    return clause


def around_relative(clause: Draft) -> Draft:
    """Return the clause around the relative ones in which a clause stands: "X armed the group *that Y says attacked it*, but Z left"."""
    around = clause
    for _ in range(_DEPTH):
        if clause.link == "relative" and clause.parent is not None:
            around = clause.parent
        if clause.parent is None:
            break
        clause = clause.parent
    return around


def _denied(clause: Draft) -> bool:
    """Return whether a clause is part of what somebody denies."""
    for _ in range(_DEPTH):
        if clause.parent is None or clause.link != "complement":
            return False
        clause = clause.parent
        if clause.operator == "denial":
            return True
    return False


def _finite(reader: Reader, clause: Draft, index: int) -> Draft:
    """Return the clause that a past or present form goes on with: "asked X *to leave* and accused Y *of arming* Z and met"."""
    past = bool(reader.tokens[index].tags & _FINITE) and "VB" not in reader.tokens[index].tags
    if not (past or reader.tokens[index].low in _AUXILIARIES):
        return clause
    for _ in range(_DEPTH):
        if clause.parent is None or clause.passive or not _nonfinite(reader.tokens, clause.order):
            break
        clause = clause.parent
    return clause


def _nonfinite(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb is an infinitive or a gerund."""
    tags = tokens[at].tags
    return tokens[at - 1].low == "to" or bool(tags & {"VB", "VBG"} and not tags & _FINITE)


def there_is(reader: Reader, draft: Draft, index: int) -> bool:
    """Return whether a verb has no subject, not that of the verb before: "X leads the fight *and there is* no Iranian role"."""
    words = [token.low for token in reader.tokens[max(0, index - 2) : index]]
    return draft.lemma == "be" and words[-1:] == ["there"] and words[0] in _OPENING
