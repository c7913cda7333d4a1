"""Words that say that there is not something, read as one negated verb: "ليس هناك قوات", "ما من قوات", "لا قوات تركية في المدينة"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from graph.model import BODIES
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading

EXISTS = "وُجد"
_THERE = ("هناك", "هنالك", "ثمه")
_NOT_TO_BE = ("ليس", "ليست")
_NEGATORS = ("لم", "لن", "لا", "ما")
_COPULAS = ("كان", "عاد")
_WHETHER = ("ام", "او")
_WHATEVER = ("كل", "علي", "في", "الي", "عن", "هو")  # "كل ما من شأنه": no denial


def there_is_not(found: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens with every "ليس هناك", "لم تكن هناك", "ما من", "لا قوات" as "لا يوجد"; `present` are the words of the sentence."""
    if present.isdisjoint((*_THERE, "ما", "لا")):
        return found
    result: list[Token] = []
    for at, token in enumerate(found):
        before = result[-1] if result else None
        if before is not None and token.word in _THERE and _negated(result):
            result[-1] = replace(before, word="لا", verbs=(), noun=None) if before.word in _NOT_TO_BE else before
            future = any(v.future for v in before.verbs)
            if before.word not in (*_NOT_TO_BE, *_NEGATORS):
                result.pop()
            result.append(_exists(token, lexicon, future))
        elif before is not None and before.word == "ما" and token.word == "من" and not token.preposition and _none_of(found, at):
            result[-1] = replace(before, word="لا", verbs=(), noun=None)
            result.append(_exists(token, lexicon))
        elif token.word == "لا" and _no_actors(found, at, lexicon):
            result += [token, _exists(token, lexicon)]
        else:
            result.append(token)
    return result


def _no_actors(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "لا" says right before a noun that there are none of them: "لا *قوات* تركية في المدينة", not "لا الجيش ولا الشرطة"."""
    before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].conjunction or after is None or after.conjunction or after.preposition or after.verbs:
        return False
    if before is not None and before.word in _WHETHER:
        return False
    if after.name is None:
        return after.word in lexicon.descriptions and lexicon.descriptions[after.word].kind != "place"
    words = after.word.split()
    return after.name.kind in BODIES and words[0] in lexicon.descriptions and not any(word.startswith("ال") for word in words)


def _negated(tokens: Sequence[Token]) -> bool:
    """Return whether what stands before "هناك" denies that there is: "ليس", "لا", "لم تكن", "لم يعد"."""
    last, before = tokens[-1], tokens[-2] if len(tokens) > 1 else None
    if last.word in (*_NOT_TO_BE, *_NEGATORS):
        return True
    return before is not None and before.word in _NEGATORS and any(v.form.lemma in _COPULAS for v in last.verbs)


def _none_of(tokens: Sequence[Token], at: int) -> bool:
    """Return whether "ما من" says that there is none: not "كل ما من شأنه"."""
    before, after = tokens[at - 2] if at > 1 else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.mark or after.definite or after.word.startswith("شان"):
        return False
    return before is None or (before.word not in _WHATEVER and not tokens[at - 1].preposition)


def _exists(token: Token, lexicon: Lexicon, future: bool = False) -> Token:
    readings = [v for v in lexicon.forms.verbs("يوجد") if v.form.lemma == EXISTS]
    return replace(token, word="يوجد", verbs=tuple(VerbReading(v.form, future) for v in readings[:1]), noun=None)
