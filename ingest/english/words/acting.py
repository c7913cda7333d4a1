"""Whether a word that the lexicon lists as an adjective is a verb where it stands: "Iran *armed* the militias", "to *free* hostages"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingest.claims.frames import load_frames
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.readings import OPENS_OBJECT, closed_classes, rough
from ingest.english.words.tokens import Token

_OBJECT = ("det", "poss", "pron", "name")
_NO_NOUN = ("det", "poss")  # what stands between an adjective and its noun in no sentence
_NEVER = frozenset(("never", "not", "n't", "always", "also", "long"))
_DO = frozenset(("do", "does", "did"))
_DOUBTFUL = ("adj", "prep", "time")  # classes whose words may be verbs too
_WHOM = (("rel", "name"), ("rel", "pron"))
_LEAST = 3  # words before the verb: "a group Iran"
_FEW = 5  # words before a verb among which the article of the group stands
_ACTING = frozenset(("it", "he", "she", "they", "we", "i", "who"))  # pronouns that are subjects only, or before an object


def acts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a listed adjective is the participle of a verb here: "has *armed* militias", "*armed* and trained by"."""
    listed, base = closed_classes()[tokens[index].low][0], "VB" in load_forms().verbs.get(tokens[index].low, ("", frozenset()))[1]
    if listed == "adj" and index and tokens[index - 1].low == "to":
        return base  # "to *free* hostages"
    if base and listed == "time" and not tokens[index].capital:
        return True  # "to *march* on the town", which is no month
    opens = rough(tokens[index + 1] if index + 1 < len(tokens) else None)
    if base and listed == "adv" and opens in _OBJECT and _behind_to_or_modal(tokens, index):
        return True  # "vowed to *back* Iraq", "would *back* the army"
    if base and listed == "adv" and opens in OPENS_OBJECT and _follows_subject(tokens, index):
        return True  # "Iran and Hezbollah both *back* Assad"
    if base and listed in _DOUBTFUL and closed_classes().get(_behind_adverbs(tokens, index), ("",))[0] == "modal":
        return True  # "will *free* the hostages", "could not *near* the town"
    if base and listed in _DOUBTFUL and _behind_adverbs(tokens, index) in _DO and tokens[index - 1].low in _NEVER:
        return True  # "did not *clear* the town"
    if listed != "adj" or not _is_participle(tokens[index]):
        return False
    if _behind_adverbs(tokens, index) in ("have", "has", "had", "having"):
        return True  # "had never *armed* militias"
    if index and tokens[index - 1].low in _ACTING and opens in OPENS_OBJECT:
        return True  # "denied that it *armed* the Houthis"
    if index > 1 and (tokens[index - 2].tag, tokens[index - 1].tag) in _WHOM and opens != "open-class":
        return True  # "the group, *which Iran armed* in 2014"
    if 0 < index < len(tokens) - 1 and tokens[index - 1].tag in ("name", "noun", "pron") and tokens[index + 1].low == "that":
        return load_forms().operators.get(load_forms().verbs[tokens[index].low][0]) == "speech"  # "the ministry *alleged* that"
    if index and tokens[index - 1].tag == "name" and opens in _OBJECT:
        return True  # "Iran *armed the* militias", but "Iran *armed* groups"
    if index and opens in _NO_NOUN and load_forms().verbs.get(_behind_adverbs(tokens, index), ("",))[0] != "be":
        return True  # "which reportedly *armed the* militias": no article stands behind an adjective
    if index < len(tokens) - 1 and tokens[index + 1].low == "of":
        is_ = load_forms().verbs.get(_behind_adverbs(tokens, index), ("",))[0] == "be"
        if is_ or not index or tokens[index - 1].tag in ("noun", "name", "dem", "num", "comma", "time", "close"):
            return True  # "a man *suspected* of killing them", "is *suspected* of"
    if 1 < index < len(tokens) - 1 and tokens[index - 1].low in ("and", "or") and tokens[index + 1].low == "by":
        return True  # "trained by X and *armed by* Y"
    if 1 < index < len(tokens) - 1 and tokens[index - 1].low in ("and", "or") and _is_participle(tokens[index - 2]):
        return rough(tokens[index + 1]) in _OBJECT  # "trained and *armed* by", "trained and *armed* the"
    joined = index + 2 < len(tokens) and tokens[index + 1].low in ("and", "or", ",")
    return joined and _is_participle(tokens[index + 2])


def _behind_to_or_modal(tokens: Sequence[Token], index: int) -> bool:
    before = _behind_adverbs(tokens, index)
    return before == "to" or closed_classes().get(before, ("",))[0] == "modal"


def _behind_adverbs(tokens: Sequence[Token], index: int) -> str:
    """Return the word before one, without "never" or "not" between."""
    before = index - 1
    while before > 0 and tokens[before].low in _NEVER:
        before -= 1
    return tokens[before].low if before >= 0 else ""


def _follows_subject(tokens: Sequence[Token], index: int) -> bool:
    """Return whether several stand right before a word whose clause has no verb yet, not "took the town *back* the next day"."""
    at = index - 1
    while at > 0 and (tokens[at].tag == "adv" or tokens[at].low in load_constructions().floating):
        at -= 1
    if at >= 0 and tokens[at].tag == "rel":
        return True  # "militias *that back* X"
    if at < 0 or not (tokens[at].tag == "name" or tokens[at].low in _ACTING or (tokens[at].tag == "noun" and tokens[at].number == "p")):
        return False
    for token in reversed(tokens[:at]):
        if token.tag in ("comma", "rel", "sub"):
            return True
        if token.tag in ("verb", "aux", "modal", "prep"):
            return token.tag == "verb" and load_forms().operators.get(token.lemma) == "speech"
    return True


def _is_participle(token: Token) -> bool:
    return "VBN" in load_forms().verbs.get(token.low, ("", frozenset()))[1]


def is_past(token: Token) -> bool:
    """Return whether a word can only be a verb in the past tense."""
    return "VBD" in load_forms().verbs.get(token.low, ("", frozenset()))[1] and token.low not in load_forms().nouns


def backs(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag the verb of whoever backs a group that acts: "a militia Iran *supports* attacked"."""
    if before is None or before.tag != "name" or index < _LEAST or after is None or not is_past(after):
        return False
    group = tokens[index - 2]
    opens = any(token.low in ("a", "an") for token in tokens[max(0, index - _FEW) : index - 2])
    if group.tag != "noun" or not opens:
        return False
    token = tokens[index]
    token.tag, (token.lemma, token.tags) = "verb", load_forms().verbs[token.low]
    return True


@lru_cache(maxsize=1)
def backing() -> frozenset[str]:
    """Return the verbs of backing somebody."""
    return load_frames("en").transitive(frozenset(("supports", "funds", "equips", "trains", "advises")))
