"""The demonstration: the bundled articles into a graph in a folder, what they say, and a view of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ARTICLES = Path(__file__).parent / "articles"
ISG = Path(sys.executable).with_name("isg")


def main(home: Path) -> None:
    """Ingest, print the contested claims first, then the denials and the counts, and write the view, whose path comes last."""
    _isg(home, "ingest", str(ARTICLES))
    for heading, *verb in (
        ("Contested: some say so, others deny it", "query", "contested-claims"),
        ("Denied", "query", "denials"),
        ("In the graph", "status"),
    ):
        print(f"\n{heading}", flush=True)
        _isg(home, *verb)
    print(flush=True)
    _isg(home, "view", "--query", "contested-claims", "-o", str((home / "view.html").absolute()))


def _isg(home: Path, *arguments: str) -> None:
    done = subprocess.run([str(ISG), "--home", str(home), *arguments], check=False)  # noqa: S603 - our own command
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "demo"))
