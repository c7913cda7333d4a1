"""Which noun phrase is subject, object or predicate of the clause, and which only another word for the one before it."""

from __future__ import annotations

from ingest.english.apposition import called, event_again, is_place_again, is_what, same
from ingest.english.belonging import related
from ingest.english.complements import attach
from ingest.english.constructions import load_constructions
from ingest.english.coordination import goes_with
from ingest.english.drafts import Draft, Fixed
from ingest.english.groups import Group
from ingest.english.joined_posts import also_is, further_posts, joined_posts, joined_roles
from ingest.english.nouns import add_predicate
from ingest.english.phrases import read_group, starts_group
from ingest.english.posts import add_apposition
from ingest.english.pronouns import pronoun
from ingest.english.reader import Reader
from ingest.english.relatives import open_whose
from ingest.english.series import share
from ingest.english.sharing import lend
from ingest.english.tokens import Token
from ingest.english.words import load_words
from ingest.syntax import Phrase

_BECOME = frozenset(("be", "become", "remain"))
_ONCE = frozenset(("then", "now", "currently", "formerly", "once", "also", "previously", "himself"))
_SUBJECTS = frozenset(("he", "she", "they", "we"))
_TWO = 2
_NEAR = 6  # noun phrases back among which a post stands


def take_group(reader: Reader, group: Group, index: int) -> None:
    """Take a noun phrase that begins at a token."""
    prep, reader.prep = reader.prep, ""
    before, before_end = reader.last, reader.last_end
    if group.tokens[0].low == "whose" and before is not None and not prep:
        open_whose(reader, group, before)
        return
    made = reader.note(group)
    if prep == "of" and before is not None and before.others:
        before = before.others[-1]  # "X and the city *of Y*"
    roles = joined_roles(before, group) if prep and before is not None else []
    if before is not None and roles:
        reader.drafts += joined_posts(reader.drafts, before, roles, reader.clause)
    if prep:
        attach(reader, prep, group, before if before_end == index - 1 else None, made)
    else:
        _take(reader, group, index, before, before_end, made)
    reader.last = roles[-1] if roles else group
    reader.joined = False


def take_pronoun(reader: Reader, token: Token, index: int) -> int:
    """Take a pronoun at a token, with whoever "and" joins to it, and return the token behind."""
    phrase = pronoun(token)
    group = Group(index, index + 1, token, token.low, [token], phrase or Phrase(token.span, "anaphor", lemma=token.low))
    group.negative = token.low in load_constructions().nobody
    prep, reader.prep = reader.prep, ""
    reader.groups.append(group)
    other = read_group(reader.tokens, index + 2) if not prep and token.low in _SUBJECTS and _joins(reader, index + 1) else None
    if other is not None:
        reader.note(other)
        group.others = [other]
        reader.pending.append(group)
        reader.last, reader.last_end, reader.joined = other, other.last, False
        return other.last
    if prep:
        if reader.clause is not None:
            reader.clause.add(prep, group)
        for draft in reader.chain:
            draft.add(prep, group)
    else:
        _take(reader, group, index, None, -1, [])
    reader.last, reader.last_end, reader.joined = group, index + 1, False
    return index + 1


def _joins(reader: Reader, index: int) -> bool:
    """Return whether "and" and a noun phrase stand at a token."""
    after = reader.tokens[index : index + 2]
    return len(after) == _TWO and after[0].low == "and" and starts_group(after[1])


def _take(reader: Reader, group: Group, index: int, before: Group | None, before_end: int, made: list[Draft]) -> None:
    reader.chain = made
    if before is not None and _is_apposition(reader, group, index, before, before_end, made):
        return
    if reader.inverted is not None:
        reader.inverted.add("subject", group)
        reader.inverted, reader.open = None, False
        return
    clause = reader.clause
    if clause is not None and reader.open and not reader.pending:
        reader.taken = group
        _object(reader, clause, group, made)
    elif reader.joined and (post := also_is(reader.clause, group, reader.pending)) is not None:
        reader.drafts.append(post)
    elif not goes_with(reader, group):
        reader.pending.append(group)


def _is_apposition(reader: Reader, group: Group, index: int, before: Group, before_end: int, made: list[Draft]) -> bool:
    """Return whether a noun phrase only says who the one before it is, after it was told of that."""
    if before.others and group.head.number != "p" and not group.others:
        before = before.others[-1]  # "killed X and Y, *deputy head* of Z"
    now_or_then = before_end == index - 2 and (reader.tokens[index - 1].low in _ONCE or _dashes(reader, index))
    behind = before_end == index and group.means.sort == "name" and group.means.kind == "person"  # "envoy for the Gulf X"
    beside = before_end == index - 1 - now_or_then and reader.tokens[index - 1 - now_or_then].tag in ("comma", "dash", "open")
    if before_end == index and _relates(before) and group.means.sort == "name" and group.means.kind in ("force", "organization"):
        before.means = group.means  # "al Qaeda's affiliate *the Nusra Front*"
        return True
    if not beside and not (behind and _role_before(reader, before, index + 1) is not before):
        return False
    before = _role_before(reader, before, index + behind)
    if related(before, group, made):
        return True
    found = add_apposition(before, group, reader.clause)
    if found is not None:
        reader.drafts += [found, *further_posts(before, group, reader.clause)]
        before.named = group.named = True
        if before.head.number == "p" and group.others:
            same(before, group)
        elif before.means.sort == "role" and group.means.entity:
            before.means = group.means
        elif group.compounds and found.category == "noun" and group.means.sort == "description":
            group.means = before.means  # "X, an *Iran-backed faction* of Y"
        return True
    if beside and (event := event_again(reader.clause, group)) is not None:
        group.means = event
        return True
    waiting = bool(reader.pending) and reader.pending[-1] is before and group.tokens[0].low in ("a", "an") and before.means.sort == "name"
    apart = waiting or _stands_apart(reader, group) or is_place_again(before, group) or is_what(before, group)
    if apart:
        same(before, group)
        for counted in reader.groups[-_NEAR:]:
            if counted.lemma == "one" and before in counted.of:
                counted.means = before.means  # "*one* of its bastions, Mosul"
    return apart and (reader.clause is not None or bool(reader.pending))


def _relates(group: Group) -> bool:
    """Return whether a noun phrase says by a common noun how somebody belongs to another: "its *affiliate*"."""
    words = load_words()
    return group.head.tag == "noun" and group.means.sort != "name" and (group.lemma in words.relations or group.lemma in words.parts)


def _dashes(reader: Reader, index: int) -> bool:
    """Return whether two dashes stand before a token: "Turkey -- a member of NATO"."""
    return reader.tokens[index - 1].tag == reader.tokens[index - 2].tag == "dash"


def _role_before(reader: Reader, before: Group, index: int) -> Group:
    """Return the post that stands apart from what is said of it: "the envoy *to Iraq*, X"."""
    for group in reader.groups[-_NEAR:]:
        if group.post and group.means.sort == "role" and group.last < index and not group.named:
            between = reader.tokens[group.last : index - 1]
            if len(between) < 12 and all(t.tag in ("prep", "det", "adj", "noun", "name", "dem", "pos", "num", "poss") for t in between):
                return group
    return before


def _stands_apart(reader: Reader, group: Group) -> bool:
    """Return whether a noun phrase after a comma is set off by another: an apposition."""
    end = group.others[-1].last if group.others else group.last
    return (
        end >= len(reader.tokens) or reader.tokens[end].tag in ("comma", "close", "dash", "colon", "rel") or reader.tokens[end].low == "and"
    )


def _object(reader: Reader, clause: Draft, group: Group, made: list[Draft]) -> None:
    if group.negative:
        clause.polarity = "denied"
    if clause.lemma in _BECOME:
        reader.drafts += add_predicate(clause, group, made)
        called(clause, group)
        clause.add("predicate", group)
        reader.open = False
        return
    if clause.groups("object") and clause.lemma in load_constructions().giving and not clause.passive:
        clause.functions["iobject"] = clause.functions.pop("object")
    elif clause.groups("object") and not (clause.passive and clause.lemma in load_constructions().giving):
        if clause.lemma in load_words().naming:  # "declared X *a terrorist group*"
            clause.add("as", group)
            reader.open = False
            return
        reader.pending.append(group)
        return
    elif clause.passive and clause.lemma in load_words().naming:
        clause.add("as", group)
        return
    if clause.passive and clause.lemma in load_constructions().giving:
        clause.functions["iobject"] = clause.functions.pop("object", [])
    named = [m for m in group.modifiers if m.kind == "person"] if clause.lemma in load_words().naming else []
    clause.add("object", Fixed(named[-1]) if named else group)  # "appointed *X* minister"
    share(reader.row, clause, "object")
    for draft in made:
        lend(clause, draft)
