"""Bodies named by the man who leads them: "Maliki's office" was the prime minister's while he was that, and is a party leader's since."""

from __future__ import annotations

from functools import lru_cache

from graph.register import Entry, Post, Register
from ingest.normalise import fold_word


def led_by_another(body: str, folded: str, date: str | None, register: Register) -> bool:
    """Return whether folded words name a body by a man who led it, or what it is part of, at another time than an ISO date."""
    led = _leaders(register).get(body) if date is not None and body in register else None
    named = [post for word in folded.split() for post in (led or {}).get(word.removesuffix("'s"), ())]
    return bool(named) and not any(post.held_at(date) for post in named)


@lru_cache(maxsize=2)
def _leaders(register: Register) -> dict[str, dict[str, list[Post]]]:
    """Return the posts of those who lead a body or what it is part of by the folded words of their short names, for each such body."""
    posts: dict[str, list[tuple[tuple[str, ...], Post]]] = {}
    for entry in register.entries.values():
        words = tuple(fold_word(name) for name in entry.short) if entry.kind == "person" else ()
        for post in entry.posts if words else ():
            if post.relation == "leads":
                posts.setdefault(post.body, []).append((words, post))
    return {body.id: led for body in register.entries.values() if (led := _of(body, posts))}


def _of(body: Entry, posts: dict[str, list[tuple[tuple[str, ...], Post]]]) -> dict[str, list[Post]]:
    above = [a.body for a in body.affiliations if a.relation == "part_of" and body.kind == "organization"]
    called = (fold_word(name) for name in (body.name_en, body.name_ar))  # "the Abadi government" is always his
    own = {word.removesuffix("'s") for name in called for word in name.split()}
    found: dict[str, list[Post]] = {}
    for words, post in (item for part in (body.id, *above) for item in posts.get(part, ())):
        for word in set(words) - own:
            found.setdefault(word, []).append(post)
    return found
