"""What stands between two commas behind a name and only tells who that is: "الفصيل، *وهو جماعة يقودها فلان*، هاجم المدينة"."""

from __future__ import annotations

from ingest.arabic.reading import Insertion, Reading
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.tokens import Token

_MARKS = ("،", ",", "-", "–")
_WHICH = ("ما", "من")  # "وهو *ما* يمثل تعديا" tells of what was said


def open_insertion(reading: Reading, token: Token) -> None:
    """Note what is open where "وهو" behind a mark begins to tell who somebody right before it is."""
    at, after = reading.at, reading.after
    behind = at > 1 and reading.tokens[at - 1].mark in _MARKS and reading.last is not None and reading.last.end == at - 1
    if token.word not in STANDING or token.conjunction != "و" or not behind or after is None:
        return
    if after.verbs or after.definite or after.mark or after.word in _WHICH:
        return
    reading.insertion = Insertion(reading.tokens[at - 1].mark, reading.topic, reading.verb, reading.last)


def close_insertion(reading: Reading, mark: Token) -> bool:
    """Go on, at the mark that ends an insertion, with what was open before it; False at any other mark."""
    inserted = reading.insertion
    if inserted is None or mark.mark != inserted.mark:
        return False
    reading.insertion = None
    if reading.verb in (None, inserted.verb) or (inserted.verb is None and inserted.topic is None):
        return False  # no verb inside it parts what stands before it from what follows
    reading.topic, reading.verb, reading.last, reading.noun = inserted.topic, inserted.verb, inserted.last, None
    reading.relative, reading.outer, reading.fresh, reading.comma = False, None, True, False
    return True
