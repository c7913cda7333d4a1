"""Who held a post of which an article speaks without a name, at the article's date: "the US ambassador to Turkey"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.model import Article, Entity
from graph.register import Entry, Register
from ingest.lexicon import PostWord, demonyms, senses
from ingest.names.context import HOME
from ingest.names.entities import entity_of
from ingest.normalise import fold_word
from ingest.syntax import Name, Phrase
from ingest.who.holders import Asked, holder, is_another

_JOINED = re.compile(r" وال[\u0621-\u064a]+ ال([\u0621-\u064a]+?ي)(?:ين|ان|ون)\b")
_INSURGENTS = "insurgents.yaml"  # the register's file of those who name many emirs and commanders
_LEADERS = senses("ar", "sole_leaders") | senses("en", "sole_leaders")
_IN = re.compile(r" (?:في |ب|in |for )")
_DETERMINED = ("the ", "its ", "their ", "his ", "this ", "that ")
BESIDE = 6  # characters, with a preposition, between a post and the state in which it is held
_THAT = ("أن", "إن", "ان", "بأن", "that")  # "the ambassador said *that Iran*": what he says, not where he is


@dataclass(frozen=True, slots=True)
class Held:
    """A post as a phrase has it: what its word says, the body and the state whose it is."""

    phrase: Phrase
    word: PostWord
    body: str | None
    state: str | None


def holder_at(article: Article, register: Register, names: Sequence[Name], held: Held) -> Entity | None:
    """Return who held a post at the article's date; one English word alone, "the Speaker", does not say whose he is."""
    phrase, word, body, state = held.phrase, held.word, held.body, held.state
    bare = article.language == "en" and " " not in phrase.lemma and not phrase.of and state is None
    if article.date is None or word.relation == "member_of" or bare or is_another(article, phrase.span):
        return None
    if state is None and _of_two_abroad(article, phrase):
        return None
    if body in register and _one_of_many_chiefs(article.text, phrase, register[str(body)], names):
        return None
    if state is None and not phrase.of and body is not None and body in register:
        state = register[body].side or HOME
    body = _host(article.text, phrase, names, register) or body if state is not None and word.relation == "speaks_for" else body
    found = holder(Asked(phrase.lemma, word, body, state, article.language), article.date, register)
    return entity_of(found) if found else None


def _one_of_many_chiefs(text: str, phrase: Phrase, body: Entry, names: Sequence[Name]) -> bool:
    """Return whether insurgents have many who bear a post: "أمير داعش", "the IS commander", "زعيم داعش *في الفلوجة*", "kills IS leader"."""
    if not body.file.endswith(_INSURGENTS):
        return False
    if text[phrase.span.start].isascii() and _is_undetermined(text, phrase):
        return True
    end = phrase.span.end
    there = any(n.kind == "place" and end < n.span.start <= end + BESIDE for n in names) and _IN.match(text, end) is not None
    return there or phrase.lemma not in _LEADERS


def _is_undetermined(text: str, phrase: Phrase) -> bool:
    """Return whether an English post has no article and nobody's name in the genitive with it, as in headlines."""
    whole = phrase.wide or phrase.span
    before, said = text[: whole.start].split()[-1:], whole.of(text)
    genitive = "'s" in said or "’s" in said or bool(before and before[0].endswith(("'s", "’s")))
    determined = said.lower().startswith(_DETERMINED) or bool(before and f"{before[0].lower()} " in _DETERMINED)
    return not (genitive or determined)


def _of_two_abroad(article: Article, phrase: Phrase) -> bool:
    """Return whether two posts of another state are told by one Arabic adjective: "وزيري الخارجية والدفاع الأميركيين"."""
    both = _JOINED.match(article.text, phrase.span.end) if article.language == "ar" else None
    return both is not None and demonyms("ar").get(fold_word(both.group(1)), HOME) != HOME


def _host(text: str, phrase: Phrase, names: Sequence[Name], register: Register) -> str | None:
    """Return the state right behind a post: "the US ambassador to *Turkey*"."""
    end = phrase.span.end
    near = (n for n in names if end <= n.span.start <= end + BESIDE and n.entity in register)
    behind = (n.entity for n in near if text[end : n.span.start].strip() not in _THAT)
    return next((e for e in behind if register[e].is_state), None)
