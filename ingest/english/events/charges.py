"""Deeds that somebody is held or charged for: "charged four people for *their* roles in the attack" tells of a suspicion against them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_FOR = ("for", "of", "with", "over")
_SEES, _RESPONSIBLE = senses("en", "sees_as"), "responsible"


def settle_charges(drafts: Sequence[Draft], nouns: Mapping[int, Draft]) -> None:
    """Lay the part that somebody is held or charged for to him, and not to whoever charges him, as a rumour."""
    for draft in drafts:
        if draft.category == "adjective" and draft.lemma == _RESPONSIBLE:
            _hold(draft, nouns)
        if draft.category != "verb" or draft.lemma not in load_constructions().laid_to:
            continue
        charged = [*draft.groups("object"), *draft.groups("including")]
        for group in (g for function in _FOR for g in draft.groups(function)):
            noun = nouns.get(id(group))
            if noun is not None and charged and isinstance(group, Group) and group.lemma in _deeds():
                _lay(noun, group, charged)


def _hold(responsible: Draft, nouns: Mapping[int, Draft]) -> None:
    """Let it be the word of whoever holds somebody for the doer that he is: "*considers* X responsible for the attack"."""
    above = responsible.parent
    if above is None or not (above.lemma in _SEES or above.operator == "speech"):
        return
    if not any(group in above.groups("object") for group in responsible.groups("subject")):
        return
    above.operator = "speech"
    for draft in (responsible, *(nouns[id(g)] for g in above.groups("for") if id(g) in nouns)):
        draft.parent, draft.link = above, "complement"


def _lay(noun: Draft, group: Group, charged: list[Group | Fixed]) -> None:
    """Give a part in something to those charged with it."""
    if group.possessor is not None and group.possessor.means.sort == "pronoun":
        noun.functions["of"] = noun.functions["possessor"] = list(charged)
    if noun.modality == "reported":
        noun.modality = "rumoured"


def _deeds() -> frozenset[str]:
    return load_constructions().achievements | load_words().events
