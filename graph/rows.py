"""Readings as the rows of parameters that the Cypher files take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from graph.claims import ordered
from graph.errors import UnknownPredicate
from graph.judgements import Judgements
from graph.model import Article, Entity, Mention, Reading, Statement, identifier
from graph.ontology import Ontology, Predicate

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Terms:
    """What every row depends on: the ontology, and people's judgements."""

    ontology: Ontology
    judgements: Judgements

    def predicate(self, key: str) -> Predicate:
        """Return the predicate of this key; raises UnknownPredicate."""
        try:
            return self.ontology.predicates[key]
        except KeyError:
            raise UnknownPredicate(key) from None

    def key(self, subject: str, predicate: str, object_: str) -> str:
        """Return the digest under which all statements of a subject, predicate and object stand, judged the same or not."""
        canonical = self.judgements.canonical
        first, second = ordered(self.predicate(predicate), canonical(subject), canonical(object_))
        return identifier(first, predicate, second)


@dataclass(frozen=True, slots=True)
class Submission:
    """A reading on its way into the graph; `origin` is the group of copies of its article, None to leave it where it is."""

    reading: Reading
    origin: str | None = None
    signature: str | None = None
    register: bool = False

    @property
    def digest(self) -> str:
        """Return what changes whenever the article is read otherwise."""
        return identifier(repr(self.reading))

    def stands_as(self, known: Row | None) -> bool:
        """Return whether the graph holds just this."""
        if known is None or known["reading"] != self.digest:
            return False
        return self.origin in (None, known["origin"]) and self.signature in (None, known["signature"])

    def beside(self, known: Row | None) -> Submission:
        """Return it with its group: as given, else as the graph has it, else a group of its own."""
        return replace(self, origin=self.origin or (known and known["origin"]) or self.reading.article.id)


def article_row(submission: Submission, ingested: str, terms: Terms) -> Row:
    """Return the article without its text, which stands beside the graph."""
    article = submission.reading.article
    properties = {
        "title": article.title,
        "date": article.date,
        "source": article.source,
        "language": article.language,
        "dateline": article.dateline,
        "url": article.url,
        "reading": submission.digest,
        "signature": submission.signature,
        "register": submission.register or None,
        "withdrawn": terms.judgements.withdrawn.get(article.id),
    }
    return {"id": article.id, "ingested": ingested, "origin": submission.origin, "properties": properties}


def entity_rows(entities: Iterable[Entity], terms: Terms) -> list[Row]:
    """Return the entities as read, and those that they are judged the same as with what is known of them from here."""
    rows = []
    for entity in entities:
        keep = terms.judgements.canonical(entity.id)
        row = entity_row(entity)
        rows.append({**row, "same_as": keep if keep != entity.id else None})
        if keep != entity.id:
            rows.append({**row, "id": keep, "register": None, "same_as": None})
    return rows


def entity_row(entity: Entity) -> Row:
    """Return the properties of an entity's node."""
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "name_ar": entity.name_ar,
        "names": list(dict.fromkeys(entity.names)),
        "register": entity.register,
        "same_as": None,
    }


def mention_rows(reading: Reading, terms: Terms) -> list[Row]:
    """Return one row for each entity of the reading; those that the register lacks carry their names, which exist nowhere else."""
    mentions: dict[str, list[Mention]] = {}
    for mention in reading.mentions:
        mentions.setdefault(mention.entity, []).append(mention)
    rows = []
    told: Counter[str] = Counter()  # a second "attack" is another than the first, in a copy too
    for entity in reading.entities:
        found = mentions.get(entity.id, [])
        reasons = Counter(m.reason for m in found)
        properties = {
            "read_as": entity.id,
            "count": len(found),
            "surfaces": sorted({m.text for m in found}),
            "reasons": sorted(reasons),
        }
        if entity.register is None:
            properties |= {"name": entity.name, "name_ar": entity.name_ar, "names": sorted(set(entity.names))}
        if entity.described is not None:
            told[entity.described] += 1
            properties["described"] = identifier(entity.described, str(told[entity.described]))
        rows.append({"article": reading.article.id, "entity": terms.judgements.canonical(entity.id), "properties": present(properties)})
    return rows


def statement_rows(reading: Reading, terms: Terms) -> list[Row]:
    """Return one row for each statement, the same statement once; subject, object and voices as read, whatever was judged since."""
    unique = {s.id: s for s in sorted(reading.statements, key=repr)}
    return [{"article": reading.article.id, "properties": present(_statement(s, reading.article, terms))} for s in unique.values()]


def _statement(statement: Statement, article: Article, terms: Terms) -> Row:
    return {
        "id": statement.id,
        "key": terms.key(statement.subject, statement.predicate, statement.object),
        "subject": statement.subject,
        "predicate": statement.predicate,
        "object": statement.object,
        "polarity": statement.polarity,
        "modality": statement.modality,
        "rule": statement.rule,
        "quote": statement.quote.of(article.text),
        "start": statement.quote.start,
        "end": statement.quote.end,
        "sentence": statement.sentence.of(article.text),
        "sentence_start": statement.sentence.start,
        "said": article.date,
        "valid_from": statement.when.start if statement.when else None,
        "valid_to": statement.when.end if statement.when else None,
        "voices": [statement.speaker or "", *reversed(statement.via)],
        "judgement": terms.judgements.wrong.get(statement.id),
    }


def voice_rows(statements: Iterable[Mapping[str, Any]], terms: Terms) -> list[Row]:
    """Return one row for each voice of statements: position 0 is the speaker, 1 whoever passes his words on, and so outwards."""
    return [
        {"statement": statement["id"], "position": position, "entity": terms.judgements.canonical(voice)}
        for statement in statements
        for position, voice in enumerate(statement["voices"])
        if voice
    ]


def present(properties: Mapping[str, Any]) -> Row:
    """Return the properties that have a value."""
    return {name: value for name, value in properties.items() if value is not None}
