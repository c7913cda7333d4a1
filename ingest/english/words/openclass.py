"""Nouns, verbs and adjectives: words that the lexicon knows by their forms, and others by their endings and what stands beside them."""

from __future__ import annotations

import re

from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.readings import NOMINAL, OPENS_OBJECT, attributive, is_plural, is_verb, only_a_verb, premodifies, rough
from ingest.english.words.tokens import Token
from ingest.english.words.vocabulary import load_vocabulary
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import senses

_ADJECTIVE = re.compile(r".+(?:ous|ive|ful|able|ible|ical|ic|less|ist|ary|ial|onal|eral|ish|ese|ern)$")
_FIRED = frozenset(("fire", "attack", "strike", "barrage", "launch"))
_AROUND = senses("en", "lies_around")
_LINKS = senses("en", "links")
_DWELLING = senses("en", "dwells")
_ONLY_ADJECTIVE = frozenset(("a", "av", "va", "ar", "ra", "arv", "avr"))  # parts of speech among which no noun is


def tag_open_class(token: Token, before: Token | None, after: Token | None, alone: bool) -> None:
    """Tag a noun, verb or adjective; `alone` says that no other word can be the verb."""
    forms = load_forms()
    low = token.low
    verb, noun = forms.verbs.get(low), forms.nouns.get(low)
    if verb is not None and noun is None and not _wants_verb(before) and _lacks_particle(low, *verb, after):
        token.tag, token.lemma, token.number = "noun", verb[0], "p" if low != verb[0] else "s"
        return
    if verb is None and noun is None:
        _unknown(token, before, after)
        return
    certain = verb is not None and noun is None and only_a_verb(low, verb[0], verb[1], before)
    event = noun is not None and noun[0] in load_words().events
    certain = certain or (verb is not None and (_of_event(*verb, before, after) or _dwells(*verb, before, after)))
    certain = certain or (verb is not None and not event and _takes_particle(*verb, before, after))
    certain = certain or (verb is not None and _carries_out(*verb, before, after))
    certain = certain or (verb is not None and noun is None and (_aims(verb[0], verb[1], before) or (alone and _harms(*verb, before))))
    here = (
        verb is not None
        and not _tells_with_what(low, after)
        and not _relates(low, before, after)
        and not _are_men(verb[1], noun, before, after)
        and (certain or is_verb(verb[1], before, after, noun is not None, alone, event))
    )
    inside = verb is not None and (premodifies(verb[1], before) or attributive(verb[1], before, after) or _linked(*verb, before, after))
    if verb is not None and here and (not inside or _of_number(verb[1], before, after)):
        token.tag, token.lemma, token.tags = "verb", verb[0], verb[1]
    elif noun is not None:
        token.tag, token.lemma, token.number = "noun", noun[0], noun[1]
    elif (verb is not None and verb[1] & {"VBN", "VBD"}) or load_vocabulary().get(low, ("", low))[0] in _ONLY_ADJECTIVE:
        token.tag, token.lemma = "adj", low
    else:
        token.tag, token.lemma, token.number = "noun", verb[0] if verb else low, "p" if low.endswith("s") else "s"


def _wants_verb(before: Token | None) -> bool:
    """Return whether a verb must follow a word: "to *tip* the scales"."""
    return before is not None and (before.low == "to" or before.tag in ("modal", "pron", "neg"))


def _lacks_particle(low: str, lemma: str, tags: frozenset[str], after: Token | None) -> bool:
    """Return whether a form is of a verb that needs a particle, where none follows: "a special forces *team* that"."""
    if lemma not in load_forms().particled or tags & {"VBD", "VBN", "VBG"} or "n" not in load_vocabulary().get(low, ("", low))[0]:
        return False
    return after is None or (lemma, after.low) not in load_forms().phrasal


def _relates(low: str, before: Token | None, after: Token | None) -> bool:
    """Return whether a word between two names says how they are related: "NATO *ally* Turkey"."""
    named = before is not None and before.tag in ("name", "dem") and after is not None and after.tag == "name"
    return named and low in load_words().relations


def _are_men(tags: frozenset[str], noun: tuple[str, str] | None, before: Token | None, after: Token | None) -> bool:
    """Return whether a plural behind a name is of its men, who do what the next word says: "Houthi *forces control* the town"."""
    if noun is None or noun[0] not in load_words().army_nouns or "VBZ" not in tags or before is None or after is None:
        return False
    return before.tag == "name" and not after.capital and "VBP" in load_forms().verbs.get(after.low, ("", frozenset[str]()))[1]


def _takes_particle(lemma: str, tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a form agrees with the noun before it and goes with the particle behind: "Islamic State *calls on* followers"."""
    if before is None or after is None or (lemma, after.low) not in load_forms().phrasal:
        return False
    one = before.tag == "name" or (before.tag == "noun" and before.number != "p")
    several = (before.tag == "noun" and before.number == "p") or (before.tag == "name" and before.low.endswith("s"))
    many = several and after.low in load_forms().nouns  # "troops *take part*"
    return (one and "VBZ" in tags) or (many and bool(tags & {"VB", "VBP"}))


def _carries_out(lemma: str, tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a bare form behind a plural says that they carry out what is named behind it: "troops *launch* air strikes"."""
    if before is None or after is None or lemma not in load_words().light or "VBP" not in tags:
        return False
    many = (before.tag == "noun" and before.number == "p") or (before.tag == "name" and before.low.endswith("s"))
    return many and (after.low in load_forms().nouns or "n" in load_vocabulary().get(after.low, ("", ""))[0])


def _linked(lemma: str, tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a participle of being close goes with the plural behind it: "X and *affiliated* groups", "and *surrounding* towns"."""
    close = (lemma in _LINKS and "VBN" in tags) or (lemma in _AROUND and "VBG" in tags and before is not None and before.tag != "verb")
    if not close or after is None or (before is not None and before.tag not in ("cc", "prep", "verb")):
        return False
    return is_plural(after) or (after.tag == "name" and load_forms().nouns.get(after.low, ("", ""))[1] == "p")


def _tells_with_what(low: str, after: Token | None) -> bool:
    """Return whether a weapon only says with what an attack is: "in response to *rocket* attacks on X"."""
    noun = load_forms().nouns.get(after.low, ("", ""))[0] if after is not None else ""
    return low in load_words().weapons and (noun in load_words().events or noun in _FIRED)


def _aims(lemma: str, tags: frozenset[str], before: Token | None) -> bool:
    """Return whether "to" and a form that may be an adjective say what somebody is about: "to *clear* villages", not "to front lines"."""
    return before is not None and before.low == "to" and "VB" in tags and (lemma in load_words().transitive or lemma in load_words().light)


def _harms(lemma: str, tags: frozenset[str], before: Token | None) -> bool:
    """Return whether a headline's only verb is one of harm behind where its subject is: "Gunmen in Iraq *kill* election worker"."""
    name = before.name if before is not None else None
    return name is not None and is_place(name) and bool(tags & {"VB", "VBP"}) and lemma in load_constructions().never_alone


def _of_event(lemma: str, tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether an -ing form says what the event right before it does, or one of a name: "attacks by X *targeting* churches"."""
    if before is None or "VBG" not in tags:
        return False
    if before.tag == "name":
        return lemma in load_constructions().aimed and is_plural(after)
    return before.tag == "noun" and before.lemma in load_words().events and lemma in load_constructions().harming


def _dwells(lemma: str, tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a form says behind a name or a comma where somebody is: "X, who leads Y, *lives in* Basra"."""
    if lemma not in _DWELLING or "VBZ" not in tags or before is None or after is None:
        return False
    return before.tag in ("name", "comma", "close") and after.low in ("in", "at", "near")


def _of_number(tags: frozenset[str], before: Token | None, after: Token | None) -> bool:
    """Return whether a participle says what became of a number of people: "four *wounded* in an ambush"."""
    counts = before is not None and (before.tag == "num" or before.low in load_words().numbers)
    return counts and "VBN" in tags and rough(after) in ("prep", "sub", "sign", "comma", "")


def _unknown(token: Token, before: Token | None, after: Token | None) -> None:
    low, previous = token.low, before.tag if before else ""
    token.lemma = low
    parts, lemma = load_vocabulary().get(low, ("", low)) if not token.capital else ("", low)
    if low.endswith("ly") and len(low) > 4 and not token.capital and "a" not in parts:
        token.tag = "adj" if previous in ("det", "pos", "poss", "dem") else "adv"  # "the heavily fortified Green Zone"
    elif (
        parts == "v" and previous not in NOMINAL and not (low.endswith(("ing", "ed")) and previous in ("prep", "verb") and is_plural(after))
    ):
        token.tag, token.lemma, token.tags = "verb", lemma, _tags(low, lemma)
    elif parts and "v" not in parts:
        token.tag = "adj" if _said_of(low, parts, previous, after) else _nominal(parts, after)
        token.number = "p" if low != lemma else "s"
    elif before is not None and (previous == "modal" or (before.low == "to" and _infinitive(parts, after))) and not token.capital:
        token.tag, token.tags = "verb", frozenset(("VB",))
    elif (
        low.endswith("ed")
        and len(low) > 4
        and "-" not in low
        and not token.capital
        and previous not in (*NOMINAL, *(("prep", "verb") if is_plural(after) else ()))
    ):
        token.tag, token.tags = "verb", frozenset(("VBD", "VBN"))
    elif low.endswith("ing") and len(low) > 5 and not token.capital and previous not in NOMINAL and rough(after) in OPENS_OBJECT:
        token.tag, token.tags = "verb", frozenset(("VBG",))
    elif (_ADJECTIVE.match(low) or low.endswith("ed")) and not token.capital:
        token.tag = "adj"
    else:
        token.tag, token.number = "noun", "p" if low.endswith("s") and not low.endswith("ss") else "s"


def _said_of(low: str, parts: str, previous: str, after: Token | None) -> bool:
    """Return whether a word that may be a noun is the adjective with which a clause tells a tie: "is *active* in", not "an active"."""
    return (
        "a" in parts and low in load_words().adjectives and rough(after) == "prep" and previous not in ("det", "adj", "pos", "poss", "dem")
    )


def _stands_free(previous: str, after: Token | None) -> bool:
    """Return whether a word is no participle inside a noun phrase."""
    return previous not in NOMINAL and not (previous == "prep" and is_plural(after))


def _tags(low: str, lemma: str) -> frozenset[str]:
    """Return the verb forms that a word may be which is nothing but a verb."""
    if low == lemma:
        return frozenset(("VB", "VBP"))
    return frozenset(("VBG",) if low.endswith("ing") else ("VBZ",) if low.endswith("s") else ("VBD", "VBN"))


def _infinitive(parts: str, after: Token | None) -> bool:
    """Return whether a word after "to" is a verb: not in "to power", "to front lines"."""
    if "n" not in parts:
        return True
    following = rough(after)
    return following in OPENS_OBJECT or (following == "open-class" and after is not None and not after.low.endswith("s"))


def _nominal(parts: str, after: Token | None) -> str:
    """Return the tag of a word that can't be a verb: an adjective where more of the phrase may follow."""
    if "n" in parts and not ("a" in parts and rough(after) in ("open-class", "name", "dem")):
        return "noun"
    return "adj" if "a" in parts else "adv"
