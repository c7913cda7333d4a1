"""YAML data files: read safely, with the file in every error, and cached in a fast form under the user's cache folder."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from platformdirs import user_cache_path

from graph.errors import DataFileError

_KEPT = 4  # files of one name in the cache: registers that are used by turns need not be built anew each time
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> Any:
    """Return what a YAML file says, dates as text; raises DataFileError that names the file and the line."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_PlainLoader)  # noqa: S506 - a subclass of the safe loader
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise DataFileError(path, "", " ".join(str(error).split())) from error


class _PlainLoader(_LOADER):  # type: ignore[misc, valid-type]
    """The safe loader without YAML 1.1's guesses that names and dates suffer from: `2021-05-26`, `no`, `on` stay text.

    A key that stands twice in one mapping is an error: the second would silently take the place of the first.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Return a mapping; raises ConstructorError with the line where a key stands again."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"the key {key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, resolvers in _LOADER.yaml_implicit_resolvers.items()
}
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


@contextmanager
def uncollected() -> Iterator[None]:
    """Put off garbage collection while much is built: it would look through all that stays again and again and find next to nothing."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def cached(name: str, inputs: Iterable[Path], build: Callable[[], Any]) -> Any:
    """Return `build()`, a JSON value, remembered on disk for as long as the input files stay as they are.

    The inputs should hold the code that builds it too. A cache that can't be read or written is built anew and never an error.
    """
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(inputs):
        digest.update(path.read_bytes())
    file = user_cache_path("isg") / f"{name}-{digest.hexdigest()}.json"
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError):
        value = build()
        _write(file, value)
        return value


def _write(file: Path, value: Any) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False, encoding="utf-8") as out:
            json.dump(value, out, ensure_ascii=False)
        os.replace(out.name, file)
        written = sorted(file.parent.glob(f"{file.stem.rsplit('-', 1)[0]}-*.json"), key=lambda f: f.stat().st_mtime_ns)
        for old in written[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return
