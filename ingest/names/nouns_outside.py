"""Registered bodies of whose name quotation marks leave the noun outside: كتائب «حزب الله» is no حزب الله, صحيفة «الشرق الأوسط» no land."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.model import BODIES, Article, Span
from graph.register import Register
from ingest.names.matching import Candidate, matcher
from ingest.normalise import fold

_QUOTED = re.compile(r'(?<!\w)(?P<head>\w+) ?[«"“](?P<name>[^«»"”“\n]{3,30})[»"”](?P<tail> \w+)?')
_CLITICS = ("", "و", "ل", "ب", "ف", "ول", "وب")
_TOLD_TO = ("ل", "لـ", "ول", "ولـ")  # before the outlet to which somebody speaks: "قال لـ«الشرق الأوسط»"
_OUTLET = "صحيفة"


def nouns_outside(article: Article, candidates: Sequence[Candidate], register: Register) -> list[Candidate]:
    """Return the candidates, each in quotation marks as the body that its name is with the noun before them."""
    if article.language != "ar":
        return list(candidates)
    known = {(c.span, e) for c in candidates for e in (*c.full, *c.short)}
    found = {c.span: c for c in _whole(article.text, register) if (c.span, c.full[0]) not in known}
    held = [c for c in candidates if not any(c.span.start < span.end and span.start < c.span.end for span in found)]
    return [*held, *found.values()]


def _whole(text: str, register: Register) -> Iterator[Candidate]:
    for match in _QUOTED.finditer(text):
        name = match["name"].strip()
        start = match.start("name") + match["name"].index(name)
        head = match["head"]
        nouns = [_OUTLET] if head in _TOLD_TO else [head.removeprefix(clitic) for clitic in _CLITICS if head.startswith(clitic)]
        body = next((b for noun in nouns if (b := _named(f"{noun} {name}", match["tail"] or "", register)) is not None), None)
        if body is not None:
            yield body._replace(span=Span(start, start + len(name)))


def _named(words: str, tail: str, register: Register) -> Candidate | None:
    """Return the candidate that some words are in full, with or without the word behind them."""
    for whole in (words + tail, words) if tail else (words,):
        found = matcher(register).find(whole, fold(whole))
        if len(found) == 1 and found[0].span == (0, len(whole)) and len(found[0].full) == 1 and register[found[0].full[0]].kind in BODIES:
            return found[0]
    return None
