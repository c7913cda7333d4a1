"""The errors of drawing; they are GraphErrors, one line each."""

from __future__ import annotations

from pathlib import Path

from graph.errors import GraphError


class NothingToDraw(GraphError):
    """A query's rows name no claims, so there is nothing that a view could show."""

    def __init__(self, query: str) -> None:
        super().__init__(f"query `{query}` answers without claims, which a view draws; its answer is a table: isg query {query}")


class ViewNotWritten(GraphError):
    """The file of a view can't be written."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: the view can't be written ({reason})")
