"""Whether a name is masculine or feminine: "الحكومة" is feminine, "الحزب" masculine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token


def name_gender(token: Token, lexicon: Lexicon) -> str:
    """Return the gender of a name: of its first word, a person's is masculine unless spelled otherwise, a state's feminine."""
    first = lexicon.bare(token.word.split()[0])
    first = first[2:] if first.startswith("لل") and len(first) > 4 else first
    if first in lexicon.masculine:
        return "m"
    if token.name and token.name.kind == "person":
        return ""  # the verb tells: أسامة is a man, زينب a woman
    if first.endswith(("ه", "ات")) or first in lexicon.feminine:
        return "f"
    return "f" if token.name and token.name.entity in lexicon.states else ""
