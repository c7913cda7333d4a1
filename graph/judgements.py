"""People's recorded decisions: these two are the same (or not), this statement is wrong, withdraw this article, undo number N.

They stand one JSON object a line in a file of the home, are never changed there, and are applied at every write. The graph keeps the lines
too: a file that was lost, or that of a colleague with another home and the same server, is brought up to them.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

from graph.errors import DataFileError, JudgementError, StoreError

Verb = Literal["same", "different", "wrong", "withdraw", "undo"]
_ARGUMENTS: Mapping[Verb, int] = {"same": 2, "different": 2, "wrong": 1, "withdraw": 1, "undo": 1}
_FIELDS = {"number", "verb", "about", "author", "reason", "date"}


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision; `about` holds two entities (`same`: the first is kept), a statement, an article, or the number undone."""

    number: int
    verb: Verb
    about: tuple[str, ...]
    author: str
    reason: str
    date: str


@dataclass(frozen=True, slots=True)
class Judgements:
    """All decisions of a file, and what those in force come to."""

    all: tuple[Judgement, ...] = ()
    same: Mapping[str, str] = field(default_factory=dict)  # entity -> the one that is kept, for those that are not kept
    different: frozenset[frozenset[str]] = frozenset()
    wrong: Mapping[str, int] = field(default_factory=dict)  # statement -> number of the judgement
    withdrawn: Mapping[str, int] = field(default_factory=dict)  # article -> number of the judgement

    def canonical(self, entity: str) -> str:
        """Return the entity that stands for this one: itself unless it was judged the same as one that is kept."""
        return self.same.get(entity, entity)

    def are_different(self, first: str, second: str) -> bool:
        """Return whether a person said that these two are not the same."""
        return frozenset((self.canonical(first), self.canonical(second))) in self.different

    def in_force(self) -> tuple[Judgement, ...]:
        """Return the judgements that no later one undid, in order."""
        undone = {int(j.about[0]) for j in self.all if j.verb == "undo"}
        return tuple(j for j in self.all if j.verb != "undo" and j.number not in undone)


def load_judgements(file: Path) -> Judgements:
    """Return the judgements of a file, none where there is no file; raises DataFileError that names file and line."""
    if not file.exists():
        return Judgements()
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataFileError(file, "", str(error)) from error
    judgements = Judgements()
    for number, line in enumerate(lines, 1):
        try:
            judgements = _with(judgements, _parsed(file, number, line))
        except JudgementError as error:
            raise DataFileError(file, f"line {number}", str(error)) from error
    return judgements


def record_judgement(file: Path, verb: Verb, about: Iterable[str], *, author: str, reason: str, date: str) -> Judgement:
    """Append a judgement to the file and return it with its number.

    Raises JudgementError where it contradicts one in force, repeats one, or undoes one that is not in force.
    """
    from filelock import FileLock

    file.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(file.with_suffix(".lock")):
        judgements = load_judgements(file)
        judgement = Judgement(len(judgements.all) + 1, verb, tuple(about), author, reason, date)
        _with(judgements, judgement)
        _append(file, lines_of(Judgements((judgement,))))
    return judgement


def lines_of(judgements: Judgements) -> list[str]:
    """Return the judgements as the lines of a file."""
    return [json.dumps(asdict(judgement), ensure_ascii=False) for judgement in judgements.all]


def caught_up(file: Path, followed: Sequence[str], *, shared: bool) -> Judgements:
    """Return the judgements of a file, to which those lines that the graph follows beyond it are appended first.

    Raises DataFileError where a graph that others share follows another judgement than the file has.
    """
    from filelock import FileLock

    judgements = load_judgements(file)
    lines = lines_of(judgements)
    if differing := next((n for n, (ours, theirs) in enumerate(zip(lines, followed, strict=False), 1) if ours != theirs), 0):
        if shared:
            reason = f"is another than judgement {differing} that the graph follows; take it and those below it out, and record them again"
            raise DataFileError(file, f"line {differing}", reason)
        return judgements
    if len(followed) <= len(lines):
        return judgements
    file.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(file.with_suffix(".lock")):
        _append(file, followed[len(load_judgements(file).all) :])
    return load_judgements(file)


def _append(file: Path, lines: Iterable[str]) -> None:
    """Append lines to the file, all of them or none."""
    with file.open("ab", buffering=0) as out:
        size = out.tell()
        try:
            text = "".join(f"{line}\n" for line in lines).encode()
            if out.write(text) < len(text):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(out.fileno())
        except OSError as error:
            out.truncate(size)
            raise StoreError(f"{file}: the judgement can't be recorded: {error.strerror or error}") from error


def _parsed(file: Path, number: int, line: str) -> Judgement:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise DataFileError(file, f"line {number}", "is no JSON object") from error
    if not isinstance(row, dict) or set(row) != _FIELDS or not isinstance(row["about"], list):
        raise DataFileError(file, f"line {number}", f"takes exactly the fields {', '.join(sorted(_FIELDS))}")
    if row["number"] != number or row["verb"] not in get_args(Verb):
        raise DataFileError(file, f"line {number}", f"is not number {number} with one of the verbs {', '.join(get_args(Verb))}")
    return Judgement(number, row["verb"], tuple(map(str, row["about"])), str(row["author"]), str(row["reason"]), str(row["date"]))


def _with(judgements: Judgements, new: Judgement) -> Judgements:
    """Return the judgements with one more, or raise JudgementError."""
    if len(new.about) != _ARGUMENTS[new.verb] or len(set(new.about)) != len(new.about):
        raise JudgementError(f"`{new.verb}` takes {_ARGUMENTS[new.verb]} different id(s), not `{' '.join(new.about)}`")
    if new.verb == "undo":
        if new.about[0] not in {str(j.number) for j in judgements.in_force()}:
            raise JudgementError(f"there is no judgement {new.about[0]} in force to undo")
        return _summed((*judgements.all, new))
    if new.verb == "same" and judgements.canonical(new.about[0]) == judgements.canonical(new.about[1]):
        raise JudgementError(f"{new.about[0]} and {new.about[1]} are the same by earlier judgements already")
    if new.verb == "different" and judgements.canonical(new.about[0]) == judgements.canonical(new.about[1]):
        raise JudgementError(_contradiction(new, _joined_by(judgements, new.about)))
    for repeated in ("wrong", "withdraw"):
        standing = judgements.wrong if repeated == "wrong" else judgements.withdrawn
        if new.verb == repeated and new.about[0] in standing:
            raise JudgementError(f"judgement {standing[new.about[0]]} says so of {new.about[0]} already")
    return _summed((*judgements.all, new))


def with_copies(judgements: Judgements, groups: Iterable[Collection[str]]) -> Judgements:
    """Return the judgements with the entities of each group taken for one, as if that had been judged before all else.

    A group of which people said something else (two of it are different, or two are the same as others) is left to them.
    """
    judged = [j.about for j in judgements.in_force() if j.verb == "same"]
    named = {entity for pair in judged for entity in pair}
    apart = {entity for pair in judgements.different for entity in pair}
    pairs = [
        (min(group), entity)
        for group in sorted(map(sorted, groups))
        if len(named.intersection(group)) < 2 and not apart.intersection(map(judgements.canonical, group))
        for entity in group
        if entity != min(group)
    ]
    return replace(judgements, same=_kept((*pairs, *judged)))


def _contradiction(about: Judgement, standing: Judgement) -> str:
    return f"{' and '.join(about.about)} can't be both the same and different: see judgement {standing.number}"


def _joined_by(judgements: Judgements, entities: tuple[str, ...]) -> Judgement:
    """Return the judgement by which these entities, the same by those in force, became so."""
    joining = [j for j in judgements.in_force() if j.verb == "same"]
    return next(j for n, j in enumerate(joining, 1) if len({_kept(k.about for k in joining[:n]).get(e, e) for e in entities}) == 1)


def _kept(pairs: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Return the entity that stands for each other one where the first of each pair stands for the second."""
    kept: dict[str, str] = {}
    for first, second in pairs:
        keep, drop = kept.get(first, first), kept.get(second, second)
        kept.update(dict.fromkeys([drop, *(e for e, k in kept.items() if k == drop)], keep))
    return kept


def _summed(recorded: tuple[Judgement, ...]) -> Judgements:
    """Return what these judgements come to; raises JudgementError where some two are the same and different at once."""
    force = Judgements(recorded).in_force()
    kept = _kept(j.about for j in force if j.verb == "same")
    different = {j: frozenset(kept.get(e, e) for e in j.about) for j in force if j.verb == "different"}
    for judgement, pair in different.items():
        if len(pair) == 1:
            raise JudgementError(_contradiction(judgement, judgement))
    return Judgements(
        all=recorded,
        same=kept,
        different=frozenset(different.values()),
        wrong={j.about[0]: j.number for j in force if j.verb == "wrong"},
        withdrawn={j.about[0]: j.number for j in force if j.verb == "withdraw"},
    )
