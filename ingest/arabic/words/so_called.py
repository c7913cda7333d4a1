"""Names with which somebody keeps his distance: "ما يسمى تنظيم الدولة", "لتنظيم ما يعرف بالدولة الإسلامية" mean whoever is named."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from graph.model import BODIES
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word

_CALLED = frozenset(fold_word(word) for word in senses("ar", "so_called"))
_WHAT, _IN_WHAT, _IN = "ما", "فيما", "في"


def without_so_called(found: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens without "what is called" before the name of a body; `present` are the words of the sentence."""
    if present.isdisjoint(_CALLED):
        return found
    opens = [at for at, t in enumerate(found[:-2]) if t.word in (_WHAT, _IN_WHAT) and found[at + 1].word in _CALLED]
    for at in reversed([at for at in opens if _names_body(found, at + 2, lexicon)]):
        what, named = found[at], found[at + 2]
        if what.word == _IN_WHAT:
            found[at : at + 3] = [replace(what, word=_IN, verbs=(), noun=None), replace(named, preposition="")]
        else:
            found[at : at + 3] = [replace(named, conjunction=what.conjunction, preposition=what.preposition)]
    return found


def _names_body(found: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a body is named at a token, behind its noun or without it."""
    token = found[at]
    at += token.name is None and token.word in lexicon.body_heads and at + 1 < len(found)
    name = found[at].name
    return name is not None and name.kind in BODIES and token.preposition in ("", "ب")
