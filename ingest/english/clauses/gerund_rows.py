"""Gerunds away from what they go on with: "is neither arming *nor training* them", "denied on Monday *arming* them"."""

from __future__ import annotations

from ingest.english.clauses.fate_ahead import fate_ahead
from ingest.english.drafts import Draft, ancestors, fill_subject
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions

_EITHER = ("or", "nor")
_NEAR = 4  # noun phrases before a gerund
_BETWEEN = frozenset(("time", "adv", "prep", "det", "adj"))  # words of a day between a verb and its gerund
_SIGNS = frozenset(("comma", "colon", "dash", "quote", "open", "close", "cc", "sub", "rel"))


def goes_on(reader: Reader, draft: Draft, index: int) -> bool:
    """Attach a gerund to the one that it goes on with, and return whether there is one."""
    clause, tokens, at = reader.clause, reader.tokens, index - 1
    own = bool(reader.prep) and at > 0 and tokens[at].low == reader.prep
    at -= own
    if clause is None or at < 1 or tokens[at].low not in (*_EITHER, *(("and",) if own else ())):
        return False
    if own:  # "for failing to pay X *and for* attacking Y"
        clause = next((c for c in (clause, *ancestors(clause)) if c.order > 0 and tokens[c.order - 1].low == reader.prep), clause)
    if clause.passive or "VBG" not in tokens[clause.order].tags or (own and tokens[clause.order - 1].low != reader.prep):
        return False
    fill_subject(draft, clause.groups("subject"))
    draft.parent, draft.link, draft.modality = clause.parent, clause.link, clause.modality
    draft.polarity = clause.polarity if draft.polarity == "affirmed" else draft.polarity
    return True


def behind_day(reader: Reader, index: int) -> bool:
    """Return whether a gerund is the object of a verb from which a day parts it: "denied *on Sunday* ordering it", "in a statement"."""
    clause = reader.clause
    if clause is None or clause.passive or clause.lemma not in load_constructions().gerund_behind or clause.groups("object"):
        return False
    between = {token.tag for token in reader.tokens[clause.order + 1 : index]}
    return between <= _BETWEEN or (clause.operator == "denial" and between.isdisjoint(_SIGNS))


def reported(reader: Reader, draft: Draft, index: int) -> bool:
    """Attach what a report is of whose fate the sentence tells: "*reports of troops entering* X were false"; return whether it is that."""
    clause, whom = reader.clause, reader.last
    if not isinstance(whom, Group) or reader.last_end != index or reader.prep:
        return False
    report = next((g for g in reader.groups[-_NEAR:] if whom in g.of and g.lemma in load_constructions().contents), None)
    if report is None or not fate_ahead(reader):
        return False
    if clause is not None and clause.operator == "speech" and clause.groups("object") == [report] and not reader.pending:
        del clause.functions["object"]
    elif report not in reader.pending:
        return False
    fill_subject(draft, [whom])
    draft.parent, draft.link = clause, "complement" if clause is not None and clause.operator == "speech" else "adjunct"
    reader.interrupt(report)
    return True
