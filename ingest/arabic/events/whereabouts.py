"""Which body is where, from words that stand side by side: "داعش في العراق", "القنصلية بالبصرة", "القوات الخاصة في الجيش"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.events.sites import of_site
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.actor_words import is_quality
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.lexicon import lands
from ingest.syntax import Phrase

WITHIN = ("في", "داخل", "ب", "قرب")
_IN = "في"


def beside(tokens: Sequence[Token], place: int, key: str, owner: NounPhrase, phrase: NounPhrase, lexicon: Lexicon) -> Draft | None:
    """Return a clause of a body right before a preposition: "داعش في العراق", "القوات الخاصة في الجيش", "التحالف ضد داعش"."""
    if owner.end != place or owner.start < 0 or phrase.trigger is not None or not phrase.named:
        return None
    token = tokens[place]
    word = lexicon.bare(token.word)
    if token.preposition and token.name is None and not (word in lexicon.place_heads or word in lexicon.body_heads):
        return None  # "رحّب المجلس بإقرار البرلمان"
    lies = key in WITHIN
    within = [p for p in phrase.phrases if p.sort == "name" or p.kind == "place"]
    owners = _owners(tokens, owner, lexicon, lies=lies and all(p.sort == "name" for p in within))
    if key == "ضد":
        owners = [p for p in owners if p.kind == "force"]  # but not "شكوى إلى المجلس ضد الدولة"
    bodies = [p for p in within if _is_body(p, lexicon)]
    if not owners or not within or (lies and bodies):
        return None
    if lies and owners[-1].kind == "organization" and _within_another(tokens, owner) and not of_site(tokens, owner):
        return None  # "نظراؤه في المجلس | في الدوحة"
    if lies and owners[-1].kind == "organization" and _of_people(tokens[owner.start], lexicon) and not of_site(tokens, owner):
        return None  # "حزب الدعوة | في ميسان" has no seat there, "مكتب حزب الدعوة | في ميسان" does
    lemma = "في" if lies else key
    draft = Draft(place, tokens[place].span, lemma, "noun", quoted=tokens[place].quoted)
    draft.add("subject", owners[-1:] if lies else owners)
    draft.add(lemma, bodies or within)
    return draft


def _owners(tokens: Sequence[Token], owner: NounPhrase, lexicon: Lexicon, *, lies: bool) -> list[Phrase]:
    """Return the bodies that a phrase ends with, and of those only described a state's and, right before a named place, armed men."""
    told = owner.phrases if owner.trigger is None else owner.inner
    owners = [p for p in told if _is_body(p, lexicon) or _is_land(p)]
    units = [p for p in told if p.sort == "description" and p.kind == "force"]
    if not owners and owner.trigger is None:
        owners = [p for p in units if p.state is not None and (p.definite or p.number != "p")]  # "كتيبة تركية", "المقاتلون الأكراد"
    last = tokens[owner.end - 1]
    return owners or [p for p in units if lies and _is_told(last, lexicon) and p.span.end == last.span.end]


def _is_told(last: Token, lexicon: Lexicon) -> bool:
    """Return whether an adjective stands last, which tells armed men: "خلايا نائمة | في الموصل", "الجماعات المتشددة | في سوريا"."""
    bare = lexicon.bare(last.word)
    return bare not in lexicon.descriptions and is_quality(bare, lexicon) and last.noun is None


def person_there(place: int, owner: NounPhrase, phrase: NounPhrase) -> Draft | None:
    """Return a clause of a person who opens the sentence, and the place right behind: "قاسم سليماني | في بغداد لبحث"."""
    persons = [p for p in owner.phrases if p.sort == "name" and p.kind == "person"]
    where = [p for p in phrase.phrases if p.sort == "name" and p.kind == "place"]
    if owner.start or owner.end != place or owner.trigger is not None or phrase.trigger is not None or not where:
        return None
    if len(persons) != 1 or len(owner.phrases) > 1:
        return None
    draft = Draft(place, persons[0].span, _IN, "noun")
    draft.add("subject", persons)
    draft.add(_IN, where)
    return draft


def seat_in_name(tokens: Sequence[Token], phrase: NounPhrase, lexicon: Lexicon) -> Draft | None:
    """Return a clause of a body whose own name tells where it is: "القنصلية الإيرانية في البصرة", "كتائب حزب الله في العراق وسوريا"."""
    token = tokens[phrase.start] if 0 <= phrase.start < len(tokens) else None
    if token is None or token.name is None or token.name.kind not in BODIES or _IN not in token.word.split():
        return None
    places = [n for n in token.name.inner if (n.kind == "place" or n.entity in lands()) and n.span.end == token.name.span.end]
    bodies = [p for p in phrase.phrases if p.entity == token.name.entity]
    if not places or not bodies:
        return None
    draft = Draft(phrase.start, token.span, _IN, "noun", quoted=token.quoted)
    draft.add("subject", bodies[:1])
    draft.add(_IN, [Phrase(n.span, "name", kind="place", entity=n.entity, definite=True) for n in places[:1]])
    further = phrase.phrases[1:]
    if all(p.kind == "place" or p.entity in lexicon.lands for p in further):
        draft.add(_IN, further)
        phrase.phrases = phrase.phrases[:1]
    return draft


def _of_people(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a name is of a party, a union of states or a community: some of it are in a place, it is not there itself."""
    return token.name is not None and lexicon.bare(token.word.split()[0]) in lexicon.of_people


def _within_another(tokens: Sequence[Token], owner: NounPhrase) -> bool:
    """Return whether a body itself stands under "in": then it is somebody of it who is in the place."""
    return tokens[owner.start].preposition == "ب" or (owner.start > 0 and tokens[owner.start - 1].word == "في")


def adverbial(tokens: Sequence[Token], owner: NounPhrase | None, phrase: NounPhrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase right after another says on which side of a place something happens: "غارة شمال الموصل"."""
    token = tokens[phrase.start] if phrase.start >= 0 else None
    if owner is None or token is None or token.conjunction or token.preposition or phrase.trigger is not None:
        return False
    apart = owner.place and tokens[phrase.start - 1].mark in COMMAS  # "في سامراء، شمال بغداد"
    if owner.end != phrase.start - apart:
        return False
    names = [p for p in phrase.phrases if p.kind == "place" or p.entity in lexicon.states]
    return bool(names) and token.word.split()[0] in lexicon.directions


def _is_land(phrase: Phrase) -> bool:
    """Return whether a phrase names a body that is also the land which it governs: "إقليم كردستان | في شمال العراق"."""
    return phrase.sort == "name" and phrase.entity in lands()


def _is_body(phrase: Phrase, lexicon: Lexicon) -> bool:
    return phrase.sort == "name" and phrase.kind in BODIES and phrase.entity not in lexicon.lands
