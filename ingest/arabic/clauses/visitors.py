"""Who meets somebody where he is on a visit or was sent, and where he goes: "خلال زيارة الوزير فلان إلى بغداد | حيث التقى الرئيس"."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

_VISITS, _MEETS, _SENDS = senses("ar", "visits"), senses("ar", "meets"), senses("ar", "sends_people")
_WHERE, _VISIT = "حيث", "زيارة"
_WHOSE = ("of", "subject", "ل")


def visitors_meet(reading: Reading) -> None:
    """Let whose visit or errand is told right before "where" be the topic of a verb of meeting behind it."""
    for draft in reading.drafts:
        meets = draft.category == "verb" and (draft.lemma in _MEETS or draft.lemma in reading.lexicon.discusses)
        if not meets or draft.topic is not None or not draft.token or reading.tokens[draft.token - 1].word != _WHERE:
            continue
        before = [d for d in reading.drafts if d.token < draft.token and d.category in ("verb", "noun")]
        visit = max(before, key=lambda d: d.token, default=None)
        visitor = _visitor(visit) if visit is not None else None
        if visit is not None and visitor is not None:
            draft.topic = NounPhrase(visit.token, visit.token + 1, [visitor], gender=visitor.gender, number="s")


def visits_town(draft: Draft, lexicon: Lexicon) -> None:
    """Let the place behind a visit be where whoever makes it goes: "يعتزم فلان *زيارة بغداد*"."""
    where = draft.functions.get("of", [])
    land = where and all(p.sort == "name" and (p.kind == "place" or p.entity in lexicon.states) for p in where)
    if draft.lemma == _VISIT and land and draft.functions.get("subject") and not draft.functions.get("object"):
        draft.add("object", draft.functions.pop("of"))


def _visitor(visit: Draft) -> Phrase | None:
    """Return the only person named whose visit it is, or who is sent: "أوفدت الحكومة *فلانا* إلى أربيل حيث التقى"."""
    whose = [p for f in _WHOSE for p in visit.functions.get(f, ())] if visit.lemma in _VISITS else _sent(visit)
    people = [p for p in whose if p.kind == "person" and p.sort == "name"]
    return people[0] if len(people) == 1 else None


def _sent(verb: Draft) -> list[Phrase]:
    """Return whom a verb of sending tells behind who sends him."""
    return verb.bare[-1].phrases if verb.lemma in _SENDS and len(verb.bare) > 1 else []
