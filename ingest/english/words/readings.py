"""Whether a form that may be a verb or a noun is a verb where it stands: "forces" in "Islamic State forces remained" is none."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.english.words.vocabulary import load_vocabulary
from ingest.english.words.words import load_words
from ingest.lexicon import demonyms, read_lexicon, senses

NOMINAL = frozenset(("det", "poss", "adj", "num", "pos", "hyph", "dem"))
OPENS_OBJECT = frozenset(("det", "name", "dem", "poss", "num", "pron", "rel"))
_SAYING, _NOUNS_RATHER, _SIGNS = ("speech", "denial"), senses("en", "nouns_rather"), frozenset(("comma", "dash", "cc", "close"))
_HOLDING = frozenset(("with", "in", "of", "by", "from", "against", "on", "for"))
_UPON = frozenset(("on", "against", "by"))
_HAS_BEEN = frozenset(("be", "was", "were", "is", "are", "been", "have", "has", "had"))


def only_a_verb(low: str, lemma: str, tags: frozenset[str], before: Token | None) -> bool:
    """Return whether a form that the lexicon has only as a verb is one here without doubt: "plans" is also a noun, "says" hardly."""
    if before is not None and before.low in ("have", "has", "had") and "VBN" not in tags:
        return False  # "have direct links"
    if tags & {"VBD", "VBN", "VBG"} or (load_forms().operators.get(lemma) in _SAYING and lemma not in _NOUNS_RATHER):
        return True
    if "n" not in load_vocabulary().get(low, ("", low))[0]:
        return True
    doubtful = before is not None and (before.tag in ("name", "dem", "pos", "prep") or (before.tag == "noun" and before.number != "p"))
    return "VBZ" not in tags and not doubtful


def premodifies(tags: frozenset[str], before: Token | None) -> bool:
    """Return whether a participle or a bare form stands inside a noun phrase: "the besieged city", "a planned attack"."""
    if before is None or before.tag not in NOMINAL:
        return False
    if before.tag in ("dem", "num") and before.number == "p":
        return False
    if before.tag == "dem" and tags & {"VBD", "VBZ"}:
        return False
    return not (before.tag == "det" and before.low in ("those", "all", "many", "some", "this", "that") and "VBG" not in tags)


def attributive(tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a participle behind a verb goes with the noun that follows: "condemned *repeated* violations"."""
    if before is None or before.tag != "verb" or not tags & {"VBN"} or not before.tags & {"VBD", "VBZ", "VBP", "VB", "VBG"}:
        return False
    return rough(after) in ("dem", "adj") or (after is not None and rough(after) == "open-class" and after.low in load_forms().nouns)


def is_verb(tags: frozenset[str], before: Token | None, after: Token | None, listed: bool, alone: bool, event: bool = False) -> bool:
    """Return whether a form that may be a verb or a noun is a verb here.

    `listed` says that the lexicon has the noun, `alone` that the sentence has no other word that can only be its verb, `event`
    that the noun is one of an event, which "to ..." may follow: "Russian air *strikes* to take the town".
    """
    previous, following = before.tag if before else "", rough(after)
    if before is not None and before.low == "than" and "VB" in tags and following in OPENS_OBJECT:
        return True  # "withdrew rather than *attack* the town"
    if previous in ("modal", "to", "aux", "neg") or (before is not None and before.low in ("to", "not")):
        return _after_auxiliary(tags, before, after, listed)
    if "VBG" in tags and previous == "name" and before is not None and following == "prep" and _names_many(before):
        return True  # "Iraqi forces *fighting* in Anbar"
    if previous in NOMINAL and not (alone and previous == "dem" and before is not None and before.number == "p"):
        return False
    if event and _is_done(tags, after):
        return False
    if alone and (_predicates(tags, before, after) or (previous == "comma" and "VB" in tags and following == "prep")):
        return True  # "the army, backed by X, *push* into the town"
    if "VBG" in tags:
        return _acts(before, after, listed)
    if tags & {"VBD", "VBN"}:
        return not (previous == "prep" and before is not None and before.low in _HOLDING and is_plural(after))
    if before is not None and before.low == "that" and event and "VBZ" in tags and after is not None and after.low in _UPON:
        return False  # "wrote on Twitter that *attacks* on X would go on"
    if previous == "pron" or (before is not None and before.tag == "rel"):
        return True
    if previous == "adv" and before is not None and before.low == "both":
        return True  # "Russia and Iran *both control* parts of it"
    if previous == "adv":
        return (following in (*OPENS_OBJECT, "open-class", "adj", "adv") and "VB" not in tags) or following in OPENS_OBJECT
    if "VBZ" in tags:
        if before is not None and before.number == "p":
            return False
        return _third_person(previous, following, after, event) or (previous == "name" and not listed)
    several = before is not None and ((previous == "noun" and before.number == "p") or (previous == "name" and before.low.endswith("s")))
    if several and after is not None and after.low in ("to", "against", "as") and tags & {"VB", "VBP"}:
        return True  # "Iraqi troops fight to retake Tikrit"
    if previous == "name" or (previous == "noun" and before is not None and before.number == "p") or previous == "cc":
        return following in OPENS_OBJECT and not (previous == "cc" and following == "name")
    return False


def _is_done(tags: frozenset[str], after: Token | None) -> bool:
    """Return whether the noun of an event has a verb or participle of its own: "air *strikes* kill ten", "*attacks* targeting"."""
    return ("VBZ" in tags and (_is_base(after) or _is_gerund(after))) or (bool(tags & {"VB", "VBP"}) and _is_third(after))


def _acts(before: Token | None, after: Token | None, listed: bool) -> bool:
    """Return whether a form in -ing says what somebody does, and is no noun: ", *killing* at least 25 people"."""
    previous, following = before.tag if before else "", rough(after)
    if previous in _SIGNS and after is not None and after.low in _counting():
        return True  # ", killing *at least* 25 people"
    if after is not None and after.low == "dead":
        return True  # "accused the police of *shooting* dead ten people"
    if (previous == "comma" or (before is not None and before.low == "while")) and after is not None and after.low == "with":
        return True  # "visited Baghdad, *meeting* with X", "spoke while *meeting* with X"
    if (previous in ("prep", "adv") or _takes_gerund(before)) and _many(after):
        return True  # "accused of *financing* militants", "of deliberately *targeting* civilians", "denied *killing* civilians"
    if _takes_gerund(before) and following in ("adj", "open-class") and not _is_event(after):
        return True  # "denied *shelling* residential areas"
    if previous == "prep" and after is not None and after.capital and following in ("adj", "dem"):
        return True  # "blamed Iran for *funding* Shiite militias"
    if listed and _are_many(before) and following in ("prep", "adv"):
        return True  # "rebels *fighting* against the government", "troops *training* in Jordan"
    return following in OPENS_OBJECT


def _names_many(before: Token) -> bool:
    """Return whether a name ends with the noun of several who act: "Iraqi *forces*"."""
    lemma, number = load_forms().nouns.get(before.low.rsplit(" ", 1)[-1], ("", ""))
    return number == "p" and " " in before.low and (lemma in load_words().descriptions or lemma in load_words().army_nouns)


def is_plural(after: Token | None) -> bool:
    """Return whether the word behind is a plural noun, which a participle behind a preposition describes: "with *silenced* pistols"."""
    parts, lemma = load_vocabulary().get(after.low, ("", "")) if after is not None and not after.tag else ("", "")
    return "n" in parts and after is not None and lemma != after.low


def _takes_gerund(before: Token | None) -> bool:
    """Return whether a verb says of what somebody does that he denies it, owns up to it, begins or ends it."""
    return before is not None and before.tag == "verb" and before.lemma in load_constructions().gerund_behind


def _is_event(after: Token | None) -> bool:
    """Return whether the word behind says what is denied or begun, and not to whom: "denied *bombing* claims", "began *bombing* raids"."""
    lemma = load_forms().nouns.get(after.low, ("", ""))[0] if after is not None else ""
    return lemma in load_words().events or lemma in load_constructions().contents or lemma in load_constructions().suspicions


def _many(after: Token | None) -> bool:
    """Return whether the word behind names several people or bodies that something can be done to, or shots: "of *firing* rockets"."""
    noun = load_forms().nouns.get(after.low) if after is not None else None
    return noun is not None and noun[1] == "p" and (noun[0] in load_words().descriptions or noun[0] in load_constructions().fire)


def _are_many(before: Token | None) -> bool:
    """Return whether the word before names several people or bodies."""
    return before is not None and before.tag == "noun" and before.number == "p" and before.lemma in load_words().descriptions


def _is_third(after: Token | None) -> bool:
    """Return whether the word behind can only be a verb's third person: "kills"."""
    if after is None or after.low in load_forms().nouns:
        return False
    return "VBZ" in load_forms().verbs.get(after.low, ("", frozenset()))[1]


def _is_base(after: Token | None) -> bool:
    """Return whether the word behind can only be a verb's bare form."""
    if after is None or after.low in load_forms().nouns:
        return False
    return "VB" in load_forms().verbs.get(after.low, ("", frozenset()))[1]


def _is_gerund(after: Token | None) -> bool:
    """Return whether the word behind is an -ing form that says what an event does: "attacks *targeting* X", not "*training* camps"."""
    lemma, tags = load_forms().verbs.get(after.low, ("", frozenset())) if after is not None else ("", frozenset[str]())
    return after is not None and "VBG" in tags and (after.low not in load_forms().nouns or lemma in load_constructions().harming)


def _predicates(tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether the only word that can be a sentence's verb agrees with the noun before it: "The group *targets* civilians"."""
    if before is None or (after is not None and rough(after) not in (*OPENS_OBJECT, "open-class", "adj", "dem", "prep", "sign", "comma")):
        return False
    if "VBZ" in tags:
        return (after is None or rough(after) != "prep") and (before.tag == "name" or (before.tag == "noun" and before.number == "s"))
    plural = (before.tag in ("noun", "dem") and before.number == "p") or (
        before.tag == "name" and before.low.endswith(("s", "police")) and before.low != "us"
    )
    return bool(tags & {"VBP", "VB"}) and plural


def _after_auxiliary(tags: frozenset[str], before: Token | None, after: Token | None, listed: bool) -> bool:
    if before is not None and before.low in _HAS_BEEN:
        return bool(tags & {"VBG", "VBN"})
    if before is not None and before.low == "to" and not tags & {"VB", "VBP"}:
        return False  # "no truth to *reports*"
    if before is not None and before.low == "to" and not listed:
        return rough(after) != "open-class" or not _noun_follows(after)  # "to front *lines*"
    return True


def _noun_follows(after: Token | None) -> bool:
    return after is not None and load_forms().nouns.get(after.low, ("", ""))[1] == "p"


def _third_person(previous: str, following: str, after: Token | None, event: bool) -> bool:
    if following in OPENS_OBJECT and previous in ("name", "noun", "close", "comma", "dem", "cc"):
        return True
    if previous not in ("name", "noun", "close", "comma", "dem"):
        return False
    if after is not None and following == "adv" and after.low in _counting():
        return True  # "holds *about* 3,000 captives"
    if after is None or following not in ("prep", "open-class"):
        return False
    if after.low == "that" or (after.low in ("to", "for") and not event):
        return True
    finite = after.low not in load_forms().nouns and load_forms().verbs.get(after.low, ("", frozenset()))[1] & {"VBD", "VBZ"}
    return following == "open-class" and previous == "name" and not finite


def rough(token: Token | None) -> str:
    """Return the part of speech of a word not yet tagged, as far as the word itself tells."""
    if token is None:
        return ""
    if token.tag:
        return token.tag
    if token.low in demonyms("en") and token.capital:
        return "dem"
    tags = closed_classes().get(token.low)
    if tags:
        return tags[0]
    return "num" if token.low[0].isdigit() else "open-class" if token.low[0].isalpha() else "sign"


@lru_cache(maxsize=1)
def _counting() -> frozenset[str]:
    """Return the words with which an inexact number begins: "at least 25", "nearly 60"."""
    return frozenset(read_lexicon("en", "quantities")["others"]) - {"to", "of", "than", "all", "other", "both", "most"}


@lru_cache(maxsize=1)
def closed_classes() -> Mapping[str, tuple[str, ...]]:
    """Return the tags of the closed-class words, the strongest first."""
    short = {
        "be": "aux", "have": "aux", "do": "aux", "modal": "modal", "negative": "neg", "relative": "rel", "determiner": "det", "det": "det",
        "possessive": "poss", "pronoun": "pron", "preposition": "prep", "coordinator": "cc", "subordinator": "sub", "time": "time",
        "adverb": "adv", "adjective": "adj",
    }  # fmt: skip
    listed = read_lexicon("en", "words")
    found: dict[str, list[str]] = {}
    for name, tag in short.items():
        for word in listed.get(name, ()):
            found.setdefault(word, []).append(tag)
    found["to"] = ["prep"]
    return {word: tuple(tags) for word, tags in found.items()}
