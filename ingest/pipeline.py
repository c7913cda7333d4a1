"""The way of an article into the graph: read, keep, clean, extract, write; then its copies are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ParamSpec, TypeVar

from graph.errors import ExtractionFailed, GraphError, StoreError
from graph.register import Register
from graph.store import Store
from ingest.extract import extract
from ingest.reading.archive import Archive
from ingest.reading.article import article_of, complaint
from ingest.reading.origins import groups, signature, signature_of, written
from ingest.reading.readers import Document, Failure

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(slots=True)
class Summary:
    """What an ingest did."""

    articles: int = 0
    changed: int = 0
    statements: int = 0
    failures: list[Failure] = field(default_factory=list)
    unread: list[Failure] = field(default_factory=list)  # articles that were read, but for a date or the like that they are given


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Puts documents into a store; `home` keeps the articles."""

    store: Store
    register: Register
    home: Path

    @property
    def archive(self) -> Archive:
        """Return where the articles are kept."""
        return Archive(self.home / "articles")

    def run(self, items: Iterable[Document | Failure], seen: Callable[[str], None] = lambda name: None) -> Summary:
        """Ingest what a reader gives, one article one transaction; `seen` is told each name. Raises StoreError where the graph is gone."""
        summary = Summary()
        for item in items:
            seen(item.name)
            if isinstance(item, Failure):
                summary.failures.append(item)
                continue
            try:
                self._ingest(item, summary)
            except StoreError:
                raise
            except GraphError as error:
                summary.failures.append(Failure(item.name, str(error)))
        self.store.regroup(groups({article: signature_of(line) for article, line in self.store.signatures().items()}))
        return summary

    def _ingest(self, document: Document, summary: Summary) -> None:
        self.archive.keep(document)
        article = guarded(article_of, document)
        if unread := complaint(document):
            summary.unread.append(Failure(document.name, unread))
        reading = guarded(extract, article, self.register)
        summary.articles += 1
        summary.changed += self.store.write(reading, signature=written(signature(article.text)))
        summary.statements += len(reading.statements)


def guarded(step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what a step of reading gives; raises ExtractionFailed where it breaks, so that one text can't stop the rest."""
    try:
        return step(*args, **kwargs)
    except GraphError:
        raise
    except Exception as error:
        raise ExtractionFailed(error) from error
