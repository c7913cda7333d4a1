"""A past form that is a passive though nothing says so: "commander *killed* in Syria", a headline's "X *named* army chief"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.clauses.verbs import VerbGroup
from ingest.english.drafts import Draft
from ingest.english.phrases.phrases import read_group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words


def gets_post(reader: Reader, verbs: VerbGroup) -> bool:
    """Return whether a headline says what its subject is named: "X *appointed* new commander of the army"."""
    bare = reader.title and verbs.shape == "participle" and verbs.lemma in load_words().naming and bool(reader.pending)
    post = read_group(reader.tokens, verbs.last) if bare else None
    return post is not None and bool(post.post) and post.means.sort != "name" and post.tokens[0].tag not in ("det", "poss")


def turn_alone(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Turn to passives the bare past forms of verbs that never lack an object: "commander *killed* in Syria"."""
    for draft in drafts:
        if draft.passive or not draft.bare or draft.lemma not in load_constructions().never_alone or draft.groups("object"):
            continue
        behind = draft.order + len(draft.lemma.split())
        alone = behind >= len(tokens) or tokens[behind].tag in ("prep", "sub", "time") or _in_toll(draft, tokens)
        if alone and not _calls(draft, tokens):
            suffers = draft.functions["object"] = draft.functions.pop("subject", [])
            draft.functions["subject"] = draft.functions.pop("by", [])
            draft.passive = True
            for other in drafts:
                if other.parent is draft and other.category == "noun" and other.functions.get("subject") is suffers:
                    del other.functions["subject"]  # who is killed in a raid does not carry it out


def _calls(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a verb has its object behind what it calls it: "*dismissed* as baseless reports that"."""
    named = draft.order + 1 < len(tokens) and tokens[draft.order + 1].low == "as"
    return named and bool(draft.functions.get("subject")) and draft.lemma in load_constructions().describing


def _in_toll(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a headline goes on to say what became of others: "officers *killed*, dozens wounded"."""
    behind = tokens[draft.order + 1 : draft.order + 5]
    return behind[0].tag in ("comma", "cc") and any(t.lemma in load_constructions().never_alone and "VBN" in t.tags for t in behind)
