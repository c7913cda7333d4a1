"""The way of an article into the graph: read, keep, clean, extract, write; then its copies are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import ExtractionFailed, GraphError, StoreError
from graph.model import Article, Reading
from graph.register import Register
from graph.store import Store
from ingest.extract import extract
from ingest.reading.archive import Archive
from ingest.reading.article import article_of, date_complaint
from ingest.reading.origins import add_signature, groups, load_signatures, signature
from ingest.reading.readers import Document, Failure


@dataclass(slots=True)
class Summary:
    """What an ingest did."""

    articles: int = 0
    changed: int = 0
    statements: int = 0
    failures: list[Failure] = field(default_factory=list)
    undated: list[Failure] = field(default_factory=list)  # articles that were read, but for the date that they are given


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Puts documents into a store; `home` keeps the articles and the signatures of their texts."""

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
        signatures_file = self.home / "signatures.jsonl"
        signatures = load_signatures(signatures_file)
        for item in items:
            seen(item.name)
            if isinstance(item, Failure):
                summary.failures.append(item)
                continue
            try:
                self._ingest(item, summary, signatures, signatures_file)
            except StoreError:
                raise
            except GraphError as error:
                summary.failures.append(Failure(item.name, str(error)))
        self.store.regroup(groups(signatures))
        return summary

    def _ingest(self, document: Document, summary: Summary, signatures: dict[str, tuple[int, ...]], file: Path) -> None:
        self.archive.keep(document)
        article = article_of(document)
        if complaint := date_complaint(document):
            summary.undated.append(Failure(document.name, complaint))
        reading = extracted(article, self.register)
        if article.id not in signatures:
            signatures[article.id] = signature(article.text)
            add_signature(file, article.id, signatures[article.id])
        summary.articles += 1
        summary.changed += self.store.write(reading)
        summary.statements += len(reading.statements)


def extracted(article: Article, register: Register) -> Reading:
    """Return the reading of an article; raises ExtractionFailed where the extractor breaks on it, so that one text can't stop the rest."""
    try:
        return extract(article, register)
    except GraphError:
        raise
    except Exception as error:
        raise ExtractionFailed(error) from error
