"""People whose names stand right behind what they are, where a deed that befalls them is told: "اغتيال الصحفيين | فلان وفلان"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.lexicon import senses
from ingest.syntax import Phrase

_SUFFERED = senses("ar", "sufferings")


def name_victims(deed: Draft) -> None:
    """Let the names behind defined people be of those whom a deed befalls, not of others on whom these do it."""
    if deed.lemma in _SUFFERED and _are_named(deed.functions.get("of", ()), deed.bare[:1]):
        deed.functions["of"], deed.bare = list(deed.bare[0].phrases), deed.bare[1:]


def _are_named(whom: Sequence[Phrase], behind: Sequence[NounPhrase]) -> bool:
    names = behind[0].phrases if behind and not behind[0].posts else []
    many = len(whom) == 1 and whom[0].sort == "description" and whom[0].kind == "person" and whom[0].definite and whom[0].number == "p"
    return many and bool(names) and names[0].span.start - whom[0].span.end == 1 and all(p.kind == "person" for p in names)
