"""Why an article was read as it was: for each sentence the names, clauses, voices and rules, what they gave, and why a trigger
gave nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import Article, Statement
from graph.register import Register
from ingest.claims.interpret import Interpreter
from ingest.extract import named, parses
from ingest.syntax import Clause, Name, Parse


def explain(article: Article, register: Register) -> Iterator[str]:
    """Return the explanation of an article line by line, sentence after sentence."""
    names, entities = named(article, register)
    interpreter = Interpreter(article, register, names, entities)
    for parse in parses(article, names):
        before = len(interpreter.statements)
        interpreter.read(parse)
        yield from _sentence(article, parse, [n for n in names if _inside(n, parse)], interpreter, interpreter.statements[before:])


def _inside(name: Name, parse: Parse) -> bool:
    return parse.sentence.span.start <= name.span.start < parse.sentence.span.end


def _sentence(
    article: Article, parse: Parse, names: list[Name], interpreter: Interpreter, statements: Sequence[Statement]
) -> Iterator[str]:
    yield f"[{parse.sentence.number}] {parse.sentence.span.of(article.text)}"
    for name in names:
        yield f"    name    {name.span.of(article.text)} = {interpreter.discourse.entities[name.entity].name} ({name.kind}; {name.reason})"
    for number, clause in enumerate(parse.clauses):
        yield f"    clause  {number}: {_clause(article, clause)}"
        if reason := interpreter.why_nothing(clause, statements):
            yield f"            nothing: {reason}"
    for note in parse.notes:
        yield f"    note    {note}"
    for statement in statements:
        yield f"    gives   {_statement(statement, interpreter)}"


def _clause(article: Article, clause: Clause) -> str:
    functions = "; ".join(
        f"{function} = {', '.join(p.span.of(article.text) or f'({p.sort})' for p in phrases)}"
        for function, phrases in clause.functions.items()
    )
    above = "" if clause.parent is None else f" under {clause.parent} as {clause.link}"
    colour = " ".join(w for w in (clause.operator, clause.polarity, clause.modality, "quoted" if clause.quoted else "") if w)
    return f"{clause.category} {clause.lemma} «{clause.trigger.of(article.text)}»{above} [{colour}] {functions}"


def _statement(statement: Statement, interpreter: Interpreter) -> str:
    name = {key: entity.name for key, entity in interpreter.discourse.entities.items()}
    voice = " via ".join(name[key] for key in (*([statement.speaker] if statement.speaker else []), *reversed(statement.via)))
    when = f" at {statement.when}" if statement.when else ""
    return (
        f"{name[statement.subject]} {statement.predicate} {name[statement.object]}: {statement.polarity}, {statement.modality}"
        f"{', says ' + voice if voice else ''}{when} [{statement.rule}]"
    )
