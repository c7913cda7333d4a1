"""Nouns whose content a clause tells: "no *evidence that* it did", "no evidence it did", "little *doubt that*"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_OPENS = frozenset(("det", "poss", "name", "dem", "pron"))
_AHEAD = 8  # words among which the verb of the content stands
_CERTAIN = senses("en", "doubts")  # of which there is none about what is so
_LACK, _SCANT = senses("en", "lacks"), senses("en", "scant")  # of evidence
_EVIDENCE = senses("en", "evidence")
_MEDIA = senses("en", "media")
_CONTRARY = senses("en", "contrary")
_GIVES_RISE = frozenset(("over", "amid", "after", "following", "about", "into", "of", "by", "on", "to", "are", "were", "despite", "with"))
_NEAR = 4  # words before a noun among which "contrary to" stands
_SIGNS = frozenset(("comma", "colon", "dash", "quote", "open", "close", "prep", "cc", "sub", "rel"))


def content_of(group: Group | None) -> str:
    """Return the noun of which "that" tells the content; "" for another."""
    words = load_constructions()
    return group.lemma if group is not None and (group.lemma in words.contents or group.lemma in words.prospects) else ""


def in_media(group: Group) -> bool:
    """Return whether a report is one of the media of a land, which is not the land's own word: "denied Iraqi *media reports*"."""
    return bool(content_of(group)) and any(token.tag == "noun" and token.lemma in _MEDIA for token in group.tokens[:-1])


def ends_with_content(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a noun ends the phrase before a name that is the subject of its content: "no *evidence* Iran attacked"."""
    token = tokens[index - 1]
    return token.tag == "noun" and token.lemma in load_constructions().contents and _tells(tokens, index)


def open_bare(reader: Reader, group: Group, index: int) -> None:
    """Open at a token what a negative noun or a rumour has for its content, without "that": "no evidence *it attacked*"."""
    clause = reader.clause
    if _rumours(reader.tokens, group) and _tells(reader.tokens, index):
        reader.that, reader.open, reader.pending, reader.content, reader.unsure = True, False, [], group, True
        return
    if (
        not group.negative
        or not content_of(group)
        or not (_stands_alone(reader, group) or (clause is not None and clause.lemma in load_constructions().existing))
    ):
        return
    if _tells(reader.tokens, index):
        reader.that, reader.open, reader.pending, reader.content = True, False, [], group


def _rumours(tokens: Sequence[Token], group: Group) -> bool:
    """Return whether a noun phrase is of rumours that something gives rise to: "over *claims* it attacked", "there are *reports*"."""
    before = tokens[group.first - 1].low if group.first else ""
    bare = group.head.number == "p" and group.possessor is None and group.state is None and group.tokens[0].tag in ("noun", "adj")
    return bare and group.lemma in load_constructions().rumours and before in _GIVES_RISE


def colour(reader: Reader, draft: Draft) -> None:
    """Let a clause behind "that" take what the noun before it says: not so, or no more than possible."""
    if draft.link == "relative" and reader.that:
        return  # "no evidence that the house *that Iran attacked* was"
    clause, group = reader.clause, reader.content
    reader.content = None
    noun = content_of(group)
    if reader.that and group is not None and noun and against(reader.tokens, group):
        draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"
        return
    if reader.that and group is not None and _stands_alone(reader, group):
        draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"
        return
    if not reader.that or clause is None:
        return
    if group is not None and noun in _CERTAIN and (group.negative or group.tokens[0].low == "little"):
        return  # "*little* doubt that", "came as *no* surprise that"
    here = group is None or group.negative or any(group is g for groups in clause.functions.values() for g in groups)
    none = _nothing_has(clause) or (
        here and clause.lemma in load_constructions().existing and clause.polarity == "denied"
    )  # not "is not true, nor are reports that"
    if not none and group is not None and noun and _lacks(reader, group):
        draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"
        return
    if none and noun not in _CERTAIN:
        draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"
    elif (
        not none
        and clause.operator != "denial"
        and (_not_given(clause, group) or noun in load_constructions().prospects or noun in _CERTAIN)
    ):
        draft.modality = "conditional"
    if none and clause.operator == "speech":
        clause.polarity = "affirmed"  # "*saw* no evidence that": he vouches for it


def _stands_alone(reader: Reader, group: Group) -> bool:
    """Return whether a sentence begins with nothing to show something, maybe behind who says so: "*No evidence* X attacked Y, Z says"."""
    told = group.first > 0 and reader.tokens[group.first - 1].low == ":"
    return group.negative and group.lemma in _EVIDENCE and bool(reader.groups) and (told or reader.groups[0] is group)


def _nothing_has(clause: Draft) -> bool:
    """Return whether there is none of what would show something: "*no evidence* has emerged that", "*no proof* was found that"."""
    subject = clause.groups("object" if clause.passive else "subject")
    return clause.polarity == "denied" and any(isinstance(g, Group) and g.negative and content_of(g) in _EVIDENCE for g in subject)


def _not_given(clause: Draft, group: Group | None) -> bool:
    """Return whether somebody gives nothing to show what he says, of which nobody knows then: "provided *no evidence that*"."""
    return group is not None and group.negative and group.lemma in _EVIDENCE and not clause.passive and group in clause.groups("object")


def against(tokens: Sequence[Token], group: Group) -> bool:
    """Return whether a sentence sets itself against what a noun tells: "*contrary to* earlier reports that"."""
    before = [t.low for t in tokens[max(group.first - _NEAR, 0) : group.first]]
    return any(first in _CONTRARY and second == "to" for first, second in pairwise(before))


def _lacks(reader: Reader, group: Group) -> bool:
    """Return whether there is too little of what would show something: "for *lack of* evidence that", "*insufficient* proof that"."""
    of = reader.tokens[group.first - 2] if group.first > 1 and reader.tokens[group.first - 1].low == "of" else None
    return (of is not None and of.lemma in _LACK) or any(t.low in _SCANT for t in group.tokens)


def _tells(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a noun phrase and its finite verb begin at a token."""
    if index >= len(tokens) or tokens[index].tag not in _OPENS:
        return False
    for place in range(index + 1, min(index + _AHEAD, len(tokens) - 1)):
        token = tokens[place]
        if token.tag in _SIGNS:
            return False
        if token.finite:
            return True
    return False
