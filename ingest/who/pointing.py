"""Whom a noun means that points back: "this group", "the latter", "the operation"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from graph.model import BODIES
from graph.register import Entry
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import senses
from ingest.names.context import HOME
from ingest.normalise import fold_word, folded
from ingest.reading.sentences import sentence_around
from ingest.syntax import Phrase
from ingest.who.anaphora import is_other_number
from ingest.who.armed_groups import LOOKED_AT, named_group
from ingest.who.latter import latter
from ingest.who.naming import armed_files, is_of_town, place_of_sort, vague_nouns
from ingest.who.nouns_before import place_within
from ingest.who.posts import GOVERNMENTS
from ingest.who.same_event import Traits
from ingest.who.told_where import told_where
from ingest.who.unnamed_actor import by_noun

_REGIONS = folded(senses("ar", "regions"))  # that may be the part of the world around
_TOURED = folded(senses("ar", "toured"))
_NAMELESS = folded(senses("ar", "nameless_tellers"))
_GROUPS = senses("en", "single_bodies")
_COUNTRIES = senses("en", "countries")
_AREAS = ("regions.yaml", "baghdad-areas.yaml")  # the register's files of wider regions and of parts of the capital
_BEFORE, _WORDS = 40, 4  # characters before it, and words with it

if TYPE_CHECKING:
    from ingest.who.discourse import Discourse


def points_back(discourse: Discourse, phrase: Phrase) -> tuple[str, ...]:
    """Return whom a noun with a demonstrative means, none where nobody of its kind was named."""
    if phrase.kind == "operation":
        event = discourse.events.known(phrase, phrase.span.of(discourse.article.text), Traits())
        return discourse.known(event, phrase, "named before") if event else ()
    if _is_wide(discourse, phrase) or _told_apart(discourse, phrase):
        return ()
    if (other := latter(phrase, discourse.spoken, discourse.article.text, discourse.names)) is not None:
        return discourse.known(other, phrase, "the latter of those named")
    before = by_noun(discourse, phrase, phrase.kind) if phrase.kind else None
    if before is not None and phrase.kind == "force" and discourse.article.language == "en":
        of_one = before in discourse.register and (phrase.lemma not in _GROUPS or phrase.number == "p")
        before = before if of_one else _named_since(discourse, before)
    if before and not (discourse.article.language == "en" and is_other_number(phrase, discourse.entities[before])):
        return discourse.known(before, phrase, "points back by its noun")
    if (group := named_group(discourse.article, phrase, discourse.spoken, discourse.register)) is not None:
        return discourse.known(group, phrase, "goes on to speak of an armed group")
    if phrase.kind in BODIES and phrase.lemma not in vague_nouns(discourse.article.language):
        entity = discourse.unnamed.entity(phrase, phrase.kind)
        return discourse.cast.known(entity, phrase.span, "described by the text") if phrase.definite else ()
    alike = None if discourse.two.is_two_places(phrase) else _of_sort(discourse, phrase)
    if alike is not None and _is_no_region(discourse, phrase, alike):
        return ()
    if alike is not None and phrase.kind == "place":
        alike = told_where(discourse.article, phrase, alike, discourse.names)
    return discourse.known(alike, phrase, "points back by its kind") if alike else ()


def _told_apart(discourse: Discourse, phrase: Phrase) -> bool:
    """Return whether the next words tell a group from those named before: "denied any link to *the group that* attacked X"."""
    english = discourse.article.language == "en" and phrase.kind in BODIES
    return english and phrase.lemma in _GROUPS and discourse.article.text.startswith((" that ", " which ", " who "), phrase.span.end)


def _named_since(discourse: Discourse, described: str) -> str:
    """Return the armed group of the register that was spoken of after one without a name, else that one."""
    spoken = (entity for entity in discourse.spoken.last(LOOKED_AT) if entity == described or entity in discourse.register)
    files = armed_files("en")
    return next((e for e in spoken if e == described or discourse.register[e].file.endswith(files)), described)


def _is_wide(discourse: Discourse, phrase: Phrase) -> bool:
    """Return whether "the region" is the part of the world around: "جولة في المنطقة", "دول المنطقة"."""
    if phrase.lemma.removeprefix("ال") not in _REGIONS or discourse.article.language != "ar":
        return False
    before = discourse.article.text[max(0, phrase.span.start - _BEFORE) : phrase.span.end].split()[-_WORDS:]
    return any(fold_word(word) in _TOURED for word in before)


def _is_no_region(discourse: Discourse, phrase: Phrase, place: str) -> bool:
    """Return whether a town can't be meant by "the region", which nothing is done to: "الاستقرار في المنطقة", but "هاجم داعش المنطقة"."""
    bare = phrase.lemma.removeprefix("ال")
    entry = discourse.register.entries.get(place)
    if bare not in _REGIONS or discourse.article.language != "ar" or entry is None or entry.file.endswith(_AREAS):
        return False
    before = discourse.article.text[max(0, phrase.span.start - _BEFORE) : phrase.span.start].split()[-1:]
    words, last = lexicon(), fold_word(before[0]) if before else ""
    named = any(name.span.end == phrase.span.start - 1 for name in discourse.names)
    return not (named or last.startswith("ال") or (words.forms.verbs(last) and not words.forms.noun(last)))


def _of_sort(discourse: Discourse, phrase: Phrase) -> str | None:
    """Return what was named last that is of the sort of a noun: "the town"."""
    if phrase.lemma in _COUNTRIES and discourse.article.language == "en":
        return _country(discourse, phrase)
    entities = discourse.entities
    fits = place_of_sort(phrase.lemma, discourse.article.language, discourse.register, entities)
    fits = _nameless(discourse, fits) if phrase.lemma in _NAMELESS else fits
    spoken = discourse.spoken.of_kind(phrase, fits) or place_within(discourse.names, phrase, lambda key: key in entities and fits(key))
    named = spoken is None and phrase.kind == "place" and is_of_town(phrase.lemma, discourse.article.language)
    return discourse.antecedents.place_named(phrase.span.start, fits, entities) if named else spoken


def _nameless(discourse: Discourse, fits: Callable[[str], bool]) -> Callable[[str], bool]:
    """Return the same condition for whoever is not of the register."""
    return lambda key: key not in discourse.register and fits(key)


def _country(discourse: Discourse, phrase: Phrase) -> str | None:
    """Return the state that "the country" means: the one last spoken of, or that of the government last spoken of."""
    known = {key: discourse.register[key] for key in discourse.entities if key in discourse.register}
    states = {key: state for key, entry in known.items() if (state := _state_of(entry)) is not None}
    found = _just_named(discourse, phrase, states) or discourse.spoken.of_kind(phrase, states.__contains__)
    return discourse.cast.registered(states[found]) if found is not None else None


def _just_named(discourse: Discourse, phrase: Phrase, states: Mapping[str, str]) -> str | None:
    """Return the state named last before "the country" in its own sentence: "the reconstruction of *Iraq* and peace in the country"."""
    text, start = discourse.article.text, phrase.span.start
    first = sentence_around(text, phrase.span).start
    named = (name for name in reversed(discourse.names) if first <= name.span.start < start and not text.startswith("-", name.span.end))
    return next((name.entity for name in named if states.get(name.entity) == name.entity), None)


def _state_of(entry: Entry) -> str | None:
    """Return a state, or that of a government."""
    if entry.is_state:
        return entry.id
    governs = entry.kind == "organization" and entry.file.endswith(GOVERNMENTS)
    return (entry.side or (HOME if "Iraq" in entry.name_en else None)) if governs else None
