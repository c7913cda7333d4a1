"""The other side of a fight or talks, where more than a name stands before it: "بين الجيش في سامراء من جهة، | والتنظيم من جهة أخرى"."""

from __future__ import annotations

from ingest.arabic.events.between import BETWEEN
from ingest.arabic.events.noun_clauses import take
from ingest.arabic.reading import Reading
from ingest.lexicon import senses

ONE_SIDE = "من"  # before "جهة"
_SIDES = senses("ar", "sides")


def other_side(reading: Reading) -> bool:
    """Take those whom "and" joins behind "on one side" for the other side of what is between two; False where there are none."""
    tokens, noun = reading.tokens, reading.draft(reading.noun)
    comma = reading.at + 2 < len(tokens) and tokens[reading.at + 2].mark == "،"
    at = reading.at + 2 + comma
    if noun is None or not noun.functions.get(BETWEEN) or at >= len(tokens):
        return False
    if tokens[reading.at + 1].word not in _SIDES or tokens[at].conjunction != "و" or tokens[at].preposition:
        return False
    phrase = reading.phrases.read(at, nominal=True)
    if phrase is None or not phrase.named or phrase.trigger is not None:
        return False
    first = noun.functions[BETWEEN][:1]
    for draft in [d for d in reading.drafts if d.functions.get(BETWEEN, [])[:1] == first]:
        draft.add(BETWEEN, phrase.phrases)
    take(reading, phrase)
    return True
