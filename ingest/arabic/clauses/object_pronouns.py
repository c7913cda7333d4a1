"""Whom the pronoun on a joined verb means: whom the verb before it took, "انتقد فلان الحكومة واتهمها"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.text_acts import acts_in_text
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

_TAKEN = ("object", "مع", "ب", "إلى", "على")  # where the verb before may have its second party
_KINDLES, _HANDS = senses("ar", "kindles"), senses("ar", "hands_over")
_IN, _FROM, _WITH, _TO = "في", "من", "مع", "ل"
_TWO = 2


def bind_object(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a joined verb with a pronoun for its object whom the verb before took: he is somebody else than who does both."""
    asks = lexicon.makes.get(draft.lemma) == _FROM  # "التقى فلانا وطلب منه الانسحاب"
    function = _IN if draft.lemma in _KINDLES else _FROM if asks else "object"  # "اقتحموا القنصلية وأضرموا النار فيها"
    function = _TO if draft.lemma in _HANDS and draft.functions.get(_TO) else function  # "دعم الحشد وقدم له السلاح"
    function = _WITH if draft.lemma in lexicon.discusses and draft.functions.get(_WITH) else function  # "التقى فلانا وبحث معه"
    objects = draft.functions.get(function, [])
    joined = draft.coordinated or (draft.verb is not None and draft.verb.form.aspect == "participle")  # "انتقد فلانا، متهما إياه"
    in_text = draft.link == "relative" and acts_in_text(draft, drafts, lexicon)  # "وجّه إلى فلان رسالة طالبه فيها"
    if [p.sort for p in objects] != ["pronoun"] or draft.before is None or not (in_text or (joined and draft.link != "relative")):
        return
    before = drafts[draft.before]
    if before.category != "verb" or before.link == "relative" or before.token > draft.token:
        return
    struck = before.operator is None and (draft.lemma in lexicon.struck or draft.lemma in _KINDLES)
    taken = (*_TAKEN, _TO) if function == _TO else _TAKEN  # "سلّم السلاح للبيشمركة ووفر لها التدريب"
    whom = next((found for key in taken if (found := _parties(before, key, struck))), [])
    if objects[0].number == "d":
        pair = whom if len(whom) == _TWO and not any(p in draft.functions.get("subject", []) for p in whom) else []
        draft.functions[function] = pair or objects  # "التقى فلانا وفلانا واتهمهما"
        return
    same = struck and objects[0].number == "s" and len(whom) == 1 and whom[0].kind in (*BODIES, "place")  # "مقر القنصلية | وأحرقوه"
    if len(whom) == 1 and (same or can_mean(objects[0], whom[0])) and whom[0] not in draft.functions.get("subject", []):
        draft.functions[function] = whom


def _parties(verb: Draft, function: str, struck: bool) -> list[Phrase]:
    kinds = (*ACTORS, "place") if struck else ACTORS
    return [p for p in verb.functions.get(function, []) if p.kind in kinds and p.sort in ("name", "role", "description")]


def can_mean(pronoun: Phrase, party: Phrase) -> bool:
    """Return whether a pronoun can mean a party: a man is no "ها", a body none but "هم" where it is many."""
    if pronoun.number == "d" or (pronoun.number == "p" and party.number != "p"):
        return False
    if party.kind == "person" and pronoun.gender == "f":
        return party.gender == "f"
    return party.gender in ("", pronoun.gender) and not (party.number == "p" and party.kind == "person" and pronoun.number == "s")
