"""Clauses inside a name: "*killing* of X" says whom, "*U.S.*-led coalition" who leads it, "troops in *Iraq*" where they are."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import BODIES, Span
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import demonyms, senses
from ingest.syntax import Name, Phrase

_BEFORE_TITLE = 2  # words of a name among which its title is
_DEDICATED = senses("en", "dedicated")
_RULERS = senses("en", "titles_of_rulers")


def drafts_inside(token: Token, name: Name, group: Group) -> Iterator[Draft]:
    """Return the clauses that the words of a name make."""
    within = (_led(token, group), _titled(token, name, group), _deed(token, name, group))
    found = (*within, _whereabouts(token, name, group), _larger(token, name, group))
    yield from (draft for draft in found if draft is not None)


def _led(token: Token, group: Group) -> Draft | None:
    """Return what a name like "U.S.-led coalition" says by its first words."""
    words = token.low.split()
    words = words[1:] if words[0].isdigit() else words  # "the *2003* U.S.-led invasion"
    if words[0].startswith("pro-"):
        words = [words[0].removeprefix("pro-"), "pro", *words[1:]]  # "*pro-Iran* factions"
    state = demonyms("en").get(words[0]) if len(words) > 2 and words[1] in load_words().adjectives else None
    if state is None or words[1:3] == ["armed", "forces"]:
        return None
    draft = Draft(group.first, token.span, words[1], "adjective")
    draft.add("subject", Fixed(Phrase(Span(token.start, token.start + len(words[0])), "name", kind="organization", entity=state)))
    draft.add("operation" if token.name is not None and token.name.kind == "operation" else "object", _self(token))
    return draft


def _titled(token: Token, name: Name, group: Group) -> Draft | None:
    """Return the post that a ruler's name tells by its first words: "*King* Abdullah of Jordan", "Jordan's *King* Abdullah"."""
    title = next((word for word in token.low.split(" ")[:_BEFORE_TITLE] if word in _RULERS), "")
    if name.kind != "person" or not title or title == token.low:
        return None
    start = token.start + token.low.index(title)
    draft = Draft(group.first, Span(start, start + len(title)), title, "post")
    draft.add("holder", _self(token))
    if name.inner and name.inner[-1].entity in load_words().states:
        draft.add("state", _named(name.inner[-1]))
    return draft


def _deed(token: Token, name: Name, group: Group) -> Draft | None:
    """Return what the name of an event like "killing of X" says of X; who did it stands around the name."""
    words = token.low.split()
    if name.kind != "operation" or not name.inner or len(words) < 3 or words[1] not in ("of", "for"):
        return None
    lemma = load_forms().nouns.get(words[0], ("", ""))[0]
    if lemma not in load_words().nouns:
        return None
    draft = Draft(group.last - 1, Span(token.start, token.start + len(words[0])), lemma, "noun")
    draft.add("self", _self(token))
    draft.add(words[1], _named(name.inner[0]))
    if group.possessor is not None:
        draft.add("possessor", group.possessor)
    for modifier in group.modifiers:
        draft.add("mod", Fixed(modifier))
    return draft


def _whereabouts(token: Token, name: Name, group: Group) -> Draft | None:
    """Return where the name of a force like "U.S. troops in Iraq" says that it is."""
    if name.kind not in BODIES or not name.inner or name.inner[-1].span.end != token.end or _is_whole(name):
        return None
    draft = Draft(group.last - 1, token.span, "named force" if name.kind == "force" else "named place", "noun")
    draft.add("self", _self(token))
    draft.add("in", _named(name.inner[-1]))
    return draft


def _larger(token: Token, name: Name, group: Group) -> Draft | None:
    """Return whose part the first words of a body's name say that it is: "*the IRGC*'s Quds Force"."""
    if name.kind not in BODIES or not name.inner or not _is_whole(name):
        return None
    if name.inner[0].kind == "person" and token.low.split()[-1] in _DEDICATED:
        return None  # "the *Barzani* Foundation"
    draft = Draft(group.last - 1, token.span, "named force" if name.kind == "force" else "named body", "noun")
    draft.add("self", _self(token))
    draft.add("possessor", _named(name.inner[0]))
    return draft


def _is_whole(name: Name) -> bool:
    """Return whether what stands in a name is whose the name is, and no place where it is."""
    return name.inner[0].kind != "place" and name.inner[0].entity not in load_words().states


def _self(token: Token) -> Fixed:
    kind, entity = (token.name.kind, token.name.entity) if token.name is not None else (None, None)
    return Fixed(Phrase(token.span, "name", kind=kind, entity=entity))


def _named(name: Name) -> Fixed:
    return Fixed(Phrase(name.span, "name", kind=name.kind, entity=name.entity))
