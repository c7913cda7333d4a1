"""The subject of a verb that stands behind a noun phrase which another clause took: "said *militants* had attacked"."""

from __future__ import annotations

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.polarity.none import give_back
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Link

_LETTING = senses("en", "lets")
Found = tuple[list[Group | Fixed], Draft | None, Link | None]


def stolen(reader: Reader, clause: Draft) -> Found:
    """Return the subject that a finite verb takes from the clause before it, with the clause that it hangs under."""
    link: Link = "complement" if clause.operator else "adjunct"
    objects = clause.groups("object")
    if (found := _behind_participle(clause)) is not None:
        return found
    if clause.bare and not objects and not clause.passive and clause.operator is None:
        return _reduced(clause)
    if (above := _wanted_for(clause) or _formed_to(clause)) is not None:
        return _reduced(above)
    if objects and not clause.passive and isinstance(objects[-1], Group) and objects[-1] is reader.last:
        group = objects[-1]
        if group.others and clause.operator != "speech":  # "said *X and Y* had fled"
            return [group.others.pop()], clause.parent, clause.link
        if clause.lemma in _LETTING and link == "adjunct":
            return [group], clause, "purpose"  # "helped *Iraq* rebuild"
        objects.pop()
        give_back(clause, group)
        return [group], clause, link
    if clause.operator == "speech" and objects and not clause.passive:
        said = objects.pop()  # "said *the attacks* on Mosul continued"
        _give_up(clause, said)
        give_back(clause, said)
        return [said], clause, link
    for function, groups in clause.functions.items():
        if function != "subject" and groups and groups[-1] is reader.last and clause.operator and reader.last is not None:
            return [groups.pop()], clause, link
    return [], clause, link


def _give_up(clause: Draft, said: Group | Fixed) -> None:
    """Take from a verb of saying what stands behind its content: "said the withdrawal *from Kirkuk* was"."""
    first = said.first if isinstance(said, Group) else 0
    for function, groups in clause.functions.items():
        if first and function != "subject" and clause.lemma not in load_words().transitive:  # not "claimed responsibility *for the attack*"
            groups[:] = [g for g in groups if not (isinstance(g, Group) and g.first > first)]


def _wanted_for(clause: Draft) -> Draft | None:
    """Return the participle that a gerund stands under: "a man *accused* of beheading soldiers was arrested"."""
    above = clause.parent
    if above is None or not above.bare or above.passive or above.groups("object") or not above.groups("subject"):
        return None
    taken = above.lemma in load_constructions().held_against and clause.groups("subject") == above.groups("subject")
    return above if taken else None


def _formed_to(clause: Draft) -> Draft | None:
    """Return the participle that an infinitive tells the aim of: "the coalition *formed* to defeat X denied it"."""
    above = clause.parent
    if above is None or clause.link != "purpose" or not above.bare or above.passive or above.operator or above.groups("object"):
        return None
    return above if above.groups("subject") and clause.groups("object") else None


def _reduced(clause: Draft) -> Found:
    """Return the subject of the verb behind what turns out to be a participle: "the town *seized in 2014* was retaken"."""
    shared = clause.functions.pop("subject", [])
    clause.functions["object"] = list(shared)
    clause.functions["subject"] = clause.functions.pop("by", [])
    link, clause.passive, clause.link = clause.link, True, "relative"
    return list(shared), clause.parent, link if clause.parent else None


def _behind_participle(clause: Draft) -> Found | None:
    """Return what a speech verb took for its object, where a participle interrupts: "said *troops* backed by X were fighting"."""
    above = clause.parent
    if clause.link != "relative" or above is None or above.operator != "speech" or above.passive:
        return None
    if clause.operator == "speech" and clause.groups("object") and not clause.passive:
        return None  # "quoted a source saying *X and Y* were"
    said = above.groups("object")
    own = clause.groups("object" if clause.passive else "subject")
    if not said or own[:1] != said[-1:]:
        return None
    told = said.pop()
    give_back(above, told)
    return [told], above, "complement"
