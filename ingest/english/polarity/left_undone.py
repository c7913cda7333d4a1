"""What a gerund says that is not so, or is only laid to somebody: "had no part *in arresting* him", "acquitted *of killing* him"."""

from __future__ import annotations

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_CLEARING, _PASSED_ON = senses("en", "clears"), senses("en", "passes_on")


def cleared(reader: Reader) -> bool:
    """Return whether a gerund behind "of" says what somebody is found not to have done: "acquitted him *of killing*"."""
    clause = reader.clause
    return reader.prep == "of" and clause is not None and clause.lemma in _CLEARING and clause.polarity == "affirmed"


def kept_out(reader: Reader) -> bool:
    """Return whether a gerund behind "in" says in what somebody had no part: "did not take part *in arresting* him", "had no role"."""
    clause, words = reader.clause, load_constructions()
    if clause is None or reader.prep != "in" or clause.operator:
        return False
    objects = [g for g in clause.groups("object") if isinstance(g, Group)]
    parts = [g for g in objects if g.lemma in words.parts]
    takes = clause.lemma in words.joining or clause.lemma in words.engaged or clause.lemma == "succeed" or bool(parts)
    return takes and (clause.polarity == "denied" or any(g.negative for g in parts))


def laid_to(reader: Reader, index: int) -> bool:
    """Return whether a gerund says what somebody is only suspected of: "held *on suspicion of* killing", "charged *with*"."""
    words, noun = load_constructions(), reader.last
    named = isinstance(noun, Group) and reader.last_end == index - 1 and noun.lemma in words.suspicions
    if reader.prep == "of" and named:
        return True
    clause = reader.clause
    if clause is not None and clause.lemma in _CLEARING and clause.polarity == "denied":
        return reader.prep == "of"  # "was not acquitted *of killing* him"
    return reader.prep in ("of", "with", "for", "over") and clause is not None and clause.passive and clause.lemma in words.laid_to


def accused_of(clause: Draft | None, last: Group | Fixed | None) -> list[Group | Fixed]:
    """Return of whom a denied report or charge before "of" tells something, whoever it is "against"; nobody where nothing is denied."""
    if clause is None or clause.operator != "denial" or last is None:
        return []
    against = last in clause.groups("against")
    if not any(isinstance(g, Group) and g.lemma in load_constructions().contents for g in (clause.groups("object") if against else [last])):
        return []
    return [last] if against and last.means.sort != "pronoun" else clause.groups("subject")


def denied_report(noun: Group | Fixed | None, clause: Draft | None) -> Draft | None:
    """Return the denial of a report, which then isn't in his words: "denied *reports*", "denied reports *published in X*"."""
    if clause is not None and clause.link == "relative" and clause.lemma in _PASSED_ON:
        noun, clause = next(iter(clause.groups("object" if clause.passive else "subject")), None), clause.parent
    denied = clause is not None and clause.operator == "denial" and noun in clause.groups("object")
    return clause if denied and isinstance(noun, Group) and _tells(noun) else None


def _tells(noun: Group) -> bool:
    """Return whether a noun is of what is told or thought to be so."""
    words = load_constructions()
    return noun.lemma in words.contents or noun.lemma in words.prospects


def passed_on(reader: Reader, lemma: str) -> bool:
    """Return whether a participle only says who spread a report: "dismissed rumors *published* in X"."""
    clause, noun = reader.clause, reader.last
    told = clause is not None and clause.operator in ("denial", "speech") and noun in clause.groups("object")
    return told and isinstance(noun, Group) and _tells(noun) and lemma in _PASSED_ON


def not_done(reader: Reader, prep: str, index: int) -> bool:
    """Return whether a gerund says what was not done: "*without* attacking", "*instead of* attacking", "*rather than* attacking"."""
    before = reader.tokens[index - 2].low if index > 1 else ""
    return prep == "without" or (prep, before) in (("of", "instead"), ("than", "rather"), ("from", "far"))


def hang_denied(draft: Draft) -> None:
    """Hang under a denial what the report that is denied says: "denied *reports that say* Iran attacked"."""
    report = next(iter(draft.groups("subject")), None)
    if draft.operator == "speech" and draft.link == "relative" and (denial := denied_report(report, draft.parent)) is not None:
        draft.operator, draft.parent, draft.link = "rumour", denial, "complement"


def gives_way(reader: Reader, index: int) -> bool:
    """Return whether a bare verb says what somebody did not do but something else: "withdrew rather *than attack* the town"."""
    return index > 1 and reader.prep == "than" and "VB" in reader.tokens[index].tags and reader.tokens[index - 2].low == "rather"
