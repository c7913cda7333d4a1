"""Whose words a text is that says something: "ذكر بيان للوزارة", "أكد البيان", "جاء في تقرير أصدرته المنظمة"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import ACTORS, Span
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.drafts import Draft
    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_STANDS = senses("ar", "stands_in_a_text")  # "it says in"
_HIS_WORDS = ("قوله", "قولها", "قولهم", "قولهما")
_REACH = 10  # words from such a verb to what it passes on
_BY = ("ل", "عن", "من")
_ISSUED = senses("ar", "issued")


def says_in(lemma: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a verb at a token says that what follows stands in a text: "جاء في بيان أن"."""
    if lemma not in _STANDS or at + 2 >= len(tokens):
        return False
    return tokens[at + 1].word == "في" and lexicon.bare(tokens[at + 2].word) in lexicon.texts


def puts_in_mouth(lemma: str, tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb of ascribing passes on words and blames nobody: "نسبت الوكالة إلى مصدر قوله إن"."""
    if lemma != "نسب":
        return False
    for token in tokens[at + 1 : at + _REACH]:
        if token.mark in (".", "؛"):
            return False
        if token.word in _HIS_WORDS:
            return True
    return False


def whose(text: NounPhrase, phrases: Phrases) -> NounPhrase | None:
    """Return whoever issued a text that a phrase means, "بيان لوزارة", "بيان صادر عن مكتب"; of a defined one him who spoke last."""
    tokens, end = phrases.tokens, text.end
    if phrases.lexicon.bare(text.head) not in phrases.lexicon.texts or text.named:
        return None
    by = [p for phrase in text.phrases for p in phrase.owner if p.kind in ACTORS]
    if by:
        return NounPhrase(text.start, end, by)
    if end + 1 < len(tokens) and tokens[end].word in _ISSUED and tokens[end + 1].word == "عن":
        end += 2
    given = end > text.end or (end < len(tokens) and tokens[end].preposition == "ل")
    issuer = phrases.read(end, nominal=True) if given and end < len(tokens) else None
    if issuer is not None and issuer.named and issuer.trigger is None:
        issuer.start = text.start
        return issuer
    last = tokens[text.end - 1].span.end
    return NounPhrase(text.start, text.end, [Phrase(Span(last, last), "speaker", number="s")]) if tokens[text.start].definite else None


def in_whose_words(said: NounPhrase, phrases: Phrases) -> NounPhrase | None:
    """Return whose words a phrase behind "بحسب" names: "تصريحات مسؤول", "تعبير الوزارة"; not "قوله"."""
    if phrases.lexicon.bare(said.lemma or said.head) not in phrases.lexicon.sayings:
        return None
    if said.trigger is not None:
        speakers, posts, end = said.inner, said.posts, said.end
    else:
        owner = phrases.read(said.start + 1, nominal=True) if said.start + 1 < len(phrases.tokens) else None
        if owner is None or owner.trigger is not None or phrases.tokens[owner.start].preposition:
            return None
        speakers, posts, end = owner.phrases, owner.posts, owner.end
    speakers = [p for p in speakers if p.kind in ACTORS and p.sort != "pronoun"]
    return NounPhrase(said.start, end, speakers, posts=posts) if speakers else None


def speak_for(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a verb of saying or asking whose subject is a text to whoever issued that; a defined one goes on with who spoke last."""
    if draft.operator not in ("speech", "denial") and draft.lemma not in lexicon.acts_of_speech:
        return
    where = draft.functions.get("في" if draft.lemma in _STANDS else "subject", [])
    text = next((p for p in where[:1] if p.sort == "anaphor" and p.kind is None and lexicon.bare(p.lemma) in lexicon.texts), None)
    if text is None:
        return
    here = Span(draft.trigger.start, draft.trigger.start)
    speaker = [Phrase(here, "speaker", number="s")] if text.definite or text.lemma.startswith("ال") else [text]
    draft.functions["subject"] = _issuers(text, draft, drafts) or speaker


def _issuers(text: Phrase, draft: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return whose text it is: his to whom a preposition gives it, or who issued it in so many words."""
    tells = [d for d in drafts if d.link == "relative" and any(text in d.functions.get(f, ()) for f in ("subject", "object"))]
    found = [p for d in (draft, *tells) for key in _BY for p in d.functions.get(key, [])]
    found += [p for d in tells for p in d.functions.get("subject", []) if p is not text]
    return [p for p in (*text.owner, *found) if p.kind in ACTORS and p.sort not in ("anaphor", "pronoun")][:1]
