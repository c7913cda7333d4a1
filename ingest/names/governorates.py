"""Arabic names that a city and its governorate share: where an article names the governorate, and the city nowhere, both words mean it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from graph.register import Register
from ingest.lexicon import capitals
from ingest.names.matching import Candidate
from ingest.normalise import fold_word

_GOVERNORATE, _CITY = (f"{fold_word(noun)} " for noun in ("محافظة", "مدينة"))


def one_place(candidates: Sequence[Candidate], register: Register) -> list[Candidate]:
    """Return the candidates, a name that a governorate shares with its city as the governorate's if only that is named as such."""
    shared = _shared(register)
    named = {e for c in candidates for e in c.full}
    apart = {e for c in candidates for e in c.full if c.folded.startswith(_CITY)}
    meant = {city: larger for city, larger in shared.items() if larger in named and city not in apart}
    if not meant:
        return list(candidates)
    return [c._replace(full=(meant[c.full[0]],)) if len(c.full) == 1 and c.full[0] in meant else c for c in candidates]


@lru_cache(maxsize=1)
def _shared(register: Register) -> Mapping[str, str]:
    """Return {city: governorate} for the governorates that bear a city's name, but for the capital, which stands for the state."""
    places = {fold_word(e.name_ar): e.id for e in register if e.kind == "place"}
    found = {places.get(name.removeprefix(_GOVERNORATE), ""): e for name, e in places.items() if name.startswith(_GOVERNORATE)}
    return {city: larger for city, larger in found.items() if city and city not in capitals()}
