"""Alliances that a text names only by who leads them: "تحالف دولي تقوده الولايات المتحدة", "a coalition led by Washington"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from graph.model import Article, Language, Span
from graph.register import Register
from ingest.lexicon import demonyms, read_lexicon
from ingest.lexicon import led_alliances as led_by
from ingest.names.matching import Candidate
from ingest.normalise import fold_word

_WORD = re.compile(r"\w+")
_YEAR = 4  # letters of a year


def led_alliances(article: Article, candidates: Sequence[Candidate], register: Register) -> Iterator[Candidate]:
    """Return the alliances before whose leader, one of the `candidates` or an adjective of his state, a text says that he leads them."""
    if not any(sign in article.text for sign in read_lexicon(article.language, "alliances")["signs"]):
        return
    since = led_by()
    leaders = {c.span.start: c for c in candidates}
    if article.language == "en":
        yield from _striking(article, leaders, since, register)
    else:
        yield from _fighting(article, candidates, since, register)
    for match in _led(article.language).finditer(article.text):
        leader = leaders.get(match.end())
        states = (*leader.full, *leader.short) if leader is not None else _by_adjective(article, match.end())
        state = next((state for state in states if state in since), None)
        entity = _at(since[state], article.date) if state is not None else None
        if state is not None and entity is not None and entity in register:
            span = Span(*match.span("alliance"))
            yield Candidate(span, fold_word(span.of(article.text)), (entity,), ())
            if leader is not None:
                yield leader._replace(full=(state,), short=())  # "بقيادة واشنطن": the state, not the town


def _striking(
    article: Article, leaders: Mapping[int, Candidate], since: Mapping[str, Mapping[str, str]], register: Register
) -> Iterator[Candidate]:
    """Return the alliances whose strikes a text names by who leads them: "backed by *U.S.*-led air strikes"."""
    for match in re.finditer(read_lexicon("en", "alliances")["striking"], article.text):
        leader = leaders.get(match.start())
        state = next((state for state in leader.full if state in since), None) if leader is not None else None
        entity = _at(since[state], article.date) if state is not None else None
        if leader is not None and entity is not None and entity in register:
            yield leader._replace(full=(entity,), short=())


def _fighting(
    article: Article, candidates: Sequence[Candidate], since: Mapping[str, Mapping[str, str]], register: Register
) -> Iterator[Candidate]:
    """Return the international alliances before whom they fight, or behind who leads them: "تقود واشنطن *ائتلافا دوليا* ضد داعش"."""
    rows = read_lexicon("ar", "alliances")
    entity = _at(since[rows["leader"]], article.date)
    for match in re.finditer(rows["fighting"], article.text) if entity in register else ():
        span = Span(*match.span("alliance"))
        yield Candidate(span, fold_word(span.of(article.text)), (str(entity),), ())
    for match in re.finditer(rows["leads"], article.text):
        said = {c.full[0] for c in candidates if c.full and match.start("leader") <= c.span.start < match.end("leader")}
        state = next((state for state in said if state in since), None)
        if state is not None and (led := _at(since[state], article.date)) in register:
            span = Span(*match.span("alliance"))
            yield Candidate(span, fold_word(span.of(article.text)), (str(led),), ())


def _by_adjective(article: Article, at: int) -> tuple[str, ...]:
    """Return the state whose adjective stands at a place; () for none."""
    word = _WORD.match(article.text, at)
    folded = fold_word(word.group()) if word else ""
    state = demonyms(article.language).get(folded) or demonyms(article.language).get(folded.removesuffix("ه"))
    return (state,) if state else ()


def _at(since: Mapping[str, str], date: str | None) -> str | None:
    """Return what a state leads in the year of a date; the last of them without one."""
    years = [year for year in since if date is None or year <= date[:_YEAR]]
    return since[max(years)] if years else None


@lru_cache(maxsize=2)
def _led(language: Language) -> re.Pattern[str]:
    """Return how a language names an alliance before its leader."""
    return re.compile(read_lexicon(language, "alliances")["led"])
