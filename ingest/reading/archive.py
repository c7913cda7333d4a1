"""The articles as they came, byte for byte, beside the graph: from them the graph can be built again.

Each is a pair of files under a hash of its bytes and form: the bytes, and a JSON note of where they came from. Files are
written whole or not at all.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from graph.errors import StoreError
from ingest.reading.readers import Document, Failure, read_bytes


@dataclass(frozen=True, slots=True)
class Archive:
    """The folder that keeps the articles."""

    folder: Path

    def keep(self, document: Document) -> bool:
        """Keep a document's bytes; return whether they are new. Raises StoreError where the folder takes no more."""
        digest = blake2b(document.form.encode() + b"\0" + document.raw, digest_size=16).hexdigest()
        note = self.folder / digest[:2] / f"{digest}.json"
        if note.exists():
            return False
        try:
            note.parent.mkdir(parents=True, exist_ok=True)
            _write(note.with_suffix(".raw"), document.raw)
            _write(note, json.dumps({"name": document.name, "form": document.form}).encode())
        except OSError as error:
            raise StoreError(f"{self.folder}: {document.name} can't be kept there: {error.strerror or error}") from error
        return True

    def __len__(self) -> int:
        """Return how many are kept."""
        return sum(1 for _ in self.folder.glob("*/*.json"))

    def documents(self) -> Iterator[Document | Failure]:
        """Return all that is kept, in the order of the hashes."""
        for note in sorted(self.folder.glob("*/*.json")):
            try:
                about = json.loads(note.read_bytes())
                yield read_bytes(about["name"], note.with_suffix(".raw").read_bytes(), about["form"])
            except (OSError, ValueError, KeyError) as error:
                yield Failure(str(note), f"the archive's note or article is damaged: {error}")


def _write(file: Path, content: bytes) -> None:
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".", delete=False) as out:
        try:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
            os.replace(out.name, file)
        except BaseException:
            os.unlink(out.name)
            raise
