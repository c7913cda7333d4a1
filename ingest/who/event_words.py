"""Which nouns name the same sort of event, and which name one only in passing: what `event_families.yaml` says of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Language
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Phrase


@dataclass(frozen=True, slots=True)
class EventWords:
    """What the lexicon says of the event nouns of a language."""

    of: Mapping[str, str]
    forms: Mapping[str, str]  # the lemma of an event noun by its folded forms
    general: frozenset[str]
    passing: frozenset[str]
    never: frozenset[str]
    another: frozenset[str]
    processes: frozenset[str]
    sorts: frozenset[str]  # words that make of an operation one of another sort
    momentary: frozenset[str]
    mutual: frozenset[str]
    movements: frozenset[str]
    peaceful: frozenset[str]
    discrete: frozenset[str]  # families of which an indefinite noun in the singular names a new event
    assemblies: frozenset[str]  # of politics: nobody's part in them is told, affirmed or denied
    named: str
    headlined: frozenset[str]
    generic: frozenset[str]  # words that make of many events a sort of deeds, none of which the article tells of: "العمليات الإرهابية"
    told: bool  # what a mere plural or definite noun names once is no event that the article tells of
    proper: frozenset[str]  # families that a proper name with their noun keeps: "تفجير الكرادة" is no campaign
    scattered: frozenset[str]  # families of which several are the article's only where its headline names one
    introduced: bool  # an indefinite singular is a new event, unless its agent or its place is known of one before

    def family(self, phrase: Phrase, label: str) -> str:
        """Return what groups a noun with others: its family, but for a process, "العملية السياسية", and another sort, "عمليات إعدام"."""
        behind = {bare(word) for word in label.split()[1:3]}
        if process := self.processes & behind:
            return f"{phrase.lemma} {min(process)}"
        if sort := self.sorts & behind:
            return f"{phrase.lemma or self.named} {min(sort)}"
        if phrase.lemma:
            return self.of.get(phrase.lemma, phrase.lemma)
        first = self.of.get(self.forms.get(bare(label.split()[0]), ""), "") if label.strip() else ""
        return first if first in self.proper else self.named

    def is_process(self, family: str) -> bool:
        """Return whether a family is that of a process, which nobody carries out."""
        return family.rpartition(" ")[2] in self.processes


@lru_cache(maxsize=2)
def event_words(language: Language) -> EventWords:
    """Return what is known of the event nouns of a language."""
    rows = read_lexicon(language, "event_families") or {}
    of = {lemma: family[0] for family in rows.get("families", []) for lemma in family} | {lemma: lemma for lemma in rows.get("proper", [])}
    general, passing = frozenset(rows.get("general", [])), frozenset(rows.get("passing", []))
    another, processes, sorts = (frozenset(fold_word(w) for w in rows.get(key, [])) for key in ("another", "processes", "sorts"))
    listed = ("movements", "never", "momentary", "mutual", "peaceful", "discrete", "assemblies")
    movements, never, momentary, mutual, peaceful, discrete, assemblies = (frozenset(rows.get(key, [])) for key in listed)
    nouns = read_lexicon(language, "events") or {}
    forms = {bare(form): lemma for lemma, listed in nouns.items() if isinstance(listed, list) for form in listed}
    return EventWords(
        of,
        forms,
        general,
        passing,
        never,
        another,
        processes,
        sorts,
        momentary,
        mutual,
        movements,
        peaceful,
        discrete,
        assemblies,
        rows.get("named", ""),
        frozenset(rows.get("headlined", ())),
        frozenset(fold_word(w) for w in rows.get("generic", ())),
        rows.get("told", False),
        frozenset(rows.get("proper", ())),
        frozenset(rows.get("scattered", ())),
        rows.get("introduced", False),
    )


def bare(word: str) -> str:
    """Return a word folded and without the Arabic article."""
    folded = fold_word(word)
    return folded[2:] if folded.startswith(("ال", "لل")) else folded
