"""Which noun phrase behind "and" goes with one that the clause has taken: "attacked X *and then Y*", "in X in May *and Y* in June"."""

from __future__ import annotations

from typing import cast

from ingest.english.clauses.sharing import lend, stands_in
from ingest.english.drafts import Alone
from ingest.english.events.whereabouts import WHERE
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import is_place, load_words

_NEAR = 12  # clauses back among which a relative one is
_JOINING = frozenset(("and", "or"))
_WHERE = frozenset(("in", "near", "at", "inside"))
_OF_PLACE = ("name", "time", "num", "adj", "det")  # words of a place or day


def goes_with(reader: Reader, group: Group) -> bool:
    """Join a noun phrase behind "and" to the one that the clause took last, where no verb follows that would want it."""
    if reader.pending and _joins_subject(reader, group):
        return True
    taken = _place_of_another_day(reader, group) or reader.taken
    apart = _told_apart(reader, group)
    if _joins_event(reader, group):
        return True
    if taken is None or not reader.joined or reader.pending or reader.clause is None or (reader.suspended and not apart):
        return False
    wanted = not apart and _verb_follows(reader, group.last)
    if reader.tokens[group.first - 1].low not in _JOINING or wanted or taken.means.sort == "anaphor":
        return False
    alike = taken.means.kind == group.means.kind or group.means.sort == "anaphor"
    behind = reader.tokens[group.last].low if group.last < len(reader.tokens) else ""
    if behind == "of" and taken.means.sort == group.means.sort == "event" and taken in reader.clause.groups("object"):
        reader.clause.add("object", group)  # "condemned the killing of X and *the kidnapping* of Y"
        return True
    if alike:
        for host in (taken, *(g for g in reader.groups[-8:] if taken in g.of)):  # "the cities *of X* in A and Y in B"
            _told_alone(reader, host)
            host.others = [*host.others, group, *group.others]
    return alike


def _joins_event(reader: Reader, group: Group) -> bool:
    """Join an event behind "and" to the one before, whose own place stands between: "claimed a bombing in X *and attacks* in Y"."""
    clause, place = reader.clause, reader.last
    if clause is None or place is None or reader.pending or not reader.joined or group.means.sort != "event" or group.others:
        return False
    if place.last != group.first - 1 or reader.tokens[group.first - 1].low not in _JOINING or _verb_follows(reader, group.last):
        return False
    events = [(g.first, f) for f, groups in clause.functions.items() for g in groups if isinstance(g, Group) and g.means.sort == "event"]
    if not events or not (is_place(place.means) or place.means.entity in load_words().states) or clause.category != "verb":
        return False
    function = max(events)[1]
    if function == "subject":
        return False
    reader.event_beside = group
    if clause.lemma not in load_words().light and clause.lemma not in load_constructions().performed:
        clause.add(function, group)  # "condemned": what somebody carries out has its doer from `lend`
        for where in [f for f in clause.functions if f != function]:  # the place of the first is not that of the second
            clause.functions[where] = [g for g in clause.functions[where] if g is not place]
    for draft in [d for d in reader.drafts[-_NEAR:] if d.category == "noun" and stands_in(group, d)]:
        lend(clause, draft, "" if function == "object" else function)
    return True


def _joins_subject(reader: Reader, group: Group) -> bool:
    """Join a noun phrase behind "and" to the subject whose place stands between: "*X* in Iraq *and Y* attacked"."""
    first, place = reader.pending[-1], reader.last
    if not isinstance(first, Group) or place is None or not reader.joined or reader.tokens[group.first - 1].low not in _JOINING:
        return False
    lies = (is_place(place.means) or place.means.entity in load_words().states) and place.last == group.first - 1
    if not lies or reader.tokens[place.first - 1].low not in _WHERE or first.last != place.first - 1:
        return False
    if first.means.kind != "force" or group.means.kind != "force":
        return False
    first.others = [*first.others, group, *group.others]
    return True


def each_there(reader: Reader, prep: str, before: Group | None) -> bool:
    """Let each of two that "and" joins be only where it is told to be, not the deed: "attacked *X in A and Y in B*"."""
    clause = reader.clause
    if before is not None and before.means.sort == "event" and before is reader.event_beside:
        return True
    host = next((g for g in reader.groups[-8:] if before in g.others), None)
    if host is None or clause is None or prep not in _WHERE or (host.means.kind, host.means.sort) != ("force", "name"):
        return False
    first = next((g for g in clause.groups(prep) if isinstance(g, Group) and g.first - 1 == host.last), None)
    for function in (prep, WHERE) if first is not None else ():
        clause.functions[function] = [g for g in clause.groups(function) if g is not first]
    return first is not None


def _told_alone(reader: Reader, host: Group) -> None:
    """Let a relative clause before "and" tell of nobody whom that joins: "attacked X, *which Y backs*, and Z"."""
    for draft in reader.drafts[-_NEAR:] if not host.others else ():
        if draft.link == "relative" and draft.order >= host.last:
            for function, groups in draft.functions.items():
                draft.functions[function] = [cast("Group", Alone(g)) if g is host else g for g in groups]


def _place_of_another_day(reader: Reader, group: Group) -> Group | None:
    """Return the place whose day stands between it and the place that "and" joins to it: "attacks in *X* in May and *Y* in June"."""
    last = reader.last
    between = reader.tokens[last.last : group.first - 1] if last is not None else []
    both = last is not None and is_place(last.means) and is_place(group.means)
    dated = any(t.tag == "time" for t in between) and all(t.tag in ("time", "prep", "num", "adj", "det") for t in between)
    return last if both and dated else None


def _told_apart(reader: Reader, group: Group) -> bool:
    """Return whether a noun phrase has a place or day of its own, as the one before "and" has, and ends what is told there:
    "X, which holds Y in A *and Z in B*, said", "attacked Y in A *and Z in B* and killed".
    """
    tokens, joins = reader.tokens, group.first - 1
    place = reader.last
    if place is None or not reader.joined or tokens[joins].low not in _JOINING or group.last >= len(tokens):
        return False
    if tokens[joins - 1].tag not in ("name", "time", "num") or tokens[group.last].low not in _WHERE:
        return False
    end = group.last + 1
    while end < len(tokens) and tokens[end].tag in _OF_PLACE:
        end += 1
    after = [*(t.tag for t in tokens[end : end + 2]), "", ""]
    goes_on = after[0] == "cc" and end + 1 < len(tokens) and tokens[end + 1].finite
    return end > group.last + 1 and (goes_on or (bool(reader.suspended) and after[0] == "comma"))


def _verb_follows(reader: Reader, index: int) -> bool:
    """Return whether a finite verb follows, at once or behind a relative clause between commas: "and X, *which held Y, said*"."""
    if [t.tag for t in reader.tokens[index : index + 2]] == ["comma", "rel"]:
        end = next((i for i, t in enumerate(reader.tokens[index + 2 :], index + 2) if t.tag == "comma"), len(reader.tokens))
        return end + 1 < len(reader.tokens) and reader.tokens[end + 1].finite
    for token in reader.tokens[index : index + 14]:
        if token.tag in ("sub", "rel", "colon", "dash"):
            return False
        if token.finite:
            return True
    return False
