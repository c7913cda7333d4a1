"""Of whom it is feared, alleged or asked that he does something: "alarm *that X had* sent troops", "insisted *that X withdraw*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.syntax import AHEAD

THAT, DO = "that", "that_do"
_FEELS = ("noun", "adjective")
_UNSURE = ("planned", "conditional")


def settle_feared(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Give the triggers whose frames ask for it the subject of what "that" opens right behind them."""
    words = load_words()
    verbs = sorted((d for d in drafts if d.category == "verb"), key=lambda d: d.order)
    for draft in [d for d in drafts if d.lemma in words.feared or d.lemma in words.asked]:
        if (content := _content(draft, verbs, tokens)) is None:
            continue
        if draft.lemma in words.asked and _is_asked(tokens, content.order, _subject(content)):
            draft.functions.setdefault(DO, _subject(content))
            content.modality = "planned"
            draft.link = "adjunct" if draft.category == "noun" else draft.link  # "rejected its demand that X leave": but it was made
        elif draft.lemma in words.feared:
            _fear(draft, content)


def _is_asked(tokens: Sequence[Token], verb: int, subject: Sequence[Group | Fixed]) -> bool:
    """Return whether a verb says what somebody is to do: "that Turkey *withdraw*", "that the army *be* withdrawn"."""
    before = next((t for t in reversed(tokens[:verb]) if t.tag not in ("adv", "neg")), None)  # "does *not* control it"
    if before is not None and before.tag in ("modal", "aux"):
        return before.low == "be"
    several = any(group.means.number == "p" or (isinstance(group, Group) and group.others) for group in subject)
    return not several and "VB" in tokens[verb].tags and not tokens[verb].tags & {"VBD", "VBZ"}


def _fear(draft: Draft, content: Draft) -> None:
    """Tell of whom something is feared or alleged, and in whose words that is."""
    if content.polarity == "affirmed" and content.modality not in _UNSURE and not content.passive:
        draft.functions.setdefault(THAT, list(content.groups("subject")))
    above = draft.parent if draft.category in _FEELS else draft
    if above is None or above.category != "verb" or above is content or above.operator in (*AHEAD, "denial"):
        return
    if content.parent in (None, above):
        content.parent, content.link = above, "complement"
        above.operator = above.operator or "speech"


def _subject(content: Draft) -> list[Group | Fixed]:
    return list(content.groups("object" if content.passive else "subject"))


def _content(draft: Draft, verbs: Sequence[Draft], tokens: Sequence[Token]) -> Draft | None:
    """Return the first verb with a subject behind "that", where that stands right behind a trigger."""
    at = next((i for i in range(draft.order + 1, min(draft.order + 3, len(tokens))) if tokens[i].low == THAT), None)
    if at is None or tokens[at].start < draft.trigger.end:
        return None
    return next((d for d in verbs if d.order > at and _subject(d) and d.link != "relative"), None)
