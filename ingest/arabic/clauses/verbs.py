"""Who is subject and who is object of an Arabic verb: word order, agreement, voice, relative clauses, dropped subjects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from graph.model import ACTORS, Span
from ingest.arabic.clauses.agreement import agrees, disagrees
from ingest.arabic.clauses.answered import accused_in_text, accuses_him, acts_on_another, named_before
from ingest.arabic.clauses.asides import pass_over
from ingest.arabic.clauses.dropped_subjects import (
    find_dropped,
    has_doer,
    himself,
    is_bystander,
    is_of_speaker,
    same_object,
    shared_subject,
    victim,
)
from ingest.arabic.clauses.in_return import answered_doer
from ingest.arabic.clauses.next_acts import intends_to, is_object, strikes_place
from ingest.arabic.clauses.own_deeds_told import may_be_tellers
from ingest.arabic.clauses.phrase_pairs import apposed, arrives, becomes, counted, introduces
from ingest.arabic.clauses.relatives import another_acts
from ingest.arabic.clauses.text_acts import acts_in_text
from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import RESULT, result_of
from ingest.arabic.events.deaths import befell, in_event, read_death
from ingest.arabic.events.own_lands import lands_of_described
from ingest.arabic.events.sites import is_site
from ingest.arabic.phrases.boundaries import GATHERING
from ingest.arabic.phrases.nouns import NounPhrase, told_by_name
from ingest.arabic.polarity.under_that import doers_above
from ingest.arabic.words.existence import EXISTS
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.pronouns import attached, is_before
from ingest.arabic.words.told_genders import is_man, told_by_verb
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.syntax import Phrase

_NEXT = 4  # characters from a word to the end of the preposition behind it: " لها"
_TRAVELLING = senses("ar", "travels")
_ACCUSING = senses("ar", "accuses")
_NOMINATIVE = ("اوه", "اوها", "اوهم", "اوهما")  # folded from "ؤها"


@dataclass(frozen=True, slots=True)
class _Roles:
    """The subject and object of a verb; `dropped`: the subject is not there and must be found."""

    subject: list[Phrase] = field(default_factory=list)
    object: list[Phrase] = field(default_factory=list)
    dropped: bool = False


def settle_verb(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a verb its deep subject and object."""
    reading = draft.verb
    assert reading is not None  # noqa: S101 - a verb draft has its reading
    read_death(draft, lexicon)
    draft.bare[1:] = [b for b in draft.bare[1:] if not _acts_too(b)]
    pass_over(draft, lexicon)
    roles = _roles(draft, drafts, reading, lexicon)
    draft.add("object", roles.object)
    unsaid = [himself(draft, reading)] if roles.dropped else roles.subject
    if (doer := answered_doer(draft, drafts, unsaid, lexicon)) is not None:
        draft.add("subject", doer)
        return
    draft.add("subject", told_by_verb(roles.subject, reading))
    draft.add("second", [p for p in _all(draft.bare) if p not in roles.subject and p not in roles.object])
    things = draft.bare if draft.lemma in lexicon.gives_two or draft.topic is not None else draft.bare[1:]
    draft.add("second", [Phrase(draft.trigger, "anaphor", lemma=b.head) for b in things if b.head])
    if roles.dropped and draft.lemma in lexicon.carries_out and draft.bare == [] and draft.topic is not None:
        if may_be_tellers(draft, roles.object, drafts):
            draft.add("subject", [Phrase(Span(draft.trigger.start, draft.trigger.start), "pronoun", kind="force")])  # "غارات شُنت قرب"
    elif roles.dropped and not result_of(draft, drafts, lexicon.strikes) and draft.lemma not in RESULT:
        find_dropped(draft, drafts, reading)


def _acts_too(phrase: NounPhrase) -> bool:
    """Return whether a noun is in the nominative with its owner, of the subject before it: "قصفت تركيا *وحلفاؤها* المدينة"."""
    return phrase.head[:1] == "و" and phrase.head.endswith(_NOMINATIVE)


def _roles(draft: Draft, drafts: Sequence[Draft], reading: VerbReading, lexicon: Lexicon) -> _Roles:
    after = draft.bare
    if draft.lemma == EXISTS and after:
        return _Roles(_all(after[:1]))  # "لا يوجد قوات", "إنه ليست هناك قوات"
    if retaken := lands_of_described(draft, lexicon):
        return _Roles(draft.functions.get("by", []), retaken)  # "العراق الذي حررت أراضيه"
    agents = draft.functions.get("by") if draft.operator != "demand" else None  # "طالب فلان باعتقاله من قبل الشرطة"
    if agents and (draft.lemma in _TRAVELLING or draft.lemma in lexicon.receives["ل"]) and not draft.passive:
        agents = None  # "وصل الوزير بواسطة طائرة عسكرية", "الهجوم الذي تعرضت له المدينة من قبل الحرس"
    if draft.passive or agents:
        suffers = _all(after[:1]) or _all([draft.topic]) or _all([draft.antecedent])
        return _Roles(agents or [], suffers or (victim(draft, drafts, reading) if agents else []))
    if draft.antecedent is not None:
        return _of_relative(draft, drafts, reading, lexicon)
    if draft.lemma in lexicon.befalls and (whom := befell(draft, drafts)):
        return _Roles([], _all(whom))
    topic = _topic(draft, reading, lexicon)
    if reading.form.aspect == "participle" and topic is None and not reading.enclitic:
        return _Roles([], _all(after[:1]) or _him(draft), dropped=True)  # "نفذ ضربات مستهدفا مواقع": his who acts
    if reading.enclitic and after and draft.lemma in lexicon.gives_two and not any(p.kind in ACTORS for p in after[0].phrases):
        return _Roles([], [attached(draft.trigger, reading.enclitic)], dropped=True)  # "حمّلته مسؤولية الهجوم"
    if reading.enclitic and after and draft.topic is not None and draft.topic.end == draft.token and draft.topic.named:
        return _Roles(_all(after[:1]), _all([draft.topic]))  # "الفصائل تدعمها إيران"
    if reading.enclitic:
        who = _all(after[:1]) or _all([topic])
        return _Roles(who, same_object(draft, drafts, reading) or [attached(draft.trigger, reading.enclitic)], not who)
    if len(after) >= 2 and topic is None and draft.lemma in lexicon.befalls and apposed(after[0], after[1]):
        return _Roles([], _all(after[:1]))
    if len(after) == 2 and topic is None and draft.lemma in lexicon.befalls and introduces(after[0], after[1]):
        return _Roles([], _all(after[1:2]))
    if len(after) == 2 and topic is None and draft.lemma in lexicon.appoints and becomes(after[0], after[1]):
        return _Roles([], _all(after[:1]))
    if len(after) >= 2 and topic is None and draft.lemma in lexicon.befalls and counted(after[0], lexicon):
        return _Roles([], _all(after[:1]))  # "قُتل 12 شخصا بينهم أطفال"
    if len(after) > 2 and topic is None and draft.lemma not in lexicon.appoints and told_by_name(after[0], after[1]):
        return _Roles(_all(after[1:2]), _all(after[2:3]))  # "دعا المرجع الأعلى في البلاد | فلان | الحكومة"
    if len(after) >= 2 and topic is None:
        if after[0].accusative and not after[0].head and after[0].phrases[0].sort == "name":
            return _Roles(_all([b for b in after[1:2] if b.named and not b.accusative]), _all(after[:1]))  # "حارب | الحوثيين | الجيش"
        if not agrees(after[0], reading) and disagrees(after[0], reading):
            return _Roles([], _all(after[:1]), dropped=True)
        return _Roles(_all(after[:1]), _all(after[1:2]))
    if topic is not None and not after and (draft.lemma in lexicon.befalls or _is_event(topic, draft, lexicon)):
        return _Roles([], _all([topic]), dropped=draft.lemma in lexicon.carries_out)
    if topic is not None:
        return _Roles(_all([topic]), _all(after[:1]))
    return _of_the_only(after[0], draft, drafts, reading, lexicon) if after else _Roles(dropped=True)


def _him(draft: Draft) -> list[Phrase]:
    """Return whom a participle takes behind ل, for want of another object: "هاجم تركيا، متهما لها بقصف المدينة"."""
    near = [p for p in draft.functions.get("ل", []) if p.sort == "pronoun" and p.span.start - draft.trigger.end <= _NEXT]
    return near if draft.operator in ("speech", "demand") else []


def _of_the_only(phrase: NounPhrase, draft: Draft, drafts: Sequence[Draft], reading: VerbReading, lexicon: Lexicon) -> _Roles:
    """Say what the only phrase after a verb is: "قُتل خمسة مدنيين", "هاجموا القرية", "وقصفت مواقع التنظيم", "انسحبت القوات"."""
    whole = _all([phrase])
    if draft.lemma in lexicon.holds_office and any(p.sort == "role" for p in phrase.phrases):
        return _Roles([], whole, dropped=True)
    one = not reading.enclitic and (reading.form.gender, reading.form.number) == ("m", "s")
    nobody = draft.partner is None or is_bystander(draft, drafts, reading, lexicon.struck)
    if draft.lemma in lexicon.befalls and one and phrase.counted and nobody:
        return _Roles([], whole)  # "قُتل خلال الهجوم 15 مسلحا"
    means = any({p.lemma, "ال" + p.lemma} & {*lexicon.means.get(draft.lemma, ())} for p in phrase.phrases)  # "وأطلقت النار على"
    if (
        means
        or (phrase.accusative and not arrives(phrase, draft, lexicon))
        or disagrees(phrase, reading)
        or _is_event(phrase, draft, lexicon)
        or _asked(phrase, draft, lexicon)
    ):
        return _Roles([], whole, dropped=True)
    if strikes_place(phrase, draft, lexicon):
        own = is_of_speaker(draft, drafts)  # "نفى الجيش أن يكون قد قصف | المدينة"
        own = own or draft.lemma in lexicon.reaches - lexicon.befalls  # "شن غارات، استهدفت | مناطق للتنظيم"
        acts = (draft.subjunctive or is_site(phrase.head)) and has_doer(draft, drafts, reading)
        return _Roles([], whole, dropped=own or acts)
    takes = is_object(phrase, draft, drafts, reading, lexicon) or intends_to(phrase, draft, drafts, reading, lexicon)
    if takes or acts_in_text(draft, drafts, lexicon):
        return _Roles([], whole, dropped=True)
    shared = draft.coordinated and any(p.kind in ACTORS for p in shared_subject(draft, drafts, reading))
    if draft.lemma in lexicon.befalls and phrase.counted and reading.form.gender == "f" and phrase.gender != "f" and not in_event(draft):
        return _Roles([], whole, dropped=True)  # "وقتلت ثلاثة مسلحين": she who went before
    if draft.lemma in lexicon.transitive and doers_above(draft, drafts, lexicon):
        return _Roles([], whole, dropped=True)  # "طلبت تركيا من العراق أن يقاتل | الحزب"
    if draft.lemma in lexicon.transitive and is_of_speaker(draft, drafts) and not any(p.lemma.endswith("ون") for p in whole):
        return _Roles([], whole, dropped=True)  # "نفى الجيش أن يكون قد قصف المستشفى", not "أن يكون قد قتل مدنيون"
    if draft.lemma in lexicon.befalls and not shared:
        acts = reading.form.gender == phrase.gender == "f" and any(p.kind == "force" for p in phrase.phrases)
        return _Roles(whole) if acts else _Roles([], whole)  # "اعتقلت القوات"
    person = is_of_speaker(draft, drafts) or any(p.kind == "person" for p in shared_subject(draft, drafts, reading))
    if draft.lemma in lexicon.takes_people and person:
        return _Roles([], whole, dropped=True)  # "زار بغداد حيث التقى الرئيس"
    over = draft.lemma in lexicon.discusses and all(p.kind not in ACTORS for p in phrase.phrases)  # "وبحث مع نظيره التعاون"
    if shared and (draft.lemma in lexicon.transitive or over):
        return _Roles([], whole, dropped=True)
    return _Roles(whole)


def _is_event(phrase: NounPhrase, draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether a phrase is the event that somebody carries out, not the one who does."""
    return draft.lemma in lexicon.carries_out - lexicon.happens and any(p.kind == "operation" for p in phrase.phrases)


def _asked(phrase: NounPhrase, draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether a phrase is the deed that somebody asks for or denies, not he himself: "وطلب منه | سحب القوات", "ونفى | دخولها"."""
    asks = draft.operator == "demand" or (draft.operator in ("denial", "speech") and draft.coordinated and not draft.subjunctive)
    return asks and phrase.trigger is not None and phrase.lemma not in lexicon.event_kinds and not phrase.named


def _acts(phrase: NounPhrase) -> bool:
    return not phrase.accusative and all(p.kind in ACTORS for p in phrase.phrases)


def _topic(draft: Draft, reading: VerbReading, lexicon: Lexicon) -> NounPhrase | None:
    topic, after = draft.topic, draft.bare
    if topic is None or not agrees(topic, reading):
        return None
    if (draft.lemma in lexicon.acts_of_speech or draft.lemma in _ACCUSING) and is_before(topic, draft.trigger):
        return topic  # "إلا أنه دعا | إدارة الرئيس إلى توجيه ضربات"
    if topic.place and topic.end - topic.start > 1 and after and draft.lemma in lexicon.befalls:
        return None  # "(شمال بغداد)، قُتل أربعة"
    if len(after) > 1 and draft.lemma in lexicon.takes_people and after[0].named and after[1].named:
        return None  # "... وجرحى طالب النائب فلان القوات": both parties follow
    if len(after) > 1 and reading.form.gender == "f" and is_man(topic) and after[0].named and after[0].gender == "f":
        return None  # "فلان غاضب واعتقلت | القوات شقيقه"
    if topic.phrases[0].sort == "pronoun" and reading.form.gender == "f" and after and after[0].named and is_man(after[0]):
        return topic  # "قالت روسيا إنها قتلت البغدادي في مقره"
    if len(after) > 1 and draft.lemma in lexicon.befalls and topic.phrases[0].sort == "pronoun" and after[0].named:
        return None  # "إنها وثقت حالات، اعتقلت القوات أصحابها"
    if len(after) > 1 and topic.phrases[0].sort == "pronoun" and draft.polarity == "denied" and after[0].counted and _acts(after[0]):
        return None  # "قال إنه لم ينفذ | أي عضو في التحالف ضربات"
    people = after and after[0].counted and all((p.sort, p.kind) == ("description", "person") for p in after[0].phrases)
    if people and topic.end < draft.token and draft.lemma and not reading.enclitic and draft.lemma not in lexicon.transitive:
        return None  # "وقال إن فلانا خلال الفترة نفسها، عاش | 25 لاجئا في"
    if not topic.named and after and (len(after) > 1 or (draft.operator == "speech" and after[0].named)):
        return None  # "وردا على سؤال قالت نويرت"
    return topic


def _of_relative(draft: Draft, drafts: Sequence[Draft], reading: VerbReading, lexicon: Lexicon) -> _Roles:
    whom, after = _all([draft.antecedent]), draft.bare
    if reading.form.person == "1" and not reading.enclitic and not draft.resumed:
        return _Roles([], _all(after[:1]), dropped=True)  # "في الوقت الذي ندين هذا القصف"
    if reading.enclitic and draft.lemma in GATHERING:
        return _Roles(whom, [attached(draft.trigger, reading.enclitic)])  # "لقاء جمعه بالرئيس"
    if whom and after and (owned := _owned_by(whom[0], after[0], draft, reading)) is not None:
        return _Roles([owned], _all(after[1:2]))  # "فلان الذي سيطرت قواته على المدينة"
    if not after and accused_in_text(draft, reading, lexicon):
        return _Roles(whom, named_before(draft, drafts) or [attached(draft.trigger, reading.enclitic)])
    if not after and (acts_on_another(draft, reading) or accuses_him(draft, drafts, reading, lexicon)):
        return _Roles(whom, [attached(draft.trigger, reading.enclitic)])
    if reading.enclitic:
        him = [attached(draft.trigger, reading.enclitic)] if draft.resumed else whom  # "رسالة طالبه فيها", "رسالة وجهها إلى المجلس"
        return _Roles(_all(after[:1]), him, dropped=not after)
    if draft.resumed and len(after) == 1 and acts_in_text(draft, drafts, lexicon):
        return _Roles([], _all(after), dropped=True)  # "ألقى خطابا انتقد فيه تركيا"
    if draft.resumed:
        return _Roles(_all(after[:1]), _all(after[1:2]), dropped=not after)
    if len(after) > 1 and _all(after[:1]) and all(p.sort == "pronoun" for p in _all(after[1:2])) and _all(after[1:2]):
        return _Roles(_all(after[:1]), whom)  # "ميليشيات تصنف الحكومة العديد منها", "التي دمر الجيش مواقعها"
    if reading.form.aspect == "participle":
        return _Roles(whom, _all(after[:1]) or draft.functions.get("ل", []))
    if another_acts(draft, reading, lexicon.homelands):
        his = all(p.sort == "pronoun" for p in after[0].phrases)  # "الذي سيطرت | قواته على المدينة"
        return _Roles(whom if his else _all(after[:1]), _all(after[1:2]))
    if not after and draft.lemma in lexicon.befalls and all(p.kind == "person" for p in whom):
        return _Roles([], whom)  # "فلان الذي قتل بضربة أمريكية"
    return _Roles(whom, _all(after[:1]))


def _owned_by(whom: Phrase, first: NounPhrase, draft: Draft, reading: VerbReading) -> Phrase | None:
    """Return what is a man's own by its pronoun and, by the gender of the verb, is its subject rather than he."""
    theirs = first.phrases[0] if len(first.phrases) == 1 else None
    if theirs is None or theirs.sort != "pronoun" or not theirs.lemma or theirs.gender == "f" or whom.gender == "f":
        return None
    if whom.kind != "person" and len(draft.bare) < 2:
        return None  # "التنظيم الذي انسحبت عناصره": himself
    her = reading.form.gender == "f" and reading.form.number == "s" and reading.form.person == "3"
    return replace(theirs, owner=(whom,)) if her and not reading.enclitic and first.start == draft.token + 1 else None


def _all(phrases: Sequence[NounPhrase | None]) -> list[Phrase]:
    return [p for phrase in phrases if phrase is not None for p in phrase.phrases]
