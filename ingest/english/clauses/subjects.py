"""The subject of a finite verb, and the clause that its clause hangs under."""

from __future__ import annotations

from graph.model import BODIES
from ingest.english.clauses.contact import ASIDE, JOINING, WHILE, above, beside, set_off, there_is
from ingest.english.clauses.stolen import Found, stolen
from ingest.english.drafts import Draft, Fixed
from ingest.english.events.waged import waged
from ingest.english.phrases.groups import Group
from ingest.english.phrases.phrases import starts_group
from ingest.english.polarity.contents import content_of
from ingest.english.reader import Reader, Suspended
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Link

_BLAMING = senses("en", "accuses")
_CONDEMNING = senses("en", "condemns")
_ASIDE = 5  # words of "said on Friday,"
_TIMES = frozenset(("time", "day", "year", "moment", "reason", "way"))  # "the first *time* that Turkey bombed it" is no object


def find_subject(reader: Reader, draft: Draft, index: int) -> Found:
    """Return the subject of a finite verb at a token, the clause above the verb and how the two are linked."""
    if reader.antecedent is not None:
        return _relative_subject(reader, draft)
    clause = reader.clause
    vouched, reader.vouched = reader.vouched, None
    if vouched is not None and clause is not None and clause.operator == "speech" and not reader.pending:
        return [vouched], clause, "complement"
    if reader.pending and not _left_over(reader, index):
        return _own_subject(reader, draft, index)
    if clause is not None and (first := _goes_on_in_headline(reader, clause, draft, index)) is not None:
        return list(first.groups("subject")), first.parent, first.link
    if reader.joined and clause is not None:
        apart = set_off(reader, index)
        told = reader.told(index) if clause.ends and draft.operator is None and apart else None
        owns_up = any(t.lemma == "responsibility" for t in reader.tokens[draft.order + 1 : draft.order + 3])
        goes_on = _after_aside(reader, above(reader, clause, index), apart)
        later = apart and _later(reader, goes_on, index)
        clause = told or _denier(goes_on, draft, apart, owns_up, later)  # "X armed Y, Z said, *and sent*"
        shared = [] if there_is(reader, draft, index) else clause.groups("object" if clause.passive else "subject")
        return list(shared), clause.parent, clause.link
    if reader.suspended and clause is not None and _told_inside(reader, clause, index):
        return stolen(reader, clause)
    if reader.suspended:
        return _taken_up(reader, draft)
    if draft.operator == "speech" and not _said_of(reader, clause, index):
        reader.inverted, draft.ends = draft, True
        return [], None, None
    if clause is None:
        return [], None, None
    return stolen(reader, clause)


def _left_over(reader: Reader, index: int) -> bool:
    """Return whether what no verb has taken is only another word for what stands before, behind which "and" goes on with the clause:
    "bombed an ally of X, *the Units*, and left".
    """
    clause, last = reader.clause, reader.pending[-1]
    signs = [token.tag for token in reader.tokens[max(0, index - 2) : index]]
    if clause is None or signs != ["comma", "cc"] or not isinstance(last, Group) or reader.suspended:
        return False
    set_off = last.first > 0 and reader.tokens[last.first - 1].tag in ("comma", "cc")
    return set_off and clause.order < last.first and bool(clause.groups("object" if clause.passive else "subject"))


def _taken_up(reader: Reader, draft: Draft) -> Found:
    """Return the subject that has waited while something was told of it: "*X*, who leads Y, *said*"."""
    back = _with_first(reader, reader.suspended.pop())
    _hang_relatives(reader, draft, back.subject)
    first = next((g.first for g in back.subject if isinstance(g, Group)), 0)
    before = reader.tokens[first - 1] if first else None
    if back.clause is not None and before is not None and before.low in JOINING:
        clause = beside(reader, back.clause, first)
        return back.subject, clause.parent, clause.link
    if back.clause is not None and before is not None and before.low == "that":
        told = next((g for g in reader.groups if g.last == first - 1 and content_of(g)), None)
        if told is not None:  # "no evidence that *X*, which Iran arms, *attacked* Y"
            reader.that, reader.content, reader.clause = True, told, back.clause
    if draft.operator == "speech" and back.clause is not None and before is not None and before.tag == "comma":
        draft.ends = True  # "attacked Sinjar, *X, who leads Y, said*"
        return back.subject, None, None
    return back.subject, back.clause, ("complement" if back.clause is not None and back.clause.operator else "adjunct")


def _goes_on_in_headline(reader: Reader, clause: Draft, draft: Draft, index: int) -> Draft | None:
    """Return the clause with whose subject a headline goes on: "X meets Y, *discusses* Z", "X denies arming Y, *accuses* Z"."""
    if not (reader.title and not reader.suspended and reader.tokens[index - 1].tag == "comma" and "VBZ" in reader.tokens[index].tags):
        return None
    if draft.operator == "speech" and draft.lemma not in _BLAMING and len(reader.tokens) - index <= _ASIDE - 1:
        return None  # "..., *says X*"
    above = clause
    while "VBG" in reader.tokens[above.order].tags and above.parent is not None and above.parent.order < above.order:
        above = above.parent
    told = "VBZ" in reader.tokens[above.order].tags and not above.passive and bool(above.groups("subject"))
    return above if told else None


def _later(reader: Reader, clause: Draft, index: int) -> bool:
    """Return whether a verb tells what was done once something else had been: "said that X *had* left, *and met* Y"."""
    had = any(token.low == "had" for token in reader.tokens[max(0, clause.order - 3) : clause.order])
    tags = reader.tokens[index].tags
    return had and "VBD" in tags and ("VBN" not in tags or reader.tokens[index - 1].tag in ASIDE)


def _denier(clause: Draft, draft: Draft, apart: bool, owns_up: bool, later: bool) -> Draft:
    """Return the denial with which a verb of saying goes on, not with what is denied: "denied that its men had fled *and accused* X".

    Behind a comma also the verb of saying goes on: "said that X had fled, *and accused* Y"; `owns_up`: not "*and claimed responsibility*".
    `later`: the verb tells what was done after what is told.
    """
    speaks = later or (draft.operator is not None and not owns_up) or draft.lemma in _CONDEMNING
    saying = ("denial", "speech") if apart else ("denial",)
    says = clause.parent is not None and clause.parent.operator in saying and clause.link == "complement"
    return clause.parent if speaks and says and (apart or clause.operator is None) and clause.parent is not None else clause


def _after_aside(reader: Reader, clause: Draft, apart: bool) -> Draft:
    """Return the clause above what only compares it with what others did: "would leave, *as Germany had*, but would go on"."""
    compares = apart and clause.subordinator == "as" and clause.parent is not None
    return clause.parent if compares and clause.parent is not None else clause


def _with_first(reader: Reader, back: Suspended) -> Suspended:
    """Return what waits for a verb with the subject to which "and" joins it: "*X*, which backs Y, *and Z*, which backs V, met"."""
    first = next((g.first for g in back.subject if isinstance(g, Group)), 0)
    before = [token.tag for token in reader.tokens[max(0, first - 2) : first]]
    if not reader.suspended or before != ["comma", "cc"]:
        return back
    other = reader.suspended.pop()
    return Suspended([*other.subject, *back.subject], other.clause)


def _hang_relatives(reader: Reader, draft: Draft, subject: list[Group | Fixed]) -> None:
    """Hang the relative clauses of a subject under its verb: "Ramadi, *which fell in May*, was retaken"."""
    first = next((g.first for g in subject if isinstance(g, Group)), 0)
    for other in reader.drafts:
        if other is not draft and other.category == "verb" and other.link == "relative" and other.parent is None and other.order > first:
            other.parent = draft


def _told_inside(reader: Reader, clause: Draft, index: int) -> bool:
    """Return whether a verb tells what a relative clause says: "X, which says *the PKK is* a threat, shelled"."""
    taken, before = clause.groups("object")[-1:], reader.tokens[index - 1]
    if clause.operator != "speech" or not taken or before.tag in ("comma", "quote", "cc"):
        return False
    return before.tag == "pron" or (reader.last_end == index and taken == [reader.last])


def _said_of(reader: Reader, clause: Draft | None, index: int) -> bool:
    """Return whether a verb of speech stands right behind what another took: "said *X had told* Y"."""
    if clause is None or clause.operator != "speech" or reader.last_end != index or reader.tokens[clause.order].low == "according":
        return False
    return clause.groups("object")[-1:] == [reader.last]


def _relative_subject(reader: Reader, draft: Draft) -> Found:
    antecedent = reader.antecedent
    assert antecedent is not None  # noqa: S101
    back = reader.suspended[-1].clause if reader.suspended else reader.clause
    link: Link = (
        "complement" if reader.that and back is not None and back.operator == "speech" else "relative"
    )  # "said that X, *who fled*, had"
    by = reader.pending[-1] if reader.pending else None
    if isinstance(by, Group) and by.means.kind in BODIES and (event := waged(reader, antecedent, draft.lemma)) is not None:
        antecedent = event  # "the campaign against X *that the army leads*"
    if reader.pending:
        when = isinstance(antecedent, Group) and antecedent.lemma in _TIMES
        draft.gap = None if draft.passive or when or _owned_by_relative(reader) else antecedent
        if not (draft.passive or when) and _takes_object(reader, draft) and not _owned_by_relative(reader):
            draft.add("object", antecedent)
        elif draft.operator == "speech" and not when:
            reader.vouched = antecedent
        return [reader.pending[-1]], back, link
    return [antecedent], back, link


def _takes_object(reader: Reader, draft: Draft) -> bool:
    """Return whether a verb wants the noun phrase that its clause describes: "X, whom he accused of", but not "X, who he said was"."""
    after = reader.tokens[draft.order + 1] if draft.order + 1 < len(reader.tokens) else None
    if draft.operator is None or (draft.lemma in _BLAMING and after is not None and after.low == "of"):
        return True
    goes_on = after is not None and (after.tag in ("aux", "modal", "verb", "rel", "pron") or starts_group(after))
    return draft.lemma in load_words().transitive and (not goes_on or draft.lemma in load_words().naming)


def _owned_by_relative(reader: Reader) -> bool:
    group = reader.pending[-1]
    return isinstance(group, Group) and group.tokens[0].low == "whose"


def _own_subject(reader: Reader, draft: Draft, index: int) -> Found:
    subject = reader.pending[-1]
    if len(reader.pending) > 1 and index and reader.tokens[index - 1].tag == "comma":
        subject = reader.pending[0]
    if (both := _joined_behind(reader, subject)) is not None:
        return both
    clause = reader.clause
    told_aside = draft.operator == "speech" and clause is None and not reader.subordinator and _set_off(reader, draft, subject)
    if told_aside and subject is not reader.pending[0]:
        reader.suspended.append(Suspended([reader.pending[0]], None))  # "*the army*, officials said, shelled it"
        draft.ends = True
        return [subject], None, None
    first = subject.first if isinstance(subject, Group) else 0
    if clause is None:
        return [subject], None, "adjunct" if reader.subordinator else None
    if reader.subordinator:
        against = reader.subordinator in WHILE and first > 1 and reader.tokens[first - 2].tag == "comma"
        return [subject], beside(reader, clause, first) if against else clause, "adjunct"
    sign = reader.tokens[first - 1].tag if first else ""
    if draft.operator == "speech" and sign in ("comma", "quote", "dash") and not reader.that:
        draft.ends = True
        return [subject], None, None
    if sign == "cc" and not reader.that:
        clause = beside(reader, clause, first)
    elif clause.operator and (reader.that or sign != "comma"):
        return [subject], clause, "complement"
    return [subject], clause.parent, clause.link


def _set_off(reader: Reader, draft: Draft, subject: Group | Fixed) -> bool:
    """Return whether who says something and his verb stand between commas: "X*, officials said on Friday,* did"."""
    first = subject.first if isinstance(subject, Group) else 0
    behind = reader.tokens[draft.order + 1 : draft.order + _ASIDE]
    return first > 0 and reader.tokens[first - 1].tag == "comma" and any(token.tag == "comma" for token in behind)


def _joined_behind(reader: Reader, subject: Group | Fixed) -> Found | None:
    """Return the subject of which a relative clause stands behind the first: "*X*, which seized the town, *and Y* shelled it"."""
    first = subject.first if isinstance(subject, Group) else 0
    before = [token.tag for token in reader.tokens[max(0, first - 2) : first]]
    clause = reader.clause
    if not reader.suspended or before != ["comma", "cc"] or len(reader.pending) != 1 or clause is None or clause.link != "relative":
        return None
    back = reader.suspended.pop()
    return [*back.subject, subject], back.clause, "complement" if back.clause is not None and back.clause.operator else "adjunct"


def own_clauses(reader: Reader, draft: Draft, subject: list[Group | Fixed]) -> list[Draft]:
    """Return the clauses of a subject's own words that still hang under the clause before: "denied X, but *the strike on Y* killed"."""
    before, first = reader.clause, next((g.first for g in subject if isinstance(g, Group)), 0)
    if before is not None and first and before.order >= first:
        before = before.parent  # "but *the operation to retake Z* goes on"
    told = before is not None and draft.parent is before and before.operator == "speech" and draft.link == "complement"
    joined = draft.parent is not before and reader.tokens[first - 1].low in JOINING
    if before is None or not first or not (joined or told):  # "told reporters *the deployment* of troops was illegal"
        return []
    own = (other for other in reader.drafts if other is not draft and other.order >= first and other.parent is before)
    return [other for other in own if joined or other.category == "noun"]
