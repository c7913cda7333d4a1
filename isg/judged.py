"""What a judgement is about, as a person names it: checked against the graph and the register before anything is recorded."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import JudgementError

if TYPE_CHECKING:
    from graph.judgements import Verb
    from graph.store import Store

_IDS = {
    "Statement": "MATCH (n:Statement) WHERE n.id STARTS WITH $start RETURN n.id AS id ORDER BY id LIMIT 4",
    "Article": "MATCH (n:Article) WHERE n.id STARTS WITH $start RETURN n.id AS id ORDER BY id LIMIT 4",
}
_ENTITIES = "MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.kind AS kind, e.register AS register"
_TYPED = 6  # characters of an id from which on ids that begin with them are suggested


def judged(store: Store, verb: Verb, given: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of what a judgement is about.

    Raises JudgementError where the graph has no such statement or article, or where two entities can't be one; NoSuchEntity and
    ManyEntities where a name means none or several.
    """
    if verb == "wrong":
        return (_known(store, "Statement", given[0], "column `statement` of `isg query evidence claim=ID` and other answers"),)
    if verb == "withdraw":
        return (_article(store, given[0]),)
    return _pair(store, verb, given) if verb in ("same", "different") else given


def _pair(store: Store, verb: Verb, given: tuple[str, ...]) -> tuple[str, ...]:
    from queries.entities import entity_named

    first, second = (entity_named(store, name) for name in given)
    if first == second:
        raise JudgementError(f"`{given[0]}` and `{given[1]}` both mean {first}")
    if verb == "same":
        rows = {row["id"]: row for row in store.rows(_ENTITIES, {"ids": [first, second]})}
        kept, other = rows[first], rows[second]
        if kept["kind"] != other["kind"]:
            raise JudgementError(f"{first} is of the kind {kept['kind']}, {second} of the kind {other['kind']}: they can't be the same")
        if other["register"] and not kept["register"]:
            raise JudgementError(f"the first is kept, and {second} is the register's: name it first")
    return first, second


def _known(store: Store, label: str, given: str, where: str) -> str:
    if any(row["id"] == given for row in store.rows(_IDS[label], {"start": given})):
        return given
    like = [row["id"] for row in store.rows(_IDS[label], {"start": given[:_TYPED]})] if len(given) > _TYPED else []
    hint = f"; did you mean {' or '.join(like)}?" if like else f"; ids stand in the {where}"
    raise JudgementError(f"the graph has no {label.lower()} `{given}`{hint}")


def _article(store: Store, given: str) -> str:
    """Return the id of an article, given as such or as the path of a file that holds it alone."""
    if not Path(given).exists():
        return _known(store, "Article", given, "column `article` of `isg query articles`")
    from ingest.reading.article import article_of
    from ingest.reading.readers import Failure, read_paths

    items = list(islice(read_paths([Path(given)]), 2))
    if len(items) > 1 or Path(given).is_dir():
        raise JudgementError(f"{given} holds more than one article; give the id of the one you mean, as `isg query articles` shows it")
    if isinstance(items[0], Failure):
        raise JudgementError(f"{items[0].name}: {items[0].reason}")
    found = article_of(items[0]).id
    if not store.rows("MATCH (a:Article {id: $id}) RETURN a.id AS id", {"id": found}):
        raise JudgementError(f"{given}: the graph has no article of this text; `isg query articles` shows those that it has")
    return found
