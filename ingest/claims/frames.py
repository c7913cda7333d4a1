"""Frames: which claim a clause makes, read from ingest/frames/*.yaml and interpreted here.

A frame says for a predicate: these lemmas, as verb, noun or adjective, put the subject in one function and the object in another. Keys:

    verb | noun | adjective   lemmas of the trigger, one of the three; `*` stands for any
    subject, object           a function or several in order of preference, default `subject` and `object`; `a+b`: what stands under either
    kinds                     {subject: [...], object: [...]}: narrower than the ontology's domain and range
    needs                     {function: [lemmas]}: such a phrase must stand under the function, of "with+by" under either; `*`: any
    lacks                     [functions] that must be empty
    unless                    {function: [lemmas]}: no such phrase may stand there: who refuses an entry does not criticise who would enter
    negated                   true: only where the clause itself denies: who "will not accept" a plan rejects it (with `polarity: denied`)
    polarity, modality        what the word itself adds: "refused" denies `authorises`
    ends                      true: the word ends the claim: who lost a place controls it no more, who is only to lose it still does
    besides                   true: it holds beside another frame of the predicate: who condemns a raid condemns whoever flew it
    presumed                  true: it held before, whatever becomes of what the word tells: who sets out to retake a place from somebody
    own                       true: that it is so is the word of the trigger's subject: "claimed the attack", "blamed X for it"
    bodies                    true: neither party is a land: who withdraws from a state was no part of it
    body                      true: the object is no land: who meets somebody "in Germany" does not meet Germany
    towns                     true: the object is no land: who is thrown out of a state did not hold it
    spots                     true: the object is no land nor half of one: what was hit in the north of a state was not the north
    armed                     true: the subject is an armed group of no state, which abducts whom police arrest; false: it is none
    named                     true: who of the subject is a person bears a name or a post: he "attacked" a rival in words; false: does not
    both                      true: the claim holds both ways; one function may hold both: each of the subject's kinds, one of the object's
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from graph.datafiles import cached, read_yaml
from graph.errors import DataFileError
from graph.model import KINDS, Kind, Language
from graph.ontology import load_ontology
from ingest.arabic.words.morphology import owned_forms
from ingest.claims.frame import ANY, Frame
from ingest.normalise import fold_word
from ingest.syntax import Category, Clause

FOLDER = Path(__file__).parents[1] / "frames"
_CATEGORIES = ("verb", "noun", "adjective")
_YES_OR_NO = ("negated", "ends", "presumed", "own", "both", "besides", "bodies", "body", "towns", "spots", "armed", "named")
_FIELDS = {*_CATEGORIES, "subject", "object", "kinds", "needs", "lacks", "unless", "polarity", "modality", *_YES_OR_NO}


class Frames:
    """The frames of one language by category and lemma."""

    def __init__(self, rows: Mapping[str, list[dict[str, Any]]], language: Language) -> None:
        self._index: dict[tuple[str, str], list[Frame]] = {}
        for predicate, frames in rows.items():
            for row in frames:
                for category, lemma, frame in _frames(predicate, row, language):
                    self._index.setdefault((category, lemma), []).append(frame)
        self._any = {category: tuple(frames) for (category, lemma), frames in self._index.items() if lemma == ANY}
        self._of = {key: (*frames, *self._besides(key[0], frames)) for key, frames in self._index.items()}

    def _besides(self, category: str, own: Sequence[Frame]) -> tuple[Frame, ...]:
        """Return the frames of any trigger, of an adjective not those that take their object from where its own find who does it."""
        taken = frozenset[str]().union(*(frame.left for frame in own)) if category == "adjective" else frozenset[str]()
        return tuple(frame for frame in self._any.get(category, ()) if not frame.right & taken - {"subject", "object"})

    def of(self, clause: Clause) -> list[Frame]:
        """Return the frames of a clause's trigger that fit it, in the order of the files."""
        frames = self._of.get((clause.category, clause.lemma)) or self._any.get(clause.category, ())
        return [frame for frame in frames if frame.fits(clause)]

    def knows(self, category: Category, lemma: str) -> bool:
        """Return whether any frame has this trigger by its lemma."""
        return (category, lemma) in self._index

    def governing(self, function: str) -> frozenset[str]:
        """Return the verbs of which some frame takes its object from a function, other than to say where the verb's own object is."""
        rows = ((lemma, frame) for (c, lemma), frames in self._index.items() if c == "verb" for frame in frames)
        return frozenset(lemma for lemma, frame in rows if function in frame.object and frame.subject != ("object",))

    def taking(self, function: str) -> frozenset[str]:
        """Return the nouns of which some frame takes its subject from a function."""
        return frozenset(lemma for (c, lemma), frames in self._index.items() if c == "noun" and any(function in f.subject for f in frames))

    def asking(self, function: str) -> dict[str, tuple[Frame, ...]]:
        """Return the frames that take their subject from a function, by their triggers."""
        found: dict[str, tuple[Frame, ...]] = {}
        for (_, lemma), frames in self._index.items():
            if asks := tuple(frame for frame in frames if function in frame.subject):
                found[lemma] = (*found.get(lemma, ()), *asks)
        return found

    def asking_of(self, function: str) -> frozenset[str]:
        """Return the triggers of the frames that take their object from a function."""
        rows = ((lemma, frame) for (_, lemma), frames in self._index.items() for frame in frames)
        return frozenset(lemma for lemma, frame in rows if function in frame.right)

    def done_to(self, category: Category) -> frozenset[str]:
        """Return the triggers whose construct state can be what they are done to: "قصف المدينة", not "مشاركة القوات"."""
        return frozenset(lemma for (of, lemma), frames in self._index.items() if of == category and any("of" in f.object for f in frames))

    def reaching(self, category: Category, kind: Kind) -> frozenset[str]:
        """Return the triggers of which some frame takes an object of a kind that stands bare: "دخول القوات المدينة"."""
        rows = ((lemma, frame) for (of, lemma), frames in self._index.items() if of == category for frame in frames)
        return frozenset(lemma for lemma, frame in rows if "object" in frame.object and kind in frame.object_kinds)

    def lemmas(self, category: Category) -> tuple[str, ...]:
        """Return the triggers of a category."""
        return tuple(lemma for c, lemma in self._index if c == category and lemma != ANY)

    def triggers(self, predicates: Container[str]) -> frozenset[str]:
        """Return the verbs and nouns that alone, without other words beside them, make claims of some predicates."""
        rows = ((lemma, frame) for (_, lemma), frames in self._index.items() for frame in frames)
        return frozenset(lemma for lemma, frame in rows if frame.predicate in predicates and not frame.needs)

    def objects(self) -> dict[str, frozenset[str]]:
        """Return {verb: the lemmas of the objects with which it is a trigger}: "fired shots", "قدّم الدعم"."""
        found: dict[str, frozenset[str]] = {}
        for (category, lemma), frames in self._index.items():
            if category == "verb":
                found[lemma] = frozenset(w for f in frames for needed, words in f.needs if needed == ("object",) for w in words)
        return found

    def transitive(self, predicates: Container[str] | None = None) -> frozenset[str]:
        """Return the verbs that some frame, of one of these predicates if any are given, wants with a subject and a direct object."""
        verbs = ((lemma, frame) for (category, lemma), frames in self._index.items() if category == "verb" for frame in frames)
        wanted = ((lemma, f) for lemma, f in verbs if predicates is None or f.predicate in predicates)
        return frozenset(lemma for lemma, f in wanted if (f.subject[0], f.object[0]) == ("subject", "object"))


@lru_cache(maxsize=2)
def load_frames(language: Language) -> Frames:
    """Return the frames of a language; raises DataFileError that names file and predicate."""
    files = sorted(FOLDER.glob(f"*.{language}.yaml"))
    rows = cached(f"frames.{language}", [*files, Path(__file__)], lambda: _read(files, language))
    return Frames(rows, language)


def _read(files: list[Path], language: Language) -> dict[str, list[dict[str, Any]]]:
    predicates = load_ontology().predicates
    rows: dict[str, list[dict[str, Any]]] = {}
    for file in files:
        for predicate, frames in (read_yaml(file) or {}).items():
            if predicate not in predicates:
                raise DataFileError(file, predicate, "is no predicate of the ontology")
            for number, row in enumerate(frames or [], 1):
                _check(file, f"{predicate} {number}", row, language)
                rows.setdefault(predicate, []).append(row)
    return rows


def _check(file: Path, key: str, row: Any, language: Language) -> None:
    if not isinstance(row, dict) or len(set(row) & set(_CATEGORIES)) != 1:
        raise DataFileError(file, key, f"a frame has one of {', '.join(_CATEGORIES)}")
    if unknown := set(row) - _FIELDS:
        raise DataFileError(file, key, f"unknown key `{sorted(unknown)[0]}`")
    for kinds in (row.get("kinds") or {}).values():
        if wrong := [k for k in _listed(kinds) if k not in KINDS]:
            raise DataFileError(file, key, f"kind `{wrong[0]}` is none of {', '.join(KINDS)}")
    for lemmas in (*(row.get("needs") or {}).values(), *(row.get("unless") or {}).values()):
        _check_spellings(file, key, _listed(lemmas), language)


def _check_spellings(file: Path, key: str, lemmas: Sequence[str], language: Language) -> None:
    """Raise DataFileError where a word is listed again, or beside the lemma of which it is a form."""
    for at, lemma in enumerate(lemmas):
        forms = _spellings(lemma, language)
        for other in (*lemmas[:at], *lemmas[at + 1 :]):
            form = other if language == "en" or other.endswith("ة") else fold_word(other)  # folded, "تهمة" were the "تهمه" of "تهم"
            if form in forms or other.removeprefix("ال") == lemma:
                raise DataFileError(file, key, f"`{other}` is listed again, or is a form of `{lemma}`")


def _frames(predicate: str, row: dict[str, Any], language: Language) -> Iterator[tuple[str, str, Frame]]:
    ontology = load_ontology().predicates[predicate]
    kinds = row.get("kinds") or {}
    category = next(c for c in _CATEGORIES if c in row)
    for lemma in _listed(row[category]):
        yield (
            category,
            lemma,
            Frame(
                predicate=predicate,
                rule=f"{language}.{predicate}.{category}.{lemma}",
                subject=_listed(row.get("subject", "subject")),
                object=_listed(row.get("object", "object")),
                subject_kinds=frozenset(cast("tuple[Kind, ...]", _listed(kinds.get("subject")))) or ontology.domain,
                object_kinds=frozenset(cast("tuple[Kind, ...]", _listed(kinds.get("object")))) or ontology.range,
                needs=tuple((tuple(f.split("+")), _spellings(lemmas, language)) for f, lemmas in (row.get("needs") or {}).items()),
                lacks=_listed(row.get("lacks")),
                unless=tuple(
                    (f, _spellings(lemmas, language)) for key, lemmas in (row.get("unless") or {}).items() for f in key.split("+")
                ),
                negated=bool(row.get("negated", False)),
                polarity=row.get("polarity", "affirmed"),
                modality=row.get("modality"),
                ends=bool(row.get("ends", False)),
                presumed=bool(row.get("presumed", False)),
                own=bool(row.get("own", False)),
                both=bool(row.get("both", False)),
                besides=bool(row.get("besides", False)),
                bodies=bool(row.get("bodies", False)),
                body=bool(row.get("body", False)),
                towns=bool(row.get("towns", False)),
                spots=bool(row.get("spots", False)),
                armed=row.get("armed"),
                named=row.get("named"),
            ),
        )


def _spellings(lemmas: Any, language: Language) -> frozenset[str]:
    """Return lemmas as phrases bear them: what is no trigger stands there as the text writes it, in the plural, with article or owner.

    Arabic nouns stand in the accusative too: "قدّم دعما".
    """
    listed = _listed(lemmas)
    if language != "ar":
        return frozenset(listed) | {_plural(lemma) for lemma in listed}
    folded = {fold_word(lemma) for lemma in listed}
    owned = {form for word in folded for form in owned_forms(word)}
    return frozenset(listed) | folded | {"ال" + word for word in folded} | {word + "ا" for word in folded} | owned


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


def _listed(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(str(v) for v in value) if isinstance(value, list) else (str(value),)
