"""The demonstration: the bundled articles into a graph in a folder, what they say, and a view of it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

ARTICLES = Path(__file__).parent / "articles"
ISG = Path(sys.executable).with_name("isg")


def main(home: Path) -> None:
    """Ingest, print the contested claims first, then the denials and the counts, and write the view, whose path comes last."""
    _isg(home, "ingest", str(ARTICLES))
    disputed = json.loads(_isg(home, "query", "contested-claims", "--format", "json", quiet=True))
    _claims("Contested: some say so, others deny it", [row for row in disputed if row["status"] == "contested"])
    _claims("Denied, and affirmed by nobody", [row for row in disputed if row["status"] == "denied"])
    print("\nIn the graph, with the register's facts")
    _isg(home, "status")
    print(f"\nAsk on with {ISG.relative_to(Path.cwd()) if ISG.is_relative_to(Path.cwd()) else ISG} --home {home} query --list")
    _isg(home, "view", "--query", "contested-claims", "-o", str((home / "view.html").absolute()))


def _claims(heading: str, rows: Iterable[dict[str, Any]]) -> None:
    """Print each claim with what every voice says of it."""
    print(f"\n{heading}")
    for _, statements in groupby(sorted(rows, key=lambda row: row["claim"]), key=lambda row: row["claim"]):
        said = list(statements)
        print(f"  {said[0]['subject']} {said[0]['predicate']} {said[0]['object']}")
        for row in said:
            verb = "denies" if row["polarity"] == "denied" else "says"
            print(f"    {row['voice'] or row['outlet']} {verb} ({row['modality']}, {row['said']}): «{' '.join(row['quote'].split())}»")


def _isg(home: Path, *arguments: str, quiet: bool = False) -> str:
    """Run the command, end where it fails, and return what it printed where that is not shown."""
    sys.stdout.flush()
    done = subprocess.run([str(ISG), "--home", str(home), *arguments], check=False, text=True, stdout=subprocess.PIPE if quiet else None)  # noqa: S603 - our own command
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout or ""


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "demo"))
