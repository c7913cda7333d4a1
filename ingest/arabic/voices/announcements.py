"""Whose words an announcement is that a noun names, and whose deed: "بعد إعلان القوات العراقية استعادة المدينة"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.voices.announced import announced_by
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import capitals, read_lexicon, senses
from ingest.syntax import Phrase

_VICTORIES = senses("ar", "victories")
_RIGHT_BEHIND = 5  # characters between who announces and what he does, a preposition among them


def announce(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give an announcement that says something its owner as the speaker, and what he announces of himself its doer."""
    verbs = read_lexicon("ar", "deeds")["announcements"]
    for index, draft in enumerate(drafts):
        if draft.category != "noun" or draft.operator != "speech" or draft.lemma not in verbs or draft.functions.get("subject"):
            continue
        told = [d for d in drafts if d.parent == index and d.link == "complement"]
        _own_victory(draft, told)
        owners = [p for p in draft.functions.get("of", []) if _speaks(p)]
        if not told or not owners or any(_behind(p, told) for p in owners):
            continue
        draft.add("subject", owners[:1])
        said = replace(draft, lemma=verbs[draft.lemma])
        for deed in told[:1]:
            near = owners[0].kind == "force" or deed.trigger.start - owners[0].span.end <= _RIGHT_BEHIND
            if near and deed.category == "noun" and deed.under in ("", "عن") and not any(map(deed.functions.get, ("subject", "by"))):
                deed.add("subject", announced_by(deed, said, lexicon))


def _own_victory(draft: Draft, told: Sequence[Draft]) -> None:
    """Give the victory that somebody announces who is only a pronoun its winner: "بعد إعلانه | الانتصار على التنظيم"."""
    his = [p for p in draft.functions.get("of", []) if p.sort == "pronoun"]
    for deed in told[:1]:
        if deed.lemma in _VICTORIES and not deed.under and not deed.functions.get("subject"):
            deed.add("subject", his)


def end_announcement(reading: Reading) -> None:
    """End at a comma what an announcement tells that a noun names, unless "that" goes on with it."""
    after, waiting = reading.after, reading.draft(reading.waiting)
    if after is None:
        return
    if after.word in reading.lexicon.complementisers:
        above = reading.draft(waiting.parent) if waiting is not None and _announces(waiting) else None
        if above is not None and above.operator == "speech" and above.category == "verb":
            reading.waiting = reading.drafts.index(above)  # "قال فلان خلال الإعلان عن الفائزين، إن"
        return
    if _announces(reading.draft(reading.waiting)):
        reading.waiting = None
    elif _announces(reading.draft(reading.voice)):
        reading.leave_voice()


def _announces(draft: Draft | None) -> bool:
    if draft is None or draft.category != "noun" or draft.quoted:
        return False
    return draft.operator == "speech" and draft.lemma in read_lexicon("ar", "deeds")["announcements"]


def _speaks(phrase: Phrase) -> bool:
    return phrase.sort != "pronoun" and (phrase.kind in ACTORS or phrase.entity in capitals())


def _behind(phrase: Phrase, told: Sequence[Draft]) -> bool:
    """Return whether an owner stands in or behind what is told, so that it is no owner of the announcement."""
    return any(draft.trigger.start <= phrase.span.start for draft in told)
