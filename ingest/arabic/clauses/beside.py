"""What stands behind an adjective and still belongs to the deed of those whom it describes: "دخول قوات موالية للحكومة | إلى المدينة"."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.lexicon import senses

_FREES, _GOINGS = senses("ar", "retaking"), senses("ar", "goings")
_WHITHER = frozenset(("إلى", "نحو", "باتجاه", "صوب"))
_OWN = frozenset(("ل", "في", "قرب", "على"))  # prepositions with which an adjective has its own, so that "from" is another's


def goes_beside(adjective: Draft, deed: Draft, key: str) -> bool:
    """Return whether what an adjective takes with a preposition goes to the deed before it as well."""
    if key == "من" and deed.lemma in _FREES:
        return True  # "تطهير المناطق الواقعة في المحافظة | من التنظيم"
    if adjective.category != "adjective" or deed.lemma not in _GOINGS:
        return False
    return key in _WHITHER or (key == "من" and not _OWN.isdisjoint(adjective.functions))
