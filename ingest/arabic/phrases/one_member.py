"""One of the men of a body, who is somebody of his own: "أحد عناصر الشرطة", "مقتل أحد جنوده"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from graph.model import BODIES, Span
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.phrases.one_person import of_many
from ingest.arabic.posts.named_bodies import PART
from ingest.arabic.words.pronouns import OWNERS
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon


def one_member(phrases: Phrases, found: NounPhrase, at: int) -> None:
    """Let a phrase mean one of those whom the noun at a token tells, where "one of" stands before that and the phrase means their body."""
    tokens, lexicon = phrases.tokens, phrases.lexicon
    only = found.phrases[0] if len(found.phrases) == 1 and found.trigger is None else None
    if only is None or not of_many(tokens, found.start, at) or not _men(tokens[at].word, lexicon):
        return
    body = only.of[0] if only.sort == "description" and only.kind == "person" and len(only.of) == 1 else only
    if not _is_body(body):
        return
    label = Span(tokens[found.start].bare_start, tokens[at].span.end)
    wide = Span(label.start, tokens[found.end - 1].span.end)
    man = Phrase(label, "description", lemma=tokens[at].word, kind="person", gender="m", number="s", of=(body,), wide=wide)
    found.phrases, found.gender, found.number = [man], "m", "s"
    found.posts.append(Post(at, found.end, PART, (replace(man, of=()),), (body,)))


def _is_body(phrase: Phrase) -> bool:
    return phrase.sort == "pronoun" or (phrase.sort in ("name", "anaphor") and phrase.kind in BODIES)


def _men(word: str, lexicon: Lexicon) -> bool:
    """Return whether a noun is for many men under arms, whoever's: "عناصر", "مقاتلي", "جنوده"."""
    for base in (word, *(word.removesuffix(enclitic) for enclitic in OWNERS if word.endswith(enclitic))):
        known = lexicon.descriptions.get(base) or lexicon.descriptions.get(base + "ن")
        if known is not None and known.member and known.generic and (known.kind == "force" or base.endswith("ي")):
            return True
    return False
