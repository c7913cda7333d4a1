"""What is told of those whom a text names out of a group: whose they are, and what is done to them as to the group.

"اعتقل الجيش سبعة من عناصر داعش أبرزهم فلان وفلان": they are of Daesh, and the army arrested them.
"""

from __future__ import annotations

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.post_clauses import post_clause
from ingest.arabic.reading import Reading
from ingest.arabic.words.counts import counted
from ingest.lexicon import senses
from ingest.syntax import Phrase

NAMING = {"هما": "p", "هم": "p", "هي": "", "هو": "s"}  # "فصيلين، هما كذا وكذا", "جماعة هي كذا"
_LEADERS = senses("ar", "leaders_of_many")
_SEVERAL = ("ين", "ون", "ان")
_CASUALTIES = ("object", "of")


def told_of(reading: Reading, whole: Phrase | None, group: NounPhrase, members: NounPhrase) -> None:
    """Say of which body the named members are; who is among an unnamed group stands wherever the group does."""
    all_named = reading.tokens[members.start - 1].word in NAMING
    known = whole is not None and whole.of and whole.of[0].entity not in reading.lexicon.states
    if whole is not None and known and whole.kind == "person" and whole.sort in ("role", "description"):
        told = any(whole in draft.functions.get("holder", ()) for draft in reading.drafts)
        _join(reading, whole, group, members, all_named=all_named)
        for person in _people(members) if not told else ():
            post_clause(reading, Post(members.start, members.end, _post(whole), (person,), whole.of))
    elif whole is None or (whole.entity is None and not (whole.sort == "anaphor" and whole.kind)):
        _join(reading, whole, group, members, all_named=all_named)
    else:
        _belong(reading, whole, group, members)
        if whole.kind in BODIES and _counts_men(reading, group):
            _suffer(reading, whole, group, _people(members))


def are_many(reading: Reading, phrase: Phrase, group: NounPhrase) -> bool:
    """Return whether a phrase tells several holders of a post in a body: "أربعة من قادة التنظيم", but not "القيادي في التنظيم"."""
    if phrase.sort != "role" or phrase.kind != "person" or not phrase.of:
        return False
    words = [token.word for token in reading.tokens[group.start : group.end] if token.name is None and not token.preposition]
    return group.counted or phrase.lemma in _LEADERS or any(word.endswith(_SEVERAL) for word in words)


def _counts_men(reading: Reading, group: NounPhrase) -> bool:
    """Return whether a number stands at the head of a group, or behind the noun of what is done to it: "قتل | سبعة من عناصر التنظيم"."""
    behind = group.end if group.trigger is None else group.trigger + 1
    return group.counted or behind < counted(reading.tokens, behind, reading.lexicon) <= group.end


def last_of(group: NounPhrase) -> Phrase | None:
    """Return the phrase right before the words: the last of a coordination, the owner of a trigger."""
    phrases = group.inner if group.trigger is not None and group.inner else group.phrases
    return phrases[-1] if phrases else None


def _post(whole: Phrase) -> str:
    return whole.lemma if whole.sort == "role" else "عضو في"


def _people(members: NounPhrase) -> list[Phrase]:
    return [p for p in members.phrases if p.sort == "name" and p.kind == "person"]


def _belong(reading: Reading, whole: Phrase, group: NounPhrase, members: NounPhrase) -> None:
    """Say that people are members of a body and bodies parts of it, that its chiefs lead it."""
    for kinds, lemma in ((("person",), "عنصر"), (BODIES, "ضمن")):
        parts = [p for p in members.phrases if p.kind in kinds and (p.sort == "name" or p.kind != "person")]
        if lemma == "عنصر" and _of_chiefs(reading, group):
            for chief in parts:
                post_clause(reading, Post(members.start, members.end, "قائد", (chief,), (whole,)))
        elif parts:
            token = reading.tokens[members.start]
            draft = reading.in_voice(Draft(members.start, token.span, lemma, "noun", quoted=token.quoted))
            draft.add("subject", parts)
            draft.add("ضمن", [whole])
            reading.drafts.append(draft)


def _of_chiefs(reading: Reading, group: NounPhrase) -> bool:
    return any(token.word.partition(" ")[0] in reading.lexicon.chiefs for token in reading.tokens[group.start : group.end])


def _suffer(reading: Reading, whole: Phrase, group: NounPhrase, people: list[Phrase]) -> None:
    """Put people beside their body where something is done to so many of its men: "قتل سبعة من عناصر التنظيم، بينهم"."""
    told = (draft.functions.get(function, []) for draft in reading.drafts for function in _CASUALTIES)
    for phrases in (group.phrases, group.inner, *told):
        if whole in phrases:
            phrases += [p for p in people if p not in phrases]


def _join(reading: Reading, unnamed: Phrase | None, group: NounPhrase, members: NounPhrase, *, all_named: bool) -> None:
    """Put the named members wherever the unnamed group stands, in its place where they are all of it."""
    named = [p for p in members.phrases if p.sort == "name"]
    for phrases in [group.phrases, group.inner, *(found for draft in reading.drafts for found in draft.functions.values())]:
        if unnamed in phrases:
            phrases += [p for p in named if p not in phrases]
            if all_named:
                phrases.remove(unnamed)
