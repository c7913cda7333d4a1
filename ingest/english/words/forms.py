"""The inflected forms of every lemma that the English lexicon and frames know, made once by lemminflect and kept in the cache."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from graph.datafiles import cached
from ingest.claims.frames import load_frames
from ingest.lexicon import FOLDER, read_lexicon

FRAMES = Path(__file__).parents[2] / "frames"


@dataclass(frozen=True, slots=True)
class Forms:
    """`verbs`: form -> (lemma, tags such as VBD); `nouns`: form -> (lemma, "s" or "p"); `phrasal`: (lemma, particle) pairs;
    `particled`: lemmas that are verbs only with a particle.
    """

    verbs: Mapping[str, tuple[str, frozenset[str]]]
    nouns: Mapping[str, tuple[str, str]]
    phrasal: frozenset[tuple[str, str]]
    particled: frozenset[str]
    operators: Mapping[str, str]


@lru_cache(maxsize=1)
def load_forms() -> Forms:
    """Return all forms; the first run on new data makes them, which takes seconds."""
    files = [*(FOLDER / "en").glob("*.yaml"), *FRAMES.glob("*.en.yaml"), Path(__file__)]
    raw = cached("english.forms", files, _build)
    return Forms(
        {form: (lemma, frozenset(tags)) for form, (lemma, tags) in raw["verbs"].items()},
        {form: (lemma, number) for form, (lemma, number) in raw["nouns"].items()},
        frozenset((verb, particle) for verb, particle in raw["phrasal"]),
        frozenset(raw["particled"]),
        raw["operators"],
    )


def _build() -> dict[str, object]:
    operators = {lemma: name for name, lemmas in reversed(read_lexicon("en", "operators").items()) for lemma in lemmas}
    listed = read_lexicon("en", "verbs")
    frames = load_frames("en")
    plain = [*listed["plain"], *listed["light"], *listed["negators"], *listed["preventing"], *operators]
    verbs = dict.fromkeys([*frames.lemmas("verb"), *plain])
    nouns = dict.fromkeys([*frames.lemmas("noun"), *_listed_nouns()])
    phrasal = [lemma.split() for lemma in verbs if " " in lemma and lemma.split()[1] != "to"]  # "to" begins an infinitive
    return {
        "verbs": _verb_forms(lemma.split()[0] for lemma in verbs),
        "nouns": {**_noun_forms(nouns), **_respelt(read_lexicon("en", "spellings"))},
        "phrasal": [pair for pair in phrasal if len(pair) == 2],
        "particled": [verb for verb, _ in (pair for pair in phrasal if len(pair) == 2) if verb not in verbs],
        "operators": operators,
    }


def _listed_nouns() -> Iterable[str]:
    for name in ("events", "mandates", "anaphors"):
        yield from read_lexicon("en", name)
    for name in ("descriptions", "groups"):
        for row in read_lexicon("en", name):
            yield from row["noun"]
    for row in read_lexicon("en", "posts"):
        yield from row["post"]
    listed = read_lexicon("en", "verbs")
    yield from [
        *listed["places"],
        *listed["members"],
        *listed["through"],
        *listed["aspects"],
        *listed["traces"],
        *read_lexicon("en", "armies")["nouns"],
    ]


def _verb_forms(lemmas: Iterable[str]) -> dict[str, tuple[str, list[str]]]:
    from lemminflect import getAllInflections, getAllInflectionsOOV

    found: dict[str, tuple[str, list[str]]] = {}
    for lemma in dict.fromkeys(lemmas):
        tagged = getAllInflections(lemma, upos="VERB") or getAllInflectionsOOV(lemma, upos="VERB")
        # the inflector leaves a tag out where its form is that of another
        tagged = {"VBN": tagged.get("VBD", ()), "VBP": tagged.get("VB", (lemma,)), **tagged}
        for tag, forms in tagged.items():
            for form in forms:
                owner, tags = found.setdefault(form, (lemma, []))
                if owner != lemma and tag in ("VBD", "VBN") and not {"VBD", "VBN"} & set(tags):
                    owner, tags = found[form] = (lemma, [])  # "found" is rather the past of find
                if owner == lemma:
                    tags.append(tag)
    return found


def _noun_forms(lemmas: Iterable[str]) -> dict[str, tuple[str, str]]:
    from lemminflect import getInflection

    found: dict[str, tuple[str, str]] = {}
    for lemma in lemmas:
        *before, last = lemma.split(" ")
        found.setdefault(lemma, (lemma, "s"))
        for plural in getInflection(last, tag="NNS") or (f"{last}s",):
            found.setdefault(" ".join([*before, plural]), (lemma, "p"))
    return found


def _respelt(spellings: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Return the forms of other spellings with the lemma under which the lexicon has them: "counter-attacks"."""
    found = _noun_forms(spellings)
    return {form: (spellings[spelt], number) for form, (spelt, number) in found.items()}
