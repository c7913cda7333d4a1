"""People in English text: capitalised words behind a title or a known given name, or introduced by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from graph.model import Span
from ingest.english.words.vocabulary import load_vocabulary
from ingest.names.name_data import is_latin_given, people_words

LONGEST = 5  # words of a name
_LATIN_NAME = re.compile(r"(?:[A-Z][\w'’.-]*|al-[A-Z][\w'’-]*|bin|ibn|abu|al|el|van|von|de)(?=\b|\s|$)")
_NISBA = re.compile(r"[Aa]l-[A-Z][\w'’-]+(?:i|y|ie)(?:['’]s)?")
_NEAR = 40  # characters before a name in which the words stand that introduce it
_LINKS = frozenset(("bin", "ibn", "abu", "al", "el", "van", "von", "de"))
_AND = (" and ", ", and ")  # between the names of two people
_GAP = re.compile(r"[ \u00a0]+")


@lru_cache(maxsize=1)
def _person_after() -> re.Pattern[str]:
    """Return what stands behind somebody's name: a verb of saying, his age, who he is."""
    says, nouns = ("|".join(sorted(people_words(language="en")[key])) for key in ("says", "persons"))
    return re.compile(
        rf",? (?:{says})\b| (?:of|from|with) the [A-Z][\w-]+(?: [A-Z][\w-]+){{0,3}},? (?:{says})\b|(?:,| -| –| —) (?:who\b|whose\b"
        r"|\d\d,|aged\b"
        rf"|(?:(?:an?|the|its|his|her|one of) )?(?:[\w.’'-]+ ){{0,4}}?(?:{nouns}|spokes\w+|\w*man|\w*woman)\b)"
    )


@lru_cache(maxsize=1)
def _tells_before() -> re.Pattern[str]:
    """Return the words right before somebody's name: "said *X Y*", "identified as *X Y*", "militants, including *X Y*"."""
    words = people_words(language="en")
    before = "|".join(sorted(words["says"] | words["before"]))
    many = "|".join(("[a-z]*men", *sorted(words["many"]), *(f"{noun}s" for noun in sorted(words["persons"]))))
    return re.compile(rf"\b(?:(?i:{before})|(?:{many})(?: \w+)?,? (?:including|among them|such as)) $")


@lru_cache(maxsize=1)
def _post_before() -> re.Pattern[str]:
    """Return what stands before a name that says who a post is: "the deputy envoy for political affairs, *X Y*,"."""
    nouns = "|".join(sorted(people_words(language="en")["persons"]))
    return re.compile(rf"\b(?i:{nouns}|spokes\w+)\b[^,.;:()]{{0,60}}, $")


def latin_people(text: str) -> Iterator[tuple[Span, str]]:
    """Return the names of people in an English text with the reason for each."""
    words = people_words(language="en")
    matches = list(_LATIN_NAME.finditer(text))
    index, last = 0, 0
    while index < len(matches):
        run = [matches[index]]
        while index + len(run) < len(matches) and _goes_on(text, run[-1], matches[index + len(run)], words):
            run.append(matches[index + len(run)])
        if len(run) > 1:  # one word names nobody
            joined = bool(last) and text[last : run[0].start()] in _AND
            for span, reason in _latin_name(text, run, words, joined):
                last = span.end
                yield span, reason
        index += len(run)


def _goes_on(text: str, last: re.Match[str], following: re.Match[str], words: dict[str, frozenset[str]]) -> bool:
    """Return whether two capitalised words may be of one run: a possessive and the end of a sentence part them."""
    if _GAP.fullmatch(text, last.end(), following.start()) is None:
        return False
    word = last.group()
    if word.endswith(("'s", "’s", "s'", "s’")) or (word.endswith(".") and len(word) > 3 and _bare(last) not in words["titles"]):
        return False
    dateline = len(word) > 2 and not following.group().isupper() and _line_before(text, last.end()).isupper()
    return not dateline  # "NEW YORK *Adam Miller*, a doctor, ..."


def _line_before(text: str, end: int) -> str:
    return text[text.rfind("\n", 0, end) + 1 : end]


def _latin_name(text: str, run: list[re.Match[str]], words: dict[str, frozenset[str]], joined: bool) -> Iterator[tuple[Span, str]]:
    before = re.search(r"([\w']+)\.?\s+$", text[max(0, run[0].start() - 20) : run[0].start()])
    titled = before is not None and before.group(1).lower() in words["titles"]
    if (title := next((i for i in reversed(range(len(run))) if _bare(run[i]) in words["titles"]), None)) is not None:
        run, titled = run[title + 1 :], True
    while run and run[0].group().rstrip(".") in words["not_names"] and not (titled and len(run) > 1 and _bare(run[0]) in words["given"]):
        run, titled = run[1:], False
    cut = next((i for i, m in enumerate(run) if i and m.group().rstrip(".") in words["not_names"]), len(run))
    run = run[: min(cut, LONGEST)]
    while run and run[-1].group() in _LINKS:
        run = run[:-1]
    if len(run) < 2 or any(m.group().isupper() and len(m.group()) > 2 for m in run) or _bare(run[-1]) in words["bodies"]:
        return
    if any(m.group() in words["arabic_bodies"] for m in run):
        return
    if len(run) == 2 and _bare(run[0]) in ("al", "el"):
        return  # "Mr. *Al Sudani*" is a surname
    if not titled:
        named = _from_given_name(run)
        run = named if len(named) > 1 or not (_has_nisba(run, words) or _introduced(text, run, joined)) else run
    if len(run) < 2:
        return
    written = text[run[0].start() : run[-1].end()]
    for tail in ("'s", "’s", "."):
        written = written.removesuffix(tail)
    yield Span(run[0].start(), run[0].start() + len(written)), "a title and a name" if titled else "a known given name"


def _has_nisba(run: list[re.Match[str]], words: dict[str, frozenset[str]]) -> bool:
    """Return whether two words are a strange first name and a family name made of a place or tribe: "Ghufran al-Sudani"."""
    first = run[0].group()
    strange = first[0].isupper() and first.lower() not in load_vocabulary() and first not in words["never_given"] | words["arabic_bodies"]
    return len(run) == 2 and strange and _NISBA.fullmatch(run[1].group()) is not None


def _introduced(text: str, run: list[re.Match[str]], joined: bool) -> bool:
    """Return whether what stands beside a run of words that are no common ones says that it names a person: "said X Y", "X Y, a doctor"."""
    if len(run) > 3 or any(word.group().lower() in load_vocabulary() for word in run):
        return False
    before, after = text[max(0, run[0].start() - _NEAR) : run[0].start()], text[run[-1].end() : run[-1].end() + 60]
    apposed = bool(_post_before().search(text[max(0, run[0].start() - 90) : run[0].start()])) and after[:1] in (",", ")")
    return joined or apposed or bool(_tells_before().search(before) or _person_after().match(after))


def _from_given_name(run: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return a run from its first given name on: "Student Ahmed Maliki" names Ahmed Maliki."""
    return run[next((i for i, word in enumerate(run) if is_latin_given(_bare(word))), len(run)) :]


def _bare(word: re.Match[str]) -> str:
    return word.group().rstrip(".").lower()
