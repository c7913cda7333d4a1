"""The error tree is the one drawn in the docstring."""

from __future__ import annotations

import inspect
import re

from graph import errors


def test_the_drawn_tree_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        if found := re.match(r"([│├└─ ]*)(\w+Error|[A-Z]\w+[a-z][A-Z]\w+|\w+)(?:\s{2,}|$)", line):
            depth, name = len(found[1]), found[2]
            if not inspect.isclass(getattr(errors, name, None)):
                continue
            above = [(d, n) for d, n in above if d < depth]
            drawn[name] = above[-1][1] if above else "Exception"
            above.append((depth, name))
    real = {name: c.__base__.__name__ for name, c in vars(errors).items() if inspect.isclass(c) and c.__module__ == errors.__name__}
    assert drawn == real
