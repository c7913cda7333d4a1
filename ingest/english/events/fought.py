"""Where and when somebody is fought: "the war against *X in Iraq and Syria*" tells where the war is, not that X is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ingest.claims.frames import load_frames
from ingest.english.drafts import Draft
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import lands, regions
from ingest.syntax import Phrase

_AGAINST = ("against",)
_PLACED = ("in", "inside", "around", "near")
_FOUGHT = frozenset(("fights", "attacks"))


def settle_fought(drafts: Sequence[Draft]) -> None:
    """Let no land be where a group is that is named alone as the one somebody fights: not so "fighting *the militants* in Iraq"."""
    named = [(draft, draft.groups("self")) for draft in drafts if draft.lemma == "named force"]
    alone = [(draft, phrase) for draft, whom in named for group in whom for phrase in group.phrases if _is_alone(phrase)]
    fought = {phrase.span.end for phrase in _fought(drafts)} if alone else set()
    for draft, phrase in alone:
        if phrase.span.end in fought:
            for prep in _PLACED:
                draft.functions[prep] = [g for g in draft.groups(prep) if not any(_is_land(p) for p in g.phrases)]


def only_then(fight: Draft, above: Draft) -> bool:
    """Return whether a person does something else at the time of a fight: "visited Mosul *during the war against X*"."""
    then = fight.lemma in load_constructions().contests and fight.groups("head")[0] in above.groups("during")
    return then and any(phrase.kind == "person" for group in above.groups("subject") for phrase in group.phrases)


def _fought(drafts: Sequence[Draft]) -> Iterator[Phrase]:
    """Return whom the clauses of a sentence tell that somebody fights."""
    for draft in drafts:
        functions = (*_AGAINST, "object") if draft.category == "verb" and draft.lemma in _verbs() else _AGAINST
        yield from (phrase for function in functions for group in draft.groups(function) for phrase in group.phrases)


def _is_alone(phrase: Phrase) -> bool:
    """Return whether a group of no state is named by its name alone: not so "attacks against *U.S. personnel* in Iraq"."""
    return phrase.number != "p" and phrase.entity not in load_words().armies.values()


def _is_land(phrase: Phrase) -> bool:
    return any(phrase.entity in known for known in (load_words().states, lands(), regions()))


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return load_frames("en").transitive(_FOUGHT)
