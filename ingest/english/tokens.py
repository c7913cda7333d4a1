"""Words of a sentence with their part of speech: names stay whole, and the words beside it tell a verb from a noun."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Span
from ingest.english.forms import load_forms
from ingest.english.vocabulary import load_vocabulary
from ingest.english.words import load_words
from ingest.lexicon import demonyms, read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Name

LONGEST = 400  # tokens of a sentence that are parsed: a longer one is a list or hostile

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|\d[\d,.]*\d|\d+|'s\b|’s\b|[^\W\d_]+(?:[.’'](?=[^\W\d_])(?!s\b)[^\W\d_]+)*|[\"“”«»]|[,;:()\[\]—–…-]|\S"
)
_QUOTES = {'"', "“", "”", "«", "»"}
_PAIRS = {
    ("at", "least"): "adv",
    ("at", "most"): "adv",
    ("more", "than"): "adv",
    ("as", "many"): "adv",
    ("least", "one"): "adv",
    ("no", "longer"): "neg",
    ("not", "only"): "adv",
    ("not", "just"): "adv",
    ("not", "merely"): "adv",
}
_NOMINAL = frozenset(("det", "poss", "adj", "num", "pos", "hyph", "dem"))
_OPENS_OBJECT = frozenset(("det", "name", "dem", "poss", "num", "pron", "rel"))
_ADJECTIVE = re.compile(r".+(?:ous|ive|ful|able|ible|ical|ic|less|ist|ary|ial|onal|eral|ish|ese|ern)$")


@dataclass(slots=True)
class Token:
    """A word or sign; `tag` is its part of speech, `lemma` its dictionary form, `tags` the verb forms that it may be."""

    start: int
    end: int
    low: str
    tag: str = ""
    lemma: str = ""
    number: str = ""
    tags: frozenset[str] = frozenset()
    name: Name | None = None
    capital: bool = False
    quoted: bool = False

    @property
    def span(self) -> Span:
        """Return its place in the text."""
        return Span(self.start, self.end)


def tokenise(text: str, span: Span, names: Sequence[Name]) -> list[Token]:
    """Return the tagged tokens of a part of a text, names whole, at most `LONGEST`."""
    tokens: list[Token] = []
    position = span.start
    for name in names:
        if name.span.start < position:
            continue
        _words(text, position, name.span.start, tokens)
        tokens.append(Token(name.span.start, name.span.end, fold_word(name.span.of(text)), "name", name=name, capital=True))
        position = name.span.end
        if len(tokens) > LONGEST:
            break
    _words(text, position, span.end, tokens)
    tokens = tokens[:LONGEST]
    _join_compounds(text, tokens)
    _tag(tokens)
    _mark_quotes(text, tokens)
    return tokens


def _words(text: str, start: int, end: int, tokens: list[Token]) -> None:
    if len(tokens) > LONGEST:
        return
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        tokens.append(Token(match.start(), match.end(), word.lower().replace("’", "'"), capital=word[:1].isupper()))
        if len(tokens) > LONGEST:
            return


def _join_compounds(text: str, tokens: list[Token]) -> None:
    """Turn "Iran" "-" "backed" into a name and a `hyph` adjective, "shi" ... "anti-terror" into one word, and "did" "n't" into two."""
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        glued = token.low == "-" and index + 1 < len(tokens) and joined and joined[-1].end == token.start
        if glued and tokens[index + 1].start == token.end:
            after = tokens[index + 1]
            left = joined[-1]
            if left.low == "pro" and after.name is not None:
                after_pro = Token(left.start, after.end, "pro", "hyph")
                joined[-1] = after
                joined.append(after_pro)
            elif left.name is not None or fold_word(left.low) in demonyms("en"):
                joined.append(Token(token.start, after.end, after.low, "hyph"))
            else:
                left.end, left.low = after.end, f"{left.low}-{after.low}"
            index += 2
            continue
        joined.append(token)
        index += 1
    tokens[:] = joined


def _mark_quotes(text: str, tokens: list[Token]) -> None:
    inside = False
    for token in tokens:
        if token.tag == "quote":
            inside = text[token.start] in "“«" or (text[token.start] == '"' and not inside)
        token.quoted = inside


def _tag(tokens: list[Token]) -> None:
    closed, states = closed_classes(), demonyms("en")
    for index, token in enumerate(tokens):
        if token.tag:
            continue
        before = tokens[index - 1] if index else None
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        low = token.low
        if low in _QUOTES:
            token.tag = "quote"
        elif low == "'s" or (low == "'" and before is not None and before.end == token.start and before.low.endswith("s")):
            token.tag = "pos"
        elif low[0].isdigit():
            token.tag = "num"
        elif not low[0].isalpha() and low not in closed:
            token.tag = {",": "comma", "(": "open", "[": "open", ")": "close", "]": "close", ":": "colon", ";": "colon"}.get(low, "dash")
        elif token.capital and low in states:
            token.tag, token.lemma = "dem", states[low]
            token.number = "p" if low.endswith("ns") or low.endswith("is") else "s"
        elif after is not None and after.low == "of" and low in load_words().through:
            token.tag, token.lemma, token.number = "noun", low, "p"
        elif after is not None and (low, after.low) in _PAIRS:
            token.tag, token.lemma = _PAIRS[low, after.low], low
        elif low == "neither" and after is not None and after.low in load_forms().verbs:
            token.tag, token.lemma = "neg", low
        elif low in closed:
            token.tag = _closed(closed[low], token, before, after)
            token.lemma = low
        else:
            _open_class(token, before, after)


def _closed(tags: tuple[str, ...], token: Token, before: Token | None, after: Token | None) -> str:
    if token.low == "that":
        if before is not None and before.tag in ("noun", "name", "num", "close", "comma", "pron", "adj"):
            return "rel"
        return "rel" if before is not None and before.tag == "verb" else "det"
    if token.low == "her" and (after is None or after.tag):
        return "pron"
    if token.low in ("'d",):
        return "modal"
    if token.low == "to":
        return "prep"
    return tags[0]


def _open_class(token: Token, before: Token | None, after: Token | None) -> None:
    forms = load_forms()
    low = token.low
    verb, noun = forms.verbs.get(low), forms.nouns.get(low)
    if verb is None and noun is None:
        _unknown(token, before, after)
        return
    if verb is not None and (noun is None or _is_verb(token, verb[1], before, after)) and not _premodifies(token, verb[1], before, after):
        token.tag, token.lemma, token.tags = "verb", verb[0], verb[1]
    elif noun is not None:
        token.tag, token.lemma, token.number = "noun", noun[0], noun[1]
    elif verb is not None and verb[1] & {"VBN", "VBD"}:
        token.tag, token.lemma = "adj", low
    else:
        token.tag, token.lemma, token.number = "noun", verb[0] if verb else low, "p" if low.endswith("s") else "s"


def _premodifies(token: Token, tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a participle or a bare form stands inside a noun phrase: "the besieged city", "a planned attack"."""
    if before is None or before.tag not in _NOMINAL:
        return False
    if before.tag in ("dem", "num") and before.number == "p":
        return False
    if before.tag == "dem" and tags & {"VBD", "VBZ"}:
        return False
    return not (before.tag == "det" and before.low in ("those", "all", "many", "some", "this", "that") and "VBG" not in tags)


def _is_verb(token: Token, tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a form that may be a verb or a noun is a verb here."""
    previous, following = before.tag if before else "", _rough(after)
    if previous in ("modal", "to", "aux", "neg") or (before is not None and before.low in ("to", "not")):
        return (
            before is None
            or before.low not in ("be", "was", "were", "is", "are", "been", "have", "has", "had")
            or bool(tags & {"VBG", "VBN"})
        )
    if previous in _NOMINAL:
        return False
    if "VBG" in tags:
        return (following in _OPENS_OBJECT and previous not in ("prep",)) or (previous == "prep" and following in _OPENS_OBJECT)
    if tags & {"VBD", "VBN"}:
        return True
    if previous == "pron" or (before is not None and before.tag == "rel"):
        return True
    if previous == "adv":
        return (following in (*_OPENS_OBJECT, "open-class", "adj") and "VB" not in tags) or following in _OPENS_OBJECT
    if "VBZ" in tags:
        return (
            previous in ("name", "noun", "close", "comma", "dem")
            and following in (*_OPENS_OBJECT, "prep", "open-class")
            and (
                following in _OPENS_OBJECT
                or ((after is not None and after.low in ("that", "to", "for")) or (following == "open-class" and previous == "name"))
            )
        )
    if previous == "name" or (previous == "noun" and before is not None and before.number == "p") or previous == "cc":
        return following in _OPENS_OBJECT and not (previous == "cc" and following == "name")
    return False


def _rough(token: Token | None) -> str:
    """Return the part of speech of a word not yet tagged, as far as the word itself tells."""
    if token is None:
        return ""
    if token.tag:
        return token.tag
    if token.low in demonyms("en") and token.capital:
        return "dem"
    tags = closed_classes().get(token.low)
    if tags:
        return tags[0]
    return "num" if token.low[0].isdigit() else "open-class" if token.low[0].isalpha() else "sign"


def _unknown(token: Token, before: Token | None, after: Token | None) -> None:
    low, previous = token.low, before.tag if before else ""
    token.lemma = low
    parts, lemma = load_vocabulary().get(low, ("", low)) if not token.capital else ("", low)
    if low.endswith("ly") and len(low) > 4 and not token.capital and "a" not in parts:
        token.tag = "adj" if previous in ("det", "pos", "poss", "dem") else "adv"  # "the heavily fortified Green Zone"
    elif parts and "v" not in parts:
        token.tag = _nominal(parts, after)
        token.number = "p" if low != lemma else "s"
    elif before is not None and (previous == "modal" or before.low == "to") and not token.capital:
        token.tag, token.tags = "verb", frozenset(("VB",))
    elif low.endswith("ed") and len(low) > 4 and "-" not in low and not token.capital and previous not in _NOMINAL:
        token.tag, token.tags = "verb", frozenset(("VBD", "VBN"))
    elif low.endswith("ing") and len(low) > 5 and not token.capital and previous not in _NOMINAL and _rough(after) in _OPENS_OBJECT:
        token.tag, token.tags = "verb", frozenset(("VBG",))
    elif (_ADJECTIVE.match(low) or low.endswith("ed")) and not token.capital:
        token.tag = "adj"
    else:
        token.tag, token.number = "noun", "p" if low.endswith("s") and not low.endswith("ss") else "s"


def _nominal(parts: str, after: Token | None) -> str:
    """Return the tag of a word that can't be a verb: an adjective where more of the phrase may follow."""
    if "n" in parts and not ("a" in parts and _rough(after) in ("open-class", "name", "dem")):
        return "noun"
    return "adj" if "a" in parts else "adv"


@lru_cache(maxsize=1)
def closed_classes() -> Mapping[str, tuple[str, ...]]:
    """Return the tags of the closed-class words, the strongest first."""
    short = {
        "be": "aux", "have": "aux", "do": "aux", "modal": "modal", "negative": "neg", "relative": "rel", "determiner": "det", "det": "det",
        "possessive": "poss", "pronoun": "pron", "preposition": "prep", "coordinator": "cc", "subordinator": "sub", "time": "time",
        "adverb": "adv", "adjective": "adj",
    }  # fmt: skip
    listed = read_lexicon("en", "words")
    found: dict[str, list[str]] = {}
    for name, tag in short.items():
        for word in listed.get(name, ()):
            found.setdefault(word, []).append(tag)
    found["to"] = ["prep"]
    return {word: tuple(tags) for word, tags in found.items()}
