"""Bodies that a sentence puts together of parts: "قوة مشتركة من الجيش والشرطة", "a force made up of X and Y"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from graph.model import BODIES, Entity, Language
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Parse, Phrase

CLOSE = 12  # characters between an unnamed body and its parts


def compositions(
    parse: Parse, meant: dict[int, tuple[str, ...]], entities: Mapping[str, Entity], language: Language
) -> dict[str, tuple[str, ...]]:
    """Return {unnamed body: its parts} of a sentence ("قوة مشتركة من X وY"); what the body does its parts do too."""
    by, heads = _composing(language)
    found: dict[str, tuple[str, ...]] = {}
    for clause in parse.clauses:
        bands = [p for group in clause.functions.values() for p in group if p.sort == "description" and _head(p) in heads]
        named = _one_row([p for function in by for p in clause.functions.get(function, ()) if p.entity], bands)
        parts = tuple(e for p in named for e in meant.get(id(p), ()) if entities[e].kind in BODIES)
        if len(parts) < 2:
            continue
        starts = [p.span.start for p in named]
        for whole in [p for p in bands if not p.of]:
            if 0 <= min(starts) - whole.span.end <= CLOSE and meant.get(id(whole)):
                found[meant[id(whole)][0]] = parts
    if found:
        for key, who in list(meant.items()):
            meant[key] = tuple(dict.fromkeys(e for entity in who for e in (entity, *found.get(entity, ()))))
    return found


def _head(band: Phrase) -> str:
    """Return the noun of a band without the ending of an object: "التقى | وفدا"."""
    return band.lemma.removesuffix("ا")


def _one_row(named: Sequence[Phrase], bands: Sequence[Phrase]) -> list[Phrase]:
    """Return the first of some phrases with all that follow it closely: not "قوة من X ... بإسناد من Y", nor "قوة من X مع *قوة* من Y"."""
    row: list[Phrase] = []
    for phrase in sorted(named, key=lambda p: p.span.start):
        if row and phrase.span.start - row[-1].span.end > CLOSE:
            break
        if row and any(row[-1].span.end <= band.span.start < phrase.span.start for band in bands):
            break
        row.append(phrase)
    return row


@lru_cache(maxsize=2)
def _composing(language: Language) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the functions under which the parts of a body stand and the nouns of bodies that are put together of parts."""
    words = read_lexicon(language, "compositions")
    return tuple(words["by"]), frozenset(fold_word(head) for head in words["heads"])
