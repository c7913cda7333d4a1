"""Who has no part in a deed: what stands under "ب" behind a denied tie is not his, "لا علاقة للفصيل بقصف السفارة"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.reading import Reading
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.syntax import Phrase

_TIES = senses("ar", "parts_in_deeds")
_PARTS = senses("ar", "taking_part")
_HIS = ("ل", "subject")
_BLOWS = senses("ar", "blows")
_ONTO = ("of", "object", "على", "ضد")
_IN = ("ب", "في")
_SETTING_ABOUT, _ABOUT = senses("ar", "sets_about"), ("ب", "على", "إلى", "من", "في")
_HINDERING = senses("ar", "hindering")
_FINDS = senses("ar", "finds")
_SIGN = 30  # characters from a sign to that of which it is one
_NEAR = 6  # tokens between the tie and the deed
_RIGHT_BEHIND = 4  # tokens between the tie and a blow which no phrase tells to be its


def deny_parts(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Deny each deed in which somebody is said to have no part, or that is said not to have been set about."""
    _nothing_found(drafts, lexicon)
    _have_no_part(drafts)
    _untrue_part(drafts)
    _anothers_part(drafts)
    _deny_blows(drafts)
    _not_carried_out(drafts)
    _not_hindered(drafts)


def _nothing_found(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Deny that of which nobody has found a sign: "لم يعثروا على أي دليل على *تورط* إيران في القصف"."""
    for at, finding in enumerate(drafts[:-1]):
        if finding.polarity != "denied" or finding.lemma not in _FINDS:
            continue
        found = [p for f in ("object", "على", "second") for p in finding.functions.get(f, []) if fold_word(p.lemma) in lexicon.traces]
        near = bool(found) and 0 < drafts[at + 1].trigger.start - found[0].span.end <= _SIGN
        told = next((d for d in drafts[at + 1 :] if d.link != "relative"), finding)  # "دليل على أن الموقع *الذي قصفته* إيران"
        if near and told.polarity == "affirmed" and told.parent == finding.parent:
            told.polarity = "denied"


def _have_no_part(drafts: Sequence[Draft]) -> None:
    """Give a deed behind a denied tie to whoever has no part in it, and deny it."""
    for tie, deed in itertools.pairwise(drafts):
        if tie.category != "noun" or tie.lemma not in _TIES or tie.polarity != "denied" or deed.category != "noun":
            continue
        held = (p for key in _HIS for p in tie.functions.get(key, []))
        who = [p for p in held if p.sort == "speaker" or (p.kind in ACTORS and p.sort != "pronoun")]
        under = tie.functions.get("ب", []) or tie.functions.get("في", [])
        reached = any(p.span.start < deed.trigger.end and deed.trigger.start < p.span.end for p in under)
        if (
            who
            and reached
            and deed.token - tie.token <= _NEAR
            and deed.polarity == "affirmed"
            and not deed.functions.get("event")  # of an event that took place only his part is denied
            and all(p in who for p in deed.functions.get("subject", []))
        ):
            deed.functions["subject"] = who
            deed.polarity = "denied"


def _untrue_part(drafts: Sequence[Draft]) -> None:
    """Let a deed be as untrue as the part that somebody is said to have in it: "لا دليل على تورط الفصيل *في قصف* السفارة"."""
    for part, deed in itertools.pairwise(drafts):
        if part.category != "noun" or part.lemma not in _PARTS or deed.category != "noun" or deed.functions.get("event"):
            continue
        above = drafts[part.parent] if part.parent is not None else None
        rumour = above is not None and above.operator == "rumour" and above.polarity == "denied"
        who = [p for f in ("of", "subject") for p in part.functions.get(f, [])]
        reached = any(p.span.start < deed.trigger.end and deed.trigger.start < p.span.end for p in part.functions.get("في", []))
        if (rumour or part.polarity == "denied") and reached and all(p in who for p in deed.functions.get("subject", [])):
            deed.parent, deed.link, deed.polarity = part.parent, part.link, part.polarity


def _anothers_part(drafts: Sequence[Draft]) -> None:
    """Give a deed to him of whom another denies that he had a part in it: "نفت السفارة أي دور *للجيش* في قصف المدينة"."""
    for tie, deed in itertools.pairwise(drafts):
        above = drafts[tie.parent] if tie.parent is not None else None
        if tie.lemma not in _TIES or deed.category != "noun" or above is None or above.operator != "denial":
            continue
        named = next((p for f in ("ل", "of") for p in tie.functions.get(f, []) if p.kind in ACTORS and p.sort != "pronoun"), None)
        denier = above.functions.get("subject", [])
        own = all(p in denier for p in deed.functions.get("subject", [])) and deed.token <= tie.token + _NEAR
        if named is not None and own and deed.under in _IN:
            tie.functions["subject"] = deed.functions["subject"] = [named]


def _not_carried_out(drafts: Sequence[Draft]) -> None:
    """Deny a deed that somebody is said not to have set about: "عدم قيام الجيش *بقصف* المدينة", "عدم لجوئه *إلى قصفها*"."""
    for setting, deed in itertools.pairwise(drafts):
        if setting.category != "noun" or setting.lemma not in _SETTING_ABOUT or setting.polarity != "denied":
            continue
        under = (p.span for f in _ABOUT for p in setting.functions.get(f, []))
        about = any(span.start < deed.trigger.end and deed.trigger.start < span.end for span in under)
        if about and deed.category == "noun" and deed.polarity == "affirmed":
            deed.polarity = "denied"
            deed.modality = setting.modality if deed.modality == "reported" else deed.modality  # "رفض قيام الجيش بقصف المدينة"


def _not_hindered(drafts: Sequence[Draft]) -> None:
    """Tell nothing of a deed that somebody denies to have hindered: "نفى *منع* القوات دخول المدينة"."""
    for hindering, deed in itertools.pairwise(drafts):
        above = drafts[hindering.parent] if hindering.parent is not None else None
        if hindering.lemma in _HINDERING and above is not None and above.operator == "denial" and deed.parent == hindering.parent:
            deed.functions = {}


def _deny_blows(drafts: Sequence[Draft]) -> None:
    """Deny a blow, when its parties are known, of those who have nothing to do with it: "ليست لها صلة بقصف السفارة"."""
    for at, tie in enumerate(drafts):
        if tie.category != "noun" or tie.lemma not in _TIES or not (tie.polarity == "denied" or _disowned(tie, drafts)):
            continue
        who = next((found for f in ("subject", "of", "ل") if (found := tie.functions.get(f))), [])
        deed = next((d for d in drafts[at + 1 :] if d.category == "noun"), None)
        if deed is not None and deed.token <= tie.token + _RIGHT_BEHIND and _is_blow(deed):
            deed.add("subject", who)
            deed.parent, deed.link, deed.polarity, deed.modality = tie.parent, tie.link, tie.polarity, tie.modality


def _disowned(tie: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether somebody denies a tie of his own: "نفت الحركة أن تكون لها صلة بقصف السفارة"."""
    above = drafts[tie.parent] if tie.parent is not None else None
    return above is not None and above.operator == "denial" and any(map(tie.functions.get, _HIS))


def bind_topics(reading: Reading) -> None:
    """Let a pronoun mean what stands before its tie: "أن الحشد لا علاقة له", but nobody in "هذه الشبكة لا علاقة لها بالتفجير"."""
    for tie in reading.drafts:
        his = tie.functions.get("ل", [])
        if tie.category != "noun" or tie.lemma not in _TIES or tie.polarity != "denied" or not his:
            continue
        topic = _topic(tie.token, reading) if all(p.sort == "pronoun" for p in his) else None
        if topic is not None:
            for draft in reading.drafts:
                for function, group in draft.functions.items():
                    draft.functions[function] = [q for p in group for q in (topic if p in his else [p])]


def _topic(at: int, reading: Reading) -> list[Phrase] | None:
    """Return who or what stands right before what denies a tie: nobody where a noun names none, None where nothing does."""
    while at > 0 and reading.tokens[at].word not in reading.lexicon.verb_negators:
        at -= 1
    before = reading.tokens[at - 1] if at > 0 else None
    if before is None or before.mark or before.verbs or reading.tokens[at].conjunction:
        return None
    if before.name is not None:
        return _named(at - 1, reading) or None
    if before.word in reading.lexicon.complementisers or before.word in reading.lexicon.relatives:
        return None
    return []


def _named(at: int, reading: Reading) -> list[Phrase]:
    """Return who is named at a token, and those joined before him: "*الجيش والشرطة* لا علاقة لهما"."""
    ends = {reading.tokens[at].span.end}
    while at > 0 and reading.tokens[at].conjunction == "و" and reading.tokens[at - 1].name is not None and not reading.tokens[at - 1].mark:
        at -= 1
        ends.add(reading.tokens[at].span.end)
    named = {p.span.end: p for p in reversed(reading.found) if p.span.end in ends and p.kind in ACTORS}
    return [named[end] for end in sorted(named)]


def _is_blow(deed: Draft) -> bool:
    """Return whether a deed that somebody has something to do with is a blow at whom it names, and nobody's so far."""
    dealt = deed.lemma in _BLOWS and deed.under in _IN and not deed.functions.get("subject")
    return dealt and any(map(deed.functions.get, _ONTO))
