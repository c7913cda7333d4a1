"""The ontology: what it must hold, and what its loader says of a wrong file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from graph.errors import DataFileError
from graph.model import KINDS, Modality, Status
from graph.ontology import BUNDLED, load_ontology

GUIDE = """
leads speaks_for member_of part_of allied_with appoints dismisses founds
advises trains equips funds shares_intelligence_with provides_logistics_to provides_air_support_to supports partners_with protects
invites authorises operates_under oversees orders
fights attacks kills arrests releases accuses sanctions threatens besieges abducts
praises criticises meets negotiates_with informs demands_of
conducts participates_in targets deploys_to withdraws_from present_in located_in controls
"""


def test_it_has_every_predicate_that_texts_are_read_for_and_no_other() -> None:
    predicates = load_ontology().predicates
    assert sorted(key for key, predicate in predicates.items() if not predicate.register) == sorted(GUIDE.split())
    assert [key for key, predicate in predicates.items() if predicate.register] == ["succeeds"]


def test_it_has_all_kinds_modalities_and_statuses() -> None:
    ontology = load_ontology()
    assert tuple(ontology.kinds) == KINDS
    assert tuple(ontology.modalities) == get_args(Modality)
    assert tuple(ontology.statuses) == get_args(Status)


def test_symmetric_predicates_are_those_of_the_guide() -> None:
    symmetric = {key for key, predicate in load_ontology().predicates.items() if predicate.symmetric}
    assert symmetric == {"allied_with", "partners_with", "meets", "negotiates_with"}


def test_events_have_a_window_and_states_have_none() -> None:
    for predicate in load_ontology().predicates.values():
        assert (predicate.window is None) == (predicate.time == "state")


def test_the_arabic_agrees_with_whoever_does_it() -> None:
    for predicate in load_ontology().predicates.values():
        for wording in (predicate.says.ar, predicate.inverse.ar):
            assert not wording.startswith("ي"), wording  # a verb of the third person, which a feminine subject has not
            assert not re.search("(ه|ها)$", wording), wording  # a pronoun


def test_a_tie_names_its_predicate() -> None:
    ontology = load_ontology()
    assert ontology.predicates["shares_intelligence_with"].tie == "SHARES_INTELLIGENCE_WITH"
    assert ontology.predicate_of_tie("ARRESTS") is ontology.predicates["arrests"]
    assert ontology.predicate_of_tie("UNSETTLED") is None
    assert ontology.predicate_of_tie("MENTIONS") is None


@pytest.mark.parametrize(
    ("predicate", "subject", "object_", "allowed"),
    [
        ("arrests", "force", "person", True),
        ("arrests", "place", "person", False),
        ("arrests", "force", "place", False),
        ("located_in", "operation", "organization", True),  # a state stands as a place
        ("located_in", "person", "place", False),
        ("targets", "operation", "place", True),
        ("targets", "force", "place", False),
        ("operates_under", "force", "mandate", True),
        ("operates_under", "force", "person", False),
    ],
)
def test_domain_and_range(predicate: str, subject: Any, object_: Any, allowed: bool) -> None:
    assert load_ontology().predicates[predicate].allows(subject, object_) is allowed


def change(document: dict[str, Any], path: str, value: Any) -> None:
    *folders, last = path.split(".")
    for folder in folders:
        document = document[folder]
    if value is None:
        del document[last]
    else:
        document[last] = value


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        ("kinds.person", None, "kinds: `person` is missing"),
        ("kinds.robot", {}, "kinds: unknown key `robot`"),
        ("kinds.person.labels", ["Actor) DETACH DELETE (n"], "kinds.person.labels: is a list of labels such as `Actor`"),
        ("kinds.person.says.ar", None, "kinds.person.says: takes words in `en` and `ar`"),
        ("sets.actor", ["alien"], "sets.actor: `alien` is neither a kind nor a set"),
        ("predicates", None, "predicates: is missing"),
        ("predicates.leads.domain", None, "predicates.leads.domain: is a list of kinds or sets"),
        ("predicates.leads.range", ["alien"], "predicates.leads.range: `alien` is neither a kind nor a set"),
        ("predicates.leads.time", "event", "predicates.leads.time: is `state` or `{event: days}`"),
        ("predicates.arrests.time", {"event": -1}, "predicates.arrests.time: is `state` or `{event: days}`"),
        ("predicates.leads.inverse", None, "predicates.leads.inverse: stands exactly where the predicate is not symmetric"),
        (
            "predicates.meets.inverse",
            {"en": "x", "ar": "x"},
            "predicates.meets.inverse: stands exactly where the predicate is not symmetric",
        ),
        ("predicates.leads.symmetric", "yes", "predicates.leads.symmetric: is true or false"),
        ("predicates.leads.colour", "red", "predicates.leads: unknown key `colour`"),
        ("predicates.leads.group", None, "predicates.leads.group: is missing"),
        ("predicates.leads.plover", {"code": "1"}, "predicates.leads.plover: unknown key `code`"),
        ("predicates.Leads", {}, "predicates.Leads: a predicate is lower-case words joined by `_`"),
        ("predicates.unsettled", {}, "predicates.unsettled: a predicate is lower-case words joined by `_`"),
        ("modalities.claimed", None, "modalities: `claimed` is missing"),
        ("statuses.denied", None, "statuses: `denied` is missing"),
        ("extra", {}, "unknown key `extra`"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_key(tmp_path: Path, path: str, value: Any, line: str) -> None:
    document = yaml.safe_load(BUNDLED.read_text(encoding="utf-8"))
    change(document, path, value)
    file = tmp_path / "ontology.yaml"
    file.write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
    with pytest.raises(DataFileError) as raised:
        load_ontology(file)
    assert str(raised.value) == f"{file}: {line}"


def test_a_file_that_is_no_yaml_is_named(tmp_path: Path) -> None:
    file = tmp_path / "ontology.yaml"
    file.write_text("kinds: [", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"ontology\.yaml: "):
        load_ontology(file)
