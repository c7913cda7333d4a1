"""Who angers somebody by what a clause before tells: "قصفت تركيا القرية، ما أثار غضب بغداد", "الأمر الذي أغضب بغداد"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

_ANGERS, _ANGER = senses("ar", "angers"), folded(senses("ar", "anger"))
_ACCUSES = senses("ar", "accuses")
_AROUSES, _MATTER = "أثار", "أمر"


def angers(verb: Draft, drafts: Sequence[Draft]) -> None:
    """Let the subject of a verb of angering, which is no more than "what" or "the matter", be who did what the verb before tells."""
    subjects, objects = verb.functions.get("subject", []), verb.functions.get("object", [])
    arouses = verb.lemma == _AROUSES and any(p.lemma in _ANGER for p in objects)
    if not (arouses or verb.lemma in _ANGERS) or len(subjects) != 1 or not _is_what_happened(subjects[0]):
        return
    before = next((d for d in reversed(drafts) if d.category == "verb" and d.token < verb.token and d.link != "relative"), None)
    above = drafts[before.parent] if before is not None and before.parent is not None and before.link == "complement" else None
    if above is not None and above.lemma in _ACCUSES:
        before = above  # the charge angers him: "اتهمت تركيا بأنها دعمت الحزب، ما أثار"
    doers = before.functions.get("subject", []) if before is not None and before.polarity == "affirmed" else []
    if len(doers) == 1 and doers[0].kind in ACTORS and doers[0].sort != "pronoun":
        verb.functions["subject"] = doers
        if before is not None and before is above:
            verb.parent, verb.link = above.parent, above.link


def _is_what_happened(subject: Phrase) -> bool:
    return subject.sort == "pronoun" or fold_word(subject.lemma) == fold_word(_MATTER)
