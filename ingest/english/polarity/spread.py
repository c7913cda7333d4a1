"""What a denied report that somebody spread is about is denied too: "denied rumors *circulated* on social media about an attack"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.polarity.left_undone import denied_report
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_CHARGING = senses("en", "lays_charges")
_ABOUT = ("about", "of", "on", "regarding", "concerning")
_WHERE = ("on", "in", "by", "subject", "via")  # "circulated *on social media* of an attack"
_SIDES = ("subject", "by", "mod", "of", "between", "from")  # under which somebody is named who does what a noun tells


def settle_spread(drafts: Iterable[Draft], tokens: Sequence[Token]) -> None:
    """Hang what a report is about under the denial, not under the participle that tells who spread it."""
    for draft in drafts:
        if draft.lemma in _CHARGING and (denial := denied_report(None, draft)) is not None and draft.groups("subject"):
            denial.functions.setdefault("by", draft.groups("subject"))  # "accusations *leveled by X* that"
        above = draft.parent
        if above is None or above.link != "relative" or draft.link == "relative":
            continue
        denial = denied_report(None, above)
        if denial is None or not (draft.link == "purpose" or _is_about(draft, above) or _charged(draft, tokens)):
            continue
        draft.parent, draft.link = denial, "complement"
        if _charged(draft, tokens):
            draft.functions["subject"] = list(denial.groups("subject"))
        named = [group for side in _SIDES for group in draft.groups(side) if isinstance(group, Group) and not _tells(group, above)]
        if draft.category == "noun":
            doers = named or denial.groups("subject")
            draft.functions["doer"] = list(doers)
            if not named:
                draft.functions["subject"] = list(doers)


def _charged(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a gerund tells what a charge is of: "denied charges made by X *of arming* Y"."""
    gerund = draft.category == "verb" and "VBG" in tokens[draft.order].tags
    return gerund and draft.order > 0 and tokens[draft.order - 1].low == "of"


def _is_about(draft: Draft, above: Draft) -> bool:
    """Return whether a noun stands behind a preposition of what a report is about."""
    about = [group for preposition in _ABOUT for group in above.groups(preposition)]
    about += [part for preposition in _WHERE for group in above.groups(preposition) if isinstance(group, Group) for part in group.of]
    return draft.category == "noun" and any(head in about for head in draft.groups("head"))


def _tells(group: Group | Fixed, above: Draft) -> bool:
    """Return whether a noun is the report itself."""
    return group in above.groups("object" if above.passive else "subject")
