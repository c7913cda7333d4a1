"""Of whom it is said that not one did it, or in no way: "*none of* the militants", "*no one from* the party", "*in no way*"."""

from __future__ import annotations

from collections.abc import Set

from graph.model import BODIES
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_NOBODY = "nobody"
_NO_WAY = (("in", "no", "way"), ("by", "no", "means"), ("at", "no", "time"), ("at", "no", "point"))
_BEING = frozenset(("is", "are", "was", "were", "had", "has", "have", "been"))
_ANY = senses("en", "any_member")  # of whom one acts for the whole
_OUT_OF = frozenset(("of", "from", "in", "within", "among", "at"))


def join_nobody(tokens: list[Token], present: Set[str]) -> None:
    """Put "no one" together, which is one pronoun, but for "no one group"; `present` are the words of the sentence."""
    _join_not_one(tokens, present)
    if "no" not in present:
        return
    _join_no_way(tokens)
    index = 0
    while index + 1 < len(tokens):
        one, after = tokens[index + 1], tokens[index + 2].low if index + 2 < len(tokens) else ""
        only_a_noun = after in load_forms().nouns and after not in load_forms().verbs
        if tokens[index].low == "no" and one.low == "one" and one.name is None and not only_a_noun:
            tokens[index].low, tokens[index].end = _NOBODY, one.end
            del tokens[index + 1]
        index += 1


def _join_no_way(tokens: list[Token]) -> None:
    """Put "in no way", "by no means" together, which is "not" behind "to be": "was *in no way* involved"."""
    for index in range(len(tokens) - 3, 0, -1):
        if tuple(token.low for token in tokens[index : index + 3]) in _NO_WAY and tokens[index - 1].low in _BEING:
            tokens[index].low, tokens[index].end = "not", tokens[index + 2].end
            del tokens[index + 1 : index + 3]


def _join_not_one(tokens: list[Token], present: Set[str]) -> None:
    """Put "not one of" together, which is "none of": "*not one of* the advisers took part"."""
    for index in range(len(tokens) - 3 if "not" in present else 0, -1, -1):
        if [token.low for token in tokens[index : index + 3]] == ["not", "one", "of"]:
            tokens[index].low, tokens[index].end = "none", tokens[index + 1].end
            del tokens[index + 1]


def is_none_of(before: Group, prep: str, group: Group) -> bool:
    """Return whether a negative noun phrase stands for all those behind its preposition, of whom it speaks then."""
    if not before.negative or prep not in _OUT_OF:
        return False
    if before.lemma in load_constructions().nobody:
        return prep == "of" or group.means.kind in BODIES
    return prep in ("of", "from") and before.lemma in _ANY and group.means.entity is not None and group.means.kind in BODIES


def stands_for(before: Group, group: Group) -> None:
    """Let a negative noun phrase mean those of whom it speaks."""
    before.means, before.post = group.means, ""
    before.others = [*before.others, *group.others]


def give_back(clause: Draft, group: Group | Fixed) -> None:
    """Let a verb of speech stand whose negative object turns out to be the subject of the next verb: "said *no troops* were"."""
    if isinstance(group, Group) and group.negative and clause.operator == "speech":
        clause.polarity = "affirmed"
