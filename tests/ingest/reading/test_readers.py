"""Files and streams as documents: encodings, forms, and what can't be read."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ingest.reading.article import complaint
from ingest.reading.encodings import decode
from ingest.reading.readers import LARGEST, Document, Failure, read_lines, read_paths

ARABIC = "قال المتحدث باسم التحالف إن القوات الأمريكية لم تشارك في العملية.\n"
ENGLISH = "The “spokesman” said – on Monday – that it didn’t.\n"


def only(path: Path) -> Document | Failure:
    (item,) = read_paths([path])
    return item


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256", "iso8859_6"])
def test_arabic_is_read_in_the_encodings_of_newsrooms(encoding: str) -> None:
    assert decode(ARABIC.encode(encoding)) == ARABIC


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_english_is_read_with_its_curly_quotes(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(ARABIC.encode()[:-3], id="UTF-8 cut inside a letter"),
        pytest.param("第三军区司令部发言人表示".encode("gb18030"), id="another language's encoding"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), id="a picture"),
        pytest.param(b"plain\x00text", id="a zero byte"),
        pytest.param(b"\xff\xfe\x00\xd8\x00", id="a mark of UTF-16 and none behind"),
    ],
)
def test_what_is_no_text_that_we_know_is_refused(raw: bytes) -> None:
    assert decode(raw) is None


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("binary.txt", bytes(range(256)) * 4, "binary"),
        ("long.txt", b"a" * (LARGEST + 1), "longer than"),
        ("page.html", b"<html><body></body></html>", "no article"),
        ("list.jsonl", b"[1, 2]\n", "JSON without `text`"),
        ("textless.jsonl", b'{"id": 1}\n', "JSON without `text`"),
        ("number.jsonl", b'{"text": 5}\n', "JSON without `text`"),
        ("broken.jsonl", b'{"text": "a"\n', "no JSON"),
        ("deep.jsonl", b"[" * 100_000 + b"\n", "no JSON"),
        ("empty.jsonl", b"", "empty"),
        ("table.csv", b"id,text\n1,a\n", "a table"),
        ("paper.pdf", b"no real one", "a PDF"),
        ("paper.txt", b"%PDF-1.7 ...", "a PDF"),
        ("paper.docx", b"PK\x03\x04...", "an archive"),
        ("paper.rtf", b"{\\rtf1 a}", "an RTF"),
        ("one.json", b'{"a": 1}', "JSON without `text`"),
        ("none.json", b"[]", "empty"),
        ("broken.json", b'[{"text": "a"', "no JSON, and no JSON lines"),
    ],
)
def test_what_cant_be_read_is_one_failure_that_names_file_and_reason(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    failure = only(tmp_path / name)
    assert isinstance(failure, Failure)
    assert failure.name.startswith(str(tmp_path / name))
    assert reason in failure.reason
    assert "\n" not in failure.reason


def test_a_missing_file_is_a_failure(tmp_path: Path) -> None:
    assert only(tmp_path / "none.txt") == Failure(str(tmp_path / "none.txt"), "No such file or directory")


def test_a_file_that_fails_while_it_is_read_is_a_failure() -> None:
    assert only(Path("/proc/self/mem")) == Failure("/proc/self/mem", "Input/output error")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file; another unreadable one is tested above")
def test_a_file_without_the_right_to_read_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "closed.txt").write_text(ARABIC)
    (tmp_path / "closed.txt").chmod(0)
    assert only(tmp_path / "closed.txt") == Failure(str(tmp_path / "closed.txt"), "Permission denied")


def test_a_folder_gives_its_readable_files_in_order_and_the_bad_ones_by_name(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.txt").write_text(ARABIC)
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "sub" / "c.jsonl").write_text('{"id": "x", "text": "One."}\n\n{"id": "y", "text": "Two."}\n')
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    items = list(read_paths([tmp_path]))
    assert [type(i) for i in items] == [Failure, Document, Document, Document]
    assert isinstance(items[0], Failure)
    (tmp_path / "d.csv").write_text("id,text")
    (tmp_path / "LICENSE").write_text("Nobody's article.")
    (tmp_path / ".hidden").write_text("Nor this.")
    refused = [Path(i.name).name for i in read_paths([tmp_path]) if isinstance(i, Failure)]
    assert refused == ["LICENSE", "a.txt", "d.csv"]
    assert [i.id for i in items if isinstance(i, Document)] == [None, "x", "y"]


def test_in_a_folder_links_are_followed_and_what_leads_nowhere_is_told(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "in", tmp_path / "elsewhere"
    for each in (folder, elsewhere, folder / ".hidden"):
        each.mkdir()
    (elsewhere / "a.txt").write_text(ARABIC)
    (folder / ".hidden" / "b.txt").write_text(ARABIC)
    for name, target in {"linked": elsewhere, "again": elsewhere, "round": folder, "dangling.txt": tmp_path / "none"}.items():
        (folder / name).symlink_to(target)
    os.mkfifo(folder / "pipe.txt")
    assert [(Path(i.name).relative_to(folder).as_posix(), getattr(i, "reason", None)) for i in read_paths([folder])] == [
        ("again/a.txt", None),
        ("dangling.txt", "No such file or directory"),
        ("pipe.txt", "neither a file nor a folder"),
    ]


READING = (
    "import sys; from pathlib import Path; from ingest.reading.readers import *; [print(i) for i in read_paths(map(Path, sys.argv[1:]))]"
)


def test_a_folder_that_cant_be_opened_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    as_anybody = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    if as_anybody and not shutil.which(as_anybody[0]):
        pytest.skip("root may read every folder, and setpriv is not there to give that up")
    closed = tmp_path / "in" / "closed"
    closed.mkdir(parents=True)
    for file in (closed / "a.txt", tmp_path / "in" / "b.txt"):
        file.write_text(ENGLISH)
    closed.chmod(0)
    given = [tmp_path / "in", closed, closed / "a.txt", Path("a" * 300)]
    done = subprocess.run([*as_anybody, sys.executable, "-c", READING, *map(str, given)], check=False, capture_output=True, text=True)
    closed.chmod(0o700)
    told = [Failure(str(closed), "Permission denied"), Failure(str(closed), "Permission denied")]
    told += [Failure(str(closed / "a.txt"), "Permission denied"), Failure("a" * 300, "File name too long")]
    read, *failures = sorted(done.stdout.splitlines(), key=lambda line: line.startswith("Failure"))
    assert read.startswith("Document(")
    assert failures == list(map(repr, told)), done.stderr


def test_what_no_store_can_hold_is_taken_out_of_json() -> None:
    row = r'{"id": "\ud800", "text": "Iraqi\u0000 forces \udfff left.", "title": "A \ud800 B", "source": "S\u001b[2J\nT", "url": "u\udc00"}'
    (item,) = read_lines(io.BytesIO(row.encode()), "in")
    assert isinstance(item, Document)
    assert (item.id, item.text, item.title, item.source, item.url) == ("", "Iraqi  forces   left.", "A B", "S [2J T", "u")


def test_what_json_says_in_no_way_that_can_be_used_is_told() -> None:
    row = {"id": [1], "text": "Text.", "lang": "fr", "source": {"name": "S"}, "title": ["T"], "url": None, "date": "x"}
    (item,) = read_lines(io.BytesIO(json.dumps(row).encode()), "in")
    assert isinstance(item, Document)
    assert complaint(item) == (
        "its date `x` can't be read (2021-05-26 could), its source is no text, its title is no text, its id is neither text nor number, "
        "its lang is neither `ar` nor `en`; the article is kept"
    )
    (british,) = read_lines(io.BytesIO(b'{"text": "Text.", "lang": "en-GB"}'), "in")
    assert isinstance(british, Document)
    assert (british.language, complaint(british)) == ("en", None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1256"])
def test_an_array_is_read_in_the_encodings_of_newsrooms(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.json").write_bytes(json.dumps([{"text": ARABIC}], ensure_ascii=False).encode(encoding))
    item = only(tmp_path / "a.json")
    assert isinstance(item, Document)
    assert item.text == ARABIC


def test_a_line_that_is_too_long_is_passed_over_and_the_next_is_read() -> None:
    long = b'{"text": "' + b"a" * 50_000_000 + b'"}\n'
    items = list(read_lines(io.BytesIO(b'{"text": "one"}\n' + long + b'{"text": "two"}\n'), "in"))
    assert [i.text if isinstance(i, Document) else i.name for i in items] == ["one", "in:2", "two"]


def test_json_is_read_under_any_name_and_as_an_array(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"text": "One.", "date": "20210526"}, {"text": "Two.", "date": "2022-13-45"}, 3]')
    (tmp_path / "b.txt").write_text('{"text": "Three."}\n{"text": "Four."}\n')
    (tmp_path / "c.txt").write_text("[Update] The Coalition left.\n")
    one, two, three, *others = read_paths([tmp_path / name for name in ("a.json", "b.txt", "c.txt")])
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (one.text, one.date, two.date, two.unread_date) == ("One.", "2021-05-26", None, "2022-13-45")
    assert three == Failure(f"{tmp_path / 'a.json'}:3", "JSON without `text`")
    assert [i.text for i in others if isinstance(i, Document)] == ["Three.", "Four.", "[Update] The Coalition left.\n"]


def test_json_keeps_what_is_known_of_an_article() -> None:
    row = '{"id": 7, "text": "Text.", "lang": "en", "source": "S", "date": "2021-05", "title": "T", "url": "https://example.org/"}'
    (item,) = read_lines(io.BytesIO(row.encode()), "in")
    assert isinstance(item, Document)
    assert (item.id, item.language, item.source, item.date, item.title, item.url) == (
        "7",
        "en",
        "S",
        "2021-05",
        "T",
        "https://example.org/",
    )


def test_a_page_gives_its_article_and_what_its_head_declares(tmp_path: Path) -> None:
    page = f"""<html><head><meta charset="windows-1256"><meta property="og:site_name" content="المدى">
    <meta property="og:title" content="عنوان الخبر"><meta property="article:published_time" content="2021-05-26T10:00:00Z"></head>
    <body><nav>الرئيسية أخبار</nav><article><h1>عنوان الخبر</h1><p>{ARABIC * 3}</p><p>{ARABIC * 3}</p></article></body></html>"""
    (tmp_path / "a.html").write_bytes(page.encode("cp1256"))
    item = only(tmp_path / "a.html")
    assert isinstance(item, Document)
    assert (item.source, item.title, item.date) == ("المدى", "عنوان الخبر", "2021-05-26")
    assert ARABIC.strip() in item.text
    assert "الرئيسية" not in item.text
