"""A deed that is denied without its doer: "killed X, but Y denied that he was dead" denies what was just told, whoever did it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import takewhile

from graph.model import Statement
from ingest.claims.attribution import Stance
from ingest.claims.evidence import evidence
from ingest.claims.frame import Frame
from ingest.syntax import Clause, Parse

_NEAR = 600  # characters that a denial points back at most
_DEEDS = ("kills", "arrests", "abducts", "attacks", "releases")
_DOERS = ("subject", "agent", "by")  # functions under which the doer would stand


def nobodys(
    parse: Parse,
    clause: Clause,
    put: Stance,
    frames: Collection[Frame],
    meant: Mapping[int, tuple[str, ...]],
    told: Iterable[Statement],
) -> Iterator[Statement]:
    """Yield denials of the last statement of the same deed on the same object, where a denied clause says nothing of who did it.

    `told` are the statements so far, the last first.
    """
    if put.polarity != "denied" or put.speaker is None or any(clause.functions.get(f) for f in _DOERS):
        return
    near = tuple(takewhile(lambda s: parse.sentence.span.start - s.sentence.end <= _NEAR, told))
    for predicate in dict.fromkeys(frame.predicate for frame in frames if frame.predicate in _DEEDS):
        right = {function for frame in frames if frame.predicate == predicate for function in frame.right}
        objects = {e for function in right for p in clause.functions.get(function, ()) for e in meant.get(id(p), ())}
        same = (s for s in near if s.predicate == predicate and s.object in objects and s.polarity == "affirmed")
        last = next((s for s in same if s.speaker != put.speaker), None)
        if last is not None:
            rule = f"{last.rule.partition('.')[0]}.{predicate}.denied.{clause.lemma}"
            yield replace(
                last, rule=rule, quote=evidence(clause, parse), sentence=parse.sentence.span, polarity="denied",
                modality=put.modality, speaker=put.speaker, via=put.via, when=None,
            )  # fmt: skip
