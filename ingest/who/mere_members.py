"""Members and parts of a body of whom an Arabic text tells nothing but that: "بعض العناصر في التنظيم", "مسؤولون محليون في المجلس".

On annotated articles such ties were right one time in six; those of sources and spokesmen, whose words the text goes on to give, are told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from graph.model import Span, Statement
from ingest.lexicon import senses
from ingest.normalise import fold_word

_TIES = ("member_of", "part_of", "leads")
_SAID_OF = (*_TIES, "speaks_for")
_MANY = ("ين", "ون")
_SPEAKERS = senses("ar", "speakers_by_trade")


def without_mere_members(
    statements: Sequence[Statement], spans: Mapping[str, frozenset[Span]], spoke: Set[str], text: str
) -> Iterator[Statement]:
    """Return the statements without the ties of those described once who neither speak nor do anything, nor are spoken of otherwise."""
    told = {party for s in statements for party in (s.subject, s.object) if not (party == s.subject and s.predicate in _SAID_OF)}
    speaks = spoke | {voice for s in statements for voice in (s.speaker, *s.via) if voice}
    for statement in statements:
        key = statement.subject
        once = len(spans.get(key, ())) == 1 and key not in told
        if not (once and key not in speaks and _says_nothing_more(statement, min(spans[key]).of(text))):
            yield statement


def _says_nothing_more(statement: Statement, label: str) -> bool:
    """Return whether a tie is of none who is there to speak: "مصدر في الشرطة", "المبعوث الخاص", but not "ممثلين عن"."""
    noun = fold_word(label.split()[0])
    if statement.predicate == "speaks_for":
        return noun.endswith(_MANY)
    return statement.predicate in _TIES and noun.removeprefix("ال") not in _SPEAKERS
