"""Arabic parts of a body that bear no name but its: "المكتب السياسي للحزب", "الفرع التاسع للحركة", with the body's name behind ل."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from graph.model import ACTORS, BODIES, Span
from graph.register import Register
from ingest.lexicon import read_lexicon
from ingest.names.entities import Unregistered
from ingest.names.matching import Candidate
from ingest.names.without_l import without_l
from ingest.normalise import Folded, fold_word

_IN = " في "


def body_parts(text: str, folded: Folded, candidates: Sequence[Candidate], register: Register) -> Iterator[Unregistered]:
    """Return the parts of a text's bodies, each from its noun to the end of the name of the body or person whose it is."""
    owners = {c.span.start: c.span.end for c in candidates if any(register[e].kind in ACTORS for e in (*c.full, *c.short))}
    opening = {c.span.start for c in candidates if c.full}  # "المكتب الإعلامي لرئيس الوزراء" is known as a whole
    for match in _pattern().finditer(folded.text):
        start, behind = folded.span(match.start("head"), match.end()).start, folded.span(match.end() + 1, match.end() + 2).start
        end = owners.get(behind, owners.get(behind + 1))  # "للحزب" is a form of its own, "لحزب" has its clitic apart
        if end is not None and start not in opening:
            span = Span(start, end)
            yield Unregistered(span, without_l(span.of(text)), "organization", "a part of a body and the body's name")


def with_wholes(text: str, unknown: Sequence[Unregistered], candidates: Sequence[Candidate], register: Register) -> list[Unregistered]:
    """Return the bodies also under the name of the registered body in which they are: "اللجنة الأمنية *في مجلس محافظة كركوك*"."""
    wholes = {c.span.start: c.span.end for c in candidates if any(register[e].kind in BODIES for e in c.full)}
    ends = {u.span: wholes.get(u.span.end + len(_IN)) for u in unknown if text.startswith(_IN, u.span.end) and u.kind in BODIES}
    return [u if (end := ends.get(u.span)) is None else replace(u, also=(*u.also, text[u.span.start : end])) for u in unknown]


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    listed = read_lexicon("ar", "bodies")
    parts = "|".join(sorted((fold_word(part) for part in listed["parts"]), key=len, reverse=True))
    numbered = "|".join(fold_word(part) for part in listed["numbered_parts"])
    numbers = "|".join(sorted({fold_word(number) for number in listed["numbers"]}, key=len, reverse=True))
    return re.compile(rf"(?<!\w)[وفبك]?(?P<head>(?:ال|لل)(?:{parts}|(?:{numbered}) (?:{numbers})(?: عشر)?))(?= ل)")
