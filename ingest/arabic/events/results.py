"""What an event led to, told behind a clause that describes it: "أسفرت الغارات التي شنها التحالف قرب المدينة عن مقتل"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS
from ingest.arabic.events.agents import DEATHS, RESULT, result_of
from ingest.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.arabic.drafts import Draft
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.reading import Reading

_TAKES_LIVES = "أودى"
_FALLS = "سقوط"
_NOBODY_DOES = senses("ar", "leads_by_itself")
_LEADS_TO = {"أسفر": ("عن",), "أدّى": ("إلى", "ل"), "تسبّب": ("ب", "في"), "نجم": ("عن",), "أودى": ("ب",)}


def result_outside(reading: Reading, key: str, phrase: NounPhrase) -> None:
    """Give the floor back to a verb of result around a clause when what it led to follows."""
    outer, verb = reading.draft(reading.outer), reading.draft(reading.verb)
    if outer is None or verb is None or verb.link != "relative" or outer.lemma not in RESULT:
        return
    if phrase.lemma not in DEATHS and phrase.lemma != _FALLS and outer.lemma != _TAKES_LIVES:
        return
    if key in _LEADS_TO.get(outer.lemma, ()) and not any(outer.functions.get(k) for k in _LEADS_TO[outer.lemma]):
        reading.verb, reading.noun, reading.outer = reading.outer, None, None


def led_to(verb: Draft, drafts: Sequence[Draft], strikes: frozenset[str]) -> None:
    """Take from a verb of result a man who stands by as its subject, for what led to it: "هاجموا القرى ما أدى إلى مقتل قائد هو *فلان*"."""
    subject = verb.functions.get("subject", [])
    if verb.lemma not in _NOBODY_DOES or not any(verb.functions.get(k) for k in _LEADS_TO[verb.lemma]):
        return
    if subject and all(p.kind == "person" and p.sort == "name" for p in subject):
        verb.functions["subject"] = []
        result_of(verb, drafts, strikes)


def fall_of_itself(fall: Draft, drafts: Sequence[Draft]) -> None:
    """Take from those who fall dead an agent whom neither "by" nor a result that tells who they are names: "حذرت الحكومة من سقوط ضحايا"."""
    if fall.lemma != _FALLS or fall.functions.get("by"):
        return
    host = drafts[fall.host] if fall.host is not None else None
    told = any(p.kind in ACTORS for f in ("بين", "من", "في") for p in fall.functions.get(f, []))
    if host is None or host.lemma not in RESULT:
        fall.functions.pop("subject", None)
    elif not told:
        fall.functions["subject"] = [p for p in fall.functions.get("subject", []) if p.kind == "operation"]
