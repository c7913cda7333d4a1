"""The clauses of a sentence, read once from left to right.

The reader remembers the clause that it is in, the noun phrases that no verb has taken yet, and the clauses that a relative clause
interrupts. Each word is looked at a bounded number of times, so the time is linear in the length of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.clauses.adjectives import take_adjective
from ingest.english.clauses.antecedents import leave_aside
from ingest.english.clauses.arguments import take_group, take_pronoun
from ingest.english.clauses.finite import take_verb
from ingest.english.clauses.inversion import at_last, inverted, remaining, supposed
from ingest.english.clauses.nonfinite import BOUNDARY
from ingest.english.clauses.particles import take_particle
from ingest.english.clauses.relatives import open_relative
from ingest.english.clauses.settled import settle
from ingest.english.clauses.verbs import read_verbs
from ingest.english.phrases.coordination import coordinated
from ingest.english.phrases.next_bodies import next_of_row
from ingest.english.phrases.phrases import read_group, starts_group
from ingest.english.phrases.so_called import so_called
from ingest.english.polarity.contents import open_bare
from ingest.english.polarity.negation import contrast
from ingest.english.reader import Reader
from ingest.english.voices.speakers import take_according, take_colon
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place, load_words

_AHEAD, _FAR = 8, 28  # tokens among which a finite verb follows, without and with an insertion
_GOES_ON = ("from", "to", "by")
_OF_POST = ("of", "for", "in", "to")
_JOINED = 5  # words more, where "and" joins two of them
_INSERTED = frozenset(("prep", "rel", "det", "name", "noun", "adj"))  # with which words between commas begin
_ALSO_PREPOSITIONS = frozenset(("as", "after", "before", "since", "until"))


def read(tokens: Sequence[Token], title: bool) -> Reader:
    """Return what was read of all tokens of a sentence."""
    reader = Reader(tokens, title)
    index = 0
    while index < len(reader.tokens):
        index = max(_step(reader, index), index + 1)
    _go_on(reader)
    settle(reader)
    return reader


def _go_on(reader: Reader) -> None:
    """Give the last clause what stands behind an insertion that no verb has taken: "retook Tikrit, the hometown of X, *from Y*"."""
    clause = reader.clause
    if clause is None or not reader.pending or clause.category != "verb":
        return
    for prep, group in reader.front:
        if prep in _GOES_ON and not clause.groups(prep) and reader.pending[-1].means.span.start < group.span.start:
            clause.add(prep, group)


def _step(reader: Reader, index: int) -> int:
    token = reader.tokens[index]
    if token.low == "not" and (contrasted := contrast(reader.tokens, index)):
        return contrasted
    if behind := inverted(reader.tokens, index):
        reader.denies, reader.pending, reader.prep = not at_last(reader.tokens, index), [], ""
        return behind
    if supposed(reader.tokens, index):
        _subordinate(reader, "if")
        return index + 1
    if token.low == "what" and index and (named := so_called(reader.tokens, index)):
        return named
    if token.tag in ("comma", "cc") and (behind := next_of_row(reader, index)):
        return behind
    if (token.low == "left" and remaining(reader, index)) or take_particle(reader, index):
        return index + 1
    if token.low == "according" and index + 1 < len(reader.tokens) and reader.tokens[index + 1].low == "to":
        return take_according(reader, index)
    if token.tag in ("verb", "aux", "modal", "neg") or token.low == "to":
        verbs = read_verbs(reader.tokens, index)
        if verbs is not None:
            take_verb(reader, verbs, index)
            return verbs.last
    if token.tag == "adj" or (token.tag == "verb" and token.low in load_words().adjectives):  # noqa: SIM102 - a try that may leave the token to the rest
        if take_adjective(reader, index):
            return index + 1
    if starts_group(token):
        group = read_group(reader.tokens, index)
        if group is not None:
            end = coordinated(reader, group)
            take_group(reader, group, index)
            reader.last_end = end
            open_bare(reader, group, end)
            return end
    elif token.tag == "pron":
        return take_pronoun(reader, token, index)
    else:
        _sign(reader, token, index)
    return index + 1


def _tells_guise(reader: Reader, index: int) -> bool:
    """Return whether "as" says what somebody is or does, and opens no clause: "dressed *as*", "as *acting*", "as *governor of* X"."""
    before, after = reader.tokens[index - 1] if index else None, reader.tokens[index + 1 : index + 3]
    if (before is not None and before.low in load_constructions().guises) or (after and "VBG" in after[0].tags):
        return True
    return bool(after) and after[0].low in load_words().posts and after[-1].low in _OF_POST


def _is_same(reader: Reader, index: int) -> bool:
    """Return whether "as" says with what something is one: "of *the same* unit *as* X"."""
    return any(token.low == "same" for token in reader.tokens[max(0, index - 3) : index])


def _sign(reader: Reader, token: Token, index: int) -> None:
    match token.tag:
        case "prep":
            if (
                token.low in _ALSO_PREPOSITIONS
                and not (token.low == "as" and (_tells_guise(reader, index) or _is_same(reader, index)))
                and _clause_follows(reader, index)
            ):
                _subordinate(reader, token.low)
            else:
                reader.prep = token.low
        case "rel":
            open_relative(reader, token, index)
        case "sub":
            if token.low == "once" and reader.pending and index + 1 < len(reader.tokens) and reader.tokens[index + 1].tag == "verb":
                pass  # "the territory it *once* held"
            elif token.low == "so" or (token.low in _ALSO_PREPOSITIONS and not _clause_follows(reader, index)):
                reader.prep = token.low
            else:
                _subordinate(reader, token.low)
        case "time":
            owns = index + 1 < len(reader.tokens) and reader.tokens[index + 1].tag == "pos"  # "from *Sunday's* blast"
            if not owns and (_opens_time(reader.tokens, index) and token.low not in load_constructions().ordinal):
                reader.prep = ""  # "on Monday *militants* attacked", "over the last two years *the army* attacked"
        case "adv" if token.low == "what":
            reader.prep, reader.open = "", False  # "at *what* it said was a base"
        case "cc":
            reader.joined, reader.nor = True, token.low == "nor"
            reader.open = False
        case tag if tag in BOUNDARY:
            if tag == "close" and reader.last_end == index:
                reader.last_end = index + 1  # "the Units (YBS), *an affiliate* of the PKK"
            article = tag == "quote" and index > 0 and reader.tokens[index - 1].tag in ("det", "poss")
            reader.open = reader.open and article  # "called it *a "cowardly* attack""
            if tag == "comma":
                leave_aside(reader, index)
            reader.prep = "" if tag != "quote" else reader.prep
            reader.inverted = None if tag != "quote" else reader.inverted
            if tag == "colon":
                take_colon(reader, index)


def _opens_time(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a preposition governs a time word, alone or with "last" or a number between: not in "in the June attack"."""
    before = index - 1
    while before > 0 and tokens[before].tag in ("det", "adj", "num"):
        before -= 1
    between = tokens[before + 1 : index]
    return before >= 0 and tokens[before].tag == "prep" and not (between and between[-1].tag == "det")


def _clause_follows(reader: Reader, index: int) -> bool:
    """Return whether a finite verb stands within the next words, before any boundary."""
    before: Token | None = None
    near = _without_insertion(reader.tokens, index + 1)
    for place, token in enumerate(near[: _AHEAD + _JOINED]):
        if token.tag == "cc" and before is not None and _joins_actors(before, near[place + 1 : place + 2]):
            continue  # "as *the army and the police* shelled it"
        if token.tag in BOUNDARY or token.tag in ("cc", "sub", "rel") or (place >= _AHEAD and not any(t.tag == "cc" for t in near[:place])):
            return False
        if token.tag in ("aux", "modal") or (token.tag == "verb" and token.tags & {"VBD", "VBZ"}):
            return True
        if token.tag == "verb" and before is not None and (before.tag in ("pron", "name") or before.number == "p") and "VBP" in token.tags:
            return True  # "as *they* fight"
        before = token
    return False


def _joins_actors(before: Token, after: Sequence[Token]) -> bool:
    """Return whether "and" joins two who act together, and not what happened to a clause: "after *the attack and* Turkey said"."""
    words = load_words()
    actor = before.tag == "name" or (before.tag == "noun" and (before.lemma in words.descriptions or before.lemma in words.army_nouns))
    return actor and bool(after) and starts_group(after[0])


def _without_insertion(tokens: Sequence[Token], start: int) -> Sequence[Token]:
    """Return the next tokens without a participle's words between commas: "since the army*, backed by jets,* drove them out",
    or another's behind which the verb follows: "after Iraq*, under X,* invaded", "after the army*, which X leads,* left"."""
    near = tokens[start : start + _FAR]
    first = next((i for i, t in enumerate(near[:_AHEAD]) if t.tag == "comma"), None)
    if first is None or first + 1 >= len(near):
        return near
    last = next((i for i in range(first + 1, len(near)) if near[i].tag == "comma"), None)
    opens = near[first + 1]
    goes_on = (
        last is not None and last + 1 < len(near) and near[last + 1].finite and not any(t.low == "by" for t in near[last + 2 : last + 3])
    )
    inserted = (opens.tag == "verb" and "VBN" in opens.tags) or (opens.tag in _INSERTED and goes_on)
    return [*near[:first], *near[last + 1 :]] if inserted and last is not None else near


def _subordinate(reader: Reader, word: str) -> None:
    reader.subordinator = word
    if word == "where" and reader.pending and reader.verb_follows(reader.last_end):
        reader.interrupt(reader.pending[-1])  # "*X*, the mayor of the town where the army is, said"
    reader.pending = []
    if word == "where" and reader.last is not None and reader.last.means.sort == "name" and is_place(reader.last.means):
        reader.front.append(("in", reader.last))  # "Bashiqa, *where* Turkish troops are stationed"
    reader.open = False
    reader.prep = ""
