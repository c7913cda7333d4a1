"""Harm that somebody says he will do: "said it *would strike* the group", "We *will punish* them", "warned X that it *will respond*"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

VOW = "vowed harm"
_HARMING = senses("en", "harms")
_PAYING, _RUING = senses("en", "pays_for") | senses("en", "rues"), senses("en", "rues")
_PRICES, _DEARLY = senses("en", "prices"), senses("en", "dearly")
_WARNING, _KIND = senses("en", "warns"), senses("en", "kind_deeds")
_BEFALLS = ("object", "object_agent", "against", "on", "at")
_WHO = (*ACTORS, "place")


def add_vows(drafts: list[Draft], tokens: Sequence[Token]) -> None:
    """Add a noun to the harm that a speaker says he will do, whom it is to befall."""
    for draft in [d for d in drafts if d.category == "verb" and (d.lemma in _HARMING or d.lemma in _PAYING)]:
        above = draft.parent
        if draft.modality != "planned" or draft.passive or draft.polarity == "denied" or above is None or above.operator != "speech":
            continue
        if draft.groups("aim_of"):
            continue  # "the campaign *to drive X out* has been slowed, the army said"
        if draft.link not in ("complement", "quote") or not (_says_of_himself(above, draft) or _is_price(draft, tokens)):
            continue
        vow = Draft(draft.order - 1, draft.trigger, VOW, "noun", quoted=draft.quoted, parent=above, link="adjunct", end=draft.end)
        whom = _payer(above, draft) if _is_price(draft, tokens) else _whom(draft)
        vow.functions = {"subject": list(above.groups("subject")), "against": whom, "to": list(above.groups("object"))}
        drafts.append(vow)


def _is_price(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a verb says what will come over its subject: "will *pay* a heavy price", "will *regret* it"."""
    if draft.lemma not in _PAYING:
        return False
    paid = [g for g in draft.groups("object") if isinstance(g, Group)]
    plain = any(g.lemma == "price" and not any(t.tag == "adj" for t in g.tokens) for g in paid)  # "will pay *the price* of this war"
    dearly = any(t.low in _DEARLY for t in tokens[draft.order + 1 : draft.order + 3])
    return draft.lemma in _RUING or dearly or (not plain and any(g.lemma.rpartition(" ")[2] in _PRICES for g in paid))


def _payer(above: Draft, draft: Draft) -> list[Group | Fixed]:
    """Return who will pay: of a pronoun whoever is told so, "warned X that *he* would pay"."""
    subject = draft.groups("subject")
    told = above.groups("object") if any(g.means.sort == "pronoun" for g in subject) else []
    return list(told or subject)


def _says_of_himself(above: Draft, draft: Draft) -> bool:
    """Return whether the subject of a verb is he who speaks."""
    speakers = above.groups("subject")
    if above.lemma in _WARNING and above.groups("object") and not draft.groups("object"):
        return True  # "warned X that *Turkey* would respond"
    for group in draft.groups("subject"):
        if group.means.sort == "speaker" or any(group is s or (s.means.entity and s.means.entity == group.means.entity) for s in speakers):
            return True
        own = group.possessor if isinstance(group, Group) and group.possessor is not None else group  # "*his* fighters would"
        if own.means.sort == "pronoun":
            return True
    return False


def _whom(draft: Draft) -> list[Group | Fixed]:
    """Return whom the harm is to befall."""
    befalls = _BEFALLS[draft.lemma in _KIND :]  # who *avenges X* does X no harm
    return next((found for f in befalls if (found := [g for g in draft.groups(f) if g.means.kind in _WHO])), [])
