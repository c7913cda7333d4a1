"""Posts told by whom they serve, where the register knows him: "مستشار رئيس الوزراء فلان" names the prime minister, and no adviser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from graph.model import Article
from graph.register import Register
from ingest.claims.frames import load_frames
from ingest.lexicon import deputies, posts
from ingest.normalise import fold_word
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.holders import same_office

_SERVING = ("advises", "speaks_for")  # relations to a person
_BETWEEN = ("", "،", ",", "-", "–")  # what parts a name from the post behind it
_BEHIND = ("،", ",", "-", "–", ":", "إن ", "أن ", "ان ")  # what follows him whom its holder serves

Meant = dict[int, tuple[str, ...]]


def of_chiefs(parse: Parse, meant: Meant, article: Article, register: Register) -> Parse:
    """Return a parse in which the name behind such a post holds that of the chief, and does nothing that his servant is told to do."""
    clauses = list(parse.clauses)
    for index, clause in enumerate(parse.clauses):
        if clause.category != "post" or len(clause.functions.get("holder", ())) != 1:
            continue
        named = clause.functions["holder"][0]
        whom, chief = meant.get(id(named), ()), _chief(clause, article)
        if len(whom) != 1 or chief is None or not _is_chief(whom[0], chief, clause, meant, article, register):
            continue
        meant |= {id(p): (p.entity,) for p in chief.functions.get("body", ()) if p.entity and id(p) not in meant}
        own = replace(named)
        clauses[index] = replace(clause, lemma=chief.lemma, functions=_functions(clause, own, chief))
        meant[id(own)] = meant[id(named)]
        for phrase in (p for c in parse.clauses for group in c.functions.values() for p in group if p == named):
            meant[id(phrase)] = ()
        if (servant := _servant(clause, parse, article.text)) is not None:
            serves = posts("ar")[clause.lemma].relation in _SERVING
            clauses.append(replace(clause, functions={**clause.functions, "holder": (servant,)} | ({"body": (own,)} if serves else {})))
    return parse if clauses == list(parse.clauses) else replace(parse, clauses=tuple(clauses))


def _servant(clause: Clause, parse: Parse, text: str) -> Phrase | None:
    """Return who is named right before such a post and says something: "قال فلان، مستشار رئيس الوزراء فلان، إن"."""
    last = clause.functions["holder"][0]
    taking = load_frames("ar").transitive()
    taken = any(last in c.functions.get("object", ()) and c.lemma in taking for c in parse.clauses)
    if taken or not text[last.span.end :].lstrip().startswith(_BEHIND):
        return None
    said = (p for c in parse.clauses if c.operator in ("speech", "denial") for p in c.functions.get("subject", ()) if p.sort == "name")
    named = (p for p in said if p.kind == "person" and p.span.end < clause.trigger.start)
    return next((p for p in named if text[p.span.end : clause.trigger.start].strip() in _BETWEEN), None)


def _functions(clause: Clause, holder: Phrase, chief: Clause) -> Mapping[str, tuple[Phrase, ...]]:
    return {**clause.functions, "holder": (holder,), "body": chief.functions.get("body", ())}


def _chief(clause: Clause, article: Article) -> Clause | None:
    """Return the post, with its body, in which the words of another end: of an adviser, a spokesman, the head of somebody's office."""
    own = _served(clause.lemma)
    if own is not None:
        return replace(clause, lemma=own)
    for body in clause.functions.get("body", ()):
        if body.sort == "role":
            return replace(clause, lemma=body.lemma, functions={"body": body.of})
        words = body.span.of(article.text).split()
        ends = (" ".join((words[first].removeprefix("ل"), *words[first + 1 :])) for first in range(1, len(words) - 1))
        if body.sort == "name" and (office := next((end for end in ends if _leads(end)), None)) is not None:
            return replace(clause, lemma=office, functions={})
    return None


def _served(lemma: str) -> str | None:
    """Return the post of a chief for whom the post of another is named, None where it names none."""
    rests = (lemma.removeprefix(f"{deputy} ").removeprefix("ل") for deputy in deputies("ar") if lemma.startswith(f"{deputy} "))
    return next((rest for rest in rests if _leads(rest)), None)


def _leads(post: str) -> bool:
    known = posts("ar").get(post)
    return known is not None and known.relation == "leads"


def _is_chief(
    person: str, chief: Clause, clause: Clause, meant: Mapping[int, tuple[str, ...]], article: Article, register: Register
) -> bool:
    """Return whether the register gives somebody the post of the chief, and never the other."""
    held = register[person].posts if person in register else ()
    first, own, over = _first(clause.lemma), _bodies(clause, meant), _bodies(chief, meant)
    if any((_first(p.title_ar) == first and first != _first(chief.lemma)) or (p.body in own and not over) for p in held):
        return False
    leads = [p for p in held if p.relation == "leads" and (same_office(p.title_ar, chief.lemma, "ar") or p.body in over)]
    serves = posts("ar")[clause.lemma].relation in _SERVING  # but a deputy may become chief later
    return any(serves or p.held_at(article.date) for p in leads)


def _bodies(clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> set[str]:
    """Return the bodies of which a post is."""
    return {e for p in clause.functions.get("body", ()) for e in (meant.get(id(p)) or ((p.entity,) if p.entity else ()))}


def _first(title: str) -> str:
    """Return the first word of a title, folded and without its article."""
    return fold_word(title).removeprefix("ال").partition(" ")[0]
