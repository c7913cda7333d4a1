"""How likely something is, by words before it: "من المحتمل أن", "ليس من المستبعد أن", "من غير المرجح أن", "يبدو أن", "ينتظر أن"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graph.model import Polarity
from ingest.arabic.drafts import Draft
from ingest.arabic.words.tokens import Token
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Operator

_NEGATORS = ("غير", "ليس", "ليست")
_OPENING = (*_NEGATORS, "من")  # words with which it begins, but for the verbs below
_VERBS: dict[str, Operator] = {"seems": "doubt", "possible": "doubt", "foreseen": "intention"}


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How many tokens say it, what they do to what follows, and whether they deny it."""

    length: int
    operator: Operator
    denied: bool

    def clause(self, at: int, tokens: Sequence[Token]) -> Draft:
        """Return the clause of the words that begin at a token, under which what follows stands."""
        last = tokens[at + self.length - 1]
        polarity: Polarity = "denied" if self.denied else "affirmed"
        return Draft(at, last.span, "احتمال", "noun", operator=self.operator, polarity=polarity, quoted=last.quoted, brief=True)


def opens_likelihood(word: str) -> bool:
    """Return whether a word may begin what says how likely something is."""
    return word in _OPENING or _words().get(word) in _VERBS


def likelihood(tokens: Sequence[Token], at: int) -> Likelihood | None:
    """Return what the words that begin at a token say of how likely the clause behind them is; None where they say nothing of it."""
    if (verb := _words().get(tokens[at].word)) in _VERBS:
        return Likelihood(1, _VERBS[verb], denied=False) if at + 1 < len(tokens) and tokens[at + 1].word.startswith("ان") else None
    end, negated, among = at, False, False
    while end < len(tokens) and end < at + 3 and tokens[end].word in _OPENING:
        negated, among = negated or tokens[end].word in _NEGATORS, among or tokens[end].word == "من"
        end += 1
    if end == at or end + 1 >= len(tokens) or not (among or negated):
        return None
    operator = _words().get(tokens[end].word.removeprefix("ال"))
    if operator is None or (among and not tokens[end].word.startswith("ال")):
        return None
    if not among and not tokens[end + 1].word.startswith("ان"):
        return None  # "عملية غير متوقعة"
    unlikely = operator == "unlikely"
    if negated == unlikely:
        return Likelihood(end + 1 - at, "doubt" if unlikely else operator, denied=False)
    return Likelihood(end + 1 - at, "intention", denied=True)


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    return {fold_word(word): operator for operator, words in read_lexicon("ar", "likelihood").items() for word in words}
