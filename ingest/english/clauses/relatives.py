"""Relative clauses and what they describe: in "the attack in Kabul that killed ten" the attack, not Kabul."""

from __future__ import annotations

from dataclasses import replace

from ingest.english.clauses.antecedents import aimed_at, before_its_place, of_body, one_of, same_again
from ingest.english.clauses.fate_ahead import fate_ahead
from ingest.english.clauses.that_clauses import asked_for, content_of_somebody, is_content, phrase_before, tells_over
from ingest.english.phrases.counted import one_of_people
from ingest.english.phrases.groups import Group
from ingest.english.polarity.contents import against
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_EVENT_BACK = 5  # noun phrases back among which the event is
_DURING = frozenset(("in", "during"))
_ROW = frozenset(("name", "noun", "dem", "adj", "det", "comma", "cc"))  # of what a row of names consists
_AHEAD = 20  # words among which a second verb follows
_ASKS_WHO = senses("en", "asks_who")
_WH = frozenset(("who", "which", "whom"))
_GIVEN_BY = frozenset(("from", "by"))
_OF_SEVERAL = frozenset(("were", "are", "have"))
_OF_ONE = frozenset(("is", "was", "has", "does"))
_DAY = 2  # words of a day between a report and "that"
_STEPS = 3  # noun phrases that one behind the other say where something is


def described(reader: Reader) -> Group | None:
    """Return of whom a restrictive clause tells: what it describes, or the name beside which that stands."""
    group = _described(reader)
    return group.whose if group is not None else None


def _described(reader: Reader) -> Group | None:
    """Return the noun phrase that a restrictive clause describes: the last, or the one whose place the last names."""
    group = reader.last
    if group is not None and (whole := of_many(reader, group)) is not None:
        return whole
    for step in range(_STEPS):
        if group is None or not (_is_place_name(group) or (step and _is_area(group))):
            return group
        before = phrase_before(reader, group)
        if before is None:
            return reader.last
        if reader.tokens[group.first - 1].low in _GIVEN_BY and before.means.sort == "anaphor" and before.head.number != "p":
            return group  # "no response from *Israel which* has struck"
        group = before
    return reader.last


def of_many(reader: Reader, group: Group) -> Group | None:
    """Return the body that is put together of those whom a noun phrase names: "*an alliance* of X and others fighting Y"."""
    at = group.first - 1
    while at > 0 and reader.tokens[at].tag == "adv":  # "of *mostly* Shi'ite militias"
        at -= 1
    if at < 0 or reader.tokens[at].low != "of" or not (group.others or "p" in (group.head.number, group.means.number)):
        return None
    whole = phrase_before(reader, group)
    return whole if whole is not None and whole.lemma in load_words().put_together and whole.head.number != "p" else None


def _is_place_name(group: Group) -> bool:
    return group.head.tag == "name" and is_place(group.means)


def _is_area(group: Group) -> bool:
    """Return whether a noun phrase only leads on to the name of a place: "in *a remote area* of X"."""
    return group.head.tag == "noun" and group.lemma in load_words().places


def open_relative(reader: Reader, token: Token, index: int) -> None:
    """Open the clause behind a relative pronoun or "that": one about a noun phrase, or what somebody says."""
    after = reader.tokens[index + 1] if index + 1 < len(reader.tokens) else None
    before = reader.tokens[index - 1] if index else None
    complement = token.low == "that" and _opens_content(reader, before, after, index)
    reader.content = reader.last if complement and reader.last_end == index else None
    if complement or reader.last is None or after is None:
        reader.that, reader.open, reader.pending = True, False, []
        return
    prep, reader.prep = reader.prep, ""
    if prep == "of" and len(reader.groups) > 1 and reader.last.lemma in load_words().through:
        reader.pending = [p for p in reader.pending if p is not reader.last]
        reader.last = reader.groups[-2]
    if said := _told_of(reader, before):
        reader.interrupt(said)
    if reader.pending:
        reader.interrupt(reader.waiting() if before is None or before.tag != "comma" else reader.pending[0])
    restrictive = before is not None and before.tag != "comma" and not prep
    if prep in _DURING and reader.last.means.kind == "operation":
        reader.front.append(("in", reader.last))  # "the massacre *in which* recruits were killed"
    including = _around_including(reader, index) if token.low == "that" and not prep else None
    of_people = token.low in ("who", "whom") and _is_place_name(reader.last) and not reader.last.others  # "has troops in Iraq, *who* train"
    reader.antecedent = None if prep and prep != "of" else described(reader) if restrictive or of_people else including or reader.last.whose
    if token.low in _WH and not prep and (again := same_again(reader, before)) is not None:
        reader.antecedent = again
    elif isinstance(reader.antecedent, Group) and token.low == "which" and not restrictive:
        reader.antecedent = before_its_place(reader, reader.antecedent, index)
    if isinstance(reader.antecedent, Group) and token.low in ("who", "whom"):
        reader.antecedent = _man_of(reader, reader.antecedent) if token.low == "who" else reader.antecedent
        reader.antecedent = of_body(reader, reader.antecedent)
    if isinstance(reader.antecedent, Group) and not prep and after.low in _OF_SEVERAL:
        reader.antecedent = _several(reader, reader.antecedent)
    if isinstance(reader.antecedent, Group) and restrictive and after.low in _OF_ONE:
        reader.antecedent = one_of(reader, reader.antecedent)
    if token.low in ("who", "whom") and before is not None and before.lemma in _ASKS_WHO:
        reader.antecedent = None  # "decides *who* takes part"
    placed = reader.antecedent is not None and token.low == "which" and _is_place_name(reader.antecedent)  # ", *which* killed ten"
    placed = placed or (token.low == "which" and reader.antecedent is reader.last and reader.tokens[reader.last.first - 1].low == "on")
    if (restrictive or placed) and after.lemma in load_constructions().deadly and reader.antecedent is not None:
        day = before is not None and before.tag == "time"  # "an attack on a cafe on Friday *that killed* ten"
        aimed = aimed_at(reader, reader.antecedent) if token.low != "who" else None
        reader.antecedent = aimed or _event_before(reader, reader.antecedent, day)
    reader.pending = []
    reader.open = False


def _opens_content(reader: Reader, before: Token | None, after: Token | None, index: int) -> bool:
    """Return whether "that" opens what somebody says or asks, and take what stands before it so: "said reports *that* X had left"."""
    told = tells_over(reader, before, index)
    if told is not None:
        reader.clause = told
    elif (sayers := content_of_somebody(reader, after)) is not None:
        reader.last, reader.last_end = sayers, index
    if told is None and not is_content(reader, before, after):
        return False
    if reader.last is not None and (reader.last.lemma in load_constructions().contents or asked_for(reader.last)):
        if said := judged_next(reader):
            reader.interrupt(said)  # "said *reports* that troops had entered *were* false"
        elif reader.pending:
            reader.interrupt(reader.pending[-1])
    day = any(t.tag == "time" for t in reader.tokens[reader.last_end : index]) and index - reader.last_end <= _DAY
    near = day or reader.last_end == index or _came_up(reader)
    if reader.last is not None and near and reader.last.lemma in load_constructions().rumours:
        reader.unsure = reader.last.possessor is None and not against(reader.tokens, reader.last)
    return True


def _came_up(reader: Reader) -> bool:
    """Return whether the noun phrase last read is all that a clause is of: "*reports* emerged on Sunday that"."""
    clause = reader.clause
    return clause is not None and not clause.operator and not clause.groups("object") and reader.last in clause.groups("subject")


def _man_of(reader: Reader, group: Group) -> Group:
    """Return of whom "who" tells behind the adjective of a people, which is not the state: "*X*, the Iraqi who led Y", "a *Turk* who"."""
    if group.head.tag != "dem" or group.means.entity not in load_words().states:
        return group
    named = (g for g in reversed(reader.groups[-_STEPS:]) if g.last == group.first - 1 and g.means.kind == "person" and g.means.entity)
    if reader.tokens[group.first - 1].tag == "comma" and (beside := next(named, None)) is not None:
        return beside
    group.means = one_of_people(group)
    return group


def _several(reader: Reader, group: Group) -> Group:
    """Return the row of people of whom a plural verb tells, rather than the one named last: "X and Y, the son of *Z, who were* killed"."""
    one = group.means.kind == "person" and group.means.entity is not None and not group.others
    rows = (g for g in reversed(reader.groups[-_EVENT_BACK:]) if g is not group and any(o.means.kind == "person" for o in g.others))
    return next(rows, group) if one else group


def _around_including(reader: Reader, index: int) -> Group | None:
    """Return what "that" describes behind an inserted row of places: "*groups* in the region, including X and Y, *that* back Z"."""
    at = index - 1
    while at > 0 and reader.tokens[at].tag in _ROW and reader.tokens[at].low != "including":
        at -= 1
    if at < 1 or at == index - 1 or reader.tokens[at].low != "including":
        return None
    whole = next((g for g in reversed(reader.groups[-8:]) if at - 1 <= g.last <= at), None)
    return phrase_before(reader, whole) if whole is not None else None


def _told_of(reader: Reader, before: Token | None) -> Group | None:
    """Take from a verb of saying what only seems to be its object: "said *the gunmen*, who wore uniforms, had fled"."""
    clause = reader.clause
    if before is None or clause is None or clause.operator != "speech" or reader.pending:
        return None
    if before.tag != "comma" and not _two_verbs_follow(reader):
        return None
    if clause.groups("object") != [reader.last] or clause.lemma in load_words().transitive or clause.lemma in load_words().told:
        return None
    del clause.functions["object"]
    return reader.last


def judged_next(reader: Reader) -> Group | None:
    """Take from a verb of saying the report of which it says further on whether it is so."""
    clause, report = reader.clause, reader.last
    if clause is None or clause.operator != "speech" or reader.pending or report is None or clause.groups("object") != [report]:
        return None
    if not fate_ahead(reader):
        return None
    del clause.functions["object"]
    return report


def _two_verbs_follow(reader: Reader) -> bool:
    """Return whether a second finite verb stands behind that of a relative clause: "said *the troops* that fought X *entered* Y"."""
    behind = reader.tokens[reader.last_end + 1 : reader.last_end + _AHEAD]
    groups = [t for i, t in enumerate(behind) if t.finite and not (i and behind[i - 1].tag in ("aux", "modal"))]
    ends = next((i for i, t in enumerate(behind) if t.tag in ("comma", "cc", "sub", "rel")), len(behind))
    return len([t for t in groups if t in behind[:ends]]) > 1


def _event_before(reader: Reader, group: Group, day: bool) -> Group:
    """Return what a clause of killing describes: the event before a place, which kills nobody: "attacks on hotels in X *that killed*"."""
    if group.means.sort == "event" or (group.means.kind in ("force", "person") and not day):
        return group
    return next((g for g in reversed(reader.groups[-_EVENT_BACK:]) if g.means.sort == "event"), group)


def open_whose(reader: Reader, group: Group, before: Group) -> None:
    """Open a relative clause whose subject belongs to the noun phrase before it: "X, whose supporters stormed"."""
    group.possessor = before
    if group.means.sort == "description" and not group.means.of:
        group.means = _of_whom(group, before.means)
    if reader.pending:
        reader.interrupt(reader.pending[0])
    reader.note(group)
    reader.antecedent, reader.pending, reader.last, reader.open = before, [group], group, False


def _of_whom(group: Group, whose: Phrase) -> Phrase:
    """Return what a noun phrase behind "whose" means: a man's people, a state's army, a force's fighters."""
    words = load_words()
    if whose.kind == "person":
        return replace(group.means, of=(whose,))
    if group.lemma in words.army_nouns and (army := words.armies.get(whose.entity or "")):
        return Phrase(group.means.span, "name", kind="force", entity=army, lemma=group.lemma, number="p")
    if (
        whose.sort == "name"
        and whose.kind == "force"
        and group.head.number == "p"
        and (group.lemma in words.members or group.lemma in load_constructions().own)
    ):
        return whose
    return group.means
