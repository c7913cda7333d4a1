"""What is told of an event only in passing, before where it is: "زيارة | لم يعلن عنها مسبقا | إلى بغداد"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.reading import Reading

_NOT, _OF_IT, _BEFORE = "لم", ("عنها", "عنه"), ("مسبقا", "سابقا", "سلفا")
_ANNOUNCES = senses("ar", "announces")


def unannounced(reading: Reading) -> int:
    """Return how many tokens from this one on say that an event was not announced, 0 where none do."""
    tokens, at = reading.tokens, reading.at
    if tokens[at].word != _NOT or at + 2 >= len(tokens) or tokens[at + 2].word not in _OF_IT:
        return 0
    if not any(v.form.lemma in _ANNOUNCES for v in tokens[at + 1].verbs):
        return 0
    return 3 + (at + 3 < len(tokens) and tokens[at + 3].word in _BEFORE)
