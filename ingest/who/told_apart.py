"""Which people an English text only describes and yet tells something of: counted ones, those of somebody, one of some sort who speaks.

"54 lawmakers called on the government", "the ministers of 28 states met", "a tribal leader accused the militia".
"""

from __future__ import annotations

from graph.model import Entity, Span, Statement
from graph.ontology import load_ontology
from ingest.lexicon import demonyms, senses
from ingest.who.naming import is_counted, realms
from ingest.who.told_behind import told_behind

_SAID = ("accuses", "threatens")  # what one does in saying so, besides what the ontology calls speech
_HARMS = ("accuses", "sanctions", "besieges", "protects")  # of whom somebody does so to a few words tell enough
_COMMUNITIES = senses("en", "of_a_community")
_ONE = ("a ", "an ", "another ", "one ")
_WHOSE = (" of ", " to ")
_WHERE = (" in ", " at ", " from ", " within ", " inside ")


def told_apart(statement: Statement, entity: Entity, span: Span, text: str) -> bool:
    """Return whether a statement tells something of a person or body that the text describes once, at a place."""
    said = load_ontology().predicates[statement.predicate].group == "speech" or statement.predicate in _SAID
    if entity.kind == "person":
        one = any(name.lower().startswith(_ONE) for name in entity.names)
        harmed = statement.object == entity.id and statement.predicate in _HARMS
        serves = statement.predicate == "member_of" and any(word in name for name in entity.names for word in _WHERE)
        acts = statement.subject == entity.id and (said or load_ontology().predicates[statement.predicate].group == "support")
        return _which(entity) or serves or (one and (harmed or (said and " " in span.of(text)))) or (acts and _of_people(span.of(text)))
    if entity.kind == "force" and told_behind(text, span.end):
        return True
    if statement.predicate == "founds" and span.of(text).lower() in realms("en"):
        return True
    if entity.kind == "place":
        return " " in entity.name or _which(entity)
    return entity.kind == "organization" and (" " in entity.name or (said and _which(entity)))


def _of_people(label: str) -> bool:
    """Return whether a description says of which state or community somebody is: "*Kurdish* officials", "*British* instructors"."""
    words = label.lower().split()
    return len(words) > 1 and any(word in demonyms("en") or word in _COMMUNITIES for word in words[:-1])


def _which(entity: Entity) -> bool:
    """Return whether a description says how many or whose they are."""
    return any(is_counted(name, "en") or any(word in name for word in _WHOSE) for name in entity.names)
