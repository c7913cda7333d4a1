"""Who has taken the land that he declares to be taken: "*the army* declared the city fully liberated"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_ANNOUNCES, _TAKEN = senses("en", "announces"), senses("en", "retakes")


def settle_declared(drafts: Sequence[Draft]) -> None:
    """Give a participle of retaking that has no doer, of land, the force that declares it."""
    for draft in drafts:
        above = draft.parent
        if draft.lemma not in _TAKEN or draft.link != "complement" or above is None or above.passive:
            continue
        if above.lemma not in _ANNOUNCES and above.lemma not in load_words().naming:
            continue
        doers = above.groups("subject")
        land = draft.groups("object") if draft.passive and not draft.groups("subject") else _alone(draft)
        placed = land and all(p.kind == "place" or p.entity in load_words().states for g in land for p in g.phrases)
        if placed and doers and all(g.means.kind == "force" for g in doers):
            draft.functions["object"], draft.functions["subject"], draft.passive = list(land), list(doers), True


def _alone(draft: Draft) -> list[Group | Fixed]:
    """Return the subject of a past form without an object, which a land can only suffer."""
    return draft.groups("subject") if draft.bare and not draft.groups("object") else []
