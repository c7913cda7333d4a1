"""Whose deeds somebody judges without a noun for them: "انتقد ما قامت به الحكومة", "أشاد بما حققته القوات"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.syntax import Phrase

_WHAT = {"ما": "object", "بما": "ب"}  # as the tokens have it: under which function it goes

_PARTIES = 2


def judge_deeds(drafts: Sequence[Draft], tokens: Sequence[Token], lexicon: Lexicon) -> None:
    """Give a verb of praise or blame what another is said behind "ما" to have done, as his."""
    for deed in drafts:
        what = tokens[deed.token - 1] if deed.token and deed.category == "verb" and deed.polarity == "affirmed" else None
        if what is None or what.word not in _WHAT:
            continue
        judge = next((d for d in drafts if d.lemma in lexicon.judges and _ends_at(d, deed.token - 1)), None)
        if judge is not None and (whose := _doers(deed)):
            judge.add(_WHAT[what.word], [Phrase(what.span, "anaphor", lemma=what.word, owner=tuple(whose))])


def _ends_at(judge: Draft, at: int) -> bool:
    """Return whether a verb has no more than its subject before a place."""
    before = [phrase for phrase in judge.bare if phrase.start < at]
    return judge.category == "verb" and len(before) < _PARTIES and at == (before[0].end if before else judge.token + 1)


def _doers(deed: Draft) -> list[Phrase]:
    """Return the actors named with a deed."""
    named = (p for key in ("subject", "ب") for p in deed.functions.get(key, []))
    return [p for p in named if p.kind in ACTORS and p.sort in ("name", "role")]
