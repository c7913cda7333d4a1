"""Those who did what befell the one named behind them: "محاكمة قتلة فلان" is not his trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, end_with
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.phrases.descriptions import Describer
    from ingest.arabic.phrases.open_noun import OpenNoun

_WRONGDOERS = senses("ar", "wrongdoers")


def end_with_sufferer(noun: OpenNoun, owner: NounPhrase, describer: Describer) -> None:
    """End a phrase with its owner; where those who did something to him stand before him, it is about them."""
    found, last = noun.found, noun.found.end - 1
    end_with(found, owner)
    if last > noun.at and describer.tokens[last].word in _WRONGDOERS:
        found.inner = [describer.phrase(last, found.end)]
