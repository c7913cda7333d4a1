"""Whom a dual pronoun means in its own sentence: "طلب فلان من فلان أثناء اجتماعهما", "قال فلان وفلان خلال مؤتمر جمعهما"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.syntax import Phrase

_OTHERS = ("object", "مع", "من", "إلى", "ب", "ل")  # where a verb has its second party
_TWO = 2
_BOTH = "هما"


def bind_both(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give what two do together, and a relative verb, with a dual pronoun the two of whom the verb before tells."""
    if (
        draft.category == "noun"
        and draft.lemma in lexicon.of_two
        and [(p.sort, p.number) for p in draft.functions.get("of", [])] == [("pronoun", "d")]
    ):
        if two := _two_before(draft, drafts):
            draft.functions["of"] = two
    elif draft.category == "verb" and draft.verb is not None and draft.verb.enclitic == _BOTH and draft.antecedent is not None:
        two = _two_before(draft, drafts)
        if two and len(draft.antecedent.phrases) == 1 and not draft.bare:
            draft.functions["subject"], draft.functions["object"] = list(draft.antecedent.phrases), two


def _two_before(draft: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return two named actors of whom the nearest verb before tells, as its subjects or as subject and the other party."""
    for verb in reversed([d for d in drafts if d.category == "verb" and d.token < draft.token and d.link != "relative"]):
        subjects = _actors(verb, "subject", draft)
        if len(subjects) == _TWO:
            return subjects
        for function in _OTHERS if len(subjects) == 1 else ():
            others = _actors(verb, function, draft)
            if len(others) == 1 and (others[0].kind == "person") == (subjects[0].kind == "person"):
                return [*subjects, *others]
        if subjects:
            return []
    return []


def _actors(verb: Draft, function: str, draft: Draft) -> list[Phrase]:
    found = [p for p in verb.functions.get(function, []) if p.kind in ACTORS and p.sort in ("name", "role")]
    return [p for p in found if p.span.end <= draft.trigger.start]
