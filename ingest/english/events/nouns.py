"""Clauses that a noun phrase makes by itself: event nouns with their arguments, names, "Iran-backed", posts."""

from __future__ import annotations

from dataclasses import replace

from graph.model import BODIES
from ingest.english.drafts import ARTICLES, Alone, Draft, Fixed
from ingest.english.phrases.belonging import belongings, doubt
from ingest.english.phrases.groups import Group
from ingest.english.phrases.inside_names import drafts_inside
from ingest.english.posts.posts import post_before_name, post_of_predicate, post_of_subject
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import demonyms, senses
from ingest.syntax import Phrase

_BACKERS = senses("en", "backers")
_BILATERAL, _MUTUAL, _STRAINED = senses("en", "bilateral"), senses("en", "mutual"), senses("en", "strained")
_WAGED_THERE = senses("en", "waged_there")
_SHORT = frozenset(("uk", "usa", "uae"))  # names that also are adjectives
MANDATE = "named mandate"
NAMED = frozenset(("named force", "named body", MANDATE))  # triggers that are names: what stands right behind says where they are


def drafts_of_group(group: Group) -> list[Draft]:
    """Return the noun, adjective and post clauses of one noun phrase."""
    found = [_adjective(group, index) for index in range(len(group.compounds))]
    found += [draft for token in group.tokens if token.name is not None for draft in drafts_inside(token, token.name, group)]
    if group.lemma in load_words().nouns or group.lemma in load_words().events:
        found.append(_noun(group))
    if group.post and group.means.sort == "name":
        found.append(post_before_name(group))
    found += belongings(group)
    if group.head.tag == "name" and group.means.kind in BODIES and group.means.entity not in load_words().states:
        found.append(_named(group))
    if group.head.tag == "name" and group.means.kind == "mandate":
        found.append(_named_mandate(group))
    if group.possessor is not None and len(group.possessor.tokens) > 1:  # "President X's visit"
        found += [draft for draft in drafts_of_group(group.possessor) if draft.category != "noun"]
    return found


def _named(group: Group) -> Draft:
    """Return the clause that says where a named force or body is: "Islamic State in Syria", "the embassy in Baghdad"."""
    draft = Draft(group.last - 1, group.head.span, "named force" if group.means.kind == "force" else "named body", "noun")
    draft.functions["self"] = [Fixed(group.means)]
    whose = group.possessor.means if group.possessor is not None else None
    his = whose is not None and whose.sort == "pronoun" and whose.kind == "person"  # "*his* Fatah Alliance"
    if group.possessor is not None and whose is not None and (his or (whose.entity and whose.entity not in load_words().states)):
        fellow = any(token.low == "fellow" for token in group.tokens)  # "his *fellow* Democrats"
        draft.add("fellow" if fellow else "possessor", group.possessor)  # a state's may be whoever fights it: "Turkey's PKK"
    return draft


def _named_mandate(group: Group) -> Draft:
    """Return the clause that says whose a named agreement is: "*our* Strategic Framework Agreement"."""
    draft = Draft(group.last - 1, group.head.span, MANDATE, "noun")
    draft.functions["self"] = [Fixed(group.means)]
    if group.possessor is not None:
        draft.add("possessor", group.possessor)
    return draft


def _noun(group: Group) -> Draft:
    draft = Draft(group.last - 1, group.head.span, group.lemma, "noun")
    counted = any(token.tag == "num" or token.low in load_words().numbers for token in group.tokens[:-1])
    if group.head.number != "p" or group.definite or counted or group.possessor is not None or group.means.sort != "event":
        alone = bool(group.others) and bool(group.modifiers) and group.lemma in load_words().parts
        draft.add("self", Fixed(group.means) if alone else group)  # of "*army* units and police" the police are no part of the army
    draft.add("head", group)
    if states := _backing_states(group):
        draft.functions["self"] = draft.functions["predicated"] = list(states)  # "its *Iranian* backers"
    if group.possessor is not None and not group.means.lemma.startswith("own "):  # "his *government*" is that of his state
        draft.add("of", group.possessor)
        draft.add("possessor", group.possessor)
    for modifier in group.modifiers:
        draft.add("site" if modifier.kind == "place" or _waged_there(group, modifier) else "mod", Fixed(modifier))
    for who, adjective in group.compounds:
        if adjective == "led":
            draft.add("subject", Fixed(who))
            draft.add("light", Fixed(_light(group)))
        elif who.entity in load_words().states and (other := _state(adjective)) is not None:
            draft.functions["between"] = [Fixed(who), Fixed(replace(who, entity=other))]  # "the *U.S.-Iraq* partnership"
    if group.lemma in _BILATERAL and any(t.low in _STRAINED for t in group.tokens[:-1]):
        draft.lemma = f"strained {group.lemma}"  # "*strained* relations between X and Y" are no tie
    if (two := _both_sides(group)) is not None and not draft.groups("between"):
        draft.functions["between"] = [Fixed(two)]
    if group.negative:
        draft.polarity = "denied"
    if group.means.sort == "event" or group.lemma in load_constructions().achievements:
        doubt(draft, group)  # "a *suspected* attack by X", "for their *alleged* roles"
    return draft


def _backing_states(group: Group) -> list[Fixed]:
    """Return the states that are those who back somebody, by the adjective: "X and its *Iranian* backers", "X's *Russian* allies"."""
    owner = group.possessor
    of_one = owner is not None and owner.means.kind == "person" and group.lemma == "ally"
    if owner is None or group.head.tag == "name" or not (of_one or group.lemma in _BACKERS):
        return []
    return [Fixed(m) for m in group.modifiers if m.entity in load_words().states]


def _both_sides(group: Group) -> Phrase | None:
    """Return the two countries of which a noun for a tie tells that it is theirs: "the *bilateral* partnership"."""
    word = next((t for t in group.tokens[:-1] if t.low in _MUTUAL), None)
    if word is None or group.lemma not in _BILATERAL:
        return None
    return Phrase(word.span, "anaphor", lemma="two country", kind="organization", number="p")  # as "the two countries"


def _waged_there(group: Group, modifier: Phrase) -> bool:
    """Return whether a state's name, not its adjective, says where something is waged: "the *Syria* operation"."""
    named = any(
        t.tag == "name" and t.start == modifier.span.start and t.low not in _SHORT and t.low not in demonyms("en") for t in group.tokens
    )
    return group.lemma in _WAGED_THERE and named and modifier.entity in load_words().states


def _state(word: str) -> str | None:
    """Return the state that a word behind a hyphen names or is the adjective of."""
    state = demonyms("en").get(word, word)
    return state if state in load_words().states else None


def _light(group: Group) -> Phrase:
    return Phrase(group.head.span, "anaphor", lemma="led")


def _adjective(group: Group, index: int) -> Draft:
    who, adjective = group.compounds[index]
    draft = Draft(group.first, who.span, adjective, "adjective")
    draft.add("subject", Fixed(who))
    apart = [other for other in group.others if _has_own_words(group, other)]
    draft.add("object", Alone(group, *(other for other in group.others if other not in apart)) if apart else group)
    return draft


def _has_own_words(group: Group, other: Group) -> bool:
    """Return whether a noun phrase joined to another takes no words over from it: "the PKK-backed Units and *the* army", "*Iraqi* men"."""
    words = [word for token in other.tokens for word in token.low.split()]
    of_state = len(words) > 1 and words[0] in demonyms("en") and group.head.tag != "dem"
    return other.tokens[0].low in ARTICLES or bool(other.compounds) or of_state


def add_predicate(clause: Draft, group: Group, made: list[Draft]) -> list[Draft]:
    """Give the subject of "is" to the noun that it is said to be, and return the post clause where that is a post."""
    told = [g for g in clause.groups("subject") if isinstance(g, Group) and g.means.sort == "event"]
    if told and group.means.sort == "event" and group.means.kind == told[0].means.kind and clause.polarity == "affirmed":
        group.means = told[0].means  # "the attack was the second such *bombing*"
        made = [draft for draft in made if draft.category != "noun" or draft.lemma != group.lemma]
    for draft in made:
        draft.functions["subject"] = draft.functions["predicated"] = clause.functions.setdefault("subject", [])
        draft.polarity, draft.modality = clause.polarity, clause.modality
        draft.parent, draft.link = clause, "adjunct"
        if draft.lemma in load_words().relations:
            doubt(draft, group)
    post = post_of_subject(clause, group) or post_of_predicate(clause, group)
    return [post] if post is not None else []
