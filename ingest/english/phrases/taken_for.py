"""What somebody takes somebody for: "sees X as *a US ally*", "considers X *an extension* of Y"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import SAID_OF

_EXTENSIONS = senses("en", "extensions")
_SEES = senses("en", "sees_as")
_SAID = senses("en", "only_said")


def taken_for(clause: Draft, group: Group, made: Sequence[Draft]) -> bool:
    """Give a noun behind "as" whom it is said of; return whether it is the ally of one who is named with the word."""
    own = [draft for draft in made if draft.category == "noun" and draft.lemma == group.lemma]
    if not own or not clause.groups("object"):
        return False
    if not group.modifiers:
        if clause.lemma in _SEES and (group.lemma in load_words().relations or group.lemma in _EXTENSIONS):
            own[-1].functions |= {"subject": clause.groups("object"), "predicated": clause.groups("object")}
        return False
    if group.lemma in load_words().relations:
        own[-1].functions |= {"subject": clause.groups("object"), "of": [Fixed(group.modifiers[-1])]}
        return True
    return False


def as_said(tokens: Sequence[Token], group: Group) -> bool:
    """Return whether a noun phrase behind "by" is of those who only say so: "was armed, *as alleged by the army*"."""
    before = [token.low for token in tokens[max(0, group.first - 3) : group.first - 1]]
    return len(before) == 2 and before[0] == "as" and before[1] in _SAID


def settle_taken_for(drafts: Sequence[Draft]) -> None:
    """Let whoever takes somebody for another's ally say so, and ally himself with nobody: "considers X *an ally of Y*"."""
    tied = {d.order: d for d in drafts if d.category == "noun" and (d.lemma in load_words().relations or d.lemma in _EXTENSIONS)}
    for clause in drafts if tied else ():
        if clause.lemma not in _SEES or not clause.groups("object"):
            continue
        for group in [g for g in clause.groups("as") if isinstance(g, Group)]:
            tie = tied.get(group.last - 1)
            own = tie is not None and all(g.means.sort == "pronoun" for g in tie.groups("of"))  # "considers X and Y *its allies*"
            if tie is not None and not own:
                tie.functions |= dict.fromkeys(("subject", "predicated", SAID_OF), clause.groups("object"))
                tie.parent, tie.link, clause.operator = clause, "complement", "speech"
                clause.functions["as"].remove(group)
            elif tie is not None and tie.groups("subject") == clause.groups("object"):
                tie.functions.pop("subject")  # his, not of each other
