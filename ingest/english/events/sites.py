"""What is a place where it is attacked, and no party of a text elsewhere: "torched *the offices* of a newspaper", "hit *a vehicle*"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from graph.model import Span
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase


def name_sites(drafts: Sequence[Draft]) -> None:
    """Let the nouns under verbs of attack mean places, where they mean nothing yet."""
    verbs, nouns = _words()
    for draft in drafts:
        for group in draft.groups("object") if draft.category == "verb" and draft.lemma in verbs else ():
            for one in (group, *group.others) if isinstance(group, Group) else ():
                if nouns & _lemmas(one) and one.means.sort == "anaphor" and one.means.kind is None and not one.negative:
                    one.means = _place(one)


def _lemmas(group: Group) -> frozenset[str]:
    """Return the singular of a head, alone and with the word before it: "the *city center*"."""
    nouns = {group.lemma, group.lemma.removesuffix("s")}
    return frozenset((*nouns, *(f"{before.low} {noun}" for before in group.tokens[-2:-1] for noun in nouns)))


def _place(group: Group) -> Phrase:
    first = next((t for t in group.tokens if t.tag not in ("det", "poss", "num")), group.head)
    span, number = Span(first.start, group.head.end), group.head.number or "s"
    ends = [group.head.end, *(other.span.end for other in group.of)]
    wide = Span(first.start, max(ends))
    return Phrase(span, "description", lemma=group.lemma, kind="place", definite=group.definite, number=number, wide=wide)


@lru_cache(maxsize=1)
def _words() -> tuple[frozenset[str], frozenset[str]]:
    rows = read_lexicon("en", "sites")
    return frozenset(rows["verbs"]), frozenset(rows["nouns"])
