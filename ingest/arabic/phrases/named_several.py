"""Several who are named right behind what they are: "قتل *الجنديين* الأمريكيين فلانا وفلانا" is of the two men."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.tokens import Token
from ingest.lexicon import read_lexicon
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases

_GIVEN = folded(read_lexicon("ar", "people")["given"])
_MANY = ("ين", "ان")  # endings of two, the first of many, too


def named_several(phrases: Phrases, found: NounPhrase, at: int) -> None:
    """Let a phrase of two or more people mean those, at least two, who are named behind it."""
    tokens = phrases.tokens
    only = found.phrases[0] if len(found.phrases) == 1 and found.trigger is None and not found.posts else None
    if only is None or only.sort != "description" or not tokens[at].definite or not tokens[at].word.endswith(_MANY):
        return
    if not _person(tokens, found.end, "") or not (_person(tokens, found.end + 1, "و") or _stranger(phrases, found.end + 1)):
        return
    end, named = found.end, list[NounPhrase]()
    while _person(tokens, end, "و" if named else ""):
        person = phrases.names.read(end, bare=True)
        if person is None or person.trigger is not None:
            return
        named.append(person)
        end = person.end
    found.phrases, found.end, found.number = [p for person in named for p in person.phrases], end, "p"


def _person(tokens: Sequence[Token], at: int, conjunction: str) -> bool:
    """Return whether a person is named at a token, behind this conjunction."""
    token = tokens[at] if at < len(tokens) else None
    person = token is not None and token.name is not None and token.name.kind == "person"
    return person and token is not None and token.conjunction == conjunction and not token.preposition


def _stranger(phrases: Phrases, at: int) -> bool:
    """Return whether "and" joins a word at a token that is no other word than a name that nobody knows: "فلانا | وعز الدين"."""
    token, lexicon = phrases.tokens[at] if at < len(phrases.tokens) else None, phrases.lexicon
    if token is None or token.conjunction != "و" or token.preposition or token.name is not None or token.definite or token.mark:
        return False
    if token.word in _GIVEN:
        return True
    known = token.word in lexicon.prepositions or lexicon.bare(token.word) in lexicon.descriptions or token.word in lexicon.post_heads
    return not (token.verbs or token.noun or known or token.word in lexicon.metonymy or token.word in lexicon.titles)
