"""Parts of speech of the words that no frame and no lexicon file has, from lemminflect's word list: "pervasive" is no verb."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from graph.datafiles import cached

_LETTER = {"adj": "a", "adv": "r", "noun": "n", "verb": "v"}


@lru_cache(maxsize=1)
def load_vocabulary() -> Mapping[str, tuple[str, str]]:
    """Return, by lower-case word, which of a(djective), (adve)r(b), n(oun), v(erb) it can be, and its dictionary form."""
    spec = find_spec("lemminflect")
    assert spec is not None  # noqa: S101 - a dependency of the package
    assert spec.origin is not None  # noqa: S101
    source = Path(spec.origin).parent / "resources" / "lemma_lu.csv.gz"
    raw = cached("english.vocabulary", [source, Path(__file__)], lambda: _read(source))
    return {word: (letters, lemma) for word, (letters, lemma) in raw.items()}


def _read(source: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in gzip.decompress(source.read_bytes()).decode().splitlines():
        word, part, *lemmas = line.split(",")
        letter = _LETTER.get(part)
        if letter is None or not word.islower() or not word.isalpha():
            continue
        row = found.setdefault(word, ["", lemmas[0].split("/")[0] if lemmas else word])
        if letter not in row[0]:
            row[0] += letter
    return found
