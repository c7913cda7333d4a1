"""What a body or person is, said behind its name: "الحركة، وهي فصيل تدعمه إيران": the words behind the pronoun mean the name before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.pronouns import STANDING

if TYPE_CHECKING:
    from ingest.arabic.reading import Reading
    from ingest.arabic.words.tokens import Token


def says_again(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a pronoun right before a token goes on with the name before it: "فلان، *وهو* | زعيم الحزب"."""
    return at > 1 and tokens[at - 1].word in STANDING and tokens[at - 1].conjunction == "و"


def rename(reading: Reading, phrase: NounPhrase) -> None:
    """Let a phrase right behind such a pronoun mean the name before the pronoun, if it can; a definite one where a clause tells of it."""
    tokens, at = reading.tokens, phrase.start
    if at < 2 or tokens[at - 1].word not in STANDING or phrase.end <= at or tokens[at].name:
        return
    office = bool(phrase.posts) and phrase.phrases[0].sort == "role"  # "فلان هو الأمين العام للحزب"
    if tokens[at].definite and not (office or (phrase.end < len(tokens) and tokens[phrase.end].word in reading.lexicon.relatives)):
        return  # "الحركة هي القوة | التي تقاتل"
    before = reading.taken[-1] if reading.taken else None
    near = at - 1 - bool(tokens[at - 2].mark)
    if before is None or before.end != near or not before.phrases or before.phrases[-1].sort != "name":
        return
    named = before.phrases[-1]
    kind = reading.lexicon.body_heads.get(tokens[at].word) or (phrase.phrases[0].kind if phrase.phrases else None)
    alike = kind == named.kind or (kind in BODIES and named.kind in BODIES)
    if named.kind in ACTORS and alike and all(p.sort in ("description", "anaphor", "role") for p in phrase.phrases):
        for post in phrase.posts:
            post.holder = (named,) if post.holder and post.holder[0] in phrase.phrases else post.holder
        phrase.phrases, phrase.trigger, phrase.lemma = [named], None, ""


def describe_founded(reading: Reading, phrase: NounPhrase) -> None:
    """Let a bare noun for a body behind a verb of founding mean that new body: "شكلت الوزارة لجنة"."""
    verb = reading.draft(reading.verb)
    meant = phrase.phrases[0] if len(phrase.phrases) == 1 else None
    if verb is None or meant is None or verb.lemma not in reading.lexicon.founding or phrase.trigger is not None:
        return
    head = reading.lexicon.descriptions.get(meant.lemma)
    if meant.sort == "anaphor" and meant.kind is None and not meant.definite and head is not None and head.one in BODIES:
        phrase.phrases = [replace(meant, sort="description", kind=head.one)]
