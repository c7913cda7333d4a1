"""Whom a group has among it: "فصائل الحشد، أبرزها بدر", "قوى سياسية بينها الحزب", "قادة التحالف، وعلى رأسهم فلان"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import ACTORS, BODIES
from ingest.arabic.events.noun_clauses import take
from ingest.arabic.phrases.areas import SETTLEMENTS
from ingest.arabic.phrases.named_members import NAMING, are_many, last_of, told_of
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.syntax import Phrase

_BACK = 4  # phrases in which the group may stand
_LIKE = ("مثل", "امثال", "غرار", "قبيل")  # with these only a common noun for many takes examples: "قيادات من الحزب مثل فلان"
_PAUSES = ("،", ",", '"', "»", "”", ")", "-", "–")


def includes(reading: Reading) -> bool:
    """Take "أبرزها X وY" right behind a group; False where no such words stand, or no group before them."""
    length = words_of_inclusion(reading)
    at = reading.at + length
    if not length or at >= len(reading.tokens) or reading.tokens[at].preposition:
        return False
    group = next(_groups(reading), None)
    members = reading.phrases.read(at, nominal=True)
    if members is not None and _counts_some(reading, members, at):
        reading.at, reading.last = members.end, members
        reading.taken.append(members)
        return True  # "قُتل ستة أشخاص، بينهم امرأتان"
    like = any(token.word in _LIKE for token in reading.tokens[reading.at : at])
    if group is not None and like and (reading.tokens[group.start].name is not None or _points_to_one(group)):
        return False  # "البيشمركة مثل الجيش", "هذا التنظيم على غرار القاعدة" are no part of one another
    if group is None or members is None or not members.named or members.trigger is not None or not _of_a_kind(group, members):
        return False
    if reading.tokens[reading.at].word in NAMING and not _names_all(reading, group, members):
        return False
    noun = reading.noun
    take(reading, members)
    reading.noun = noun
    reading.taken.remove(members)
    told_of(reading, last_of(group), group, members)
    return True


def _of_a_kind(group: NounPhrase, members: NounPhrase) -> bool:
    """Return whether those named are actors, or places of an unnamed group of places: "محافظات أخرى | مثل كربلاء والنجف"."""
    if members.phrases[0].kind in ACTORS:
        return True
    whole = last_of(group)
    return whole is not None and whole.lemma in SETTLEMENTS["many"] and all(p.kind == "place" for p in members.phrases)


def _points_to_one(group: NounPhrase) -> bool:
    """Return whether a noun phrase is of one body, or of the deed or fate of one: "هزيمة هذا التنظيم | على غرار"."""
    if group.trigger is not None and any(p.sort == "name" and p.kind in BODIES for p in group.inner):
        return True
    told = (*group.phrases, *group.inner)
    return any(p.sort == "anaphor" and p.kind in BODIES and p.definite and p.number in ("", "s") for p in told)


def _names_all(reading: Reading, group: NounPhrase, members: NounPhrase) -> bool:
    """Return whether the names behind a pronoun can be those of all in an unnamed group."""
    pronoun = reading.tokens[reading.at].word
    whole, named = last_of(group), all(p.sort == "name" for p in members.phrases)
    many = len(members.phrases) > 1
    definite = whole is not None and whole.definite and not are_many(reading, whole, group)
    if whole is None or whole.sort == "name" or definite or not named or whole.kind not in ACTORS:
        return False
    return NAMING[pronoun] in ("", "p") if many else whole.number != "p" and NAMING[pronoun] in ("", "s")


def _counts_some(reading: Reading, members: NounPhrase | None, at: int) -> bool:
    """Return whether unnamed people stand behind "بينهم", who tell nothing but who the others are."""
    if members is None or members.trigger is not None or not members.phrases or at == reading.at:
        return False
    people = reading.tokens[at - 1].word.endswith("هم")
    return people and all(p.sort == "description" and p.kind == "person" for p in members.phrases)


def words_of_inclusion(reading: Reading) -> int:
    """Return how many words at the token say that some of a group follow."""
    token = reading.tokens[reading.at]
    if token.word in NAMING and reading.after is not None and reading.after.name is not None and not token.preposition:
        return 1
    return inclusion_at(reading, reading.at) if token.preposition + token.word in reading.lexicon.opens_including else 0


def inclusion_at(reading: Reading, at: int) -> int:
    """Return how many listed words at a token, wherever it is, say that some of a group follow: "من بينهم"."""
    ahead = reading.tokens[at : at + 3]
    words = tuple(t.preposition + t.word for t in ahead)
    for length in range(len(words), 0, -1):
        if words[:length] in reading.lexicon.including and not any(t.conjunction for t in ahead[1:length]):
            return length
    return 0


def _groups(reading: Reading) -> Iterator[NounPhrase]:
    """Return the phrases before that may be the group, the nearest first; only places and time stand between."""
    before = reading.at
    while before > 0 and reading.tokens[before - 1].mark in _PAUSES:
        before -= 1
    for phrase in reversed(reading.taken[-_BACK:]):
        if phrase.end != before:
            return
        if (last := last_of(phrase)) is not None and _is_group(last, phrase, reading) and _ends(phrase, last, reading):
            yield phrase
            return
        before = phrase.start - (not reading.tokens[phrase.start].preposition)
        backed = before > 0 and reading.lexicon.bare(reading.tokens[before - 1].word) in reading.lexicon.adjectives
        if not phrase.place and not backed:
            return
        before -= backed  # "فصائل مدعومة من إيران، منها"


def _ends(phrase: NounPhrase, last: Phrase, reading: Reading) -> bool:
    """Return whether nothing is joined to the last of a phrase that could be the group instead: "حزب فلان وأحزاب أخرى"."""
    return not any(t.conjunction and t.span.start >= last.span.end for t in reading.tokens[phrase.start : phrase.end])


def _is_group(phrase: Phrase, within: NounPhrase, reading: Reading) -> bool:
    if are_many(reading, phrase, within):
        return True
    if phrase.sort == "description" or (phrase.sort == "anaphor" and phrase.kind is None):
        return not phrase.definite or phrase.number == "p"
    return phrase.sort in ("name", "anaphor") and phrase.kind in BODIES and phrase.entity not in reading.lexicon.lands
