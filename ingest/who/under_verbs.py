"""Whose a deed is that an English possessive tells, by the verb under which it stands: "thanked *the army* for *its* war"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graph.model import ACTORS, BODIES
from graph.ontology import load_ontology
from graph.register import Register
from ingest.claims.attribution import chain
from ingest.claims.frame import Frame
from ingest.lexicon import senses
from ingest.syntax import Clause, Parse, Phrase

INSURGENTS = "insurgents.yaml"  # the register's file of those whom few are told to help
LEAVING = senses("en", "departures")
HELPED_IN = (" in ", " against ")  # before what is the helped one's: "helped Iraq *in its* war"
OVER = (" over ", " about ", " because of ")  # before what somebody is told off for
PRESSING = ("demands_of", "threatens")
_COMPLAINING, _MATTERS = senses("en", "complains"), senses("en", "matters_brought_up")
JUDGING = ("praises", "criticises", "accuses", "sanctions")  # what is said to others of what they do


def who_harms(
    parse: Parse, clause: Clause, phrase: Phrase, meant: Mapping[int, tuple[str, ...]], framing: Mapping[int, Sequence[Frame]]
) -> frozenset[str]:
    """Return who does harm to those whom a noun names as somebody's: "the army shot *its* supporters" are not the army's."""
    if clause.parent is None or clause.category != "noun":
        return frozenset()
    above, predicates = parse.clauses[clause.parent], load_ontology().predicates
    objects = above.functions.get("object", ())  # of "pounded *their* positions" the pronoun itself
    harmed = [p for p in objects if p.span.start <= clause.trigger.start < p.span.end or p.span == phrase.span]
    if not harmed or not any(predicates[frame.predicate].victim for frame in framing[id(above)]):
        return frozenset()
    return frozenset(e for p in above.functions.get("subject", ()) for e in meant.get(id(p), ()))


def who_demands(parse: Parse, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> frozenset[str]:
    """Return who demands that others leave: "Iraq demanded the withdrawal of *its* troops" means no troops of Iraq's."""
    above = parse.above(clause)
    if above is None or above.operator != "demand" or clause.lemma not in LEAVING:
        return frozenset()
    return frozenset(e for p in above.functions.get("subject", ()) for e in meant.get(id(p), ()))


def who_is_judged(
    parse: Parse, clause: Clause, phrase: Phrase, meant: Mapping[int, tuple[str, ...]], framing: Mapping[int, Sequence[Frame]], text: str
) -> tuple[str, ...]:
    """Return who is praised or blamed for what is his, or helped in it: "thanked *the army* for *its* war against"."""
    above = parse.above(clause)
    if above is None:
        return ()
    if complained_to := _complained_to(above, phrase, meant, text):
        return complained_to
    predicates = load_ontology().predicates
    if harms(above, framing) and text[: phrase.span.start].endswith(" in "):
        return tuple(e for p in above.functions.get("subject", ()) for e in meant.get(id(p), ()))  # "bombed X *in its campaign* against Y"
    helped = text[: phrase.span.start].endswith(HELPED_IN)
    with_him = (
        helped and not above.functions.get("object") and any(f.predicate == "partners_with" for f in _of_its_own(framing[id(above)]))
    )  # "cooperates with *X in its* war"
    pressed = text[: phrase.span.start].endswith(OVER)
    if not with_him and not any(
        f.predicate in JUDGING or (pressed and f.predicate in PRESSING) or (helped and predicates[f.predicate].group == "support")
        for f in _of_its_own(framing[id(above)])
    ):
        return ()
    others = above.functions.get("with" if with_him else "object", ())
    judged = [p for p in others if above.trigger.end <= p.span.start and p.span.end <= phrase.span.start]
    return tuple(e for p in judged[:1] for e in meant.get(id(p), ()))


def _complained_to(above: Clause, phrase: Phrase, meant: Mapping[int, tuple[str, ...]], text: str) -> tuple[str, ...]:
    """Return to, with or on whom somebody brings up what is theirs: "imposed sanctions *on Iran* over *its* support for X"."""
    matter = above.lemma in _COMPLAINING or any(p.lemma in _MATTERS for p in above.functions.get("object", ()))
    if not matter or not text[: phrase.span.start].endswith((*OVER, " for ")):
        return ()
    others = (p for function in ("on", "with", "to", "against") for p in above.functions.get(function, ()))
    actors = [p for p in others if p.kind in ACTORS and p.span.end <= phrase.span.start]
    return tuple(e for p in actors[:1] for e in meant.get(id(p), ()))


def harms(clause: Clause, framing: Mapping[int, Sequence[Frame]]) -> bool:
    """Return whether a clause tells what somebody does against others, and not with his own."""
    predicates = load_ontology().predicates
    return any(predicates[frame.predicate].group == "coercion" for frame in framing[id(clause)])


def helps(clause: Clause, framing: Mapping[int, Sequence[Frame]]) -> bool:
    """Return whether a clause tells what somebody does for others, and nothing against them or only said to them."""
    predicates = load_ontology().predicates
    return not any(predicates[f.predicate].group in ("coercion", "speech") for f in framing[id(clause)])


def _of_its_own(frames: Sequence[Frame]) -> list[Frame]:
    """Return the frames of a verb that are not those of every verb: "bombed X *in support of* Y"."""
    return [frame for frame in frames if not frame.rule.endswith(".*")]


def who_is_helped(near: Sequence[str], apart: frozenset[str], register: Register) -> tuple[str, ...]:
    """Return whom "them" means that is helped, of the forces near the one that is no insurgents: "fights the IS. X supports *them*"."""
    forces = [e for e in near if e not in apart and not (e in register and register[e].file.endswith(INSURGENTS))]
    return tuple(forces) if len(forces) == 1 else ()


def of_his_own(parse: Parse, clause: Clause, framing: Mapping[int, Sequence[Frame]]) -> bool:
    """Return whether somebody may do for his own what a clause tells, who is not asked to: "efforts *to defend its territory*"."""
    above = parse.above(clause)
    return (above is None or above.operator != "demand") and not harms(clause, framing)


def speaks_to(clause: Clause, framing: Mapping[int, Sequence[Frame]]) -> bool:
    """Return whether a clause praises whom a speaker speaks to: "I thank *you*"."""
    return any(frame.predicate == "praises" for frame in framing[id(clause)])


def tellers(parse: Parse, clause: Clause, framing: Mapping[int, Sequence[Frame]]) -> list[Phrase]:
    """Return who says that harm was done to others than himself: "officials said *they* were held by militants"."""
    predicates = load_ontology().predicates
    if not any(predicates[frame.predicate].victim for frame in framing[id(clause)]):
        return []
    above = [above for above, _ in chain(parse.clauses, parse.clauses.index(clause))]
    said = [phrase for voice in above if voice.operator == "speech" for phrase in voice.functions.get("subject", ())]
    denied = (phrase for voice in above if voice.operator == "denial" for phrase in voice.functions.get("subject", ()))
    return [*said, *(phrase for phrase in denied if phrase.kind in BODIES)]  # "X denied that *he* was held": a man speaks of himself
