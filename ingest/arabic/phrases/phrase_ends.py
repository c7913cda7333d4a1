"""Where the words of an Arabic noun phrase can go on no more, whatever it means: "خطف مسلحون مجهولون | صحفيا"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.events.deaths import fates
from ingest.arabic.words.actor_words import nunated, pair_of
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_OWN = ("ين", "ون", "ان")  # endings behind which nothing is an owner
_BUILDINGS = folded(read_lexicon("ar", "sites")["buildings"])
_GATHERINGS, _CAUSES = senses("ar", "gatherings"), senses("ar", "protests_for")
_IMPERSONAL = ("يشتبه", "يعتقد", "يزعم")


def is_closed_before(head: str, last: str, here: Token, found: NounPhrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase with a head, and a last word behind it if any, ends before a word."""
    word = here.word
    if word in fates() or pair_of(found.lemma, head, word, lexicon):
        return True  # "لقي ثلاثة جنود | مصرعهم", "استهدف تفجيران | مكاتب"
    if found.lemma in _GATHERINGS and word in _CAUSES:
        return True  # "تظاهرات | احتجاجا على"
    if here.noun is not None and here.noun.lemma in _IMPERSONAL:
        return True  # "أشخاص | يشتبه بانتمائهم"
    if head.endswith(_OWN) and last.endswith(_OWN) and not (word.endswith(_OWN) or here.definite):
        return True  # "بسيارتين مفخختين | مقرا"
    counts = last.isdigit() or last in lexicon.determiners or head.isdigit() or head in lexicon.determiners
    if not (here.definite or counts) and (_other_case(last or head, word, lexicon) or _other_number(last, word, lexicon)):
        return True
    many = head.endswith(("ون", "ين")) and nunated(head, lexicon)
    if many and not here.definite and (word in _BUILDINGS or word in lexicon.metonymy):
        return True  # "محتجون | مباني حكومية"
    known = lexicon.descriptions.get(word[:-1]) if many and word.endswith("ا") else None
    return known is not None and not (known.people and head.endswith("ين"))  # but "مقاتلين أكرادا"


def _other_case(before: str, word: str, lexicon: Lexicon) -> bool:
    """Return whether endings tell that an actor is no adjective of the noun before: "مسلحون | مدنيين", "قناص | جنديا"."""
    if before.endswith("ون"):
        return word.endswith("ين") and word in lexicon.descriptions
    known = lexicon.descriptions.get(word[:-1]) if word.endswith("ا") else None
    if known is None or before == word or before.endswith("ا"):
        return False
    return before.endswith(("ه", "ون")) or (known.one == "person" and not known.people and not before.endswith("ين"))


def _other_number(before: str, word: str, lexicon: Lexicon) -> bool:
    """Return whether several people stand behind the adjective of one: "قوة أمنية | صحفيين", "مقابلة تلفزيونية | متمردي الحزب"."""
    plural = word if word.endswith("ين") else f"{word}ن" if word.endswith("ي") else ""
    known = lexicon.descriptions.get(plural) if before.endswith("ه") and plural else None
    return known is not None and known.one == "person" and not known.people
