"""Deeds of war that are a figure of speech: rivals "clash" over a law, parties "defeat" each other at the polls, teams in a cup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from graph.errors import DataFileError
from graph.model import Entity, Language
from graph.register import Register
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.lexicon import FOLDER, read_lexicon
from ingest.normalise import fold_word, folded
from ingest.syntax import Clause

_DEEDS = ("attacks", "fights", "besieges", "controls")
_BLOWS = ("attacks", "fights", "besieges")
# of those who are on record in these files of the register some take up arms, or had done so
_FIGHTERS = (
    "attackers-in-europe.yaml", "baathists.yaml", "coalition-commanders.yaml", "commanders-iraqi.yaml", "commanders-peshmerga.yaml",
    "faction-leaders.yaml", "foreign-fighters.yaml", "insurgent-leaders.yaml", "kurdish-leaders.yaml", "pmf-leaders.yaml",
    "suspects-in-america.yaml", "syrian-kurdish-leaders.yaml", "syrian-opposition.yaml", "tribal-leaders.yaml",
)  # fmt: skip
_TERRORISTS = ("attackers-in-europe.yaml", "foreign-fighters.yaml", "insurgent-leaders.yaml", "suspects-in-america.yaml")
_NOUN = ("self", "event")  # functions under which the noun of a deed stands itself
_BEHIND = "thing"  # and the words behind it, of which the first may be its adjective, not so in "اقتحام الممثلية *الدبلوماسية*"
_PARLIAMENTS = ("/parliament.yaml", "foreign-parliaments.yaml")


@dataclass(frozen=True, slots=True)
class Figures:
    """Tells which deeds of an article are figures of speech, by what stands beside them and by who does them to whom."""

    text: str
    entities: Mapping[str, Entity]
    named: Set[str]
    register: Register
    language: Language

    def is_figure(self, predicate: str, clause: Clause, subject: str, object_: str) -> bool:
        """Return whether a clause tells a claim of this predicate of these two as a figure of speech only."""
        if predicate not in _DEEDS:
            return False
        if self._has(clause, "means") or self._is_of_words(clause):
            return True  # "hit Iran *with sanctions*"
        if "force" in (self.entities[subject].kind, self.entities[object_].kind):
            return False
        if self._has(clause, "contests") or (clause.lemma in _words(self.language)["disputes"][1] and self._has(clause, "topics")):
            return True
        if predicate not in _BLOWS:
            return False
        if clause.lemma in _words(self.language)["in_words"][1] and self._is_named(subject):
            told_in = self.entities[object_].kind == "place" and (self._by_pronoun(clause) or self._has(clause, "topics"))
            return self.entities[object_].kind in ("person", "organization") or told_in
        return (self._is_politician(subject) or self._is_talker(subject)) and self._is_rival(object_)

    def _has(self, clause: Clause, key: str) -> bool:
        """Return whether one of a class of words stands under one of the functions that the class is looked for under."""
        functions, lemmas = _words(self.language)[key]
        return any(not lemmas or phrase.lemma in lemmas for f in functions for phrase in clause.functions.get(f, ()))

    def _by_pronoun(self, clause: Clause) -> bool:
        """Return whether what may be a speech is told by a pronoun alone: "محاضرة هاجم *فيها* خصمه"."""
        return any(p.sort == "pronoun" for phrases in clause.functions.values() for p in phrases)

    def _is_of_words(self, clause: Clause) -> bool:
        """Return whether the noun of a deed says that no blood flows: "a *trade* war", "*verbal* clashes"."""
        beside = [*(p for f in _NOUN for p in clause.functions.get(f, ())), *clause.functions.get(_BEHIND, ())[:1]]
        said = {word for p in beside for word in fold_word(p.span.of(self.text)).split()}
        return not _adjectives(self.language, "qualities").isdisjoint(said) and _adjectives(self.language, "bloody").isdisjoint(said)

    def _is_politician(self, entity: str) -> bool:
        known = self.register.entries.get(entity)
        return known is not None and known.kind == "person" and not known.file.endswith(_FIGHTERS)

    def _is_named(self, entity: str) -> bool:
        """Return whether somebody is a man or woman known by name or post who is not on record as one who takes up arms."""
        known = self.register.entries.get(entity)
        if known is not None:
            return known.kind == "person" and not known.file.endswith(_TERRORISTS)
        return self.entities[entity].kind == "person" and entity in self.named

    def _is_talker(self, entity: str) -> bool:
        """Return whether somebody is a parliament, or described by a word for those who strike in words: "critics", "نائب عراقي"."""
        known = self.entities[entity]
        if known.register is not None:
            return self.register[known.register].file.endswith(_PARLIAMENTS)
        return not _words(self.language)["talkers"][1].isdisjoint(map(fold_word, known.name.split()))

    def _is_rival(self, entity: str) -> bool:
        """Return whether somebody is a politician, or a body on record that is no state."""
        known = self.register.entries.get(entity)
        return self._is_politician(entity) or (known is not None and known.kind == "organization" and not known.is_state)


@lru_cache(maxsize=2)
def _words(language: Language) -> Mapping[str, tuple[tuple[str, ...], frozenset[str]]]:
    """Return {class: the functions to look under, the lemmas, none for any}; raises DataFileError where a class has neither."""
    rows = read_lexicon(language, "figurative")
    for key, row in rows.items():
        if not isinstance(row, dict) or not row or not {"under", "words"}.issuperset(row):
            raise DataFileError(FOLDER / language / "figurative.yaml", key, "a class has words, what they stand under, or both")
    return {key: (tuple(row.get("under", ())), _written(row.get("words", ()), language)) for key, row in rows.items()}


@lru_cache(maxsize=4)
def _adjectives(language: Language, key: str) -> frozenset[str]:
    """Return the forms in which texts have the adjectives of a class, folded."""
    listed = _words(language)[key][1]
    return adjective_forms(listed) if language == "ar" else listed


def _written(words: Sequence[str], language: Language) -> frozenset[str]:
    return frozenset(words) | (folded(words) if language == "ar" else frozenset(word + "s" for word in words))
