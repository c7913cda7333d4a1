"""Where a noun phrase of an English sentence begins and ends, and how its parts are put together."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.english.clauses.vouched import told_by
from ingest.english.phrases.groups import Group
from ingest.english.phrases.meaning import meaning
from ingest.english.phrases.modifiers import add_modifiers, add_post
from ingest.english.phrases.pronouns import pronoun_group
from ingest.english.polarity.contents import ends_with_content
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import demonyms, senses
from ingest.syntax import Phrase

_COMMUNITIES = senses("en", "of_a_community")
_ONE, _FINITE = frozenset(("a", "an")), frozenset(("VBD", "VBZ"))
_APPOINTS = senses("en", "appoints")
_ADJECTIVAL = frozenset(("us", "u.s.", "u.s", "uk", "u.k.", "un", "u.n.", "eu", "nato"))  # names that describe what follows
_COMPASS = frozenset(("northern", "southern", "eastern", "western", "central", "northwestern", "northeastern", "southeastern"))
_UNREAD = Phrase(Span(0, 0), "anaphor")  # what a noun phrase means as long as nothing is known of it
_INSIDE = frozenset(("det", "adj", "num", "noun", "name", "dem", "poss", "pos", "hyph"))


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
        elif index > start and _begins_another(tokens, start, index):
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


def _begins_another(tokens: Sequence[Token], start: int, index: int) -> bool:
    """Return whether a word inside a noun phrase that began at `start` begins another one."""
    before, token = tokens[index - 1], tokens[index]
    if token.tag in ("det", "poss") and not _counts_on(before, token):
        return True
    if token.tag == "name" and (
        (_ends_before_name(before) and not _names_people(tokens, index)) or (before.tag == "name" and _two_persons(before, token))
    ):
        return True
    if token.tag in ("name", "dem") and ends_with_content(tokens, index):
        return True
    if token.tag == "name" and before.tag == "noun" and tokens[start].low in ("a", "an") and _does(tokens, index):
        return True  # "a group *Iran* backs"
    if before.tag == "noun" and before.number != "p" and tokens[start].tag in ("det", "poss") and told_by(tokens, index):
        return True  # "an attack *officials* said was"
    numbered = before.tag == "name" and token.low in load_words().numbers  # "gave Iraq *hundreds* of"
    return numbered or _given(tokens, start, index)


def _does(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb without an object stands right behind a name."""
    verb, after = (tokens[at] if at < len(tokens) else None for at in (index + 1, index + 2))
    if verb is None or verb.tag != "verb" or not verb.tags & {"VBZ", "VBD"}:
        return False
    return after is None or after.tag in ("prep", "comma", "verb", "aux", "modal") or after.low == "."


def _counts_on(before: Token, token: Token) -> bool:
    """Return whether an article or number goes on with what stands before it: "all *the*", "his *two* sons"."""
    return before.tag in ("det", "num") or (before.tag == "poss" and token.low in load_words().numbers)


def _joins_adjectives(tokens: Sequence[Token], index: int, start: int) -> bool:
    """Return whether a conjunction joins what describes one noun: "Iraqi *and* Kurdish officials", "gun *and* bomb"."""
    if not start < index < len(tokens) - 2 or tokens[index].low not in ("and", "or", ","):
        return False
    left, right = tokens[index - 1], tokens[index + 1]
    if tokens[index].low == ",":  # "a *white, armoured* car"
        return tokens[start].tag in ("det", "poss") and left.tag == right.tag == "adj" and tokens[index + 2].tag in ("noun", "adj")
    if left.low in _COMPASS and left.name is None and right.tag == "name" and right.low.split(" ")[0] in _COMPASS:
        return True  # "northern *and* western Syria", where only one is known by a name
    if {left.low, right.low} <= load_words().weapons:
        return tokens[index + 2].tag in ("noun", "verb") and tokens[index + 2].low in load_forms().nouns
    if left.tag == "hyph" and _is_people(right) and tokens[index + 2].tag == "hyph":
        return True  # "Russian- *and* Iranian-backed"
    if left.tag == "adj" and not left.capital and right.tag in ("adj", "noun") and not right.capital and tokens[index].low != ",":
        return tokens[index + 2].tag == "noun" and right.number != "p"  # "*live and rubber* bullets"
    peoples = all(_is_people(token) for token in (left, right))
    fields = {left.low, right.low} <= load_words().fields
    return (peoples and tokens[index + 2].tag in ("noun", "adj")) or (fields and tokens[index + 2].lemma in load_words().descriptions)


def _is_people(token: Token) -> bool:
    """Return whether a word describes by a people or state: "*U.S.* and *Iraqi* sources"."""
    community = token.tag == "noun" and token.low in _COMMUNITIES
    return (token.capital and (token.tag in ("dem", "adj") or community)) or (
        token.name is not None and token.name.entity in load_words().states
    )


def _ends_before_name(token: Token) -> bool:
    """Return whether a plural ends the phrase before a name: "in the strongest *terms* Iran's attack"."""
    return token.tag == "noun" and token.number == "p" and not token.capital and token.lemma not in load_words().posts


def _names_people(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a name is the first of those of the people whom the plural before it means: "the *activists* X and Y"."""
    row = [tokens[index], *tokens[index + 2 : index + 3]]
    joined = len(row) == 2 and (tokens[index + 1].low == "and" or tokens[index + 1].tag == "comma")
    people = load_words().descriptions.get(tokens[index - 1].lemma) == "person"
    return people and joined and all(token.name is not None and token.name.kind == "person" for token in row)


def _given(tokens: Sequence[Token], start: int, index: int) -> bool:
    """Return whether a name stands between a verb of giving and what is given: "offered *Iraq* military aid"."""
    verb, name = tokens[start - 1] if start else None, tokens[index - 1]
    if verb is None or verb.tag != "verb" or name.tag != "name" or name.low in _ADJECTIVAL:
        return False
    if any(token.tag != "det" or token.low in _ONE for token in tokens[start : index - 1]):
        return False  # "denied *a* coalition strike"
    if verb.lemma in _APPOINTS and name.name is not None and name.name.kind == "person":
        return True  # "appointed *X* governor of Y"
    given = tokens[index].tag in ("noun", "adj") and tokens[index].lemma not in load_constructions().contents  # "denied *Iraqi claims*"
    return verb.lemma in load_words().giving and given and not _is_said_of(tokens, index)


def _is_said_of(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb follows the nouns from a token on, whose subject they are: "denies coalition *air strike hit* X"."""
    behind = next((token for token in tokens[index:] if token.tag != "noun"), None)
    return behind is not None and behind.tag == "verb" and not behind.tags.isdisjoint(_FINITE)


def _two_persons(left: Token, right: Token) -> bool:
    """Return whether of two names side by side each means its own: a person's is followed by another, a place's by a person's."""
    if left.name is None or right.name is None:
        return False
    return left.name.kind == "person" or (is_place(left.name) and right.name.kind == "person")


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
    if head.tag in ("det", "hyph", "pos") or (head.tag == "adj" and len(part) == 1 and not _shares_noun(tokens, end - 1)):
        return None
    lemma, width = _compound(part)
    group = Group(first, end, head, lemma, part, _UNREAD)
    group.possessor = possessor
    if part[0].tag == "poss" and possessor is None:
        group.possessor = pronoun_group(part[0], start)
    group.negative = part[0].low in ("no", "neither")
    group.definite = part[0].low in ("the", "this", "these", "that", "those") or _of_a_day(tokens, start)
    add_modifiers(group, part[: len(part) - width])
    add_post(group, part)
    group.means = meaning(group, part, width)
    return group


def _shares_noun(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the noun of a lone adjective is that of the name behind "and": "*Sunni* and Shi'ite militias"."""
    if tokens[index].low not in _COMMUNITIES or index + 2 >= len(tokens) or tokens[index + 1].low != "and":
        return False
    name = tokens[index + 2]
    first = name.low.split(" ")[0]
    return name.tag == "name" and " " in name.low and (first in _COMMUNITIES or first in demonyms("en"))


def _of_a_day(tokens: Sequence[Token], start: int) -> bool:
    """Return whether a possessive of time stands before a phrase, which tells which one is meant: "*Saturday's* attack"."""
    return start > 1 and tokens[start - 1].tag == "pos" and tokens[start - 2].tag == "time"


def _compound(part: Sequence[Token]) -> tuple[str, int]:
    """Return the lemma of the head and of how many words it is: "prime minister", "suicide bombing"."""
    words = load_words()
    head = part[-1].lemma or part[-1].low
    longest = words.longest if head in words.compound_ends else 1
    for width in range(min(longest, len(part)), 1, -1):
        if any(t.tag in ("name", "det", "num", "pos") for t in part[-width:]):
            continue
        tail = " ".join([*(t.low for t in part[-width:-1]), head])
        if tail in words.compounds:
            return tail, width
    return head, 1
