"""How long the register takes to load, and matching beside the bare Aho-Corasick scan of the same texts in the same run.

Run: python benchmarks/register.py [ARTICLE...]; without files, the bundled articles.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

LOAD_SECONDS = 0.5
MATCH_RATIO = 3.0
LENGTH = 2_000
TEXTS = 1_000
_LOAD = """
import time
from graph.register import load_register
from ingest.names.matching import matcher
start = time.perf_counter()
matcher(load_register())
print(time.perf_counter() - start)
"""


def main(paths: Sequence[str]) -> None:
    """Print both measures beside their targets."""
    load = min(_load_seconds() for _ in range(4))  # the first fills the cache
    scan, match, folding = match_seconds(texts(paths))
    ratio = match / scan
    print(f"load register and matcher, cache warm: {load:.3f} s (target {LOAD_SECONDS} s)")
    print(f"bare scan {scan:.3f} s, match {match:.3f} s, folding {folding:.3f} s for {TEXTS} texts of {LENGTH} characters")
    print(f"match / bare scan: {ratio:.2f} (target {MATCH_RATIO})")


def texts(paths: Sequence[str]) -> list[str]:
    """Return texts of equal length, cut out of the articles one after another."""
    files = [Path(p) for p in paths] or sorted((Path(__file__).parents[1] / "examples" / "articles").glob("*.txt"))
    corpus = "\n".join(file.read_text(encoding="utf-8") for file in files)
    corpus *= 1 + TEXTS * LENGTH // len(corpus)
    return [corpus[i * LENGTH : (i + 1) * LENGTH] for i in range(TEXTS)]


def match_seconds(corpus: Sequence[str]) -> tuple[float, float, float]:
    """Return the best of five runs in seconds of processor time: bare scan, match, folding."""
    from graph.register import load_register
    from ingest.names.matching import matcher
    from ingest.normalise import fold

    names = matcher(load_register())
    folded = [fold(text) for text in corpus]
    return (
        _best(lambda: [names.scan(text) for text in folded]),
        _best(lambda: [names.find(text, fold) for text, fold in zip(corpus, folded, strict=True)]),
        _best(lambda: [fold(text) for text in corpus]),
    )


def _best(run: Callable[[], Any]) -> float:
    seconds = []
    for _ in range(5):
        start = time.process_time()
        run()
        seconds.append(time.process_time() - start)
    return min(seconds)


def _load_seconds() -> float:
    return float(subprocess.run([sys.executable, "-c", _LOAD], capture_output=True, check=True, text=True).stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
