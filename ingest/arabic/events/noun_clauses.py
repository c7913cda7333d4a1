"""Verbal nouns, events and agreements as clauses of their own, and the verbs and nouns that take them."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.clauses.control import FEARED, PURPOSES, accompanies, control
from ingest.arabic.drafts import Draft
from ingest.arabic.events.accomplished import recalled
from ingest.arabic.events.receiving import receives
from ingest.arabic.events.sites import is_kept_for
from ingest.arabic.events.whereabouts import seat_in_name
from ingest.arabic.phrases.complements import DEMONSTRATIVES
from ingest.arabic.phrases.duals import shared_by
from ingest.arabic.phrases.joined_goods import is_good
from ingest.arabic.phrases.nouns import NounPhrase, state_phrase
from ingest.arabic.polarity.noun_fates import tell_fate
from ingest.arabic.polarity.requital import left_off, refrained_from
from ingest.arabic.polarity.strained import STRAINED, strained
from ingest.arabic.posts.post_clauses import post_clause
from ingest.arabic.reading import Reading
from ingest.arabic.voices.duties import necessity
from ingest.arabic.words.actor_words import is_quality
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.arabic.words.pronouns import attached
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word
from ingest.syntax import AHEAD, ENDED, Phrase

_CARRYING_OUT, _ACCUSED = senses("ar", "carrying_out"), adjective_forms(senses("ar", "accused"))
_CHARGED = senses("ar", "suspicions")
_DISCUSSING, _CHARGES = senses("ar", "discussing"), senses("ar", "charges")
_COMMANDER = "آمر"  # spelt like "an order" when folded
_NEAR = 4  # tokens from a charge to what somebody is charged with
_OFFERS = senses("ar", "offers")
_WHETHER = senses("ar", "whether")  # folded
_FIRST = 2  # tokens at least before what is counted
_THINGS = 4  # words that can name what is given
_WITHOUT = senses("ar", "without")


def take(reading: Reading, phrase: NounPhrase) -> None:
    """Step over a phrase; its trigger and its posts become clauses."""
    reading.last = phrase
    reading.taken.append(phrase)
    reading.found += phrase.phrases
    if phrase.trigger is not None:
        _noun_trigger(reading, phrase)
    for post in phrase.posts:
        post_clause(reading, post)
    seated, verb = seat_in_name(reading.tokens, phrase, reading.lexicon), reading.draft(reading.verb)
    if seated is not None and verb is not None and verb.token == phrase.start - 1 and verb.lemma in reading.lexicon.governs_in:
        verb.add(seated.lemma, seated.functions[seated.lemma])  # "لن تبقى | القوات الأمريكية في العراق"
    elif seated is not None:
        reading.drafts.append(reading.in_voice(seated))
    reading.at = max(reading.at, phrase.end)
    reading.fresh = False


def _noun_trigger(reading: Reading, phrase: NounPhrase) -> None:
    """Make a clause of the trigger of a phrase, which takes what follows."""
    assert phrase.trigger is not None  # noqa: S101 - asked by the caller
    if phrase.needed:
        necessity(reading, phrase)
    token = reading.tokens[phrase.trigger]
    lemma = STRAINED if strained(reading.tokens, phrase) else phrase.lemma
    draft = Draft(phrase.trigger, token.span, lemma, "noun", quoted=token.quoted)
    draft.operator = reading.lexicon.operator(lemma) if _COMMANDER not in token.span.of(reading.text) else None
    nominal = reading.negation.nominal
    draft.polarity, draft.modality = reading.manner(None)
    if reading.tokens[phrase.trigger - 1].word in _WHETHER and draft.modality == "reported":
        draft.modality = "conditional"  # "سؤال عن حقيقة | إرساله مقاتلين"
    if reading.verb is None and reading.tokens[phrase.trigger - 1].word in reading.lexicon.feared and draft.modality == "reported":
        draft.modality = "conditional"  # "تحسبا | لهجوم التنظيم على المدينة، أرسل"
    ended = phrase.ended or left_off(reading.tokens, phrase.start, reading.lexicon)
    draft.halted = ended and phrase.lemma not in reading.lexicon.kept_up
    draft.carried_out = any(t.word in _CARRYING_OUT for t in reading.tokens[phrase.start : phrase.trigger])
    if draft.halted:
        draft.add(ENDED, phrase.phrases[:1] or [Phrase(token.span, "anaphor")])
    if (ended and not draft.halted) or refrained_from(reading.tokens, phrase.start, reading.lexicon):
        draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"
    if phrase.needed and draft.modality == "reported":
        draft.modality = "planned"
    draft.nor = draft.polarity == "denied" and not nominal
    tell_fate(draft, phrase, reading.tokens, reading.lexicon)
    draft.add("of", phrase.inner)
    draft.add("thing", [Phrase(t.span, "anaphor", lemma=t.word) for t in _things(reading, phrase, phrase.trigger)])
    if both := shared_by(reading.tokens, phrase, reading.lexicon):
        draft.add("بين", both)
    elif phrase.state and (not phrase.inner or token.name is not None):
        things = draft.lemma in reading.lexicon.hits | reading.lexicon.done_to and of_things(reading, phrase)
        if not things or draft.lemma in reading.lexicon.hits:  # not "تحرير المناطق العراقية": of Iraq they only are
            draft.add("of" if things else "subject", [state_phrase(token.span, phrase.state)])
    if token.noun is not None and token.noun.enclitic:
        draft.add("of", [attached(token.span, token.noun.enclitic)])
    if phrase.phrases and phrase.phrases[0].kind in ("operation", "mandate"):
        draft.add("event", phrase.phrases[:1])
    if phrase.carrier is not None:
        draft.add("carrier", phrase.phrases[:1])
    if _dealt(reading, phrase):
        reading.waiting = None
    if _opens_complement(reading):
        draft.parent, draft.link = reading.waiting, "complement"
        if reading.waiting is not None and reading.drafts[reading.waiting].brief:
            reading.waiting = None
    else:
        reading.in_voice(draft)
    reading.drafts.append(draft)
    reading.noun = len(reading.drafts) - 1
    if draft.operator and draft.operator != "condition" and not _pointed_at(reading, phrase):
        reading.waiting = reading.noun


def _things(reading: Reading, phrase: NounPhrase, trigger: int) -> Sequence[Token]:
    """Return the common nouns that a verbal noun owns: "إرسال أسلحة", "تقديم عشرة ملايين دولار", "تقديم المال *والسلاح*"."""
    words = [t for t in reading.tokens[trigger + 1 : min(phrase.end, trigger + 1 + _THINGS)] if not (t.name or t.mark or t.preposition)]
    return [token for token in words if not token.conjunction or is_good(token, reading.lexicon)]


def of_things(reading: Reading, phrase: NounPhrase) -> bool:
    """Return whether a state's adjective describes the things that are hit, and not the blow: "ضرب الأهداف الإيرانية", "قصف تركي"."""
    lexicon, start = reading.lexicon, (phrase.trigger or 0) + 1
    words = [token.word for token in reading.tokens[start : phrase.end]]
    at = next((i for i, word in enumerate(words) if lexicon.bare(word) in lexicon.demonyms), 0)
    return any(not is_quality(lexicon.bare(word), lexicon) for word in words[:at])


def _pointed_at(reading: Reading, phrase: NounPhrase) -> bool:
    """Return whether a demonstrative makes a noun point back ("هذه الأنباء"): then no complement of its own follows."""
    return any(token.word in DEMONSTRATIVES for token in reading.tokens[max(phrase.start - 1, 0) : phrase.trigger])


def _opens_complement(reading: Reading) -> bool:
    """Return whether a noun is what the waiting operator says, denies or intends: "نفى قصف المدينة"."""
    draft = reading.draft(reading.waiting)
    if draft is not None and draft.operator in AHEAD and _told_besides(reading, draft):
        return False
    return (
        draft is not None and draft.operator in ("denial", "intention", "demand", "speech", "rumour", "doubt") and draft.token < reading.at
    )


def _told_besides(reading: Reading, above: Draft) -> bool:
    """Return whether a verb of its own has begun behind what somebody asks for: "دعا إلى تحرير المدينة، حيث ينفذ داعش | هجمات"."""
    verb = reading.draft(reading.verb)
    if verb is None or verb is above or verb.token < above.token or verb.operator is not None or verb.coordinated:
        return False
    asked = (d for d in reading.drafts if d.parent is not None and reading.drafts[d.parent] is above and d.link == "complement")
    return any(d.category == "noun" and d.token < verb.token for d in asked)


def _dealt(reading: Reading, phrase: NounPhrase) -> bool:
    """Release a verb that orders, or deals a blow, from ordering where the blow is its object: "وجّه ضربة", but not "وجّه بتنفيذ ضربة"."""
    around, first = reading.draft(reading.waiting), reading.tokens[phrase.start]
    if around is None or around.operator != "demand" or around.lemma not in reading.lexicon.carries_out or first.preposition:
        return False
    if (
        reading.lexicon.event_kinds.get(phrase.lemma) != "operation"
        or reading.tokens[phrase.start - 1].word in reading.lexicon.prepositions
    ):
        return False
    around.operator = None
    return True


def has_owner(noun: Draft | None, lexicon: Lexicon) -> bool:
    """Return whether a noun has its owner and takes what follows as its object: "رفض الحكومة | الوجود الأجنبي"."""
    if noun is None or noun.lemma not in lexicon.own_acts or noun.lemma in lexicon.done_to:
        return False
    return any(p.kind in (*ACTORS, "place") or p.sort == "pronoun" for p in noun.functions.get("of", []))


def is_light(reading: Reading, noun: Draft) -> bool:
    """Return whether a noun gives its owner to the noun that it takes: "تنفيذ الجيش غارات"."""
    return fold_word(noun.lemma) in reading.lexicon.light_nouns


def taken_by(reading: Reading, noun: int, verb: int | None, key: str) -> None:
    """Let a noun share the subject or object of the verb that takes it: as its object, after ب من في, or for a purpose."""
    if verb is None or noun == verb or _charged_with(reading, noun, key):
        return
    draft, host = reading.drafts[noun], reading.drafts[verb]
    if key == "من" and (carried := _counted_under(reading, draft)) is not None:
        draft.host, draft.shares = carried, True
        return
    if host.operator == "demand" and _of_another_deed(reading, draft.token):
        return
    key = key or _before_not(reading, draft.token - 1)
    draft.under, draft.host = key, verb
    if recalled(draft, reading.tokens):
        return  # "أحيا المسيحيون ذكرى | اجتياح التنظيم للقرى"
    if key == "من" and draft.token > 1 and reading.tokens[draft.token - 2].word in reading.lexicon.time_spans:
        return  # "أسفرت الغارات عن مقتل خمسة، بعد يومين | من هجوم"
    if key in PURPOSES and is_kept_for(reading, draft, host):
        draft.host, draft.modality = None, "planned"
        return
    shared = "subject" if not key and _in_aid(reading, draft, host) else control(host, draft, key, reading.lexicon)
    draft.accompanies = draft.accompanies or accompanies(host, draft, key, reading.lexicon)
    owned = bool(shared) and not draft.accompanies and has_owner(draft, reading.lexicon) and not _ends_own(draft, host, reading.lexicon)
    owned = owned or (shared == "purpose" and _own_deed(reading, draft))
    discussed = shared == "purpose" and reading.lexicon.bare(reading.tokens[draft.token - 1].word) in _DISCUSSING
    draft.shares = bool(shared) and not (owned or draft.halted or discussed)
    if key in PURPOSES and reading.lexicon.makes.get(host.lemma) == "على":
        draft.modality = "planned"  # "ضغطت على الحكومة لدعمه"
    if key == FEARED:
        draft.modality = "conditional"
    if shared == "purpose":
        draft.link = draft.link or ("purpose" if host.lemma not in _OFFERS else None)  # "عرضت إرسال قوات | لقتال التنظيم"
        draft.modality = "planned" if draft.modality == "reported" else draft.modality


def _counted_under(reading: Reading, draft: Draft) -> int | None:
    """Return the noun of carrying out that takes an event by its number: "توعد *بشن* مزيد من | الهجمات"."""
    number = reading.tokens[draft.token - 2] if draft.token > _FIRST else None
    if number is None or number.name is not None or reading.lexicon.bare(number.word) not in reading.lexicon.determiners:
        return None
    nouns = (i for i, d in enumerate(reading.drafts) if d.category == "noun" and d.token == draft.token - 3)
    return next((i for i in nouns if is_light(reading, reading.drafts[i])), None)


def _of_another_deed(reading: Reading, at: int) -> bool:
    """Return whether a defined noun belongs to a deed behind ب that is no trigger: "طالب المجلس | بأخذ التهديدات | على محمل الجد"."""
    token, before, lexicon = reading.tokens[at], reading.tokens[at - 1], reading.lexicon
    known = lexicon.stopping | lexicon.light_nouns | lexicon.noun_negators | lexicon.determiners | _CARRYING_OUT | lexicon.nouns
    deed = at > 0 and before.preposition == "ب" and before.noun is None and before.name is None and not before.definite
    return deed and token.definite and not (token.preposition or token.conjunction) and before.word not in known


def _before_not(reading: Reading, at: int) -> str:
    """Return the preposition under which the word at a place negates a noun: "أصر *على عدم* قصف المدينة"."""
    if at < 1 or reading.tokens[at].word not in reading.lexicon.noun_negators or reading.tokens[at].word in _WITHOUT:
        return ""
    return reading.tokens[at].preposition or reading.lexicon.prepositions.get(reading.tokens[at - 1].word, "")


def _own_deed(reading: Reading, draft: Draft) -> bool:
    """Return whether a noun has both who does it, by its pronoun, and what it is done to: "عاقبت الشركة لدعمها الحزب"."""
    noun, at = reading.tokens[draft.token].noun, draft.token + 1
    after = reading.tokens[at] if at < len(reading.tokens) else None
    bare = after is not None and not (after.mark or after.preposition or after.conjunction) and (after.name is not None or after.definite)
    return noun is not None and bool(noun.enclitic) and bare


def _charged_with(reading: Reading, noun: int, key: str) -> bool:
    """Return whether a noun says of what somebody is accused whom the verb only takes: "اعتقلت الشرطة رجلا متهما | بدعم داعش"."""
    at = reading.drafts[noun].token - 1
    charges = (d for d in reading.drafts if d.category == "noun" and d.lemma in _CHARGES and 0 < at + 1 - d.token <= _NEAR)
    if key not in ("ب", "") and reading.tokens[at].word in _CHARGED:
        return True  # "حكمت المحكمة على رجل بتهمة | دعم داعش"
    if key == "ب" and any(charges):
        return True  # "وصف الوزير اتهامات فلان لبلاده | بدعم داعش"
    return key == "ب" and at >= 0 and reading.tokens[at].word in _ACCUSED and not reading.tokens[at].conjunction


def _ends_own(noun: Draft, verb: Draft, lexicon: Lexicon) -> bool:
    """Return whether somebody ends what he did himself: "أنهت تركيا تعاونها"."""
    return verb.lemma in lexicon.ending and all(p.sort == "pronoun" for p in noun.functions.get("of", []))


def _in_aid(reading: Reading, draft: Draft, host: Draft) -> bool:
    """Return whether an accusative says in whose aid the subject of a verb does what he does: "قاتلت الفصائل دعما للنظام"."""
    word = reading.tokens[draft.token].word
    aid = word.endswith("ا") and draft.lemma in reading.lexicon.in_aid
    if not (aid or draft.lemma in reading.lexicon.in_answer) or host.category != "verb" or host.operator:
        return False
    return not receives(host, "", reading.lexicon) and host.lemma not in reading.lexicon.makes
