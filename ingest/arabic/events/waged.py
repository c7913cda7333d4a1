"""Wars and campaigns that somebody leads, before a relative clause that does not tell of the foe: "الحملة على داعش | التي تقودها تركيا"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses

_WAGES = senses("ar", "wages")
_AGAINST = ("علي", "ضد")  # folded
_HERS, _FEMININE = "ها", ("ه", "ات")
_MASCULINE = "داعش"  # which no gender is told of


def waged(before: Sequence[NounPhrase], tokens: Sequence[Token], verb: VerbReading) -> NounPhrase | None:
    """Return the event that a verb with "ها" tells of rather than of the foe."""
    return event_against(before, tokens) if verb.enclitic == _HERS and verb.form.lemma in _WAGES else None


def event_against(before: Sequence[NounPhrase], tokens: Sequence[Token]) -> NounPhrase | None:
    """Return the event of a feminine noun of which feminine words tell, where the foe named right behind it is masculine."""
    if len(before) < 2:
        return None
    event, foe = before[-2:]
    if event.trigger is None or event.end != foe.start - 1 or tokens[event.end].word not in _AGAINST:
        return None
    masculine = tokens[foe.start].word == _MASCULINE or foe.gender == "m"
    return event if masculine and tokens[event.trigger].word.endswith(_FEMININE) else None
