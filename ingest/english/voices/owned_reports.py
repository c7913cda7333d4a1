"""Whose report it is that a noun tells: "*Turkey's* claim that X had attacked" is Turkey's word, and nobody's fact."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.polarity.contents import in_media
from ingest.english.polarity.negation import judged
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

SAID = "accuse"  # whoever does so need not be he who is quoted next
_CHARGES = senses("en", "accusations")
_LAYS = senses("en", "lays_charges")
_BY = ("by", "from")
_TAKEN = ("denial", "doubt", "rumour", "condition")  # operators under which it is told already whose word it is


def settle_owned_reports(reader: Reader) -> None:
    """Hang what "that" tells behind a report under him whose report it is."""
    rumours = load_constructions().rumours | _CHARGES
    reports = [g for g in reader.groups if g.lemma in rumours]
    if not reports:
        return
    verbs = sorted((d for d in reader.drafts if d.category == "verb"), key=lambda d: d.order)
    bringers = {id(g): d for d in verbs if d.lemma in _LAYS and not d.passive for g in d.groups("object")}
    answerers = {id(g): d for d in verbs if d.lemma in load_constructions().responding for g in d.groups("to")}
    judging = [d.order for d in verbs if judged(reader.tokens, d)]
    for report in reports:
        owners, end = _owners(reader, report)
        if not owners and (bringer := bringers.get(id(report))) is not None:
            owners, end = bringer.groups("subject"), report.last  # "*X* made the claim that"
        told = _told(reader, verbs, end) if owners else None
        if told is not None and (answering := answerers.get(id(report))) and all(g.means.sort == "pronoun" for g in told.groups("subject")):
            told.functions["subject"] = list(answering.groups("subject"))  # "*Iran* responded to US charges that *it* armed X"
        if told is not None and not _is_judged(told, judging):
            _voice(reader, report, owners, [d for d in verbs if d is told or _goes_on(d, told)])


def _owners(reader: Reader, report: Group) -> tuple[list[Group | Fixed], int]:
    """Return whose report it is, and the token at which its content may open."""
    if report.possessor is not None and (report.possessor.means.kind in ACTORS or report.possessor.means.sort == "pronoun"):
        return [report.possessor], report.last
    whose = [] if in_media(report) else [m for m in report.modifiers if m.kind in ACTORS]
    if whose:
        return [Fixed(whose[-1])], report.last
    if report.last < len(reader.tokens) and reader.tokens[report.last].low in _BY:
        behind = next((g for g in reader.groups if g.first == report.last + 1), None)
        if behind is not None and behind.means.kind in ACTORS:
            return [behind], behind.last
    return [], 0


def _told(reader: Reader, verbs: Sequence[Draft], end: int) -> Draft | None:
    """Return the first clause of what "that" or "to have" opens at a token."""
    behind = reader.tokens[end : end + 4]
    days = [at for at, token in enumerate(behind[:3]) if token.tag == "time"]  # "X's claim *on Monday* that"
    end += days[-1] + 1 if days and days[0] <= 1 else 0
    opens = [token.low for token in reader.tokens[end : end + 2]]
    if opens[:1] != ["that"] and opens != ["to", "have"]:
        return None
    return next((d for d in verbs if d.order > end), None)


def _is_judged(told: Draft, judging: Sequence[int]) -> bool:
    """Return whether somebody else says of it that it is so or not; `judging` are the verbs that do."""
    above = told.parent
    verdict = told.polarity == "denied" and any(order > told.order for order in judging)
    return told.link == "relative" or verdict or (above is not None and above.operator in _TAKEN)


def _goes_on(verb: Draft, told: Draft) -> bool:
    """Return whether a verb says more of whom the report tells: "the claim that X armed Y *and attacked* Z"."""
    shared = verb.order > told.order and bool(verb.groups("subject")) and verb.groups("subject") == told.groups("subject")
    return shared and verb.parent is told.parent and verb.link == told.link


def _voice(reader: Reader, report: Group, owners: list[Group | Fixed], told: Sequence[Draft]) -> None:
    said = Draft(report.last - 1, report.head.span, SAID, "noun", end=report.head.end)
    said.operator, said.quoted, above = "speech", report.head.quoted, told[0].parent
    if above is None or not (above.operator == "speech" and above.polarity == "denied"):  # "*could not verify* X's claim that"
        said.parent, said.link = above, told[0].link
    said.functions["subject"] = owners
    for draft in told:
        draft.parent, draft.link = said, "complement"
        draft.modality = "reported" if draft.modality == "rumoured" or _done(reader, draft) else draft.modality
    reader.drafts.append(said)


def _done(reader: Reader, draft: Draft) -> bool:
    """Return whether an infinitive tells what has been done: "its claim *to have killed* ten"."""
    return draft.modality == "planned" and reader.tokens[draft.order - 1].low == "have"
