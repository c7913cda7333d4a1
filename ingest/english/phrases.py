"""Noun phrases of an English sentence: head, possessor, states and names before the head, and who or what is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import Span
from ingest.english.before import body_before, relation_at
from ingest.english.forms import load_forms
from ingest.english.tokens import Token
from ingest.english.words import load_words
from ingest.syntax import Phrase

_INSIDE = frozenset(("det", "adj", "num", "noun", "name", "dem", "poss", "pos", "hyph"))
_PRONOUNS = {
    "he": ("m", "s"), "him": ("m", "s"), "his": ("m", "s"), "she": ("f", "s"), "her": ("f", "s"), "it": ("", "s"), "its": ("", "s"),
    "they": ("", "p"), "them": ("", "p"), "their": ("", "p"),
}  # fmt: skip
_FIRST = {"i": "s", "me": "s", "my": "s", "we": "p", "us": "p", "our": "p"}


@dataclass(slots=True)
class Group:
    """One noun phrase: its tokens from `first` up to, but without, `last`; `means` is the phrase that its head stands for."""

    first: int
    last: int
    head: Token
    lemma: str
    tokens: Sequence[Token]
    means: Phrase
    possessor: Group | None = None
    modifiers: list[Phrase] = field(default_factory=list)  # names and states before the head
    compounds: list[tuple[Phrase, str]] = field(default_factory=list)  # "Iran-backed": who, adjective
    post: str = ""
    post_span: Span | None = None
    state: Phrase | None = None
    body: Phrase | None = None  # one without a name, before the post
    negative: bool = False
    named: bool = False  # a name in apposition says who it is
    definite: bool = False
    of: list[Group] = field(default_factory=list)
    others: list[Group] = field(default_factory=list)  # coordinated with it

    @property
    def span(self) -> Span:
        """Return its place in the text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return what it and those coordinated with it mean."""
        return tuple(meant for one in (self, *self.others) for meant in one._owner())

    def _owner(self) -> tuple[Phrase, ...]:
        """Return whose quality or doing it is, where it is one; else what the head means."""
        if self.means.entity is None and self.lemma in load_words().aspects:
            if self.possessor is not None:
                return (self.possessor.means,)
            if self.of:
                return self.of[0].phrases
            if self.state is not None:
                return (self.state,)
        return (self.means,)


def starts_group(token: Token) -> bool:
    """Return whether a noun phrase may begin with a token."""
    return token.tag in _INSIDE and token.tag != "pos"


def read_group(tokens: Sequence[Token], index: int) -> Group | None:
    """Return the noun phrase that begins at a token, without those coordinated with it; None where no head follows."""
    possessor: Group | None = None
    start = first = index
    while index < len(tokens) and (tokens[index].tag in _INSIDE or _joins_adjectives(tokens, index, start)):
        token = tokens[index]
        if token.tag == "pos":
            possessor = _group(tokens, start, index, first, possessor)
            start = index + 1
        elif (
            (index > start and token.tag in ("det", "poss") and tokens[index - 1].tag not in ("det", "num"))
            or (index > start and token.tag == "name" and tokens[index - 1].tag == "name" and _two_persons(tokens[index - 1], token))
            or (index > start and token.tag == "name" and _ends_before_name(tokens[index - 1]))
        ):
            break
        index += 1
    if start >= index:
        return possessor
    if index < len(tokens) and tokens[index].tag == "time" and tokens[index - 1].tag in ("adj", "det", "num"):
        end = index - 1  # "toppled *Saddam Hussein* 13 years ago"
        while end > start and tokens[end - 1].tag in ("adj", "det", "num"):
            end -= 1
        return _group(tokens, start, end, first, possessor) if end > start and tokens[end].tag == "num" else None
    return _group(tokens, start, index, first, possessor)


def _joins_adjectives(tokens: Sequence[Token], index: int, start: int) -> bool:
    """Return whether a conjunction joins what describes one noun: "Iraqi *and* Kurdish officials", "gun *and* bomb"."""
    if not start < index < len(tokens) - 2 or tokens[index].low not in ("and", "or", ","):
        return False
    left, right = tokens[index - 1], tokens[index + 1]
    if tokens[index].low == ",":  # "a *white, armoured* car"
        return tokens[start].tag in ("det", "poss") and left.tag == right.tag == "adj" and tokens[index + 2].tag in ("noun", "adj")
    if {left.low, right.low} <= load_words().weapons:
        return tokens[index + 2].tag in ("noun", "verb") and tokens[index + 2].low in load_forms().nouns
    peoples = all(_is_people(token) for token in (left, right))
    fields = {left.low, right.low} <= load_words().fields
    return (peoples and tokens[index + 2].tag in ("noun", "adj")) or (fields and tokens[index + 2].lemma in load_words().descriptions)


def _is_people(token: Token) -> bool:
    """Return whether a word describes by a people or state: "*U.S.* and *Iraqi* sources"."""
    return (token.tag in ("dem", "adj") and token.capital) or (token.name is not None and token.name.entity in load_words().states)


def _ends_before_name(token: Token) -> bool:
    """Return whether a plural ends the phrase before a name: "in the strongest *terms* Iran's attack"."""
    return token.tag == "noun" and token.number == "p" and not token.capital and token.lemma not in load_words().posts


def _two_persons(left: Token, right: Token) -> bool:
    """Return whether of two names side by side each means its own: a person's is followed by another, a place's by a person's."""
    if left.name is None or right.name is None:
        return False
    place = left.name.kind == "place" or left.name.entity in load_words().states
    return left.name.kind == "person" or (place and right.name.kind == "person")


def _group(tokens: Sequence[Token], start: int, end: int, first: int, possessor: Group | None) -> Group | None:
    while end > start and tokens[end - 1].tag in ("adj", "hyph") and end - 1 > start:
        if any(t.tag in ("noun", "name") for t in tokens[start:end]):
            end -= 1
        else:
            break
    part = tokens[start:end]
    if not part:
        return possessor
    head = part[-1]
    if head.tag in ("det", "hyph", "pos") or (head.tag == "adj" and len(part) == 1):
        return None
    lemma, width = _compound(part)
    group = Group(first, end, head, lemma, part, Phrase(head.span, "anaphor", lemma=lemma))
    group.possessor = possessor
    if part[0].tag == "poss" and possessor is None:
        group.possessor = _pronoun_group(part[0], start)
    group.negative = part[0].low in ("no", "neither")
    group.definite = part[0].low in ("the", "this", "these", "that", "those")
    _modifiers(group, part[: len(part) - width])
    _post(group, part)
    group.means = _meaning(group, part, width)
    return group


def _compound(part: Sequence[Token]) -> tuple[str, int]:
    """Return the lemma of the head and of how many words it is: "prime minister", "suicide bombing"."""
    words = load_words()
    for width in range(min(words.longest, len(part)), 1, -1):
        if any(t.tag in ("name", "det", "num", "pos") for t in part[-width:]):
            continue
        tail = " ".join([*(t.low for t in part[-width:-1]), part[-1].lemma or part[-1].low])
        if tail in words.compounds:
            return tail, width
    return part[-1].lemma or part[-1].low, 1


def _pronoun_group(token: Token, index: int) -> Group | None:
    phrase = pronoun(token)
    return Group(index, index + 1, token, token.low, [token], phrase) if phrase else None


def pronoun(token: Token) -> Phrase | None:
    """Return the phrase of a personal or possessive pronoun; None for others."""
    if token.low in _FIRST:
        return Phrase(token.span, "speaker", lemma=token.low, number=_FIRST[token.low])
    if token.low in _PRONOUNS:
        gender, number = _PRONOUNS[token.low]
        kind = "person" if gender else None
        return Phrase(token.span, "pronoun", lemma=token.low, kind=kind, gender=gender, number=number)  # type: ignore[arg-type]
    return None


def _modifiers(group: Group, before: Sequence[Token]) -> None:
    relation = relation_at(group.tokens, len(group.tokens) - 1) if group.head.tag == "name" else None
    for index, token in enumerate(before):
        related = relation is not None and index < relation
        phrase = _named(token)
        if phrase is None:
            continue
        after = before[index + 1] if index + 1 < len(before) else None
        following = group.tokens[index + 1] if index + 1 < len(group.tokens) else after
        if following is not None and following.tag == "hyph":
            group.compounds.append((phrase, following.low))
            continue
        if (token.tag == "dem" or (token.name is not None and token.name.entity in load_words().states)) and not related:
            group.state = phrase
        group.modifiers.append(phrase)


def _named(token: Token) -> Phrase | None:
    if token.tag == "name" and token.name is not None:
        return Phrase(token.span, "name", kind=token.name.kind, entity=token.name.entity)
    if token.tag == "dem":
        return Phrase(token.span, "name", kind="organization", entity=token.lemma)
    return None


def _post(group: Group, part: Sequence[Token]) -> None:
    """Find the post in a phrase: before a person's name, or as its head."""
    words = load_words()
    names = [i for i, t in enumerate(part) if t.tag == "name" and t.name and t.name.kind == "person"]
    end = names[0] if names else len(part)
    if names and names[0] != len(part) - 1:
        return
    rank = next((i for i in range(end - 1, -1, -1) if part[i].low not in words.ranks), -1) + 1 if names else end
    if 0 < rank < end and _post_at(group, part, rank):  # "spokesman Brigadier General X": a rank says less than a post
        return
    _post_at(group, part, end)


def _post_at(group: Group, part: Sequence[Token], end: int) -> bool:
    """Note the post that ends before a token; return whether there is one."""
    words, forms = load_words(), load_forms()
    for start in range(max(0, end - words.longest), end):
        if any(t.tag in ("name", "pos", "num", "det", "poss") for t in part[start:end]):
            continue
        last = forms.nouns.get(part[end - 1].low)
        lemma = " ".join([*(t.low for t in part[start : end - 1]), last[0] if last else part[end - 1].low])
        if lemma in words.posts:
            group.post, group.post_span = lemma, Span(part[start].start, part[end - 1].end)
            group.body = body_before(part, start, group.state)
            return True
    return False


def _start(part: Sequence[Token], backed: bool = False) -> int:
    """Return where the words begin that say who is meant: without articles, numbers and, unless `backed`, a first "Iran-backed"."""
    first = next((i for i, t in enumerate(part) if t.tag not in ("det", "poss", "num")), len(part) - 1)
    if not backed and first + 2 < len(part) and part[first + 1].tag == "hyph":
        first += 2
    quoted = [i for i in range(first + 1, len(part)) if part[i].start > part[i - 1].end + 1]  # a sign stood between the two
    return part[quoted[-1] if quoted else first].start


def _count(part: Sequence[Token]) -> Token | None:
    """Return the number with which a text counts people: "*84* people" are others than "*three* people"."""
    return next((t for t in part[:-1] if t.tag == "num" or t.low in load_words().numbers), None)


def _meaning(group: Group, part: Sequence[Token], width: int) -> Phrase:
    words, head, lemma = load_words(), group.head, group.lemma
    span = Span(_start(part), head.end)
    number = head.number or "s"
    if (named := _named(head)) is not None and head.tag == "name":
        return named
    if head.tag == "dem":
        army = None
        return Phrase(head.span, "name", kind="organization", entity=army or head.lemma)
    if head.tag == "num":
        return Phrase(span, "anaphor", lemma=lemma, number="p")
    if group.state is not None and lemma in words.army_nouns and len(group.modifiers) == 1:
        army = words.armies.get(group.state.entity or "")
        if army and not any(t.tag in ("adj", "noun") and t is not head for t in part):
            return Phrase(span, "name", kind="force", entity=army, lemma=lemma, number="p")
    owner = next((m for m in reversed(group.modifiers) if m.entity), None)
    if owner is None and group.possessor is not None and group.possessor.means.entity:
        owner = group.possessor.means
    if owner is not None and lemma in words.members and owner.kind == "force":
        return Phrase(owner.span, "name", kind="force", entity=owner.entity, lemma=lemma, number="p")
    if owner is not None and lemma in words.places and owner.kind == "place" and owner in group.modifiers:
        return Phrase(owner.span, "name", kind="place", entity=owner.entity, lemma=lemma)
    if group.post and not (number == "p" and lemma in words.single):  # "lawmakers" act as a body
        of = tuple(m for m in group.modifiers if m is not group.state) or ((group.body,) if group.body is not None else ())
        owner = group.possessor.means if group.possessor is not None else None
        if owner is not None and owner.entity in words.states:
            group.state = owner
        elif owner is not None and (owner.entity or owner.sort == "anaphor"):
            of = (owner,)
        state = group.state.entity if group.state else None
        return Phrase(span, "role", lemma=group.post, kind="person", definite=group.definite, number=number, of=of[:1], state=state)
    if lemma in words.events or lemma in words.mandates:
        if part[0].low in ("another", "other"):  # it is not the one named before
            span = Span(part[0].start, head.end)
        return Phrase(
            span, "event", lemma=lemma, kind="operation" if lemma in words.events else "mandate", definite=group.definite, number=number
        )
    if group.definite and len(part) == width + 1 and lemma in words.anaphors:
        return Phrase(span, "anaphor", lemma=lemma, kind=words.anaphors[lemma], definite=True, number="" if head.number == "p" else "s")
    if lemma in words.descriptions:
        state = group.state.entity if group.state else None
        whose = group.possessor.means if group.possessor is not None else None
        own = whose is not None and whose.kind == "person" and whose.entity is not None and group.possessor is not None
        if own and group.possessor is not None:  # "Sadr's militiamen"
            span = Span(group.possessor.tokens[0].start, head.end)
        of = (whose,) if own and whose is not None else ()
        kind = words.descriptions[lemma] if number == "p" else words.single.get(lemma, words.descriptions[lemma])
        if lemma in words.generic and (count := _count(part)) is not None:
            return Phrase(Span(count.start, head.end), "description", lemma=f"{count.low} {lemma}", kind=kind, number=number)
        wide = Span(min(span.start, _start(part, backed=True)), head.end)
        return Phrase(span, "description", lemma=lemma, kind=kind, definite=group.definite, number=number, of=of, state=state, wide=wide)
    return Phrase(span, "anaphor", lemma=lemma, number=number)
