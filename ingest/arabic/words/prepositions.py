"""Prepositions of one word or two, agents ("من قبل X") and prepositions with a pronoun ("معها")."""

from __future__ import annotations

from dataclasses import replace

from graph.model import BODIES, Span
from ingest.arabic.clauses.asides import BECAUSE, tells_why
from ingest.arabic.clauses.attachment import attach
from ingest.arabic.events.agents import DEATHS
from ingest.arabic.events.noun_clauses import take
from ingest.arabic.phrases.boundaries import verb_at
from ingest.arabic.reading import Reading
from ingest.arabic.voices.inserted_texts import inserted_text
from ingest.arabic.voices.voices import SOURCES, end_denial, source
from ingest.arabic.words.attached_words import PRONOUNS, WE
from ingest.arabic.words.days import day_of_month
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Phrase

_ABOUT = ("نحو", "حوالي", "قرابه", "اكثر", "من", "عده", "بضعه", "بضع")
_BECAUSE = ("بسبب", "جراء", "إثر")
_WHEN = ("منذ", "قبل", "بعد")
_WITHIN = "خلال"
_ON = ("في", *_WHEN, "حتى", "إلى")  # before a day
_THAT, _SINCE, _NEAR = "ذلك", "منذ", "قرب"
_VERBS_FOLLOW = ("حتى", _SINCE)  # "منذ سيطر التنظيم على المدينة"
_FURTHER = ("من", "علي")
_LONGEST = 5  # words that tell a length of time
HANDS = ("يد", "ايدي", "ايد")  # by which somebody dies
_WEAPONS = senses("ar", "fired")
_INSTRUMENTS = folded(senses("ar", "instruments"))


def agent_words(reading: Reading) -> int:
    """Return how many words say that an agent follows: "من قبل", "على يد"; 0 where none do."""
    token = reading.tokens[reading.at]
    opens = reading.lexicon.opens_agent
    if token.word not in opens and token.preposition + token.word not in opens and token.word not in HANDS:
        return 0
    for length in (2, 1):
        window = reading.tokens[reading.at : reading.at + length]
        words = tuple(t.word for t in window)
        if words[0] in HANDS and length == 1 and window[0].preposition == "ب" and _dies_at(reading):
            return length  # "قُتلوا بيد التحالف", not "سقطت بيد التنظيم"
        plain = words in reading.lexicon.agents and not window[0].preposition
        if plain or tuple(t.preposition + t.word for t in window) in reading.lexicon.agents:
            return length
    return 0


def _dies_at(reading: Reading) -> bool:
    """Return whether somebody dies, or is taken, by the hand that follows."""
    noun, verb = reading.draft(reading.noun), reading.draft(reading.verb)
    return (noun is not None and noun.lemma in DEATHS) or (noun is None and verb is not None and verb.lemma in reading.lexicon.befalls)


def agent(reading: Reading, length: int) -> None:
    """Take the agent behind so many words."""
    phrase = reading.phrases.read(reading.at + length) if reading.at + length < len(reading.tokens) else None
    reading.at += length
    if phrase is None:
        return
    first = reading.tokens[reading.at]
    take(reading, phrase)
    if reading.lexicon.bare(first.word) in _INSTRUMENTS and not any(p.sort == "name" for p in phrase.phrases):
        return  # "بواسطة طائرة مسيرة"
    for index in (_attack(reading), reading.verb):
        if index is not None:
            reading.drafts[index].add("by", phrase.phrases)
            break
    verb = reading.draft(reading.verb)
    if reading.noun is not None and verb is not None and verb.lemma in reading.lexicon.done_by:
        verb.add("by", phrase.phrases)


def _attack(reading: Reading) -> int | None:
    """Return the open noun, in place of a weapon the attack that is made with it: "قصف بقذائف الهاون من قبل"."""
    noun = reading.draft(reading.noun)
    if noun is None or noun.under != "ب" or noun.lemma not in _WEAPONS:
        return reading.noun
    attacks = (at for at in range(reading.noun or 0) if reading.drafts[at].lemma in reading.lexicon.hits)
    return max(attacks, default=reading.noun)


def compound(reading: Reading, token: Token) -> str | None:
    """Return the preposition that two words are together: "من أجل"; None where they are none."""
    after = reading.after
    if token.preposition or after is None or after.preposition:
        return None
    return reading.lexicon.compound_prepositions.get((token.word, after.word))


def around_it(reading: Reading, token: Token) -> bool:
    """Take two words that mean "near" with a pronoun: "المدينة التي تنتشر قوات *في محيطها*"."""
    after = reading.after
    for suffix, gender, number in PRONOUNS if after is not None and not (token.preposition or after.preposition) else ():
        words = (token.word, after.word.removesuffix(suffix)) if after is not None and after.word.endswith(suffix) else ("", "")
        if reading.lexicon.compound_prepositions.get(words) == _NEAR:
            reading.at += 1
            resume(reading, _NEAR, gender, number)
            return True
    return False


def preposition(reading: Reading, key: str) -> None:
    """Take a preposition, and the phrase behind it where one begins."""
    if key in SOURCES and source(reading, reading.at + 1):
        return
    if key in _BECAUSE:
        end_denial(reading)
    why = tells_why(reading.tokens, reading.at - 1)
    reading.at += 1
    token = reading.tokens[reading.at] if reading.at < len(reading.tokens) else None
    if token is None or (token.mark and token.mark not in '"«“('):
        return
    if _begins_clause(reading, token) or (key in _VERBS_FOLLOW and token.verbs and token.noun is None and token.name is None):
        reading.fresh = True
        return
    if token.word in reading.lexicon.time and token.name is None and token.noun is None:
        year, name = _year_behind(reading), reading.after is not None and reading.after.name is not None and not token.definite
        if key == "حتى" or year or (key == _SINCE and name):
            reading.at += 1 if key == "حتى" or not year else 2  # "منذ أغسطس | التنظيم"
            return
    if token.word == "وقت" and reading.after is not None and reading.after.word in reading.lexicon.times:
        reading.at += 2  # "في وقت سابق | تحرير"
        return
    if key in (*_WHEN, _WITHIN) and (length := _span_of_time(reading)) and (key != _WITHIN or _acts_behind(reading, length)):
        reading.at += length
        return
    if inserted_text(reading, key):
        return
    if key in _ON and (length := day_of_month(reading.tokens, reading.at, reading.lexicon)) and _party_behind(reading, length):
        reading.at += length  # "اعتقلت الشرطة في 9 ديسمبر | فلانا"
        return
    if token.word == _THAT and reading.after is not None and verb_at(reading.tokens, reading.at + 1, reading.lexicon):
        reading.at += 1  # "وبعد ذلك | هاجم التنظيم المدينة"
        return
    if key == "إلى" and token.definite and reading.lexicon.bare(token.word) in reading.lexicon.directions and reading.after is not None:
        lies = reading.after.word == "من" and not reading.after.preposition
        key, reading.at = ("في", reading.at + 2) if lies else (key, reading.at)  # "إلى الجنوب من | كركوك"
    phrase = reading.phrases.read(reading.at, nominal=True) if reading.at < len(reading.tokens) else None
    if phrase is not None:
        attach(reading, BECAUSE if why and phrase.trigger is not None else key, phrase)


def _party_behind(reading: Reading, length: int) -> bool:
    """Return whether a noun or name without preposition follows so many words, which a month would otherwise seem to own."""
    behind = reading.tokens[reading.at + length] if reading.at + length < len(reading.tokens) else None
    if behind is None or behind.mark or behind.conjunction or behind.preposition:
        return False
    return behind.name is not None or not (behind.verbs or behind.word in reading.lexicon.prepositions)


def _acts_behind(reading: Reading, length: int) -> bool:
    """Return whether a body, or a site, stands right behind a length of time, which can't own it: "قصفت تركيا خلال أسبوع | الحزب"."""
    token = reading.tokens[reading.at + length] if reading.at + length < len(reading.tokens) else None
    if token is None or token.preposition:
        return False
    site = token.name is None and not token.definite and token.word in reading.lexicon.metonymy
    return site or (token.name is not None and token.name.kind in BODIES)


def _span_of_time(reading: Reading) -> int:
    """Return how many words from here tell a length of time: "منذ | عدة أسابيع", "منذ | نحو ثلاث سنوات"; 0 where none does."""
    for length in range(1, _LONGEST + 1):
        token = reading.tokens[reading.at + length - 1] if reading.at + length <= len(reading.tokens) else None
        if token is None or token.mark or token.name is not None or (length > 1 and token.preposition):
            return 0
        if token.word in reading.lexicon.time_spans:
            after = reading.tokens[reading.at + length] if reading.at + length < len(reading.tokens) else None
            return length if after is None or after.word not in _FURTHER else 0  # "بعد أيام من الهجوم"
        if token.word not in _ABOUT and not _number(reading, token):
            return 0
    return 0


def _begins_clause(reading: Reading, token: Token) -> bool:
    """Return whether a complementiser or a sure verb follows a preposition, not a noun."""
    certain = token.verbs and all(v.form.aspect == "imperfect" for v in token.verbs) and token.word[0] in "يت"
    noun = token.noun is not None or token.word in reading.lexicon.nouns
    return token.word in reading.lexicon.complementisers or bool(certain and not noun and token.name is None)


def _year_behind(reading: Reading) -> bool:
    """Return whether a number follows: "في صيف 2014"."""
    return reading.after is not None and reading.after.word.isdigit()


def near(reading: Reading) -> None:
    """Take "بالقرب من X" as the preposition قرب."""
    reading.at += 2 if reading.after is not None and reading.after.word == "من" else 1
    phrase = reading.phrases.read(reading.at) if reading.at < len(reading.tokens) else None
    if phrase is not None:
        attach(reading, _NEAR, phrase)


def _number(reading: Reading, token: Token) -> bool:
    """Return whether a word counts somebody."""
    return not token.name and (token.word.isdigit() or token.word in reading.lexicon.determiners)


def resume(reading: Reading, key: str, gender: str, number: str) -> None:
    """Take a preposition with a pronoun: in a relative clause it stands for what the clause describes."""
    end = reading.tokens[reading.at].span.end
    reading.at += 1
    noun, verb = reading.draft(reading.noun), reading.draft(reading.verb)
    we = number == WE  # "لا علاقة لنا بالهجوم"
    meant = [Phrase(Span(end, end), "speaker", number="p") if we else Phrase(Span(end, end), "pronoun", gender=gender, number=number)]
    if verb is not None and verb.antecedent is not None and verb.token < reading.at and not (verb.resumed or we):
        verb.resumed, meant = True, verb.antecedent.phrases
    some = key == "من" and reading.at > 1 and _number(reading, reading.tokens[reading.at - 2])
    if noun is not None and some and not noun.functions.get("of"):
        noun.add("of", [replace(p, lemma=reading.tokens[reading.at - 1].word) for p in meant])  # "قتل خمسة منهم"
    elif noun is not None:
        noun.add(key, meant)  # "التي ترفض واشنطن التنسيق معها"
    if verb is not None:
        verb.add(key, meant)
