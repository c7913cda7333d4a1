"""Of whom an accuser tells: "اتهم العبادي *المالكي* بأنه دعم", and "انتقد العبادي المالكي وقال *إنه* دعم", which may be of either."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import ACTORS
from ingest.arabic.clauses.object_pronouns import can_mean
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

_DESCRIBING = senses("ar", "describes_somebody")
_TWO = 2


def tell_of_others(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Give a verb whose subject is only a pronoun whoever is accused of it, nobody where he or the accuser may have done it."""
    pronouns = draft.functions.get("subject", []) if draft.antecedent is None and not draft.relative else []
    above = drafts[draft.parent] if draft.parent is not None and draft.link == "complement" else None
    if (
        above is None
        or draft.verb is None
        or draft.verb.form.aspect == "participle"
        or above.passive
        or [p.sort for p in pronouns] != ["pronoun"]
    ):
        return False
    whose = pronouns[0] if pronouns[0].lemma else None  # "قواته"
    pronoun = whose or Phrase(pronouns[0].span, "pronoun", gender=draft.verb.form.gender, number=draft.verb.form.number)
    if above.lemma in _DESCRIBING:
        told = [p for p in above.functions.get("object", []) if p.kind in ACTORS]
        described = [p for p in told if above.trigger.end <= p.span.start and p.span.end <= draft.trigger.start]
        if not described or not _can_mean(pronoun, described):
            return False
        draft.functions["subject"] = described if whose is None else [replace(whose, owner=tuple(described))]
        return True
    if whose is not None:
        return False
    blamed, speakers = _blamed_before(above, drafts, lexicon), above.functions.get("subject", [])
    if not blamed or not _can_mean(pronoun, blamed):
        return False
    if pronoun.number != "d" and not _can_mean(pronoun, speakers):
        return False  # "اتهم المالكي السعودية وقال إنها"
    draft.functions["subject"] = blamed if pronoun.number == "d" else []
    return True


def _blamed_before(above: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return who is blamed right before by him who goes on to speak: "انتقد العبادي *المالكي* وقال إنه"."""
    before = drafts[above.before] if above.before is not None else None
    participle = above.verb is not None and above.verb.form.aspect == "participle"
    if above.operator != "speech" or before is None or not (above.coordinated or participle) or before.lemma not in lexicon.judges:
        return []
    same = above.functions.get("subject") == before.functions.get("subject")
    return [p for p in before.functions.get("object", []) if p.kind in ACTORS and p.span.end <= above.trigger.start] if same else []


def _can_mean(pronoun: Phrase, parties: Sequence[Phrase]) -> bool:
    """Return whether a pronoun can mean some parties, by what the forms of both tell."""
    if len(parties) > 1:
        return pronoun.number == "p" or (pronoun.number == "d" and len(parties) == _TWO)
    return can_mean(pronoun, parties[0])
