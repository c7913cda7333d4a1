"""Names of the register in a text: one Aho-Corasick scan over all names, then word boundaries, capitals and clitics decide.

A candidate keeps every entity that bears the name; `ingest.resolve` chooses. Overlaps go to the longest name, then to the leftmost:
"U.S. Defense Intelligence Agency" holds the agency, not "U.S. Defense".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, MatchKind

from graph import folding
from graph.datafiles import cached
from graph.model import Span
from graph.register import Entry, Register
from ingest.normalise import Folded, fold_word

_PROCLITICS = re.compile(r"(?:^|(?<=[^\w']))[وف]?[بلك]?$")
_LAM = re.compile(r"(?:^|(?<=[^\w']))[وف]?$")
_LETTER = re.compile(r"[\w']")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span, without clitics, whose words some entities bear: `full` unambiguously, `short` among others."""

    span: Span
    folded: str
    full: tuple[str, ...]
    short: tuple[str, ...]


# One pattern: the ids that bear it in full, those that share it, the capitals that it wants ("", "first", "last", "both", "all"),
# and whether it is the form of the Arabic article after ل (للقوات).
_Pattern = tuple[list[str], list[str], str, bool]


class NameMatcher:
    """All names of a register as one automaton."""

    def __init__(self, register: Register) -> None:
        code = [Path(__file__), Path(folding.__file__)]
        rows = cached("names", [*register.files, *code], lambda: _rows(register)) if register.files else _rows(register)
        self._automaton = AhoCorasick([text for text, _ in rows], matchkind=MatchKind.Standard)
        self._rows = rows

    def scan(self, text: Folded) -> list[tuple[int, int, int]]:
        """Return the bare matches (pattern, start, end) in a folded text, overlaps and parts of words included."""
        return self._automaton.find_matches_as_indexes(text.text, overlapping=True)

    def find(self, original: str, folded: Folded) -> list[Candidate]:
        """Return the candidates of a text in order, none overlapping another."""
        found = []
        text = folded.text
        for number, start, end in self.scan(folded):
            if end < len(text) and _LETTER.match(text[end]) and not text.startswith("'s", end) and text[end : end + 2] not in ("' ", "'"):
                continue
            if start and not _arabic(text[start]) and not _word_starts(text, start):
                continue
            found.append((start - end, start, number))
        return sorted(self._longest(original, folded, sorted(found)), key=lambda c: c.span.start)

    def _longest(self, original: str, folded: Folded, found: Iterable[tuple[int, int, int]]) -> Iterator[Candidate]:
        taken = bytearray(len(folded.text))
        for negative_length, start, number in found:
            end = start - negative_length
            if any(taken[start:end]):
                continue
            candidate = self._candidate(original, folded, start, end, number)
            if candidate is not None:
                taken[start:end] = b"\x01" * (end - start)
                yield candidate

    def _candidate(self, original: str, folded: Folded, start: int, end: int, number: int) -> Candidate | None:
        before = folded.text[max(0, start - 3) : start]
        span = folded.span(start, end)
        full: list[str] = []
        short: list[str] = []
        for in_full, shared, capitals, lam in self._rows[number][1]:
            if _arabic(folded.text[start]) and not (_LAM if lam else _PROCLITICS).search(before):
                continue
            if capitals and not _has_capitals(span.of(original), capitals):
                continue
            full += in_full
            short += shared
        if not full and not short:
            return None
        return Candidate(span, folded.text[start:end], tuple(dict.fromkeys(full)), tuple(dict.fromkeys(short)))


@lru_cache(maxsize=1)
def matcher(register: Register) -> NameMatcher:
    """Return the matcher of a register, built once."""
    return NameMatcher(register)


def spellings(name: str) -> tuple[str, ...]:
    """Return the folded forms under which a name is found: with and without its apostrophes and its Latin "al"."""
    folded = fold_word(name)
    forms = {folded, folded.replace("'", ""), folded.replace("'", " ")}
    for form in list(forms):
        words = form.split()
        if "al" in words[1:]:
            forms.add(" ".join([words[0], *(w for w in words[1:] if w != "al")]))
            forms.add(" ".join("el" if w == "al" else w for w in words))
        elif words and words[0] == "al" and len(words) > 2:
            forms.add(" ".join(words[1:]))
    return tuple(sorted(" ".join(f.split()) for f in forms if f.strip()))


def _rows(register: Register) -> list[tuple[str, list[_Pattern]]]:
    """Return every folded form that is looked for, with the patterns that it stands for."""
    bearers: dict[tuple[str, str], tuple[dict[str, None], dict[str, None]]] = {}
    for entry in register:
        for name, short in _names(entry):
            for variant in spellings(name):
                full, shared = bearers.setdefault((variant, _capitals(name)), ({}, {}))
                (shared if short else full)[entry.id] = None
    forms: dict[str, list[_Pattern]] = {}
    for (text, capitals), (full, shared) in bearers.items():
        for form, lam in _with_lam(text):
            forms.setdefault(form, []).append((list(full), list(shared), capitals, lam))
    return list(forms.items())


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


def _has_capitals(written: str, rule: str) -> bool:
    if rule == "all":
        return all(c.isupper() for c in written if c.isalpha())
    words = _weighty(written)
    wanted = {"both": (0, -1), "first": (0,), "last": (-1,)}[rule]
    return bool(words) and all(words[i][:1].isupper() or not words[i][:1].isalpha() for i in wanted)


def _weighty(name: str) -> list[str]:
    return [w for w in re.split(r"[\s-]+", name) if w.lower() not in ("the", "al", "el", "of", "and", "in", "for", "")]


def _with_lam(text: str) -> Iterator[tuple[str, bool]]:
    yield text, False
    if text.startswith("ال") and len(text) > 3:
        yield "لل" + text[2:], True


def _arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u06ff"


def _word_starts(text: str, start: int) -> bool:
    """Return whether a Latin word starts here: an apostrophe before it must itself open a quotation."""
    before = text[start - 1]
    if before == "'":
        return start == 1 or not text[start - 2].isalnum()
    return not before.isalnum()
