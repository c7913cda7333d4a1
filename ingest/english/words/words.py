"""What the English lexicon says of nouns and names: posts, descriptions, events, armies; folded into sets once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Kind
from ingest.claims.frames import load_frames
from ingest.lexicon import posts, read_lexicon
from ingest.syntax import Name, Phrase


@dataclass(frozen=True, slots=True)
class Words:
    """Sets of lemmas by what they do in a phrase or clause."""

    descriptions: Mapping[str, Kind]
    single: Mapping[str, Kind]
    relations: frozenset[str]
    parts: frozenset[str]
    fields: frozenset[str]
    naming: frozenset[str]
    serving: frozenset[str]
    local: frozenset[str]
    ranks: frozenset[str]
    services: frozenset[str]
    generic: frozenset[str]
    events: frozenset[str]
    mandates: frozenset[str]
    anaphors: Mapping[str, Kind | None]
    army_nouns: frozenset[str]
    armies: Mapping[str, str]
    states: frozenset[str]
    put_together: frozenset[str]
    posts: frozenset[str]
    post_ends: frozenset[str]
    places: frozenset[str]
    members: frozenset[str]
    through: frozenset[str]
    aspects: frozenset[str]
    weapons: frozenset[str]
    seats_of: frozenset[str]
    numbers: frozenset[str]
    seats: frozenset[str]
    light: frozenset[str]
    giving: frozenset[str]
    negators: frozenset[str]
    traces: frozenset[str]
    given: frozenset[str]
    voiced: frozenset[str]
    preventing: frozenset[str]
    done_to: frozenset[str]
    transitive: frozenset[str]
    told: frozenset[str]
    attended: frozenset[str]
    feared: frozenset[str]
    asked: frozenset[str]
    judged: frozenset[str]
    untrue: frozenset[str]
    nouns: frozenset[str]
    adjectives: frozenset[str]
    compounds: frozenset[str]
    compound_ends: frozenset[str]
    longest: int


# Sets that verbs.yaml lists under the same name.
_AS_LISTED = (
    "relations", "parts", "fields", "naming", "serving", "local", "ranks", "services", "places", "members",
    "through", "aspects", "weapons", "seats_of", "seats", "light", "giving", "negators", "preventing", "traces", "untrue",
    "given", "voiced",
)  # fmt: skip


@lru_cache(maxsize=1)
def load_words() -> Words:
    """Return the sets of the lexicon files."""
    listed, armies, frames = read_lexicon("en", "verbs"), read_lexicon("en", "armies"), load_frames("en")
    descriptions = {noun: row["kind"] for row in read_lexicon("en", "descriptions") for noun in row["noun"]}
    single = {noun: row["one"] for row in read_lexicon("en", "descriptions") if "one" in row for noun in row["noun"]}
    events, mandates = frozenset(read_lexicon("en", "events")), frozenset(read_lexicon("en", "mandates"))
    post_words = frozenset(posts("en"))
    nouns = frozenset(frames.lemmas("noun"))
    compounds = frozenset(w for w in (*post_words, *nouns, *events, *mandates, *descriptions) if " " in w or "-" in w)
    return Words(
        **{key: frozenset(listed[key]) for key in _AS_LISTED},
        descriptions=descriptions,
        single=single,
        generic=frozenset(n for row in read_lexicon("en", "descriptions") if row["generic"] for n in row["noun"]),
        numbers=frozenset(read_lexicon("en", "quantities")["numbers"]),
        events=events,
        mandates=mandates,
        anaphors={noun: None if kind == "report" else kind for noun, kind in read_lexicon("en", "anaphors").items()},
        army_nouns=frozenset(armies["nouns"]),
        armies=armies["armies"],
        states=frozenset(read_lexicon("en", "demonyms").values()),
        put_together=frozenset(read_lexicon("en", "compositions")["heads"]),
        posts=post_words,
        post_ends=_ends(post_words) | {p for p in post_words if " of " in p or " in " in p or " for " in p},
        done_to=frames.done_to("noun"),
        transitive=frames.transitive(),
        told=frames.governing("told_to"),
        attended=frames.taking("attendee"),
        feared=frames.asking_of("that"),
        asked=frames.asking_of("that_do"),
        judged=frames.asking_of("whose"),
        nouns=nouns,
        adjectives=frozenset(frames.lemmas("adjective")),
        compounds=compounds,
        compound_ends=_ends(compounds),
        longest=max(len(c.split()) for c in compounds),
    )


def is_place(named: Name | Phrase) -> bool:
    """Return whether a name, or whom a phrase means, is a place or a state: where something can be."""
    return named.kind == "place" or named.entity in load_words().states


def _ends(terms: Iterable[str]) -> frozenset[str]:
    """Return the last words of some terms: where none stands, no term ends."""
    return frozenset(term.rsplit(" ", 1)[-1] for term in terms)
