"""Posts of somebody without a name: "an official at the Interior Ministry", "the mayor of X", "an army commander"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.english.drafts import Alone, Draft
from ingest.english.phrases.belonging import is_proper
from ingest.english.phrases.groups import Group
from ingest.english.posts.posts import RoleBody
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.lexicon import posts, senses
from ingest.syntax import Phrase

_SERVED = ("in", "at", "with", "from", "for", "within", "inside")  # between a post and its body
_STUDENTS = senses("en", "studies_lands")
_NEAR = 4  # noun phrases back
_ONE_OF_MANY = {"commander": "senior commander"}  # who is one "in" a body does not lead it


def post_of_role(group: Group) -> Draft | None:
    """Return the post clause of somebody known only by his post in a body: "an official in the Interior Ministry"."""
    if not group.post or group.named or group.means.sort != "role" or not group.means.of:
        return None
    if not all(is_proper(group, body) or body.lemma in load_constructions().arms for body in group.means.of):
        return None
    leads = posts("en")[group.post].relation == "leads"
    if group.head.number == "p":  # "members of parliament", "White House officials" are nobody
        return None
    if leads and not group.of and group.means.of[-1].span.start > group.head.start:  # "coordinator *for* the Middle East"
        return None
    draft = Draft(group.first, group.post_span or group.span, group.post, "post")
    draft.add("holder", Alone(group))
    draft.functions["body"] = [RoleBody(group)]
    return draft


def served(prep: str, group: Group) -> tuple[Phrase, ...]:
    """Return the body in which the holder of a post serves by the words behind it: "an official *at the interior ministry*"."""
    named = tuple(p for p in group.phrases if p.entity)
    if named or prep not in _SERVED:
        return named
    bodies = (p for p in group.phrases if p.sort in ("description", "anaphor") and p.kind in BODIES)
    return tuple(p for p in bodies if p.number == "s")[:1]


def one_of_many(post: str, prep: str) -> str:
    """Return the post that somebody has in a body where "of" would make him its head: "a commander *in* the X Brigade"."""
    return _ONE_OF_MANY.get(post, post) if prep in _SERVED else post


def studies(group: Group) -> bool:
    """Return whether the holder of a post only deals with a land: "senior analyst *for Iraq*"."""
    return group.post.split(" ")[-1] in _STUDENTS


def who_studies(groups: Sequence[Group], tokens: Sequence[Token], prep: str, land: Group | None) -> Group | None:
    """Return whose body a preposition names behind the land that he deals with: "analyst for Iraq *at the Crisis Group*"; else the land."""
    if land is None or prep not in ("at", "with") or tokens[land.first - 1].low not in ("for", "on"):
        return land
    return next((g for g in reversed(groups[-_NEAR:]) if g.last == land.first - 1 and studies(g)), land)
