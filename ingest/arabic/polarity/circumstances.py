"""What only tells the circumstances: "نفى ... بعد هجوم داعش", "يهدد بالرد إثر غارات" neither deny nor intend the attack."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import AHEAD, Phrase

AROUND = senses("ar", "around_a_deed")
AFTER = AROUND - {"قبل"}  # what is asked for or meant before it may never come
_NEXT = 2  # characters from an adjective to what it takes
_UNREAL = ("denial", *AHEAD)
_BACKED = senses("ar", "backed")
_BY = "من"
_WITH_OF = len(f" {_BY}")


def free_circumstances(drafts: Sequence[Draft]) -> None:
    """Take out of what is denied, meant, asked for or doubted the nouns after which, or because of which, it is."""
    for draft in drafts:
        while draft.category == "noun" and draft.parent is not None and draft.link == "complement":
            above = drafts[draft.parent]
            if above.operator not in _UNREAL or not (_circumstance(draft, above) or _through_which(draft, above, drafts)):
                break
            draft.parent, draft.link = above.parent, above.link


def _circumstance(draft: Draft, above: Draft) -> bool:
    amid = AROUND if above.operator == "denial" else AFTER  # "نفت التنسيق قبل قصف المدينة"
    if draft.under in amid:
        return True  # "يمكن أن يهاجم بعد انهياره في المدينة"
    phrases = (p for function in amid for p in above.functions.get(function, ()))
    return any(p.span.start <= draft.trigger.start < p.span.end for p in phrases)


def _through_which(draft: Draft, above: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a noun tells through what came about what went before: "دعا إلى الرد بعد مقتل فلان | بضربة أمريكية"."""
    earlier = (d for d in drafts if d.category == "noun" and d.token < draft.token and _circumstance(d, above))
    through = (p.span for d in earlier for p in d.functions.get("ب", ()))
    return draft.under == "ب" and any(draft.trigger.start < span.end and span.start < draft.trigger.end for span in through)


def give_agents_of_deaths(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a verb the agent that stands behind the gathering where it happened: "قُتل ثلاثة في مظاهرة برصاص الشرطة"."""
    for draft in drafts:
        host = drafts[draft.host] if draft.host is not None else None
        if draft.lemma in lexicon.gatherings and host is not None and host.lemma in lexicon.befalls and draft.functions.get("by"):
            host.add("by", draft.functions.pop("by"))


def keep_to_adjectives(drafts: Sequence[Draft]) -> None:
    """Leave to an adjective with the article whose somebody is, which no verb takes: "أطلقت الفصائل *الموالية لإيران* تهديدات"."""
    _keep_helpers(drafts)
    told = [d for d in drafts if d.category == "adjective" and d.attributive]
    own = [p for d in told for p in d.functions.get("ل", ()) if 0 <= p.span.start - d.trigger.end <= _NEXT]
    for draft in drafts if own else ():
        if draft.category == "verb" and "ل" in draft.functions:
            draft.functions["ل"] = [p for p in draft.functions["ل"] if p not in own]


def _keep_helpers(drafts: Sequence[Draft]) -> None:
    """Leave to "backed" alone who backs: "انتزاع فصائل *مدعومة من تركيا* المدينة من التنظيم" takes it from the last of the two."""
    for draft in drafts:
        if draft.category != "adjective" or draft.lemma not in _BACKED:
            continue
        own = _chained(draft)
        for other in drafts if own else ():
            taken = other.functions.get(_BY, [])
            if other.category == "noun" and any(p in taken for p in own):
                other.functions[_BY] = [p for p in taken if p not in own]
                draft.functions[_BY] = own


def _chained(adjective: Draft) -> list[Phrase]:
    """Return who stands right behind an adjective and "of", with those that "and" joins to him."""
    own, end = list[Phrase](), adjective.trigger.end + _WITH_OF
    for phrase in adjective.functions.get(_BY, []):
        if phrase.span.start - end > _NEXT:
            break
        own.append(phrase)
        end = phrase.span.end
    return own


def of_adjectives(drafts: Sequence[Draft]) -> list[Phrase]:
    """Return what belongs to an adjective and not to the verb around it: "أحرق مكاتب لأحزاب موالية لأنقرة"."""
    return [p for draft in drafts if draft.category == "adjective" for p in draft.functions.get("ل", ())]
