"""What goes wrong is one clear line on standard error, exit code 1 or 2, and nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import open_store

ISG = str(Path(sys.executable).with_name("isg"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with one article in its graph."""
    folder = tmp_path_factory.mktemp("home")
    article = folder / "good.txt"
    article.write_text("Iraqi forces arrested Qasim Muslih in Baghdad.\n", encoding="utf-8")
    assert isg(folder, "ingest", str(article)).returncode == 0
    return folder


def isg(home: Path, *arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [ISG, *arguments], input=stdin, capture_output=True, check=False, env={**os.environ, "ISG_HOME": str(home), **environment}
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_one_line_for_each_bad_file_and_the_good_one_is_kept(home: Path, tmp_path: Path) -> None:
    good = "The Coalition trains the Iraqi forces.\n"
    bad = {
        "empty.txt": b"",
        "binary.txt": bytes(range(256)),
        "encoding.txt": "قال المتحدث باسم التحالف".encode()[:-1],
        "line.jsonl": b'{"text": "' + b"a" * 50_000_000 + b'"}\n',
        "textless.jsonl": b'{"id": 1}\n',
    }
    for name, content in {**bad, "zgood.txt": good.encode()}.items():
        (tmp_path / name).write_bytes(content)
    done = isg(home, "ingest", *(str(tmp_path / name) for name in [*bad, "missing.txt", "zgood.txt"]))
    assert done.returncode == 1
    complaints = [line for line in done.stderr.splitlines() if line.strip()]
    assert len(complaints) == len(bad) + 1
    for name in [*bad, "missing.txt"]:
        assert sum(name in line for line in complaints) == 1, complaints
    assert "1 articles read (1 new" in done.stdout


def test_no_name_of_a_file_stops_the_rest_or_steers_the_terminal(home: Path, tmp_path: Path) -> None:
    odd = tmp_path / "dir[" / "bold]"
    odd.mkdir(parents=True)
    (odd / "a.txt").write_text("Iraqi forces attacked Hilla.")
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("Iraqi forces attacked Kut.")
    (tmp_path / "bad\nname\x1b[31m.txt").write_bytes(b"")
    done = isg(home, "ingest", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "2 articles read (2 new or changed), 2 statements, 1 failed\n")
    assert done.stderr == f"{tmp_path}/bad\\nname\\x1b[31m.txt: empty\n"


def test_a_title_that_is_no_unicode_stops_no_other_article(home: Path) -> None:
    lines = rb"""{"text": "Iraqi forces attacked Samarra.", "title": "bad \ud800 title"}
{"text": "Iraqi forces attacked Balad.", "source": "S\udfff"}"""
    assert isg(home, "ingest", "-", stdin=lines).stdout == "2 articles read (2 new or changed), 2 statements\n"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("show", "Nobody At All Zzz"), 1, "no entity is called"),
        (("query", "no-such-query"), 2, "no query is called"),
        (("query", "contested-claims", "colour=red"), 2, "takes no `colour`"),
        (("query", "contested-claims", "nonsense"), 2, 'is no key=value; did you mean entity="nonsense"?'),
        (("query", "evidence", "claim=zzz"), 2, "no claim has the id `zzz`"),
        (("query", "contested-claims", "entity="), 2, "`entity` is empty: leave it out to ask of all"),
        (("query", "entities", "kind=alien"), 2, "`alien` is no kind of entity: there are person"),
        (("query", "articles", "source=Nobody"), 2, "no article is of the outlet `Nobody`"),
        (("query", "timeline", "entity=qasim-muslih", "from=2022", "to=2021"), 2, "from=2022 is later than to=2021"),
        (("no-such-verb",), 2, "isg: No such command 'no-such-verb'; see isg --help"),
        (("ingest",), 2, "isg: Missing argument 'paths'; see isg ingest --help"),
        (("query", "--list", "--format", "xml"), 2, "see isg query --help"),
        (("find", "Muslih", "--limit", "-3"), 2, "greater than or equal to 1"),
        (("cypher", "MATCH (n RETURN n"), 1, "can't be run"),
        (("cypher", "RETURN $n AS n"), 1, "can't be run"),
        (("cypher", "RETURN $n AS n", "n"), 2, "`n` is no key=value"),
        (("cypher", "CREATE (n:Entity {id: 'x'})"), 1, "only reading"),
        (("cypher", "MATCH (n) DETACH DELETE n"), 1, "only reading"),
        (("judge", "undo", "99"), 1, "no judgement 99"),
        (("judge", "wrong", "NOPE"), 1, "no statement `NOPE`"),
        (("judge", "withdraw", "nope"), 1, "no article `nope`"),
        (("judge", "withdraw", "/dev/null"), 1, "/dev/null: empty"),
        (("judge", "withdraw", __file__), 1, "no article of this text"),
        (("judge", "withdraw", str(Path(__file__).parent)), 1, "holds more than one article"),
        (("judge", "same", "qasim-muslh", "faleh-al-fayyadh"), 1, "did you mean qasim-muslih"),
        (("judge", "different", "qasim-muslih", "nobody-b"), 1, "no entity is called `nobody-b`"),
        (("judge", "same", "qasim-muslih", "baghdad"), 1, "can't be the same"),
        (("judge", "same", "qasim-muslih", "قاسم مصلح"), 1, "both mean qasim-muslih"),
        (("show", "Erbil"), 1, "erbil (place Erbil)"),
        (("query", "timeline", "entity=qasim-muslih", "from=2024-99"), 2, "`2024-99` is no date"),
    ],
)
def test_one_line_for_each_bad_question(home: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    done = isg(home, *arguments)
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert (
        isg(home, "cypher", "MATCH (a:Article) WHERE a.register IS NULL RETURN count(a) > 0 AS kept", "--format", "csv").stdout
        == "kept\nTrue\n"
    )
    assert not (home / "judgements.jsonl").exists()


def test_a_date_that_cant_be_read_is_one_line_and_the_article_is_kept(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Title: Of no day\nDate: 03/05/2022\n\nThe Coalition trains the Iraqi forces.\n", encoding="utf-8")
    for verb in ("ingest", "extract"):
        done = isg(home, verb, str(file))
        assert done.returncode == 1
        assert done.stderr.strip() == f"{file}: its date `03/05/2022` can't be read (2021-05-26 could); the article is kept"
    assert "Of no day" in isg(home, "query", "articles", "--format", "csv").stdout


def test_a_group_without_its_verb_shows_its_help(home: Path) -> None:
    done = isg(home, "judge")
    assert done.returncode == 2
    assert "withdraw" in done.stdout + done.stderr


def test_a_server_that_is_down_is_one_line(home: Path) -> None:
    done = isg(home, "status", NEO4J_URI="bolt://127.0.0.1:9", NEO4J_PASSWORD="any")
    assert done.returncode == 1
    assert "no Neo4j server answers there" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_wrong_password_is_one_line(home: Path, request: pytest.FixtureRequest) -> None:
    server = request.getfixturevalue("neo4j_server")
    done = isg(home, "status", NEO4J_URI=server.uri, NEO4J_PASSWORD="wrong")
    assert done.returncode == 1
    assert "is refused" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("verb", ["status", "rebuild"])
def test_a_graph_in_use_is_one_line_and_stays_whole(tmp_path: Path, verb: str) -> None:
    with open_store(Settings(isg_home=tmp_path)) as store:
        done = isg(tmp_path, verb)
        assert done.returncode == 1
        assert "in use by another process" in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
        assert store.rows("MATCH (g:Graph) RETURN count(g) AS n") == [{"n": 1}]


READING = [
    ("query", "denials"),
    ("cypher", "RETURN 1"),
    ("show", "qasim-muslih"),
    ("view", "-o", "view.html"),
    ("status",),
    ("judge", "wrong", "x"),
    ("judge", "list"),
    ("rebuild",),
    ("find", "Khazali"),
    ("register", "stats"),
]


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_a_mistyped_home_makes_no_graph(home: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = isg(home, "--home", str(tmp_path / "typo"), *arguments)
    assert done.returncode == 1
    assert f"{tmp_path / 'typo'}: no such folder" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", READING[:6], ids=" ".join)
def test_a_home_without_a_graph_is_told_and_stays_empty(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = isg(tmp_path, *arguments)
    assert done.returncode == 1
    assert f"{tmp_path / 'graph'}: there is no graph" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [("--home=",), ("--home", " "), ("--register-dir=",)], ids=" ".join)
def test_an_empty_folder_is_not_the_current_one(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = isg(tmp_path, *arguments, "register", "stats")
    assert done.returncode == 2
    assert "is empty: it takes a folder" in done.stderr


def test_a_folder_of_entries_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    done = isg(tmp_path, "--register-dir", str(tmp_path / "nope"), "register", "check")
    assert done.returncode == 1
    assert done.stderr == f"isg: {tmp_path / 'nope'}: no such folder of register entries\n"


@pytest.mark.parametrize("verb", [("rebuild",), ("ingest", "good.txt")], ids=" ".join)
def test_a_folder_called_graph_that_holds_something_else_is_left_alone(tmp_path: Path, verb: tuple[str, ...]) -> None:
    notes = tmp_path / "graph" / "notes.txt"
    notes.parent.mkdir()
    notes.write_text("mine")
    done = isg(tmp_path, *verb)
    assert done.returncode == 1
    assert f"{notes.parent}: holds notes.txt, which is no part of a graph" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert [path.name for path in notes.parent.iterdir()] == ["notes.txt"]


def test_a_rebuild_without_the_kept_articles_leaves_the_graph(home: Path, tmp_path: Path) -> None:
    kept = (home / "articles").rename(tmp_path / "away")
    try:
        done = isg(home, "rebuild")
    finally:
        kept.rename(home / "articles")
    assert done.returncode == 1
    assert "articles, only 0 are kept; `isg rebuild --fewer` builds it from those alone" in done.stderr
    assert '"n": 0' not in isg(home, "cypher", "MATCH (a:Article) WHERE a.register IS NULL RETURN count(a) AS n", "--format", "json").stdout


def test_a_damaged_graph_is_one_line_that_says_what_to_do(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home, tmp_path / "home")
    for file in (tmp_path / "home" / "graph" / "databases" / "isg").glob("Statement_0.*.bucket"):
        size = file.stat().st_size
        with file.open("r+b") as records:
            records.seek(size // 3)
            records.write(bytes(range(256)) * (size // 768))
    for arguments in (("query", "denials"), ("status",), ("ingest", str(home / "good.txt"))):
        done = isg(tmp_path / "home", *arguments)
        assert done.returncode == 1, arguments
        assert f"{tmp_path / 'home' / 'graph'}: the graph seems damaged" in done.stderr
        assert "`isg rebuild` makes it anew" in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1


def test_a_home_that_is_a_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = isg(tmp_path / "file", "status")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
