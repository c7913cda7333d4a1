"""How much a register holds: entities by kind and by file, names, posts, citations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.model import KINDS
from graph.register import Register


@dataclass(frozen=True, slots=True)
class RegisterStats:
    """Counts of a register; `files` by folder and file name."""

    entities: int
    kinds: Mapping[str, int]
    files: Mapping[str, int]
    names: int
    posts: int
    affiliations: int
    citations: int

    def as_json(self) -> dict[str, Any]:
        """Return the counts as one JSON object."""
        return {field: _plain(getattr(self, field)) for field in self.__slots__}


def stats(register: Register) -> RegisterStats:
    """Return the counts of a register; `citations` counts each address once."""
    kinds = Counter(entry.kind for entry in register)
    files = Counter(f"{Path(entry.file).parent.name}/{Path(entry.file).name}" for entry in register)
    return RegisterStats(
        entities=len(register),
        kinds={kind: kinds[kind] for kind in KINDS},
        files=dict(sorted(files.items())),
        names=sum(len(set(entry.names)) for entry in register),
        posts=sum(len(entry.posts) for entry in register),
        affiliations=sum(len(entry.affiliations) for entry in register),
        citations=len({citation.url for entry in register for citation in entry.sources}),
    )


def _plain(value: int | Mapping[str, int]) -> int | dict[str, int]:
    return dict(value) if isinstance(value, Mapping) else value
