"""Nouns of unnamed actors, and which words can be their adjectives: "مسلحين مجهولين", "مصدر أمني", but not "متظاهرون | مقر"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.posts.kin import is_kin
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded

RELATIVE = ("ي", "يه")  # adjectives of relation: أمني, عسكرية
_RELATIVES = ("ي", "يه", "يين", "يون")
SUNNIS = "سنه"  # spelt like a year
_MANY_OF_RELATION = ("يين", "يون")
_PLURALS = folded(senses("ar", "broken_plurals"))


def is_actor(bare: str, lexicon: Lexicon, head: str = "") -> bool:
    """Return whether a defined noun after a defined head means somebody else: not مسلح, انتحاري, "المسؤولين الأكراد"."""
    known = lexicon.descriptions.get(bare)
    if known is None or (known.people and head in lexicon.descriptions) or _of_office(bare, head, lexicon):
        return False
    return bare in _PLURALS or bare.endswith(("ين", "ون")) or not (bare.endswith(RELATIVE) or bare in lexicon.qualities)


def _of_office(bare: str, head: str, lexicon: Lexicon) -> bool:
    """Return whether a plural noun of relation tells what office-holders are: "القادة | العسكريين", but not "المسؤولون | السياسيين"."""
    known = lexicon.descriptions.get(head)
    office = known is not None and known.one == "person" and known.member and not known.generic
    return office and bare.endswith(_MANY_OF_RELATION) and not (head.endswith("ون") and bare.endswith("ين"))


def is_people(word: str, head: str, lexicon: Lexicon) -> bool:
    """Return whether the name of a people stands as the adjective of an unnamed actor: "المسلحين التركمان"."""
    bare = lexicon.bare(word)
    known = lexicon.descriptions.get(bare) or lexicon.descriptions.get(bare.removesuffix("ا"))
    people = bare in lexicon.demonyms or bare == SUNNIS or (known is not None and known.people)
    return people and head in lexicon.descriptions and head not in lexicon.place_heads


def joined_people(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word joins one people to another as the adjective of those before: "مقاتلين أكرادا | وعربا"."""
    here, before = tokens[at], tokens[at - 1]
    if here.conjunction != "و" or here.mark or here.definite or before.definite or before.conjunction or here.name or here.preposition:
        return False
    known = [lexicon.descriptions.get(token.word.removesuffix("ا")) for token in (before, here)]
    return all(head is not None and head.people for head in known)


def is_quality(bare: str, lexicon: Lexicon) -> bool:
    """Return whether a word after a name is an adjective of it and not the next noun: "الجيش العراقي الباسل | الموقف"."""
    if bare in lexicon.place_heads or bare in _PLURALS:
        return False  # "هاجم التنظيم | القرية", "قتل التنظيم | الأهالي"
    return bare.endswith((*_RELATIVES, "يات")) or bare in lexicon.qualities or "ال" + bare in lexicon.former


def describes_event(bare: str, two: bool = False) -> bool:
    """Return whether an actor is the adjective of the event, or of the two, before it: "هجوم إرهابي", "هجوم مسلح", "تفجيرين انتحاريين"."""
    stem = bare.removesuffix("ا")
    return stem.endswith("ي") or bare.endswith("يان") or stem == "مسلح" or (two and bare.endswith("يين"))


def qualified(word: str, head: str, lexicon: Lexicon) -> bool:
    """Return whether a word is an adjective of an unnamed actor."""
    bare = lexicon.bare(word)
    return (
        bare != head
        and bare not in _PLURALS
        and (
            (bare.endswith(RELATIVE) and (not _is_noun(bare, lexicon) or _of_body(bare, head, lexicon)))
            or bare in lexicon.qualities
            or (bare.endswith(_MANY_OF_RELATION) and bare not in lexicon.descriptions)
        )
    )


def _of_body(bare: str, head: str, lexicon: Lexicon) -> bool:
    """Return whether a word that may mean a woman is the adjective of a body before it: "لجنة برلمانية", "شخصية"."""
    known, body = lexicon.descriptions.get(bare), lexicon.descriptions.get(head)
    return known is not None and known.one == "person" and body is not None and body.one in BODIES and head.endswith(("ه", "ات"))


def _is_noun(bare: str, lexicon: Lexicon) -> bool:
    """Return whether a word that ends like an adjective is a noun: دورية, سرية, عملية."""
    return bare.endswith("يه") and (bare in lexicon.descriptions or bare in lexicon.nouns or lexicon.forms.noun(bare) is not None)


def qualifies(word: str, lexicon: Lexicon) -> bool:
    """Return whether an indefinite word can be the adjective of an unnamed actor."""
    stem = word.removesuffix("ا")
    known = lexicon.descriptions.get(stem)
    if word in lexicon.metonymy or _is_noun(stem, lexicon) or (known is not None and known.kind == "place"):
        return False
    return (
        (known is not None and known.people)
        or stem.endswith((*_RELATIVES, "ين", "ون"))
        or (stem in lexicon.qualities and not is_kin(stem))
        or stem in lexicon.adjectives
    )


def indefinite_quality(word: str, lexicon: Lexicon) -> bool:
    """Return whether an indefinite word goes on with a description: "قوة مشتركة", "مصدر أمني رفيع", "سجينا عراقيا", "مواطنين إيرانيين"."""
    stem = word.removesuffix("ا")
    known = lexicon.descriptions.get(word) or lexicon.descriptions.get(stem)
    people = stem in lexicon.demonyms or (known is not None and known.people)
    return people or stem.endswith(RELATIVE) or word.endswith(("يين", "يون")) or stem in lexicon.qualities


def indefinite_adjective(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a token is an indefinite adjective, behind which nothing is an owner: "قيادي كردي | إيران"."""
    if token.name or token.definite or token.preposition or token.conjunction:
        return False
    word, known = token.word, lexicon.descriptions.get(token.word)
    if known is not None:
        return known.people or word in lexicon.qualities
    relative = len(word) > 3 and word.endswith(RELATIVE) and word not in _PLURALS and not _is_noun(word, lexicon) and token.noun is None
    one = lexicon.descriptions.get(word[:-1])
    several = (one is not None and not one.people) or word[:-1] in lexicon.post_heads  # "قائد | مقاتلي العشائر"
    return word in lexicon.qualities or (relative and not several and word not in lexicon.prepositions)


def nunated(word: str, lexicon: Lexicon) -> bool:
    """Return whether a plural or accusative actor has its own ending, so that no owner can follow: "متظاهرون مقر"."""
    known = lexicon.descriptions.get(word)
    if known is None or len(word) < 5 or known.kind == "place":  # "بساتين | المخيسة"
        return False
    return word.endswith(("ون", "ين")) or (word.endswith(("ا", "ان")) and word.rstrip("ن")[:-1] in lexicon.descriptions)


def pair_of(lemma: str, word: str, after: str, lexicon: Lexicon) -> bool:
    """Return whether a word for two events has its own ending, so that none but its adjective can follow: "تفجيران | مكاتب"."""
    return is_pair(lemma, word, lexicon) and not after.endswith(("ان", "ين"))


def is_pair(lemma: str, word: str, lexicon: Lexicon) -> bool:
    """Return whether a word is the dual of an event: "تفجيران", "هجومين"."""
    return word.endswith(("ان", "ين")) and lemma in lexicon.event_kinds and word[:-2] == fold_word(lemma)


def gender(word: str) -> str:
    """Return the gender that the ending of a noun shows, "" where it shows none."""
    return "f" if word.endswith(("ه", "ات")) else ""


def number(word: str) -> str:
    """Return the number that the ending of a noun shows, "" where it shows none."""
    return "p" if word.endswith(("ون", "ات", "ين")) else ""


def takes_quality(lemma: str, word: str, lexicon: Lexicon) -> bool:
    """Return whether a word behind a noun of a deed tells what it is like, not whose it is: "احتجاج شعبي", "وجود عسكري تركي"."""
    own = lemma in lexicon.intransitive or lemma in lexicon.own_acts
    return (lemma in lexicon.gatherings and not word.endswith(("ين", "ون"))) or (
        own and word.endswith("ي") and lexicon.bare(word) not in _PLURALS
    )
