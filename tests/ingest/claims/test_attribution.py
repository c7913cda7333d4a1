"""Voice, polarity and modality down the clause tree."""

from typing import Any

from graph.model import Span
from ingest.claims.attribution import stance
from ingest.syntax import Clause, Phrase

AT = Span(0, 1)


def clause(lemma: str = "x", speaker: str | None = None, **fields: Any) -> Clause:
    functions = {"subject": (Phrase(AT, "name", entity=speaker),)} if speaker else {}
    return Clause(AT, AT, lemma, "verb", functions, **fields)


def put(*clauses: Clause) -> tuple[str | None, str, str | None, tuple[str, ...]]:
    """Return polarity, modality, speaker and via of the last clause."""
    found = stance(clauses, len(clauses) - 1, lambda speech: [p.entity for p in speech.functions.get("subject", ()) if p.entity])
    return found.polarity, found.modality, found.speaker, found.via


def test_a_bare_clause_is_reported() -> None:
    assert put(clause()) == ("affirmed", "reported", None, ())


def test_a_complement_of_a_speech_verb_is_claimed_by_its_subject() -> None:
    said = clause(speaker="marotto", operator="speech")
    assert put(said, clause(parent=0, link="complement")) == ("affirmed", "claimed", "marotto", ())


def test_nested_voices_are_passed_on_by_the_outer() -> None:
    agency = clause(speaker="reuters", operator="speech")
    source = clause(speaker="source", operator="speech", parent=0, link="complement")
    assert put(agency, source, clause(parent=1, link="complement"))[2:] == ("source", ("reuters",))


def test_a_denial_turns_its_complement_and_two_negations_cancel() -> None:
    denied = clause(speaker="coalition", operator="denial")
    assert put(denied, clause(parent=0, link="complement"))[:3] == ("denied", "claimed", "coalition")
    assert put(denied, clause(parent=0, link="complement", polarity="denied"))[0] == "affirmed"


def test_did_not_deny_takes_no_side() -> None:
    assert put(clause(speaker="a", operator="denial", polarity="denied"), clause(parent=0, link="complement"))[0] is None


def test_did_not_say_takes_no_side() -> None:
    assert put(clause(speaker="a", operator="speech", polarity="denied"), clause(parent=0, link="complement"))[0] is None


def test_a_relative_clause_inside_a_denial_is_not_denied() -> None:
    denied = clause(speaker="a", operator="denial")
    what = clause(parent=0, link="complement")
    assert put(denied, what, clause(parent=1, link="relative"))[:3] == ("affirmed", "reported", None)


def test_a_relative_clause_on_the_speaker_is_not_his_words() -> None:
    assert put(clause(speaker="a", operator="speech"), clause(parent=0, link="relative")) == ("affirmed", "reported", None, ())


def test_intention_and_condition_colour() -> None:
    assert put(clause(operator="intention"), clause(parent=0, link="complement"))[1] == "planned"
    assert put(clause(), clause(parent=0, link="condition"))[1] == "conditional"
    assert put(clause(operator="rumour"), clause(parent=0, link="complement"))[1] == "rumoured"


def test_a_cycle_of_parents_ends() -> None:
    assert put(clause(parent=1, link="complement"), clause(parent=0, link="complement"))[1] == "reported"
