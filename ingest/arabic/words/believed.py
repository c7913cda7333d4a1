"""What is only believed of somebody unnamed, between him and what is told: "هاجم مسلحون *يعتقد أنهم من القاعدة* نقطة تفتيش"."""

from __future__ import annotations

from collections.abc import Set

from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.lexicon import senses
from ingest.normalise import fold_word

_BELIEVED = frozenset(fold_word(word) for word in senses("ar", "is_believed"))
_TIES = frozenset(fold_word(word) for word in senses("ar", "ties_believed"))
_THAT_HE = frozenset(fold_word("أن") + enclitic for enclitic in ("ه", "ها", "هم", "هما"))
_IN = "في"
_LONGEST = 3  # words from a tie to the name: "ينتمون إلى تنظيم | القاعدة"


def without_beliefs(found: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens without what somebody unnamed is only believed to be or to belong to; `present` are the words of the sentence."""
    if present.isdisjoint(_BELIEVED):
        return found
    for at in reversed([at for at, token in enumerate(found) if token.word in _BELIEVED and _behind_noun(found, at)]):
        end = _belief_end(found, at, lexicon)
        if end:
            inserted = found[at - 1].mark in COMMAS and end < len(found) and found[end].mark in COMMAS
            del found[at - inserted : end + inserted]
    return found


def _behind_noun(found: list[Token], at: int) -> bool:
    """Return whether an indefinite noun stands right before a token, with no more than a comma between."""
    before = at - 1 - (at > 0 and found[at - 1].mark in COMMAS)
    token = found[before] if before >= 0 and not found[at].conjunction else None
    return token is not None and not token.mark and token.name is None and not token.definite and len(token.word) > len(_IN) + 1


def _belief_end(found: list[Token], at: int, lexicon: Lexicon) -> int:
    """Return where a belief ends that says no more than a land or to whom somebody belongs; 0 where it says more."""
    said = at + 1 + (at + 1 < len(found) and found[at + 1].word == _IN)
    if said + 1 >= len(found) or found[said].word not in _THAT_HE:
        return 0
    first = found[said + 1]
    if first.name is None and not first.definite and lexicon.bare(first.word) in lexicon.demonyms:
        end = said + 2
    elif first.word in _TIES:
        end = _owner_end(found, said + 2)
    else:
        return 0
    return 0 if end < len(found) and found[end].word in lexicon.relatives else end


def _owner_end(found: list[Token], first: int) -> int:
    """Return where a name, or a defined noun alone, ends to which a tie leads: "ينتمون إلى تنظيم القاعدة |"; 0 for none."""
    for at in range(first, min(first + _LONGEST + 1, len(found))):
        token = found[at]
        if token.name is not None or (token.definite and not token.mark):
            return at + 1
        if token.mark or token.verbs:
            return 0
    return 0
