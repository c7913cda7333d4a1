"""Which nouns name the same sort of event, and which name one only in passing: what `event_families.yaml` says of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Language
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

_LEMMAS = (
    "general",
    "passing",
    "never",
    "momentary",
    "mutual",
    "movements",
    "peaceful",
    "discrete",
    "told_one_by_one",
    "assemblies",
    "headlined",
    "proper",
    "scattered",
)
_FOLDED = ("another", "processes", "sorts", "generic", "plain")  # words beside the nouns
_TENTH = 10  # up to here an ordinal is one word


@dataclass(frozen=True, slots=True)
class EventWords:
    """What the lexicon says of the event nouns of a language."""

    of: Mapping[str, str]
    forms: Mapping[str, str]  # the lemma of an event noun by its folded forms
    general: frozenset[str]
    passing: frozenset[str]
    never: frozenset[str]
    another: frozenset[str]
    ordinals: frozenset[str]  # those of them that say which in order it is
    within: re.Pattern[str] | None  # the time behind a noun within which it is the one that its ordinal says
    pairs: re.Pattern[str] | None  # what makes of a plural behind it the two told of last
    processes: frozenset[str]
    sorts: frozenset[str]  # words that make of an operation one of another sort
    momentary: frozenset[str]
    mutual: frozenset[str]
    movements: frozenset[str]
    peaceful: frozenset[str]
    discrete: frozenset[str]  # families of which an indefinite noun in the singular names a new event
    told_one_by_one: frozenset[str]  # families of which a plural never means the one told of last
    assemblies: frozenset[str]  # of politics: nobody's part in them is told, affirmed or denied
    named: str
    headlined: frozenset[str]
    generic: frozenset[str]  # words that make of many events a sort of deeds, none of which the article tells of: "العمليات الإرهابية"
    plain: frozenset[str]  # words beside the noun of an operation that leave open which it is
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
        first = self.headed(label)
        return first if first in self.proper else self.named

    def headed(self, label: str) -> str:
        """Return the family of the event noun with which a name begins, "" where it begins with none."""
        return next((self.of.get(self.forms.get(bare(word), ""), "") for word in label.split()[:1]), "")

    def tells_another(self, label: str) -> bool:
        """Return whether a word of a label tells its event from one named before, in the accusative too: "عملية أخرى", "تفجيرا ثانيا"."""
        words = {fold_word(word) for word in label.split()}
        return not self.another.isdisjoint(words | {word.removesuffix("ا") for word in words})

    def is_process(self, family: str) -> bool:
        """Return whether a family is that of a process, which nobody carries out."""
        return family.rpartition(" ")[2] in self.processes


@lru_cache(maxsize=2)
def event_words(language: Language) -> EventWords:
    """Return what is known of the event nouns of a language."""
    rows = read_lexicon(language, "event_families") or {}
    of = {lemma: family[0] for family in rows.get("families", []) for lemma in family} | {lemma: lemma for lemma in rows.get("proper", [])}
    nouns = read_lexicon(language, "events") or {}
    within, pairs = (re.compile(rows[key]) if key in rows else None for key in ("within", "pairs"))
    lists = {key: frozenset(rows.get(key, ())) for key in _LEMMAS} | {key: folded(rows.get(key, ())) for key in _FOLDED}
    ordinals = _ordinals(language)
    lists["another"] |= ordinals
    return EventWords(
        of=of,
        forms={bare(form): lemma for lemma, spelled in nouns.items() if isinstance(spelled, list) for form in spelled},
        ordinals=ordinals,
        within=within,
        pairs=pairs,
        named=rows.get("named", ""),
        told=rows.get("told", False),
        introduced=rows.get("introduced", False),
        **lists,
    )


def _ordinals(language: Language) -> frozenset[str]:
    """Return the folded ordinals up to the tenth, those of Arabic of both genders and without article."""
    listed = (read_lexicon(language, "dates") or {}).get("ordinals", {})
    forms = {bare(word) for nth, words in listed.items() if int(nth) <= _TENTH for word in words}
    return frozenset(forms | {form + "ه" for form in forms if language == "ar"})


def bare(word: str) -> str:
    """Return a word folded and without the Arabic article."""
    folded = fold_word(word)
    return folded[2:] if folded.startswith(("ال", "لل")) else folded
