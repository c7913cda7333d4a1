"""Posts that an Arabic text gives to a stranger whose name nothing on record tells: "الرئيس مون جي إين", "للرئيس الأمريكي جورج واشنطن".

Such a post is nobody else's: whom the article named with it before is not meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.names.name_data import people_words
from ingest.normalise import PROCLITICS, fold_word
from ingest.syntax import Name

_SHORT = 3  # letters of a word that has no ending
_BEHIND = 30  # characters in which the words behind a post are looked for
_WORDS = re.compile(r" (\w+)(?: (\w+))?")


def names_a_stranger(text: str, span: Span, names: Sequence[Name]) -> bool:
    """Return whether a name stands right behind a post with the article: a foreign given name, or two words that no Arabic word is like."""
    found = _WORDS.match(text, span.end, span.end + _BEHIND)
    if found is None or any(name.span.start == found.start(1) for name in names):
        return False
    if not fold_word(span.of(text).split()[-1]).startswith(("ال", "لل")):
        return False
    first, second = (fold_word(word or "") for word in found.groups())
    return first in people_words("ar")["foreign_given"] or (_is_strange(first) and _is_strange(second))


def _is_strange(word: str) -> bool:
    """Return whether no Arabic word is spelled like one: "مون", "جي"; a short one has no ending of number."""
    words = lexicon()
    short = 1 < len(word) <= _SHORT and not (words.knows(word) or words.forms.noun(word) or words.forms.verbs(word))
    return (short or (len(word) > _SHORT and words.is_unknown(word))) and not (word.endswith("ا") or word.startswith(("ال", *PROCLITICS)))
