"""Whom or what the deed that a noun tells befalls: what stands bare or under ل behind the noun and its doer."""

from __future__ import annotations

from graph.model import ACTORS, BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

_SEATS = folded(senses("ar", "seats_of_lands"))  # "قصف أربيل | عاصمة الإقليم"
_REFUSALS, _SUFFERED = senses("ar", "refusals"), senses("ar", "sufferings")
_FATES = senses("ar", "fates")  # "مقتل فلان | المسؤول عن المال": whom it befalls does nothing


def find_object(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Say whom it is done to where he stands bare or under ل behind it: then its owner does it."""
    functions = draft.functions
    alone = not any(functions.get(f) for f in ("of", "object", "ل", "على", "ضد", "مع"))
    if alone and draft.lemma in lexicon.hits and draft.bare and draft.bare[0].named:
        draft.add("object", draft.bare[0].phrases)  # "غارات وقصف بالمدفعية مواقع التنظيم"
    if draft.operator == "demand" and is_his(draft) and draft.bare and draft.bare[0].named:
        draft.add("object", [p for p in draft.bare[0].phrases if p.kind in (*ACTORS, "place")])  # "جدد دعوته | الحكومة إلى"
    if draft.lemma in lexicon.takes_goal & lexicon.reaches_places and (functions.get("of") or functions.get("subject")):
        bare = (p for phrase in draft.bare[:1] for p in phrase.phrases)
        draft.add("object", [p for p in bare if p.kind == "place" or p.entity in lexicon.lands])  # "زيارته | بغداد"
    if functions.get("of") and not functions.get("subject") and draft.lemma not in lexicon.takes_goal | _FATES:
        told = [phrase for phrase in draft.bare[:1] if phrase.head not in _SEATS and _tells_whom(draft, phrase)]
        after = [p for phrase in told for p in phrase.phrases if p.kind != "place"]
        own = (is_his(draft) and draft.bare[:1] != [] and draft.bare[0].start == draft.token + 1) or all(
            p.kind in BODIES and p.sort == "name" for p in functions["of"]
        )
        if (draft.lemma in lexicon.reaches_places or draft.lemma in lexicon.hits) and not after and own:
            after = [p for phrase in draft.bare[:1] for p in phrase.phrases if p.kind == "place"]  # "تحرير الجيش | الموصل"
        hits = draft.lemma in lexicon.hits and all(p.kind in ACTORS and p.sort == "name" for p in functions["of"])  # "قصف الجيش للقرى"
        helps = draft.lemma in lexicon.help  # "بدعم الولايات المتحدة | لهذه الاستراتيجية", not "دعم القوات | لدحر التنظيم"
        others = (p for p in functions.get("ل", []) if not _within(p, functions["of"]))
        things = (p for p in others if hits or p.kind or p.sort == "pronoun" or (helps and _is_thing(p, lexicon)))
        done_to = list(things)
        if after and done_to and done_to[0].span.start < after[0].span.start:
            after = []  # "أربك اغتيال الجيش *لفلان* | الحكومة"
        if second := after or done_to:
            draft.add("subject", functions.pop("of"))
            draft.add("object", second)
            _take_from_speech(draft, drafts, second)


def _take_from_speech(deed: Draft, drafts: list[Draft], whom: list[Phrase]) -> None:
    """Let nobody be told what is said who only stands in it: "أكد رفضه اغتيال الجيش *لفلان*"."""
    for speech in drafts:
        if speech.operator == "speech" and speech.token < deed.token and (told := speech.functions.get("ل")):
            speech.functions["ل"] = [p for p in told if p not in whom]


def _within(phrase: Phrase, described: list[Phrase]) -> bool:
    """Return whether a phrase tells whose somebody undefined is: "اعتقال خلية | لداعش"."""
    wide = [p.wide for p in described if p.sort == "description" and p.wide is not None and not p.definite]
    return any(span.start < phrase.span.start and phrase.span.end <= span.end for span in wide)


def _tells_whom(draft: Draft, phrase: NounPhrase) -> bool:
    """Return whether a phrase behind a noun tells whom or what it befalls: "رفضه | التدخلات التركية"."""
    theirs = draft.lemma in _REFUSALS and any(p.owner for p in phrase.phrases)
    if draft.lemma in _SUFFERED and _says_again(draft.functions.get("of", []), phrase):
        return False  # "اعتقال فلان | نائب الزعيم"
    return phrase.named or phrase.trigger is not None or theirs


def _says_again(whom: list[Phrase], phrase: NounPhrase) -> bool:
    """Return whether a phrase right behind the name of a man tells who he is, and names nobody."""
    man = len(whom) == 1 and whom[0].sort == "name" and whom[0].kind == "person"
    near = man and phrase.phrases and phrase.phrases[0].span.start - whom[0].span.end == 1
    return bool(near) and all(p.sort in ("role", "description") and p.definite and p.kind == "person" for p in phrase.phrases)


def _is_thing(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase names a thing, and no deed."""
    return phrase.sort == "anaphor" and lexicon.bare(fold_word(phrase.lemma)) not in lexicon.triggers


def is_his(draft: Draft) -> bool:
    """Return whether the owner of a noun is one pronoun."""
    return [p.sort for p in draft.functions.get("of", [])] == ["pronoun"]
