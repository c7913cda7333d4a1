"""Whether a form that may be past tense or participle is the past tense: "Iran *backed* X", "forces *backed* by Iran"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.clauses.nonfinite import BOUNDARY
from ingest.english.clauses.verbs import VerbGroup, operator_of
from ingest.english.phrases.groups import Group
from ingest.english.polarity.left_undone import passed_on
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_HAPPENING = senses("en", "happens")
_TIED = senses("en", "tied_to_others")
_LINKED, _NEVER_PASSIVE = senses("en", "links"), senses("en", "never_passive")
_AIMED = load_constructions().aimed
_MEANS = senses("en", "speaks_by")
_VOICING = ("denial", "speech", "demand")
_WITH_WHAT = ("of", "for")
_THERE = frozenset(("in", "at", "during", "to"))
_NOUN_PHRASE = frozenset(("det", "adj", "dem", "name", "noun", "num", "poss", "pos"))
_PHRASE = _NOUN_PHRASE | {"prep"}
_REACH = 16  # words from a participle to the verb of its subject


def is_past_tense(reader: Reader, verbs: VerbGroup, index: int) -> bool:
    """Return whether a bare -ed form is a past tense where it stands."""
    following = reader.tokens[verbs.last] if verbs.last < len(reader.tokens) else None
    by = verbs.lemma not in _NEVER_PASSIVE and _done_by(reader, verbs.last)
    if not verbs.past or (verbs.lemma in load_constructions().said_to_be and _to_do(reader, verbs.last)):
        return False  # "a man *thought to be* a militant"
    charged = (
        verbs.lemma in load_constructions().charging and following is not None and following.low in _WITH_WHAT
    )  # "leaders *accused of* abuses"
    whom = reader.antecedent is not None and bool(reader.pending) and not by  # "X, *whom Y accused of*"
    if (charged and not whom) or _is_called(reader, verbs, index) or passed_on(reader, verbs.lemma):
        return False
    if reader.vouched is not None and not by and not reader.pending:
        return True  # "militias that X says *opened fire*"
    if _lacks_object(reader, verbs, index) or _set_off(reader, verbs, index):
        return False
    if _tells_ties(reader, verbs) or _waits_behind_deed(reader, verbs):
        return False
    if reader.pending or reader.antecedent is not None:
        return not by
    if (
        (verbs.lemma in load_constructions().belonging or verbs.lemma in _LINKED)
        and following is not None
        and following.low in ("to", "with")
    ):
        return False  # "hit camps *linked to* X"
    if reader.clause is None:
        return index > 0 and not by and reader.last is not None
    if reader.joined:
        return not by
    if index and reader.tokens[index - 1].tag in BOUNDARY:
        return not by and (bool(reader.suspended) or operator_of(verbs.lemma) == "speech")
    if by or following is None or _of_occasion(reader, following, index):
        return False
    if _object_of(reader) and following.tag == "prep" and not reader.suspended:
        return False  # "executed *13 people convicted of* murder"
    if reader.suspended and verbs.lemma in _HAPPENING | _NEVER_PASSIVE:
        return True  # "a bomb planted by X *exploded* in Y", "forces backed by X *clashed* with Y"
    if reader.suspended and (following.tag != "prep" or _on_a_day(reader, verbs)):
        return True  # the subject that waits: "a man *thought to be from Syria* killed ten"
    if _stands_alone(reader, verbs) and _behind_object(reader):
        return False  # "ordered an inquiry into the death of X, *killed in a raid*"
    return reader.clause.operator is not None or reader.clause.bare or following.tag in ("det", "name", "dem", "poss", "num", "pron", "rel")


def _of_occasion(reader: Reader, following: Token, index: int) -> bool:
    """Return whether a participle says of the paper or occasion of a speech whence it is: "said in a statement *issued* on Monday"."""
    clause, last = reader.clause, reader.last
    if clause is None or clause.operator != "speech" or last is None or reader.last_end != index or following.tag not in ("prep", "time"):
        return False
    heard = clause.lemma in load_words().told and clause.groups("object")[-1:] == [last]  # "told reporters *gathered* in X"
    there = last.first > 0 and reader.tokens[last.first - 1].low in _THERE and last.tokens[0].tag == "det" and last.means.kind not in ACTORS
    return heard or there


def _tells_ties(reader: Reader, verbs: VerbGroup) -> bool:
    """Return whether a participle says to or at whom a subject is whose verb follows: "a group *linked* to X attacked Y"."""
    behind = reader.tokens[verbs.last].low if verbs.last < len(reader.tokens) else ""
    tied = (reader.tokens[verbs.main].low in _TIED and behind in ("to", "with")) or (verbs.lemma in _AIMED and behind == "at")
    return tied and bool(reader.pending) and reader.antecedent is None and reader.verb_follows(verbs.last)


def _waits_behind_deed(reader: Reader, verbs: VerbGroup) -> bool:
    """Return whether a participle's subject waits for a verb behind what it is there to do: "troops *based* in X fighting Y were"."""
    if not reader.pending or reader.antecedent is not None:
        return False
    tokens, at = reader.tokens, verbs.last
    end = min(len(tokens), at + _REACH)
    if at >= end or tokens[at].tag != "prep":
        return False
    while at < end and not _begins_deed(tokens, at):
        if tokens[at].tag not in _PHRASE:
            return False
        at += 1
    at += 2 if at < end and tokens[at].low == "to" else 1
    object_at = at
    while at < end and tokens[at].tag in _NOUN_PHRASE:
        at += 1
    return object_at < at < end and _is_finite(tokens, at)


def _begins_deed(tokens: Sequence[Token], at: int) -> bool:
    """Return whether "-ing" or "to ..." begins at a token."""
    gerund = tokens[at].tag == "verb" and "VBG" in tokens[at].tags
    return gerund or (tokens[at].low == "to" and at + 1 < len(tokens) and bool(tokens[at + 1].tags & {"VB", "VBP"}))


def _is_finite(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb at a token has a subject before it: an auxiliary, or a past tense with its object."""
    behind = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    return tokens[at].tag in ("aux", "modal") or (
        bool(tokens[at].tags & {"VBD", "VBZ"}) and behind in ("det", "name", "dem", "poss", "num")
    )


def _done_by(reader: Reader, index: int) -> bool:
    """Return whether "by" stands behind a participle and those joined to it: "trained *by*", "trained, armed and funded *by*"."""
    tokens = reader.tokens
    while index + 1 < len(tokens) and tokens[index].low in ("and", "or", ",") and "VBN" in tokens[index + 1].tags:
        index += 2
    if index >= len(tokens) or tokens[index].low != "by":
        return False
    return index + 1 == len(tokens) or tokens[index + 1].low not in _MEANS  # "said *by phone*"


def _to_do(reader: Reader, index: int) -> bool:
    """Return whether "to" and an infinitive stand at a token: "said *to be*", not "said *to reporters*"."""
    tokens = reader.tokens
    if index >= len(tokens) or tokens[index].low != "to":
        return False
    return index + 1 == len(tokens) or tokens[index + 1].tag in ("verb", "aux", "adv")


def _lacks_object(reader: Reader, verbs: VerbGroup, index: int) -> bool:
    """Return whether a verb that never lacks an object stands without one behind a comma: "X, *killed* in a raid on Monday, led Y"."""
    apart = bool(reader.pending) and index > 0 and reader.tokens[index - 1].tag == "comma"
    return apart and _stands_alone(reader, verbs)


def _on_a_day(reader: Reader, verbs: VerbGroup) -> bool:
    """Return whether somebody denies or asks something on a day: "the coalition fighting X *denied on Tuesday* it had"."""
    behind = reader.tokens[verbs.last + 1 : verbs.last + 2]
    return operator_of(verbs.lemma) in _VOICING and bool(behind) and behind[0].tag == "time"


def _behind_object(reader: Reader) -> bool:
    """Return whether somebody is named behind the object of a verb: not the town in "declared *Fallujah liberated*"."""
    last, clause = reader.last, reader.clause
    return last is not None and clause is not None and last.means.kind != "place" and clause.groups("object")[-1:] != [last]


def _stands_alone(reader: Reader, verbs: VerbGroup) -> bool:
    """Return whether a verb that never lacks an object stands without one."""
    following = reader.tokens[verbs.last] if verbs.last < len(reader.tokens) else None
    return following is not None and following.tag in ("prep", "sub", "time") and verbs.lemma in load_constructions().never_alone


def _set_off(reader: Reader, verbs: VerbGroup, index: int) -> bool:
    """Return whether a verb without an object stands between commas right behind a subject: "X, *partnered* with Y, attacked Z"."""
    following = reader.tokens[verbs.last] if verbs.last < len(reader.tokens) else None
    if following is None or following.tag != "prep" or len(reader.pending) != 1 or reader.last_end != index - 1:
        return False
    behind = reader.tokens[index - 1].tag == "comma" and reader.pending[0] is reader.last and operator_of(verbs.lemma) is None
    end = next((i for i, t in enumerate(reader.tokens[verbs.last :], verbs.last) if t.tag == "comma"), None)
    return behind and not reader.title and end is not None and reader.verb_follows(end - 1)


def _is_called(reader: Reader, verbs: VerbGroup, index: int) -> bool:
    """Return whether a participle says what somebody is called: "X, *designated* a terrorist group, has", "an operation *dubbed* Y"."""
    if verbs.last >= len(reader.tokens) or verbs.lemma not in load_words().naming or not reader.verb_follows(index):
        return False
    following, last = reader.tokens[verbs.last], reader.last
    if isinstance(last, Group) and last.means.sort == "event" and reader.last_end == index:
        return following.capital or following.tag == "quote"
    set_off = bool(reader.pending) and index > 0 and reader.tokens[index - 1].tag == "comma"
    return set_off and following.low in ("a", "an", "as")


def _object_of(reader: Reader) -> bool:
    """Return whether the noun phrase read last is the object of a verb that has its subject and passes nothing on."""
    clause = reader.clause
    if clause is None or clause.passive or clause.operator is not None or not clause.groups("subject"):
        return False
    return reader.last is not None and clause.groups("object")[-1:] == [reader.last]
