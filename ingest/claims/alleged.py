"""Whose allegation is denied: "رفض فلان ادعاءات فلان بأن", "rejected claims by X that" tell what the other says, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ingest.claims.attribution import Stance, chain
from ingest.claims.denied_reports import reports
from ingest.normalise import fold_word
from ingest.syntax import Clause, Parse, Phrase

_NEAR = len(" من ")
_PARTIES = ("subject", "object")
_OWNERS = ("object_agent", "by", "from", "iobject")  # functions of an English denial under which he stands whose claim it is


def alleged(parse: Parse, index: int, put: Stance, language: str, speaks: Callable[[Phrase], Sequence[str]]) -> Stance | None:
    """Return how he puts a clause whose allegation somebody else denies with it, None where the text names no such person."""
    above = next((a for a, child in chain(parse.clauses, index) if a.operator == "denial" and child.link == "complement"), None)
    if above is None or put.polarity is None or above.polarity == "denied" or len(put.voices) != 1:
        return None
    owners = {e for p in _owners(parse, above, language) for e in speaks(p)}.difference(put.voices)
    if len(owners) != 1:
        return None
    return Stance("affirmed" if put.polarity == "denied" else "denied", put.modality, tuple(owners), put.aim)


def _owners(parse: Parse, denial: Clause, language: str) -> Iterator[Phrase]:
    """Yield whose words are denied that a denial names as its object."""
    said = [p for p in denial.functions.get("object", ()) if _is_report(p.lemma, language)]
    if not said:
        return
    if language == "en":
        deeds = [c.trigger.start for c in parse.clauses if c.category == "noun"]
        below = [c for c in parse.clauses if c.category == "verb" and c.link == "complement" and parse.above(c) is denial]
        doers = {p.span for c in below for f in _PARTIES for p in c.functions.get(f, ())}
        whose = (p for function in _OWNERS for p in denial.functions.get(function, ()))
        whose = (p for p in whose if p.span not in doers)  # "reports of *its troops* entering X"
        yield from (p for p in whose if not any(said[0].span.end <= at < p.span.start for at in deeds))  # "reports of an attack *by X*"
        return
    nouns = [c for c in parse.clauses if c.category == "noun" and any(p.span.start <= c.trigger.start < p.span.end for p in said)]
    own = [p for phrase in said for p in phrase.owner]
    ends = [p.span.end for p in said]
    own = own or [p for p in denial.functions.get("من", ()) if any(0 < p.span.start - end <= _NEAR for end in ends)]  # "اتهامات من العراق"
    yield from own or [p for c in nouns if _is_report(c.lemma, language) for f in ("of", "subject") for p in c.functions.get(f, ())]


def _is_report(lemma: str, language: str) -> bool:
    """Return whether a noun is one of what somebody said."""
    return any(fold_word(word) in reports(language) for word in lemma.split()[:1])
