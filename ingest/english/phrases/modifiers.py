"""What stands before the head of a noun phrase: names, states, "Iran-backed", the post before a person's name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import ACTORS, Span
from ingest.english.phrases.before import arm_before, body_before, relation_at
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import posts, senses
from ingest.syntax import Name, Phrase

_OF_PEOPLE = senses("en", "leaders_of_people")
_ADVISERS = senses("en", "advisers")
_DEPUTIES = ("deputy", "assistant")
_HELD = senses("en", "control_over")


def add_modifiers(group: Group, before: Sequence[Token]) -> None:
    """Give a noun phrase the names and states in the words before its head."""
    relation = relation_at(group.tokens, len(group.tokens) - 1) if group.head.tag == "name" else None
    for index, token in enumerate(before):
        related = relation is not None and index < relation
        after = before[index + 1] if index + 1 < len(before) else None
        following = group.tokens[index + 1] if index + 1 < len(group.tokens) else after
        phrase = named_by(token) or _fighters(group, token) or _sided_with(token, following)
        if phrase is None:
            continue
        if following is not None and following.tag == "hyph":
            group.compounds.append((phrase, following.low))
            continue
        if (token.tag == "dem" or (token.name is not None and token.name.entity in load_words().states)) and not related:
            group.state = phrase
        group.modifiers.append(phrase)


def _fighters(group: Group, token: Token) -> Phrase | None:
    """Return the group that the text has named, where it is told that its fighters hold something: "under *militant* control"."""
    held = group.lemma in _HELD and not group.modifiers and group.possessor is None
    if not held or token.lemma not in load_constructions().fighters:
        return None
    return Phrase(token.span, "description", lemma=token.lemma, kind="force", definite=True, number="p")


def _sided_with(token: Token, following: Token | None) -> Phrase | None:
    """Return the government whose side a compound names: "pro-*government* militias"."""
    if following is None or following.tag != "hyph" or following.low != "pro" or token.tag != "noun":
        return None
    return Phrase(token.span, "anaphor", lemma=token.lemma, kind="organization", number="s")  # nobody, if the text named none


def named_by(token: Token) -> Phrase | None:
    """Return what a name or a people's adjective stands for; None for other words."""
    if token.tag == "name" and token.name is not None:
        phrase = Phrase(token.span, "name", kind=token.name.kind, entity=token.name.entity, number=_number(token))
        return _mandate(phrase, token.name, token.low.split()) if token.name.kind == "mandate" else phrase
    if token.tag == "dem":
        return Phrase(token.span, "name", kind="organization", entity=token.lemma)
    return None


def _mandate(phrase: Phrase, name: Name, words: Sequence[str]) -> Phrase:
    """Return the phrase of a mandate by its noun, with who issues it: "the *invitation* of the *Iraqi government*"."""
    noun = next((word for word in (words[-1], words[0]) if word in load_words().mandates), "")
    issuers = tuple(Phrase(n.span, "name", kind=n.kind, entity=n.entity) for n in name.inner if n.kind in ACTORS)
    return replace(phrase, lemma=noun, owner=issuers) if noun else phrase


def _number(token: Token) -> str:
    """Return whether a name is that of one or of many: a state's "s", "Iraqi *forces*" "p"; "" where it does not tell."""
    if token.name is not None and token.name.entity in load_words().states:
        return "s"
    many = load_forms().nouns.get(token.low.rsplit(" ", 1)[-1], ("", ""))[1] == "p"
    return "p" if many and token.name is not None and token.name.kind == "force" else ""


def add_post(group: Group, part: Sequence[Token]) -> None:
    """Find the post in a phrase: before a person's name, or as its head."""
    words = load_words()
    people = [i for i, t in enumerate(part) if t.name is not None and t.tag == "name" and t.name.kind == "person"]
    end = people[-1] if people and people[-1] == len(part) - 1 else len(part)
    if people and people[0] < len(part) - 1:
        if not (_post_at(group, part, end) and _serves_man(group.post) and _right_behind(group, part[people[0] + 1 : end])):
            group.post, group.post_span, group.body = "", None, None
        return
    rank = end
    while end < len(part) and rank > 0 and (part[rank - 1].low in words.ranks or part[rank - 1].low in words.services):
        rank -= 1
    if 0 < rank < end and _post_at(group, part, rank):  # "spokesman Brigadier General X": a rank says less than a post
        return
    _post_at(group, part, end)


def _right_behind(group: Group, part: Sequence[Token]) -> bool:
    """Return whether a post stands right behind a man's name, over its adjectives: "*Sadr* aide X", not "the *Sadr* family's aide X"."""
    start = group.post_span.start if group.post_span is not None else 0
    return all(token.tag == "adj" for token in part if token.start < start)


def _serves_man(post: str) -> bool:
    """Return whether somebody by a post speaks for a man or advises him, by whose name he can be told."""
    return post in _ADVISERS or posts("en")[post].relation == "speaks_for"


def _post_at(group: Group, part: Sequence[Token], end: int) -> bool:
    """Note the post that ends before a token; return whether there is one."""
    words, forms = load_words(), load_forms()
    last = forms.nouns.get(part[end - 1].low) if end else None
    head = last[0] if last else part[end - 1].low
    if head not in words.post_ends:
        return False
    for start in range(max(0, end - words.longest), end):
        lemma = " ".join([*(t.low for t in part[start : end - 1]), head])
        if any(t.tag in ("name", "pos", "num", "det", "poss") for t in part[start:end]) and (lemma not in words.posts or start == end - 1):
            continue
        if lemma in _OF_PEOPLE:
            return False  # "an Iraqi *tribal leader*" leads no Iraq
        if lemma in words.posts:
            if lemma == "commander" and (end < len(part) or part[0].low in ("a", "an")) and _one_of_several(part, start):
                lemma = "senior commander"  # "a Hezbollah commander, X", of whom there are more
            if any(t.low in _DEPUTIES for t in part[:start]) and posts("en")[lemma].relation == "leads":
                lemma = "deputy"  # "the *deputy* Baghdad police chief"
            group.post, group.post_span = lemma, Span(part[start].start, part[end - 1].end)
            group.body = body_before(part, start, group.state) or arm_before(part, start)
            return True
    return False


def _one_of_several(part: Sequence[Token], post: int) -> bool:
    """Return whether the words before a post say that others hold it too."""
    return part[0].low in ("a", "an") or any(t.low in ("senior", "local", "field", "veteran", "slain") for t in part[:post])
