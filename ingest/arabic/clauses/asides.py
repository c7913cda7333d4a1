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


def pass_over(draft: Draft, lexicon: Lexicon) -> None:
    """Pass over what only says why or amid what, before whom a verb is done to: "اعتقلت الشرطة | بتهمة الإرهاب | قياديا"."""
    first = 1 if draft.topic is None and draft.antecedent is None else 0
    behind = draft.bare[first:]
    if draft.lemma not in lexicon.takes_party or draft.passive or len(behind) < _TWO or behind[0].named or not behind[1].named:
        return
    if behind[0].head in _AMID or (behind[0].trigger is not None and behind[0].lemma in _DEEDS_FOR and behind[0].head.endswith(("ا", "ه"))):
        del draft.bare[first]


@lru_cache(maxsize=1)
def _set_phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the set phrases by their first words."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(senses("ar", "set_phrases"), key=len, reverse=True):
        words = tuple(phrase.split())
        found[words[0]] = (*found.get(words[0], ()), words)
    return found
