"""Phrases without a preposition: subject or object of the verb or noun that is open, or the topic of the next."""

from __future__ import annotations

from graph.model import ACTORS
from ingest.arabic.clauses.adjective_clauses import adjective_clause
from ingest.arabic.clauses.adverbs import adverb, cognate
from ingest.arabic.clauses.asides import BECAUSE, tells_why
from ingest.arabic.clauses.attachment import aside, attach, caught_there
from ingest.arabic.clauses.control import FEARED, resolved
from ingest.arabic.clauses.outer_objects import return_to_outer, wants_party
from ingest.arabic.clauses.parted_objects import second_party
from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import RESULT
from ingest.arabic.events.noun_clauses import has_owner, is_light, take, taken_by
from ingest.arabic.events.receiving import receives
from ingest.arabic.events.side_by_side_places import pair
from ingest.arabic.events.whereabouts import adverbial
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.polarity.rejections import deed_before
from ingest.arabic.posts.led_members import leave_led, next_member, says_who_leads
from ingest.arabic.posts.post_clauses import led_by
from ingest.arabic.posts.renaming import describe_founded, rename
from ingest.arabic.reading import Reading
from ingest.arabic.voices.tasks import doers
from ingest.arabic.voices.voices import SOURCES, source
from ingest.arabic.words.counts import pointed_time
from ingest.arabic.words.manners import time_before
from ingest.arabic.words.prepositions import near
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_analysis import VERBAL_NOUN
from ingest.lexicon import senses

AIM = "لأجل"  # the function of what something is done for
_ENTERS = senses("ar", "enters_wars")  # "دخول تركيا الحرب"
_OWN = frozenset(("of", "thing", "event", "subject"))  # functions of a noun that no preposition gives it
_ASKED_FOR = ("", "ب", "إلى", "ل", "عن")  # under which a verb takes what is said or asked for
_WITHOUT, _HELPS, _VISITS = senses("ar", "without"), senses("ar", "helped_by_blows"), senses("ar", "visits")
_UPON = senses("ar", "upon_somebody")


def noun_phrase(reading: Reading, token: Token) -> None:
    """Take what is no verb and no word of a closed class: time, an adjective, a source, else a noun phrase."""
    if adverb(reading, token) or cognate(reading, token) or _with_preposition(reading, token) or adjective_clause(reading, token):
        return
    if (token.preposition + token.word in SOURCES or token.word in SOURCES) and source(reading, reading.at + 1):
        return
    if time := pointed_time(reading.tokens, reading.at, reading.lexicon):
        reading.at = time
        return
    phrase = reading.phrases.one(reading.at) if says_who_leads(reading) else reading.phrases.read(reading.at)
    if phrase is not None:
        rename(reading, phrase)
        describe_founded(reading, phrase)
    if phrase is None or phrase.end <= reading.at:
        reading.fresh = False
        reading.at += 1
    elif not token.preposition and (next_member(reading, phrase) or pair(reading, token, phrase)):
        pass
    elif token.preposition:
        why = BECAUSE if phrase.trigger is not None and tells_why(reading.tokens, reading.at - 1) else ""
        why = why or (AIM if _tells_aim(reading, token, phrase) else "")
        attach(reading, FEARED if _feared(reading) else why or token.preposition, phrase)
    elif _tells_side(reading) and (adverbial(reading.tokens, reading.last, phrase, reading.lexicon) or caught_there(reading, phrase)):
        aside(reading, phrase)
    else:
        _bare(reading, token, phrase)


def _tells_aim(reading: Reading, token: Token, phrase: NounPhrase) -> bool:
    """Return whether "ل" opens what something is done for, by a verbal noun that tells no claim: "ضربات *لإنقاذ* أفراد من الطائفة"."""
    if token.preposition != "ل" or phrase.trigger is not None or token.definite or token.name is not None:
        return False
    if reading.text[token.bare_start] == "أ":
        return False  # a plural of the same shape: "التابعة *لأطراف* الناحية"
    bare = reading.lexicon.bare(token.word)
    return (
        VERBAL_NOUN.fullmatch(token.word) is not None
        and bare not in reading.lexicon.descriptions
        and bare not in reading.lexicon.body_heads
    )


def _tells_side(reading: Reading) -> bool:
    """Return whether a place may only say where something is: what a trigger tells, or the place before it: "في سامراء شمال بغداد"."""
    return reading.verb is not None or reading.noun is not None or (reading.last is not None and reading.last.place)


def _feared(reading: Reading) -> bool:
    """Return whether a preposition stands behind a word that says only in view of what something is done: "تحسبا لوقوع هجمات"."""
    return reading.at > 0 and reading.tokens[reading.at - 1].word in reading.lexicon.feared


def _with_preposition(reading: Reading, token: Token) -> bool:
    """Take "بالقرب من X", "بقيادة X"."""
    if token.preposition != "ب":
        return False
    if token.word == "القرب":
        near(reading)
        return True
    return token.word in reading.lexicon.leadership and led_by(reading)


def _bare(reading: Reading, token: Token, phrase: NounPhrase) -> None:
    """Give a phrase to the noun before it, to the verb, or let it be the topic."""
    leave_led(reading, token)
    return_to_outer(reading, token, phrase)
    verb, noun, under = reading.verb, reading.noun, reading.last_key
    reading.last_key = ""
    reading.inserted = False
    if noun is not None and reading.drafts[noun].category == "adjective" and len(reading.drafts[noun].functions) > 1:
        noun = reading.drafts[noun].beside  # "إخراج فصائل موالية لأنقرة القوات الكردية"
    before = reading.last
    adjacent = before is not None and before.end == time_before(reading.tokens, deed_before(reading.tokens, reading.at), reading.lexicon)
    own = adjacent and not token.conjunction
    take(reading, phrase)
    alike = before is not None and before.named and not phrase.named and phrase.trigger is None
    if before is not None and under and own and _describes_him(before, phrase, token):
        return  # "أفرج عن فلان | المعتقل في المدينة"
    if before is not None and alike and adjacent and token.conjunction and token.owned:
        before.end, before.number, reading.last = phrase.end, "p", before
        return  # "الولايات المتحدة وحلفاؤها | قصفوا"
    if phrase.trigger is not None and reading.noun is not None and reading.noun != noun:
        head = reading.tokens[before.start] if before is not None and before.start >= 0 else None
        if adjacent and (resolving := resolved(before, head, phrase.start, reading.lexicon)):
            reading.drafts[reading.noun].add("subject", resolving)
            reading.drafts[reading.noun].modality = "planned"
            return
        object_of_noun = own and has_owner(reading.draft(noun), reading.lexicon) and not _light_past_helper(reading, noun, phrase)
        if object_of_noun and noun is not None:
            reading.drafts[noun].bare.append(phrase)
            if receives(reading.drafts[noun], "", reading.lexicon):
                reading.drafts[reading.noun].host = noun  # "تلقي القوات | دعما من"
            return
        _give_trigger(reading, token, phrase, noun, own)
        if verb is None and reading.topic is not None and not token.conjunction:
            reading.drafts[reading.noun].add("subject", doers(reading.topic.phrases, reading.drafts, reading.lexicon))
    elif noun is not None and own and not _complete(reading, reading.drafts[noun], phrase) and not _past_helper(reading, noun, phrase):
        reading.drafts[noun].bare.append(phrase)
        return
    if verb is not None and noun is not None and reading.noun == noun and _reaching(reading.drafts[verb], reading.drafts[noun], reading):
        reading.noun = None  # "استهدف تفجير مكاتب | للحزب": what follows belongs to what was hit
    if phrase.start and reading.tokens[phrase.start - 1].word in _WITHOUT and _undone(reading, phrase):
        return
    if verb is not None and not token.conjunction and (not reading.comma or second_party(reading, reading.drafts[verb], phrase)):
        reading.drafts[verb].bare.append(phrase)
    elif reading.topic is None or token.conjunction or (reading.comma and verb is not None):
        reading.topic = phrase
    reading.fresh = False


def _describes_him(before: NounPhrase, phrase: NounPhrase, token: Token) -> bool:
    """Return whether one defined word for a person stands behind the name of one."""
    named = before.named and [p.kind for p in before.phrases] == ["person"]
    one = phrase.end - phrase.start == 1 and token.definite and [(p.sort, p.kind) for p in phrase.phrases] == [("description", "person")]
    return named and one and phrase.trigger is None


def _undone(reading: Reading, phrase: NounPhrase) -> bool:
    """Let the subject of the verb be who does not do what stands behind "without": "دخلوا دون إبلاغ الحكومة", "دون | وقوع خسائر"."""
    draft = reading.draft(reading.noun) if phrase.trigger is not None else None
    deed = draft is not None and draft.lemma in reading.lexicon.done_to - reading.lexicon.accompaniment
    if draft is not None and deed and reading.verb is not None:
        draft.host, draft.shares = reading.verb, True
    return phrase.trigger is None


def _give_trigger(reading: Reading, token: Token, phrase: NounPhrase, noun: int | None, own: bool) -> None:
    """Give the noun trigger just read to the noun before it, or to the verb; a conjunction makes it share with the noun before."""
    assert reading.noun is not None  # noqa: S101 - asked by the caller
    draft, before = reading.drafts[reading.noun], reading.draft(noun)
    if before is not None and own and (is_light(reading, before) or before.lemma in _ENTERS | reading.lexicon.holds_office):
        draft.host, draft.shares = noun, True  # "تنفيذ الجيش غارات", "تولي فلان رئاسة الحكومة"
    else:
        taken_by(reading, reading.noun, reading.verb, "")
    if token.conjunction and before is not None:
        draft.host, draft.shares, draft.partner = before.host, before.shares, noun
        if before.host is not None and before.under:
            draft.under = before.under
            reading.drafts[before.host].add(before.under, phrase.phrases)  # "دعمها بالتدريب والمشورة"
        elif before.host is None:
            draft.add("subject", before.functions.get("subject", []))  # "مهمة البعثة في تدريب الجيش وتقديم المشورة للوزارة"


def _past_helper(reading: Reading, noun: int, phrase: NounPhrase) -> bool:
    """Return whether a phrase behind who helps is the object of the verb: "يقاتل الجيش بمساندة الحشد | التنظيم"."""
    helper, verb = reading.drafts[noun], reading.draft(reading.verb)
    helped = helper.accompanies and bool(helper.functions.get("of") or helper.functions.get("من"))
    return helped and verb is not None and verb.lemma in reading.lexicon.transitive and len(verb.bare) == 1 and phrase.named


def _light_past_helper(reading: Reading, noun: int | None, phrase: NounPhrase) -> bool:
    """Return whether an event behind who takes part is what the verb carries out: "شنت القوات بمشاركة الحشد | عملية"."""
    helper, verb = reading.draft(noun), reading.draft(reading.verb)
    carried = verb is not None and verb.lemma in reading.lexicon.carries_out and len(verb.bare) < 2
    return carried and helper is not None and helper.under == "ب" and reading.lexicon.event_kinds.get(phrase.lemma) == "operation"


def _reaching(verb: Draft, noun: Draft, reading: Reading) -> bool:
    """Return whether a noun is the event that a verb right before it says to reach somebody: "استهدف هجوم"."""
    return verb.lemma in reading.lexicon.reaches and noun.token == verb.token + 1 and bool(noun.functions.get("event"))


def _is_circumstance(verb: Draft, noun: Draft, reading: Reading) -> bool:
    """Return whether a noun under its preposition has all it takes, and is not what its verb says or asks for."""
    if noun.under not in _ASKED_FOR:
        return not (noun.lemma in reading.lexicon.done_to and noun.functions.get("of") and _OWN.issuperset(noun.functions))
    return noun.under == "ب" and verb.operator is None and noun.lemma not in reading.lexicon.done_to


def _complete(reading: Reading, noun: Draft, phrase: NounPhrase) -> bool:
    """Return whether nothing bare can belong to a noun: "شارك في العملية الجيش", "جمع اللقاء فلانا", "استهدف هجوم قافلة"."""
    verb = reading.draft(reading.verb)
    reaches = verb is not None and (_reaching(verb, noun, reading) or (verb.lemma in RESULT and noun.token == verb.token + 1))
    if verb is not None and verb.lemma in _HELPS and noun.lemma in reading.lexicon.raids and noun.token == verb.token + 1:
        return bool(noun.functions.get("of"))  # "دعمت غارات التحالف | القوات"
    to_see = noun.lemma in _VISITS and all(p.kind == "place" for p in phrase.phrases)  # "خلال زيارته | واشنطن"
    if phrase.named and verb is not None and not to_see and wants_party(verb, reading.lexicon) and _is_circumstance(verb, noun, reading):
        return True  # "طالب فلان في حوار مع القناة | الحكومة", "اتهم خلال زيارته إلى المدينة | الحكومة"
    if noun.lemma in _UPON and verb is not None and noun.functions.get("of") and phrase.named:
        return True  # "هاجم الجيش ردا على هجوم التنظيم | المدينة": an attack is on somebody
    head = reading.tokens[noun.token]
    event, definite = bool(noun.functions.get("event")), head.definite or (head.name is not None and phrase.named)
    actor = noun.category == "noun" and any(p.kind in ACTORS for p in phrase.phrases)
    return (event and (definite or reaches)) or (actor and definite)
