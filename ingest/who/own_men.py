"""What is done to a man whom an Arabic text tells by whose he is: "أسر التنظيم | أحد مقاتليها": he is not his captor's."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.syntax import Clause, Parse


def done_to_holder(parse: Parse, post: Clause) -> Iterator[Clause]:
    """Yield the clauses of a sentence that tell what is done to the holder of a post, but not those that somebody denies."""
    places = {p.span for p in post.functions.get("holder", ())} if post.category == "post" else set()
    for clause in parse.clauses:
        above = parse.above(clause)
        denied = above is not None and above.operator == "denial"  # "نفت الشرطة مقتل أحد جنودها"
        if clause is not post and not denied and any(p.span in places for f in ("object", "of") for p in clause.functions.get(f, ())):
            yield clause
