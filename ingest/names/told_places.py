"""Arabic places whose names are no words of the language, as what follows them tells: "قاعدة حميميم الجوية", "منطقة جويبة غربي الرمادي".

A noun without article has a defined adjective only where a proper name stands between them: "قرية برميزة التابعة لقضاء سوران". Where
it lies tells the same of a word that is no adjective.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.arabic.words.pronouns import OWNERS
from ingest.names.place_nouns import listed, place_nouns
from ingest.normalise import Folded, arabic_words, standing

LONGEST = 3  # words of a name
_RELATIVES = ("الذي", "التي")
_DERIVED = ("م", "ي", "ت")  # how participles and verbs begin


def told_places(folded: Folded, named: Sequence[Span]) -> Iterator[Span]:
    """Return the places, noun and name, behind whose name a defined adjective or a direction stands; none inside `named`."""
    inside = frozenset(chain.from_iterable(range(span.start, span.end) for span in named))
    words = arabic_words(folded.text)
    heads = place_nouns("told")
    for at in standing(folded.text, heads):
        head = heads[words[at].group()]
        end = _end(folded, words, at + 1, head.endswith("ه")) if at < len(words) - 2 else 0
        if end:
            span = folded.span(words[at].end() - len(head), words[end - 1].end())
            if inside.isdisjoint(range(span.start, span.end)):
                yield span


def _end(folded: Folded, words: Sequence[re.Match[str]], at: int, feminine: bool) -> int:
    """Return the word after the name that begins at a word, 0 where none does."""
    end = at
    while end < len(words) and _follows(folded, words, end) and end - at < LONGEST and _is_part(words[end].group()):
        end += 1
    if end == at or end >= len(words) or not _follows(folded, words, end) or not _is_strange(words[at].group()):
        return 0
    if _agrees(words[end].group(), feminine):
        return end
    name = [word.group() for word in words[at:end]]
    return end if words[end].group() in _lies() and not any(_may_describe(word) for word in name) else 0


def _follows(folded: Folded, words: Sequence[re.Match[str]], at: int) -> bool:
    return folded.text[words[at - 1].end() : words[at].start()] == " "


def _is_part(word: str) -> bool:
    if word.startswith(("ال", "لل", "وال")) or word in listed("not_names") or word in listed("unlike_names") or word.isdigit():
        return False
    attached = word[1:] if word[:1] in "بلكو" else word  # "بلدة سرمدا بشمال إدلب"
    return not any(w in lexicon().prepositions or w in lexicon().directions for w in (word, attached))


def _is_strange(word: str) -> bool:
    """Return whether a word is no word of the language, whatever it looks like."""
    known = lexicon()
    bare = (word, *(word.removesuffix(owner) for owner in OWNERS if word.endswith(owner)))
    return len(word) > 2 and not any(known.knows(w) or known.forms.noun(w) or known.forms.verbs(w) or w in known.demonyms for w in bare)


def _agrees(word: str, feminine: bool) -> bool:
    """Return whether a word is a defined adjective, or a relative pronoun, of the noun's gender."""
    if word in _RELATIVES:
        return (word == "التي") is feminine
    return word.startswith("ال") and len(word) > 5 and word.endswith("ه") is feminine and _describes(word[2:])


def _may_describe(word: str) -> bool:
    """Return whether a word without article may be the adjective of a place: "منطقة زراعية", "بلدة مهجورة"."""
    return not _is_strange(word) or word.startswith(_DERIVED) or _describes(word) or word in listed("unlike_names")


@lru_cache(maxsize=1)
def _lies() -> frozenset[str]:
    """Return the words by which a place lies somewhere."""
    return frozenset((*lexicon().directions, "قرب"))


def _describes(bare: str) -> bool:
    known = lexicon()
    return bare.removesuffix("ه").endswith("ي") or bare in known.adjectives or bare in known.qualities or bare in listed("adjectives")
