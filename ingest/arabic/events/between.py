"""The two sides of "بين": behind an adjective of the first ("معارك بين قوات مدعومة من إيران | والتنظيم"), far behind what they share."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

BETWEEN = "بين"
_DISPUTED = senses("ar", "disputed")
_OF_IT = 5  # characters from a band to the body of which it is: " من "
_OF_ADJECTIVES = ("ل", "من", "مع", "ب")


def lies_between(reading: Reading, place: NounPhrase, two: NounPhrase) -> bool:
    """Return whether an adjective of a place before "between" says whose it is, or where: "المناطق المتنازع عليها | بين أربيل وبغداد"."""
    words = " ".join(token.word for token in reading.tokens[max(place.start, 0) : reading.preposition_at]).split()
    fighters = any(p.kind == "force" for p in two.phrases)
    return not fighters and any(reading.lexicon.bare(word) in _DISPUTED for word in words)


def shared_by_two(drafts: Sequence[Draft], noun: int | None, lexicon: Lexicon) -> Draft | None:
    """Return what two do together that stands before a noun which takes no two: "مفاوضات لتشكيل حكومة | بين الحزبين"."""
    if not noun or drafts[noun].lemma in lexicon.between or drafts[noun].under not in ("ل", "لأجل", "بهدف"):
        return None
    before = drafts[noun - 1]
    return before if before.category == "noun" and before.lemma in lexicon.of_two and not before.functions.get(BETWEEN) else None


def second_sides(drafts: Sequence[Draft]) -> None:
    """Take the last of those whom an adjective is said to be of for the other side where only one is named before."""
    alone = [d for d in drafts if len(d.functions.get(BETWEEN, ())) == 1]
    for adjective in [d for d in drafts if d.category == "adjective"] if alone else ():
        function, last = _last(adjective, alone[-1].functions[BETWEEN][0])
        if last is not None:
            for draft in drafts:
                if function in draft.functions:
                    draft.functions[function] = [p for p in draft.functions[function] if p is not last]
            for draft in alone:
                draft.add(BETWEEN, [last] if draft.functions[BETWEEN] == alone[-1].functions[BETWEEN][:1] else [])


def bands(drafts: Sequence[Draft]) -> None:
    """Take a band behind the body of the first one for the other side: "بين قوة من الحشد *وقوة* من البيشمركة"."""
    for draft in drafts:
        first, group = draft.functions.get(BETWEEN, []), draft.functions.get("من", [])
        if len(first) != 1 or first[0].sort != "description" or not group or not 0 < group[0].span.start - first[0].span.end <= _OF_IT:
            continue
        last = len(group) - 1 if group[-1].kind in ACTORS else 0  # "بين قوة من الجيش *والتنظيم*"
        if at := next((i for i, p in enumerate(group) if i and p.sort == "description" and p.kind in ACTORS), last):
            draft.add(BETWEEN, group[at : at + 1])
            draft.functions["من"] = group[:at]


def behind_comma(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give the sides that a verb has behind a comma to the fight or talks that it takes: "اندلعت اشتباكات أمس، | بين الجيش والتنظيم"."""
    for verb in drafts:
        sides = verb.functions.get(BETWEEN, []) if verb.category == "verb" and verb.lemma not in lexicon.between else []
        last = verb.bare[-1] if verb.bare else verb.topic  # "ناقش الاجتماع | الاتفاقية بين البلدين": hers
        taken = [last.trigger] if sides and last is not None and last.trigger is not None else []
        for noun in drafts:
            shared = noun.token in taken and noun.category == "noun" and noun.lemma in lexicon.between
            if shared and not noun.functions.get(BETWEEN) and noun.trigger.end < sides[0].span.start:
                noun.add(BETWEEN, sides)


def _last(adjective: Draft, first: Phrase) -> tuple[str, Phrase | None]:
    """Return under which function of an adjective right behind a phrase several stand, and the last of them."""
    for function in _OF_ADJECTIVES:
        group = adjective.functions.get(function, [])
        near = 0 <= adjective.trigger.start - first.span.end <= 1
        if near and len(group) > 1 and group[-1].kind in ACTORS:
            return function, group[-1]
    return "", None
