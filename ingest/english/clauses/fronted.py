"""The main clause behind one that somebody's words open: "While X denied that the army attacked Kirkuk, *the Peshmerga withdrew*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed, ancestors
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader

_OPENS = 3  # words among which the subordinator of a sentence's first clause stands: "*Even though*"
_AHEAD = ("it", "he", "she", "they")
_BACK = 30  # clauses among which those stand that a gerund passes on
_STOPS = frozenset((".", ",", '"', "”"))


def behind_fronted(reader: Reader, subject: Sequence[Group | Fixed]) -> bool:
    """Return whether a subject behind a comma is that of the main clause, and no part of what the sentence's first clause passes on."""
    first = next((g.first for g in subject if isinstance(g, Group)), 0)
    if not first or reader.tokens[first - 1].tag != "comma" or reader.subordinator or reader.that or reader.clause is None:
        return False
    below, above = reader.clause, [reader.clause, *ancestors(reader.clause)]
    for clause in above:
        if clause.operator and any(clause is gerund for gerund in reader.headless):
            return below is not clause  # "By directing and *supervising the attack*, X has"
        if clause.operator and clause.subordinator:
            told_first = below is not clause and bool(below.subordinator)  # "While X said *when Y attacked*, Z left"
            return clause.parent is None and clause.order < first and _opens(reader, clause) and not told_first
        below = clause
    return False


def passes_on(gerund: Draft, draft: Draft) -> bool:
    """Return whether a clause is what a gerund tells that still waits for its doer: "denying that *Turkey had attacked*, X said"."""
    return gerund.operator is not None and any(above is gerund for above in ancestors(draft))


def mean_ahead(reader: Reader, gerund: Draft) -> None:
    """Let "it" in what a gerund passes on mean its doer, who is named only behind it: "denying that *it* had attacked X, *Y* accused Z"."""
    doer = gerund.groups("subject")
    told = (d for d in reader.drafts[-_BACK:] if d.parent is gerund and d.link == "complement" and gerund.operator)
    for clause in told:
        own = clause.groups("object" if clause.passive else "subject")
        if doer and len(own) == 1 and own[0].means.sort == "pronoun" and own[0].means.lemma in _AHEAD:
            clause.functions["object" if clause.passive else "subject"] = list(doer)


def leave_words(reader: Reader, draft: Draft) -> None:
    """Hang the main clause under nothing; its verb of saying passes on what follows where something does."""
    draft.parent, draft.link = None, None
    after = reader.tokens[draft.order + 1] if draft.order + 1 < len(reader.tokens) else None
    draft.ends = draft.ends and (after is None or after.low in _STOPS or after.tag == "time")


def _opens(reader: Reader, clause: Draft) -> bool:
    """Return whether the subordinator of a clause is that with which the sentence begins."""
    return any(token.low == clause.subordinator for token in reader.tokens[:_OPENS])
