"""Whom a body is called after, whatever titles stand before his name."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from ingest.names.named_after import person_in

CALLED = [
    ("نظام بشار الأسد", "assad-government", "بشار الأسد"),
    ("حكومة السوداني", "sudani-government", "السوداني"),
    ("حكومة السيد السوداني", "sudani-government", "السوداني"),
    ("Assad regime", "assad-government", "Assad"),
    ("President Bashar al-Assad's regime", "assad-government", "Bashar al-Assad"),
]
NOT_CALLED = [
    ("الحكومة العراقية", "government-of-iraq"),
    ("حكومة السوداني", "government-of-iraq"),
    ("Baghdad government", "government-of-iraq"),
    ("Friends of Bashar al-Assad's regime", "government-of-iraq"),
]


@pytest.mark.parametrize(("name", "body", "person"), CALLED)
def test_the_person_in_the_name(name: str, body: str, person: str) -> None:
    part = person_in(name, body, REGISTER)
    assert part is not None
    assert name[part.start : part.end] == person


@pytest.mark.parametrize(("name", "body"), NOT_CALLED)
def test_nobody_in_the_name(name: str, body: str) -> None:
    assert person_in(name, body, REGISTER) is None
