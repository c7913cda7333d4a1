"""Names of the register in a text: one Aho-Corasick scan over all names, then word boundaries, capitals and clitics decide.

A candidate keeps every entity that bears the name; `ingest.names.resolve` chooses. Overlaps go to the longest name:
"U.S. Defense Intelligence Agency" holds the agency, not "U.S. Defense".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from graph import folding
from graph.datafiles import cached, uncollected
from graph.model import BODIES, Span
from graph.register import Entry, Register
from ingest.english.words.vocabulary import load_vocabulary
from ingest.lexicon import FOLDER, demonyms, read_lexicon
from ingest.normalise import PROCLITICS, Folded, fold, fold_word

_CLITICS = frozenset(PROCLITICS)
_PROCLITICS = re.compile(r"(?:^|(?<=[^\w']))[وف]?[بلك]?$")
_CONJUNCTION = re.compile(r"(?:^|(?<=[^\w']))[وف]$")
_US = re.compile(r"\bUS\b")
_ALI, _ON = "علي ", "على"  # a first name, and the preposition that the fold makes of it
_FATHER, _FATHER_CASES = "ابو", ("ابا", "ابي")  # "قتل أبا مصعب الزرقاوي", "مقتل أبي مصعب الزرقاوي"
_APART = re.compile(r"\b(ابو|ابا|ابي|عبد) (?=\w{2})")  # "أبو مهدي", also "أبومهدي"
_TOGETHER = re.compile(r"\b(ابو|عبد(?=ال))(?=\w{3})")  # "عبدالكريم", also "عبد الكريم"
_LETTERS = frozenset(c for c in map(chr, range(0x1000)) if c.isalnum() or c == "_")  # a set answers faster than a pattern
_CLOSING = _LETTERS - _CLITICS
_DOUBTFUL = _CLITICS | {"'"}
_TAKEN = b"\x01" * 1_000  # longer than any name


class Candidate(NamedTuple):  # the one stage that makes so many that a dataclass would take half of the time
    """A span, without clitics, whose words some entities bear: `full` unambiguously, `short` among others."""

    span: Span
    folded: str
    full: tuple[str, ...]
    short: tuple[str, ...]


# One pattern: the ids that bear it in full, those that share it, the capitals that it wants ("", "first", "last", "both", "all"),
# and whether it is the form of the Arabic article after ل (للقوات).
_Pattern = tuple[list[str], list[str], str, bool]

# Every form that is looked for, a line each; for each the number of its patterns; all patterns that some form stands for.
_Forms = tuple[str, list[int], list[list[_Pattern]]]

# A pattern, the words as the text writes them, and how they stand there.
_Written = tuple[int, str, str | None]
_Bearers = tuple[tuple[str, ...], tuple[str, ...]]


class NameMatcher:
    """All names of a register as one automaton."""

    def __init__(self, register: Register) -> None:
        code = [Path(__file__), Path(folding.__file__), FOLDER / "en" / "bodies.yaml"]
        build: Callable[[], _Forms] = partial(_forms, register)
        with uncollected():
            forms: _Forms = cached("names", [*register.files, *code], build) if register.files else build()
        lines, self._numbers, self._patterns = forms
        self._texts = lines.split("\n") if lines else []
        self._automaton = AhoCorasick(self._texts, matchkind=MatchKind.Standard)
        self._ali = frozenset(number for number, text in enumerate(self._texts) if text.startswith(_ALI))
        self._known: dict[_Written, _Bearers] = {}
        self._plain: dict[int, _Bearers] = {}

    def scan(self, text: Folded) -> list[tuple[int, int, int]]:
        """Return the bare matches (pattern, start, end) in a folded text, overlaps and parts of words included."""
        return self._automaton.find_matches_as_indexes(text.text, overlapping=True)

    def find(self, original: str, folded: Folded) -> list[Candidate]:
        """Return the candidates of a text in order, none overlapping another."""
        text = f" {folded.text} "  # so that every match has a letter before it, at `start`, and one behind it
        whole = [m for m in self.scan(folded) if text[m[2] + 1] not in _LETTERS and text[m[1]] not in _CLOSING]
        whole.sort()  # by number: the longest name first
        found = self._longest(original, folded, text, whole)
        found.sort()  # by span
        return found

    def inside(self, candidate: Candidate, original: str) -> list[Candidate]:
        """Return the candidates within one that means nobody, in order: the city in "قصف أربيل"."""
        start, end = candidate.span
        part = original[start:end]
        folded = fold(part)
        whole = [m for m in self.scan(folded) if m[2] - m[1] < len(folded.text)]
        text = f" {folded.text} "
        whole = sorted(m for m in whole if text[m[2] + 1] not in _LETTERS and text[m[1]] not in _CLOSING)
        found = self._longest(part, folded, text, whole)
        return sorted(c._replace(span=Span(c.span.start + start, c.span.end + start)) for c in found)

    def _longest(self, original: str, folded: Folded, text: str, whole: Iterable[tuple[int, int, int]]) -> list[Candidate]:
        found: list[Candidate] = []
        taken = bytearray(len(text))
        plain, known, offsets, texts, new = self._plain, self._known, folded.offsets, self._texts, tuple.__new__
        for number, start, end in whole:
            if taken[start] or taken[end - 1]:  # a longer name holds an end of any shorter one that it overlaps
                continue
            standing: str | None = "alone"
            if (text[start] in _DOUBTFUL or text[end + 1] == "'") and (standing := _standing(text, start, end)) is None:
                continue
            first, last = (start, end) if offsets is None else (offsets[start], offsets[end - 1] + 1)
            if number in self._ali and original.startswith(_ON, first) and " فى " not in original:
                continue  # "فرضت عقوبات على الفياض", by whoever tells the two letters apart
            if number in plain:
                full, short = plain[number]
            else:
                key = (number, original[first:last], standing)
                full, short = known[key] if key in known else self._bearers(key)
            if full or short:
                taken[start:end] = _TAKEN[: end - start]
                found.append(
                    new(Candidate, (new(Span, (first, last)), texts[number], full, short))
                )  # in half of the time of Candidate(...)
        return found

    def _bearers(self, key: _Written) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return who bears a name as written, in full and among others; remembered, because news repeats its names."""
        number, written, standing = key
        patterns = self._patterns[self._numbers[number]]
        full: dict[str, None] = {}
        short: dict[str, None] = {}
        for in_full, shared, capitals, lam in patterns:
            if (not lam or standing == "alone") and (not capitals or _has_capitals(written, capitals)):
                full |= dict.fromkeys(in_full)
                short |= dict.fromkeys(shared)
        bearers = tuple(full), tuple(short)
        if any(capitals or lam for _, _, capitals, lam in patterns):
            self._known[key] = bearers
        else:
            self._plain[number] = bearers  # however it is written
        return bearers


@lru_cache(maxsize=1)
def matcher(register: Register) -> NameMatcher:
    """Return the matcher of a register, built once."""
    return NameMatcher(register)


def spellings(name: str) -> tuple[str, ...]:
    """Return the folded forms under which a name is found: with and without its apostrophes and its Latin "al", a father in all
    cases and he and a servant apart from what they are of or together with it.
    """
    folded = fold_word(name)
    forms = {folded, folded.replace("'", ""), folded.replace("'", " ")}
    for form in list(forms):
        words = form.split()
        if "al" in words[1:]:
            forms.add(" ".join([words[0], *(w for w in words[1:] if w != "al")]))
            forms.add(" ".join("el" if w == "al" else w for w in words))
        elif words and words[0] == "al" and len(words) > 2:
            forms.add(" ".join(words[1:]))
        elif words and words[0] == _FATHER and len(words) > 2:
            forms |= {" ".join([case, *words[1:]]) for case in _FATHER_CASES}
    for form in list(forms):
        forms |= {_APART.sub(r"\1", form), _TOGETHER.sub(r"\1 ", form)}
    return tuple(sorted(" ".join(f.split()) for f in forms if f.strip()))


def _forms(register: Register) -> _Forms:
    """Return every folded form that is looked for, the longest first, and the patterns that each stands for.

    Matches sorted by number so begin with the longest.
    """
    bearers: dict[tuple[str, str], tuple[dict[str, None], dict[str, None]]] = {}
    for entry in register:
        for name, short in _names(entry):
            for variant in spellings(name) if "US" not in name else {*spellings(name), *spellings(_US.sub("U.S.", name))}:
                full, shared = bearers.setdefault((variant, _wanted(entry, name)), ({}, {}))
                (shared if short else full)[entry.id] = None
    forms: dict[str, list[_Pattern]] = {}
    for (text, capitals), (full, shared) in bearers.items():
        for form, lam in _with_lam(text):
            forms.setdefault(form, []).append((list(full), list(shared), capitals, lam))
    ordered = sorted(forms, key=len, reverse=True)
    return "\n".join(ordered), *_numbered([forms[form] for form in ordered])


def _numbered(rows: Sequence[list[_Pattern]]) -> tuple[list[int], list[list[_Pattern]]]:
    """Return for each row which of the distinct ones it is, and these: a name's spellings share theirs."""
    distinct = {repr(row): row for row in rows}
    numbers = {key: number for number, key in enumerate(distinct)}
    return [numbers[repr(row)] for row in rows], list(distinct.values())


def _names(entry: Entry) -> Iterator[tuple[str, bool]]:
    for name in entry.full_names:
        yield name, False
    for name in entry.short:
        yield name, True


def _capitals(name: str) -> str:
    letters = [c for c in name if c.isascii() and c.isalpha()]
    if len(letters) >= 2 and all(c.isupper() for c in letters) and len(letters) <= 8:
        return "all"
    words = _weighty(name)
    ends = [bool(w) and w[:1].isascii() and w[:1].isupper() for w in (words[:1] or [""]) + (words[-1:] or [""])]
    return {(True, True): "both", (True, False): "first", (False, True): "last"}.get((ends[0], ends[1]), "")


def _wanted(entry: Entry, name: str) -> str:
    """Return the capitals that a name wants: "Mahdi Army" only the first, which is no word of English, so that "Mahdi army" is one."""
    capitals, words = _capitals(name), _weighty(name)
    if capitals != "both" or entry.kind not in BODIES or len(words) < 2 or words[-1] not in _body_nouns():
        return capitals
    proper = words[0].isalpha() and words[0].lower() not in load_vocabulary() and words[0].lower() not in demonyms("en")
    return "first" if proper else capitals


@lru_cache(maxsize=1)
def _body_nouns() -> frozenset[str]:
    rows = read_lexicon("en", "bodies")
    return frozenset((*rows["force"], *rows["organization"]))


def _has_capitals(written: str, rule: str) -> bool:
    if rule == "all":
        return all(c.isupper() for c in written if c.isalpha())
    words = _weighty(written)
    wanted = {"both": (0, -1), "first": (0,), "last": (-1,)}[rule]
    return bool(words) and all(words[i][:1].isupper() or not words[i][:1].isalpha() for i in wanted)


def _weighty(name: str) -> list[str]:
    return [w for w in re.split(r"[\s\-\u2010\u2011]+", name) if w.lower() not in ("the", "al", "el", "of", "and", "in", "for", "")]


def _with_lam(text: str) -> Iterator[tuple[str, bool]]:
    yield text, False
    if text.startswith("ال") and len(text) > 3:
        yield "لل" + text[2:], True


def _standing(text: str, start: int, end: int) -> str | None:
    """Return how a match stands in a padded text: `alone`, `clitic` behind an attached particle, or None inside a word.

    `text[start]` is the letter before the match, `text[end + 1]` the one behind it.
    """
    if text[end + 1] == "'" and text[end + 2 : end + 3] not in ("s", " ", ""):
        return None
    before = text[start]
    if before == "'":  # it must itself open a quotation, and of Latin words
        return "alone" if text[start + 1] < "\u0600" and not text[start - 1].isalnum() else None
    if before not in _CLITICS:
        return "alone"
    if not "\u0600" <= text[start + 1] <= "\u06ff":
        return None
    attached = text[max(0, start - 2) : start + 1]
    return "alone" if _CONJUNCTION.search(attached) else "clitic" if _PROCLITICS.search(attached) else None
