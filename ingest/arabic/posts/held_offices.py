"""Posts named as somebody's office: "أعفي فلان من منصبه قائدا للشرطة", "قال فلان بصفته رئيسا للجنة"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.posts.post_clauses import fill_post
from ingest.arabic.reading import Reading
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Phrase


def held_offices(reading: Reading) -> None:
    """Make a post of every undefined role behind "his office", held by whom the verb before it is about."""
    for phrase in reading.taken:
        before = reading.tokens[phrase.start - 1].word if phrase.start > 0 else ""
        if before in _his() and (phrase.accusative or before in _as_his()):
            holder = _holder(reading, phrase)
            for role in phrase.phrases:
                if holder is not None and role.sort == "role" and (role.of or role.state):
                    post = Draft(phrase.start, role.span, role.lemma, "post")
                    fill_post(post, role, [holder])
                    reading.drafts.append(post)


def _holder(reading: Reading, phrase: NounPhrase) -> Phrase | None:
    """Return the person to whom something is done by the last verb before a phrase, else who does it."""
    verb = next((d for d in reversed(reading.drafts) if d.category == "verb" and d.token < phrase.start), None)
    if verb is None:
        return None
    _no_object(verb, phrase, reading)
    taken = (verb.lemma in reading.lexicon.takes_people or verb.lemma in reading.lexicon.done_to_named) and not verb.passive
    whom = [*_named(verb, "object", phrase)]
    return next(iter(whom), None) or (None if taken and len(verb.bare) > 1 else next(_named(verb, "subject", phrase), None))


def _no_object(verb: Draft, phrase: NounPhrase, reading: Reading) -> None:
    """Take an office from what a verb takes, and who alone is left beside a verb that is done to people for him to whom it is done."""
    for function in ("object", "second"):
        verb.functions[function] = [p for p in verb.functions.get(function, ()) if p not in phrase.phrases]
    if verb.lemma in reading.lexicon.done_to_named and verb.bare[1:] == [phrase] and verb.topic is None and not verb.functions["object"]:
        verb.functions["object"] = verb.functions.pop("subject", [])  # "أعفي فلان من منصبه"


def _named(draft: Draft, function: str, phrase: NounPhrase) -> Iterator[Phrase]:
    own = [p for p in draft.functions.get(function, ()) if p not in phrase.phrases]
    yield from (p for p in own if p.sort == "name" and p.kind == "person")


@lru_cache(maxsize=1)
def _his() -> frozenset[str]:
    """Return the folded words for somebody's own office, alone and behind ب: "منصبه", "بصفته"."""
    nouns = read_lexicon("ar", "holders")["offices"]
    return _as_his().union(before + fold_word(noun) + owner for before in ("", "ب") for noun in nouns for owner in ("ه", "ها"))


@lru_cache(maxsize=1)
def _as_his() -> frozenset[str]:
    """Return the folded words behind which any post of his may stand: "بصفته | قائد الفرقة"."""
    return frozenset("ب" + fold_word(noun) + owner for noun in read_lexicon("ar", "holders")["as"] for owner in ("ه", "ها"))
