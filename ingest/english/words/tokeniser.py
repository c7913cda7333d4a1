"""The words and signs of a sentence: names stay whole, "Iran-backed" and "didn't" are put together or taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.model import Span
from ingest.english.phrases.distances import drop_distances
from ingest.english.polarity.none import join_nobody
from ingest.english.polarity.single import join_single
from ingest.english.words.abbreviations import without_abbreviations
from ingest.english.words.anonymity import without_anonymity
from ingest.english.words.handles import drop_handles
from ingest.english.words.informed import join_informed
from ingest.english.words.kinds import drop_kinds
from ingest.english.words.months import write_out_months
from ingest.english.words.naming import give_names
from ingest.english.words.post_names import join_posts
from ingest.english.words.prepositions import join_prepositions
from ingest.english.words.quotes import mark_quotes, without_scare_quotes
from ingest.english.words.ranges import join_ranges
from ingest.english.words.repeated_auxiliaries import drop_repeated
from ingest.english.words.tagging import QUOTES, tag_tokens
from ingest.english.words.tokens import Token
from ingest.lexicon import demonyms, senses
from ingest.normalise import ADDRESS, fold_word
from ingest.syntax import Name

_CHOSEN = senses("en", "chosen")  # behind a hyphen, of who is to hold a post
_SIDED_WITH, _OF_ITS_OWN = senses("en", "sided_with"), senses("en", "governments_own_men")
_FORMERLY = frozenset(("then", "ex"))  # before a hyphen, of a post held in the past
_ARTICLES = frozenset(("al", "el", "as", "ash", "ar", "an", "at", "ad", "az"))  # of an Arabic name, before a hyphen
LONGEST = 400  # tokens of a sentence that are parsed: a longer one is a list or hostile

_TOKEN = re.compile(
    r"[a-z]+(?= )|"  # most words: letters alone, before a blank
    rf"{ADDRESS}|"
    r"(?:[A-Z]\.){2,}|(?:Gen|Lt|Maj|Col|Brig|Capt|Sgt|Adm|Cmdr|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof)\.|\d+(?:st|nd|rd|th)\b|[$€£]?\d[\d,.]*\d%?|[$€£]?\d+%?|'s\b|’s\b|[^\W\d_]+(?:[.’'](?=[^\W\d_])(?!s\b)[^\W\d_]+)*|[\"“”«»]|[,;:()\[\]—–…-]|\S"
)
_SHORTENED = re.compile(r"((?i:we|you|they|i|he|she|it|who|there|that|what))['’](re|ve|ll|m|d)")
_LED_BY_PREPOSITION = re.compile(r"(?:at|under|by|upon|in) (?=the )")


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
    return _read(text, tokens[:LONGEST])


def _read(text: str, tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence joined and tagged; most passes end at once where none of their words stands in it."""
    words = {token.low for token in tokens}
    if not words.isdisjoint(QUOTES):
        tokens = without_scare_quotes(text, tokens)
    if "(" in words:
        tokens = without_abbreviations(text, tokens)
    if "-" in words:
        _join_compounds(tokens)
        words = {token.low for token in tokens}
    drop_handles(tokens, words)
    write_out_months(tokens, words)
    join_posts(tokens, words)
    join_ranges(tokens, words)
    drop_distances(tokens, words)
    join_prepositions(tokens)
    join_nobody(tokens, words)
    join_single(tokens, words)
    drop_repeated(tokens, words)
    drop_kinds(tokens, words)
    tag_tokens(tokens)
    give_names(tokens, words)
    mark_quotes(text, tokens)
    return join_informed(without_anonymity(tokens, words), words)


def _words(text: str, start: int, end: int, tokens: list[Token]) -> None:
    if len(tokens) > LONGEST:
        return
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        if ("'" in word or "’" in word) and (short := _SHORTENED.fullmatch(word)) is not None:  # "we're", "they've"
            middle = match.start() + len(short[1])
            tokens.append(Token(match.start(), middle, short[1].lower(), capital=word[:1].isupper()))
            tokens.append(Token(middle, match.end(), f"'{short[2]}"))
            continue
        tokens.append(Token(match.start(), match.end(), word.lower().lstrip("$€£").replace("’", "'") or word, capital=word[:1].isupper()))
        if len(tokens) > LONGEST:
            return


def _join_compounds(tokens: list[Token]) -> None:
    """Turn "Iran" "-" "backed" into a name and a `hyph` adjective, "shi" ... "anti-terror" into one word, and "did" "n't" into two."""
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        glued = token.low == "-" and index + 1 < len(tokens) and joined and joined[-1].end == token.start
        if glued and tokens[index + 1].start == token.end:
            after = tokens[index + 1]
            left = joined[-1]
            if after.low in _CHOSEN:
                left.end = after.end  # "the prime minister-*designate*"
            elif left.low in _FORMERLY:
                joined[-1] = after  # "then-Prime Minister X"
            elif left.low in _ARTICLES and after.name is not None:
                after.start, joined[-1] = left.start, after  # "*al-*Sadr"
            elif left.low == "pro" and (after.name is not None or after.low in demonyms("en") or _is_side(tokens, index + 1)):
                after_pro = Token(left.start, after.end, "pro", "hyph")
                joined[-1] = after
                joined.append(after_pro)
            elif left.name is not None or fold_word(left.low) in demonyms("en"):
                joined.append(Token(token.start, after.end, after.low, "hyph"))
            else:
                left.end, left.low = after.end, f"{left.low}-{after.low}"
            index += 2
            continue
        if token.low == "-" and joined and joined[-1].end == token.start and (shared := _shared(tokens, index)):
            token = Token(token.start, token.end, shared, "hyph")
        joined.append(token)
        index += 1
    tokens[:] = joined


def _shared(tokens: list[Token], index: int) -> str:
    """Return the second part that a compound shares with the next: "Russian- and Iranian-*backed*", "" where it shares none."""
    rest = tokens[index + 1 : index + 5]
    return rest[3].low if len(rest) == 4 and rest[0].low in ("and", "or") and rest[2].low == "-" and rest[2].end == rest[3].start else ""


def _is_side(tokens: list[Token], index: int) -> bool:
    """Return whether "pro-" stands before a word for a government of which somebody else takes the side: "pro-*government* militias"."""
    men = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return tokens[index].low in _SIDED_WITH and men not in _OF_ITS_OWN
