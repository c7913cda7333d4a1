"""Adjectives that take a noun phrase as verbs do: "is loyal *to X*", "forces *allied with X*"."""

from __future__ import annotations

from ingest.english.clauses.relatives import described
from ingest.english.reader import Reader
from ingest.english.voices.voiced import voiced
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_GUILTY = senses("en", "guilty")
_PRESENT, _AIDED = senses("en", "present"), senses("en", "aided")
_NOT = frozenset(("not", "never"))
_WHERE = frozenset(("in", "at", "inside", "near"))
_TAKEN = frozenset(("to", "with", "by", "of", "at", "on", "upon", "over", "about", "towards", "toward", "for", "jointly", "that"))


def _judges(reader: Reader, low: str, index: int) -> bool:
    """Return whether an adjective says what a speaker thinks of somebody: "was *unacceptable*", "called the raid *cowardly*"."""
    clause = reader.clause
    if clause is None or low not in voiced():
        return False
    if reader.prep == "as" and (clause.lemma in load_constructions().describing or clause.lemma in load_words().naming):
        return True
    return (clause.lemma in load_constructions().copulas and reader.open) or (
        clause.lemma in load_words().naming and reader.last_end == index
    )


def take_adjective(reader: Reader, index: int) -> bool:
    """Take the adjective at a token as a clause, and return whether it is one that takes a noun phrase."""
    token = reader.tokens[index]
    following = reader.tokens[index + 1].low if index + 1 < len(reader.tokens) else ""
    if token.low in _GUILTY and reader.clause is not None and reader.clause.lemma == "hold":
        reader.clause.lemma = "hold responsible"
        return False
    placed = (token.low in _PRESENT and following in _WHERE) or _judges(reader, token.low, index)
    if token.low not in load_words().adjectives or (following not in _TAKEN and not placed):
        return False
    clause = reader.clause
    after_be = clause if clause is not None and clause.lemma in load_constructions().copulas and reader.open else None
    draft = reader.new(index, token.span, token.low, "adjective")
    if after_be is not None:
        draft.functions["subject"] = list(after_be.groups("subject"))
    elif (
        clause is not None
        and token.low in voiced()
        and (clause.lemma in load_words().naming or clause.lemma in load_constructions().describing)
    ):
        draft.functions["subject"] = list(clause.groups("object"))  # "called the strikes on Sinjar *cowardly*"
    else:
        aided = described(reader) if token.low in _AIDED else None
        whose = aided or (reader.last.whose if reader.last is not None else None)
        draft.functions["subject"] = [whose] if whose is not None else []
    if following == "by":
        draft.functions["object"], draft.functions["subject"], draft.passive = draft.functions["subject"], [], True
    draft.parent, draft.link = clause, "adjunct"
    if after_be is not None:
        draft.polarity = after_be.polarity
    elif index and reader.tokens[index - 1].low in _NOT:
        draft.polarity = "denied"  # "the group, *not* allied with Iran, left"
    reader.chain = [draft]
    return True
