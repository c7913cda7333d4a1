"""Of what somebody says that he does not know: whether it is so, he leaves open."""

from __future__ import annotations

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.word_forms import before_owner

_ENCLITICS = ("ها", "هم", "ه", "ي", "نا")


def unknown(reading: Reading, last: NounPhrase) -> bool:
    """Return whether somebody denies that he knows of what follows: "نفت علمها | بالضربة", "لا علم لها | بوصول القوات"."""
    if last.start < 0 or not any(_knowing(token.word, reading.lexicon) for token in reading.tokens[last.start : last.start + 2]):
        return False
    above = reading.draft(reading.waiting)
    return (above is not None and above.operator == "denial") or reading.tokens[last.start - 1].word in ("لا", "عدم", "دون")


def _knowing(word: str, lexicon: Lexicon) -> bool:
    stems = (before_owner(word.removesuffix(enclitic)) for enclitic in _ENCLITICS if word.endswith(enclitic))
    return lexicon.bare(word) in lexicon.knowing or any(stem in lexicon.knowing for stem in stems)
