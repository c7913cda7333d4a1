"""The errors of asking; they are GraphErrors, one line each."""

from __future__ import annotations

from graph.errors import GraphError

_SHOWN = 10


class UnknownQuery(GraphError):
    """No query of the library has this name."""

    def __init__(self, name: str, near: list[str]) -> None:
        super().__init__(f"no query is called `{name}`{'; did you mean ' + ' or '.join(near) + '?' if near else '; see isg query --list'}")


class WrongParameters(GraphError):
    """A query was given a parameter that it does not take, or not one that it needs, or a value of the wrong form."""


class NoSuchEntity(GraphError):
    """No entity in the graph has this id or name."""

    def __init__(self, name: str, near: list[str]) -> None:
        meant = f"did you mean {', '.join(near)}? " if near else ""
        super().__init__(f"no entity is called `{name}`; {meant}`isg find` looks further")


class ManyEntities(GraphError):
    """Several entities bear this name."""

    def __init__(self, name: str, entities: list[str]) -> None:
        shown, more = entities[:_SHOWN], len(entities) - _SHOWN
        rest = f" and {more} more" if more > 0 else ""
        super().__init__(f"`{name}` is the name of several entities; give the id of the one you mean: {', '.join(shown)}{rest}")
