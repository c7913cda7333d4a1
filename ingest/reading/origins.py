"""Copies: articles that carry the same text, such as wire stories and reposts, share one origin.

Near duplicates are found by MinHash over runs of five folded words (Broder 1997; `datasketch`), Jaccard similarity 0.7 or more,
and grouped by single
linkage, so that the order of the articles changes nothing. A group is called by the smallest of its article ids.
"""

from __future__ import annotations

from collections.abc import Mapping

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


def written(values: tuple[int, ...]) -> str:
    """Return a signature as the graph keeps it."""
    return " ".join(f"{value:x}" for value in values)


def signature_of(line: str) -> tuple[int, ...]:
    """Return the signature that the graph keeps in these words."""
    return tuple(int(value, 16) for value in line.split())


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
