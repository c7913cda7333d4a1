"""The verbs of the command, run as a user runs them."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from isg.output import _plain

ISG = str(Path(sys.executable).with_name("isg"))
WRITES_REGISTER = "isg: writing the register into the graph; that is done once and takes a minute"
EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the bundled articles in its graph."""
    folder = tmp_path_factory.mktemp("home")
    isg(folder, "ingest", str(EXAMPLES))
    return folder


def isg(home: Path, *arguments: str, stdin: str = "") -> str:
    done = subprocess.run(
        [ISG, *arguments], input=stdin.encode(), capture_output=True, check=False, env={**os.environ, "ISG_HOME": str(home)}
    )
    assert done.returncode == 0, done.stderr.decode()
    told = [line for line in done.stderr.decode().splitlines() if not line.startswith(("next: ", "in a browser: "))]
    assert told in ([], [WRITES_REGISTER])
    return done.stdout.decode()


def test_help_names_every_verb(tmp_path: Path) -> None:
    shown = isg(tmp_path, "--help")
    verbs = "ingest status show view query cypher extract rebuild explain evaluate find judge register"
    for verb in verbs.split():
        assert verb in shown


def test_status_counts_the_articles(home: Path) -> None:
    rows = {row["what"]: row["value"] for row in json.loads(isg(home, "status", "--format", "json"))}
    assert rows["articles"] == len(list(EXAMPLES.glob("*.txt")))
    assert rows["home"] == str(home)
    assert rows["statements"] > 0


def test_each_answer_tells_the_next_step_down_to_the_quoted_words_and_back(home: Path) -> None:
    def steps(*arguments: str) -> list[str]:
        done = subprocess.run([ISG, "--home", str(home), *arguments], capture_output=True, check=True)
        return done.stderr.decode().splitlines()

    assert steps("find", "Kais Khazali") == ["next: what is said of one: isg show qais-al-khazali"]
    whom = steps("query", "entities")[-1]
    assert whom.startswith("next: what is said of one: isg show ")
    words, browser = steps(*shlex.split(whom)[-2:])
    assert browser.startswith("in a browser: isg view --entity ")
    evidence = shlex.split(words.partition(": isg ")[2])
    assert evidence[:2] == ["query", "evidence"]
    (judging,) = steps(*evidence)
    assert judging.startswith("next: isg judge wrong ")
    assert steps("query", "neighbourhood", "entity=qasim-muslih")[0].startswith("next: the words behind a claim: isg query evidence claim=")
    assert steps("query", "neighbourhood", "entity=qasim-muslih", "--format", "csv") == []
    assert "isg: `Kais Khazaly` is taken for Qais al-Khazali (qais-al-khazali)" in steps("query", "claims", "entity=Kais Khazaly")


def test_no_text_of_an_article_steers_the_terminal() -> None:
    assert _plain("a\x1b[31m\x9b31m\u202eb\u200f\nc") == "a[31m31mb\u200f\nc"


def test_home_may_stand_before_or_after_the_verb(home: Path, tmp_path: Path) -> None:
    before = isg(tmp_path, "--home", str(home), "status", "--format", "json")
    assert isg(tmp_path, "status", "--home", str(home), "--format", "json") == before
    assert isg(tmp_path, "status", f"--home={home}", "--format", "json") == before


def test_rows_in_each_format(home: Path) -> None:
    query = "MATCH (a:Article) WHERE a.register IS NULL RETURN a.date AS date, a.title AS title ORDER BY date, title LIMIT 2"
    rows = json.loads(isg(home, "cypher", query, "--format", "json"))
    assert [list(row) for row in rows] == [["date", "title"]] * 2
    assert isg(home, "cypher", query, "--format", "csv").splitlines()[0] == "date,title"
    assert rows[0]["date"] in isg(home, "cypher", query)


def test_csv_has_its_line_of_columns_when_there_are_no_rows(home: Path) -> None:
    for arguments in (("query", "mandates", "entity=qasim-muslih"), ("cypher", "MATCH (e:Entity {id: 'x'}) RETURN e.name AS name, e.kind")):
        (line,) = isg(home, *arguments, "--format", "csv").splitlines()
        assert line.split(",")[:2] in (["subject", "predicate"], ["name", "e.kind"])


def test_a_relationship_is_told_with_its_properties(home: Path) -> None:
    (row,) = json.loads(isg(home, "cypher", "MATCH (a)-[r:ARRESTS]->(b) RETURN a.name, r LIMIT 1", "--format", "json"))
    assert row["r"]["type"] == "ARRESTS"
    assert row["r"]["status"] == "reported"


def test_version_and_short_help(tmp_path: Path) -> None:
    assert isg(tmp_path, "--version").startswith("isg 0.")
    assert isg(tmp_path, "-h") == isg(tmp_path, "--help")
    assert "withdraw" in isg(tmp_path, "judge", "-h")


def test_a_query_of_the_library(home: Path) -> None:
    assert "contested-claims" in isg(home, "query", "--list")
    rows = json.loads(isg(home, "query", "denials", "--format", "json"))
    assert rows
    assert all(row["polarity"] == "denied" for row in rows)


def test_no_denied_claim_is_a_tie(home: Path) -> None:
    query = "MATCH (c:Claim)<-[:ABOUT]-(s:Statement {polarity: 'denied'}) MATCH ()-[t {claim: c.id}]->() RETURN DISTINCT type(t) AS tie"
    assert {row["tie"] for row in json.loads(isg(home, "cypher", query, "--format", "json"))} <= {"UNSETTLED"}


def test_show_tells_the_registers_facts_from_statements(home: Path) -> None:
    shown = isg(home, "show", "Qasim Muslih")
    assert "قاسم مصلح" in shown
    assert "The register says" in shown
    apart = json.loads(isg(home, "show", "قاسم مصلح", "--format", "json"))
    assert apart["entity"] == "qasim-muslih"
    assert apart["register"]
    assert apart["articles"]


def test_a_reader_that_goes_ends_a_command_quietly(home: Path) -> None:
    query = "MATCH (e:Entity)-[r]-(f) RETURN e.id AS id, e.names AS names, f.id AS other LIMIT 20000"
    for form in ("table", "csv", "json"):
        with subprocess.Popen(
            [ISG, "--home", str(home), "cypher", query, "--format", form], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout
            assert process.stderr
            assert process.stdout.read(1)
            process.stdout.close()
            assert process.stderr.read() == b""


def test_rebuild_gives_the_same_graph(home: Path) -> None:
    query = "MATCH (s:Statement)-[:ABOUT]->(c:Claim) RETURN s.id AS s, c.id AS c, c.status AS status ORDER BY s"
    before = isg(home, "cypher", query, "--format", "csv")
    isg(home, "rebuild")
    assert isg(home, "cypher", query, "--format", "csv") == before


def test_extract_prints_one_line_for_each_article_and_touches_no_graph(tmp_path: Path) -> None:
    rows = [json.dumps({"id": str(n), "text": "Iraqi forces arrested Qasim Muslih in Baghdad.", "date": "2021-05-26"}) for n in range(3)]
    lines = isg(tmp_path, "extract", "-", stdin="\n".join(rows) + "\n").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["0", "1", "2"]
    for line in map(json.loads, lines):
        assert all("register" in entity for entity in line["entities"])
        assert all(claim["rule"] and claim["evidence"] in "Iraqi forces arrested Qasim Muslih in Baghdad." for claim in line["claims"])
    assert list(tmp_path.iterdir()) == []


def test_extract_reads_what_only_the_title_of_a_line_says(tmp_path: Path) -> None:
    row = {"id": "1", "title": "Iraqi forces arrest Qasim Muslih", "text": "He is held in Baghdad.", "lang": "en", "date": "2021-05-26"}
    claims = json.loads(isg(tmp_path, "extract", "-", stdin=json.dumps(row) + "\n"))["claims"]
    assert [claim["evidence"] for claim in claims if claim["predicate"] == "arrests"] == ["Iraqi forces arrest Qasim Muslih"]


def test_extract_streams(tmp_path: Path) -> None:
    """The answer to a line comes before the next line is written."""
    process = subprocess.Popen(
        [ISG, "extract", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "ISG_HOME": str(tmp_path)}
    )
    assert process.stdin
    assert process.stdout
    for number in range(3):
        process.stdin.write(json.dumps({"id": str(number), "text": "The Coalition trains the Iraqi forces."}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == str(number)
    process.stdin.close()
    assert process.wait() == 0


def test_judgements_are_recorded_applied_listed_and_undone(home: Path) -> None:
    isg(home, "judge", "different", "qasim-muslih", "faleh-al-fayyadh", "--reason", "two men", "--author", "tester")
    (row,) = json.loads(isg(home, "judge", "list", "--format", "json"))
    wanted = {"judgement": "different qasim-muslih falih-al-fayyadh", "author": "tester", "reason": "two men", "in force": "yes"}
    assert {key: row[key] for key in wanted} == wanted
    isg(home, "judge", "undo", "1")
    assert json.loads(isg(home, "judge", "list", "--format", "json"))[0]["in force"] == "no"


def test_a_withdrawn_article_supports_nothing_until_that_is_undone(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Iraqi security forces arrested Qasim Muslih in Baghdad.\n", encoding="utf-8")
    isg(tmp_path, "ingest", str(file))
    claims = "MATCH (s:Statement {predicate: 'arrests'})-[:ABOUT]->(c:Claim) RETURN c.id AS id"
    articles = json.loads(isg(tmp_path, "cypher", "MATCH (a:Article) WHERE a.register IS NULL RETURN a.id AS id", "--format", "json"))
    before = isg(tmp_path, "cypher", claims, "--format", "json")
    assert json.loads(before)
    for number, named in enumerate((articles[0]["id"], str(file)), 1):
        isg(tmp_path, "judge", "withdraw", named)
        assert json.loads(isg(tmp_path, "cypher", claims, "--format", "json")) == []
        isg(tmp_path, "judge", "undo", str(2 * number - 1))
        assert isg(tmp_path, "cypher", claims, "--format", "json") == before


def test_a_statement_judged_wrong_is_found_by_evidence_with_its_article(home: Path) -> None:
    claim = json.loads(isg(home, "query", "contested-claims", "--format", "json"))[0]["claim"]
    row = json.loads(isg(home, "query", "evidence", f"claim={claim}", "--format", "json"))[0]
    listed = json.loads(isg(home, "query", "articles", "--format", "json"))
    assert row["article"] in {article["article"] for article in listed}
    number = isg(home, "judge", "wrong", row["statement"]).split()[1].rstrip(":")
    about = f"MATCH (s:Statement {{id: '{row['statement']}'}})-[:ABOUT]->(c:Claim) RETURN c.id AS id"
    assert json.loads(isg(home, "cypher", about, "--format", "json")) == []
    isg(home, "judge", "undo", number)
    assert row in json.loads(isg(home, "query", "evidence", f"claim={claim}", "--format", "json"))


def test_what_was_judged_the_same_is_shown_under_either_name(home: Path) -> None:
    first, second = "منزل رئيس الوزراء مصطفى الكاظمي في المنطقة الخضراء", "منزل الكاظمي في بغداد"
    number = isg(home, "judge", "same", first, second).split()[1].rstrip(":")
    shown = [json.loads(isg(home, "show", name, "--format", "json")) for name in (first, second)]
    assert shown[0] == shown[1]
    assert "stands for: " in isg(home, "show", second)
    isg(home, "judge", "undo", number)
    assert json.loads(isg(home, "show", second, "--format", "json"))["entity"] != shown[0]["entity"]


def test_find_by_another_romanisation(tmp_path: Path) -> None:
    hits = json.loads(isg(tmp_path, "find", "Kais Khazali", "--format", "json"))
    assert hits[0]["name"] == "Qais al-Khazali"


def test_the_register_counted_and_ones_own_beside_it(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "mine.yaml").write_text(
        "- id: my-own-force\n  kind: force\n  name: {en: My Own Force}\n  sources: [{url: 'https://example.org', looked: 2026-01-01}]\n"
    )
    alone = json.loads(isg(tmp_path, "register", "stats", "--format", "json"))
    beside = json.loads(isg(tmp_path, "--register-dir", str(own), "register", "stats", "--format", "json"))
    assert beside["entities"] == alone["entities"] + 1
