"""The part of speech of each word of a sentence: signs and demonyms here, what the lexicon lists, and the rest by what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ingest.english.words.acting import is_past
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.listed import tag_listed
from ingest.english.words.months import is_may
from ingest.english.words.openclass import tag_open_class
from ingest.english.words.post_names import tag_field
from ingest.english.words.readings import closed_classes, rough
from ingest.english.words.relative_verbs import tag_in_relative
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import demonyms, read_lexicon, senses

SINGLE = {"'", "‘"}  # quotation marks of which the closing one may be an apostrophe
QUOTES = {'"', "“", "”", "«", "»", *SINGLE}
_SIGNS = {",": "comma", "(": "open", "[": "open", ")": "close", "]": "close", ":": "colon", ";": "colon"}
_BEING = frozenset(("is", "are", "was", "were", "been", "be", "'s", "'re"))
_DAYS = re.compile(r"\d{1,2}[-–]\d{1,2}")
_ANY = frozenset(("any", "no", "another", "every"))
_MORE = frozenset(("least", "about", "over", "than", "nearly", "some", "almost"))
_LETS = senses("en", "lets")
_TWO = 2  # tokens
_YEAR_BEFORE = frozenset(("in", "since", "until", "by", "from", "during", "late", "early", "mid", "through", "after", "before"))


def tag_tokens(tokens: list[Token]) -> None:
    """Tag the words that have no part of speech yet."""
    alone, verbs = not _has_verb(tokens), load_forms().verbs
    for index, token in enumerate(tokens):
        if token.tag:
            continue
        before = tokens[index - 1] if index else None
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if is_may(tokens, index) or (token.low[0].isdigit() and _is_date(tokens, index)):
            token.tag = "time"
        elif (
            not (_tag_sign(token, before, after) or _tag_demonym(token) or _tag_told(tokens, index) or _tag_doing(tokens, index))
            and not (alone and _tag_of_two(tokens, index))
            and not (_tag_in_noun(token, before, after) or _tag_one_of_any(tokens, index) or _tag_report(tokens, index))
            and not _tag_event_of(tokens, index)
            and not (tag_field(token, after) or tag_listed(tokens, index, before, after) or tag_in_relative(tokens, index))
        ):
            tag_open_class(token, before, after, alone or (token.low in verbs and _in_relative(tokens, index)))


def _tag_of_two(tokens: Sequence[Token], index: int) -> bool:
    """Tag the verb of a headline that begins with two names: "Iran, Iraq *sign* pact"."""
    tags = [token.tag for token in tokens[max(0, index - 3) : index]]
    lemma, forms = load_forms().verbs.get(tokens[index].low, ("", frozenset[str]()))
    opens = all(token.tag in ("name", "pos", "dem", "noun") for token in tokens[: max(0, index - 3)])
    if tags != ["name", "comma", "name"] or "VBP" not in forms or not opens:
        return False
    tokens[index].tag, tokens[index].lemma, tokens[index].tags = "verb", lemma, forms
    return True


def _tag_in_noun(token: Token, before: Token | None, after: Token | None) -> bool:
    """Tag the first word of a noun of two that is no verb behind a name: "the SITE *monitoring* group said"."""
    if before is None or after is None or before.tag != "name" or not token.low.endswith("ing"):
        return False
    if f"{token.low} {after.low}" not in load_words().compounds:
        return False
    token.tag = "noun"
    return True


def _tag_one_of_any(tokens: Sequence[Token], index: int) -> bool:
    """Tag the noun of an event by somebody's name of which a verb takes any or none: "has not seen *any ISIS attack* this year"."""
    before = [token.low if token.low in _ANY else token.tag for token in tokens[max(0, index - 3) : index]]
    lemma, number = load_forms().nouns.get(tokens[index].low, ("", ""))
    if len(before) < 3 or before[0] != "verb" or before[1] not in _ANY or before[2] != "name" or lemma not in load_words().events:
        return False
    tokens[index].tag, tokens[index].lemma, tokens[index].number = "noun", lemma, number
    return True


def _tag_event_of(tokens: Sequence[Token], index: int) -> bool:
    """Tag the noun of one event by somebody's name that a headline's verb has for its object, "PMF *repels ISIS attack* in Diyala", or that
    an article counts: "averted *an ISIS attack* on".
    """
    lemma, number = load_forms().nouns.get(tokens[index].low, ("", ""))
    if index < _TWO or lemma not in load_words().events or number == "p" or tokens[index - 1].tag != "name":
        return False
    verb, after = tokens[index - 2], tokens[index + 1] if index + 1 < len(tokens) else None
    if verb.low in ("a", "an"):
        tokens[index].tag, tokens[index].lemma, tokens[index].number = "noun", lemma, number
        return True
    told = load_forms().operators.get(verb.lemma) in ("speech", "denial") or verb.lemma in _LETS
    if verb.tag != "verb" or verb.tags.isdisjoint(("VBZ", "VBP", "VBD")) or told or rough(after) not in ("prep", "comma", "sign", ""):
        return False
    tokens[index].tag, tokens[index].lemma, tokens[index].number = "noun", lemma, number
    return True


def _tag_report(tokens: Sequence[Token], index: int) -> bool:
    """Tag a report by those of a land that somebody answers or gives a name: "replied to US *charges that*", "called US *claims that*"."""
    low = [token.low for token in tokens[index : index + 2]]
    lemma, number = load_forms().nouns.get(low[0], ("", ""))
    told = low[1:] == ["that"] and number == "p" and lemma in load_constructions().contents
    if not (index > 1 and told) or tokens[index - 1].tag not in ("dem", "name"):
        return False
    first = tokens[index - 2]
    naming = first.tag == "verb" and (first.lemma in load_words().naming or first.lemma in load_constructions().describing)
    if not (naming or first.tag == "prep" or first.low == "to"):
        return False
    tokens[index].tag, tokens[index].lemma, tokens[index].number = "noun", lemma, number
    return True


def _tag_told(tokens: Sequence[Token], index: int) -> bool:
    """Tag the past tense of which a relative clause says who tells it: "which the ministry says *attacked* protesters"."""
    said = tokens[index - 1] if index else None
    if said is None or said.tag != "verb" or load_forms().operators.get(said.lemma) != "speech":
        return False
    lemma, forms = load_forms().verbs.get(tokens[index].low, ("", frozenset[str]()))
    if "VBD" not in forms or tokens[index].low in closed_classes() or not _in_relative(tokens, index - 1):
        return False
    tokens[index].tag, tokens[index].lemma, tokens[index].tags = "verb", lemma, forms
    return True


def _tag_doing(tokens: Sequence[Token], index: int) -> bool:
    """Tag the -ing form behind "is" that elsewhere is a preposition: "is closely *following* the events in X"."""
    place = index - 1
    while place > 0 and tokens[place].tag == "adv":
        place -= 1
    lemma, forms = load_forms().verbs.get(tokens[index].low, ("", frozenset[str]()))
    listed = closed_classes().get(tokens[index].low, ())
    if place < 0 or tokens[place].low not in _BEING or "VBG" not in forms or "prep" not in listed:
        return False
    tokens[index].tag, tokens[index].lemma, tokens[index].tags = "verb", lemma, forms
    return True


def _is_date(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a number is the day or year of a date: "on January *30*", "*30* January", "in *2014*", ", *2020*"."""
    low = tokens[index].low
    in_may = index > 0 and is_may(tokens, index - 1)
    if index and (tokens[index - 1].low in _months() or in_may) and _DAYS.fullmatch(low):
        return True  # "From July *1-7*, X conducted"
    if not low.isdigit() or len(low) not in (1, 2, 4):
        return False
    before = tokens[index - 1].low if index else ""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if len(low) < len("2014"):
        in_month = before in _months() or in_may
        return in_month or ((after in _months() or (after == "may" and tokens[index + 1].capital)) and before not in _MORE)
    year = low[:2] in ("19", "20")
    dated = before in _months() or in_may or before in _YEAR_BEFORE or (before == "," and index > 1 and tokens[index - 2].tag == "time")
    following = tokens[index + 1] if after else None
    if year and before in _YEAR_BEFORE and following is not None:
        verb = tokens[index + 2] if rough(following) == "name" and index + 2 < len(tokens) else following
        behind = tokens[index + 2] if index + 2 < len(tokens) else None
        if is_past(verb) or (following.low.endswith("ed") and rough(behind) in ("det", "poss", "name")):
            return True  # "Turkey in *2014* bombed", "in *2014* Turkey bombed"
    return year and dated and rough(following) not in ("open-class", "num", "adj", "name", "dem")


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """Return the names of the months, but for those that are other words too."""
    dates = read_lexicon("en", "dates")
    return frozenset(name.lower() for names in dates["months"].values() for name in names) - {"may", "march", "mar"} | {"march"}


def _tag_sign(token: Token, before: Token | None, after: Token | None) -> bool:
    """Tag what is no word, and return whether it is none."""
    low = token.low
    if low[0].isalpha():
        return False
    if low == "'s" or (low == "'" and before is not None and before.end == token.start and before.low.endswith("s")):
        token.tag = "pos"
    elif low in QUOTES and not (low in SINGLE and _inside_word(token, before, after)):
        token.tag = "quote"
    elif low[0].isdigit() and not low.endswith("%"):
        token.tag = "num"
    elif not low.endswith("%") and low not in closed_classes():
        token.tag = _SIGNS.get(low, "dash")
    return bool(token.tag)


def _inside_word(token: Token, before: Token | None, after: Token | None) -> bool:
    """Return whether a sign stands between letters: "d'Azur"."""
    return before is not None and after is not None and before.end == token.start and token.end == after.start and after.low[0].isalpha()


def _tag_demonym(token: Token) -> bool:
    state = demonyms("en").get(token.low) if token.capital else None
    if state is None:
        return False
    token.tag, token.lemma = "dem", state
    token.number = "p" if token.low.endswith("ns") or token.low.endswith("is") else "s"
    return True


def _has_verb(tokens: Sequence[Token]) -> bool:
    """Return whether some word can only be the verb of the sentence: "was", "said", "will"."""
    return any(_is_only_verb(token.low) for token in tokens if not token.tag)


@lru_cache(maxsize=65536)
def _is_only_verb(low: str) -> bool:
    auxiliary = closed_classes().get(low, ("",))[0] in ("aux", "modal", "neg")
    return auxiliary or ("VBD" in load_forms().verbs.get(low, ("", frozenset()))[1] and low not in load_forms().nouns)


def _in_relative(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a relative pronoun stands shortly before a word, and no verb between: "which the group *controls*"."""
    for token in reversed(tokens[max(0, index - 5) : index]):
        if token.tag == "rel":
            return True
        if token.tag in ("verb", "aux", "modal", "comma"):
            return False
    return False
