"""The library of questions: one Cypher file each, with a header that is checked against the query when it is loaded.

    // title: Contested claims
    // question: What does one voice affirm and another deny?
    // param: entity: entity = null -- only claims about this entity
    // returns: subject, predicate, object

A parameter is of a kind (entity, date, claim, kind of entity, source), has a default or must be given, and says what it is for. The
file's name is the query's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast, get_args

from graph.errors import DataFileError
from queries.errors import UnknownQuery

FOLDER = Path(__file__).with_name("cypher")
ParameterKind = Literal["entity", "date", "claim", "kind", "source"]
_PARAMETER = re.compile(r"(?P<name>\w+): (?P<kind>\w+)(?P<optional> = null)? -- (?P<purpose>.+)")
_WRITING = re.compile(r"\b(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|LOAD|FOREACH|ALTER)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query."""

    name: str
    kind: ParameterKind
    required: bool
    purpose: str


@dataclass(frozen=True, slots=True)
class Query:
    """One question of the library; `topic` is the folder that it stands in."""

    name: str
    topic: str
    title: str
    question: str
    parameters: tuple[Parameter, ...]
    returns: tuple[str, ...]
    cypher: str

    @property
    def usage(self) -> tuple[str, ...]:
        """Return the parameters as they are typed, optional ones in brackets."""
        return tuple(f"{p.name}={p.kind}" if p.required else f"[{p.name}={p.kind}]" for p in self.parameters)


@dataclass(frozen=True, slots=True)
class Library:
    """All queries by name."""

    queries: Mapping[str, Query]

    def __iter__(self) -> Iterator[Query]:
        return iter(self.queries.values())

    def find(self, name: str) -> Query:
        """Return the query of a name; raises UnknownQuery, with the names that are like it."""
        from difflib import get_close_matches

        try:
            return self.queries[name]
        except KeyError:
            raise UnknownQuery(name, get_close_matches(name, self.queries, n=3)) from None


@lru_cache(maxsize=2)
def load_library(folder: Path = FOLDER) -> Library:
    """Return the queries of a folder in order of topic and name; raises DataFileError that names file and reason."""
    queries = [_read(file) for file in sorted(folder.glob("*/*.cypher"))]
    return Library({query.name: query for query in queries})


def _read(file: Path) -> Query:
    lines = file.read_text(encoding="utf-8").splitlines()
    header = [line[3:] for line in lines if line.startswith("// ")]
    cypher = "\n".join(line for line in lines if not line.startswith("//"))
    fields = {
        key: [line.removeprefix(f"{key}: ") for line in header if line.startswith(f"{key}: ")]
        for key in ("title", "question", "returns", "param")
    }
    for key in ("title", "question", "returns"):
        if len(fields[key]) != 1:
            raise DataFileError(file, key, "the header needs it once")
    parameters = tuple(_parameter(file, line) for line in fields["param"])
    query = Query(
        file.stem, file.parent.name, fields["title"][0], fields["question"][0], parameters, tuple(fields["returns"][0].split(", ")), cypher
    )
    _check(file, query)
    return query


def _parameter(file: Path, line: str) -> Parameter:
    match = _PARAMETER.fullmatch(line)
    if match is None or match["kind"] not in get_args(ParameterKind):
        raise DataFileError(file, "param", f"`{line}` is not `name: {'|'.join(get_args(ParameterKind))} [= null] -- purpose`")
    return Parameter(match["name"], cast("ParameterKind", match["kind"]), not match["optional"], match["purpose"])


def _check(file: Path, query: Query) -> None:
    used, declared = set(re.findall(r"\$(\w+)", query.cypher)), {p.name for p in query.parameters}
    if used != declared:
        raise DataFileError(file, "param", f"declared and used differ in {', '.join(sorted(used ^ declared))}")
    if word := _WRITING.search(query.cypher):
        raise DataFileError(file, word.group(), "a query of the library only reads")
    if returned(query.cypher) != query.returns:
        raise DataFileError(file, "returns", f"the query returns {', '.join(returned(query.cypher))}")


def returned(cypher: str) -> tuple[str, ...]:
    """Return the columns of a query's last RETURN, none where it has none."""
    parts = re.split(r"\bRETURN\b(?:\s+DISTINCT\b)?", cypher, flags=re.IGNORECASE)
    if len(parts) == 1:
        return ()
    columns = re.split(r"\bORDER\s+BY\b|\bSKIP\b|\bLIMIT\b|;", parts[-1], flags=re.IGNORECASE)[0]
    depth, found = 0, [""]
    for character in columns:
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            found.append("")
        else:
            found[-1] += character
    return tuple(re.split(r"\s+AS\s+", part.strip(), flags=re.IGNORECASE)[-1] for part in found)
