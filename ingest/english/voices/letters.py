"""Who speaks in what he writes or passes, and who does what he is tasked with: "issued a statement *condemning* the raid"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from graph.model import Span
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses
from ingest.syntax import Phrase

_FORM = "form"
_WITH, _URGING = senses("en", "joins_in"), frozenset(("urge", "call on", "demand"))
_WHERETO = frozenset(("on", "in", "to", "at", "via", "through"))
_CONDEMNING = senses("en", "condemns")
_GOVERNMENTS = senses("en", "governments")


def paper(reader: Reader, draft: Draft, noun: Group | Fixed) -> Group | Fixed:
    """Return what somebody wrote rather than where or to whom, before what it says: "posted *a statement* on Telegram *warning* X"."""
    clause = reader.clause
    if not isinstance(noun, Group) or clause is None or not (draft.operator or draft.lemma in _CONDEMNING):
        return noun
    behind = noun.first > 0 and reader.tokens[noun.first - 1].low in _WHERETO
    papers = (g for g in clause.groups("object")[-1:] if isinstance(g, Group) and g.lemma in load_constructions().written)
    return next(papers, noun) if behind and noun.lemma not in load_constructions().written else noun


def writers(reader: Reader, noun: Group | Fixed | None) -> list[Group | Fixed]:
    """Return whose words a written noun phrase before "-ing" bears: its owner's, or his who wrote, sent or passed it."""
    if not isinstance(noun, Group) or noun.lemma not in load_constructions().written:
        return []
    clause = reader.clause
    owner = [noun.possessor] if noun.possessor is not None else [Fixed(m) for m in noun.modifiers[-1:] if m.kind != "place"]
    if owner or clause is None or reader.pending:
        return list(owner)
    if clause.passive:
        return clause.groups("subject")
    if clause.operator == "denial":
        return []  # "rejected *reports* circulating on X": not his own
    return clause.groups("subject") if noun in clause.groups("object") or clause.operator == "speech" else []


def warned(clause: Draft | None, draft: Draft, prep: str) -> None:
    """Note at a verb of warning what it warns against: "warned Baghdad against *handing* them over"."""
    if prep == "against" and clause is not None:
        clause.functions.setdefault(prep, [Fixed(Phrase(draft.trigger, "anaphor", lemma=draft.lemma))])


def joint(reader: Reader, clause: Draft, draft: Draft, prep: str) -> list[Group | Fixed]:
    """Return all who do what "in ..." says where one joins another in it, and note that at the verb: "stands with X *in condemning* Y"."""
    if prep != "in" or clause.lemma not in _WITH or not (draft.operator or draft.lemma in _CONDEMNING | _URGING):
        return []
    if clause in reader.headless:
        reader.headless.append(draft)  # "*joining* Iraq in condemning it, X promised help"
    clause.functions["in_doing"] = [Fixed(Phrase(draft.trigger, "anaphor", lemma=draft.lemma))]
    return [*clause.groups("subject"), *clause.groups("object"), *clause.groups("with")]


def stationed(clause: Draft | None, noun: Group | None) -> Group | Fixed:
    """Return who does what "-ing" says behind a noun phrase: he who is somewhere, not the place: "is in Baghdad *advising* X"."""
    assert noun is not None  # noqa: S101
    there = clause is not None and clause.lemma == "be" and noun.means.kind == "place"
    return clause.groups("subject")[0] if clause is not None and there and clause.groups("subject") else noun


def note_task(clause: Draft, draft: Draft) -> None:
    """Note at a verb what its object is to do: "asked X *to form* a government"."""
    clause.functions["entrusted"] = [Fixed(Phrase(draft.trigger, "anaphor", lemma=draft.lemma))]


def tasked(clause: Draft, draft: Draft, prep: str) -> list[Group | Fixed]:
    """Return who is to do what a verb of entrusting says behind "with", and note at the verb what that is."""
    if prep != "with" or clause.lemma not in load_constructions().entrusting or not clause.groups("object"):
        return []
    note_task(clause, draft)
    draft.modality = "planned"
    return clause.groups("object")


def settle_tasks(drafts: Sequence[Draft]) -> None:
    """Forget the tasks that are none of a post: "asked X to form *a queue*"."""
    for draft in drafts:
        above = draft.parent
        if above is None or draft.lemma != _FORM or not above.groups("entrusted"):
            continue
        if not any(isinstance(g, Group) and (g.lemma in _GOVERNMENTS or g.means.entity) for g in draft.groups("object")):
            above.functions.pop("entrusted")


def settle_served(drafts: Sequence[Draft]) -> None:
    """Let a post behind "as" be only a word where its holder is told: "named X as *prime minister*, tasking him with", who is X."""
    told = {draft.trigger for draft in drafts if draft.category == "post"}
    for draft in drafts:
        if draft.category == "verb" and draft.groups("as"):
            draft.functions["as"] = [_word(group, told) for group in draft.groups("as")]


def _word(group: Group | Fixed, told: Set[Span]) -> Group | Fixed:
    known = isinstance(group, Group) and group.means.sort == "role" and (group.post_span or group.span) in told
    return Fixed(Phrase(group.means.span, "anaphor", lemma=group.means.lemma)) if known else group
