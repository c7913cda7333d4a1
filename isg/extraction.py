"""Verbs that read articles without a graph: extract, explain, evaluate."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isg.context import FAILED, clear_errors, complain, register
from isg.output import Format, print_rows

if TYPE_CHECKING:
    from graph.model import Article
    from ingest.reading.readers import Document, Failure


class Lines(StrEnum):
    """The form that extractions are printed in."""

    jsonl = "jsonl"


def extract(
    files: Annotated[
        list[Path], typer.Argument(readable=False, help="Articles; - takes JSON lines with `id` and `text` from standard input.")
    ],
    form: Annotated[Lines, typer.Option("--format", help="JSON lines in the form of a gold file (docs/formats.md).")] = Lines.jsonl,
) -> None:
    """Print what articles say, one JSON line each, without touching a graph."""
    from graph.errors import ExtractionFailed
    from ingest.annotation import as_json
    from ingest.extract import extract as read
    from ingest.pipeline import guarded

    failed = False
    with clear_errors():
        known = register()
        for item in _documents(files):
            article = _article(item)
            failed = failed or article is None or _is_partly_read(item)
            if article is None:
                continue
            try:
                row = as_json(guarded(read, article, known))
            except ExtractionFailed as error:
                complain(f"{item.name}: {error}")
                failed = True
            else:
                print(json.dumps(row, ensure_ascii=False), flush=True)
    if failed:
        raise typer.Exit(FAILED)


def explain(file: Annotated[Path, typer.Argument(readable=False, help="An article.")]) -> None:
    """Show, for every sentence, names, clauses, voices and rules, what they gave, and why a trigger gave nothing."""
    from ingest.explain import explain as explained

    failed = False
    with clear_errors():
        known = register()
        for item in _documents([file]):
            article = _article(item)
            failed = failed or article is None or _is_partly_read(item)
            for line in explained(article, known) if article else ():
                print(line)
    if failed:
        raise typer.Exit(FAILED)


def evaluate(
    gold: Annotated[Path, typer.Argument(readable=False, help="Annotated articles, one JSON object a line (docs/formats.md).")],
    errors: Annotated[int, typer.Option("--errors", help="Print so many errors of each stage.")] = 0,
    form: Annotated[Format, typer.Option("--format")] = Format.table,
) -> None:
    """Score the extractor against annotated articles, with the errors by the stage that made them."""
    from ingest.evaluate import evaluate as scored
    from ingest.evaluate import tables
    from ingest.gold import read_gold

    with clear_errors():
        evaluation = scored(read_gold(gold), register())
        for table in tables(evaluation):
            print_rows(table, form)
        shown: dict[str, int] = {}
        for error in evaluation.errors:
            shown[error.stage] = shown.get(error.stage, 0) + 1
            if shown[error.stage] <= errors:
                print(f"{error.stage}\t{error.article}\t{error.about}\t{' '.join(error.evidence.split())}")


def _documents(files: Iterable[Path]) -> Iterator[Document | Failure]:
    from ingest.reading.readers import read_lines, read_paths

    for file in files:
        yield from read_lines(sys.stdin.buffer, "standard input") if file == Path("-") else read_paths([file])


def _is_partly_read(item: Document | Failure) -> bool:
    """Return whether a date or the like that a document is given can't be read, with a line on standard error that says so."""
    from ingest.reading.article import complaint
    from ingest.reading.readers import Failure

    unread = None if isinstance(item, Failure) else complaint(item)
    if unread:
        complain(f"{item.name}: {unread}")
    return unread is not None


def _article(item: Document | Failure) -> Article | None:
    """Return the article of a document: JSON lines under their title, files cleaned; None, with a line on standard error, where it
    can't be read.
    """
    from graph.model import Article
    from ingest.reading.article import article_of, under_title
    from ingest.reading.language import language_of
    from ingest.reading.readers import Failure

    if isinstance(item, Failure):
        complain(f"{item.name}: {item.reason}")
        return None
    if item.form == "json":
        known: dict[str, Any] = {"source": item.source, "date": item.date, "title": item.title, "url": item.url}
        text = under_title(item.text, item.title)  # as `evaluate` and `ingest` read it
        return Article(item.id or item.name, text, item.language or language_of(text), **known)
    return replace(article_of(item), id=item.name)
