"""Which phrases name a bomb or a missile: "سيارة مفخخة", "عبوتين ناسفتين", "ثلاثة صواريخ كاتيوشا"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.words.tokens import Token

BOMB, DEVICE, MISSILE = "قنبلة", "سيارة", "صاروخ"  # lemmas of what explodes, of what may, of what falls
_MODEL = senses("ar", "model")
_IN_MODELS = ("-", "–", '"', "»", "”")
_MANY = tuple(senses("ar", "many_weapons"))


def weapon(tokens: Sequence[Token], at: int, end: int) -> Phrase | None:
    """Return the weapon that an indefinite phrase with its head at a token names, None where it names none."""
    head = tokens[at]
    lemma = _lemma(head.word, [token.word for token in tokens[at + 1 : end]])
    if not lemma or head.definite or head.owned:
        return None
    return Phrase(head.span, "anaphor", lemma=lemma, number="p" if lemma != MISSILE and head.word.endswith(_MANY) else "s")


def is_armed(head: str, last: str) -> bool:
    """Return whether an adjective that makes a bomb of a thing stands last behind it: "عبوة ناسفة | رتلا"."""
    return last in weapon_words("armed") and head in weapon_words("devices")


def model(tokens: Sequence[Token], at: int) -> int:
    """Return how many words from a token tell of which model an aircraft or a weapon is: "من طراز إف-16"; 0 where none do."""
    if tokens[at].word != "من" or at + 2 >= len(tokens) or tokens[at + 1].word not in _MODEL or tokens[at + 1].preposition:
        return 0
    end = at + 2 + bool(tokens[at + 2].mark)  # "من طراز «سوخوي"
    if end >= len(tokens) or tokens[end].name is not None:
        return 0
    end += 1
    while end < len(tokens) and (tokens[end].mark in _IN_MODELS or tokens[end].word.isdigit()):
        end += 1
    return end - at


def _lemma(head: str, behind: Sequence[str]) -> str:
    if head in weapon_words("missiles"):
        return MISSILE
    if head in weapon_words("bombs") or (head in weapon_words("devices") and weapon_words("armed").intersection(behind)):
        return BOMB
    return DEVICE if head in weapon_words("devices") else ""


@lru_cache(maxsize=8)
def weapon_words(key: str) -> frozenset[str]:
    """Return a list of the lexicon of what explodes, by folded form."""
    return frozenset(fold_word(word) for word in read_lexicon("ar", "blasts")[key])
