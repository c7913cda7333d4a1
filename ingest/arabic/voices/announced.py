"""Who did what he announces: "أعلنت وزارة الداخلية القبض على", but not an office that only tells of it."""

from __future__ import annotations

from functools import lru_cache

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import capitals, read_lexicon, senses
from ingest.syntax import Phrase

_UNIONS = senses("en", "bodies_of_states")  # by their keys in the register


def announced_by(deed: Draft, host: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Return whoever announces a deed of his own, among the subjects of a verb of speech."""
    if host.operator != "speech" or (host.lemma in lexicon.makes and host.functions.get("object")):
        return []  # "حذر الجيش المسلحين من استهداف المدينة": they are not to
    return [p for p in host.functions.get("subject", []) if _acts(p, host.lemma, deed, lexicon)]


def _acts(phrase: Phrase, verb: str, deed: Draft, lexicon: Lexicon) -> bool:
    """Return whether what a body announces is likely what it did: a force most deeds, a ministry or a state some."""
    if phrase.entity in _listed("mouthpieces"):
        return False
    if phrase.kind == "force":
        return (
            (deed.carried_out and not _anothers(deed))  # "أعلن الجيش بدء هجوم لداعش على المدينة"
            or deed.lemma in lexicon.force_acts
            or (phrase.entity in _listed("enemies") and deed.lemma in _listed("claimed"))
        )
    state = phrase.entity in lexicon.states or phrase.entity in capitals()
    told = (verb == "أعلن" and not deed.under) or (state and verb in _listed("announces"))
    won = (state and phrase.entity not in _UNIONS) or phrase.kind == "person" or _of_a_state(phrase)
    if told and won and phrase.sort == "name" and deed.lemma in _listed("victories"):
        return True
    if told and deed.lemma in _listed("decided") and phrase.sort == "name" and (state or phrase.kind in ("person", "organization")):
        return True
    if phrase.entity is None or not (state or phrase.kind == "organization") or verb not in _listed("announces"):
        return False
    if state and deed.carried_out and not _anothers(deed):
        return True  # "تركيا تؤكد شن هجمات على معسكرات الحزب"
    return deed.lemma in _listed("own") and (state or _of_a_state(phrase))


def _of_a_state(phrase: Phrase) -> bool:
    """Return whether an organization is one of a state that does what it announces: a ministry, a government."""
    return phrase.entity is not None and phrase.entity.startswith(tuple(_listed("announcing")))


def _anothers(deed: Draft) -> bool:
    """Return whether ل names somebody whose deed it may be, not what it is for: "بدء عملية | لملاحقة التنظيم"."""
    return any(p.kind in ACTORS for p in deed.functions.get("ل", ()))


@lru_cache(maxsize=4)
def _listed(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("ar", "deeds")[key])
