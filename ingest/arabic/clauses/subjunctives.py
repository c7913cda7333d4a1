"""Verbs behind the "أن" of who wants or rules out something, where no noun can stand: "استبعد أن تحرر القوات المدينة"."""

from __future__ import annotations

from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_RULES_OUT = senses("ar", "rules_out")
_THAT = "ان"


def in_subjunctive(reading: Reading, token: Token) -> bool:
    """Return whether a word that may be a noun stands where only a verb in the subjunctive can."""
    if not reading.at or reading.tokens[reading.at - 1].word != _THAT or token.owned:
        return False
    above = next((d for d in reversed(reading.drafts) if d.category == "verb"), None)
    wanted = above is not None and (above.lemma in _RULES_OUT or above.operator in ("demand", "intention"))
    return wanted and any(v.form.aspect == "imperfect" for v in token.verbs)
