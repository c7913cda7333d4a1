"""Bodies and places that the register lacks, known by the noun at the head of their name: "حزب الفضيلة", "Ministry of Oil", "Shirqat
District".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from graph.model import Article, Kind, Span
from ingest.lexicon import read_lexicon
from ingest.names.arabic_bodies import arabic_bodies
from ingest.names.body_words import KINDS
from ingest.names.entities import Unregistered
from ingest.names.local_offices import local_offices
from ingest.names.matching import Candidate
from ingest.names.tribes import tribes
from ingest.names.units import units
from ingest.names.without_l import without_l
from ingest.normalise import Folded

_LATIN_WORD = re.compile(r"\b[ae]l-[A-Z0-9][\w’'-]*|[A-Z0-9][\w’'-]*|of\b|for\b|the\b|and\b|to\b|in\b")
_COMPOUND = re.compile(r"-(?:[a-z]+ed|led|run|held)$")  # "Iran-backed", "KDP-run"
_GENERAL = "General"
_OPERATION = re.compile(
    r"\bOperation [“\"]?(?P<name>[A-Z][a-z]+(?:[ -](?:(?:of |of the |the )?[A-Z][a-z]+|[IVX]+\b)){0,4})"
    r"(?=[\W_])(?! (?:[Cc]ent(?:er|re)|[Rr]oom))"
)
_AND_LED = "وأ"  # "وأدى القصف" is no وادي: a noun of a place does not begin so
_BLANKS = " \u00a0"


def find_bodies(article: Article, folded: Folded, candidates: Sequence[Candidate], places: Sequence[Span] = ()) -> list[Unregistered]:
    """Return the unregistered bodies and places, in order; where a candidate is longer, `ingest.names.resolve` prefers it; `places` are
    the candidates that are places.
    """
    named = [c.span for c in candidates if c.full]
    found: Iterable[tuple[Span, Kind]] = (
        [*_apart(article.text, named, places), *_numbered(article.text)] if article.language == "en" else ()
    )
    if article.language == "ar":
        tribal: list[tuple[Span, Kind]] = [(span, "organization") for span in tribes(folded, named, places)]
        nouns = arabic_bodies(folded, named, places, [c.span for c in candidates if not c.full])
        headed = [(span, kind) for span, kind in nouns if not article.text.startswith(_AND_LED, span.start)]
        found = [*headed, *local_offices(folded, places), *tribal]
    bodies = [Unregistered(span, without_l(span.of(article.text)), kind, "named by the noun at its head") for span, kind in found]
    return [*bodies, *units(article.text, folded, named)] if article.language == "ar" else bodies


def _apart(text: str, named: Sequence[Span], places: Sequence[Span]) -> Iterator[tuple[Span, Kind]]:
    """Return the bodies of a text, each without a name behind its "of" that goes on, nor the place where it is: "the Badr Organization of
    *Hadi al-Amiri*", "Ministry of Supply *in Fallujah*".
    """
    starts = {span.start: span.end for span in named}
    where = frozenset(places)
    for span, kind in _latin(text):
        of = text.rfind(" of ", span.start, span.end)
        behind = starts.get(of + len(" of "), 0) if of > 0 else 0
        inside = text.rfind(" in ", span.start, span.end)
        if inside > 0 and Span(inside + len(" in "), span.end) in where:
            yield Span(span.start, inside), kind
        else:
            yield (Span(span.start, of), kind) if behind > span.end else (span, kind)


def _numbered(text: str) -> Iterator[tuple[Span, Kind]]:
    """Return mandates that have a number for their name and operations that have one: "resolution 2682 (2023)", "Operation Desert Dawn"."""
    for match in _listed_pattern().finditer(text) if any(word in text for word in _listed("numbered")) else ():
        yield Span(*match.span()), "mandate"
    for match in _OPERATION.finditer(text) if "Operation" in text else ():
        if not any(word in _heads() for word in match["name"].split()):
            yield Span(match.start(), match.end()), "operation"


@lru_cache(maxsize=1)
def _listed_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(_listed('numbered')))}) \d{{3,6}}(?: \(\d{{4}}\))?")


def _latin(text: str) -> Iterator[tuple[Span, Kind]]:
    heads, linking, not_names = _heads(), _listed("linking"), _listed("not_names")
    words = list(_LATIN_WORD.finditer(text))
    index = 0
    while index < len(words):
        run = [words[index]]
        while index + len(run) < len(words) and len(run) < 9 and _joined(text, run[-1], words[index + len(run)]):
            if run[-1].group() == "and" and words[index + len(run)].group() == "the":
                break  # "the Government of Iraq *and the* Kurdistan Regional Government"
            run.append(words[index + len(run)])
        if len(run) > 1:  # a head alone names nothing
            yield from _latin_name(text, run, heads, linking, not_names)
        index += len(run)


def _latin_name(
    text: str, run: list[re.Match[str]], heads: dict[str, Kind], linking: frozenset[str], not_names: frozenset[str]
) -> Iterator[tuple[Span, Kind]]:
    while run and (run[0].group() in linking or run[0].group() in not_names or _COMPOUND.search(run[0].group())):
        if run[0].group() == _GENERAL and len(run) > 1 and run[1].group() in heads:
            break  # "*General* Directorate of Passports"
        run = run[1:]
    posts = [i for i, m in enumerate(run[:-1]) if m.group() in _listed("posts")]
    run = run[posts[-1] + 1 :] if posts and run[-1].group() in heads else run  # "Pentagon Press Secretary *Air Force*"
    year = bool(run) and run[0].group().isdigit() and len(run[0].group()) == 4
    run, dated = (run[1:], run) if year else (run, run)
    while run and run[-1].group() in linking:
        run = run[:-1]
    run = _behind_the(run, heads)
    last = next((i for i in range(len(run) - 1, 0, -1) if _bare(run[i]) in heads and run[i - 1].group() not in linking), None)
    if last is not None and not any(m.group() in linking for m in run[: last + 1]):
        kind = heads[_bare(run[last])]
        end = _complement(run, last, kind)
        start = dated[0].start() if kind == "mandate" else run[0].start()
        yield Span(start, _without_possessive(text, start, run[end].end())), kind
    elif len(run) >= 3 and run[0].group() in heads and run[1].group() in ("of", "for"):
        yield Span(dated[0].start(), _without_possessive(text, run[0].start(), run[-1].end())), heads[run[0].group()]
    elif len(run) >= 2 and run[0].group() in _listed("arabic"):  # "*Harakat* Hoquq", but not "Kataib Hezbollah *in Iraq*"
        end = next((i for i, m in enumerate(run) if m.group() in linking), len(run))
        if end > 1:
            yield Span(run[0].start(), _without_possessive(text, run[0].start(), run[end - 1].end())), "force"


def _behind_the(run: list[re.Match[str]], heads: dict[str, Kind]) -> list[re.Match[str]]:
    """Return the words behind the last "of the" of a run that begins with no body: "Sharfan Darwish of the *Manbij Military Council*"."""
    the = [i for i, m in enumerate(run) if i > 1 and m.group() == "the" and run[i - 1].group() == "of"]
    own = bool(the) and run[0].group() not in heads and run[-1].group() in heads and len(run) > the[-1] + 2
    return run[the[-1] + 1 :] if own else run


def _complement(run: list[re.Match[str]], head: int, kind: Kind) -> int:
    """Return where a name ends whose head goes on: "Institute *of International Affairs*", "Executive Order *13303*"."""
    if kind == "mandate":
        return head + 1 if head + 1 < len(run) and run[head + 1].group()[0].isdigit() else head
    if head + 2 < len(run) and run[head + 1].group() in ("of", "for") and run[head + 2].group()[0].isupper():
        return next((i for i in range(head + 2, len(run)) if i + 1 == len(run) or not run[i + 1].group()[0].isupper()), head)
    return head


def _bare(word: re.Match[str]) -> str:
    return word.group().removesuffix("'s").removesuffix("’s")


def _without_possessive(text: str, start: int, end: int) -> int:
    return end - 2 if text[start:end].endswith(("'s", "’s")) else end


def _joined(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    return left.end() + 1 == right.start() and text[left.end()] in _BLANKS and not left.group().endswith(("'s", "’s"))


@lru_cache(maxsize=1)
def _heads() -> dict[str, Kind]:
    listed = read_lexicon("en", "bodies")
    return {word: kind for kind in reversed(KINDS) for word in listed.get(kind, ())}


@lru_cache(maxsize=8)
def _listed(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("en", "bodies")[key])
