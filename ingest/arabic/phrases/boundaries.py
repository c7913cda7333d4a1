"""Words at which an Arabic noun phrase ends: verbs, closed classes, nouns that head another phrase."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.actor_words import RELATIVE, is_actor
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.morphology import noun_forms
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import folded

GATHERING = senses("ar", "brings_together")
_MEETINGS = frozenset(form for noun in senses("ar", "meetings") for form in noun_forms(noun))
_NEAR_MEETING = 3  # words
_OPENING, _TAKING = ('"', "«", "“"), ("عن", "علي", "من", "في", "الي", "بسبب", "ضد")  # prepositions, folded
_FORCES = folded(senses("ar", "nouns_like_qualities"))
_UNDOES, _HELD = senses("ar", "undoes"), folded(senses("ar", "held_offices") | senses("ar", "all_of_them"))


def is_closed(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word is of a closed class."""
    return (
        word in lexicon.prepositions
        or word in lexicon.relatives
        or word in lexicon.complementisers
        or word in lexicon.negators
        or word in lexicon.clause_openers
        or word in lexicon.conditions
        or (word,) in lexicon.agents
    )


def verb_at(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word is a verb and can be nothing else."""
    token = tokens[at]
    if gathers(tokens, at, lexicon):
        return True
    if not token.verbs or token.noun is not None or token.preposition or token.definite or takes_noun(tokens, at):
        return False
    if told_of_people(tokens, at, lexicon):
        return False
    return token.word not in lexicon.nouns and token.word not in lexicon.metonymy and not owned_adjective(tokens, at, lexicon)


def gathers(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word behind a meeting says whom it brought together: "لقاء سري جمع فلانا مع فلان"."""
    token = tokens[at]
    if not token.verbs or token.conjunction or token.preposition or not any(v.form.lemma in GATHERING for v in token.verbs):
        return False
    before = tokens[max(0, at - _NEAR_MEETING) : at]
    return any(lexicon.bare(t.word) in _MEETINGS for t in before) and not any(t.mark or t.name for t in before)


def told_of_people(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a participle says what people right before it are: "شخصا متهما بالإرهاب"."""
    token = tokens[at]
    if not at or token.conjunction or any(v.form.aspect != "participle" for v in token.verbs):
        return False
    quality = token.word in lexicon.qualities or token.word.removesuffix("ا") in lexicon.qualities
    return quality and tokens[at - 1].word in lexicon.descriptions


def takes_noun(tokens: Sequence[Token], at: int) -> bool:
    """Return whether only a noun can stand at a word: behind "any", or as what a preposition takes in quotation marks: "عن «دعم"."""
    if not at or tokens[at].conjunction:
        return False
    quoted = at > 1 and tokens[at - 1].mark in _OPENING and tokens[at - 2].word in _TAKING and not tokens[at - 2].mark
    return tokens[at - 1].word == "اي" or quoted


def owned_adjective(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word that may be a verb is the adjective of "تابع ل"."""
    return tokens[at].word in lexicon.adjectives and at + 1 < len(tokens) and tokens[at + 1].preposition == "ل"


def heads_another(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word behind a name heads a phrase of its own: an adjective with complements, an actor, a title, a post."""
    word = tokens[at].word
    bare = lexicon.bare(word)
    known = bare in lexicon.adjectives or is_actor(bare, lexicon) or _is_forces(tokens, at, bare)
    return known or opens_title(tokens, at, lexicon) or word in lexicon.post_heads


def _is_forces(tokens: Sequence[Token], at: int, bare: str) -> bool:
    """Return whether what is spelt like an adjective is a noun for many, by the adjective behind it: "دعا الصدر | القوى السياسية"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return bare in _FORCES and after is not None and after.definite and after.word.endswith("ه") and not (after.name or after.preposition)


def opens_title(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether titles begin at a word, and not adjectives that may be titles too: "الهجوم الإرهابي", "الدعم العسكري"."""
    word = tokens[at].word
    if word not in lexicon.titles:
        return False
    if not lexicon.bare(word).endswith(RELATIVE):
        return True
    while at < len(tokens) and tokens[at].name is None and tokens[at].word in lexicon.titles:
        at += 1
    name = tokens[at].name if at < len(tokens) else None
    return name is not None and name.kind == "person" and not tokens[at].conjunction and not tokens[at].preposition


def begins_next(tokens: Sequence[Token], found: NounPhrase, lexicon: Lexicon) -> bool:
    """Return whether the noun behind an event begins a phrase because an adjective stands before it: "انفجار عبوة ناسفة | دورية"."""
    token = tokens[found.end]
    bare = lexicon.bare(token.word)
    if bare not in lexicon.descriptions and bare not in lexicon.metonymy and not (token.verbs and not token.definite):
        return False
    before = tokens[found.end - 1]
    return found.end - 1 > found.start and (before.word.endswith(("ه", "ي", "ات", "ين")) or before.word == "اخر")


def has_its_preposition(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun trigger has the preposition without which it is none: القضاء على."""
    noun = tokens[at].noun
    needed = lexicon.bound.get(noun.lemma) if noun is not None else None
    return needed is None or (at + 1 < len(tokens) and tokens[at + 1].word == needed)


def undoes_deed(tokens: Sequence[Token], at: int) -> bool:
    """Return whether "إلغاء" tells that a deed does not come about, not that an office is no more: "إلغاء | زيارة", "إلغاء منصب"."""
    noun, after = tokens[at].noun, tokens[at + 1] if at + 1 < len(tokens) else None
    if not tokens[at].word.startswith("ال"):
        return False  # of the others, what is prevented is the object: "منع التنظيم المواطنين"
    return noun is not None and noun.lemma in _UNDOES and not noun.definite and (after is None or after.word not in _HELD)


def is_banner(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word for a brigade means the flag under which somebody fights: "تحت لواء الحشد"."""
    return tokens[at].word == "لواء" and at > 0 and tokens[at - 1].word == "تحت"
