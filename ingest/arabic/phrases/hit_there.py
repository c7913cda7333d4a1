"""What an event hits, right behind whose event it is: "استهدفت غارات التحالف | منزلا", "استهدف هجوم داعش | الموصل"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.arabic.events.sites import names_site
from ingest.arabic.phrases.open_noun import is_accusative
from ingest.arabic.words.counts import about, is_number
from ingest.arabic.words.weapons import weapon_words

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token


def hit_at(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a bare name, people with their number, or something behind a body stands at a token."""
    token = tokens[at] if at < len(tokens) else None
    if token is None or token.preposition or token.conjunction or token.mark:
        return False
    if token.name is not None or is_number(token) or token.word in lexicon.metonymy:
        return True
    before = tokens[at - 1].name
    if before is None or before.kind not in BODIES or token.word in lexicon.time or token.word in lexicon.adverbs:
        return False
    known = token.word in lexicon.descriptions or token.word in weapon_words("devices")
    something = not token.definite and (known or is_accusative(token.word) or names_site(token))
    return something or token.word in lexicon.determiners or about(tokens, at, lexicon)
