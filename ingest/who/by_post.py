"""Whom a post means where no name stands beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import posts, senses
from ingest.syntax import Phrase
from ingest.who.holder_at import Held, holder_at
from ingest.who.holders import STATE
from ingest.who.posts import body_of_state
from ingest.who.spoken import OWNER
from ingest.who.strangers import names_a_stranger
from ingest.who.unnamed_actor import named_before, person_again

if TYPE_CHECKING:
    from ingest.who.discourse import Discourse

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
AROUND = 80  # characters in which the year is told of what the holder of a post did
_BEFORE = 12  # characters in which the word before a post is looked for
_AND_HIS = re.compile(r",? and (?:his|her) (?:[\w-]+ ){0,2}$")
_TANWIN = "\u064b"
_NEW = (["a"], ["an"], ["another"])
_OF_SEVERAL = senses("en", "of_several")


def by_post(discourse: Discourse, phrase: Phrase, apart: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return who holds the post that a phrase names: whom the article gives it, its holder at the date, else somebody of his own, who is
    none of `apart`.
    """
    if discourse.article.language == "ar" and names_a_stranger(discourse.article.text, phrase.span, discourse.names):
        return ()
    word = posts(discourse.article.language).get(phrase.lemma)
    phrase = _of_his_state(discourse, phrase)
    bodies = discourse.who(phrase.of[0]) if phrase.of else ()
    body = bodies[0] if bodies else None
    state = phrase.state or (body if body and body in discourse.register and discourse.register[body].is_state else None)
    if body is not None and word is not None and (implied := body_of_state(word, body, discourse.register)):
        body = discourse.cast.adopt(implied)
    published = (
        word is not None and word.body == STATE and word.relation == "leads" and not phrase.of and not _of_another_year(discourse, phrase)
    )
    state = state or (discourse.publisher if published else None)
    if body is None and word is not None:
        implied = discourse.offices.implied(word, phrase.state or (state if published else None))
        body = discourse.cast.adopt(implied) if implied else None
    new = _is_new(discourse, phrase)
    if not (new and (body is None or discourse.article.language == "ar")) and (holder := discourse.told.holder(phrase, body)) is not None:
        return discourse.known(holder, phrase, "the post that the article gives to him")
    if (again := person_again(discourse, phrase)) is not None:
        return discourse.known(again, phrase, "points back by his post")
    held = Held(phrase, word, body, state) if word is not None and phrase.number != "p" and not new else None
    if held is not None and (at := holder_at(discourse.article, discourse.register, discourse.names, held)) is not None:
        return discourse.cast.known(at, phrase.span, "holder of the post at the article's date")
    entity = discourse.unnamed.entity(phrase, "person")
    if (named := named_before(discourse, phrase, entity)) is not None and named not in apart:
        return discourse.known(named, phrase, "the only person named right before")
    if discourse.article.language == "ar":
        discourse.antecedents.add(phrase.span.start, entity)  # "مصدر في قيادة العمليات ... المصدر"
    if own := phrase.state or body:
        discourse.told.is_from(entity.id, own)
    return discourse.cast.known(entity, phrase.span, "described by his post")


def _of_his_state(discourse: Discourse, phrase: Phrase) -> Phrase:
    """Return a post that is somebody's as one of his state: "*Erdogan's* foreign minister", "التقى الرئيس الإيراني *ووزير خارجيته*"."""
    word = posts(discourse.article.language).get(phrase.lemma)
    whose = _whose(discourse, phrase) if " " in phrase.lemma and phrase.state is None and word is not None else None
    state = discourse.cast.home_of(whose) if whose is not None else None
    if word is None or state is None or word.relation != "leads" or discourse.offices.implied(word, state) is None:
        return phrase
    return replace(phrase, of=(), state=state)


def _whose(discourse: Discourse, phrase: Phrase) -> str | None:
    """Return whose a post is: the man by whose name it stands, or to whom it is joined as his."""
    text, start = discourse.article.text, phrase.span.start
    if [p.kind for p in phrase.of] == ["person"]:
        return phrase.of[0].entity
    if discourse.article.language == "ar":
        return discourse.spoken.ends_at(start - 2) if [p.lemma for p in phrase.of] == [OWNER] and text[start - 1] == "و" else None
    joined = _AND_HIS.search(text, max(0, start - AROUND), start) if not phrase.of else None
    return discourse.spoken.ends_at(joined.start()) if joined is not None else None


def _of_another_year(discourse: Discourse, phrase: Phrase) -> bool:
    """Return whether a year beside a post is not the article's: "On May 22, *2003*, the President declared"."""
    text, at = discourse.article.text, phrase.span.start
    years = _YEAR.findall(text[max(0, at - AROUND) : at + AROUND])
    return bool(years) and (discourse.article.date or "")[:4] not in years


def _is_new(discourse: Discourse, phrase: Phrase) -> bool:
    """Return whether a post is one of several, so that it is not that of whoever was told of before: "*a* Badr commander",
    "*suspected* Badr commander", "ينتخب المجلس *رئيسا*".
    """
    text, start = discourse.article.text, (phrase.wide or phrase.span).start
    if discourse.article.language == "ar":
        first = phrase.span.of(text).split()[0].rstrip(_TANWIN)
        return first.endswith("ا") and not phrase.lemma.split()[0].endswith("ا")
    before = text[max(0, start - _BEFORE) : start].lower().split()[-1:]
    inside = text[start : phrase.span.end].lower().split()[:1]
    return before in _NEW or not _OF_SEVERAL.isdisjoint((*before, *inside))
