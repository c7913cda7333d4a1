"""Members of a coordination each with a relative clause: "بين ائتلاف النصر الذي يتزعمه فلان وتحالف سائرون الذي يتزعمه فلان"."""

from __future__ import annotations

from dataclasses import replace

from graph.model import BODIES
from ingest.arabic.events.noun_clauses import take
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token


def says_who_leads(reading: Reading) -> bool:
    """Return whether the verb that is open says in a relative clause who leads a body."""
    verb = reading.draft(reading.verb)
    if verb is None or verb.antecedent is None or verb.verb is None or not verb.verb.enclitic:
        return False
    return verb.lemma in reading.lexicon.leads and any(p.kind in BODIES for p in verb.antecedent.phrases)


def next_member(reading: Reading, phrase: NounPhrase) -> bool:
    """Join a body behind who leads the one before to it, wherever that stands; False where the phrase is no such body."""
    verb = reading.draft(reading.verb)
    if verb is None or verb.antecedent is None or not verb.bare or not says_who_leads(reading):
        return False
    first = verb.antecedent
    if not reading.tokens[phrase.start].conjunction or not phrase.phrases:
        return False
    if phrase.phrases[0].kind == "person" and reading.last is verb.bare[0]:
        verb.bare[0].phrases += phrase.phrases  # both of them lead it
        take(reading, phrase)
        return True
    if phrase.phrases[0].kind not in BODIES:
        return False
    verb.antecedent = replace(first, phrases=list(first.phrases))  # he leads the first alone
    take(reading, phrase)
    before = list(first.phrases)
    first.phrases += [p for p in phrase.phrases if p not in first.phrases]
    for draft in reading.drafts:
        for function, group in draft.functions.items():
            if before[-1] in group:
                draft.add(function, phrase.phrases)
    reading.verb, reading.outer = reading.outer, None
    return True


def leave_led(reading: Reading, token: Token) -> None:
    """Give the floor back to the verb around once it is said who leads: "طالب الحزب الذي يتزعمه فلان | الحكومة"."""
    verb = reading.draft(reading.verb)
    if verb is not None and verb.bare and reading.outer is not None and not token.conjunction and says_who_leads(reading):
        reading.verb, reading.outer = reading.outer, None
