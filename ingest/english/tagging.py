"""The part of speech of each word of a sentence: signs, closed classes and demonyms here, nouns and verbs by what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from ingest.english.acting import acts
from ingest.english.constructions import load_constructions
from ingest.english.forms import load_forms
from ingest.english.let import is_let
from ingest.english.numbers import stands_alone
from ingest.english.openclass import tag_open_class
from ingest.english.readings import NOMINAL, OPENS_OBJECT, closed_classes, rough
from ingest.english.statuses import is_quarter, is_status, stands_for_noun
from ingest.english.tokens import Token
from ingest.english.words import load_words
from ingest.lexicon import demonyms, read_lexicon

QUOTES = {'"', "“", "”", "«", "»"}
_SIGNS = {",": "comma", "(": "open", "[": "open", ")": "close", "]": "close", ":": "colon", ";": "colon"}


_DEGREE = ("more", "most", "less")
_ORDINALS = ("st", "nd", "rd", "th")
_REACH = 12  # words before "that" among which the verb of saying stands
_OPENS_CLAUSE = frozenset(("det", "poss", "pron", "name", "dem"))
_MORE = frozenset(("least", "about", "over", "than", "nearly", "some", "almost"))
_NO_NOUN = ("prep", "cc", "sub", "comma", "sign", "aux", "modal", "rel", "time", "close")
_YEAR_BEFORE = frozenset(("in", "since", "until", "by", "from", "during", "late", "early", "mid", "through", "after", "before"))


def tag_tokens(tokens: list[Token]) -> None:
    """Tag the words that have no part of speech yet."""
    alone, verbs = not _has_verb(tokens), load_forms().verbs
    for index, token in enumerate(tokens):
        if token.tag:
            continue
        before = tokens[index - 1] if index else None
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if _is_date(tokens, index):
            token.tag = "time"
        elif not (_tag_sign(token, before) or _tag_demonym(token) or _tag_listed(token, before, after, tokens, index)):
            tag_open_class(token, before, after, alone or (token.low in verbs and _in_relative(tokens, index)))


def _is_date(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a number is the day or year of a date: "on January *30*", "*30* January", "in *2014*", ", *2020*"."""
    low = tokens[index].low
    if not low.isdigit() or len(low) not in (1, 2, 4):
        return False
    before = tokens[index - 1].low if index else ""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if len(low) < len("2014"):
        return before in _months() or (after in _months() and before not in _MORE)
    year = low[:2] in ("19", "20")
    dated = before in _months() or before in _YEAR_BEFORE or (before == "," and index > 1 and tokens[index - 2].tag == "time")
    following = tokens[index + 1] if after else None
    if year and before in _YEAR_BEFORE and following is not None:
        verb = tokens[index + 2] if rough(following) == "name" and index + 2 < len(tokens) else following
        if _only_past(verb):
            return True  # "Turkey in *2014* bombed", "in *2014* Turkey bombed"
    return year and dated and rough(following) not in ("open-class", "num", "adj", "name", "dem")


def _only_past(token: Token) -> bool:
    """Return whether a word is a form of a past tense and no noun: "seized", not "left"."""
    return "VBD" in load_forms().verbs.get(token.low, ("", frozenset()))[1] and token.low not in load_forms().nouns


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """Return the names of the months, but for those that are other words too."""
    dates = read_lexicon("en", "dates")
    return frozenset(name.lower() for names in dates["months"].values() for name in names) - {"may", "march", "mar"} | {"march"}


def _tag_sign(token: Token, before: Token | None) -> bool:
    """Tag what is no word, and return whether it is none."""
    low = token.low
    if low in QUOTES:
        token.tag = "quote"
    elif low == "'s" or (low == "'" and before is not None and before.end == token.start and before.low.endswith("s")):
        token.tag = "pos"
    elif low[0].isdigit() and not low.endswith("%"):
        token.tag = "num"
    elif not low[0].isalpha() and not low.endswith("%") and low not in closed_classes():
        token.tag = _SIGNS.get(low, "dash")
    return bool(token.tag)


def _tag_demonym(token: Token) -> bool:
    state = demonyms("en").get(token.low) if token.capital else None
    if state is None:
        return False
    token.tag, token.lemma = "dem", state
    token.number = "p" if token.low.endswith("ns") or token.low.endswith("is") else "s"
    return True


def _tag_listed(token: Token, before: Token | None, after: Token | None, tokens: Sequence[Token], index: int) -> bool:
    """Tag a word whose part of speech the lexicon tells, and return whether it does."""
    low, closed, words = token.low, closed_classes(), load_words()
    if low.endswith("%"):
        token.tag, token.lemma, token.number = ("noun", "percent", "p") if after is not None and after.low == "of" else ("num", low, "")
    elif low[0].isdigit() and low.endswith(_ORDINALS):
        token.tag, token.lemma = "adj", low  # "the *9th* armoured division"
    elif after is not None and after.low == "of" and low in words.through:
        token.tag, token.lemma, token.number = "noun", low, "s" if low in words.posts or low in words.single else "p"  # "a *member* of"
    elif low in words.numbers and stands_alone(tokens, index):
        token.tag, token.lemma, token.number = "num", low, "p"
    elif after is not None and (pair := _pairs().get((low, after.low))) is not None:
        token.tag, token.lemma = pair, low
    elif before is not None and before.tag in ("noun", "adj") and (found := load_forms().nouns.get(f"{before.low} {low}")) is not None:
        token.tag, token.lemma, token.number = "noun", found[0].rsplit(" ", 1)[-1], found[1]  # "an army *post*"
    elif _in_gerund_row(tokens, index) or _in_bare_row(tokens, index) or is_let(tokens, index):
        token.tag, (token.lemma, token.tags) = "verb", load_forms().verbs[low]
    elif is_status(low, before):
        token.tag, token.lemma = "adv", low
    elif is_quarter(token, after):
        token.tag, token.lemma = "adj", low
    elif low == "neither" and after is not None and after.low in load_forms().verbs:
        token.tag, token.lemma = "neg", low
    elif closed.get(low, ("",))[0] in ("adj", "adv") and stands_for_noun(token, before, after):
        token.tag, (token.lemma, token.number) = "noun", load_forms().nouns[low]
    elif low in _DEGREE and after is not None and after.low in words.adjectives:
        token.tag, token.lemma = "adv", low  # "are *more* sympathetic to"
    elif low == "that" and _goes_on_telling(tokens, index):
        token.tag = "rel"
    elif low in closed and not acts(tokens, index):
        token.tag = _closed(closed[low], token, before, after)
        token.lemma = low
    elif low in words.weapons and before is not None and before.tag == "cc" and tokens[index - 2].low in words.weapons:
        token.tag, token.lemma, token.number = "noun", low, "s"
    return bool(token.tag)


def _in_gerund_row(tokens: Sequence[Token], index: int) -> bool:
    """Return whether an -ing form that may be a noun stands in a row of such: "accused of *killing* and abducting them"."""
    if not _is_gerund(tokens[index]) or index + 2 >= len(tokens) or tokens[index + 1].low not in ("and", "or", ","):
        return False
    before = tokens[index - 1] if index else None
    if before is not None and before.tag in NOMINAL:
        return False
    following = tokens[index + 2]
    return _is_gerund(following) and following.low not in load_forms().nouns


def _in_bare_row(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word that may be a noun is the last bare verb of a row: "will not train, equip or *fund* X"."""
    if index < 2 or tokens[index - 1].low not in ("and", "or", "nor") or index + 1 >= len(tokens):
        return False
    form, before = load_forms().verbs.get(tokens[index].low), tokens[index - 2]
    if form is None or "VB" not in form[1] or tokens[index].low not in load_forms().nouns:
        return False
    return before.tag == "verb" and "VB" in before.tags and not before.tags & {"VBD", "VBN"} and rough(tokens[index + 1]) in OPENS_OBJECT


def _is_gerund(token: Token) -> bool:
    return token.low.endswith("ing") and "VBG" in load_forms().verbs.get(token.low, ("", frozenset()))[1]


@lru_cache(maxsize=1)
def _pairs() -> Mapping[tuple[str, str], str]:
    """Return the tag of a word right before another: "at least"."""
    listed = read_lexicon("en", "words")["pairs"]
    return {(first, second): tag for tag, pairs in listed.items() for first, second in map(str.split, pairs)}


def _closed(tags: tuple[str, ...], token: Token, before: Token | None, after: Token | None) -> str:
    if token.low == "that":
        if before is not None and before.tag in ("noun", "name", "num", "close", "comma", "pron", "adj"):
            return "rel"
        if before is not None and before.tag == "time" and after is not None and _is_past(after):
            return "rel"  # "a shooting in November *that* killed two"
        quoted = before is not None and before.tag == "quote" and rough(after) in ("aux", "modal", "verb")
        return "rel" if quoted or (before is not None and before.tag == "verb") else "det"
    if token.low == "her" and (after is None or after.tag or rough(after) in _NO_NOUN):
        return "pron"
    if token.low == "as" and before is not None and before.low in ("many", "much", "few", "little"):
        return "adv"  # "as many as 250 troops"
    if before is not None and before.tag in ("det", "poss", "pos") and token.low in load_constructions().ordinal:
        return "adj"  # "the last town"
    if token.low == "such" and before is not None and before.tag in ("adj", "num") and (after is None or after.low != "as"):
        return "adj"  # "the second such bombing"
    if after is not None and after.low[0].isdigit() and token.low in load_constructions().rounding:
        return "adv"  # "killed about 100 people"
    if token.low == "'d":
        return "modal"
    if token.low == "to":
        return "prep"
    return tags[0]


def _goes_on_telling(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "that" behind a day begins what somebody says: "told them on Friday *that* no one", "*said* on Monday *that* the"."""
    before, after = tokens[index - 1 : index], tokens[index + 1 : index + 2]
    opens = bool(before and after) and before[0].tag == "time" and rough(after[0]) in _OPENS_CLAUSE
    return opens and any(token.tag == "verb" for token in tokens[max(0, index - _REACH) : index])


def _is_past(token: Token) -> bool:
    """Return whether a word can only be a verb in the past tense."""
    return "VBD" in load_forms().verbs.get(token.low, ("", frozenset()))[1] and token.low not in load_forms().nouns


def _has_verb(tokens: Sequence[Token]) -> bool:
    """Return whether some word can only be the verb of the sentence: "was", "said", "will"."""
    closed, forms = closed_classes(), load_forms()
    for token in tokens:
        if token.tag:
            continue
        if closed.get(token.low, ("",))[0] in ("aux", "modal", "neg"):
            return True
        if "VBD" in forms.verbs.get(token.low, ("", frozenset()))[1] and token.low not in forms.nouns:
            return True
    return False


def _in_relative(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a relative pronoun stands shortly before a word, and no verb between: "which the group *controls*"."""
    for token in reversed(tokens[max(0, index - 5) : index]):
        if token.tag == "rel":
            return True
        if token.tag in ("verb", "aux", "modal", "comma"):
            return False
    return False
