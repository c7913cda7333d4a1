"""Clauses of phrases that stand side by side: a body and its place, a member and his body, an agreement and its parties."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.events.between import BETWEEN
from ingest.arabic.events.sites import names_site, of_site
from ingest.arabic.events.whereabouts import WITHIN, beside, person_there
from ingest.arabic.phrases.belonging import belonging
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.existence import EXISTS
from ingest.lexicon import senses
from ingest.normalise import folded

_UNITS = folded(senses("ar", "units_of_an_army"))
_NARROWS, _LONGEST = folded(senses("ar", "narrows")), 2
_ARISES = senses("ar", "arises")
_LEGAL = senses("ar", "legal_standings")
_PRESENCE = senses("ar", "presence_and_part")
_DEALT = senses("ar", "blames") | senses("ar", "blows")  # what somebody does against another
_USING = folded(senses("ar", "uses"))
_MET = ("ضد", "على", "مع")  # before whoever is met, in a fight or not, where it is
_ASKS = senses("ar", "takes_from")  # verbs whose own "من" it may be
_SENDS = senses("ar", "sends_against")


def side_by_side(reading: Reading, key: str, owner: NounPhrase, phrase: NounPhrase) -> None:
    """Make clauses of a phrase and the prepositional phrase behind it."""
    key = "في" if key == "على" and of_site(reading.tokens, owner) else key  # "مواقع للتنظيم | على الحدود"
    key = "في" if key == BETWEEN and _between_places(phrase) else key  # "مسلحو التنظيم | بين الرمادي والفلوجة"
    if key == "في" and reading.verb is None and (there := person_there(reading.preposition_at, owner, phrase)) is not None:
        reading.drafts.append(reading.in_voice(there))
    elif key in WITHIN or key in ("ضد", "ضمن"):
        where_body_is(reading, key, owner, phrase, reading.preposition_at)
    if owner.end == reading.preposition_at:
        _whose_member(reading, key, owner, phrase)
        _parties_of_agreement(reading, key, owner, phrase)


def _between_places(phrase: NounPhrase) -> bool:
    return len(phrase.phrases) > 1 and all(p.sort == "name" and p.kind == "place" for p in phrase.phrases)


def where_body_is(reading: Reading, key: str, owner: NounPhrase, phrase: NounPhrase, at: int) -> None:
    """Make a clause of a body right before a preposition or direction at a token, unless the place is that of an event or a verb."""
    noun, verb = reading.draft(reading.noun), reading.draft(reading.verb)
    owner, at = _around_area(reading, owner, at)
    at -= _narrowed(reading, owner, at)
    of_post = reading.last is not None and owner is reading.last.tail and all(p.kind == "organization" for p in owner.phrases)
    if of_post or reading.lexicon.bare(reading.tokens[at - 1].word) in _LEGAL:
        return  # "وزير الخارجية | في بغداد", "الحزب المحظور | في تركيا"
    owners = owner.trigger is not None or (noun is not None and noun.lemma in reading.lexicon.raids and reading.last_key == "ل")
    if noun is not None and noun.functions.get("event") and (not reading.last_key or owners):
        return  # "الغارات | في سوريا", "غارات للتحالف | قرب المدينة"
    used = any(reading.lexicon.bare(token.word) in _USING for token in reading.tokens[max(owner.start - 1, 0) : owner.start + 1])
    if key == "ضد" and (used or (noun is not None and _dealt(reading, noun))):
        return  # "لا نية لاستخدام الجيش | ضد المحتجين"
    met = reading.last_key in _MET and any(p.kind == "force" for p in owner.phrases)  # "نفذ الطيران غارة ضد التنظيم | في المحافظة"
    if key in WITHIN and verb is not None and not (met or of_site(reading.tokens, owner)) and _says_where(reading, verb, owner):
        return
    draft = beside(reading.tokens, at, key, owner, phrase, reading.lexicon)
    if draft is not None and (key != "ضد" or verb is None or _fights(draft, verb, owner)):
        reading.drafts.append(reading.in_voice(draft))


def _fights(draft: Draft, verb: Draft, owner: NounPhrase) -> bool:
    """Tell of a body against another as the verb does that sends it: "لن يستخدم *الجيش ضد* الحزب"; return whether it may be told."""
    if owner not in verb.bare:
        return True
    if verb.lemma in _SENDS:
        draft.polarity, draft.modality = verb.polarity, verb.modality
    return verb.lemma in _SENDS or verb.polarity == "affirmed"


def _narrowed(reading: Reading, owner: NounPhrase, at: int) -> int:
    """Return how many words before a token only say that one of several places is meant most: "مواقع التنظيم *ولا سيما* في الرقة"."""
    behind = at - owner.end
    return behind if 0 < behind <= _LONGEST and all(t.word in _NARROWS and not t.mark for t in reading.tokens[owner.end : at]) else 0


def _around_area(reading: Reading, owner: NounPhrase, at: int) -> tuple[NounPhrase, int]:
    """Return the body that is in an area without a name, of which what is read tells where it is: "التنظيم في مناطق متفرقة | بالمحافظة"."""
    before = reading.taken[-2] if len(reading.taken) > 1 and reading.taken[-1] is owner else None
    if before is None or owner.trigger is not None or owner.end != at or not 0 < owner.start - before.end <= 1:
        return owner, at
    area = (owner.place or names_site(reading.tokens[owner.start])) and not any(p.sort == "name" for p in owner.phrases)
    lies = reading.tokens[owner.start].preposition == "ب" or reading.tokens[owner.start - 1].word == "في"
    return (before, before.end) if area and lies else (owner, at)


def _dealt(reading: Reading, noun: Draft) -> bool:
    """Return whether "against" tells whom a deed is against: "تهديدات من التنظيم | ضد السفارة", "معارك بين الجيش والحشد | ضد داعش"."""
    if reading.last_key == BETWEEN and noun.lemma in reading.lexicon.battles:
        return True
    return noun.lemma in _DEALT and bool(reading.last_key)


def _says_where(reading: Reading, verb: Draft, owner: NounPhrase) -> bool:
    """Return whether the place after a body is the verb's: "انتشرت القوات في كركوك", "نفذها الجيش في سامراء"."""
    if verb.lemma in reading.lexicon.auxiliary and (verb.polarity, verb.modality) == ("affirmed", "reported"):
        forces = any(p.kind == "force" for p in owner.phrases)  # "كانت القوات | في سنجار قد دخلت"
        return not forces or bool(owner.posts)
    taken = verb.lemma in _ARISES or (verb.link == "relative" and verb.lemma in reading.lexicon.carries_out)
    there = _is_force(owner) and not taken  # "أعدمت القوات | في المدينة", but not "هجوم شنته القوات | في المدينة"
    return verb.lemma in reading.lexicon.governs_in or (verb.topic is None and verb.bare == [owner] and not there)


def _is_force(owner: NounPhrase) -> bool:
    return bool(owner.phrases) and all(p.sort == "name" and p.kind == "force" for p in owner.phrases)


def _parties_of_agreement(reading: Reading, key: str, owner: NounPhrase, phrase: NounPhrase) -> None:
    """Make a clause of a named agreement and those between whom or with whom it is."""
    named = [p for p in owner.phrases if p.sort == "name" and p.kind == "mandate"]
    if named and key in ("بين", "مع") and phrase.trigger is None and phrase.named:
        draft = Draft(owner.start, named[-1].span, "اتفاق", "noun", quoted=reading.tokens[reading.at].quoted)
        draft.add("event", named[-1:])
        draft.add(key, phrase.phrases)
        reading.drafts.append(reading.in_voice(draft))


def _whose_member(reading: Reading, key: str, owner: NounPhrase, phrase: NounPhrase) -> None:
    """Make a clause of an officer or an unnamed unit and the body right behind."""
    told = _ranked(reading, key, owner, phrase) or (key == "من" and _unit(reading, owner))
    found = belonging(owner, key, phrase, reading.lexicon, told)
    verb = reading.draft(reading.verb)
    named = reading.tokens[phrase.start]
    head = reading.lexicon.descriptions.get(named.word.split()[0]) if named.name is not None and key == "ب" else None
    if found is not None and head is not None and head.one == "force":
        return  # "حماية المعسكر للجماعة | بقوات عراقية": what it is done with
    if found is not None and found.lemma == "ضمن" and verb is not None and verb.lemma in reading.lexicon.takes_part:
        return  # "شاركت الكتلة في الحكومة": the verb says so, or denies it
    if reading.lexicon.bare(reading.tokens[phrase.start].word) in reading.lexicon.texts:
        return  # "طالب الحكومة | في بيان الحزب"
    if key == "ب" and verb is not None and verb.bare[:1] == [owner] and verb.lemma in reading.lexicon.governs_with:
        return  # "أشاد مسؤول محلي | بالجيش"
    if found is not None:
        token = reading.tokens[reading.at]
        draft = Draft(reading.at, token.span, found.lemma, "noun", quoted=token.quoted)
        draft.add("subject", list(found.members))
        draft.add("ضمن", list(found.bodies))
        reading.in_voice(draft)
        if key != "من":
            _be_there(draft, reading.draft(reading.noun) if owner.trigger is not None else None, verb)
        reading.drafts.append(draft)


def _be_there(draft: Draft, noun: Draft | None, verb: Draft | None) -> None:
    """Let a membership stand or fall with what says that there are such members: "نفى وجود أجانب في صفوف الحشد"."""
    if noun is not None and noun.lemma in _PRESENCE:
        draft.parent, draft.link, draft.polarity = noun.parent, noun.link, noun.polarity
    elif verb is not None and verb.lemma == EXISTS:
        draft.polarity = verb.polarity


def _unit(reading: Reading, owner: NounPhrase) -> bool:
    """Return whether a phrase ends with the name of a unit, of which alone "من" can say whose it is: "الفرقة التاسعة من الجيش"."""
    last = owner.phrases[-1] if owner.phrases and owner.trigger is None else None
    if last is None or last.sort != "name" or last.kind != "force":
        return False
    named = next((t for t in reading.tokens[max(owner.start, 0) : owner.end] if t.name is not None and t.name.entity == last.entity), None)
    return named is not None and reading.lexicon.bare(named.word.split()[0]) in _UNITS


def _ranked(reading: Reading, key: str, owner: NounPhrase, body: NounPhrase) -> bool:
    """Return whether a phrase names one person by his rank, to whom the body behind can belong: "العقيد فلان من الشرطة"."""
    verb = reading.draft(reading.verb)
    if owner.start < 0 or reading.tokens[owner.start].word not in reading.lexicon.ranks or (verb and key == "من" and verb.lemma in _ASKS):
        return False
    if not body.phrases or body.phrases[0].span.start > reading.tokens[body.start].bare_start:
        return False  # "العقيد فلان في بيان للجيش"
    return owner.trigger is None and len(owner.phrases) == 1 and owner.phrases[0].sort == "name" and owner.phrases[0].kind == "person"
