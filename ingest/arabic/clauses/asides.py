"""What stands aside between a verb and whom it is done to: set phrases, and why it is done: "قصفت تركيا، ردا على الهجوم، القرية"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_WHY, _DEEDS_FOR = senses("ar", "tells_why"), senses("ar", "why_nouns")
BECAUSE = "لأجل السبب"  # the function of what stands behind such a word
_AMID = senses("ar", "said_amid")
_TWO = 2
_PREPOSITIONS = ("علي", "الي", "من", "مع", "عن", "في")
_COMMAS = ("،", ",")


def set_phrase(tokens: Sequence[Token], at: int) -> int:
    """Return how many words from a token say together how or when something is done, 0 where none do: "من جديد"."""
    token = tokens[at]
    for words in _set_phrases().get(token.word, ()) if not token.preposition and token.name is None else ():
        here = tokens[at : at + len(words)]
        if tuple(t.word for t in here) == words and not any(t.preposition or t.conjunction or t.name for t in here[1:]):
            return len(words)
    return 0


def tells_why(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word that with its preposition tells why something is done stands at a token: "ردا على", "انتقاما لمقتل"."""
    if not 0 <= at < len(tokens) - 1 or tokens[at].word not in _WHY or tokens[at].preposition:
        return False
    return bool(tokens[at + 1].preposition) or tokens[at + 1].word in _PREPOSITIONS


def done_for(noun: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether an accusative with its complement tells for what the verb before it is done: "دعما للقوات | المدينة"."""
    return noun.category == "noun" and noun.lemma in _DEEDS_FOR and not noun.under and tokens[noun.token].word.endswith(("ا", "يه", "ابه"))


def pass_over(draft: Draft, lexicon: Lexicon) -> None:
    """Pass over what only says why or amid what, before whom a verb is done to: "اعتقلت الشرطة | بتهمة الإرهاب | قياديا"."""
    first = 1 if draft.topic is None and draft.antecedent is None else 0
    behind = draft.bare[first:]
    if draft.lemma not in lexicon.takes_party or draft.passive or len(behind) < _TWO or behind[0].named or not behind[1].named:
        return
    if behind[0].head in _AMID or (behind[0].trigger is not None and behind[0].lemma in _DEEDS_FOR and behind[0].head.endswith(("ا", "ه"))):
        del draft.bare[first]


def set_off(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Return whether why something is done stands between two commas, at these tokens: "قصفت تركيا | ، ردا على الهجوم، | القرية"."""
    if end - start < 2 or tokens[start].mark not in _COMMAS or tokens[end].mark not in _COMMAS or not tells_why(tokens, start + 1):
        return False
    return not any(t.mark for t in tokens[start + 1 : end])


@lru_cache(maxsize=1)
def _set_phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the set phrases by their first words."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(senses("ar", "set_phrases"), key=len, reverse=True):
        words = tuple(phrase.split())
        found[words[0]] = (*found.get(words[0], ()), words)
    return found
