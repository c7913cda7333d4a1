"""What stands between two commas behind a name and only tells who that is: "الفصيل، *وهو جماعة يقودها فلان*، هاجم المدينة"."""

from __future__ import annotations

from ingest.arabic.reading import Insertion, Reading
from ingest.arabic.words.days import day_of_month
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.tokens import Token

_MARKS = ("،", ",", "-", "–")
_WHICH = ("ما", "من")  # "وهو *ما* يمثل تعديا" tells of what was said
_LONGEST = 5  # words of a time between two commas
_SINCE = ("منذ", "خلال", "في")


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


def time_inserted(reading: Reading) -> int:
    """Return how many words tell a time between the comma behind an open noun and that before what it takes: "زيارة فلان، *أمس،* إلى"."""
    tokens, first = reading.tokens, reading.at + 1
    if reading.noun is None:
        return 0
    end = next((at for at in range(first, min(first + _LONGEST + 1, len(tokens))) if tokens[at].mark), 0)
    if end <= first or tokens[end].mark not in _MARKS[:2] or end + 1 >= len(tokens) or not _takes(reading, tokens[end + 1]):
        return 0
    opens = first + (tokens[first].word in _SINCE)
    told = opens < end and (tokens[opens].word in reading.lexicon.time or day_of_month(tokens, opens, reading.lexicon) == end - opens)
    return end - first if told and all(t.name is None for t in tokens[opens:end]) else 0


def _takes(reading: Reading, token: Token) -> bool:
    """Return whether a word is, or has, a preposition by which a noun goes on."""
    if token.conjunction or token.mark:
        return False
    return bool(token.preposition) or (token.word in reading.lexicon.prepositions and token.noun is None and not token.verbs)
