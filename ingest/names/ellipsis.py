"""Bodies under one noun: "Russian and Syrian jets", "القوات الجوية الأمريكية والسعودية", "وزارتا الدفاع والداخلية".

Each adjective or noun that tells one with the noun is looked up as a name of its own; the one that stands apart from the noun becomes
the mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import BODIES, Article, Span
from graph.register import Register
from ingest.lexicon import demonyms
from ingest.names.matching import Candidate, matcher
from ingest.normalise import fold, fold_word

_ENGLISH = re.compile(r"\b([A-Z][\w.]*) and (?:the )?([A-Z][\w.]*) ([a-z]+)(?: ([a-z]+))?")
_ARABIC = re.compile(r"(?<!\w)[وفبل]?((?:\w+ ){0,1}?\w+) (ال\w+)((?: وال\w+)+)")
_MORE = re.compile(r"ال\w+")
_PAIR = re.compile(r"(?<!\w)(?P<noun>\w{3,}?)(?P<dual>تي|تا|ي|ا) (?P<first>\w+(?: \w+)?) و(?P<second>\w+(?: \w+)?)")
_DUAL = re.compile(r"(.+?)(تين|تان|ين|ان)")


def elliptic(article: Article, register: Register) -> Iterator[Candidate]:
    """Return the names that a text makes of one noun and the adjectives of two states, or what tells two bodies apart."""
    yield from _english(article.text, register) if article.language == "en" else _arabic(article.text, register)
    yield from _pairs(article.text, register) if article.language == "ar" else ()


def _english(text: str, register: Register) -> Iterator[Candidate]:
    peoples = demonyms("en")
    for match in _ENGLISH.finditer(text):
        first, second, noun, more = match.groups()
        if fold_word(first) not in peoples or fold_word(second) not in peoples:
            continue
        nouns = [n for n in (f"{noun} {more}" if more else "", noun) if n]
        for words in nouns:
            body = _body(f"{first} {words}", register) or _body(f"{first} {_singular(words)}", register)
            if body is not None:
                yield _candidate(text, match.span(1), body)
                other = _body(f"{second} {_singular(words)}", register)
                if other is not None:
                    yield _candidate(text, (match.start(2), match.start(3) + len(words)), other)
                break


def _arabic(text: str, register: Register) -> Iterator[Candidate]:
    for match in _ARABIC.finditer(text):
        head, first, _ = match.groups()
        others = [m for m in _MORE.finditer(text, match.start(3), match.end(3)) if _is_of_state(m[0])]
        if not (others and _is_of_state(first)):
            continue
        for noun in _nouns(head):
            one, more = _body(f"{noun} {first}", register), [(m.span(), _body(f"{noun} {m[0]}", register)) for m in others]
            if one is not None and any(body for _, body in more):
                start = match.start(1) + (0 if noun.count(" ") == head.count(" ") else head.rindex(" ") + 1)
                yield _candidate(text, (start, match.end(2)), one)
                yield from (_candidate(text, bounds, body) for bounds, body in more if body)
                break


def _pairs(text: str, register: Register) -> Iterator[Candidate]:
    """Return the two bodies of a noun in the dual: "وزارتي الدفاع والداخلية"."""
    for match in _PAIR.finditer(text):
        for clitic in ("", *(match["noun"][:1] if match["noun"][0] in "وفبل" else "")):
            noun = match["noun"].removeprefix(clitic) + ("ة" if match["dual"].startswith("ت") else "")
            first = next((end for told, end in _shorter(match, "first") if _bears(f"{noun} {told}", register)), 0)
            second = next(((told, end) for told, end in _shorter(match, "second") if _bears(f"{noun} {told}", register)), None)
            if second is not None and first == match.end("first"):
                yield _like(text, (match.start("noun") + len(clitic), first), f"{noun} {match['first']}", register)
                yield _like(text, (match.start("second"), second[1]), f"{noun} {second[0]}", register)
                break


def _shorter(match: re.Match[str], group: str) -> Iterator[tuple[str, int]]:
    """Return the words of a group and where they end, and its first word alone."""
    words, start = match[group], match.start(group)
    yield words, start + len(words)
    if " " in words:
        yield words.partition(" ")[0], start + words.index(" ")


def _bears(name: str, register: Register) -> Candidate | None:
    """Return the body that bears a whole name, in full or among others."""
    whole = (c for c in matcher(register).find(name, fold(name)) if c.span == Span(0, len(name)))
    return next((c for c in whole if all(register[e].kind in BODIES for e in (*c.full, *c.short))), None)


def _like(text: str, bounds: tuple[int, int], name: str, register: Register) -> Candidate:
    """Return the words between two bounds as a name of whoever bears another."""
    borne, span = _bears(name, register), Span(*bounds)
    return Candidate(span, fold_word(span.of(text)), borne.full if borne else (), borne.short if borne else ())


def _nouns(head: str) -> Iterator[str]:
    """Return the nouns that one or two words before an adjective may be, duals as singulars."""
    for words in dict.fromkeys((head, head.rsplit(" ", 1)[-1])):
        yield words
        dual = _DUAL.fullmatch(words)
        if dual is not None:
            yield dual[1] + ("ة" if dual[2].startswith("ت") else "")


def _is_of_state(word: str) -> bool:
    bare = fold_word(word).removeprefix("ال")
    return bare in demonyms("ar") or bare.removesuffix("ه") in demonyms("ar")


def _singular(noun: str) -> str:
    return noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")


def _body(name: str, register: Register) -> str | None:
    """Return the body that bears a whole name in full."""
    whole = (c.full for c in matcher(register).find(name, fold(name)) if c.span == Span(0, len(name)) and len(c.full) == 1)
    bearer = next((full[0] for full in whole), None)
    return bearer if bearer is not None and register[bearer].kind in BODIES else None


def _candidate(text: str, bounds: tuple[int, int], body: str) -> Candidate:
    span = Span(*bounds)
    return Candidate(span, fold_word(span.of(text)), (body,), ())
