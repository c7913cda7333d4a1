"""Whom words describe that count a name among others: "X، إحدى الفصائل الموالية لإيران", "يعد X من المقربين من Y"."""

from __future__ import annotations

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase, state_phrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.tokens import PAUSES, Token
from ingest.syntax import Phrase

_FROM = "من"
_LONGEST = 4  # words that make one of many, and of the noun behind them


def one_of_many(reading: Reading) -> bool:
    """Step over such words and their noun, which then mean the name before them; False where no name or no description stands."""
    first = reading.tokens[reading.at]
    if first.word not in reading.lexicon.one_of or first.preposition or first.conjunction or first.name is not None:
        return False
    named = _named_before(reading)
    start = _behind(reading)
    said = _copula(reading) or (reading.at > 0 and reading.tokens[reading.at - 1].word in STANDING)
    if named is None or start == reading.at or (start == reading.at + 1 and first.word == _FROM and not said):
        return False
    if start < len(reading.tokens) and (draft := _told_by_name(reading, reading.tokens[start], named)) is not None:
        reading.drafts.append(reading.in_voice(draft))
        reading.at = start + 1
        return True
    end = start if _qualifies(reading, start) else _noun_end(reading, start)
    if end is None or not _qualifies(reading, end):
        return False
    phrase = NounPhrase(named.start, end, _counted(reading, named), number="s")
    reading.last = phrase
    reading.taken.append(phrase)
    reading.at = end
    return True


def _counted(reading: Reading, named: NounPhrase) -> list[Phrase]:
    """Return whom words that make one of many count: all in a row of whom a verb says it, else the last: "يعد فلان وفلان من"."""
    row = _copula(reading) and all(p.sort == "name" and p.kind in ACTORS for p in named.phrases)
    return named.phrases if row and reading.tokens[reading.at].word == _FROM else named.phrases[-1:]


def _told_by_name(reading: Reading, token: Token, named: NounPhrase) -> Draft | None:
    """Return what the name of many says of one of them by its adjective: "من الفصائل الموالية لإيران"."""
    if token.name is None or token.preposition or token.conjunction:
        return None
    words = token.word.split()
    whose = reading.lexicon.state_of([words[-1].removeprefix("ل")])
    if whose is None:
        return None
    for at, word in enumerate(words[1:-1], 1):
        lemma, passive = reading.lexicon.adjectives.get(reading.lexicon.bare(word), ("", False))
        if lemma:
            draft = Draft(reading.at, token.span, lemma, "adjective", quoted=token.quoted)
            draft.add("object" if passive else "subject", named.phrases[-1:])
            key = _FROM if words[at + 1] == _FROM else "ل"
            draft.add(key, [state_phrase(token.span, whose)])
            return draft
    return None


def _named_before(reading: Reading) -> NounPhrase | None:
    """Return the phrase with a name at its end right before the words, over a pause or a pronoun."""
    at = reading.at
    at -= at > 0 and reading.tokens[at - 1].word in STANDING
    at -= at > 0 and reading.tokens[at - 1].mark in PAUSES
    last = reading.taken[-1] if reading.taken else None
    if last is None or last.end != at or last.trigger is not None or not last.phrases:
        return None
    return last if last.phrases[-1].sort == "name" and last.phrases[-1].kind in ACTORS else None


def _behind(reading: Reading) -> int:
    """Return where the words end that make one of many."""
    at = reading.at
    while at < len(reading.tokens) and at - reading.at < _LONGEST and reading.tokens[at].word in reading.lexicon.one_of:
        at += 1
    return at


def _copula(reading: Reading) -> bool:
    """Return whether a verb says what the name is: "تعد الحركة من الفصائل"."""
    verb = reading.draft(reading.verb)
    return verb is not None and (verb.lemma in reading.lexicon.copulas or verb.lemma in reading.lexicon.auxiliary)


def _noun_end(reading: Reading, start: int) -> int | None:
    """Return where a plain noun for many ends, with its adjectives, None where no such noun stands."""
    if start >= len(reading.tokens) or not _is_group(reading, reading.tokens[start]):
        return None
    end = start + 1
    while end < len(reading.tokens) and end - start < _LONGEST and not _qualifies(reading, end):
        token = reading.tokens[end]
        if token.mark or token.name or token.conjunction or token.preposition or not token.word.endswith(("ه", "ين", "ون", "ي")):
            return None
        end += 1
    return end


def _is_group(reading: Reading, token: Token) -> bool:
    bare = reading.lexicon.bare(token.word)
    if token.mark or token.name or token.conjunction or token.preposition:
        return False
    return bare in reading.lexicon.metonymy or bare in reading.lexicon.parts or bare in reading.lexicon.descriptions


def _qualifies(reading: Reading, at: int) -> bool:
    """Return whether an adjective with a complement of its own, or a relative clause, begins at a token."""
    if at + 1 >= len(reading.tokens):
        return False
    token = reading.tokens[at]
    if token.mark or token.conjunction or token.preposition or token.name is not None:
        return False
    return token.word in reading.lexicon.relatives or reading.lexicon.bare(token.word) in reading.lexicon.adjectives
