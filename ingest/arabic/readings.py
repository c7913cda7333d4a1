"""Words that are a verb or a verbal noun by their neighbours: "استولى على دبابات وقتل", "معارك قُتل فيها", but "دعم الجيش", "فجر اليوم"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.lexicon import Lexicon
from ingest.arabic.tokens import ATTACHED, Token

_BACK = ("في", "من", "ب", "على")  # prepositions whose pronoun points back to what a clause describes


def surely_verb(tokens: Sequence[Token], at: int, verb: Draft | None, noun: Draft | None, lexicon: Lexicon) -> bool:
    """Return whether a word that may be a noun is a verb here, after the last verb and noun trigger of its clause."""
    token = tokens[at]
    perfect = any(v.form.aspect == "perfect" and not v.enclitic for v in token.verbs)
    if not perfect:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and ATTACHED.get(after.word, ("",))[0] in _BACK and not after.conjunction:
        return True  # "معارك قُتل فيها"
    counted = after is not None and not after.name and (after.word.isdigit() or lexicon.bare(after.word) in lexicon.determiners)
    if verb is None and counted and any(v.form.lemma in lexicon.befalls for v in token.verbs):
        return True  # "وفي حادث آخر قُتل ثلاثة"
    coordinated = bool(token.conjunction) and noun is None and verb is not None and verb.operator is None
    return coordinated and verb is not None and verb.verb is not None and verb.verb.form.aspect == "perfect" and bool(verb.functions)


def time_before(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the words of time and manner begin that stand right before a token: "قصف السبت | مواقع"."""
    while at > 0 and not tokens[at - 1].name and (tokens[at - 1].word in lexicon.time or tokens[at - 1].word in lexicon.adverbs):
        at -= 1
    return at
