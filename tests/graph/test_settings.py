"""Where the graph is: by name, from the environment, by default."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import user_data_path

from graph.settings import Settings


def test_the_default_is_the_embedded_graph_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ISG_HOME")
    settings = Settings()
    assert settings.graph_folder == user_data_path("isg") / "graph"
    assert (settings.neo4j_uri, settings.neo4j_password) == (None, None)


def test_the_environment_names_home_and_server(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("ISG_HOME", "~/x"),
        ("NEO4J_URI", "neo4j://h"),
        ("NEO4J_USERNAME", "u"),
        ("NEO4J_PASSWORD", "p"),
        ("NEO4J_DATABASE", "d"),
    ):
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert settings.home == Path.home() / "x"
    assert (settings.neo4j_uri, settings.neo4j_username, settings.neo4j_database) == ("neo4j://h", "u", "d")
    assert settings.neo4j_password
    assert settings.neo4j_password.get_secret_value() == "p"


def test_what_is_given_by_name_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ISG_HOME", "/elsewhere")
    assert Settings(isg_home=tmp_path).judgements_file == tmp_path / "judgements.jsonl"


def test_other_variables_and_empty_ones_mean_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "")
    monkeypatch.setenv("URI", "neo4j://wrong")
    monkeypatch.setenv("USER", "wrong")
    assert (Settings().neo4j_uri, Settings().neo4j_username) == (None, "neo4j")
