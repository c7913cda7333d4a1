"""What one of two phrases behind an Arabic verb is to the other: a count, a post that somebody gets, who he is."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.lexicon import Lexicon


def counted(phrase: NounPhrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase is in the accusative, as what is counted is: "12 شخصا", "23 مسلحا"."""
    return phrase.accusative or any(
        p.sort == "description" and p.lemma.endswith("ا") and p.lemma[:-1] in lexicon.descriptions for p in phrase.phrases
    )


def arrives(phrase: NounPhrase, draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether an accusative only tells how many do what a verb without an object says: "وصل | 150 مقاتلا"."""
    return phrase.counted and draft.lemma not in lexicon.transitive


def becomes(first: NounPhrase, second: NounPhrase) -> bool:
    """Return whether a phrase says what the person right before it became: "انتُخب فلان رئيسا للمجلس"."""
    named = bool(first.phrases) and first.phrases[0].kind == "person" and first.phrases[0].sort == "name"
    return named and second.accusative and bool(second.phrases) and second.phrases[0].sort == "role"


def apposed(first: NounPhrase, second: NounPhrase) -> bool:
    """Return whether a phrase says who the person right before it is: "قُتل فلان المدعي العام"."""
    person = first.phrases[0].kind == "person" and first.phrases[0].sort == "name" if first.phrases else False
    return person and second.start == first.end and bool(second.phrases) and second.phrases[0].sort in ("role", "description")


def introduces(first: NounPhrase, second: NounPhrase) -> bool:
    """Return whether a post without a body is that of the person named behind it: "قُتل المدير العام (للدائرة) فلان"."""
    post = bool(first.phrases) and first.phrases[0].sort == "role" and not first.phrases[0].of and not first.phrases[0].state
    return post and bool(second.phrases) and second.phrases[0].kind == "person" and second.phrases[0].sort == "name"
