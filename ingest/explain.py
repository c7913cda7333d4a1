"""Why an article was read as it was: for each sentence the names, clauses, voices and rules, what they gave, and why a trigger
gave nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import Article, Span, Statement
from graph.register import Register
from ingest.claims.frames import Frames
from ingest.claims.interpret import Interpreter
from ingest.extract import named, parses
from ingest.syntax import Clause, Name, Parse


def explain(article: Article, register: Register) -> Iterator[str]:
    """Return the explanation of an article line by line, sentence after sentence."""
    names, entities = named(article, register)
    interpreter = Interpreter(article, register, names, entities)
    read = parses(article, names)
    interpreter.read_all(read)
    statements = interpreter.statements
    kept = frozenset(statements)
    told = _by_sentence(statements)
    untold = _by_sentence([s for s in interpreter.made if s not in kept])
    for parse in read:
        span = parse.sentence.span
        yield from _sentence(article, parse, [n for n in names if _inside(n, parse)], interpreter, told.get(span, []), untold.get(span, []))


def _by_sentence(statements: Sequence[Statement]) -> dict[Span, list[Statement]]:
    found: dict[Span, list[Statement]] = {}
    for statement in statements:
        found.setdefault(statement.sentence, []).append(statement)
    return found


def _inside(name: Name, parse: Parse) -> bool:
    return parse.sentence.span.start <= name.span.start < parse.sentence.span.end


def _sentence(
    article: Article, parse: Parse, names: list[Name], interpreter: Interpreter, told: list[Statement], untold: list[Statement]
) -> Iterator[str]:
    yield f"[{parse.sentence.number}] {parse.sentence.span.of(article.text)}"
    for name in names:
        yield f"    name    {name.span.of(article.text)} = {interpreter.discourse.entities[name.entity].name} ({name.kind}; {name.reason})"
    for number, clause in enumerate(parse.clauses):
        yield f"    clause  {number}: {_clause(article, clause)}"
        if reason := _why_nothing(clause, [*told, *untold], interpreter.frames):
            yield f"            nothing: {reason}"
    for note in parse.notes:
        yield f"    note    {note}"
    for statement in told:
        yield f"    gives   {_statement(statement, interpreter)}"
    for statement in untold:
        yield f"    untold  {_statement(statement, interpreter)}: about nobody in particular, an event only touched on, or told otherwise"


def _why_nothing(clause: Clause, statements: Sequence[Statement], frames: Frames) -> str | None:
    """Return why a clause made no statement among these, or None where it made one or carries only a voice."""
    if any(clause.trigger.start >= s.quote.start and clause.trigger.end <= s.quote.end and clause.lemma in s.rule for s in statements):
        return None
    if clause.category == "post":
        return "the post names no holder, or no body that is known"
    if not frames.knows(clause.category, clause.lemma):
        return None if clause.operator else "no frame has this trigger"
    if not any(frames.of(clause)):
        return "a frame has this trigger but needs other words beside it"
    return "no frame finds both parties in its functions, of the kinds that the ontology allows"


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
