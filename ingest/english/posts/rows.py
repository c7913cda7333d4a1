"""Posts of several in one row: "the leaders of *X and Y*, *A and B*", "*Iraqi and Turkish* ministers *A and B*": each holds his own."""

from __future__ import annotations

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.syntax import Phrase

_OF_POST = ("of", "in", "from", "with", "for")


def settle_rows(drafts: list[Draft]) -> None:
    """Give each of several holders the body that stands at his place of its row; none where the rows are not of one length."""
    for draft in [d for d in drafts if d.category == "post"]:
        holders, bodies = _phrases(draft, "holder"), [*_phrases(draft, "body"), *_phrases(draft, "state")]
        if len(holders) < 2 or len(bodies) < 2:
            continue
        drafts.remove(draft)
        if len(holders) == len(bodies):
            drafts += [_own(draft, holder, body) for holder, body in zip(holders, bodies, strict=True)]


def _phrases(draft: Draft, function: str) -> list[Phrase]:
    return [phrase for group in draft.groups(function) for phrase in group.phrases]


def _own(draft: Draft, holder: Phrase, body: Phrase) -> Draft:
    own = Draft(draft.order, draft.trigger, draft.lemma, "post", {}, draft.polarity, draft.modality, parent=draft.parent, link=draft.link)
    own.add("holder", Fixed(holder))
    own.add("body", Fixed(body))
    return own


def several_beside(reader: Reader, before: Group, group: Group) -> Draft | None:
    """Return the post clause of people beside the plural of their posts: "A and B, *leaders of X*", "*two lawmakers of X*, A and B"."""
    many, people = (group, before) if _are_posts(group) else (before, group)
    if not _are_posts(many) or not people.others or not all(p.kind == "person" and p.entity for p in people.phrases):
        return None
    draft = Draft(many.first, many.post_span or many.span, many.post, "post", parent=reader.clause, link="adjunct")
    draft.add("holder", people)
    draft.functions["body"] = [_Bodies(reader, many)]
    return draft


def _are_posts(group: Group) -> bool:
    return bool(group.post) and group.head.number == "p" and group.means.sort in ("role", "description") and group.head.tag == "noun"


class _Bodies(Fixed):
    """The bodies that the plural of a post names, once all of the sentence is read."""

    def __init__(self, reader: Reader, role: Group) -> None:
        super().__init__(role.means)
        self.reader, self.role = reader, role

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return the bodies: those behind "of" or "in", else those before the noun, else whose it is."""
        tokens, role = self.reader.tokens, self.role
        joined = role.last < len(tokens) and tokens[role.last].low in _OF_POST
        behind = [p for g in self.reader.groups if joined and g.first == role.last + 1 for p in g.phrases if p.entity]
        whose = role.possessor.phrases if role.possessor is not None else ()
        return tuple(behind or role.modifiers or whose)
