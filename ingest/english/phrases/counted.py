"""How many a text speaks of, out of whom, and whose: "*one of* the group's commanders", "*three* Israelis", "the *mayor's* sons"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Span
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_ONE_OF_A_PEOPLE = ("an", "i")  # how the adjectives of peoples end that mean one of them alone
_BANDS = senses("en", "bands_of_many")
_ONE = ("a", "an", "one", "another")


def counted(number: Group, many: Phrase) -> Phrase:
    """Return the phrase of those whom a number before "of" takes out of many: with the number in its words, one of them a person."""
    if many.sort not in ("description", "role") or not _counts(number):
        return many
    wide = Span(number.span.start, (many.wide or many.span).end)
    if number.lemma != "one":
        return replace(many, wide=wide)
    words = load_words()
    noun = many.lemma.split(" ")[-1]
    kind = words.single.get(many.lemma, words.single.get(noun, many.kind)) if many.kind is not None else None
    return replace(many, wide=wide, number="s", kind=kind, definite=False)


def _counts(group: Group) -> bool:
    """Return whether a noun phrase is a number alone, with no more than "at least" or "another" before it."""
    return group.head.low in load_words().numbers or group.head.low == "one" or group.head.tag == "num"


def people_of(group: Group, part: Sequence[Token]) -> Phrase | None:
    """Return some people of a state, who are not the state: "*three Israelis* fell", "*Iraqis* voted"; "the Iranians" act for theirs."""
    head = group.head
    if head.tag != "dem" or group.possessor is not None:
        return None
    if (count := count_before(part)) is not None or part[0].low in _ONE:
        start, lemma = (count.start, f"{count.low} {head.low}") if count is not None else (part[-1].start, head.low)
        number = "p" if count is not None else "s"
        return Phrase(Span(start, head.end), "description", lemma=lemma, kind="person", definite=group.definite, number=number)
    if group.definite:
        return None
    return Phrase(head.span, "anaphor", lemma=head.low, number="p") if head.low.endswith("s") else None


def settle_people(groups: Sequence[Group], tokens: Sequence[Token]) -> None:
    """Let one of a people be a person, once all of a sentence is read: "*the Jordanian* was a member of X"."""
    for group in groups:
        head, behind = group.head, tokens[group.last].low if group.last < len(tokens) else ""
        alone = head.tag == "dem" and group.definite and not group.others and group.possessor is None and len(group.tokens) == 2
        if alone and head.low.endswith(_ONE_OF_A_PEOPLE) and behind not in ("and", "or", ",") and group.means.entity in load_words().states:
            group.means = one_of_people(group)


def one_of_people(group: Group) -> Phrase:
    """Return one of a people without a name, whom its adjective tells: "*the Jordanian*"."""
    return Phrase(group.head.span, "description", lemma=group.head.low, kind="person", definite=group.definite, number="s")


def one_of_kind(group: Group, part: Sequence[Token]) -> Phrase | None:
    """Return one militia where its words, of many, would name them all: "an Iranian-backed *Shi'ite militia*"."""
    noun = group.head.low.rsplit(" ", 1)[-1]
    if group.head.tag != "name" or part[0].low not in _ONE or noun not in _BANDS or group.head.low == noun:
        return None
    return Phrase(Span(part[1].start, group.head.end), "description", lemma=noun, kind="force", number="s")


def count_before(part: Sequence[Token]) -> Token | None:
    """Return the number with which a text counts people: "*84* people" are others than "*three* people"."""
    return next((t for t in part[:-1] if t.tag == "num" or t.low in load_words().numbers), None)


def owned_from(group: Group, span: Span) -> int:
    """Return where a description begins with the person or body whose it is: "the *attacker's* wife"."""
    whose = group.possessor
    if whose is None or whose.head.tag not in ("noun", "name") or whose.possessor is not None:
        return span.start
    return next((t.start for t in whose.tokens if t.tag not in ("det", "poss", "num")), span.start)
