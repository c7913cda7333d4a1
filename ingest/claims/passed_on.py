"""Who passed on what another says, told behind it: "أعلن العراق قصف المقر، حسبما أفادت *وكالة الأنباء*": it is Iraq that speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ingest.claims.attribution import Stance, chain
from ingest.syntax import Clause, Parse

_TWO = 2


def passed_on_behind(parse: Parse, clause: Clause, put: Stance, is_outlet: Callable[[str], bool]) -> Stance:
    """Return a stance whose speaker is he who says it, not the outlet that the sentence names behind as having told of it."""
    if len(put.voices) != _TWO or is_outlet(put.voices[0]) or not is_outlet(put.voices[1]):
        return put
    above = (above for above, _ in chain(parse.clauses, parse.clauses.index(clause)) if above.operator == "speech")
    behind = any(voice.trigger.start > clause.trigger.start for voice in above)  # not "قال المسؤول إن *الوكالة* ذكرت أن"
    return replace(put, voices=(put.voices[1], put.voices[0])) if behind else put
