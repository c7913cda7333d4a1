"""What the documents show is what happens: the tested examples run, links lead somewhere, every verb is named."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
TESTED = re.compile(r"<!-- tested -->\n```(\w*)\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the examples in it, where the README's commands are typed one after the other."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "examples", folder / "examples")
    return folder


def test_the_examples_of_the_readme_run(place: Path) -> None:
    environment = {**os.environ, "ISG_HOME": str(place / "home"), "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    examples = TESTED.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(examples) >= 4
    for language, code in examples:
        commands = [[sys.executable, "-c", code]] if language == "python" else [["sh", "-c", line] for line in code.strip().splitlines()]
        for command in commands:
            done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
            assert done.returncode == 0, (command, done.stderr)
            assert done.stdout.strip(), command


def test_the_readme_names_every_verb() -> None:
    from isg.main import app

    readme = (ROOT / "README.md").read_text(encoding="utf-8") + (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for verb in [*(command.name for command in app.registered_commands), *(group.name for group in app.registered_groups)]:
        assert verb
        assert re.search(rf"\b{verb}\b", readme), verb


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files(document: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_the_architecture_names_modules_that_are_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for path in re.findall(r"`((?:graph|ingest|queries|viz|isg)/[\w/]+(?:\.\w+)?/?)`", text):
        assert (ROOT / path).exists(), path


def test_the_lock_names_hashes_and_no_registry() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    pinned = re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)
    assert len(pinned) > 30
    assert lock.count("--hash=sha256:") >= len(pinned)
    assert not re.search(r"https?://|^-i |^--index|torch", lock, re.MULTILINE)
