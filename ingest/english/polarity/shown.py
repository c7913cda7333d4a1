"""What nothing shows: "no evidence *to suggest* that Iran had", "nothing *suggests* that", "saw no evidence *to support* claims that"."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_SHOWS, _EVIDENCE = senses("en", "shows_so"), senses("en", "evidence")
_NOTHING = ("nothing", "anything", "little")


def shows_nothing(draft: Draft, clause: Draft, noun: Group | None) -> bool:
    """Let an infinitive deny what follows where there is nothing that shows it, and return whether it does."""
    if noun is None or draft.lemma not in _SHOWS or clause.lemma not in load_constructions().existing:
        return False
    if noun.lemma not in _EVIDENCE and noun.lemma not in _NOTHING:
        return False
    if clause.polarity != "denied" and not (noun.negative or noun.lemma in ("nothing", "little")):
        return False
    draft.operator, draft.polarity, draft.modality = "denial", "affirmed", "reported"
    if clause.operator == "speech":
        clause.polarity = "affirmed"  # "*had seen* no evidence to support": he vouches for it
    return True


def told_by_nothing(draft: Draft, subject: Iterable[Group | Fixed]) -> None:
    """Let a verb of showing deny what follows where its subject is nothing: "*no evidence* indicates that"."""
    none = (g for g in subject if isinstance(g, Group) and (g.negative or g.lemma == "nothing"))
    if draft.lemma in _SHOWS and any(g.lemma in _EVIDENCE or g.lemma == "nothing" for g in none):
        draft.operator, draft.polarity = "denial", "affirmed"
        draft.functions.pop("subject", None)
