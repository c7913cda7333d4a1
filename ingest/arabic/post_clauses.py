"""Clauses that posts make: who holds one ("فلان، زعيم الحزب"), who leads ("بقيادة فلان"), who became one ("أصبح عضوا في المجلس")."""

from __future__ import annotations

from graph.model import Span
from ingest.arabic.drafts import Draft
from ingest.arabic.leadership import leader
from ingest.arabic.nouns import Post, state_phrase
from ingest.arabic.reading import Reading
from ingest.syntax import Phrase


def post_clause(reading: Reading, post: Post) -> None:
    """Make a clause of a post that somebody holds."""
    if not post.holder:
        return
    span = Span(reading.tokens[post.start].span.start, reading.tokens[post.end - 1].span.end)
    draft = Draft(post.start, span, post.lemma, "post", quoted=reading.tokens[post.start].quoted)
    reading.in_voice(draft)
    draft.add("holder", list(post.holder))
    draft.add("body", list(post.body))
    if post.state:
        draft.add("state", [state_phrase(span, post.state)])
    reading.drafts.append(draft)


def led_by(reading: Reading) -> bool:
    """Take "بقيادة X" after a body that stands further off, or after a comma."""
    last = reading.last
    who = leader(reading.phrases, reading.at + 1) if reading.at + 1 < len(reading.tokens) else None
    if last is None or who is None or not who.named:
        return False
    verb = reading.draft(reading.verb)
    gathered = verb is not None and verb.bare and any(p.kind == "operation" for p in last.phrases)
    led = verb.bare[0] if verb is not None and gathered else last  # "عقد المجلس اجتماعا برئاسة فلان": he leads the council
    bodies = [p for p in led.phrases if p.kind in ("force", "organization")]
    if bodies and who.phrases[0].kind in ("person", "organization", "force"):
        post_clause(reading, Post(reading.at, who.end, "قائد", (who.phrases[0],), tuple(bodies)))
    for post in who.posts:
        post_clause(reading, post)
    reading.found += who.phrases
    reading.at = who.end
    return True


def posts_said(reading: Reading) -> None:
    """Make posts of "أصبح عضوا في مجلس النواب", "كان قائدا للفرقة", "يشغل منصب رئيس الحزب"."""
    for draft in list(reading.drafts):
        if draft.lemma not in reading.lexicon.holds_office:
            continue
        for role in draft.functions.get("object", []):
            holders = [p for p in draft.functions.get("subject", []) if p.sort in ("name", "pronoun")]
            if role.sort == "role" and (role.of or role.state) and holders:
                _no_holder(reading, role)
                reading.drafts.append(_post_said(draft, role, holders[0]))


def _post_said(draft: Draft, role: Phrase, holder: Phrase) -> Draft:
    post = Draft(draft.token, role.span, role.lemma, "post", polarity=draft.polarity, parent=draft.parent, link=draft.link)
    post.add("holder", [holder])
    post.add("body", list(role.of))
    if role.state:
        post.add("state", [state_phrase(role.span, role.state)])
    return post


def _no_holder(reading: Reading, role: Phrase) -> None:
    """Take from a post the holder that it describes itself: "ليس عضوا في المجلس" is said of somebody else."""
    for draft in reading.drafts:
        if draft.category == "post" and draft.functions.get("holder") == [role]:
            draft.functions["holder"] = []
