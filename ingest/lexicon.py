"""The lexicon files that both languages share in form: posts, demonyms, anaphors; folded at load, checked, cached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from graph.datafiles import cached, read_yaml
from graph.errors import DataFileError
from graph.model import Language
from ingest.normalise import fold_word

FOLDER = Path(__file__).with_name("lexicon")


@dataclass(frozen=True, slots=True)
class PostWord:
    """What a post says: its relation, the name of the body that it implies (`{state}` filled in), the body where no state is named."""

    relation: str
    body: str | None
    default: str | None


@lru_cache(maxsize=64)
def read_lexicon(language: Language, name: str) -> Any:
    """Return what ingest/lexicon/LANGUAGE/NAME.yaml says, read once, or None where a language needs no such file."""
    file = FOLDER / language / f"{name}.yaml"
    return cached(f"lexicon.{language}.{name}", [file], lambda: read_yaml(file)) if file.exists() else None


@lru_cache(maxsize=2)
def posts(language: Language) -> Mapping[str, PostWord]:
    """Return the posts of a language by their words as the file writes them; raises DataFileError on an unknown relation."""
    found: dict[str, PostWord] = {}
    for row in read_lexicon(language, "posts") or []:
        if row.get("relation") not in ("leads", "speaks_for", "member_of"):
            raise DataFileError(FOLDER / language / "posts.yaml", str(row.get("post")), f"relation `{row.get('relation')}` is unknown")
        for word in row["post"]:
            found[word] = PostWord(row["relation"], row.get("body"), row.get("default"))
    return found


@lru_cache(maxsize=2)
def demonyms(language: Language) -> Mapping[str, str]:
    """Return the register id that an adjective stands for, by its folded form."""
    return {fold_word(adjective): state for adjective, state in (read_lexicon(language, "demonyms") or {}).items()}
