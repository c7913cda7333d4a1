"""Sites of bodies: who has his office or camp in a place is there, and who owns what is struck is struck."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.drafts import Draft
    from ingest.arabic.reading import Reading
    from ingest.arabic.words.tokens import Token

_UPON = ("على", "نحو", "باتجاه", "صوب")
_USED_SITES, _FINDING = folded(senses("ar", "used_sites")), senses("ar", "comes_upon")
_ONE_OF = ("احد", "احدي", "بعض")


def of_site(tokens: Sequence[Token], owner: NounPhrase) -> bool:
    """Return whether a phrase names a body by its site: "مقر المنظمة", "معسكرا للحزب"."""
    if owner.start < 0 or owner.trigger is not None:
        return False
    first = tokens[owner.start]
    if first.preposition == "ل":
        return owner.start > 0 and names_site(tokens[owner.start - 1])
    return names_site(first) or (first.word in _ONE_OF and owner.start + 1 < owner.end and names_site(tokens[owner.start + 1]))


def owner_of_target(reading: Reading, key: str, target: NounPhrase, phrase: NounPhrase) -> bool:
    """Give what is struck its owner, and return whether he is that: "هجوم على حاجز | للجيش", "غارة على مخبأ | للتنظيم"."""
    noun, place = reading.draft(reading.noun), reading.preposition_at
    if key != "ل" or noun is None or noun.lemma not in _listed("strikes") or reading.last_key not in _UPON:
        return False
    first = reading.tokens[target.start] if target.start >= 0 else None
    named = target.trigger is not None or any(p.sort == "name" for p in target.phrases)
    owners = [p for p in phrase.phrases if p.kind in BODIES and p.sort != "pronoun"]
    if target.end != place or named or first is None or first.definite or not owners:
        return False
    noun.add(reading.last_key, owners)
    return True


def strikes_site(reading: Reading, phrase: NounPhrase) -> bool:
    """Return whether a phrase behind ل is the site that blows befall, not who deals them: "الضربات الجوية | لمواقع التنظيم"."""
    noun = reading.draft(reading.noun)
    if noun is None or phrase.start < 0 or noun.functions.get("على"):
        return False
    if noun.lemma not in reading.lexicon.raids:
        return False
    return names_site(reading.tokens[phrase.start])


def is_seat(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Return whether a building is that of a governorate or town, for which it does not stand: "مبنى المحافظة"."""
    if tokens[at].word.removeprefix("ال") not in _listed("buildings"):
        return False
    return any(t.word.partition(" ")[0].removeprefix("ال") in _listed("towns") for t in tokens[at + 1 : end])


def seat_before(tokens: Sequence[Token], end: int) -> int:
    """Return where the building of a governorate or town begins that ends before a token, -1 where none does: "اقتحام | مبنى المحافظة"."""
    return next((at for at in (end - 2, end - 3) if at >= 0 and is_seat(tokens, at, end)), -1)


def is_holding(token: Token) -> bool:
    """Return whether a word is for people, arms or sites that somebody may have in a place."""
    return token.name is None and fold_word(token.word) in _listed("holdings")


def names_site(token: Token) -> bool:
    """Return whether a word is a noun for where a body sits or stands."""
    return token.name is None and fold_word(token.word) in _listed("sites")


def is_site(noun: str) -> bool:
    """Return whether a folded noun is one for where a body sits or stands."""
    return noun in _listed("sites")


@lru_cache(maxsize=8)
def _listed(key: str) -> frozenset[str]:
    """Return the lemmas of events, and the folded nouns of sites."""
    words = read_lexicon("ar", "sites")[key]
    return frozenset(words) if key == "strikes" else frozenset(fold_word(word) for word in words)


def is_kept_for(reading: Reading, deed: Draft, host: Draft) -> bool:
    """Return whether a noun says what others use a site or cell for that is hit or found: "قصفت الطائرات معسكرا | لتدريب المسلحين"."""
    word = reading.lexicon.bare(reading.tokens[deed.token - 1].word)
    site = word in _USED_SITES or word.removeprefix("و") in _USED_SITES  # "جسورا | ومركزا | للتدريب"
    return site and (host.lemma in reading.lexicon.struck or host.lemma in reading.lexicon.foiling or host.lemma in _FINDING)
