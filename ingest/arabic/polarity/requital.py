"""What is avenged, looked into or to be ended has happened, whatever is to come: "توعد بالرد على قصف تركيا", "طالب بوقف القصف التركي"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.events.between import BETWEEN
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import AHEAD

_FROM = "عن"
_LEAVING_OFF, _REFRAINING = folded(senses("ar", "leaving_off")), folded(senses("ar", "refraining"))


def settle_requital(drafts: Sequence[Draft], tokens: Sequence[Token], lexicon: Lexicon) -> None:
    """Free the events behind a noun of requital or of ending from the vow or demand that it stands under; whoever does them did them."""
    for draft in drafts:
        both = draft.functions.get(BETWEEN, []) if draft.halted and draft.category == "noun" else []
        if len(both) > 1 and draft.modality == "planned":
            draft.modality, draft.link = "reported", None if draft.link == "purpose" else draft.link  # "لوقف المعارك بين الجيش والتنظيم"
        above = drafts[draft.parent] if draft.parent is not None else None
        if above is None or above.operator not in AHEAD or draft.category != "noun":
            continue
        doers = draft.functions.get("subject") or (draft.functions.get("على") and draft.functions.get("of")) or both[1:]
        if doers and doers != above.functions.get("subject") and (draft.halted or _is_requited(draft.token, tokens, lexicon)):
            draft.parent, draft.link, draft.modality = above.parent, above.link, "reported"


def left_off(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether what begins at a token is to be left off: "طالب تركيا *بالتوقف عن* قصف"."""
    return _kept_from(tokens, at, lexicon) in _LEAVING_OFF


def refrained_from(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether what begins at a token is not to be done: "طالب تركيا *بالامتناع عن* قصف"."""
    return _kept_from(tokens, at, lexicon) in _REFRAINING


def _kept_from(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    return lexicon.bare(tokens[at - 2].word) if at > 1 and tokens[at - 1].word == _FROM and tokens[at - 2].name is None else ""


def _is_requited(at: int, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the noun at a token is that on account of which somebody acts: "الرد على قصف", "انتقاما لاغتيال"."""
    before = at - 1
    if before >= 0 and not tokens[at].preposition:
        if tokens[before].word not in lexicon.prepositions:
            return False
        before -= 1
    return before >= 0 and lexicon.bare(tokens[before].word).removesuffix("ا") in lexicon.requital
