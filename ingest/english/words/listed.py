"""Words whose part of speech the lexicon tells, closed classes above all: each rule with the words for which it is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from ingest.english.clauses.let import is_let
from ingest.english.words.acting import acts, backing, backs, is_past
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.numbers import stands_alone
from ingest.english.words.readings import closed_classes, rough
from ingest.english.words.somebody import is_somebody
from ingest.english.words.statuses import QUARTERS, is_quarter, is_status, stands_for_noun
from ingest.english.words.that_day import that_day
from ingest.english.words.tokens import Token
from ingest.english.words.verb_rows import in_bare_row, in_gerund_row
from ingest.english.words.words import load_words
from ingest.lexicon import read_lexicon

Rule = Callable[[Sequence[Token], int, Token | None, Token | None], bool]

_DEGREE, _OF_EACH, _HAVE = ("more", "most", "less"), ("both", "each"), ("have", "has", "had")
_INSIDE = ("name", "dem", "det", "adj", "adv", "noun", "poss", "pos", "quote", "time")  # of what stands between a denial and what it denies
_TELLS = ("that", "of", "about", "claiming", "alleging", "saying", "suggesting")
_OF_WHAT = ("despite", "against", "about", "regarding")
_ORDINALS = ("st", "nd", "rd", "th")
_REACH = 12  # words before "that" among which the verb of saying stands
_OPENS_CLAUSE = frozenset(("det", "poss", "pron", "name", "dem"))
_NO_NOUN = ("prep", "cc", "sub", "comma", "sign", "aux", "modal", "rel", "time", "close")


def tag_listed(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag a word whose part of speech the lexicon tells, and return whether it does."""
    rules = _rules(tokens[index].low)
    return bool(rules) and any(rule(tokens, index, before, after) for rule in rules)


@lru_cache(maxsize=65536)
def _rules(low: str) -> tuple[Rule, ...]:
    """Return the rules that may tag a word, in the order in which they are tried: worked out once, not wherever the word stands."""
    closed, words = closed_classes(), load_words()
    forms = load_forms().verbs.get(low, ("", frozenset()))[1]
    asked: tuple[tuple[bool, Rule], ...] = (
        (low.endswith("%"), _percent),
        (low[0].isdigit() and low.endswith(_ORDINALS), _ordinal),
        (low in words.through, _through),
        (low in words.numbers, _number),
        (low in _pairs(), _pair),
        (low in _last_words(), _compound),
        (bool(forms & {"VB", "VBG"}), _in_row),
        (low in load_constructions().statuses, _status),
        (low in QUARTERS, _quarter),
        (low == "neither", _neither),
        ("VBZ" in forms and load_forms().verbs[low][0] in backing(), backs),
        (closed.get(low, ("",))[0] in ("adj", "adv"), _noun),
        (low in _DEGREE, _degree),
        (low == "first", _first),
        (low == "that", that_day),
        (low == "that", _that),
        (low == "likely", _likely),
        (low in closed, _closed),
        (low in words.weapons, _weapon),
        (bool(forms) and load_forms().nouns.get(low, ("",))[0] in load_constructions().contents, _report),
    )
    return tuple(rule for is_asked, rule in asked if is_asked)


def _set(token: Token, tag: str, lemma: str, number: str = "") -> bool:
    token.tag, token.lemma, token.number = tag, lemma, number
    return True


def _percent(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    share = after is not None and after.low == "of"
    return _set(tokens[index], "noun", "percent", "p") if share else _set(tokens[index], "num", tokens[index].low)


def _ordinal(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    return _set(tokens[index], "adj", tokens[index].low)  # "the *9th* armoured division"


def _through(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    words, low = load_words(), tokens[index].low
    one = low in words.posts or low in words.single
    return after is not None and after.low == "of" and _set(tokens[index], "noun", low, "s" if one else "p")  # "a *member* of"


def _number(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    return stands_alone(tokens, index) and _set(tokens[index], "num", tokens[index].low, "p")


def _pair(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    tag = _pairs()[tokens[index].low].get(after.low) if after is not None else None
    return tag is not None and _set(tokens[index], tag, tokens[index].low, tokens[index].number)


def _compound(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag the last word of a noun of several: "an army *post*"."""
    if before is None or before.tag not in ("noun", "adj", "name"):
        return False
    found = load_forms().nouns.get(f"{before.low} {tokens[index].low}")
    return found is not None and _set(tokens[index], "noun", found[0].rsplit(" ", 1)[-1], found[1])


def _in_row(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag a form that may be a noun as the verb that what stands beside it makes it."""
    if not (in_gerund_row(tokens, index) or in_bare_row(tokens, index) or is_let(tokens, index)):
        return False
    token = tokens[index]
    token.tag, (token.lemma, token.tags) = "verb", load_forms().verbs[token.low]
    return True


def _status(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    return is_status(tokens[index].low, before) and _set(tokens[index], "adv", tokens[index].low)


def _quarter(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    return is_quarter(tokens[index], after) and _set(tokens[index], "adj", tokens[index].low)


def _neither(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    verb = (after is not None and after.low in load_forms().verbs) or (
        before is not None and before.tag == "aux"
    )  # "has *neither* arms nor men"
    return verb and _set(tokens[index], "neg", tokens[index].low)


def _noun(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    token = tokens[index]
    return stands_for_noun(token, before, after) and _set(token, "noun", *load_forms().nouns[token.low])


def _degree(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    owned = before is not None and before.tag == "poss"  # "its *most* effective partner"
    compared = after is not None and (owned or after.low in load_words().adjectives)
    return compared and _set(tokens[index], "adj" if owned else "adv", tokens[index].low)  # "are *more* sympathetic to"


def _first(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag "first" between a subject and what can only be its verb: "the army *first* entered the town"."""
    subject = before is not None and before.tag in ("name", "noun", "pron", "rel")
    return subject and after is not None and is_past(after) and _set(tokens[index], "adv", "first")


def _likely(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag "likely" before what can only be a verb: "militants *likely* fired", "was *likely* carried out by"."""
    forms = load_forms().verbs.get(after.low, ("", frozenset()))[1] if after is not None else frozenset[str]()
    acts = bool(forms & {"VBD", "VBN", "VBG", "VBZ"}) and after is not None and after.low not in load_forms().nouns
    inside = before is not None and before.tag in ("det", "adj", "poss", "pos", "prep")
    return acts and not inside and _set(tokens[index], "adv", tokens[index].low)


def _that(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag "that" behind a day where it begins what somebody says: "told them on Friday *that* no one", "*said* on Monday *that* the"."""
    opens = before is not None and before.tag == "time" and after is not None and rough(after) in _OPENS_CLAUSE
    told = load_constructions().rumours if opens else ()  # "*reports* Monday *that*"
    said = opens and any(t.tag == "verb" or (t.tag == "noun" and t.lemma in told) for t in tokens[max(0, index - _REACH) : index])
    again = before is not None and before.tag == "cc" and after is not None and rough(after) in _OPENS_CLAUSE
    said = said or (again and any(token.tag == "rel" and token.low == "that" for token in tokens[:index]))  # "and *that* the army"
    return said and _set(tokens[index], "rel", tokens[index].lemma)


def _closed(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    token = tokens[index]
    if acts(tokens, index):
        return False
    if is_somebody(tokens, index):
        return _set(token, "pron", token.low)
    token.tag, token.lemma = _of_class(closed_classes()[token.low], token, before, after), token.low
    return True


def _weapon(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag the second of two weapons: "gun and *bomb* attacks"."""
    joined = before is not None and before.tag == "cc" and tokens[index - 2].low in load_words().weapons
    return joined and _set(tokens[index], "noun", tokens[index].low, "s")


def _report(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag a noun of what somebody says behind his name, where another denies it: "denied U.S. *claims* that", "despite U.S. *claims*"."""
    said = index > 1 and tokens[index - 1].low == "that" and tokens[index - 2].tag == "verb" and after is not None and after.low in _TELLS
    if said or (before is not None and before.low == "news"):
        return _set(tokens[index], "noun", *load_forms().nouns[tokens[index].low])  # "said that *reports* that"
    at = index - 1
    while at > 0 and (tokens[at].tag in _INSIDE or tokens[at].low == "as"):
        at -= 1
    if (
        before is None
        or before.tag not in ("name", "dem", "noun")
        or at < 0
        or (after is not None and rough(after) in ("det", "poss", "num"))
    ):
        return False
    denied = tokens[at].tag == "verb" and load_forms().operators.get(tokens[at].lemma) == "denial"
    return (denied or tokens[at].low in _OF_WHAT) and _set(tokens[index], "noun", *load_forms().nouns[tokens[index].low])


@lru_cache(maxsize=1)
def _pairs() -> Mapping[str, Mapping[str, str]]:
    """Return, by a word and the one right behind it, the tag of the first: "at least"."""
    found: dict[str, dict[str, str]] = {}
    for tag, pairs in read_lexicon("en", "words")["pairs"].items():
        for first, second in map(str.split, pairs):
            found.setdefault(first, {})[second] = tag
    return found


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    """Return the words with which nouns of several words end."""
    return frozenset(noun.rpartition(" ")[2] for noun in load_forms().nouns if " " in noun)


def _of_class(tags: tuple[str, ...], token: Token, before: Token | None, after: Token | None) -> str:
    if token.low == "that":
        if before is not None and before.tag in ("noun", "name", "num", "close", "comma", "pron", "adj"):
            return "rel"
        if before is not None and before.tag == "time" and after is not None and is_past(after):
            return "rel"  # "a shooting in November *that* killed two"
        if before is not None and before.tag == "verb" and after is not None and _only_noun(after):
            return "det"  # "blamed *that* attack on X": a bare verb has no subject here
        quoted = before is not None and before.tag == "quote" and rough(after) in ("aux", "modal", "verb")
        return "rel" if quoted or (before is not None and before.tag == "verb") else "det"
    if token.low == "her" and (after is None or after.tag or rough(after) in _NO_NOUN):
        return "pron"
    if token.low == "as" and before is not None and before.low in ("many", "much", "few", "little"):
        return "adv"  # "as many as 250 troops"
    if before is not None and before.tag in ("det", "poss", "pos") and token.low in load_constructions().ordinal:
        return "adj"  # "the last town"
    if token.low in _OF_EACH and before is not None and (before.tag == "name" or before.low in _HAVE) and after and _tells_of_both(after):
        return "adv"  # "Russia and Iran *both* support X", "have *both* denied"
    if token.low == "such" and before is not None and before.tag in ("adj", "num") and (after is None or after.low != "as"):
        return "adj"  # "the second such bombing"
    if after is not None and after.low[0].isdigit() and token.low in load_constructions().rounding:
        return "adv"  # "killed about 100 people"
    if token.low == "'d":
        return "modal"
    if token.low == "to":
        return "prep"
    return tags[0]


def _tells_of_both(token: Token) -> bool:
    """Return whether a word may be the verb of two who have just been named."""
    return bool(load_forms().verbs.get(token.low, ("", frozenset[str]()))[1] & {"VBP", "VBD", "VBN"}) or rough(token) in ("aux", "modal")


def _only_noun(token: Token) -> bool:
    """Return whether a word for an event may be a noun or a bare verb, which has no place right behind "that" and a verb."""
    forms = load_forms().verbs.get(token.low, ("", frozenset[str]()))[1]
    return token.low in load_words().events and "VB" in forms and not forms & {"VBD", "VBZ"}
