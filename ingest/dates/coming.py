"""Whether a verb in the present tells what is to come: "يستأنف البرلمان جلساته السبت" is of the next Saturday."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from graph.model import Article
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Clause

_NEAR = 30  # characters between an auxiliary and its verb, with a subject between them
_PAST = ("كان", "ظلّ", "بات")


def is_to_come(article: Article, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether the verb of a main clause announces what is held or begun on a day."""
    clause = clauses[index]
    if article.language != "ar" or clause.category != "verb" or clause.parent is not None or clause.link is not None:
        return False
    if clause.lemma not in _scheduled() or not _present(fold_word(clause.trigger.of(article.text)), fold_word(clause.lemma)):
        return False
    return not any(c.lemma in _PAST and 0 <= clause.trigger.start - c.trigger.end <= _NEAR for c in clauses)


def _present(word: str, lemma: str) -> bool:
    """Return whether a folded verb form is in the imperfect."""
    word = word[1:] if word[:1] in "وف" and word[1:2] in "يت" else word
    return word[:1] == "ي" or (word[:1] == "ت" and lemma[:1] != "ت")


@lru_cache(maxsize=1)
def _scheduled() -> frozenset[str]:
    """Return the verbs of what has its day fixed before."""
    return frozenset(read_lexicon("ar", "dates")["scheduled"])
