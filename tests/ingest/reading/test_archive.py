"""The archive keeps articles byte for byte, once, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.reading.archive import Archive
from ingest.reading.readers import Document, Failure


def document(raw: bytes, name: str = "a.txt") -> Document:
    return Document(name, raw, "text", raw.decode())


def test_what_is_kept_comes_back_byte_for_byte(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    raw = "قال المتحدث\r\n إن ذلك صحيح. ".encode()
    assert archive.keep(document(raw))
    (back,) = archive.documents()
    assert isinstance(back, Document)
    assert (back.raw, back.name, back.form) == (raw, "a.txt", "text")


def test_the_same_bytes_are_kept_once_under_the_first_name(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    assert archive.keep(document(b"One."))
    assert not archive.keep(document(b"One.", "elsewhere.txt"))
    assert [item.name for item in archive.documents()] == ["a.txt"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(str.strip), max_size=5))
def test_any_texts_come_back(tmp_path_factory: object, tmp_path: Path, texts: list[str]) -> None:
    archive = Archive(tmp_path / str(abs(hash(tuple(texts)))))
    for text in texts:
        archive.keep(document(text.encode()))
    assert {item.raw for item in archive.documents() if isinstance(item, Document)} == {text.encode() for text in texts}


def test_a_damaged_note_or_missing_bytes_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    for raw in (b"One.", b"Two.", b"Three."):
        archive.keep(document(raw))
    first, second, _ = sorted(tmp_path.glob("*/*.json"))
    first.write_bytes(b"{")
    second.with_suffix(".raw").unlink()
    items = list(archive.documents())
    assert [type(item) for item in items] == [Failure, Failure, Document]
    assert isinstance(items[0], Failure)
    assert items[0].name == str(first)


def test_bytes_without_their_note_do_not_count(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.keep(document(b"One."))
    (note,) = tmp_path.glob("*/*.json")
    note.unlink()
    assert list(archive.documents()) == []
    assert archive.keep(document(b"One."))
