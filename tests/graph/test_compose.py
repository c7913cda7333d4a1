"""docker-compose.yml: what the server must have, for Docker itself is not there on every machine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    return yaml.safe_load((Path(__file__).parents[2] / "docker-compose.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def server(compose: dict[str, Any]) -> dict[str, Any]:
    return compose["services"]["neo4j"]


def test_it_is_neo4j_5_community(server: dict[str, Any]) -> None:
    name, _, tag = server["image"].partition(":")
    assert name == "neo4j"
    assert tag.startswith("5.")
    assert tag.endswith("-community")


def test_it_refuses_to_start_without_a_password(server: dict[str, Any]) -> None:
    assert server["environment"]["NEO4J_AUTH"].startswith("neo4j/${NEO4J_PASSWORD:?")
    assert server["environment"]["NEO4J_AUTH"].endswith("}")  # nothing after it that would stand in for a password


def test_no_variable_is_taken_for_a_setting_that_the_server_lacks(server: dict[str, Any]) -> None:
    """The image makes a setting of every NEO4J_ variable, and the server refuses to start with one that it does not know."""
    assert set(server["environment"]) == {"NEO4J_AUTH", "NEO4J_dbms_usage__report_enabled"}


def test_ports_are_on_loopback_only(server: dict[str, Any]) -> None:
    assert server["ports"]
    assert all(port.startswith("127.0.0.1:") for port in server["ports"])


def test_data_stand_in_a_named_volume(compose: dict[str, Any], server: dict[str, Any]) -> None:
    names = [volume.partition(":")[0] for volume in server["volumes"] if volume.endswith(":/data")]
    assert names
    assert set(names) <= set(compose["volumes"])


def test_health_is_checked(server: dict[str, Any]) -> None:
    check = server["healthcheck"]
    assert check["test"][0] in ("CMD", "CMD-SHELL")
    assert {"interval", "timeout", "retries", "start_period"} <= set(check)
