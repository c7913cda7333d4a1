"""Arabic ministries and services of states that the register lacks: "الخارجية النرويجية", "البحرية الهولندية", "الدفاع المدني السوري"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from graph.register import Register
from ingest.lexicon import PostWord, demonyms, posts, read_lexicon
from ingest.names.entities import Unregistered
from ingest.normalise import Folded, any_of, fold_word
from ingest.who.posts import implied_body

_MINISTER = "وزير "
_BEFORE = 20  # characters that hold the word before a name


def state_services(text: str, folded: Folded, register: Register) -> Iterator[Unregistered]:
    """Return the ministries of states, each under the name that its minister's post implies, and their services."""
    for match in _pattern().finditer(folded.text):
        if match.start() == match.start("head") and not match["ministry"] and _is_owned(folded.text, match.start()):
            continue
        span = folded.span(match.start("head"), match.end())
        if not match["portfolio"]:
            yield Unregistered(span, span.of(text), "force", "a service and its state")
            continue
        post = _ministers().get(match["portfolio"])
        body = implied_body(post, demonyms("ar")[match["state"]], register) if post is not None else None
        if body is not None and body.register is None:
            yield Unregistered(span, body.name, "organization", "a ministry and its state", (*body.names, span.of(text)))


def _is_owned(text: str, at: int) -> bool:
    """Return whether a name is the adjective of the word before it, or a minister's: "السفن *البحرية* الهولندية"."""
    before = text[max(0, at - _BEFORE) : at].split()[-1:]
    return bool(before) and ("ال" in before[0][:3] or "وزير" in before[0] or "وزراء" in before[0])


@lru_cache(maxsize=1)
def _ministers() -> dict[str, PostWord]:
    """Return the posts of ministers by what their ministries are for."""
    return {fold_word(post.removeprefix(_MINISTER)): word for post, word in posts("ar").items() if post.startswith(_MINISTER)}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    listed = read_lexicon("ar", "bodies")
    portfolios = any_of(fold_word(p) for p in read_lexicon("ar", "ministries")["portfolios"] if p.startswith("ال"))
    alone = any_of(map(fold_word, listed["ministries"]))
    ministry = rf"(?P<ministry>{fold_word('وزارة')} (?=(?:{portfolios}) ))?(?P<portfolio>(?(ministry)(?:{portfolios})|(?:{alone})))"
    states = "|".join(state for state in demonyms("ar") if state.endswith("ي"))
    whole = rf"(?:{ministry} ال(?P<state>{states})ه|(?:{any_of(map(fold_word, listed['services']))}) ال(?:{states})ه?)"
    return re.compile(rf"(?<!\w)[وفبلك]?(?P<head>{whole})(?!\w)")
