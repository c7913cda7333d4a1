"""Who held an office at an article's date, by the register: of the body that a post implies, else of its state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Article, Language, Span
from graph.register import Entry, Post, Register
from ingest.lexicon import PostWord, another_words, offices, posts
from ingest.names.context import HOME
from ingest.normalise import fold_word
from ingest.office_titles import beginnings, office_of

STATE = "{state}"  # the body of a post whose holder leads the state, or speaks for it
TERM = 3  # years for which an office whose end is unknown is taken to be held
_AROUND = 20  # characters in which a word beside a post is looked for
_EDGES = " ,.;،؛\"'«»()"


@dataclass(frozen=True, slots=True)
class Asked:
    """A post without a name: its words, what they say, the body that they imply and the state, as far as it is known."""

    post: str
    word: PostWord
    body: str | None
    state: str | None
    language: Language


def holder(asked: Asked, date: str, register: Register) -> Entry | None:
    """Return who held a post at a date, None where the register knows nobody, or several of whom none took it up last."""
    office = office_of(asked.post, asked.language)
    for_life = office is not None and offices()[office].for_life
    since: dict[str, str] = {}
    for entry, post in _posts(asked, office, register):
        held = post.start != "unknown" and post.held_at(date) and (for_life or not _outdated(post, date))
        if held and _is_that(post, asked, office, register):
            since[entry.id] = max(post.start, since.get(entry.id, ""))
    latest = [e for e, start in since.items() if start == max(since.values())]
    told_apart = office is not None or asked.word.body is not None
    return register[latest[0]] if len(latest) == 1 and (told_apart or len(since) == 1) else None


def _outdated(post: Post, date: str) -> bool:
    """Return whether a post whose end nobody has told began so long ago that another may well hold it by now."""
    return post.end == "unknown" and int(date[:4]) - int(post.start[:4]) > TERM


def same_office(title: str, other: str, language: Language) -> bool:
    """Return whether two titles begin with one office, or its deputy: "national security advisor", "national security adviser"."""
    title, other = fold_word(title), fold_word(other)
    if title.split()[:1] == other.split()[:1] and not {*title.split()[:1]}.isdisjoint(another_words(language)):
        title, other = title.partition(" ")[2], other.partition(" ")[2]
    office = office_of(title, language)
    return office is not None and office == office_of(other, language)


def is_another(article: Article, span: Span) -> bool:
    """Return whether the words of a post, or one beside them, say that another is meant: "the former president", "رئيسا للجمهورية"."""
    text = article.text
    before = text[max(0, span.start - _AROUND) : span.start].replace("-", " ").split()[-1:]
    behind = text[span.end : span.end + _AROUND].replace("-", " ").split()[:1]
    own = [fold_word(w.strip(_EDGES)) for w in span.of(text).replace("-", " ").split()]
    indefinite = article.language == "ar" and own[0].endswith("ا")
    beside = {fold_word(w.strip(_EDGES)) for w in (*before, *behind)}
    return indefinite or not (beside | set(own)).isdisjoint(another_words(article.language))


def _posts(asked: Asked, office: str | None, register: Register) -> Iterator[tuple[Entry, Post]]:
    """Return the posts among which that of the text may be: of the body, of the state, or of anybody who belongs to the state."""
    within = offices()[office].within if office else "state" if asked.word.body else None
    for body in _bodies(asked, within, register):
        yield from register.by_body.get(body, ())
    if within == "bodies" and asked.state is not None:
        yield from _of_state(register).get(asked.state, ())


def _bodies(asked: Asked, within: str | None, register: Register) -> dict[str, None]:
    found = dict.fromkeys([asked.body] if asked.body else [])
    if within == "state" and asked.state is not None:
        found[asked.state] = None
        if asked.word.body == STATE:
            found |= dict.fromkeys(_presidencies(register).get(asked.state, ()))
    return found


def _is_that(post: Post, asked: Asked, office: str | None, register: Register) -> bool:
    """Return whether a post of the register is the office that the text names."""
    title = post.title_ar if asked.language == "ar" else post.title_en
    theirs = office_of(title, asked.language)
    if office and offices()[office].abroad:
        host = asked.body if asked.body and asked.body != asked.state and _is_state(asked.body, register) else HOME
        there = any(fold_word(name) in fold_word(title) for name in register[host].full_names)
        return theirs == office and there and post.body != host  # "السفير العراقي في إيران" is none of Iran's
    related = post.relation == asked.word.relation or _is_state(post.body, register)
    alike = theirs is None and related and _word(title, asked.language) == asked.word and not _other_envoy(title, asked)
    same = theirs == office if office else alike
    if same or post.body != asked.body or _is_state(post.body, register):  # a state has many offices beside each other
        return same
    if post.relation == "speaks_for" and not _says_so(title, asked):
        return False  # "the coalition's *spokesman*" is not the envoy to it
    return post.relation == asked.word.relation and None in (office, theirs)


def _other_envoy(title: str, asked: Asked) -> bool:
    """Return whether a state's envoy is called something else than in the text: its *consul* is not its delegate to a body."""
    if asked.language != "ar" or asked.word.relation != "speaks_for" or asked.word.body != STATE:
        return False
    theirs, named = (fold_word(words).split()[0].removeprefix("ال").removesuffix("ه") for words in (title, asked.post))
    return theirs != named


def _says_so(title: str, asked: Asked) -> bool:
    """Return whether a title has the word that the text has for a post, or another that means the same."""
    folded = fold_word(title)
    return any(meaning == asked.word and word in folded for word, meaning in listed_posts(asked.language).items())


@lru_cache(maxsize=4096)
def _word(title: str, language: Language) -> PostWord | None:
    listed = listed_posts(language)
    return next((listed[head] for head in beginnings(title) if head in listed), None)


@lru_cache(maxsize=2)
def listed_posts(language: Language) -> Mapping[str, PostWord]:
    """Return the posts that the lexicon lists, by their folded words."""
    return {fold_word(word): meaning for word, meaning in posts(language).items()}


def _is_state(body: str, register: Register) -> bool:
    return body in register and register[body].is_state


@lru_cache(maxsize=1)
def _presidencies(register: Register) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in register:
        if entry.kind == "organization" and entry.name_en.startswith("Presidency of "):
            for state in {entry.side, *(a.body for a in entry.affiliations if a.relation == "part_of")} - {None}:
                found.setdefault(str(state), []).append(entry.id)
    return found


@lru_cache(maxsize=1)
def _of_state(register: Register) -> Mapping[str, list[tuple[Entry, Post]]]:
    """Return the posts of those who belong to each state, by their own side or that of the body."""
    found: dict[str, list[tuple[Entry, Post]]] = {}
    for entry in register:
        for post in entry.posts:
            state = entry.side or (register[post.body].side if post.body in register else None) or HOME
            found.setdefault(state, []).append((entry, post))
    return found
