"""The errors that a user can meet.

GraphError
└── DataFileError   a data file of the project (or of the user) is not as it should be: file, key, reason
"""

from __future__ import annotations

from pathlib import Path


class GraphError(Exception):
    """The root: its text is one line that a user can act on."""


class DataFileError(GraphError):
    """A data file says something that it can't: names the file, the key and the reason."""

    def __init__(self, path: Path, key: str, reason: str) -> None:
        super().__init__(f"{path}: {key + ': ' if key else ''}{reason}")
        self.path, self.key, self.reason = path, key, reason
