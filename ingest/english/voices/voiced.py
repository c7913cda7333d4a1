"""Who says what a clause tells, for frames that ask for him: "*the ministry* said X committed crimes", "*she* said X must go"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from graph.model import ACTORS, Span
from ingest.claims.frames import load_frames
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.voices.vowed import add_vows
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.syntax import Phrase

VOICE, DUTY = "voice", "duty"
_MUST = frozenset(("must", "should", "ought"))
_HAS = frozenset(("has", "have", "needs", "need"))
_DEPTH = 6  # clauses between what is said and who says it


def add_voices(drafts: list[Draft], tokens: Sequence[Token]) -> None:
    """Give the clauses whose frames ask for it whoever speaks, and say of whom he says that they must do something."""
    alone = all(
        t.quoted or t.tag in ("quote", "comma", "dash") or not t.low[0].isalnum() for t in tokens
    )  # nobody outside the quotation is named for it
    for draft in [*drafts]:
        if draft.category == "verb" and _is_duty(draft, tokens) and (speaker := _speaker(draft, alone)):
            duty = Draft(draft.order - 1, draft.trigger, DUTY, "noun", quoted=draft.quoted, parent=draft.parent, link=draft.link)
            duty.functions = {VOICE: speaker, "subject": [g for g in draft.groups("subject") if _acts(g)]}
            duty.polarity, duty.end = "affirmed", draft.end
            drafts.append(duty)
        elif draft.category == "adjective" and draft.lemma in voiced() and (caller := _caller(draft)):
            draft.functions[VOICE] = caller
        elif draft.lemma in voiced() and (speaker := _speaker(draft, alone)):
            draft.functions[VOICE] = speaker
    add_vows(drafts, tokens)


def _acts(group: Group | Fixed) -> bool:
    return group.means.kind in ACTORS and group.means.sort != "pronoun"


def _caller(draft: Draft) -> list[Group | Fixed]:
    """Return who calls somebody something: "X called the raid *cowardly*", "X described the raid as *cowardly*"."""
    above = draft.parent
    calls = above is not None and (above.lemma in load_words().naming or above.lemma in load_constructions().describing)
    return above.groups("subject") if above is not None and calls else []


def _is_duty(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether the verb of a clause says that its subject must or should do something."""
    if draft.passive or draft.link == "condition" or draft.order >= len(tokens):
        return False
    before = tokens[max(0, draft.order - 4) : draft.order]
    words = [t.low for t in before]
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i] in _MUST or (words[i] in _HAS and words[i + 1 : i + 2] == ["to"])), -1)
    hypothetical = at > 0 and words[at] in _HAS and before[at - 1].tag == "modal"  # "*would have to* suffer"
    return at >= 0 and not hypothetical and all(t.tag in ("adv", "aux", "neg", "modal") or t.low == "to" for t in before[at + 1 :])


def _speaker(draft: Draft, alone: bool) -> list[Group | Fixed]:
    """Return whoever says what a clause tells; in a quotation whose speaker stands elsewhere, him who spoke last."""
    child = draft
    for _ in range(_DEPTH):
        above = child.parent
        if above is None:
            break
        if above.operator in ("speech", "denial") and child.link in ("complement", "quote"):
            return above.groups("subject")
        child = above
    here = Span(draft.trigger.start, draft.trigger.start)
    return [Fixed(Phrase(here, "speaker", number="s"))] if alone else []


@lru_cache(maxsize=1)
def voiced() -> frozenset[str]:
    """Return the triggers of which some frame asks who says so."""
    return frozenset(load_frames("en").asking(VOICE))
