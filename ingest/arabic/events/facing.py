"""The other side where several stand on one: "بين الجيش والشرطة من جهة *والتنظيم* من جهة أخرى", "بين الجيش والعشائر ضد *التنظيم*"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.events.between import BETWEEN
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import FACING, Phrase

_SEVERAL = 2
_SIDES = senses("ar", "sides")


def face(drafts: Sequence[Draft], tokens: Sequence[Token], battles: frozenset[str]) -> None:
    """Tell apart those on the other side from those who stand together on one."""
    for draft in drafts:
        together = draft.functions.get(BETWEEN, [])
        if len(together) < _SEVERAL:
            continue
        side = _one_side(together, tokens)
        others = [p for p in draft.functions.get("ضد", []) if p.kind in BODIES and p.sort == "name"] if draft.lemma in battles else []
        draft.add(FACING, [p for p in together if side is not None and p.span.start > side] or others)


def _one_side(together: Sequence[Phrase], tokens: Sequence[Token]) -> int | None:
    """Return where in the text a side ends that is told to be one: "من جهة"."""
    for at, token in enumerate(tokens[:-1]):
        if token.word == "من" and together[0].span.end <= token.span.start < together[-1].span.start and tokens[at + 1].word in _SIDES:
            return token.span.start
    return None
