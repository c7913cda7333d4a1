"""Who fights in a battle that only says against whom it is: "قُتل جنود من الجيش في معارك ضد التنظيم", "بعد معارك مع التنظيم، تقدم الجيش"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.reading import Reading

OWNER = "owner"  # the lemma of a pronoun that means a body
_AGAINST = ("ضد", "مع", "على")
_WITHIN = ("في", "خلال", "بعد", "إثر", "أثناء", "عقب", "ب", "")
_PARTNERS = senses("ar", "partners")
_HELPS = senses("ar", "helped_by_blows")
_OWN = ("of", "بين", "ل", "object")


def find_fighters(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give every battle that names only one side whoever fell in it, took part in it or goes on to act."""
    for draft in drafts:
        if draft.category != "noun" or draft.lemma not in lexicon.battles or any(draft.functions.get(f) for f in _OWN):
            continue
        owners = draft.functions.get("subject", [])
        if any(p.sort != "pronoun" for p in owners) or draft.functions.get("fighter"):
            continue
        if _kept_out_of(draft, drafts):
            continue
        enemies = [p for f in _AGAINST for p in draft.functions.get(f, ())]
        verb = _behind(draft, drafts) if owners else _verb_of(draft, drafts, lexicon)
        if enemies and (partners := _partners(draft, drafts)):
            draft.add("fighter", [p for p in partners if p not in enemies])
        elif enemies and (helped := _helped(draft, drafts, lexicon)):
            draft.add("fighter", [p for p in helped if p not in enemies])
        elif enemies and verb is not None:
            draft.add("fighter", [p for p in _fighters(verb, lexicon) if p not in enemies])
        elif owners:  # "دعم العراق في حربه ضد التنظيم": a body's
            draft.functions["subject"] = [replace(p, lemma=OWNER) for p in owners]


def owner_fights(reading: Reading, battle: Draft, key: str, last: NounPhrase | None) -> None:
    """Give a battle the body whose deeds in it the phrase right before tells: "تضحيات البيشمركة | في الحرب على التنظيم"."""
    if key != "في" or last is None or battle.lemma not in reading.lexicon.battles or last.end != battle.token - 1:
        return
    of_his = last.start >= 0 and reading.tokens[last.start].name is None and last.end > last.start + 1
    whose = [*last.inner, *last.phrases] if of_his and last.trigger is None else ()
    battle.add("fighter", [p for p in whose if p.kind in BODIES and p.sort == "name"])


def _verb_of(battle: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> Draft | None:
    """Return the verb whose circumstance a battle is: the one that takes it, or the next one behind it."""
    if battle.host is None:
        return _behind(battle, drafts)
    host = drafts[battle.host]
    if host.lemma in lexicon.takes_part and host.polarity == "denied":
        return None  # "لم تشارك ألمانيا في الحرب على التنظيم"
    within = battle.under in _WITHIN or host.lemma in lexicon.takes_part
    return host if host.category == "verb" and host.operator is None and within else None


def _kept_out_of(battle: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a noun right before a battle denies somebody's part in it: "رفضت تركيا المشاركة | في الحرب ضد التنظيم"."""
    event = battle.functions.get("event", [])
    part = next((d for d in reversed(drafts) if d.token < battle.token), None)
    within = part.functions.get("في", []) if part is not None and part.category == "noun" and part.polarity == "denied" else []
    return any(p in within for p in event)


def _partners(battle: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return who is said to be partners in a battle: "البيشمركة شركاء الحلف في الحرب على التنظيم"."""
    event = battle.functions.get("event", [])
    beside = (d for d in drafts if d.category == "adjective" and d.lemma in _PARTNERS)
    sides = (
        [*d.functions.get("subject", []), *d.functions.get("ل", [])] for d in beside if any(p in d.functions.get("في", []) for p in event)
    )
    return [p for p in next(sides, []) if p.kind in BODIES and p.sort != "pronoun"]


def _helped(battle: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return the bodies that a noun says to be helped in a battle: "دعم القوات الكردية | في القتال ضد التنظيم"."""
    for draft in drafts:
        within = draft.functions.get("في", ()) if draft.category == "noun" and draft.lemma in lexicon.help else ()
        if any(p.span.start <= battle.trigger.start < p.span.end for p in within):
            return [p for f in ("of", "object") for p in draft.functions.get(f, ()) if p.kind in BODIES and p.sort != "pronoun"]
    return []


def _behind(battle: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Return the first verb of the sentence where it stands behind a battle."""
    first = min((d for d in drafts if d.category == "verb"), key=lambda d: d.token, default=None)
    return first if first is not None and first.token > battle.token and first.operator is None and first.link != "relative" else None


def _fighters(verb: Draft, lexicon: Lexicon) -> list[Phrase]:
    helped = verb.lemma in _HELPS and any(p.kind in BODIES for p in verb.functions.get("object", ()))
    function = "object" if helped or (verb.lemma in lexicon.befalls and not verb.functions.get("subject")) else "subject"
    kinds = ACTORS if verb.lemma in lexicon.takes_part else BODIES
    return [p for p in verb.functions.get(function, ()) if p.kind in kinds and p.sort != "pronoun"]
