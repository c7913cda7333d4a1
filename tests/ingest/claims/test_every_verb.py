"""Every verb of every plain frame, in each of the sentences of cases/every_verb.yaml, makes its claim, or is known to stand apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from lemminflect import getInflection

from graph.model import Article, Kind, Language
from graph.ontology import load_ontology
from graph.register import Register, load_register
from ingest.arabic.words.morphology import verb_forms
from ingest.claims.frames import FOLDER
from ingest.extract import extract
from ingest.lexicon import read_lexicon

CASES = Path(__file__).parents[1] / "cases"
TABLE: dict[str, Any] = yaml.safe_load((CASES / "every_verb.yaml").read_text(encoding="utf-8"))
PARTIES: dict[str, dict[Kind, tuple[str, str]]] = {
    "ar": {
        "force": ("الجيش العراقي", "تنظيم داعش"),
        "person": ("حيدر العبادي", "مقتدى الصدر"),
        "organization": ("البرلمان العراقي", "الحكومة التركية"),
        "place": ("", "الموصل"),
    },
    "en": {
        "force": ("the Iraqi army", "Islamic State"),
        "person": ("Haider al-Abadi", "Muqtada al-Sadr"),
        "organization": ("the Iraqi parliament", "the Turkish government"),
        "place": ("", "Mosul"),
    },
}
_FREE = ("object", "على", "في", "مع", "من", "عن", "إلى", "ضد", "with", "to", "from", "in", "against", "into", "at", "over", "for")
_PLAIN = {"verb", "subject", "object", "kinds", "both", "bodies", "towns", "spots", "besides"}


class Verb(NamedTuple):
    """A verb of a plain frame: what it states of whom, and the preposition of its object."""

    predicate: str
    lemma: str
    subject: str
    object: str


@pytest.mark.parametrize(("language", "name"), [(language, name) for language in ("ar", "en") for name in TABLE[language]["templates"]])
def test_every_verb_makes_its_claim(language: Language, name: str) -> None:
    template = TABLE[language]["templates"][name]
    apart = set(TABLE[language]["apart"].get("everywhere", ())) | set(TABLE[language]["apart"].get(name, ()))
    missed = {f"{verb.predicate} {verb.lemma}" for verb in _verbs(language) if not _claims(verb, template, language)}
    assert missed == apart


def _claims(verb: Verb, template: dict[str, str], language: Language) -> bool:
    parts = {"s": verb.subject, "o": verb.object, **_forms(verb.lemma, language)}
    text = template["text"].format(**parts)
    text = text[0].upper() + text[1:]
    reading = extract(Article("case", text, language, date="2016-05-01"), _register())
    return any(
        (s.predicate, s.polarity, s.modality) == (verb.predicate, template["polarity"], template["modality"]) for s in reading.statements
    )


def _verbs(language: Language) -> Iterator[Verb]:
    """Return the verbs of frames that ask for no more than a subject and an object, the object's preposition before it."""
    for file in sorted(FOLDER.glob(f"*.{language}.yaml")):
        if file.name.startswith("denied"):
            continue
        for predicate, frames in yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader).items():  # "on" is a word
            for frame in frames:
                preposition = frame.get("object", ["object"])[0].split("+")[0]
                parties = _parties(predicate, frame.get("kinds", {}), language)
                simple = "verb" in frame and set(frame) <= _PLAIN and frame.get("subject", ["subject"]) == ["subject"]
                if simple and preposition in _FREE and parties is not None:
                    before = "" if preposition == "object" else f"{preposition} "
                    verbs = (lemma for lemma in frame["verb"] if _forms(lemma, language))
                    yield from (Verb(predicate, lemma, parties[0], before + parties[1]) for lemma in verbs)


def _parties(predicate: str, kinds: dict[str, list[Kind]], language: Language) -> tuple[str, str] | None:
    """Return a subject and an object of the kinds that a frame allows, None where it wants an operation or a mandate."""
    known, order = load_ontology().predicates[predicate], ("force", "person", "organization", "place")
    domain, range_ = kinds.get("subject", known.domain), kinds.get("object", known.range)
    subject = next((PARTIES[language][kind][0] for kind in order if kind in domain), "")
    thing = next((PARTIES[language][kind][1] for kind in order if kind in range_), "")
    return (subject, thing) if subject and thing else None


@lru_cache(maxsize=2000)
def _forms(lemma: str, language: Language) -> dict[str, str]:
    """Return the forms of a verb in the third person, none where the lemma has none."""
    if language == "en":
        head, _, rest = lemma.partition(" ")
        tags = {"past": "VBD", "participle": "VBN", "gerund": "VBG"}
        return {"base": lemma} | {name: " ".join((getInflection(head, tag)[0], rest)).strip() for name, tag in tags.items()}
    found: dict[str, str] = {}
    for word, form in verb_forms(lemma, read_lexicon("ar", "verbs")["imperfect"].get(lemma)):
        if (form.gender, form.number, form.person) == ("m", "s", "3") and not form.passive:
            found.setdefault(form.aspect, word)
            if form.aspect == "imperfect":
                found["jussive"] = min(word, found.get("jussive", word), key=len)
    return found if {"perfect", "imperfect"} <= set(found) else {}


@lru_cache(maxsize=1)
def _register() -> Register:
    return load_register()
