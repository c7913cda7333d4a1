"""What those had no part in who "denied involvement" though the text has charged nobody with it: the event or the deed told of last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from graph.model import ACTORS, Statement
from ingest.claims.evidence import evidence
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.discourse import Discourse

ANSWERING = ("responsibility", "مسؤولية")  # whoever denies it says that he did not carry the event out
DEEDS = ("kills", "abducts", "attacks")  # of unknown people, of which somebody denies that he did them
_TOLD = ("object", "subject")
_WHOSE = ("mod", "possessor", "of", "by")  # functions under which he stands who had no part: "*Iranian* involvement"
NEAR = 600  # characters that a denial points back at most


def disowned(
    parse: Parse,
    clause: Clause,
    meant: Mapping[int, tuple[str, ...]],
    told: Sequence[Phrase],
    discourse: Discourse,
    made: Sequence[Statement],
) -> Iterator[Statement]:
    """Deny that somebody had a part in the event that an article named last, else the deed of somebody unknown that it told last.

    `told` are the phrases of whom the words under the denial speak ("denied *the group* was involved"), `made` the statements so far.
    """
    subjects = [discourse.cast.government_at(e) for p in clause.functions.get("subject", ()) for e in meant.get(id(p), ())]
    bodies = {s.subject: s.object for s in made if s.predicate == "speaks_for"}
    of_whom = [e for p in told for e in meant.get(id(p), ()) if discourse.entities[e].kind in ACTORS] or subjects
    for denier in dict.fromkeys(bodies.get(e, e) if e in subjects else e for e in of_whom):
        for before in (s for s in _last(parse, clause, discourse, made) if s.object != denier):
            yield replace(
                before,
                rule=f"{discourse.article.language}.disowned.{clause.lemma}",
                subject=denier,
                quote=evidence(clause, parse),
                sentence=parse.sentence.span,
                polarity="denied",
                modality="claimed",
                speaker=denier if denier in subjects else subjects[0],
                via=(),
            )


def _last(parse: Parse, clause: Clause, discourse: Discourse, made: Sequence[Statement]) -> list[Statement]:
    """Return what is denied, told of nobody yet."""
    at, entities = clause.trigger.start, discourse.entities
    named = (m.entity for m in reversed(discourse.mentions) if m.kind == "operation" and 0 < at - m.span.start <= NEAR)
    event = next((e for e in named if not discourse.events.is_assembly(e)), None)
    if event is not None:
        answers = any(p.lemma in ANSWERING for p in clause.functions.get("object", ()))
        where = (discourse.article.id, "", "", "conducts" if answers else "participates_in", event)
        return [Statement(*where, quote=clause.trigger, sentence=parse.sentence.span)]
    deeds = [
        s
        for s in made
        if s.predicate in DEEDS and s.polarity == "affirmed" and entities[s.subject].register is None and at - s.sentence.end <= NEAR
    ]
    last = [s for s in deeds if s.sentence == deeds[-1].sentence]
    return [s for s in last if entities[s.object].kind != "place"] or last


def told_of(clauses: Sequence[Clause]) -> list[Phrase]:
    """Return of whom clauses of having a part in something speak."""
    return list(chain.from_iterable(_parties(clause) for clause in clauses))


def _parties(clause: Clause) -> list[Phrase]:
    """Return whose part it is: his whose the words say it is, else his of whom it is told."""
    whose = [p for function in _WHOSE for p in clause.functions.get(function, ())]
    return whose or [p for function in _TOLD for p in clause.functions.get(function, ())]
