"""Groups of whose long name a text means no more than the short one, and where they are: "strikes on Islamic State *in Iraq and Syria*"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.model import Article
from graph.register import Register
from ingest.names.matching import Candidate, matcher

_LONG = re.compile(r"(?P<group>[\w' -]+?) in (?P<places>[A-Z]\w+ and [A-Z]\w+)")
_NAMED_SO = re.compile(
    r"\s*(?:\(|,? (?:also )?(?:or|known|called|abbreviated)\b|,? [A-Z]{4}\b|(?:'s|’s)? (?:group|organi[sz]ation|militant))"
)


def places_apart(article: Article, candidates: Sequence[Candidate], register: Register) -> list[Candidate]:
    """Return the candidates, a group's long name as its short one and the places, where the article knows it by that."""
    if article.language != "en":
        return list(candidates)
    return [one for candidate in candidates for one in _apart(article.text, candidate, register)]


def _apart(text: str, candidate: Candidate, register: Register) -> Iterator[Candidate]:
    long = _LONG.fullmatch(text, *candidate.span)
    if long is None or _NAMED_SO.match(text, candidate.span.end) or not _alone(text, long):
        yield candidate
        return
    inner = matcher(register).inside(candidate, text)
    same = bool(inner) and inner[0].full == candidate.full and len(inner) > 2 and inner[0].span.end == long.end("group")
    yield from inner if same else [candidate]


def _alone(text: str, long: re.Match[str]) -> bool:
    """Return whether a text names a group without the places too, or never with an article."""
    group = re.escape(long["group"])
    named = re.search(rf"{group}(?! (?:in|of) {re.escape(long['places'].split()[0])})", text) is not None
    return named or not text[: long.start()].lower().endswith("the ")
