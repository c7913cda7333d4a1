"""What a verb with a pronoun tells of the undefined phrase right before it: "هجوم شنه مسلحون", "جنود خطفهم التنظيم"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.words.tokens import Token

if TYPE_CHECKING:
    from ingest.arabic.phrases.open_noun import OpenNoun
    from ingest.arabic.words.lexicon import Lexicon

_THEM = "هم"
_CONSTRUCT = ("و", "ي")  # how plurals end that have an owner: "منفذو خطفهم"


def is_done_to(noun: OpenNoun, here: Token, lexicon: Lexicon) -> bool:
    """Return whether a word that may be a noun is the verb of which the event or the people before it are the object."""
    if noun.definite or not here.owned or not here.verbs:
        return False
    if noun.found.lemma in lexicon.event_kinds:
        return all(v.enclitic and v.form.lemma in lexicon.carries_out for v in here.verbs)
    return _suffer_it(noun, here, lexicon)


def _suffer_it(noun: OpenNoun, here: Token, lexicon: Lexicon) -> bool:
    known = lexicon.descriptions.get(noun.head)
    if known is None or known.one != "person" or noun.found.trigger is not None or noun.head.endswith(_CONSTRUCT):
        return False
    return all(v.form.aspect == "perfect" and v.enclitic == _THEM for v in here.verbs)
