"""What recordings show that somebody calls false: "a video showing the militia *attacking* the town was fake, X said"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.polarity.negation import deny, untrue
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_RECORDINGS, _FAKES, _SHOWING = senses("en", "recordings"), senses("en", "fakes"), senses("en", "shows_so")


def settle_faked(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Deny what a recording shows of which a verb says that it is not so, in the words of whoever says it."""
    for verb in drafts:
        if verb.category != "verb" or not (faked := _faked(verb, tokens)):
            continue
        shown = [d for d in drafts if d.category == "verb" and d.parent is not None and _shows(d.parent, faked)]
        deny(shown)
        for draft in shown:
            if verb.parent is not None:
                draft.parent, draft.link, draft.quoted = verb.parent, verb.link, verb.quoted


def _faked(verb: Draft, tokens: Sequence[Token]) -> list[Group]:
    """Return the recordings of which a verb says that they are false or forged."""
    forged = verb.passive and verb.lemma in _FAKES and verb.polarity == "affirmed"
    of = verb.groups("object") if forged else verb.groups("subject") if untrue(tokens, verb) else []
    return [g for g in of if isinstance(g, Group) and g.lemma in _RECORDINGS]


def _shows(verb: Draft, faked: Sequence[Group]) -> bool:
    return verb.lemma in _SHOWING and any(g is one for g in verb.groups("subject") for one in faked)
