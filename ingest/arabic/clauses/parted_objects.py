"""An object that a comma parts from its verb: "طالب مجلس المحافظة، الحكومة بـ", "انتقد فلان في كلمة متلفزة، الحكومة"."""

from __future__ import annotations

from ingest.arabic.clauses.outer_objects import needs_object
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.polarity.rejections import deed_before
from ingest.arabic.posts.renaming import says_again
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import read_lexicon, senses

_LONGEST_DATE = 5  # tokens
_FAR = 16  # tokens from a subject to the object
_SINCE = ("منذ", "خلال", "في", "مساء", "صباح", "ليل", "فجر")
_DATE_MARKS = ("/", "(", ")", "-")
_CONTENTS = frozenset(("ب", "إلى", "من"))  # under which such a verb takes what is asked or said
_DONE_TO_SOMEBODY = {*read_lexicon("ar", "opinions")["judges"], *senses("ar", "threatens")}


def second_party(reading: Reading, verb: Draft, phrase: NounPhrase) -> bool:
    """Return whether a comma only parts the object from a long subject: "طالب مجلس المحافظة، الحكومة بـ"."""
    if len(verb.bare) != 1:
        return False
    subject, inserted = verb.bare[0], _inserted(reading, verb.bare[0])
    if inserted and {phrase.head, "ال" + phrase.head} & {*reading.lexicon.means.get(verb.lemma, ())}:
        return True  # "رفع المحامي، فلان، دعوى ضد الوزارة"
    wants = needs_object(verb, reading.lexicon) or verb.lemma in _DONE_TO_SOMEBODY
    seen = phrase.trigger is not None and verb.lemma in reading.lexicon.befalls  # "شهدت المدينة أمس، هجمات"
    between = subject.end, phrase.start - 1
    timed = (not seen and _dated(reading, *between)) or _said_again(reading, *between)
    before = verb.topic is not None and any(p.sort == "name" for p in verb.topic.phrases)
    parted = timed or inserted or _done_by_several(reading, subject, phrase)
    if before or not (wants or (verb.lemma in reading.lexicon.transitive and parted)):
        return False
    if not (phrase.named or (phrase.trigger is not None and phrase.inner) or (wants and _is_deed(reading, phrase))):
        return False
    near = timed or subject.end == phrase.start - 1 or (wants and _told_where(reading, verb, phrase))
    return subject.named and near and verb.token < subject.start <= verb.token + 1


def _done_by_several(reading: Reading, subject: NounPhrase, phrase: NounPhrase) -> bool:
    """Return whether a comma ends a row of subjects before the object: "صنفت فرنسا وكندا، | الحزب", not "انسحبت فرنسا وكندا، وبقيت"."""
    acts = phrase.end < len(reading.tokens) and reading.tokens[phrase.end].verbs and reading.tokens[phrase.end].noun is None
    return len(subject.phrases) > 1 and subject.end == phrase.start - 1 and not acts


def _told_where(reading: Reading, verb: Draft, phrase: NounPhrase) -> bool:
    """Return whether only who the subject is and where he speaks parts him from the object: "انتقد فلان في كلمة متلفزة، | الحكومة"."""
    if verb.bare[0].phrases[0].sort != "name" and any(p.kind == "person" for p in phrase.phrases):
        return False  # "دعا المرجع الأعلى في البلاد، فلان": that is who he is
    between = reading.tokens[verb.bare[0].end : deed_before(reading.tokens, phrase.start)]
    return 0 < len(between) <= _FAR and between[-1].mark in COMMAS and _CONTENTS.isdisjoint(verb.functions)


def _is_deed(reading: Reading, phrase: NounPhrase) -> bool:
    """Return whether a phrase is a deed that somebody judges, or what somebody else owns: "التصريحات", "صمت الحكومة"."""
    defined = phrase.trigger is not None and reading.tokens[phrase.start].definite
    return defined or any(p.owner for p in phrase.phrases)


def _said_again(reading: Reading, start: int, end: int) -> bool:
    """Return whether all that stands from a comma to a comma says who the subject is: "التقى فلان | ، وهو زعيم الحزب، | فلانا"."""
    tokens = reading.tokens
    commas = [at for at in range(start, end + 1) if tokens[at].mark in COMMAS]
    return commas == [start, end] and says_again(tokens, start + 2)


def _dated(reading: Reading, start: int, end: int) -> bool:
    """Return whether all that stands from a token to a comma says when: "قصف الجيش | أمس | ، المدينة", "منذ أغسطس/آب"."""
    if not start < end <= start + _LONGEST_DATE or reading.tokens[end].mark not in COMMAS:
        return False
    words = reading.tokens[start + (reading.tokens[start].word in _SINCE) : end]
    return all(
        t.word in reading.lexicon.time or t.word in reading.lexicon.adverbs or t.mark in _DATE_MARKS or t.word.isdigit() for t in words
    )


def _inserted(reading: Reading, subject: NounPhrase) -> bool:
    """Return whether a comma inside a subject needs another behind it: "دعم الرئيس، فلان، الحكومة"."""
    return any(token.mark in COMMAS for token in reading.tokens[subject.start : subject.end])
