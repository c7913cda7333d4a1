"""How long extraction takes beside the bare register scan of the same texts in the same run.

Run: python benchmarks/extract.py [ARTICLE...]; without files, the bundled articles.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from register import LENGTH, match_seconds, texts

from graph.model import Article
from graph.register import load_register
from ingest.extract import extract
from ingest.reading.language import language_of

TARGET = 100.0


def main(paths: Sequence[str]) -> None:
    """Print the time of both and their ratio beside its target."""
    corpus = texts(paths)
    known = load_register()
    scan, _, _ = match_seconds(corpus)
    start = time.process_time()  # as the scan is timed: other work on the machine counts for neither
    for number, text in enumerate(corpus):
        extract(Article(str(number), text, language_of(text), date="2021-05-26"), known)
    seconds = time.process_time() - start
    print(f"{len(corpus)} texts of {LENGTH} characters: bare scan {scan:.2f} s, extraction {seconds:.2f} s")
    print(f"extraction / bare scan: {seconds / scan:.1f} (target {TARGET:.0f})")


if __name__ == "__main__":
    main(sys.argv[1:])
