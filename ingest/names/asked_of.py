"""The verb of asking before a body, which as a noun opens the name of a mandate: "أنه *طلب من* الحكومة العراقية"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Article, Span
from graph.register import Register
from ingest.arabic.words.lexicon import lexicon
from ingest.names.matching import Candidate, matcher
from ingest.normalise import fold_word

_ASKED = "طلب من "
_REACH = 12  # characters before a name in which a preposition stands


def asked_of(article: Article, candidates: Sequence[Candidate], register: Register) -> list[Candidate]:
    """Return the candidates, those that begin with the verb of asking as the names inside them."""
    found: list[Candidate] = []
    for candidate in candidates:
        asked = candidate.folded.startswith(_ASKED) and not _is_noun(article.text, candidate.span)
        found += matcher(register).inside(candidate, article.text) if asked else [candidate]
    return found


def _is_noun(text: str, span: Span) -> bool:
    """Return whether a preposition stands before a word, or is attached to it."""
    before = text[max(0, span.start - _REACH) : span.start]
    return before[-1:] in ("ب", "ل") or any(fold_word(word) in lexicon().prepositions for word in before.split()[-1:])
