"""Which people an Arabic text only describes and yet tells something of: officials and their like who speak, ask, blame or are met.

"طالب 54 نائبا رئيس البرلمان", "اتهم مسؤول كردي تركيا": the description is all that the text has for whoever acts. Of others ("عوائل",
"شخصا") such claims were right one time in six, of one noun alone ("نواب") seldom.
"""

from __future__ import annotations

from graph.model import Entity, Span, Statement
from ingest.arabic.phrases.descriptions import heads
from ingest.lexicon import posts, senses
from ingest.normalise import fold_word, folded

SAID = ("accuses", "criticises", "praises", "demands_of", "threatens")  # what one does in saying so
_BLAMED = ("accuses",)
_TOLD = (*SAID, "informs")  # what one does to somebody in saying so
_NAMED_TO = ("appoints", "dismisses")
_PUNISHED = ("sanctions", "accuses")  # whoever they are
_TOGETHER = ("meets", "negotiates_with")
FEW = 2  # words of a description that tells somebody from others
_ANY = folded(senses("ar", "members"))
_ANYBODY = senses("ar", "officials")  # no office of its own
_ENVOYS = folded(senses("ar", "envoys"))
_THERE = ("present_in", "deploys_to")


def tells_of(statement: Statement, party: str, entity: Entity, spans: frozenset[Span], text: str) -> bool:
    """Return whether a statement tells something of the people whom a text describes once, as a party of it."""
    words = [span.of(text).split() for span in spans]
    if entity.name.count(" ") < 1 or not words:
        return False
    if party == statement.object and statement.predicate in _PUNISHED and not words[0][0].startswith("ال"):
        return True
    if party == statement.subject and statement.predicate in SAID and len(words[0]) >= FEW and not words[0][0].startswith("ال"):
        return True  # "طالبت أسرة الضحيتين الحكومة"
    if not _official(words[0]):
        return False
    if statement.predicate == "member_of":
        return party == statement.subject and not words[0][0].startswith("ال") and fold_word(words[0][0]) not in _ANY
    if len(words[0]) < FEW and entity.name.split()[0] == words[0][0]:  # "نواب", but not "54 نائبا"
        return False
    if party == statement.subject:
        return statement.predicate in (*SAID, *_TOGETHER, *_THERE)
    envoy = fold_word(words[0][0]).removeprefix("ال") in _ENVOYS  # "السفير التركي": there is one
    return statement.predicate in (*_BLAMED, *_NAMED_TO, *_TOGETHER, *(_TOLD if envoy else ()))


def is_source(entity: Entity) -> bool:
    """Return whether a description that speaks is of somebody in particular: "مصدر أمني", "ضابط في الشرطة", but not "المسؤولون"."""
    words = entity.name.split()
    if entity.kind != "person" or len(words) < FEW or words[0].startswith("ال") or words[0].endswith("ا"):
        return False
    post = posts("ar").get(words[0])
    office = post is not None and post.relation == "leads" and words[0] not in _ANYBODY
    return not office and _official(words)


def _official(words: list[str]) -> bool:
    """Return whether the first words of a description are a noun for somebody with an office or a voice, its number apart."""
    known = (heads().get(fold_word(word).removeprefix("ال")) for word in words[:2])
    return any(head is not None and head.one == "person" and not head.generic and not head.people for head in known)
