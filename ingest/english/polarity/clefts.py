"""Sentences about "it": "it was not *X* that bombed Y", "it is false *that* X bombed Y" deny the bombing, "it seems" leaves it open."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.polarity.negation import deny, untrue
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_SEEMS = senses("en", "seems")
_ABOUT_IT = {"be", *_SEEMS}
_WHO = ("that", "who", "which")


def settle_clefts(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Let what "it was X that", "it is false that" tells stand in the voice and polarity of the clause about "it"."""
    for at, clause in enumerate(drafts):
        if clause.lemma not in _ABOUT_IT or not _about_it(clause, tokens):
            continue
        behind = [d for d in drafts[at + 1 :] if d.category == "verb" and d.order > clause.order]
        if not behind:
            continue
        first = min(behind, key=lambda d: d.order)
        if clause.lemma in _SEEMS:
            _seem(clause, first, drafts)
            continue
        if first.link == "relative" and first.parent is clause and _picked(clause, first, tokens):
            first.parent, first.link = clause.parent, clause.link
            first.polarity = "denied" if clause.polarity != first.polarity else "affirmed"
            _tell_alike(first, drafts)  # "it was not X that *launched strikes*"
        elif first.link != "relative" and clause.polarity == "affirmed" and untrue(tokens, clause) and _that_follows(clause, first, tokens):
            deny([first])
            _tell_alike(first, drafts)


def _seem(clause: Draft, told: Draft, drafts: Sequence[Draft]) -> None:
    """Let what only seems so be no more than possible: "it *appears that* X bombed Y"."""
    if told.modality == "reported" and told.link != "relative":
        told.modality, told.polarity = "conditional", clause.polarity if told.polarity == "affirmed" else told.polarity
        _tell_alike(told, drafts)


def _tell_alike(verb: Draft, drafts: Sequence[Draft]) -> None:
    """Give the events that a verb carries out, and the adjectives that it says of its subject, its polarity and modality."""
    for told in drafts:
        if told.parent is verb and (told.category == "adjective" or (told.category == "noun" and told.groups("light"))):
            told.polarity, told.modality = verb.polarity, verb.modality


def _about_it(clause: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether "it" is the subject of a form of "be"."""
    before = tokens[max(clause.order - 3, 0) : clause.order]
    return any(t.low == "it" for t in before) and not any(isinstance(g, Group) and g.means.sort == "name" for g in clause.groups("subject"))


def _picked(clause: Draft, told: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a relative clause says what the one picked out does: "it was *the army* that"."""
    picked: list[Group | Fixed] = clause.groups("predicate")
    if not picked or not isinstance(picked[-1], Group) or picked[-1].last >= len(tokens):
        return False
    parties = [g for groups in told.functions.values() for g in groups]
    return tokens[picked[-1].last].low in _WHO and picked[-1] in parties


def _that_follows(clause: Draft, told: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether "that" stands between a verdict and the verb of what is so judged."""
    return any(t.low == "that" for t in tokens[clause.order + 2 : min(clause.order + 5, told.order)])
