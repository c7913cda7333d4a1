"""A full disk is called one, on one line, and nothing that was written is lost."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from readings import says

from graph.errors import DiskFull, StoreError
from graph.judgements import load_judgements, record_judgement
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.reading.archive import Archive
from ingest.reading.readers import Document

ARTICLES = "MATCH (a:Article) RETURN count(a) AS n"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 MB; skipped where none can be mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not shutil.which("mount") or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk], check=False).returncode:
        pytest.skip("this user may mount no disk")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill(file: Path) -> None:
    with file.open("wb", buffering=0) as out, suppress(OSError):
        while out.write(bytes(65536)):
            pass


def write_on(store: Store) -> None:
    for number in range(2, 1000):
        store.write(says(number, f"us arrests {'muslih' * 1000}"))


def test_a_graph_without_room_says_so_and_is_whole_when_there_is_some(small_disk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    settings = Settings(isg_home=small_disk)
    with open_store(settings) as store:
        store.write(says(1, "us arrests muslih"))
        fill(small_disk / "filler")
        with pytest.raises(DiskFull, match="no space is left on its disk"):
            write_on(store)
    fill(small_disk / "more")
    with suppress(DiskFull), open_store(settings):
        pass
    assert capfd.readouterr().err == ""
    for name in ("filler", "more"):
        (small_disk / name).unlink()
    with open_store(settings, check=True) as store:
        assert store.rows(ARTICLES)[0]["n"] >= 1
        assert store.write(says(9999, "isf arrests muslih"))


def test_an_article_and_a_judgement_without_room_name_their_place_and_leave_no_half_of_themselves(small_disk: Path) -> None:
    file = small_disk / "judgements.jsonl"
    record_judgement(file, "wrong", ["s1"], author="a", reason="", date="2021-06-01")
    before = file.read_bytes()
    fill(small_disk / "filler")
    with pytest.raises(StoreError, match=r"judgements.jsonl: the judgement can't be recorded: No space left"):
        record_judgement(file, "wrong", ["s2"], author="a", reason="x" * 100_000, date="2021-06-01")
    assert file.read_bytes() == before
    assert len(load_judgements(file).all) == 1
    with pytest.raises(StoreError, match=r"articles: in.txt can't be kept there: No space left"):
        Archive(small_disk / "articles").keep(Document("in.txt", b"x" * 100_000, "text", "x"))
    assert len(Archive(small_disk / "articles")) == 0
