"""Noun phrases beside another that only say who it is: "X, *the commander of Y*, said", "its rival, *the PUK*"."""

from __future__ import annotations

from graph.model import ACTORS, BODIES
from ingest.english.clauses.relatives import of_many
from ingest.english.clauses.that_clauses import phrase_before
from ingest.english.clauses.verbs import operator_of
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.apposition import event_again, is_place_again, is_what, is_which, same
from ingest.english.phrases.belonging import MEMBER, related
from ingest.english.phrases.groups import Group
from ingest.english.phrases.related_rows import is_row_of, many_behind, relate, relates
from ingest.english.posts.joined_posts import further_posts
from ingest.english.posts.posts import add_apposition
from ingest.english.posts.rows import several_beside
from ingest.english.reader import Reader
from ingest.english.words.words import load_words
from ingest.syntax import Phrase

_ONCE = frozenset(("then", "now", "currently", "formerly", "once", "also", "previously", "himself"))
_INSIDE = ("prep", "det", "adj", "noun", "name", "dem", "pos", "num", "poss")
_NEAR = 6  # noun phrases back among which a post stands


def is_apposition(reader: Reader, group: Group, index: int, before: Group, before_end: int, made: list[Draft]) -> bool:
    """Return whether a noun phrase only says who the one before it is, after it was told of that."""
    if before.others and ((group.head.number != "p" and not group.others) or is_row_of(before.others[-1], group)):
        before = before.others[-1]  # "killed X and Y, *deputy head* of Z", "X and its allies, *Y and Z*"
    now_or_then = before_end == index - 2 and (reader.tokens[index - 1].low in _ONCE or _dashes(reader, index))
    behind = before_end == index and group.means.sort == "name" and group.means.kind == "person"  # "envoy for the Gulf X"
    beside = before_end == index - 1 - now_or_then and reader.tokens[index - 1 - now_or_then].tag in ("comma", "dash", "open")
    if before_end == index and _names(before, group) and not _describes(reader, group):
        if is_row_of(before, group):
            relate(reader.drafts, before, group)
            before.others = group.others
        before.means = group.means
        return True
    whole = of_many(reader, before) if beside and group.means.entity and group.means.kind in BODIES else None
    if whole is not None and not group.others and group.means.sort == "name":
        whole.means = group.means  # "a coalition of militias known as *X*"
        return True
    if not beside and not (behind and _role_before(reader, before, index + 1) is not before):
        return False
    if reader.clause is None and _served_as(reader, _role_before(reader, before, index + behind)):
        return False  # "*as prime minister*, X fought Y"
    if _speaks(reader, group) or _titles_another(reader, group):
        return False
    if beside and _goes_on_in_row(reader, before, group):
        return True
    before = _man_before(reader, _role_before(reader, before, index + behind), group)
    before = (many_behind(reader.groups, reader.tokens, group) or before) if beside and _stands_apart(reader, group) else before
    if related(before, group, made) or (before.others and relate(made, group, before)):
        return True
    if _is_told_of(reader, before, group):
        for draft in (d for d in made if d.lemma == MEMBER):
            draft.functions["self"] = [Fixed(before.means)]  # "X, a *Y fighter*"
        return True
    if beside and group.lemma == "one" and before.means.sort == "name" and before.head.number != "p" and not before.others:
        group.apposed = before  # "X, *one* of the largest factions of Y, said"
        return True
    if beside and _is_related(before, group) and _stands_apart(reader, group):
        before.means = group.means
        for draft in (d for d in reader.drafts if d.category == "noun" and d.groups("head") == [before]):
            draft.functions["subject"] = draft.functions["predicated"] = [Fixed(group.means)]  # "Assad's main ally, *Russia*,"
        return True
    if beside and (event := event_again(reader.clause, group)) is not None:
        group.means = event
        return True
    return _is_same(reader, group, index, before)


def _served_as(reader: Reader, role: Group) -> bool:
    """Return whether a noun phrase is the post as which somebody acts who is named behind it: "*as head* of the army, X"."""
    return bool(role.post) and not role.named and role.first > 0 and reader.tokens[role.first - 1].low == "as"


def _is_same(reader: Reader, group: Group, index: int, before: Group) -> bool:
    """Let a noun phrase mean whom the one before it means, and return whether it does: "X, *the group backed by Y*, said"."""
    waiting = bool(reader.pending) and reader.pending[-1] is before and group.tokens[0].low in ("a", "an") and before.means.sort == "name"
    another = reader.tokens[index - 1].tag == "comma" and _is_another(before, group)
    what = is_what(before, group) or is_which(before, group, reader.tokens[group.last : group.last + 2])
    apart = waiting or (_stands_apart(reader, group) and not another) or is_place_again(before, group) or what
    if apart:
        if is_row_of(before, group):
            relate(reader.drafts, before, group)
        same(before, group)
        _counted(reader, before, before.means)  # "*one* of its bastions, Mosul"
    return apart and (reader.clause is not None or bool(reader.pending))


def _is_another(before: Group, group: Group) -> bool:
    """Return whether a noun phrase between commas is none that says who the one before it is: "attacked Sinjar, *X*, a minister, said"."""
    kinds, states = {before.means.kind, group.means.kind}, load_words().states
    if before.means.sort == group.means.sort == "name" and group.means.kind in ACTORS and group.means.entity not in states:
        return before.means.entity != group.means.entity
    if None in kinds or before.means.entity in states or group.means.entity in states or len(kinds) == 1:
        return False
    return "person" in kinds or ("place" in kinds and not kinds.isdisjoint(BODIES))


def _is_told_of(reader: Reader, before: Group, group: Group) -> bool:
    """Add what a noun phrase says of the one before it, a post or a tie, and return whether it says any: "X, *head of Y*"."""
    found = several_beside(reader, before, group) or add_apposition(before, group, reader.clause)
    if found is None:
        return False
    reader.drafts += [found, *further_posts(before, group, reader.clause)]
    before.named = group.named = True
    if before.means.sort == "name" and group.means.sort in ("role", "description") and group.head.number != "p" and not before.others:
        group.beside = before
    if group.means.entity and not group.others:
        _counted(reader, before, group.means)  # "*one* of its commanders, X, fled"
    if before.head.number == "p" and group.others:
        same(before, group)
    elif before.means.sort == "role" and group.means.entity:
        before.means, before.others = group.means, [*before.others, *group.others]  # "met the president, *X, and Y*"
    elif found.category == "noun" and found.lemma == group.lemma and group.means.sort == "description":
        group.means = before.means  # "X, an *Iran-backed faction* of Y"
    return True


def _goes_on_in_row(reader: Reader, before: Group, group: Group) -> bool:
    """Take a name behind the post of the one before it as the next of a row: "met X, *head of Y, Z*, head of V, and"."""
    behind = reader.tokens[group.last].tag if group.last < len(reader.tokens) else ""
    if group.means.sort != "name" or group.means.kind != "person" or behind != "comma":
        return False
    named = before.means.sort == "name"
    near = (g for g in reversed(reader.groups[-_NEAR:]) if g.beside is not None)
    roles = (g for g in near if g is before or (named and before in g.of) or before is g.beside)
    host = next((role.beside for role in roles), None)
    functions = [*(reader.clause.functions.values() if reader.clause is not None else ()), reader.pending]
    row = next((groups for groups in functions if host in groups), None)
    if host is None or row is None or host.means.kind != "person":
        return False
    if row is reader.pending:
        host.others = [*host.others, group]
    else:
        row.append(group)
    return True


def _titles_another(reader: Reader, group: Group) -> bool:
    """Return whether a post is that of the person named right behind it: "X, *the envoy to Iraq Y*"."""
    prep = reader.tokens[group.last] if group.last < len(reader.tokens) else None
    if not group.post or group.means.sort != "role" or prep is None or prep.tag != "prep":
        return False
    served, holder = (reader.tokens[at] if at < len(reader.tokens) else None for at in (group.last + 1, group.last + 2))
    names = [token.name for token in (served, holder) if token is not None and token.name is not None]
    return len(names) == len((served, holder)) and names[0].kind != "person" and names[-1].kind == "person"


def _speaks(reader: Reader, group: Group) -> bool:
    """Return whether a noun phrase behind what is told is whoever says so: "attacked ten members of X, *the military* said"."""
    body = group.means.sort == "name" and group.means.kind != "person"
    if reader.clause is None or reader.pending or body or group.last >= len(reader.tokens):
        return False
    verb, after = reader.tokens[group.last], reader.tokens[group.last + 1 : group.last + 2]
    if after and after[0].low == "by":
        return False  # "an attack *claimed by* X"
    return operator_of(verb.lemma) == "speech" and bool(verb.tags & {"VBD", "VBZ"}) and verb.tag == "verb"


def _names(before: Group, group: Group) -> bool:
    """Return whether a name says whom a noun right before it means: "al Qaeda's affiliate *the Nusra Front*", "its capital *Raqqa*"."""
    body, place = relates(before) and group.means.kind in BODIES, _is_seat(before) and group.means.kind == "place"
    return group.means.sort == "name" and (body or place)


def _describes(reader: Reader, group: Group) -> bool:
    """Return whether a name and its verb only describe the noun before them: "a militia *Iran supports* attacked"."""
    verbs = [token for token in reader.tokens[group.last : group.last + 2] if token.tag in ("verb", "aux", "modal")]
    return len(verbs) > 1 and bool(verbs[0].tags & {"VBZ", "VBD"})


def _counted(reader: Reader, many: Group, means: Phrase) -> None:
    """Let "one of" several mean who is named behind them."""
    for counted in reader.groups[-_NEAR:]:
        if counted.lemma == "one" and many in counted.of:
            counted.means = means


def _is_seat(group: Group) -> bool:
    """Return whether a noun phrase says what a place is to whoever holds it: "the group's *stronghold*"."""
    owned = group.possessor is not None or any(m.kind == "force" for m in group.modifiers)
    return group.head.tag == "noun" and group.lemma in load_words().seats_of and owned and group.means.sort != "name"


def _is_related(before: Group, group: Group) -> bool:
    """Return whether a name behind a comma says who somebody's rival or ally is: "its rival, *the PUK*, said"."""
    one = before.possessor is not None and before.head.tag == "noun" and before.head.number != "p" and not before.others
    return one and before.lemma in load_words().relations and group.means.sort == "name" and group.means.kind in ACTORS


def _dashes(reader: Reader, index: int) -> bool:
    """Return whether two dashes stand before a token: "Turkey -- a member of NATO"."""
    return reader.tokens[index - 1].tag == reader.tokens[index - 2].tag == "dash"


def _role_before(reader: Reader, before: Group, index: int) -> Group:
    """Return the post that stands apart from what is said of it: "the envoy *to Iraq*, X"."""
    for group in reader.groups[-_NEAR:]:
        many = group.head.number == "p" and group.means.sort == "description" and group.last < index - 1
        if group.post and (group.means.sort == "role" or many) and group.last < index and not group.named:
            between = reader.tokens[group.last : index - 1]
            row = ("cc", "comma") if group.head.number == "p" else ()  # "the leaders *of X and Y*, A and B"
            if len(between) < 12 and all(t.tag in (*_INSIDE, *row) for t in between):
                return group
    return before


def _man_before(reader: Reader, before: Group, group: Group) -> Group:
    """Return the man of a body rather than the body before a post that only a man has: "*X* of Y, *chairman of Z*, said"."""
    held = group.post and group.means.sort == "role" and group.post not in load_words().relations and group.head.number != "p"
    if not held or before.means.sort != "name" or before.means.kind not in BODIES:
        return before
    man = phrase_before(reader, before) if reader.tokens[before.first - 1].low in ("of", "from") else None
    return man if man is not None and man.means.sort == "name" and man.means.kind == "person" else before


def _stands_apart(reader: Reader, group: Group) -> bool:
    """Return whether a noun phrase after a comma is set off by another: an apposition."""
    end = group.others[-1].last if group.others else group.last
    return (
        end >= len(reader.tokens) or reader.tokens[end].tag in ("comma", "close", "dash", "colon", "rel") or reader.tokens[end].low == "and"
    )
