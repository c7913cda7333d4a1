"""Whether the words before a name say that it is a place's: "in Amman", "زيارة إلى الدوحة"."""

from __future__ import annotations

from functools import lru_cache

from graph.model import Article, Language
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

_NEAR = 80  # characters before a name in which what moves to it stands
_WORDS, _CLOSE = 8, 4


def where(article: Article, start: int) -> bool:
    """Return whether what stands before a place in the text is a preposition of place, or one of direction behind a word of movement."""
    within, to, moves, visits, parts, sides = _listed(article.language)
    clause = article.text[max(0, start - _NEAR) : start].rsplit(".", 1)[-1].rsplit("\n", 1)[-1]
    before = fold_word(clause).split()[-_WORDS:]
    if len(before) > 1 and before[-1] in sides:
        before.pop()
    if not before:
        return False
    if before[-1] in within:
        return True
    if before[-1] == "of" and len(before) > 1 and before[-2] in parts:
        return True  # "a *suburb of* Damascus"
    if before[-1] in to:
        return any(_is(word, moves) for word in before[:-1])
    return any(_is(word, visits) for word in before[-_CLOSE:]) and not any(word in to for word in before[-_CLOSE:])


def _is(word: str, known: frozenset[str]) -> bool:
    """Return whether a folded word, with or without what is written with it, is a word of a list or a form of a verb of it."""
    forms = (word, word[1:]) if word[:1] in "وفبل" else (word,)
    if any(form in known for form in forms):
        return True
    return not word.isascii() and any(verb.form.lemma in known for form in forms for verb in lexicon().forms.verbs(form))


@lru_cache(maxsize=2)
def _listed(language: Language) -> tuple[frozenset[str], ...]:
    """Return the folded words of each list, and the lemmas of its verbs as they are written."""
    rows = read_lexicon(language, "places") or {}
    keys = ("within", "to", "moves", "visits", "parts", "sides")
    return tuple(frozenset((*map(fold_word, rows.get(key, ())), *rows.get(f"{key}_verbs", ()))) for key in keys)
