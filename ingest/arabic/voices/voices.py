"""Whose words an Arabic sentence passes on: speech and its complement, sources ("بحسب X"), headlines ("X: ...")."""

from __future__ import annotations

from graph.model import ACTORS
from ingest.arabic.clauses.insertions import ends_apposition
from ingest.arabic.clauses.next_acts import acts_next
from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import DEATHS, RESULT
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.posts.post_clauses import step_over
from ingest.arabic.reading import Reading
from ingest.arabic.voices.announcements import end_announcement
from ingest.arabic.voices.besides import besides
from ingest.arabic.voices.sources import put_under
from ingest.arabic.voices.texts import in_whose_words, whose
from ingest.arabic.voices.turns import turns_away
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

_HEADLINE = 6  # words behind a colon
_DESCRIBED = 4  # words of a source that nobody gave: "أنباء صحفية غير مؤكدة"
_REPORTS = folded(senses("ar", "hearsay"))
SOURCES = ("وفق", "حسب", "بحسب", "وفقا", "طبقا", "نقلا", "حسبما")


def comma(reading: Reading) -> None:
    """End what a comma ends; one that closes an insertion ("أمس،", "الذي يزور بغداد،") gives the floor back to the verb."""
    verb = reading.draft(reading.verb)
    if verb is not None and verb.link == "relative" and verb.token == reading.at - 1 and verb.verb is not None and verb.verb.enclitic:
        return  # "الذي يتزعمه، رجل الدين فلان"
    reading.fresh = True
    end_announcement(reading)
    reading.negation.close()  # a negation whose verb the lexicon lacks ends here
    reading.modality = "reported"
    light = reading.noun is not None and fold_word(reading.drafts[reading.noun].lemma) in reading.lexicon.light_nouns
    if not light and not ends_apposition(reading):
        reading.noun = None
    if reading.verb is not None and reading.drafts[reading.verb].link == "relative" and reading.outer is not None:
        reading.verb, reading.outer = reading.outer, None
        reading.comma = len(reading.drafts[reading.verb].bare) > 1
    else:
        reading.comma = not reading.inserted
    reading.inserted = True


def colon(reading: Reading) -> None:
    """Begin what a colon announces: the complement of a verb, the words of whoever a headline names."""
    topic = reading.topic
    if reading.waiting is not None:
        reading.begin_complement()
    elif reading.tokens[reading.at - 1].word in STANDING:
        reading.topic = None  # "والموقوفون هم: فلان وفلان" says nothing in their words
    elif reading.voice is None and reading.verb is None and topic is not None and topic.named and topic.start == 0:
        _headline_voice(reading, topic)
    reading.fresh = True


def _headline_voice(reading: Reading, topic: NounPhrase) -> None:
    """Take "كارتر: ..." as his words."""
    told_of = topic.phrases[0].entity in reading.lexicon.states and (_tells_what_happened(reading) or _takes_her(reading))
    if told_of:
        reading.topic = None
        return  # "العراق: مقتل عشرة": where it was
    if topic.phrases[0].kind in ACTORS:
        draft = Draft(topic.start, topic.phrases[0].span, "قال", "noun", operator="speech", quoted=False)
        draft.add("subject", topic.phrases[:1])
        reading.drafts.append(draft)
        reading.waiting = len(reading.drafts) - 1
        reading.begin_complement()


def _takes_her(reading: Reading) -> bool:
    """Return whether a verb has a state for its pronoun that a headline names before a colon: "إيران: تقرير يتهمها بتهريب أسلحة"."""
    return any(v.enclitic == "ها" for token in reading.tokens[reading.at + 1 : reading.at + _HEADLINE] for v in token.verbs)


def _tells_what_happened(reading: Reading) -> bool:
    """Return whether a deed or an event, or whoever acts, stands right behind a colon."""
    after = reading.after
    if after is None or after.mark:
        return False
    return after.name is not None or (
        after.noun is not None and (after.noun.lemma in DEATHS or after.noun.lemma in reading.lexicon.event_kinds)
    )


def source(reading: Reading, at: int) -> bool:
    """Take "بحسب X", "وفقا لـX": the voice of all that stands in the sentence without one."""
    if at < len(reading.tokens) and reading.tokens[at].word == "عن":
        at += 1  # "نقلا عن"
    if (reports := _unnamed_reports(reading, at)) is not None:
        _source_of_all(reading, reports)
        step_over(reading, reports)
        return True
    phrase = reading.phrases.read(at) if at < len(reading.tokens) else None
    phrase = phrase and (in_whose_words(phrase, reading.phrases) or whose(phrase, reading.phrases) or phrase)
    if phrase is None or not phrase.named or phrase.trigger is not None:
        return False
    if phrase.phrases[0].kind not in ("person", "organization", "force", None):
        return False
    if not _cited(reading, phrase):
        _source_of_all(reading, phrase)
    step_over(reading, phrase)
    return True


def _unnamed_reports(reading: Reading, at: int) -> NounPhrase | None:
    """Return reports of which nobody is told to have given them: "وفق *تقارير* غير مؤكدة", not "وفق تقارير الوزارة"."""
    if at >= len(reading.tokens) or reading.tokens[at].word not in _REPORTS:
        return None
    pause = next((i for i in range(at, len(reading.tokens)) if reading.tokens[i].mark), len(reading.tokens))
    if pause - at > _DESCRIBED or any(token.name is not None for token in reading.tokens[at:pause]):
        return None
    token = reading.tokens[at]
    return NounPhrase(at, at + 1, [Phrase(token.span, "anaphor", lemma=token.word)])


def _cited(reading: Reading, phrase: NounPhrase) -> bool:
    """Take "نقلا عن X" for whom the speaker before it cites: "ذكرت القناة نقلا عن مصدر"."""
    speech = reading.draft(reading.waiting if reading.waiting is not None else reading.voice)
    if reading.tokens[reading.at].word != "نقلا" or speech is None or speech.operator != "speech":
        return False
    speech.add("cited", phrase.phrases[:1])
    return True


def _source_of_all(reading: Reading, phrase: NounPhrase) -> None:
    draft = Draft(reading.at, reading.tokens[reading.at].span, "وفق", "noun", operator="speech", quoted=False)
    draft.add("subject", phrase.phrases[:1])
    index = len(reading.drafts)
    reading.drafts.append(draft)
    put_under([index], reading.drafts)
    if index == 0:
        reading.voice = index


def enter_or_leave(reading: Reading, draft: Draft, verb: VerbReading, token: Token) -> None:
    """Say in whose words a verb stands: it may begin what a rumour tells, or end what somebody says or denies."""
    if besides(reading, draft, verb, token):
        return
    if turns_away(reading, draft, verb, token):
        reading.voice = reading.waiting = reading.topic = None
    if (denial := _spurning(reading, verb, token)) is not None:
        draft.before, reading.topic = denial, None
        reading.waiting, reading.voice, reading.reason = None, reading.drafts[denial].parent, False
        reading.in_voice(draft)
        return
    waiting = reading.draft(reading.waiting)
    if waiting is not None and waiting.operator == "rumour" and not reading.comma:
        reading.voice, reading.waiting = reading.waiting, None
    elif reading.comma and not token.quoted and _in_rumour(reading):
        reading.voice = reading.waiting = None
    if token.conjunction and draft.operator in ("speech", "denial") and not token.quoted:
        if reading.voice is not None:
            draft.before, reading.topic = reading.voice, None  # "قال فلان إن الأنباء كاذبة، ونفى": he who spoke, not what he spoke of
        reading.leave_voice()
    elif reading.voice is not None and token.conjunction == "ف" and reading.drafts[reading.voice].modality == "conditional":
        reading.leave_voice()  # "إذا قالت بغداد إنها لا تستطيع *فسنضرب* المدينة"
    elif reading.voice is not None and acts_next(draft, verb, token, reading):
        draft.before, reading.topic = reading.voice, None
        reading.leave_voice()
    elif draft.lemma in RESULT and not token.quoted and _meant_so_far(reading):
        reading.leave_voice()  # "لدى محاولتهم اقتحام القرية، ما أسفر عن مقتل"
    elif reading.comma and not token.quoted and _denied_so_far(reading, verb, bool(token.conjunction)):
        draft.before = reading.voice  # "نفى أن …، وسخر من …", "متهما …": what he does next is no part of what he denies
        reading.leave_voice()
    reading.in_voice(draft)


def _spurning(reading: Reading, verb: VerbReading, token: Token) -> int | None:
    """Return the denial of reports of which nothing is told, as whoever denies them goes on: "فند الجيش الادعاءات *ونفى* دخول قوات"."""
    reports = reading.draft(reading.waiting)
    if reports is None or reports.operator != "rumour" or token.conjunction != "و" or token.quoted or verb.form.aspect != "perfect":
        return None
    above = reading.draft(reports.parent)
    return reports.parent if above is not None and above.operator == "denial" and above.category == "verb" else None


def end_denied(reading: Reading) -> None:
    """End all that somebody denies, as he says no more: "نفى أن ...، في حين"."""
    reading.voice = reading.waiting if reading.waiting is not None else reading.voice
    reading.waiting = reading.topic = reading.noun = None
    reading.leave_voice()


def end_denial(reading: Reading) -> None:
    """End what somebody denies: why it is not so he tells as a fact, "استبعد الهدنة لأسباب تتعلق بـ", "نفى مشاركته بسبب"."""
    index = reading.waiting if reading.waiting is not None else reading.voice
    above = reading.draft(index)
    if above is not None and above.operator == "denial":
        reading.waiting, reading.voice, reading.noun, reading.reason = None, index, None, True


def _in_rumour(reading: Reading) -> bool:
    above = reading.draft(reading.voice)
    while above is not None:
        if above.operator == "rumour":
            return True
        above = reading.draft(above.parent)
    return False


def _meant_so_far(reading: Reading) -> bool:
    voice = reading.draft(reading.voice)
    return voice is not None and voice.category == "noun" and voice.operator == "intention"


def _denied_so_far(reading: Reading, verb: VerbReading, joined: bool) -> bool:
    voice = reading.draft(reading.voice)
    return voice is not None and voice.operator == "denial" and verb.form.aspect == ("perfect" if joined else "participle")
