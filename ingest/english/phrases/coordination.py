"""Which noun phrases are joined to one another: "the army, police and militias", "the city of X and the town of Y"."""

from __future__ import annotations

from graph.model import BODIES, Span
from ingest.english.phrases.awaited import is_awaited
from ingest.english.phrases.groups import Group
from ingest.english.phrases.next_bodies import is_next, takes_verb_over
from ingest.english.phrases.phrases import read_group, starts_group
from ingest.english.reader import Reader
from ingest.english.words.forms import load_forms
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import demonyms, senses
from ingest.syntax import Phrase

LONGEST = 30  # noun phrases of a list that are read
_STATES = ("us", "uk")
_AIRCRAFT = senses("en", "aircraft")
_SPONSORED = senses("en", "sponsored")
_COMMUNITIES = senses("en", "of_a_community")
_PLURAL = frozenset(("were", "are", "have"))
_WITH_IT = 10  # words between a noun and its verb
_OF_SUBJECT = frozenset(("adj", "prep", "det", "name", "noun", "dem", "num", "pos", "poss"))
_JOINS = frozenset(("and", "or", "nor"))


def coordinated(reader: Reader, group: Group) -> int:
    """Add to a noun phrase those joined to it, and return the token after the last."""
    tokens, index = reader.tokens, group.last
    found: list[Group] = []
    while index + 1 < len(tokens) and len(found) < LONGEST:
        step = index
        comma = tokens[step].tag == "comma"
        step += comma
        conjunction = step < len(tokens) and (tokens[step].low in _JOINS or (tokens[step].low == "but" and _not_only(reader, group)))
        step += conjunction
        step += conjunction and step < len(tokens) and tokens[step].tag == "adv"  # "and *especially* X"
        if not (comma or conjunction) or step >= len(tokens) or not starts_group(tokens[step]):
            break
        other = read_group(tokens, step)
        if other is not None and comma and not conjunction and not found and _two_of_headline(reader, group, other):
            group.others = [other]
            return other.last
        if other is not None and not found and conjunction and group.means.entity and group.means.entity == other.means.entity:
            return other.last  # "known as X*, or Y*": the same by another name
        if (
            other is None
            or (comma and not conjunction and not _list_goes_on(reader, other))
            or _unlike(reader, group, other, comma and not (conjunction and found))
        ):
            break
        told = conjunction and not found and _may_end(reader) and _verb_behind(reader, other.last)
        beside = conjunction and (_beside_the_whole(reader, group, other) or (not found and is_next(reader, group, other)))
        if (comma and (told or _verb_at(reader, other.last))) or beside or (conjunction and takes_verb_over(reader, group, other)):
            break
        if conjunction and not found and (_parallel(reader, other) or (comma and _has_own_relative(reader, other))):
            break
        ends = (
            _verb_at(reader, other.last) and _may_end(reader) and not (_is_one_of_subject(reader, other) or is_awaited(reader, other.last))
        )
        if conjunction and ends and (not found or _names_object(reader)):
            return group.last  # "declared a caliphate, *X and its allies* launched"
        _share_noun(group, other)
        _share_state(found[-1] if found else group, other)
        _own_man(reader, group, found, other)
        found.append(other)
        index = other.last
        if conjunction and not (len(found) == 1 and (_is_side(group) or _is_part(other) or _is_adjective(group))):
            break
    if found and (any(t.tag == "cc" for t in tokens[found[-1].first - 2 : found[-1].first]) or _places_go_on(reader, [group, *found])):
        group.others = found
        return found[-1].last
    return group.last


def _beside_the_whole(reader: Reader, group: Group, other: Group) -> bool:
    """Return whether a noun with an "of" of its own stands beside that of which "of" tells: "the arrest of X *and the killing of Y*"."""
    behind = reader.tokens[other.last].low if other.last < len(reader.tokens) else ""
    if reader.prep != "of" or behind != "of" or other.tokens[0].low != "the":
        return False
    return group.tokens[0].low != "the" or other.means.sort in ("event", "anaphor")


def _two_of_headline(reader: Reader, group: Group, other: Group) -> bool:
    """Return whether a headline begins with two names of which its verb is said: "*Iran, Iraq* sign pact"."""
    opens = reader.title and reader.clause is None and not reader.pending and not reader.prep
    alike = (group.means.kind == "person") == (other.means.kind == "person")
    two = bool(group.means.entity and other.means.entity) and group.means.entity != other.means.entity
    behind = reader.tokens[other.last] if other.last < len(reader.tokens) else None
    many = behind is not None and behind.tag in ("verb", "modal") and "VBZ" not in behind.tags
    return opens and alike and two and many and reader.tokens[group.last].tag == "comma"


def _not_only(reader: Reader, group: Group) -> bool:
    """Return whether "not only" stands before a noun phrase: "*not only* X but also Y"."""
    return [t.low for t in reader.tokens[max(0, group.first - 2) : group.first]] == ["not", "only"]


def _has_own_relative(reader: Reader, other: Group) -> bool:
    """Return whether a second subject and what is said of it stand behind a first: "X, which backs Y, *and Z, which backs V*, met"."""
    behind = [t.tag for t in reader.tokens[other.last : other.last + 2]]
    in_relative = reader.antecedent is not None or (reader.clause is not None and reader.clause.link == "relative")
    return bool(reader.suspended) and in_relative and behind == ["comma", "rel"]


def _names_object(reader: Reader) -> bool:
    """Return whether a verb that says what something is called awaits its object, which is one."""
    return reader.clause is not None and reader.clause.lemma in load_words().naming and not reader.clause.groups("object")


def _may_end(reader: Reader) -> bool:
    """Return whether the clause so far may end before "and": not in "said *the army and* the police had"."""
    clause = reader.clause
    if clause is None or not reader.open or reader.prep == "between":
        return False  # "a truce *between X and* Y took effect"
    if reader.prep == "by" and clause.passive and reader.suspended:
        return False  # "an agreement brokered *by X and* Y took effect"
    return clause.operator != "speech" or bool(clause.groups("object")) or clause.lemma in load_words().naming


def _is_one_of_subject(reader: Reader, other: Group) -> bool:
    """Return whether a verb of several stands right behind the name of one, which others share then: "arms sent by X *and Y were*"."""
    one = other.head.name is not None and other.means.kind != "force" and other.head.number != "p" and not other.head.low.endswith("s")
    return one and reader.tokens[other.last].low in _PLURAL


def _places_go_on(reader: Reader, row: list[Group]) -> bool:
    """Return whether the last of a row of places has a preposition of its own: "in *X, Y* and outside Z"."""
    behind = reader.tokens[row[-1].last : row[-1].last + 2]
    return all(g.means.kind == "place" for g in row) and [t.tag for t in behind] == ["cc", "prep"]


def _is_part(other: Group) -> bool:
    """Return whether an owned adjective shares the noun behind the next "and": "X and *its European* and Arab allies"."""
    adjective = other.head.tag in ("dem", "adj") or (other.head.capital and other.head.low.endswith("an"))
    return adjective and other.means.kind is None and other.tokens[0].tag == "poss"


def _is_side(group: Group) -> bool:
    """Return whether an adjective stands for a side of the land whose name the next phrase has: "*northern* and western Iraq"."""
    return group.head.name is not None and not group.head.capital


def _is_adjective(group: Group) -> bool:
    """Return whether only the adjective of a state stands for a force, whose noun is behind "and": "*Syrian* and Russian jets"."""
    return len(group.tokens) == 1 and group.means.kind == "force" and group.head.low in demonyms("en")


def _share_noun(group: Group, other: Group) -> None:
    """Let a lone adjective before "and" mean what the noun behind is of: "*Iraqi* and Kurdish forces", "*Sunni* and Shi'ite militias"."""
    state = group.means.entity or ""
    adjective = group.head.tag == "dem" or group.head.low.endswith(".") or group.head.low in (*_STATES, *_COMMUNITIES)
    lemma, number = load_forms().nouns.get(other.head.low.rsplit(" ", 1)[-1], ("", ""))
    if not adjective or any(t.tag != "det" for t in group.tokens[:-1]):
        return
    if other.means.kind != "force":
        recruits = other.head.number == "p" and other.means.sort == "anaphor" and group.head.tag == "dem" and bool(other.modifiers)
        if recruits and group.head.number != "p":
            group.means = Phrase(group.head.span, "anaphor", lemma=group.head.low)  # "*Iraqi* and Afghan militia recruits" are not Iraq
        return
    army = load_words().armies.get(state)
    if _SPONSORED.intersection(other.head.low.replace("-", " ").split()):
        group.means = Phrase(group.head.span, "anaphor", lemma=group.head.low)  # "*Russian* and Iranian-backed militias" are not Russia
    elif army and lemma in load_words().army_nouns:
        group.means = Phrase(group.head.span, "name", kind="force", entity=army, lemma=lemma, number="p")
    elif number == "p" and load_words().descriptions.get(lemma) == "force":
        wide = Span(group.head.start, other.head.end)
        group.means = Phrase(group.head.span, "description", lemma=lemma, kind="force", number="p", state=state or None, wide=wide)


def _share_state(group: Group, other: Group) -> None:
    """Let aircraft or troops behind "and" be those of the state told before: "*Russian jets and* helicopter gunships"."""
    forces = load_words().army_nouns | _AIRCRAFT
    bare = other.state is None and other.possessor is None and not other.modifiers and other.tokens[0].tag != "det"
    noun = load_forms().nouns.get(group.head.low.rsplit(" ", 1)[-1], (group.lemma, ""))[0]
    of_state = group.means.sort == "name" and group.means.kind == "force" and noun in forces
    if bare and of_state and other.lemma in forces and (other.head.number == "p" or other.lemma == "artillery"):
        other.means = Phrase(other.head.span, "name", kind="force", entity=group.means.entity, lemma=other.lemma, number="p")


def _own_man(reader: Reader, group: Group, found: list[Group], other: Group) -> None:
    """Let "his" behind the name of a man and "and" be that man's, whoever is the subject: "a deal with *X and his militia*"."""
    whose = found[-1] if found else group
    man = whose.means.sort == "name" and whose.means.kind == "person"
    if man and other.possessor is not None and other.tokens[0].low in ("his", "her"):
        other.possessor = Group(whose.first, whose.last, whose.head, whose.lemma, whose.tokens, whose.means)


def _parallel(reader: Reader, other: Group) -> bool:
    """Return whether a place behind "and" has a place of its own: "Raqqa in Syria and *Mosul in Iraq*"."""
    after = reader.tokens[other.last].low if other.last < len(reader.tokens) else ""
    return reader.prep in ("in", "near", "at") and after == reader.prep and other.means.kind == "place"


def _list_goes_on(reader: Reader, group: Group) -> bool:
    following = reader.tokens[group.last : group.last + 2]
    if not following:
        return False
    if following[0].tag != "comma":
        return following[0].low in _JOINS
    return len(following) > 1 and (starts_group(following[1]) or following[1].low in _JOINS)


def _verb_at(reader: Reader, index: int) -> bool:
    if index >= len(reader.tokens):
        return False
    token = reader.tokens[index]
    if token.tag == "verb" and "VBN" in token.tags and index + 1 < len(reader.tokens) and reader.tokens[index + 1].low == "by":
        return False  # "in Iraq and Syria *used by* X"
    return token.finite


def _verb_behind(reader: Reader, index: int) -> bool:
    """Return whether a finite verb follows what stands with a subject: "..., and a source *close to X said*"."""
    behind = reader.tokens[index : index + _WITH_IT]
    end = next((i for i, token in enumerate(behind) if token.tag not in _OF_SUBJECT), len(behind))
    return 0 < end < len(behind) and _verb_at(reader, index + end)


def _unlike(reader: Reader, group: Group, other: Group, comma: bool) -> bool:
    """Return whether two noun phrases are more likely apposition or two clauses than a list."""
    if comma and "role" in (group.means.sort, other.means.sort) and _one_and_many(group, other):
        return False  # "killed *a judge, two lawyers* and a clerk"
    if comma and "role" in (group.means.sort, other.means.sort):
        return True
    lies = is_place(group.means) or group.means.entity in load_words().states
    if lies and reader.prep and (other.means.sort, other.means.kind) == ("event", "operation"):
        return True  # "a bombing in *Baghdad and attacks* in Erbil"
    if lies and reader.prep == "in" and other.means.kind in (BODIES if comma else ("force",)) and not is_place(other.means):
        return True  # "allies in *Iraq, X and Y*, met", "attacked X in *Iraq and Y* in Syria"
    if comma and (group.means.kind == "person") != (other.means.kind == "person") and group.means.kind and other.means.kind:
        return True  # "the President of *the Region, X*, and"
    return comma and (group.means.sort == "name") != (other.means.sort == "name") and not _of_all_sorts(reader, group, other)


def _of_all_sorts(reader: Reader, group: Group, other: Group) -> bool:
    """Return whether a name stands between many without one: "offices, *parliament* and embassies"."""
    joined = other.last < len(reader.tokens) and reader.tokens[other.last].low == "and"
    third = read_group(reader.tokens, other.last + 1) if joined and other.means.sort == "name" else None
    several = group.means.sort == "name" or group.head.number == "p"  # not "declared a *caliphate*, X and its allies"
    return several and third is not None and third.means.sort != "name" and third.head.tag == "noun" and third.head.number == "p"


def _one_and_many(group: Group, other: Group) -> bool:
    """Return whether of two descriptions one is of one person and the other of several, so that neither says who the other is."""
    named = "name" in (group.means.sort, other.means.sort)
    return not named and group.tokens[0].tag == "det" and (group.head.number == "p") != (other.head.number == "p")
