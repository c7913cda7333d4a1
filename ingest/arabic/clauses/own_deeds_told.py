"""Whether who tells of a deed by a passive did it: "قال الجيش الأمريكي إن غارات *شنت* قرب المدينة", but not "قال الحزب إن غارات *شنت*"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.lexicon import read_lexicon, senses
from ingest.syntax import Phrase

_ASSAULTS, _FROM_THE_AIR = senses("ar", "assaults") | senses("ar", "crimes_told"), senses("ar", "strikes_from_air")
_UPON = ("على", "ضد")


def may_be_tellers(verb: Draft, events: Sequence[Phrase], drafts: Sequence[Draft]) -> bool:
    """Return whether an event before a verb of carrying out may be the deed of whoever speaks, or was spoken of."""
    lemmas = {p.lemma for p in events}
    if lemmas & _ASSAULTS or any(p.sort == "pronoun" for f in _UPON for p in verb.functions.get(f, ())):
        return False  # "قالت الوزارة إن هجمات نفذت", "إن غارات شنت على مواقعها"
    above = drafts[verb.parent] if verb.parent is not None else None
    tellers = above.functions.get("subject", []) if above is not None and above.operator == "speech" else []
    if any(p.kind == "person" for p in tellers):
        return False
    named = [p.entity for p in tellers if p.sort == "name" and p.entity is not None]
    return not (lemmas & _FROM_THE_AIR) or all(entity.startswith(_fly()) for entity in named)


@lru_cache(maxsize=1)
def _fly() -> tuple[str, ...]:
    return tuple(read_lexicon("ar", "deeds")["flying"])
