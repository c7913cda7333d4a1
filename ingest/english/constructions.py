"""Words of English that take part in a construction of their own, by construction."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache

from ingest.lexicon import read_lexicon


@dataclass(frozen=True, slots=True)
class Constructions:
    """Sets of lemmas as ingest/lexicon/en/constructions.yaml lists and explains them."""

    giving: frozenset[str]
    said_to_be: frozenset[str]
    existing: frozenset[str]
    arms: frozenset[str]
    charging: frozenset[str]
    contents: frozenset[str]
    papers: frozenset[str]
    copulas: frozenset[str]
    aspectual: frozenset[str]
    intended: frozenset[str]
    enabling: frozenset[str]
    letting: frozenset[str]
    never_alone: frozenset[str]
    held_against: frozenset[str]
    guises: frozenset[str]
    fire: frozenset[str]
    projectiles: frozenset[str]
    discussing: frozenset[str]
    declining: frozenset[str]
    nobody: frozenset[str]
    describing: frozenset[str]
    performed: frozenset[str]
    planning: frozenset[str]
    achievements: frozenset[str]
    engaged: frozenset[str]
    ended: frozenset[str]
    ending: frozenset[str]
    nearly: frozenset[str]
    suspicions: frozenset[str]
    laid_to: frozenset[str]
    kept_up: frozenset[str]
    requital: frozenset[str]
    stretches: frozenset[str]
    rulers: frozenset[str]
    ordinal: frozenset[str]
    rounding: frozenset[str]
    floating: frozenset[str]
    sending: frozenset[str]
    sent: frozenset[str]
    happening: frozenset[str]
    joining: frozenset[str]
    efforts: frozenset[str]
    belonging: frozenset[str]
    ridding: frozenset[str]
    doing: frozenset[str]
    harming: frozenset[str]
    statuses: frozenset[str]
    plain: frozenset[str]
    aimed: frozenset[str]
    inner: frozenset[str]
    called: frozenset[str]
    resorting: frozenset[str]
    responding: frozenset[str]
    parts: frozenset[str]
    soil: frozenset[str]
    bands: frozenset[str]
    deadly: frozenset[str]
    sanctioning: frozenset[str]
    abstract: frozenset[str]
    bursting: frozenset[str]
    assailing: frozenset[str]
    deaths: frozenset[str]
    fighters: frozenset[str]
    gear: frozenset[str]
    mounting: frozenset[str]
    mutual: frozenset[str]
    money: frozenset[str]
    own: frozenset[str]
    pursuing: frozenset[str]
    militant: frozenset[str]
    going: frozenset[str]
    not_going: frozenset[str]
    not_done: frozenset[str]
    hearsay: frozenset[str]
    suspected: frozenset[str]
    rumours: frozenset[str]
    unnamed: frozenset[str]
    written: frozenset[str]
    entrusting: frozenset[str]
    country: frozenset[str]
    suffered: frozenset[str]
    timespans: frozenset[str]
    contests: frozenset[str]
    heralding: frozenset[str]
    proclaiming: frozenset[str]
    siding: frozenset[str]
    gatherings: frozenset[str]


@lru_cache(maxsize=1)
def load_constructions() -> Constructions:
    """Return the sets of the lexicon file."""
    listed = read_lexicon("en", "constructions")
    return Constructions(*(frozenset(listed[field.name]) for field in fields(Constructions)))
