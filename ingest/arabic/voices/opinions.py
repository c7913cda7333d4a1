"""What a party or a deed is called: "وصف القرار بالخيانة", "اعتبر القصف انتهاكا للسيادة", "قال إن الحكومة فاشلة"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.tokens import Token
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

OPINION = "رأي"  # the function of the word
OUTLAW = "إرهاب"
CALLED = "رأي فيه"  # the clause where no verb carries it; of two words, so that no word of a text is taken for it
_REACH = 12  # words between a verb that judges and the word that says how
_NEAR = 3  # words between "بأنه" and that word
_CALLING = ("bad", "good", "guilty", "groups")
_NOT = fold_word("غير")
_HE = ("انه", "انها", "انهم", "انهما")


@lru_cache(maxsize=1)
def _words() -> Mapping[str, frozenset[str]]:
    return {key: folded(listed) for key, listed in read_lexicon("ar", "opinions").items()}


def opinion(reading: Reading, token: Token) -> None:
    """Note what a word calls the party before it, for the verb that judges or as a clause of whoever is speaking."""
    before = reading.tokens[reading.at - 1] if reading.at else None
    if not (_may_call(token.word) or (before is not None and before.preposition == "ب")):
        return  # most words
    called = _called(reading.tokens, reading.at) or _called_behind(reading.tokens, reading.at) or _outlawed(reading.tokens, reading.at)
    if called is None:
        return
    word = Phrase(token.span, "anaphor", lemma=called)
    judge = _judge(reading)
    if judge is not None and (reading.draft(reading.voice) is not judge or _as(reading.tokens, reading.at)):
        judge.add(OPINION, [word])
    elif reading.verb is None and reading.voice is not None and not (token.definite or token.preposition or token.verbs):
        _predicate(reading, token, word)


@lru_cache(maxsize=65536)
def _may_call(word: str) -> bool:
    """Return whether a word may say what somebody or something is called."""
    words, bare = _words(), _bare(word)
    return word == _NOT or any(form in words[key] for form in (bare, bare.removesuffix("ا")) for key in _CALLING)


def _as(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word stands behind what a verb of judging says somebody is: "بأنه عمل جبان", "بـ«المسيئة»"."""
    for token in reversed(tokens[max(0, at - _NEAR) : at + 1]):
        if token.preposition in ("ب", "ك"):
            return True
        if (token.verbs and token is not tokens[at]) or (token.mark and token.mark not in '"«“'):
            return False
    return False


def _called_behind(tokens: Sequence[Token], at: int) -> str | None:
    """Return what the adjectives say of the noun with which somebody says what another is: "بأنه رجل | عظيم"."""
    if not (at and tokens[at - 1].preposition == "ب" and tokens[at - 1].word in _HE) or tokens[at].name:
        return None
    for place in range(at + 1, min(at + _NEAR, len(tokens))):
        token = tokens[place]
        if token.mark or token.conjunction or token.preposition or token.name:
            return None
        if called := _called(tokens, place):
            return called
    return None


def _called(tokens: Sequence[Token], at: int) -> str | None:
    """Return "سوء" for a word of blame, "ذنب" for one of guilt, "إرهاب" for an outlaw group, "حسن" for praise, None for any other word."""
    token = tokens[at]
    if token.conjunction or token.name or token.mark:
        return None
    bare = _bare(token.word)
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if token.word == _NOT:
        if at + 2 < len(tokens) and after in _words()["guilty"] and tokens[at + 2].word == "عن":
            return None  # "غير مسؤولة عن القصف": it did not do it
        return "سوء" if after in _words()["fair"] or after in _words()["good"] else None
    if at and tokens[at - 1].word == _NOT:
        return None
    if bare in _words()["guilty"] and after in ("عن", "في") and at + 2 < len(tokens) and _is_ill(bare, tokens[at + 2]):
        return "ذنب"
    forms = {bare, bare.removesuffix("ا")}
    if forms & _words()["outlaw"] and at and {before := _bare(tokens[at - 1].word), before.removesuffix("ا")} & _words()["groups"]:
        return OUTLAW
    return "سوء" if forms & _words()["bad"] else "حسن" if forms & _words()["good"] else None


def _is_ill(guilty: str, token: Token) -> bool:
    """Return whether what somebody is guilty of is an ill: any in which he is implicated, "مسؤولة عن سقوط المدينة"."""
    return guilty in _words()["implicated"] or token.word.split()[0] in _words()["ills"]


def _outlawed(tokens: Sequence[Token], at: int) -> str | None:
    """Return "إرهاب" for a noun behind a preposition with such an adjective behind it: "كـ«منظمة *إرهابية*»", "بالجماعة الإرهابية"."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    group = _bare(token.word) in _words()["groups"] and not token.name and not token.conjunction
    return OUTLAW if group and after is not None and not after.name and _bare(after.word) in _words()["outlaw"] else None


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _judge(reading: Reading) -> Draft | None:
    """Return the last verb where it is one that judges."""
    verbs = [d for d in reading.drafts[-_REACH:] if d.category == "verb"]
    near = verbs and reading.at - verbs[-1].token <= _REACH and fold_word(verbs[-1].lemma) in _words()["judges"]
    return verbs[-1] if near else None


def _predicate(reading: Reading, token: Token, word: Phrase) -> None:
    """Make a clause of a word that the sentence says of its topic: "إن القصف انتهاك"."""
    topic = reading.topic
    between = reading.tokens[topic.end : reading.at - (word.lemma == OUTLAW)] if topic is not None else []
    if topic is None or not topic.named or len(between) > 1 or any(t.word not in STANDING for t in between):
        return
    called = [p for p in topic.phrases if p.sort == "name" or p.kind in ("operation", "organization", "force")]
    called = called or [p for p in topic.inner if p.sort == "name"]  # "قرار المجلس باطل"
    if not called:
        return
    draft = reading.in_voice(Draft(reading.at, token.span, CALLED, "noun", quoted=token.quoted))
    draft.add("object", called)
    draft.add(OPINION, [word])
    reading.drafts.append(draft)
