"""Verbs of dying, which are passives of killing: "استشهد خمسة جنود في هجوم للتنظيم", "لقي ثلاثة مصرعهم"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_KILLED, _FALLS, _PERISHES = "قتل", "سقط", "قضى"
_EXECUTIONS = senses("ar", "executions")
_OF_WHOM = ("بين", "من", "في")
_CONFESSES, _FATES = senses("ar", "confesses"), senses("ar", "fates")


def read_death(draft: Draft, lexicon: Lexicon) -> None:
    """Make a verb of dying, or one with the fate that it takes, the passive of killing."""
    if draft.lemma in dying():
        draft.lemma, draft.passive = _KILLED, True
        return
    if draft.lemma == _PERISHES and _is_many_or_man(draft) and not draft.functions.get("على") and in_event(draft):
        draft.lemma, draft.passive = _KILLED, True  # "قضى سبعة في هجوم", not "قضى على الخلايا"
        return
    fallen = [b for b in draft.bare if _are_dead(b)] if draft.lemma == _FALLS else []
    if fallen:
        draft.lemma, draft.passive = _KILLED, True  # "سقط ثلاثة قتلى بنيران"
        if among := _among(draft):
            draft.bare = [NounPhrase(fallen[0].start, fallen[0].end, among)]  # "سقط قتلى بين المتظاهرين"
            return
        as_such = fallen[0].accusative and not fallen[0].counted
        if draft.topic is not None or draft.antecedent is not None or len(draft.bare) > 1 or as_such:
            draft.bare = [b for b in draft.bare if b not in fallen]  # "سقط فلان قتيلا"
        return
    for lemma, nouns in lexicon.phrasal.get(draft.lemma, {}).items():
        fixed = [b for b in draft.bare if any(p.lemma in nouns for p in b.phrases)]
        if fixed:
            draft.lemma, draft.passive = lemma, True
            draft.bare = [b for b in draft.bare if b not in fixed]
            return


def _are_dead(phrase: NounPhrase) -> bool:
    """Return whether a phrase is of the dead, or counts how many of a body they are: "20 شهيدا", "20 شهيدا من الشرطة"."""
    return any(p.lemma in _listed("fallen") for p in phrase.phrases) or (phrase.counted and phrase.head in _listed("fallen"))


def _is_many_or_man(draft: Draft) -> bool:
    """Return whether a verb has a number of people, or a man alone and no decision, for its subject: "قضى القيادي فلان بغارة"."""
    if not draft.bare or draft.bare[0].counted:
        return bool(draft.bare)
    man = [(p.sort, p.kind) for p in draft.bare[0].phrases] == [("name", "person")]
    return man and len(draft.bare) == 1 and all(p.kind == "operation" for p in draft.functions.get("ب", ()))


def _among(draft: Draft) -> list[Phrase]:
    """Return those of whom a verb says that some fell dead: "سقط خمسة قتلى من الشرطة"."""
    return next((found for f in _OF_WHOM if (found := [p for p in draft.functions.get(f, []) if p.kind in ACTORS])), [])


def befell(draft: Draft, drafts: Sequence[Draft]) -> list[NounPhrase]:
    """Return whom a verb befell of which a mere witness tells: "أفاد ضابط أنه قُتل خمسة أشخاص", but not "أعلن الجيش أنه قتل"."""
    topic, above = draft.topic, drafts[draft.parent] if draft.parent is not None else None
    if topic is None or not draft.bare or not topic.phrases or topic.phrases[0].sort != "pronoun" or above is None:
        return []
    told = above.functions.get("subject", [])
    witness = bool(told) and all(p.kind == "person" for p in told) and above.lemma not in _CONFESSES
    return draft.bare[:1] if witness and draft.bare[0].counted else []


def only_sentenced(execution: Draft, drafts: Sequence[Draft]) -> None:
    """Take its agent from an execution to which a court only sentences somebody, and from a death that somebody only owns up to."""
    host = drafts[execution.host] if execution.host is not None else None
    if execution.lemma in _EXECUTIONS and host is not None and host.lemma in _listed("sentences"):
        execution.functions.pop("subject", None)
    if execution.lemma in _FATES and host is not None and host.lemma in _CONFESSES:
        execution.functions.pop("subject", None)  # "اعترف التنظيم *بمقتل* زعيمه"


def in_event(draft: Draft) -> bool:
    """Return whether a verb tells in which event it was: "قُتلت ثلاث نساء في قصف"."""
    return any(p.kind == "operation" for group in draft.functions.values() for p in group)


@lru_cache(maxsize=4)
def _listed(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("ar", "deeds")[key])


@lru_cache(maxsize=1)
def dying() -> frozenset[str]:
    """Return the verbs that alone say that somebody died by another's hand."""
    return _listed("dies")


@lru_cache(maxsize=1)
def fates() -> frozenset[str]:
    """Return the words, as tokens have them, for the death that somebody meets."""
    return frozenset(fold_word(word) for word in _listed("fates"))
