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


def with_examples() -> list[Path]:
    return [document for document in DOCUMENTS if TESTED.search(document.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("document", with_examples(), ids=lambda path: path.name)
def test_the_examples_of_a_document_run(document: Path, tmp_path: Path) -> None:
    """In a folder with the bundled articles in it, what the document shows is typed one after the other."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    environment = {**os.environ, "ISG_HOME": str(tmp_path / "home"), "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    for language, code in TESTED.findall(document.read_text(encoding="utf-8")):
        commands = [[sys.executable, "-c", code]] if language == "python" else [["sh", "-c", line] for line in code.strip().splitlines()]
        for command in commands:
            done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
            assert done.returncode == 0, (command, done.stderr)
            assert done.stdout.strip() or " > " in command[-1], command


def test_the_readme_and_the_formats_have_tested_examples() -> None:
    assert {"README.md", "formats.md"} <= {document.name for document in with_examples()}
    assert len(TESTED.findall((ROOT / "README.md").read_text(encoding="utf-8"))) >= 5


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
