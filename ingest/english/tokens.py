"""Words of a sentence with their part of speech: names stay whole, and the words beside it tell a verb from a noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.model import Span
from ingest.english.forms import load_forms
from ingest.english.prepositions import join_prepositions
from ingest.english.readings import NOMINAL, OPENS_OBJECT, closed_classes, is_verb, only_a_verb, premodifies, rough
from ingest.english.vocabulary import load_vocabulary
from ingest.english.words import load_words
from ingest.lexicon import demonyms
from ingest.normalise import fold_word
from ingest.syntax import Name

SCARE = 3  # words at most between quotation marks that are no quotation
_IN_SCARE = frozenset(("noun", "adj", "name", "num", "adv", "dem", "verb"))
LONGEST = 400  # tokens of a sentence that are parsed: a longer one is a list or hostile

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|(?:Gen|Lt|Maj|Col|Brig|Capt|Sgt|Adm|Cmdr|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof)\.|\d[\d,.]*\d|\d+|'s\b|’s\b|[^\W\d_]+(?:[.’'](?=[^\W\d_])(?!s\b)[^\W\d_]+)*|[\"“”«»]|[,;:()\[\]—–…-]|\S"
)
_LED_BY_PREPOSITION = re.compile(r"(?:at|under|by|upon|in) (?=the )")
_QUOTES = {'"', "“", "”", "«", "»"}
ORDINAL = frozenset(("last", "next", "late", "early", "recent"))
_ROUNDING = frozenset(("about", "around", "over", "under", "above", "below"))
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
        start = name.span.start
        if (led := _LED_BY_PREPOSITION.match(text, start, name.span.end)) is not None:  # a mandate's name: "at the invitation of X"
            _words(text, start, start := led.end(), tokens)
        written = text[start : name.span.end]
        tokens.append(Token(start, name.span.end, fold_word(written), "name", name=name, capital=not written.islower()))
        position = name.span.end
        if len(tokens) > LONGEST:
            break
    _words(text, position, span.end, tokens)
    tokens = tokens[:LONGEST]
    _join_compounds(text, tokens)
    join_prepositions(tokens)
    _tag(tokens)
    _mark_quotes(text, tokens)
    return _without_scare_quotes(tokens)


def _without_scare_quotes(tokens: list[Token]) -> list[Token]:
    """Return the tokens without the signs around a few words of a noun phrase: the "lone wolf" attack."""
    opened: int | None = None
    dropped: set[int] = set()
    for index, token in enumerate(tokens):
        if token.tag == "quote":
            if opened is not None and 1 < index - opened <= SCARE + 1:
                dropped |= {opened, index}
                opened = None
            else:
                opened = index
        elif opened is not None and (token.tag not in _IN_SCARE or (token.tag == "verb" and not token.tags & {"VBN"})):
            opened = None
    return [t for i, t in enumerate(tokens) if i not in dropped] if dropped else tokens


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


def _has_verb(tokens: Sequence[Token]) -> bool:
    """Return whether some word can only be the verb of the sentence: "was", "said", "will"."""
    closed, forms = closed_classes(), load_forms()
    for token in tokens:
        if token.tag:
            continue
        if closed.get(token.low, ("",))[0] in ("aux", "modal", "neg"):
            return True
        if "VBD" in forms.verbs.get(token.low, ("", frozenset()))[1] and token.low not in forms.nouns:
            return True
    return False


def _in_relative(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a relative pronoun stands shortly before a word, and no verb between: "which the group *controls*"."""
    for token in reversed(tokens[max(0, index - 5) : index]):
        if token.tag == "rel":
            return True
        if token.tag in ("verb", "aux", "modal", "comma"):
            return False
    return False


def _tag(tokens: list[Token]) -> None:
    closed, states = closed_classes(), demonyms("en")
    alone = not _has_verb(tokens)
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
        elif low in load_words().weapons and before is not None and before.tag == "cc" and tokens[index - 2].low in load_words().weapons:
            token.tag, token.lemma, token.number = "noun", low, "s"
        else:
            _open_class(token, before, after, alone or _in_relative(tokens, index))


def _closed(tags: tuple[str, ...], token: Token, before: Token | None, after: Token | None) -> str:
    if token.low == "that":
        if before is not None and before.tag in ("noun", "name", "num", "close", "comma", "pron", "adj"):
            return "rel"
        return "rel" if before is not None and before.tag == "verb" else "det"
    if token.low == "her" and (after is None or after.tag):
        return "pron"
    if token.low == "as" and before is not None and before.low in ("many", "much", "few", "little"):
        return "adv"  # "as many as 250 troops"
    if token.low in ORDINAL and before is not None and before.tag in ("det", "poss", "pos"):
        return "adj"  # "the last town"
    if token.low in _ROUNDING and after is not None and after.low[0].isdigit():
        return "adv"  # "killed about 100 people"
    if token.low in ("'d",):
        return "modal"
    if token.low == "to":
        return "prep"
    return tags[0]


def _open_class(token: Token, before: Token | None, after: Token | None, alone: bool) -> None:
    forms = load_forms()
    low = token.low
    verb, noun = forms.verbs.get(low), forms.nouns.get(low)
    if verb is None and noun is None:
        _unknown(token, before, after)
        return
    certain = verb is not None and noun is None and only_a_verb(low, verb[0], verb[1], before)
    event = noun is not None and noun[0] in load_words().events
    here = verb is not None and (certain or is_verb(verb[1], before, after, noun is not None, alone, event))
    if verb is not None and here and not premodifies(verb[1], before):
        token.tag, token.lemma, token.tags = "verb", verb[0], verb[1]
    elif noun is not None:
        token.tag, token.lemma, token.number = "noun", noun[0], noun[1]
    elif (verb is not None and verb[1] & {"VBN", "VBD"}) or load_vocabulary().get(low, ("", low))[0] in (
        "a",
        "av",
        "va",
        "ar",
        "ra",
        "arv",
        "avr",
    ):
        token.tag, token.lemma = "adj", low
    else:
        token.tag, token.lemma, token.number = "noun", verb[0] if verb else low, "p" if low.endswith("s") else "s"


def _unknown(token: Token, before: Token | None, after: Token | None) -> None:
    low, previous = token.low, before.tag if before else ""
    token.lemma = low
    parts, lemma = load_vocabulary().get(low, ("", low)) if not token.capital else ("", low)
    if low.endswith("ly") and len(low) > 4 and not token.capital and "a" not in parts:
        token.tag = "adj" if previous in ("det", "pos", "poss", "dem") else "adv"  # "the heavily fortified Green Zone"
    elif parts and "v" not in parts:
        token.tag = _nominal(parts, after)
        token.number = "p" if low != lemma else "s"
    elif before is not None and (previous == "modal" or (before.low == "to" and _infinitive(parts, after))) and not token.capital:
        token.tag, token.tags = "verb", frozenset(("VB",))
    elif low.endswith("ed") and len(low) > 4 and "-" not in low and not token.capital and previous not in NOMINAL:
        token.tag, token.tags = "verb", frozenset(("VBD", "VBN"))
    elif low.endswith("ing") and len(low) > 5 and not token.capital and previous not in NOMINAL and rough(after) in OPENS_OBJECT:
        token.tag, token.tags = "verb", frozenset(("VBG",))
    elif (_ADJECTIVE.match(low) or low.endswith("ed")) and not token.capital:
        token.tag = "adj"
    else:
        token.tag, token.number = "noun", "p" if low.endswith("s") and not low.endswith("ss") else "s"


def _infinitive(parts: str, after: Token | None) -> bool:
    """Return whether a word after "to" is a verb: not in "to power", "to front lines"."""
    if "n" not in parts:
        return True
    following = rough(after)
    return following in OPENS_OBJECT or (following == "open-class" and after is not None and not after.low.endswith("s"))


def _nominal(parts: str, after: Token | None) -> str:
    """Return the tag of a word that can't be a verb: an adjective where more of the phrase may follow."""
    if "n" in parts and not ("a" in parts and rough(after) in ("open-class", "name", "dem")):
        return "noun"
    return "adj" if "a" in parts else "adv"
