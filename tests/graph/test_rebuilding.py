"""A graph is built anew beside the old one, which is given up only for one that is whole, and nothing else is ever deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from readings import MUSLIH
from snapshot import snapshot

from graph.errors import DamagedGraph, FewerArticles, GraphInUse, NoGraph, NotAGraph
from graph.graph_folder import holds_graph
from graph.rebuilding import check_kept, new_graph
from graph.settings import Settings
from graph.store import open_store

COUNT = "MATCH (n) WHERE NOT n:Graph RETURN count(n) AS n"
PLACES = [
    "notes.txt",
    "rebuilding/notes.txt",
    "replaced/notes.txt",
    "config/mine.yaml",
    "log/notes.txt",
    "databases/other/x.bucket",
    "databases/isg/notes.txt",
    "databases/isg/a/b.json",
]


def written(home: Path) -> Settings:
    """Return the settings of an embedded graph with articles in it."""
    settings = Settings(isg_home=home)
    with open_store(settings) as store:
        store.write_all(MUSLIH)
    return settings


def files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def break_off(settings: Settings) -> None:
    with new_graph(settings) as store:
        store.write(MUSLIH[0])
        raise KeyboardInterrupt


def test_it_begins_empty_and_takes_the_place_of_the_old_one(settings: Settings) -> None:
    with open_store(settings) as store:
        store.write_all(MUSLIH)
        before = snapshot(store)
    with new_graph(settings) as store:
        assert store.rows(COUNT) == [{"n": 0}]
        store.write_all(MUSLIH)
    with open_store(settings) as store:
        assert snapshot(store) == before


def test_a_rebuild_that_breaks_off_leaves_the_old_graph(tmp_path: Path) -> None:
    settings = written(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        break_off(settings)
    assert not (settings.graph_folder / "rebuilding").exists()
    with open_store(settings) as store:
        assert store.rows("MATCH (a:Article) RETURN count(a) AS n") == [{"n": len(MUSLIH)}]


@pytest.mark.parametrize("whole", [True, False])
def test_a_process_that_died_while_the_graphs_changed_places_left_one_whole(tmp_path: Path, *, whole: bool) -> None:
    settings = written(tmp_path)
    folder = settings.graph_folder
    (folder / "rebuilding").mkdir()
    if whole:  # died before the old one was deleted
        (folder / "replaced" / "isg").mkdir(parents=True)
    else:  # died before the new one came
        (folder / "databases").rename(folder / "replaced")
    assert holds_graph(folder)
    with open_store(settings) as store:
        assert store.rows("MATCH (a:Article) RETURN count(a) AS n") == [{"n": len(MUSLIH)}]
    assert {path.name for path in folder.iterdir()} == {"backups", "config", "databases", "in-use.lock", "log"}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("graph", [True, False])
def test_what_is_not_ours_is_never_deleted(tmp_path: Path, place: str, *, graph: bool) -> None:
    settings = written(tmp_path) if graph else Settings(isg_home=tmp_path)
    foreign = settings.graph_folder / place
    foreign.parent.mkdir(parents=True, exist_ok=True)
    foreign.write_text("mine")
    before = files(settings.graph_folder)
    with pytest.raises(NotAGraph) as raised, new_graph(settings):
        pass
    assert place in str(raised.value)
    assert files(settings.graph_folder) == before
    if not graph and "databases/isg" not in place:
        with pytest.raises(NotAGraph), open_store(settings):
            pass
        assert files(settings.graph_folder) == before


def test_what_file_managers_leave_does_not_matter(tmp_path: Path) -> None:
    settings = written(tmp_path)
    (settings.graph_folder / ".DS_Store").write_text("")
    with new_graph(settings) as store:
        store.write(MUSLIH[0])
    with open_store(settings) as store:
        assert store.rows("MATCH (a:Article) RETURN count(a) AS n") == [{"n": 1}]


def test_a_graph_in_use_stays(tmp_path: Path) -> None:
    settings = Settings(isg_home=tmp_path)
    with open_store(settings) as store:
        store.write_all(MUSLIH)
        with pytest.raises(GraphInUse), new_graph(settings):
            pass
        assert store.rows(COUNT) != [{"n": 0}]


def test_fewer_articles_than_the_graph_holds_are_told(settings: Settings) -> None:
    with open_store(settings) as store:
        store.write_all(MUSLIH)
    check_kept(settings, len(MUSLIH))
    check_kept(settings, 0, fewer=True)
    for kept in (0, len(MUSLIH) - 1):
        with pytest.raises(FewerArticles, match=f"holds {len(MUSLIH)} articles, only {kept} are kept"):
            check_kept(settings, kept)


def test_nothing_to_build_from_and_nothing_built_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoGraph):
        check_kept(Settings(isg_home=tmp_path), 0)
    check_kept(Settings(isg_home=tmp_path), 1)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_graph_names_its_folder_and_can_be_built_anew(tmp_path: Path) -> None:
    settings = written(tmp_path)
    for file in (settings.graph_folder / "databases" / "isg").glob("*.bucket"):
        file.write_bytes(bytes((byte * 7 + 1) % 256 for byte in file.read_bytes()))
    for check in (True, False):
        with pytest.raises(DamagedGraph) as raised, open_store(settings, check=check) as store:
            store.write_all(MUSLIH)
        assert str(settings.graph_folder) in str(raised.value)
        assert "`isg rebuild` makes it anew" in str(raised.value)
    with pytest.raises(FewerArticles, match="an unknown number of"):
        check_kept(settings, 0)
    check_kept(settings, 1)
    with new_graph(settings) as store:
        store.write_all(MUSLIH)
    with open_store(settings, check=True) as store:
        assert store.rows("MATCH (a:Article) RETURN count(a) AS n") == [{"n": len(MUSLIH)}]
