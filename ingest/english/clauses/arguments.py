"""Which noun phrase is subject, object or predicate of the clause, and which only another word for the one before it."""

from __future__ import annotations

from ingest.english.clauses.relatives import open_whose
from ingest.english.clauses.series import share
from ingest.english.clauses.sharing import lend, stands_in
from ingest.english.drafts import Draft, Fixed
from ingest.english.events.nouns import add_predicate
from ingest.english.events.whereabouts import PLACING
from ingest.english.phrases.apposition import called, event_called
from ingest.english.phrases.belonging import of_body
from ingest.english.phrases.beside import is_apposition
from ingest.english.phrases.complements import attach
from ingest.english.phrases.goes_with import goes_with
from ingest.english.phrases.groups import Group
from ingest.english.phrases.phrases import read_group, starts_group
from ingest.english.phrases.pronouns import pronoun
from ingest.english.phrases.related_rows import relate_predicate
from ingest.english.posts.at_head import post_at_head
from ingest.english.posts.joined_posts import also_is, joined_posts, joined_roles
from ingest.english.posts.posts import post_given
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_BECOME = frozenset(("be", "become", "remain"))
_SUBJECTS = frozenset(("he", "she", "they", "we"))
_BORDERS = senses("en", "borders")
_LASTING = senses("en", "lasting")  # "the troops *still* in Iraq"
_TWO = 2


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
    if prep == "with" and before is not None and before_end == index - 1 and before.lemma in _BORDERS and is_place(group.means):
        prep = "beyond"  # "clashed near the border *with Syria*": not with it
    if prep in ("to", "for") and before is not None and before_end == index - 1 and before.lemma in load_constructions().requital:
        reader.chain = [d for d in reader.chain if stands_in(before, d)]  # "conducted a strike in response *to attacks* on X": not on X
    apart = 0 < before_end == index - 2 and reader.tokens[before_end].tag == "comma"  # "X, *at the head of Y*,"
    holder = before if apart or before_end == index - 1 else None
    leads = post_at_head(holder, group, reader.clause, reader.groups) if prep == "at" else None
    if leads is not None:
        reader.drafts.append(leads)
    elif (
        apart and before is not None and _tells_body(reader, prep, before, group) and (belongs := of_body(before, prep, group, apart=True))
    ):
        reader.drafts.append(belongs)
    elif prep:
        lasting = before_end == index - 2 and prep in PLACING and reader.tokens[before_end].low in _LASTING
        attach(reader, prep, group, before if lasting or before_end == index - 1 else None, made)
    else:
        _take(reader, group, index, before, before_end, made)
    reader.last = roles[-1] if roles else group
    reader.joined = False


def take_pronoun(reader: Reader, token: Token, index: int) -> int:
    """Take a pronoun at a token, with whoever "and" joins to it, and return the token behind."""
    phrase = pronoun(token)
    group = Group(index, index + 1, token, token.low, [token], phrase or Phrase(token.span, "anaphor", lemma=token.low))
    group.negative = token.low in load_constructions().nobody and not _of_gerund(reader, index)
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


def _of_gerund(reader: Reader, index: int) -> bool:
    """Return whether a pronoun stands behind an -ing form that no clause was read of: "accused X of *doing nothing*"."""
    doing = index > 0 and reader.tokens[index - 1].low.endswith("ing")
    return doing and (reader.clause is None or reader.clause.order != index - 1)


def _tells_body(reader: Reader, prep: str, before: Group, group: Group) -> bool:
    """Return whether a preposition between commas may say of what body a man is: not in "retook X, the hometown of Y, *from Z*"."""
    if prep != "of" and before not in reader.pending:
        return False
    return group.last >= len(reader.tokens) or reader.tokens[group.last].tag == "comma" or reader.tokens[group.last].low == "."


def _joins(reader: Reader, index: int) -> bool:
    """Return whether "and" and a noun phrase stand at a token."""
    after = reader.tokens[index : index + 2]
    return len(after) == _TWO and after[0].low == "and" and starts_group(after[1])


def _take(reader: Reader, group: Group, index: int, before: Group | None, before_end: int, made: list[Draft]) -> None:
    reader.chain = made
    if before is not None and is_apposition(reader, group, index, before, before_end, made):
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


def _name(reader: Reader, clause: Draft, group: Group) -> None:
    """Take what somebody is named, and the post that he is given: "named X *a terrorist*", "was appointed *governor*"."""
    clause.add("as", group)
    if (post := post_given(clause, group)) is not None:
        reader.drafts.append(post)


def _object(reader: Reader, clause: Draft, group: Group, made: list[Draft]) -> None:
    if group.negative and not reader.that:
        clause.polarity = "denied"
    if clause.lemma in _BECOME:
        group.means = event_called(clause, group) or group.means
        reader.drafts += add_predicate(clause, group, made)
        relate_predicate(reader.drafts, clause, group)
        subject = next(iter(clause.groups("subject")), None)
        if group.lemma == "one" and isinstance(subject, Group) and not subject.others and clause.polarity == "affirmed":
            group.apposed = subject  # "X was *one* of the perpetrators of Y"
        called(clause, group)
        clause.add("predicate", group)
        reader.open = False
        return
    if clause.groups("object") and clause.lemma in load_constructions().giving and not clause.passive:
        clause.functions["iobject"] = clause.functions.pop("object")
    elif clause.groups("object") and not (clause.passive and clause.lemma in load_constructions().giving):
        if clause.lemma in load_words().naming:  # "declared X *a terrorist group*"
            _name(reader, clause, group)
            reader.open = False
            return
        reader.pending.append(group)
        return
    elif clause.passive and clause.lemma in load_words().naming:
        _name(reader, clause, group)
        return
    if clause.passive and clause.lemma in load_constructions().giving:
        clause.functions["iobject"] = clause.functions.pop("object", [])
    named = [m for m in group.modifiers if m.kind == "person"] if clause.lemma in load_words().naming else []
    clause.add("object", Fixed(named[-1]) if named else group)  # "appointed *X* minister"
    share(reader.row, clause, "object")
    for draft in made:
        lend(clause, draft)
