"""Who says a quotation of several sentences, told only behind its last: "“We left. They stayed,” X said"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.reading.quotations import quotation_before
from ingest.syntax import Clause, Parse

_NEAR = 60  # characters from the end of a quotation to the verb of saying behind it


def told_behind(text: str, parses: Sequence[Parse]) -> Mapping[int, str]:
    """Return the entities that are named behind the quotations which began in a sentence before, by where these begin."""
    found: dict[int, str] = {}
    for parse in parses:
        for clause in parse.clauses:
            speaker = _named(clause)
            quotation = quotation_before(text, clause.trigger.start) if speaker is not None else None
            if speaker is None or quotation is None or quotation.start >= parse.sentence.span.start:
                continue
            if clause.trigger.start - quotation.end <= _NEAR and quotation.end > parse.sentence.span.start:
                found.setdefault(quotation.start, speaker)
    return found


def _named(clause: Clause) -> str | None:
    """Return who is named as the subject of a verb of saying that no quotation holds."""
    if clause.operator != "speech" or clause.category != "verb" or clause.quoted:
        return None
    subject = next(iter(clause.functions.get("subject", ())), None)
    return subject.entity if subject is not None and subject.sort == "name" else None
