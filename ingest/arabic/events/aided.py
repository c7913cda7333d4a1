"""Who is to do what somebody is helped to do: "أسلحة إلى البيشمركة لمحاربة داعش", "تسليح المتطوعين للقضاء على التنظيم"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from graph.model import BODIES
from ingest.arabic.clauses.control import PURPOSES
from ingest.arabic.drafts import Draft
from ingest.lexicon import read_lexicon, senses
from ingest.syntax import Phrase

_RETAKING = senses("ar", "retaking")
_NEAR = 6  # words from help to the fight
_RECEIVES = ("object", "of", "إلى", "ل")


def done_by_helped(deed: Draft, drafts: Sequence[Draft], fights: frozenset[str]) -> None:
    """Give a fight for which somebody is armed, trained or helped to him, and not to who helps."""
    host = drafts[deed.host] if deed.host is not None else None
    if host is None or deed.under not in PURPOSES or deed.lemma not in fights:
        return
    aid = next((d for d in (host, *_taken(host, drafts)) if d.lemma in _aids()), None)
    if aid is not None and (helped := _helped(aid) or _helped(host)):
        deed.functions["subject"] = helped
        deed.shares = False


def helped_to_retake(drafts: Sequence[Draft], help_nouns: frozenset[str]) -> None:
    """Give help behind words for a place to who retakes it, not to who holds it: "استرجاع مناطق سيطر عليها داعش *بإسناد* من الطيران"."""
    for at, verb in enumerate(drafts):
        outer = drafts[verb.parent] if verb.category == "verb" and verb.link == "relative" and verb.parent is not None else None
        aid = drafts[at + 1] if at + 1 < len(drafts) and outer is not None and outer.lemma in _RETAKING else None
        if outer is None or aid is None or aid.lemma not in help_nouns or aid.under != "ب":
            continue
        holder, retaking = verb.functions.get("subject", []), outer.functions.get("subject", [])
        if retaking and holder and aid.functions.get("subject") == holder:
            aid.functions["subject"] = retaking


def war_of_helped(war: Draft, drafts: Sequence[Draft], help_nouns: frozenset[str]) -> None:
    """Give a fight in which somebody is helped to him, and not to who helps: "دعم بلاده للعراق في حربه ضد داعش"."""
    owner = war.functions.get("of", [])
    if war.under != "في" or [p.sort for p in owner] != ["pronoun"]:
        return
    aid = next((d for d in reversed(drafts) if d.category == "noun" and war.token - _NEAR <= d.token < war.token), None)
    if aid is None or not (aid.lemma in help_nouns or aid.lemma in _aids()):
        return
    helped = next((found for f in ("object", "ل", "of") if (found := [p for p in aid.functions.get(f, []) if p.kind in BODIES])), [])
    if len(helped) == 1 and helped[0].gender in ("", owner[0].gender):
        war.functions["of"] = war.functions["subject"] = helped
        war.shares = False


def _taken(host: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the nouns that a verb takes: "بدأ تسليح", "قدّم الدعم"."""
    return [d for d in drafts if d.category == "noun" and d.host is not None and drafts[d.host] is host and d.under not in PURPOSES]


def _helped(aid: Draft) -> list[Phrase]:
    for function in _RECEIVES:
        found = [p for p in aid.functions.get(function, []) if p.kind == "force"]
        if found:
            return found
    return []


@lru_cache(maxsize=1)
def _aids() -> frozenset[str]:
    return frozenset(read_lexicon("ar", "deeds")["aids"])
