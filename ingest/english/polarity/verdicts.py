"""What somebody calls a report: who "called the reports *baseless*", "described as *false* the claim" denies what they say."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses

BELITTLED = "belittle"  # what such a verb tells
_BELITTLING = senses("en", "belittles")
_FALSELY = senses("en", "falsely")
_REACH = 16  # words behind a report among which the verdict stands


def call_untrue(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Turn verbs that call a report untrue to denials of what the report says."""
    for verb in drafts:
        report = _report(verb)
        if report is None:
            continue
        end = len(tokens) if _called_before(tokens, report) else _verdict(tokens, report.last)
        if end:
            verb.operator = "denial"
            for said in drafts:
                if said is not verb and report.last <= said.order < end and said.parent in (None, verb):
                    said.parent, said.link = verb, "complement"
        elif verb.operator == "speech":
            verb.operator = "rumour"  # "described as alarming reports that": not his own word


def told_falsely(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Deny what somebody is charged with or called where a word says that it is false: "was *falsely* accused of arming X", "labeled"."""
    false = [d for d in drafts if d.category == "verb" and d.order > 0 and tokens[d.order - 1].low in _FALSELY]
    for verb in false:
        if verb.passive and verb.operator == "speech" and not verb.groups("subject"):
            verb.operator = "denial"
    for post in drafts:
        if post.category == "post" and any(post.parent is verb and verb.groups("as") for verb in false):
            post.polarity = "denied"


def belittle(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Let verbs of dismissing somebody as something, and not from a post, judge him: "dismissed X *as irrelevant*"."""
    posts = {id(d.parent) for d in drafts if d.category == "post" and d.parent is not None}
    for verb in drafts:
        whom = [g for g in verb.groups("object") if isinstance(g, Group) and g.means.kind in ACTORS]
        if verb.lemma not in _BELITTLING or id(verb) in posts or not whom:
            continue
        end = verb.order + 1 if whom[-1].last <= verb.order else whom[-1].last
        if end < len(tokens) and tokens[end].low == "as":
            verb.lemma, verb.operator = BELITTLED, None


def _report(verb: Draft) -> Group | None:
    """Return the report that a verb gives a name to."""
    if verb.category != "verb" or verb.passive or not (verb.lemma in load_words().naming or verb.lemma in load_constructions().describing):
        return None
    called = (g for function in ("object", "as") for g in verb.groups(function))
    return next((g for g in called if isinstance(g, Group) and g.lemma in load_constructions().contents), None)


def _called_before(tokens: Sequence[Token], report: Group) -> bool:
    """Return whether a report is called untrue by the words before it: "described as *false* reports that"."""
    return any(t.low in load_words().untrue for t in (*report.tokens[:-1], *tokens[max(0, report.first - 1) : report.first]))


def _verdict(tokens: Sequence[Token], start: int) -> int:
    """Return the token that calls untrue what begins at another; 0 where none does."""
    for index in range(start, min(start + _REACH, len(tokens))):
        ends = index + 1 == len(tokens) or tokens[index + 1].tag not in ("noun", "name", "adj")  # "called the report *a lie*"
        if tokens[index].low in load_words().untrue and tokens[index - 1].low not in (("not",) if ends else ("a", "an", "the", "not")):
            return index
    return 0
