"""To whom an unnamed officer or unit belongs, said right behind the noun: "ضابط في الشرطة", "قوة من الجيش"."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import BODIES
from ingest.arabic.events.sites import is_site
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

_BOMBERS = folded(senses("ar", "bombers"))
_WITHIN = ("في", "ب", "من", "لدى", "ضمن", "داخل")  # what stands between a member and his body


@dataclass(frozen=True, slots=True)
class Belonging:
    """Who belongs to which bodies, and the lemma of the noun frame that says so."""

    lemma: str
    members: tuple[Phrase, ...]
    bodies: tuple[Phrase, ...]


def belonging(owner: NounPhrase, key: str, phrase: NounPhrase, lexicon: Lexicon, ranked: bool = False) -> Belonging | None:
    """Return what a prepositional phrase right behind a noun phrase says of the unnamed actor, or the officer, that it ends in, or None."""
    if (
        not (key in _WITHIN or (key == "ل" and is_part(owner, lexicon)))
        or phrase.trigger is not None
        or not phrase.phrases
        or phrase.phrases[0].kind == "place"
        or _is_state(phrase.phrases[0], lexicon)
    ):
        return None
    if key == "من" and len(phrase.phrases) > 1:
        return None  # "قوة من X وY" is made up of them
    last = (owner.phrases if owner.trigger is None else owner.inner)[-1:]
    alone = phrase.end - phrase.start == 1 and owner.trigger is None  # but not "رحّب المجلس بإقرار البرلمان", "علاقة الجهاز بالتنظيم"
    whole = key != "من" and (key != "ب" or alone)
    if key != "من" and is_site(phrase.head) and any(fold_word(p.lemma) in _BOMBERS for p in last):
        return None  # "فجر انتحاري سيارة | في حاجز للبيشمركة": it is theirs, he is not
    members = tuple(p for p in last if ranked or _has_body(p, lexicon) or (whole and _is_body(p, lexicon)))
    bodies = tuple(p for p in phrase.phrases if _is_body(p, lexicon))
    return Belonging("عنصر" if members[0].kind == "person" else "ضمن", members, bodies) if members and bodies else None


def is_part(owner: NounPhrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase is of what can only be a part of another body: "الجناح العسكري | للحزب"."""
    return owner.trigger is None and any(p.sort == "description" and lexicon.bare(p.lemma) in lexicon.parts for p in owner.phrases[-1:])


def _is_state(phrase: Phrase, lexicon: Lexicon) -> bool:
    home = phrase.sort == "anaphor" and fold_word(phrase.lemma) in lexicon.homelands  # "على أراضي بلاده"
    return phrase.entity in lexicon.lands or home


def _is_body(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase names a body, or points back to one: "اللجنة الأمنية بالمجلس"."""
    return phrase.sort in ("name", "anaphor") and phrase.kind in BODIES and phrase.entity not in lexicon.lands


def _has_body(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether a description is of an officer, a fighter or a unit; a defined singular person is likelier an adjective."""
    if phrase.sort != "description" or (phrase.definite and phrase.number != "p" and phrase.kind == "person"):
        return False
    head = lexicon.descriptions.get(phrase.lemma)
    return head is not None and (head.member or head.one in BODIES)
