"""What stands behind some who are armed and tells them from those named before: "insurgents *fighting* the government"."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.model import Article
from ingest.lexicon import senses
from ingest.syntax import Phrase

REACH = 60  # characters
_DEADLY = frozenset(senses("en", "deadly_past"))


def told_behind(text: str, end: int) -> str:
    """Return what an English text says of some whom it has just mentioned, by whom they fight or serve; "" where it does not."""
    return text[end : end + REACH] if _telling().match(text, end) else ""


def tells_others(text: str, phrase: Phrase, names: tuple[str, ...]) -> bool:
    """Return whether what stands behind some who are armed tells them from a group of these names: not "militants loyal to *it*".

    "*The* militants fighting the army" may well be those named last.
    """
    behind = told_behind(text, (phrase.wide or phrase.span).end)
    if not behind or (phrase.definite and behind.split()[0].endswith("ing")):
        return False
    if phrase.number == "s" and not phrase.definite:
        return True  # "*a group* linked to X" is another than X
    return not any(name.lower() in behind.lower() for name in names)


def tells_itself(article: Article, phrase: Phrase) -> bool:
    """Return whether an English noun is told by the clause right behind it: "the attack *that killed* three"."""
    behind = article.text[(phrase.wide or phrase.span).end :][:REACH].split()[:2]
    one = article.language == "en" and phrase.definite and phrase.number != "p"
    return one and len(behind) == len(("that", "killed")) and behind[0] == "that" and behind[1] in _DEADLY


@lru_cache(maxsize=1)
def _telling() -> re.Pattern[str]:
    words = "|".join(map(re.escape, senses("en", "tells_behind")))
    return re.compile(rf" (?:who (?:are|were) )?(?:{words}) (?!to |for |on |back |in |from |it\b|them\b)")
