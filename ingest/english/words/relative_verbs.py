"""The verb of a relative clause behind its subject, of a form that may be a noun: "the land that the group still *holds* in Syria"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.readings import closed_classes
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_SUBJECT = ("name", "noun", "pron")
_INSIDE = ("det", "poss", "adj", "dem", "name", "noun", "num", "hyph")  # words of a subject
_REACH = 8  # words between the relative pronoun and the verb
_TOLD = ("noun", "name", "num", "comma", "close")  # what stands before a relative pronoun


def tag_in_relative(tokens: Sequence[Token], index: int) -> bool:
    """Tag a form as the verb of the relative clause in which it stands right behind the subject, and return whether it is one."""
    token = tokens[index]
    lemma, forms = load_forms().verbs.get(token.low, ("", frozenset[str]()))
    noun = load_forms().nouns.get(token.low, ("", ""))[0]
    if not forms & {"VBZ", "VBP"} or lemma not in load_words().transitive or noun in load_words().events or token.low in closed_classes():
        return False
    at = index - 1
    while at > 0 and tokens[at].tag == "adv":
        at -= 1
    if at == index - 2 and tokens[at].tag == "rel" and tokens[at].low != "that":
        token.tag, token.lemma, token.tags = "verb", lemma, forms
        return True  # "fighters *who still control* the town"
    if at < 1 or tokens[at].tag not in _SUBJECT:
        return False
    start = at
    while start > 0 and at - start < _REACH and tokens[start].tag in _INSIDE:
        start -= 1
    if tokens[start].tag != "rel" or start == at or not start:
        return False
    before = tokens[start - 1]
    if before.tag not in _TOLD or before.lemma in load_constructions().contents:
        return False  # "said *that* the army", "reports *that* the army"
    token.tag, token.lemma, token.tags = "verb", lemma, forms
    return True
