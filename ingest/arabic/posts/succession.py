"""Who held a post before somebody: "عُيّن فلان قائدا للفرقة خلفا لفلان", "اختار المجلس فلانا رئيسا بدلا من فلان"."""

from __future__ import annotations

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.lexicon import senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_INSTEAD = {"خلفا": ("ل", "عن"), "بديلا": ("ل", "عن"), "بدلا": ("من", "عن"), "عوضا": ("عن",)}
_SUCCEEDS = senses("ar", "succeeds")  # spelt alike
_REACH = 30  # characters of titles before a name


def predecessors(reading: Reading) -> None:
    """Give whoever is named behind "خلفا لـ" the post that was told of last before it."""
    for at in [at for at, token in enumerate(reading.tokens[:-1]) if token.word in _INSTEAD]:
        token, after = reading.tokens[at], reading.tokens[at + 1]
        wanted = _INSTEAD[token.word]
        if token.preposition or not (after.preposition in wanted or after.word in wanted):
            continue
        person = _person_behind(reading, after.span.start)
        post = _post_before(reading, token.span.start)
        if person is not None and post is not None and person not in post.functions.get("holder", ()):
            before = Draft(post.token, post.trigger, post.lemma, "post", parent=post.parent, link=post.link)
            before.functions = {**post.functions, "holder": [person]}
            reading.drafts.append(before)


def successors(reading: Reading) -> None:
    """Give both of "خلف فلان فلانا في قيادة الحزب" the post that one took over from the other."""
    for verb in [d for d in reading.drafts if d.lemma in _SUCCEEDS and d.category == "verb"]:
        persons = [p for f in ("subject", "object") for p in verb.functions.get(f, []) if p.kind == "person" and p.sort == "name"]
        for noun in reading.drafts:
            led = fold_word(noun.lemma) in reading.lexicon.leadership and noun.host is not None and reading.drafts[noun.host] is verb
            bodies = [p for p in noun.functions.get("of", []) if p.kind in BODIES] if led else []
            for person in persons if bodies else ():
                post = Draft(noun.token, noun.trigger, "قائد", "post", parent=verb.parent, link=verb.link)
                post.functions = {"holder": [person], "body": bodies}
                reading.drafts.append(post)


def _person_behind(reading: Reading, start: int) -> Phrase | None:
    """Return the first person named from a place on, behind titles at most."""
    named = [p for p in reading.found if p.sort == "name" and p.kind == "person" and start <= p.span.start <= start + _REACH]
    return min(named, key=lambda p: p.span.start, default=None)


def _post_before(reading: Reading, end: int) -> Draft | None:
    """Return the post, with its body, that stands nearest before a place."""
    posts = [d for d in reading.drafts if d.category == "post" and d.trigger.end <= end and (d.functions.get("body") or " " in d.lemma)]
    return max(posts, key=lambda d: d.trigger.end, default=None)
