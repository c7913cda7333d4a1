"""Arabic names in quotation marks of people who are told beside them: "سيماك" وهو مسؤول في, الملقب "أبو فلان"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from graph.model import Span
from ingest.lexicon import posts, read_lexicon
from ingest.normalise import Folded, fold_word

_QUOTES = '"«»“”'


def noms_de_guerre(folded: Folded) -> Iterator[tuple[Span, str]]:
    """Return the spans of quoted names before "وهو" and a post or behind a word for somebody's other name, with the reason."""
    for pattern in _patterns():
        for match in pattern.finditer(folded.text):
            yield folded.span(match.start("name"), match.end("name")), "in quotation marks beside who he is"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    listed = read_lexicon("ar", "people")
    held = {fold_word(post.split()[0]) for post in posts("ar")} | {fold_word(noun) for noun in listed["persons"]}
    quoted = rf"[{_QUOTES}](?P<name>\w[\w]+(?: \w+){{0,2}})[{_QUOTES}]"
    nouns = "|".join(sorted(held, key=len, reverse=True))
    called = "|".join(fold_word(word) for word in listed["called"])
    return (
        re.compile(rf"{quoted}،? ?وهو (?:احد |من )?(?:ال)?(?:{nouns})(?!\w)"),
        re.compile(rf"(?<!\w)[وف]?(?:{called}) (?:باسم |ب)?{quoted}"),
    )
