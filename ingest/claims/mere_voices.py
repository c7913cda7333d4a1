"""Sources and witnesses of an Arabic text, and bodies that only tell the news, do nothing but speak: "أعلنت مصادر مقتل جنديين في هجوم قالت
إنه استهدف قافلة" does not lay the attack to the sources, nor an arrest to the media cell that announced it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from graph.model import BODIES, Entity, Statement
from ingest.lexicon import senses
from ingest.normalise import fold_word

_OF_VOICES = (
    *("member_of", "part_of", "speaks_for", "allied_with", "present_in", "accuses", "threatens"),
    *("praises", "criticises", "meets", "negotiates_with", "informs", "demands_of"),
)
_VOICES, _TELLING = senses("ar", "mere_voices"), senses("en", "telling_bodies")


def without_deeds_of_voices(statements: Iterable[Statement], entities: Mapping[str, Entity]) -> Iterator[Statement]:
    """Return the statements but for those by which somebody described as a source or a witness would do more than speak."""
    return (s for s in statements if s.predicate in _OF_VOICES or not _is_voice(entities[s.subject]))


def _is_voice(entity: Entity) -> bool:
    if entity.kind in BODIES and _tells_news((entity.name, *entity.names)):
        return True
    described = entity.register is None and entity.kind == "person"
    return described and any(fold_word(word).removeprefix("ال") in _VOICES for word in entity.name.split())


@lru_cache(maxsize=4096)
def _tells_news(names: tuple[str, ...]) -> bool:
    """Return whether a body of these names is there to tell the news; remembered, since news repeats its bodies."""
    return any(noun in name.lower() for noun in _TELLING for name in names)
