"""Whether "that" begins what somebody says, and whose saying it is: "wrote on Twitter *that*", "said in a note carried by X *that*"."""

from __future__ import annotations

from ingest.english.clauses.verbs import operator_of
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.polarity.contents import content_of
from ingest.english.polarity.left_undone import denied_report
from ingest.english.reader import Reader
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_ADDRESSING = senses("en", "addresses")  # verbs whose object is told what "that" opens
_AHEAD = 8  # words among which the verb of what "that" opens stands
_INSERTED, _TELLING = 9, frozenset(("rel", "modal", "pron"))  # tokens of an insertion at most, and what none has
_CITING = senses("en", "cites")
_PASSED_ON = senses("en", "passes_on")
_OPENS_CONTENT = frozenset(("det", "poss", "name", "dem", "pron"))
_SUBJECTS = _OPENS_CONTENT | {"noun", "adj", "num"}  # with which a noun phrase begins
_NOUNS = ("noun", "name")
_WHOSE = ("by", "from", "of", "among")
_TOLD_IN = ("in", "across")
_MEDIA = senses("en", "media")
_OF_TALKS = ("with", "of", "by", "for")
_BESIDE = frozenset(("on", "in", "at", "to", "during", "via", "through", "over"))


def tells_over(reader: Reader, before: Token | None, index: int) -> Draft | None:
    """Return the verb of saying to which "that" goes back over what stands between, None where it goes back to none."""
    aside = _told_aside(reader, before) or _told_apart(reader, before, index)
    return aside or _told_besides(reader, before, index) or _told_in_text(reader, index)


def content_of_somebody(reader: Reader, after: Token | None) -> Group | None:
    """Return the noun of which "that" tells the content behind whose it is: "rejected *claims* by X that *his followers* had"."""
    clause = reader.clause
    if after is None or after.tag not in _OPENS_CONTENT or reader.last is None:
        return None
    if clause is not None and (denial := denied_report(None, clause)):
        reader.clause = denial  # "denied *reports* carried by X *that his followers* had"
        return next((g for g in clause.groups("object" if clause.passive else "subject") if isinstance(g, Group)), None)
    if content_of(reader.last):
        return None
    before = phrase_before(reader, reader.last)
    told = before is not None and content_of(before) and (_prep(reader, reader.last) in _WHOSE or _spread_in(reader, reader.last))
    return before if told else None


def _prep(reader: Reader, group: Group) -> str:
    """Return the preposition right before a noun phrase."""
    return reader.tokens[group.first - 1].low if group.first > 0 else ""


def _spread_in(reader: Reader, where: Group) -> bool:
    """Return whether a noun phrase says where a report is told, so that "that" is not of it: "reports *in local media* that X had"."""
    prep, named = _prep(reader, where), where.means.sort == "name"
    medium = where.lemma in _MEDIA or (named and where.means.kind == "organization")
    return (prep in (*_TOLD_IN, "on") and medium) or (prep in _TOLD_IN and named and where.means.kind == "place")


def _told_aside(reader: Reader, before: Token | None) -> Draft | None:
    """Return the verb of saying to which "that" goes back over an insertion: "reported, citing X, *that*"."""
    clause = reader.clause
    if before is None or before.tag != "comma" or clause is None or clause.lemma not in _CITING:
        return None
    above = clause.parent
    return above if above is not None and above.operator == "speech" else None


def _told_apart(reader: Reader, before: Token | None, index: int) -> Draft | None:
    """Return the verb of saying to which "that" goes back over a few words between commas: "denied*, however,* that"."""
    clause = reader.clause
    if before is None or before.tag != "comma" or clause is None or clause.operator not in ("speech", "denial") or clause.groups("object"):
        return None
    between = [token.tag for token in reader.tokens[clause.order + 1 : index]]
    alone = between[0] == "comma" and 1 < len(between) <= _INSERTED and not _TELLING.intersection(between)
    return clause if alone and _opens(reader.tokens[index + 1] if index + 1 < len(reader.tokens) else None) else None


def _told_besides(reader: Reader, before: Token | None, index: int) -> Draft | None:
    """Return the verb of which "and that" says a second thing: "*said that* Iran had accused X *and that* the army had"."""
    end, clause = index, reader.clause if before is not None and before.tag == "cc" else None
    while clause is not None and clause.order < end:
        behind = reader.tokens[clause.order + 1 : end]
        if clause.operator is not None and any(t.low == "that" for t in behind):
            return clause if clause is not reader.clause else None
        end, clause = clause.order, clause.parent
    return None


def _told_in_text(reader: Reader, index: int) -> Draft | None:
    """Return the verb of saying behind whose text stands who passed it on, or whom it tells: "said in a statement *carried by X* that the
    army had", "told the delegation *headed by X* that".
    """
    clause, after = reader.clause, reader.tokens[index + 1] if index + 1 < len(reader.tokens) else None
    if clause is None or clause.link != "relative" or clause.operator or clause.parent is None or not _opens(after):
        return None
    above = clause.parent
    told = above.lemma in _ADDRESSING and bool(above.groups("object")) and not above.passive
    return above if above.operator == "speech" and (told or clause.lemma in _PASSED_ON) else None


def _opens(after: Token | None) -> bool:
    """Return whether a noun phrase begins, of which something is said."""
    return after is not None and after.tag in _SUBJECTS


def is_content(reader: Reader, before: Token | None, after: Token | None) -> bool:
    """Return whether "that" begins what is said or reported: "said *that*", "reports *that*", "it is clear *that*"."""
    if content_of(reader.last):
        return after is None or not (after.tag == "verb" and operator_of(after.lemma) == "speech")  # "reports *that say* Iran attacked"
    if (before is not None and before.tag == "adj") or (_opens(after) and asked_for(reader.last) and _asks(reader)):
        return True
    if reader.pending and reader.pending[-1] is reader.last and before is not None and before.tag in _NOUNS:
        return False  # "said that *the raid that* killed X had failed"
    clause = reader.clause
    if clause is None:
        return False
    if clause.lemma in _ADDRESSING and clause.groups("subject" if clause.passive else "object")[-1:] == [reader.last] and _opens(after):
        return True  # "warned *Iraq that* it would strike"
    if clause.operator is None:  # "charged *that*", "meant *that*": nobody is described
        return before is not None and before.tag == "verb" and before.end == clause.trigger.end and not clause.passive and _opens(after)
    if clause.lemma == "say" and reader.last is not None and clause.groups("object")[-1:] == [reader.last]:
        return False  # "said *the troops that* fought X had entered"
    if clause.operator in ("speech", "denial") and not clause.groups("object") and _beside(reader) and _opens(after):
        return True
    return (before is not None and before.tag in ("verb", "time", "quote", "adv")) or clause.lemma in ("tell", "inform", "say")


def asked_for(group: Group | None) -> bool:
    """Return whether a noun phrase is of what somebody asks of another: "its *demand* that"."""
    return group is not None and group.lemma in load_words().asked


def _asks(reader: Reader) -> bool:
    """Return whether the next verb only says what somebody is to do: "its demand that Turkey *withdraw*"."""
    behind = reader.tokens[reader.last_end + 1 : reader.last_end + _AHEAD]
    verb = next((t for t in behind if t.tag in ("verb", "aux", "modal")), None)
    return verb is not None and (verb.low == "be" or (verb.tag == "verb" and "VB" in verb.tags and not verb.tags & {"VBD", "VBZ"}))


def _beside(reader: Reader) -> bool:
    """Return whether the noun phrase read last only says where or to whom something is said: "wrote *on Twitter* that",
    "denied *in an interview with Reuters* that"."""
    group = reader.last
    if group is None or _prep(reader, group) in _BESIDE:
        return group is not None
    whole = phrase_before(reader, group) if _prep(reader, group) in _OF_TALKS else None
    return whole is not None and _prep(reader, whole) in _BESIDE


def phrase_before(reader: Reader, group: Group) -> Group | None:
    """Return the noun phrase to which a preposition joins another."""
    index = group.first - 1
    if index < 1 or reader.tokens[index].tag != "prep":
        return None
    while index > 0 and reader.tokens[index - 1].tag in ("time", "num", "adv"):
        index -= 1
    found = (g for g in reversed(reader.groups[-8:]) if g is not group and index - 1 <= g.last <= index)
    return next(found, None)
