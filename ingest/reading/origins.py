"""Copies: articles that carry the same text, such as wire stories and reposts, share one origin.

Near duplicates are found by MinHash over runs of five folded words (Broder 1997; `datasketch`), Jaccard similarity 0.7 or more,
and grouped by single
linkage, so that the order of the articles changes nothing. A group is called by the smallest of its article ids.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ingest.normalise import fold

SIMILAR = 0.7
PERMUTATIONS = 64
_RUN = 5
_SCHEME = "affine32"  # how hashes are permuted: named, so that signatures on disk outlive a change of the library's default


def signature(text: str) -> tuple[int, ...]:
    """Return the MinHash of a text: 64 numbers."""
    from datasketch import MinHash

    words = fold(text).text.split()
    runs = {" ".join(words[i : i + _RUN]).encode() for i in range(max(1, len(words) - _RUN + 1))}
    hashed = MinHash(num_perm=PERMUTATIONS, scheme=_SCHEME)
    hashed.update_batch(sorted(runs))
    return tuple(int(value) for value in hashed.hashvalues)


def groups(signatures: Mapping[str, tuple[int, ...]]) -> dict[str, str]:
    """Return {article: origin} for all articles: the smallest id of those that are copies of each other."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=SIMILAR, num_perm=PERMUTATIONS)
    hashes = {
        article: MinHash(num_perm=PERMUTATIONS, hashvalues=list(values), scheme=_SCHEME) for article, values in sorted(signatures.items())
    }
    origin = {article: article for article in hashes}
    for article, hashed in hashes.items():
        for other in index.query(hashed):
            if hashed.jaccard(hashes[other]) >= SIMILAR:
                _join(origin, article, other)
        index.insert(article, hashed)
    return {article: _root(origin, article) for article in origin}


def _root(origin: dict[str, str], article: str) -> str:
    while origin[article] != article:
        article = origin[article]
    return article


def _join(origin: dict[str, str], first: str, second: str) -> None:
    low, high = sorted((_root(origin, first), _root(origin, second)))
    origin[high] = low


def load_signatures(file: Path) -> dict[str, tuple[int, ...]]:
    """Return the signatures that a file holds, one JSON array a line; a line that a dying process cut off is passed over."""
    found: dict[str, tuple[int, ...]] = {}
    if not file.exists():
        return found
    for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            article, values = json.loads(line)
        except ValueError:
            continue
        found[str(article)] = tuple(values)
    return found


def add_signature(file: Path, article: str, values: tuple[int, ...]) -> None:
    """Append one article's signature to the file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as out:
        out.write("\n" * _cut_off(file) + json.dumps([article, values]) + "\n")


def _cut_off(file: Path) -> bool:
    with file.open("rb") as written:
        written.seek(0, 2)
        if written.tell() == 0:
            return False
        written.seek(-1, 2)
        return written.read(1) != b"\n"
