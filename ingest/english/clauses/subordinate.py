"""What a subordinator makes of its clause: "*if* it attacks", "*until* they leave", "denied that it fired *after* X attacked Y"."""

from __future__ import annotations

from ingest.english.drafts import Draft, ancestors
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions

_IS = frozenset(("is", "are"))
_FACTUAL = frozenset(("after", "since", "as", "while", "where", "because", "though", "although"))
_NOT_PAST = frozenset(("is", "are", "be", "will", "would", "could", "should", "may", "might", "have", "has", "gets", "get"))
_LATER = frozenset(("after", "before"))
_COUNTED = frozenset(("det", "num", "adj", "adv", "time"))
_REACH = 20  # words between a subordinator and its verb
_WHEN = frozenset(("after", "before", "when", "since", "as", "while"))


def subordinate(reader: Reader, draft: Draft, index: int) -> None:
    """Hang a clause behind a subordinator, and let the subordinator tell how sure it is; `index` is where its verbs begin."""
    draft.parent = draft.parent or reader.clause
    draft.link = "condition" if reader.subordinator in ("if", "unless") else "adjunct"
    if reader.subordinator in _FACTUAL and draft.operator == "speech" and _set_off(reader, draft):
        draft.parent = None  # "said that it had left, *after Y said* X had": so tells the text
    elif reader.subordinator in (*_WHEN, "where") and _of_denied(draft):
        draft.link = "relative"  # "denied that it fired *after X attacked Y*": X did
    elif reader.subordinator in _LATER and (said := _said(draft)) is not None and _long_after(reader, index):
        draft.parent = said  # "said it would act, *a day after X attacked Y*": so tells whoever quotes him
    elif reader.subordinator in _FACTUAL and (wish := _wished(draft, reader)) is not None:
        draft.parent = wish  # "urged X to act *after Y attacked Z*": Y did
    if reader.subordinator == "before" and draft.modality == "reported" and _will_be(reader, draft):
        draft.modality = "planned"  # "it would be *months before* the army attacked"
    if reader.subordinator == "whether" and draft.modality == "reported":
        draft.modality = "conditional"
    if draft.link == "condition":
        draft.modality = "conditional"
    past = reader.tokens[draft.order].tags & {"VBD", "VBN"} and reader.tokens[index].low not in _IS
    if reader.subordinator == "until" and draft.modality == "reported" and not past:
        draft.modality = "planned"  # "will not rest *until* they leave"
    elif reader.subordinator == "until" and past and draft.parent is not None and draft.parent.modality == "reported":
        draft.parent.polarity = "affirmed"  # "*did not* withdraw *until* X had left": then it did


def _set_off(reader: Reader, draft: Draft) -> bool:
    """Return whether a comma parts a clause behind a subordinator from what stands before it."""
    behind = [at for at in range(1, draft.order) if reader.tokens[at].low == reader.subordinator]
    return bool(behind) and reader.tokens[behind[-1] - 1].tag == "comma"


def _of_denied(draft: Draft) -> bool:
    """Return whether a clause stands under what somebody denies."""
    above = (draft.parent, *ancestors(draft.parent)) if draft.parent is not None else ()
    return any(clause is not None and clause.operator == "denial" for clause in above)


def _said(draft: Draft) -> Draft | None:
    """Return the verb of saying under whose content a clause stands."""
    above = (draft.parent, *ancestors(draft.parent)) if draft.parent is not None else ()
    return next((clause for clause in above if clause is not None and clause.operator == "speech"), None)


def _long_after(reader: Reader, index: int) -> bool:
    """Return whether the subordinator of the verb at a token tells behind a comma how long it was: ", *two days* after X attacked Y"."""
    tokens = reader.tokens
    at = next((i for i in range(index - 1, max(0, index - _REACH), -1) if tokens[i].low == reader.subordinator), 0)
    start = at
    while start > 0 and (tokens[start - 1].tag in _COUNTED or tokens[start - 1].low in load_constructions().timespans):
        start -= 1
    return 0 < start < at and tokens[start - 1].tag == "comma"


def _will_be(reader: Reader, draft: Draft) -> bool:
    """Return whether the clause above only tells how long it is to be before something happens."""
    above, clause = reader.clause, draft.parent
    long = any(t.low in load_constructions().timespans for t in reader.tokens[above.order + 1 : above.order + 5]) if above else False
    return long and above is clause and above is not None and above.lemma in ("be", "take") and above.modality in ("planned", "conditional")


def _wished(draft: Draft, reader: Reader) -> Draft | None:
    """Return the demand or intention under whose infinitive a clause in the past tense tells what happened."""
    above, tokens = draft.parent, reader.tokens
    wish = above.parent if above is not None and above.link == "complement" else None
    past = "VBD" in tokens[draft.order].tags and not any(t.low in _NOT_PAST for t in tokens[max(0, draft.order - 3) : draft.order])
    return wish if past and wish is not None and wish.operator in ("demand", "intention") else None
