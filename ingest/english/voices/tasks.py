"""What somebody is told to do, or does with others, and who does it: "tasked X with *forming* it", "joined X in *urging* calm"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from graph.model import Span
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses
from ingest.syntax import Phrase

_FORM, _JOIN, _DISCUSS = "form", "join", "discuss"
_JOINING, _CONDEMNING = senses("en", "joins_in"), senses("en", "condemns")
_GOVERNMENTS = senses("en", "governments")


def note_task(clause: Draft, draft: Draft) -> None:
    """Note at a verb what its object is to do: "asked X *to form* a government"."""
    clause.functions["entrusted"] = [_deed(draft)]


def tasked(clause: Draft, draft: Draft, prep: str) -> list[Group | Fixed]:
    """Return who is to do what a verb of entrusting says behind "with", and note at the verb what that is."""
    if prep != "with" or clause.lemma not in load_constructions().entrusting or not clause.groups("object"):
        return []
    note_task(clause, draft)
    draft.modality = "planned"
    return clause.groups("object")


def to_discuss(clause: Draft, draft: Draft) -> None:
    """Note at a verb of joining that it is for talks: "will be joined by X *to discuss* Y"."""
    if clause.lemma == _JOIN and draft.lemma == _DISCUSS:
        clause.functions.setdefault("for", [_deed(draft)])


def joint(reader: Reader, clause: Draft, draft: Draft, prep: str) -> list[Group | Fixed]:
    """Return all who do what "in ..." says where one joins another in it, and note that at the verb: "stands with X *in condemning* Y"."""
    if prep != "in" or clause.lemma not in _JOINING or not (draft.operator or draft.lemma in _CONDEMNING):
        return []
    if clause in reader.headless:
        reader.headless.append(draft)  # "*joining* Iraq in condemning it, X promised help"
    clause.functions["in_doing"] = [_deed(draft)]
    return [*clause.groups("subject"), *clause.groups("object"), *clause.groups("with")]


def warned(clause: Draft, draft: Draft, prep: str) -> None:
    """Note at a verb of warning what it warns against: "warned Baghdad against *handing* them over"."""
    if prep == "against":
        clause.functions.setdefault(prep, [_deed(draft)])


def _deed(draft: Draft) -> Fixed:
    """Return what a clause tells as the word that a frame asks for."""
    return Fixed(Phrase(draft.trigger, "anaphor", lemma=draft.lemma))


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
