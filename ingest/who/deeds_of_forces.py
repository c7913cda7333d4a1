"""Whose a deed of war is that an Arabic pronoun tells: "انتقد الوزير *التنظيم* بعد هجومه" is the group's, named after the man."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from ingest.arabic.words.lexicon import lexicon
from ingest.claims.frame import Frame
from ingest.normalise import fold_word
from ingest.syntax import Clause, Phrase
from ingest.who.discourse import Discourse
from ingest.who.under_verbs import harms

_DEEDS = ("attacks", "kills", "controls", "besieges", "abducts")
_DOERS = ("of", "subject")
_HARMED, _FOR = ("object", "على"), "ل"
_HE, _BEFORE = re.compile(r"[إأا]نه $"), 6


def the_harmed(
    found: tuple[str, ...],
    phrase: Phrase,
    clause: Clause,
    clauses: Sequence[Clause],
    framing: Mapping[int, Sequence[Frame]],
    meant: Mapping[int, tuple[str, ...]],
    text: str,
) -> tuple[str, ...]:
    """Return those whom somebody harms for what seems his own deed: "أعدم التنظيم مدنيين لتعاون*هم* مع الجيش"."""
    reason = text.startswith(_FOR, clause.trigger.start)
    if clause.category != "noun" or phrase.sort != "pronoun" or not found or not (phrase.number == "p" or reason):
        return found
    before = [c for c in clauses if c.category == "verb" and c.trigger.end <= clause.trigger.start]
    if not before or not harms(before[-1], framing):
        return found
    doers = {entity for p in before[-1].functions.get("subject", ()) for entity in meant.get(id(p), ())}
    harmed = [p for f in _HARMED for p in before[-1].functions.get(f, ()) if p.span.end <= phrase.span.start and p.kind != "operation"]
    harmed = [p for p in harmed if p.sort in ("description", "name") and p.gender in ("", phrase.gender or p.gender)]
    if phrase.number == "p":
        harmed = [p for p in harmed if p.sort == "description"]
    nameless = any(p.sort == "anaphor" for p in before[-1].functions.get("على", ()))  # "عقوبات على شركة لدعمها الحرس"
    if not (harmed or nameless) or not doers.intersection(found):
        return found
    return tuple(entity for p in harmed for entity in meant.get(id(p), ()))


def rather_a_force(
    found: tuple[str, ...],
    phrase: Phrase,
    clause: Clause,
    clauses: Sequence[Clause],
    framing: Mapping[int, Sequence[Frame]],
    discourse: Discourse,
) -> tuple[str, ...]:
    """Return the force named after the man whom the pronoun of a deed seems to mean, in the same sentence; else him."""
    if phrase.sort != "pronoun" or len(found) != 1 or discourse.entities[found[0]].kind != "person":
        return found
    if clause.category == "adjective" or _HE.search(discourse.article.text, max(0, clause.trigger.start - _BEFORE), clause.trigger.start):
        return found  # "قال الرئيس إنه *سيسيطر* على المدينة"
    deeds = [c for c in clauses if any(phrase is p for f in _DOERS for p in c.functions.get(f, ()))]
    if not any(frame.predicate in _DEEDS for c in deeds for frame in framing[id(c)]):
        return found
    done_to = {p.entity for c in deeds for f, group in c.functions.items() if f not in _DOERS for p in group if p.entity is not None}
    force = _named_last(found[0], phrase, done_to, discourse)
    return (force,) if force is not None else found


def _named_last(man: str, phrase: Phrase, apart: Set[str], discourse: Discourse) -> str | None:
    """Return the force named between a man and a pronoun that agrees with it, the last of them."""
    here = [n for n in discourse.names if discourse.spoken.here <= n.span.start and n.span.end <= phrase.span.start]
    for name in reversed(here):
        if name.entity == man:
            return None
        if name.kind == "force" and name.entity not in apart and _agrees(name.span.of(discourse.article.text), phrase):
            return name.entity
    return None


def _agrees(name: str, pronoun: Phrase) -> bool:
    """Return whether a pronoun has the gender and number of a force by its name."""
    head = fold_word(name).split()[0]
    hers = head.endswith(("ه", "ات")) or head.removeprefix("ال") in lexicon().feminine
    return pronoun.number != "p" and pronoun.gender in ("", "f" if hers else "m")
