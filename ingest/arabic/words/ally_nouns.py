"""The forms of the nouns for an ally and a partner: "حليفها", "حلفاؤه", "الشريكان"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ingest.arabic.words.pronouns import OWNERS
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word

_SEVERAL = {"حليف": senses("ar", "stems_of_several_allies"), "شريك": senses("ar", "stems_of_several_partners")}


@dataclass(frozen=True, slots=True)
class AllyForm:
    """A form of such a noun: the adjective that it is, whether it is of several, the pronoun attached to it."""

    lemma: str
    many: bool
    owner: str = ""


def ally_form(token: Token) -> AllyForm | None:
    """Return what a word is of such a noun, None where it is none."""
    if token.name is not None or token.mark:
        return None
    owned, bare = _forms()
    return (owned.get(token.word) if token.owned else None) or bare.get(token.word)


@lru_cache(maxsize=1)
def _forms() -> tuple[dict[str, AllyForm], dict[str, AllyForm]]:
    """Return the forms with a pronoun attached, and those without."""
    owned: dict[str, AllyForm] = {}
    bare: dict[str, AllyForm] = {}
    for lemma, many in _SEVERAL.items():
        for stem in (lemma, lemma + "ت", *many):
            owned |= {fold_word(stem + owner): AllyForm(lemma, stem in many, owner) for owner in OWNERS}
            bare |= {article + fold_word(stem): AllyForm(lemma, stem in many) for article in ("", "ال") if not stem.endswith("ا")}
        bare |= {article + fold_word(lemma + ending): AllyForm(lemma, many=False) for article in ("", "ال") for ending in ("", "ة")}
    return owned, bare
