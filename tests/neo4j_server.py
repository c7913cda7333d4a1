"""A real Neo4j 5 Community server for the tests, without Docker: started from its Maven artifact with a JDK 17 or later.

The jars (118 MB) are resolved once into the cache folder; each server gets an empty home, free loopback ports and a random password.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

VERSION = "5.26.25"
POM = Path(__file__).with_name("neo4j") / "pom.xml"
START_SECONDS = 120


class NoNeo4j(Exception):
    """This machine can't run the server; the text says what is missing."""


@dataclass(frozen=True, slots=True)
class Neo4jServer:
    """Where the running server listens and how to log in."""

    uri: str
    password: str
    user: str = "neo4j"

    def empty(self) -> None:
        """Take everything out of the server's graph; its constraints stay."""
        import neo4j

        with neo4j.GraphDatabase.driver(self.uri, auth=(self.user, self.password)) as driver:
            driver.execute_query("MATCH (n) DETACH DELETE n")


@contextmanager
def running_server(home: Path) -> Iterator[Neo4jServer]:
    """Start a server whose files live under `home` and stop it at the end; raises NoNeo4j where that can't be."""
    classpath = f"{_jars()}{os.sep}*"
    port, password = _free_port(), secrets.token_hex(16)
    _write_config(home, port)
    folders = [f"--home-dir={home}", f"--config-dir={home / 'conf'}"]
    environment = {**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    java = ["java", "-Xmx512m", "-cp", classpath]
    admin = ["org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password]
    _run([*java, *admin], environment, "the first password")
    log = (home / "server.log").open("wb")
    command = [*java, "--add-opens=java.base/java.nio=ALL-UNNAMED", "org.neo4j.server.CommunityEntryPoint", *folders]
    process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=environment)
    try:
        server = Neo4jServer(f"bolt://127.0.0.1:{port}", password)
        _wait_until_it_answers(server, process, home / "server.log")
        yield server
    finally:
        process.terminate()
        process.wait(60)
        log.close()


def _jars() -> Path:
    for program in ("java", "mvn"):
        if shutil.which(program) is None:
            raise NoNeo4j(f"`{program}` is not installed")
    folder = user_cache_path("isg-tests") / f"neo4j-{VERSION}"
    if not (folder / "complete").exists():
        goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
        _run(
            ["mvn", "-q", "-B", "-f", str(POM), f"-Dneo4j.version={VERSION}", goal, f"-DoutputDirectory={folder}"],
            dict(os.environ),
            "the jars",
        )
        (folder / "complete").touch()
    return folder


def _run(command: list[str], environment: dict[str, str], what: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise NoNeo4j(f"{what}: {(done.stderr or done.stdout).strip()[-400:]}")


def _write_config(home: Path, port: int) -> None:
    (home / "conf").mkdir(parents=True)
    settings = {
        "server.bolt.listen_address": f"127.0.0.1:{port}",
        "server.bolt.advertised_address": f"127.0.0.1:{port}",
        "server.http.enabled": "false",
        "server.https.enabled": "false",
        "server.memory.pagecache.size": "64m",
        "dbms.usage_report.enabled": "false",
    }
    (home / "conf" / "neo4j.conf").write_text("".join(f"{key}={value}\n" for key, value in settings.items()))


def _wait_until_it_answers(server: Neo4jServer, process: subprocess.Popen[bytes], log: Path) -> None:
    import neo4j

    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            with neo4j.GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
                return driver.verify_connectivity()
        except neo4j.exceptions.ServiceUnavailable:
            if process.poll() is not None or time.monotonic() > deadline:
                raise NoNeo4j(f"the server does not answer: {log.read_text(errors='replace')[-400:]}") from None
            time.sleep(0.2)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
