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
from ingest.reading.sentences import sentence_around
from ingest.who.alliances import alliances

_WORD = re.compile(r"\w+")
_YEAR = 4  # letters of a year
_OPENING = re.compile(r"\W*(?:In|During|By|On|و?في|و?خلال|و?عام|و?سنة)\b[^.،,؛]{0,25}?\b(?P<year>(?:19|20)\d\d)\b")


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


def in_their_time(article: Article, candidates: Sequence[Candidate], register: Register) -> list[Candidate]:
    """Return candidates in which an alliance of later years gives way to that of the article's, or of the year with which its sentence
    opens: "coalition forces" of 2004, "في عام 1991 شنت قوات التحالف".
    """
    known = frozenset(alliance for since in led_by().values() for alliance in since.values())
    found = (c if known.isdisjoint((*c.full, *c.short)) else _in_its_time(article, c, register) for c in candidates)
    return [c for c in found if c.full or c.short]


def _in_its_time(article: Article, candidate: Candidate, register: Register) -> Candidate:
    """Return a candidate with the alliance of its time for those of later years, without these where there was none."""
    told = _opening_year(article, candidate)
    date = told or article.date
    of_then = {late: then for since in led_by().values() if (then := _at(since, date)) for late in since.values()}
    late = {late: then for late, then in of_then.items() if late != then and then in register and is_later(late, date)}
    if late and not late.keys().isdisjoint((*candidate.full, *candidate.short)):
        return _then(candidate, late, article.language)
    if told is None:
        return candidate
    full, short = (tuple(e for e in entities if not is_later(e, told)) for entities in (candidate.full, candidate.short))
    return candidate._replace(full=full, short=short)


def _opening_year(article: Article, candidate: Candidate) -> str | None:
    """Return the year before the article's with which the sentence of a candidate opens, None where it opens with none."""
    sentence = sentence_around(article.text, candidate.span)
    opening = _OPENING.match(article.text, sentence.start, candidate.span.start)
    year = opening["year"] if opening is not None else None
    return year if year is not None and article.date is not None and year < article.date[:_YEAR] else None


def is_later(alliance: str, date: str | None) -> bool:
    """Return whether a state has led an alliance only since a year behind that of a date."""
    years = (year for since in led_by().values() for year, entity in since.items() if entity == alliance)
    return date is not None and min(years, default="") > date[:_YEAR]


def _then(candidate: Candidate, late: Mapping[str, str], language: Language) -> Candidate:
    """Return a candidate as it is meant in its time; a bare "the coalition" may be any."""
    then = [late[e] for e in (*candidate.full, *candidate.short) if e in late]
    if not candidate.full and alliances(language).is_bare(candidate.folded):
        return candidate._replace(short=tuple(e for e in candidate.short if e not in late))
    return candidate._replace(full=tuple(dict.fromkeys(then)), short=())


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
        named = (c for c in candidates if match.start("leader") <= c.span.start < match.end("leader"))
        leader, state = next(((c, e) for c in named for e in (*c.full, *c.short) if e in since), (None, ""))
        if leader is not None and (led := _at(since[state], article.date)) in register:
            span = Span(*match.span("alliance"))
            yield Candidate(span, fold_word(span.of(article.text)), (str(led),), ())
            yield leader._replace(full=(state,), short=())


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
