"""What a prepositional phrase hangs on: the noun trigger and the verb that are open, or the body right before it."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.beside import goes_beside
from ingest.arabic.clauses.control import owners
from ingest.arabic.clauses.governed import governed
from ingest.arabic.clauses.hanging import hang
from ingest.arabic.clauses.topics import is_state_of_things
from ingest.arabic.drafts import Draft
from ingest.arabic.events.accomplished import forced
from ingest.arabic.events.between import BETWEEN, lies_between, shared_by_two
from ingest.arabic.events.given import from_whom
from ingest.arabic.events.neighbours import side_by_side, where_body_is
from ingest.arabic.events.noun_clauses import take
from ingest.arabic.events.results import result_outside
from ingest.arabic.events.sites import owner_of_target, strikes_site
from ingest.arabic.phrases.belonging import is_part
from ingest.arabic.phrases.nouns import NounPhrase, state_phrase
from ingest.arabic.polarity.circumstances import AFTER
from ingest.arabic.posts.led_members import leave_led
from ingest.arabic.reading import Reading
from ingest.arabic.voices.directions import directs
from ingest.arabic.voices.duties import duty
from ingest.arabic.voices.speakers import ASKED
from ingest.arabic.voices.voices import end_denial
from ingest.lexicon import senses
from ingest.syntax import AHEAD, INSTEAD, Phrase

_PARTIES = 2
_HELD = ("تحت", "خارج")  # in somebody's hold, or out of it
_LAND = senses("ar", "lands")  # "على أرض العراق" is in it
_REASONS = senses("ar", "reasons")  # "لأسباب تتعلق بـ"
_BESIDE = "بجانب"  # in a fight not against whom: "خاض معارك إلى جانب الجيش"
_FIGHTS = senses("ar", "fights")
_SUCCEEDING = senses("ar", "in_place_of")
_SOME = ("منهم", "منها", "بعضهم", "بعضها", "معظمهم", "معظمها", "غالبيتهم", "اغلبهم")
_PRESENCE = senses("ar", "presence")


def attach(reading: Reading, key: str, phrase: NounPhrase) -> None:
    """Hang a phrase on what is open, under its preposition."""
    leave_led(reading, reading.tokens[reading.at])
    key = _meant_as(reading, key, phrase)
    result_outside(reading, key, phrase)
    if phrase.head in _REASONS:
        end_denial(reading)
    noun, verb, last, place = reading.noun, reading.verb, _nearest(reading), reading.preposition_at
    if last is not None:
        side_by_side(reading, key, last, phrase)
        if _only_owns(reading, key, last, phrase):
            return
    nested = phrase.place and last is not None and last.place and key == reading.last_key == "في" and last.end >= reading.at - 1
    if reading.last_key == "بين" and key in ("من", "في"):
        for draft in _open(reading, noun, verb):
            draft.add("بين", _beyond(phrase))  # "بين رجال من المدينة ومسلحي التنظيم"
    take(reading, phrase)
    if key == "على":
        duty(reading, place, phrase)
        _listed(reading, phrase, noun, verb)
    if nested:
        return  # "في قرية كذا في محافظة كذا": one place
    reading.last_key = key
    inner = reading.noun if phrase.trigger is not None else None
    _hold(reading, key, phrase, inner, noun, verb)
    if key != "في" or inner is not None or not (is_state_of_things(reading.tokens, place, reading.lexicon) or _of_some(reading, place)):
        _add_to_open(reading, key, place, phrase, noun, verb)
    if inner is None:
        reading.noun = noun
        return
    reading.drafts[inner].accompanies = phrase.lemma in reading.lexicon.directing and directs(key, reading.tokens[place - 1])
    head = reading.tokens[last.start] if last is not None and last.start >= 0 else None
    theirs = phrase.state and reading.drafts[inner].functions.get("subject")  # "التزامه بالعقوبات الأميركية": no sanctions of his
    if not theirs and (owning := owners(last, head, place, reading.lexicon)):
        reading.drafts[inner].add("subject", owning)
        _follow(reading.drafts[inner], reading.draft(noun))
        if head is not None and reading.lexicon.bare(head.word) in reading.lexicon.persuading and not forced(head, reading.draft(verb)):
            reading.drafts[inner].modality = "planned"
    else:
        hang(reading, inner, key, noun, last)


def _meant_as(reading: Reading, key: str, phrase: NounPhrase) -> str:
    """Return the preposition as which one is meant before a phrase and after what is open."""
    key = "في" if key == "ب" and _locative(reading, phrase) else key
    key = "في" if key == "على" and phrase.head in _LAND else key
    key = "على" if key == "ل" and strikes_site(reading, phrase) else key
    key = "مع" if key == _BESIDE and not _fighting(reading) else key
    before = reading.preposition_at - 1
    return INSTEAD if key in ("ل", "من", "عن") and before >= 0 and reading.tokens[before].word in _SUCCEEDING else key


def _only_owns(reading: Reading, key: str, last: NounPhrase, phrase: NounPhrase) -> bool:
    """Take a phrase that only says whose the one before it is; return whether it does."""
    if key == "ل" and is_part(last, reading.lexicon) and last.end == reading.preposition_at:
        take(reading, phrase)
        return True  # "هاجم الجناح المسلح للحزب | الثكنة"
    if owner_of_target(reading, key, last, phrase) or (key == BETWEEN and lies_between(reading, last, phrase)):
        noun_at, reading.noun = reading.noun, None
        take(reading, phrase)
        reading.noun = noun_at
        return True
    return False


def _hold(reading: Reading, key: str, phrase: NounPhrase, inner: int | None, noun: int | None, verb: int | None) -> None:
    """Say what a noun for a hold is upon: that of the noun or verb which takes it, "سقطت المدينة | في قبضة التنظيم"."""
    holds = phrase.lemma in reading.lexicon.holding or (key == "تحت" and phrase.lemma in reading.lexicon.commanding)
    told = key == "عن" and verb is not None and reading.drafts[verb].operator is not None  # "تحدثت عن سيطرته"
    when = told or key in AFTER or key == "قبل"  # "يمنعهم من المغادرة منذ سيطرته على المدينة": a hold of its own
    gained = any(t.noun is not None for t in reading.tokens[phrase.start : phrase.trigger])  # "تمكن من فرض سيطرته"
    if inner is not None and holds and not when and not gained and (noun is not None or verb is not None):
        held = noun if noun is not None and noun != inner else verb
        if key == "على" or (held is not None and _his_own(reading, reading.drafts[held], key)):
            return
        reading.drafts[inner].hold(held, key)
        if held is not None and key == "من":  # "استعادة المدينة من قبضة التنظيم" is from him
            reading.drafts[held].add("من", reading.drafts[inner].functions.get("من", []))
    elif inner is not None and holds and key in _HELD and verb is None and noun in (None, inner) and reading.topic is not None:
        places = [p for p in reading.topic.phrases if p.kind == "place" and p.sort == "name"]
        reading.drafts[inner].add("object", places)  # "المدينة | تحت سيطرة التنظيم"
        if key != _HELD[0]:
            reading.drafts[inner].lose()


def _his_own(reading: Reading, held: Draft, key: str) -> bool:
    """Return whether a hold is that of whom a verb or noun tells: "لم يكتف بالسيطرة على المدينة", "لا نية له في السيطرة عليها"."""
    unmeant = held.operator in AHEAD and held.polarity == "denied"
    return unmeant or (held.category == "verb" and held.lemma in reading.lexicon.control[key])


def _add_to_open(reading: Reading, key: str, place: int, phrase: NounPhrase, noun: int | None, verb: int | None) -> None:
    """Put a phrase under its preposition in the noun trigger and the verb that are open."""
    owned = _goes_on_owning(reading, key, place, noun)
    noun, verb = governed(reading, key, place, phrase, noun, verb)
    verb = None if key == "ل" and _in_aid_of(reading, noun) else verb
    if key == BETWEEN and (shared := shared_by_two(reading.drafts, noun, reading.lexicon)) is not None:
        shared.add(key, phrase.phrases)
    if key == "من" and noun is None and _asks(reading, verb):
        reading.drafts[verb or 0].add(ASKED, [p for p in phrase.phrases if p.kind in ACTORS])  # "طالبت | من الحكومة الانسحاب"
    for draft in _open(reading, *(from_whom(reading, place, noun, verb) if key == "من" else (noun, verb))):
        draft.add("of" if draft is owned else key, phrase.phrases)
        if key == "من" and phrase.lemma in _PRESENCE:
            draft.add(key, phrase.inner)  # "تحرير المحافظة من وجود التنظيم"
        if draft.beside is not None and goes_beside(draft, reading.drafts[draft.beside], key):
            reading.drafts[draft.beside].add(key, phrase.phrases)


def _of_some(reading: Reading, place: int) -> bool:
    """Return whether only some of those named are told to be where a preposition says: "التقى جنودا، *مئات منهم* | في الأنبار"."""
    return place > 1 and reading.tokens[place - 1].word in _SOME and reading.tokens[place - 2].verbs == ()


def _asks(reading: Reading, verb: int | None) -> bool:
    """Return whether a verb asks whom it takes as its object, of which nothing has come yet: "طالب"."""
    draft = reading.draft(verb)
    asks = draft is not None and draft.operator == "demand" and reading.lexicon.makes.get(draft.lemma) == "object"
    return asks and draft is not None and not draft.functions and len(draft.bare) + (draft.topic is not None) < _PARTIES


def _fighting(reading: Reading) -> bool:
    """Return whether what is open tells of a fight."""
    noun, verb = reading.draft(reading.noun), reading.draft(reading.verb)
    return (noun is not None and noun.lemma in reading.lexicon.battles) or (verb is not None and verb.lemma in _FIGHTS)


def _in_aid_of(reading: Reading, noun: int | None) -> bool:
    """Return whether an accusative alone takes ل, not the verb: "نفذت القوات عملية إسنادا للجيش"."""
    draft = reading.draft(noun)
    return (
        draft is not None
        and draft.lemma in reading.lexicon.in_aid
        and not draft.under
        and reading.tokens[draft.token].word.endswith("ا")
        and draft.host == reading.verb
        and draft.shares
    )


def _locative(reading: Reading, phrase: NounPhrase) -> bool:
    """Return whether ب before a place says where: "بمحافظة ديالى", but not "أضر بالعراق", "رحب بالعراق"."""
    verb, lexicon = reading.draft(reading.verb), reading.lexicon
    if verb is None or reading.noun is not None or verb.operator or verb.lemma in lexicon.governs_with:
        return False
    named = phrase.trigger is None and bool(phrase.phrases) and all(p.sort == "name" for p in phrase.phrases)
    return named and all(p.kind == "place" or p.entity in lexicon.states for p in phrase.phrases)


def caught_there(reading: Reading, phrase: NounPhrase) -> bool:
    """Return whether a side of a place tells where he who is known caught or killed somebody: "إنه اعتقل | شمال بغداد | قياديا"."""
    verb, word = reading.draft(reading.verb), reading.tokens[phrase.start].word.split()[0]
    if verb is None or verb.topic is None or verb.bare or verb.lemma not in reading.lexicon.befalls or reading.noun is not None:
        return False
    return phrase.place and word in reading.lexicon.directions and not reading.tokens[phrase.start].conjunction


def aside(reading: Reading, phrase: NounPhrase) -> None:
    """Take "شمال الموصل" as "في"; after a place it only says where that lies."""
    lies = reading.last is not None and bool(reading.last.phrases) and reading.last.phrases[-1].kind == "place"
    noun = reading.noun
    if reading.last is not None:
        where_body_is(reading, "في", reading.last, phrase, reading.at)  # "معسكرات التنظيم | شمالي الموصل"
    take(reading, phrase)
    reading.noun = noun
    if not lies:
        for draft in _open(reading, noun, reading.verb):
            draft.add("في", phrase.phrases)


def _follow(deed: Draft, noun: Draft | None) -> None:
    """Put a deed under what its doer's part in it stands under: "لا دليل على تورطه في *الهجوم*" leaves none of it affirmed."""
    if noun is not None and deed.parent is None and noun.parent is not None:
        deed.parent, deed.link = noun.parent, noun.link


def _goes_on_owning(reading: Reading, key: str, place: int, noun: int | None) -> Draft | None:
    """Return the noun to which "and" joins one more owner of what it hits: "قصف مواقع لتنظيم في سورية | ولحزب في العراق"."""
    draft = reading.draft(noun)
    if key != "ل" or draft is None or not reading.tokens[place].conjunction or not draft.functions.get("of") or draft.functions.get("ل"):
        return None
    return draft if draft.lemma in reading.lexicon.hits else None


def _listed(reading: Reading, phrase: NounPhrase, noun: int | None, verb: int | None) -> None:
    """Say whose list it is on which somebody stands: "أُدرج على قائمة الإرهاب الأمريكية"."""
    words = [w for token in reading.tokens[phrase.start : phrase.end] for w in token.word.split()]
    state = reading.lexicon.demonyms.get(reading.lexicon.bare(words[-1])) if words and words[0] in reading.lexicon.lists else None
    owners = (
        [p for p in phrase.phrases if p.sort == "name" and p.kind == "organization"] if words and words[0] in reading.lexicon.lists else []
    )
    if owners:
        for draft in _open(reading, noun, verb):
            draft.add("listed_by", owners[:1])
    elif state is not None:
        for draft in _open(reading, noun, verb):
            draft.add("listed_by", [state_phrase(reading.tokens[phrase.start].span, state)])


def _open(reading: Reading, noun: int | None, verb: int | None) -> Iterator[Draft]:
    """Return the drafts of the open noun trigger and verb."""
    return (reading.drafts[index] for index in {noun, verb} if index is not None)


def _nearest(reading: Reading) -> NounPhrase | None:
    """Return the phrase right before a word: the body with which a post ends, else the last."""
    apart = not reading.tokens[reading.at].preposition and reading.tokens[reading.at - 1].word in reading.lexicon.prepositions
    tail = reading.last.tail if reading.last is not None else None
    return tail if tail is not None and tail.end == reading.at - apart else reading.last


def _beyond(phrase: NounPhrase) -> list[Phrase]:
    """Return the actors that a coordination joins to a place: they stand beside what the place belongs to."""
    first = phrase.phrases[0] if phrase.phrases else None
    return [p for p in phrase.phrases[1:] if p.kind in BODIES] if first is not None and first.kind == "place" else []
