"""What stands between two commas behind a name and only tells who that is: "الفصيل، *وهو جماعة يقودها فلان*، هاجم المدينة"."""

from __future__ import annotations

from ingest.arabic.reading import Insertion, Reading
from ingest.arabic.words.days import day_of_month
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import folded

_MARKS = ("،", ",", "-", "–")
_WHICH = ("ما", "من")  # "وهو *ما* يمثل تعديا" tells of what was said
_LONGEST = 5  # words of a time between two commas
_AS, _ACCORDING = folded(senses("ar", "as_said")), folded(senses("ar", "according"))
_SAYS = 6  # words from a verb of saying to the comma behind who says it
_UPON = ("علي", "ضد", "على")
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


def said_inserted(reading: Reading) -> int:
    """Return how many words between two commas only tell who says it: "قصفت تركيا، *كما أعلن الناطق باسمها،* مواقع التنظيم"."""
    tokens, first, verb = reading.tokens, reading.at + 1, reading.draft(reading.verb)
    saying = _saying(reading, first)
    if not saying or verb is None or verb.operator is not None:
        return 0
    end = next((at for at in range(saying + 1, min(saying + _SAYS + 1, len(tokens))) if tokens[at].mark), 0)
    if not end or tokens[end].mark not in _MARKS[:2] or end + 1 >= len(tokens):
        return 0
    plain = all(
        t.noun is None and not (t.verbs and t.name is None) and t.word not in reading.lexicon.complementisers
        for t in tokens[saying + 1 : end]
    )
    behind = tokens[end + 1]
    goes_on = not behind.conjunction and (behind.name is not None or not behind.verbs)
    return end - first if plain and goes_on else 0


def _saying(reading: Reading, first: int) -> int:
    """Return where the verb of saying stands that "as" opens at a token: "كما | أعلن", "وفق ما | أفاد"; 0 where none does."""
    tokens = reading.tokens
    if first + 2 >= len(tokens):
        return 0
    at = first + 1 if tokens[first].word in _AS else first + 2 * (tokens[first].word in _ACCORDING and tokens[first + 1].word == "ما")
    speaks = any(reading.lexicon.operator(v.form.lemma) == "speech" for v in tokens[at].verbs)
    return at if at > first and speaks else 0


def back_to_blow(reading: Reading) -> None:
    """Go on, behind a comma, with the blow that still wants whom it is against: "شن هجوما، رغم الهدنة، | على المواقع"."""
    verb, after = reading.draft(reading.verb), reading.after
    if verb is None or after is None or verb.lemma not in reading.lexicon.carries_out or after.word not in _UPON:
        return
    blow = next((at for at, d in enumerate(reading.drafts) if d.category == "noun" and d.host == reading.verb and not d.under), None)
    draft = reading.draft(blow)
    deed = draft is not None and reading.lexicon.event_kinds.get(draft.lemma) == "operation"
    if draft is not None and deed and not any(draft.functions.get(f) for f in ("object", *_UPON)):
        reading.noun = blow


def ends_apposition(reading: Reading) -> bool:
    """Return whether a comma closes what another opened behind whom a noun is upon: "مقتل فلان، قائد الفيلق، | في غارة"."""
    noun, last, after = reading.draft(reading.noun), reading.last, reading.after
    if noun is None or last is None or last.trigger != noun.token or last.end != reading.at or after is None:
        return False
    opened = any(token.mark in _MARKS[:2] for token in reading.tokens[last.start : last.end])
    return opened and _takes(reading, after)


def _takes(reading: Reading, token: Token) -> bool:
    """Return whether a word is, or has, a preposition by which a noun goes on."""
    if token.conjunction or token.mark:
        return False
    return bool(token.preposition) or (token.word in reading.lexicon.prepositions and token.noun is None and not token.verbs)
