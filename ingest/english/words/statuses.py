"""Words that are nouns in some places and none in others.

What became of somebody ("took civilians *hostage*"), a land's quarter ("*South* African"), a listed adjective ("a *militant* linked to X").
"""

from __future__ import annotations

from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.readings import NOMINAL, closed_classes
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

QUARTERS = frozenset(("north", "south", "east", "west", "central"))


def is_status(low: str, before: Token | None) -> bool:
    """Return whether a word says what became of those before it: "was held *hostage* by", "took X *hostage*"."""
    if low not in load_constructions().statuses or before is None:
        return False
    one = before.name.kind == "person" if before.name is not None else load_words().descriptions.get(before.lemma) == "person"
    return before.tag == "verb" or before.number == "p" or before.lemma == "staff" or one


def stands_for_noun(token: Token, before: Token | None, after: Token | None) -> bool:
    """Return whether a listed adjective or adverb is the noun of its phrase: "a *militant* linked to X", "the *home* of a judge"."""
    noun = load_forms().nouns.get(token.low)
    if noun is None or noun[0] not in load_words().descriptions or before is None or before.tag not in NOMINAL or after is None:
        return False
    if after.low == "of":
        return True
    tags = load_forms().verbs.get(after.low, ("", frozenset()))[1]
    said = "VBN" in tags and after.low not in load_forms().nouns and after.low not in closed_classes()
    return said and closed_classes()[token.low][0] == "adj"


def is_quarter(token: Token, after: Token | None) -> bool:
    """Return whether a word belongs to the people's adjective behind it: "a *South* African trainer"."""
    return token.low in QUARTERS and token.capital and after is not None and after.capital and after.tag in ("", "dem")
