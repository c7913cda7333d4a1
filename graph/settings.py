"""Where the graph is: the home folder, and the Neo4j server if one is to be used instead of the embedded graph."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Values given by name, else from the environment variable of the same name in upper case, else the defaults here.

    Without `neo4j_uri` the graph is the embedded one under `home`. There is no default password.
    """

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True)

    isg_home: Path = Field(default_factory=lambda: user_data_path("isg"))
    neo4j_uri: str | None = None
    neo4j_username: str = "neo4j"
    neo4j_password: SecretStr | None = None
    neo4j_database: str = "neo4j"

    @property
    def home(self) -> Path:
        """Return the folder of all that this user's graph consists of, absolute."""
        return self.isg_home.expanduser().absolute()

    @property
    def graph_folder(self) -> Path:
        """Return the folder of the embedded graph."""
        return self.home / "graph"

    @property
    def judgements_file(self) -> Path:
        """Return the file that people's judgements are recorded in."""
        return self.home / "judgements.jsonl"
