"""How a claim is put: whose word it is, and whether as done, meant or denied, from the clause, its frame and its predicate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.model import Article
from graph.ontology import load_ontology
from ingest.claims.applies import VOICE
from ingest.claims.attribution import Stance, stance
from ingest.claims.frame import Frame
from ingest.claims.manner import describes, goes_on, is_at_issue, is_somebodys, known_by, places_known, spoken, took_place
from ingest.claims.passed_on import passed_on_behind
from ingest.claims.performed import ACTS, is_under_way, performs
from ingest.claims.planned_events import under_its_event
from ingest.claims.under_way import is_going_on
from ingest.claims.voices import Voices, owned
from ingest.lexicon import senses
from ingest.syntax import SAID_OF, Clause, Parse

_VISITS = senses("ar", "visits")


class Stances:
    """The stances of one article's clauses, frames and claims."""

    def __init__(self, article: Article, voices: Voices) -> None:
        self.article, self.voices = article, voices
        self._predicates = load_ontology().predicates

    def of_clause(self, parse: Parse, index: int, meant: Mapping[int, tuple[str, ...]], frames: Sequence[Frame]) -> Stance:
        """Return how what a clause says is put: by whom, and whether as so; its polarity is None where nothing of it is told."""
        clause = parse.clauses[index]
        clauses = under_its_event(self.article, parse.clauses, index)
        put = stance(clauses, index, lambda speech: self.voices.of(speech, meant), self.voices.ambient(clause))
        put = self.voices.without_own_body(self.voices.carried(parse, clause, put))
        put = passed_on_behind(parse, clause, put, self.voices.is_outlet)
        title = clause.category == "post" and SAID_OF not in clause.functions
        if title and not clause.quoted and clause.polarity == "affirmed":
            put = replace(put, polarity="affirmed")  # whatever the sentence denies, "Prime Minister X" is no part of it
        if put.polarity is None:
            return put
        if title:
            return Stance(put.polarity, clause.modality, ())  # whose words they are, a title is the outlet's
        if clause.category == "adjective" and known_by(self.article, parse, clause, frames):
            known = self.voices.of_the_outlet(put)
            return (
                replace(known, polarity="affirmed") if clause.polarity == "affirmed" else known
            )  # "denied joining the *US-led* coalition"
        return put

    def of_frame(self, frame: Frame, parse: Parse, clause: Clause, put: Stance, meant: Mapping[int, tuple[str, ...]]) -> Stance:
        """Return the stance of what one frame makes of a clause: some is the outlet's word or its subject's, whoever says the rest."""
        if self._is_known(frame, parse, clause, put):
            put = replace(self.voices.of_the_outlet(put), polarity="affirmed" if is_somebodys(clause) else clause.polarity)
        elif frame.subject == (VOICE,):
            put = spoken(put)
        if frame.own and not put.voices:
            put = self.voices.of_its_subject(clause, put, meant)
        if frame.ends and goes_on(parse, clause):
            put = replace(put, modality="planned")
        return self._owned(parse, clause.parent, put, meant) if frame.predicate == "located_in" and clause.parent is not None else put

    def _is_known(self, frame: Frame, parse: Parse, clause: Clause, put: Stance) -> bool:
        """Return whether a tie is named in passing as what is known of its parties: "the group that is led by"."""
        named = (clause.category == "noun" or clause.link == "relative") and not (clause.quoted or frame.ends or _entered(parse, clause))
        tie = self._predicates[frame.predicate].group == "structure" and frame.predicate not in ACTS
        tie = tie or (frame.predicate == "present_in" and clause.link == "relative" and clause.lemma.isascii())  # "a base *that hosts* X"
        listed = frame.predicate == "sanctions" and clause.link == "relative"  # "حزب العمال الذي تصنفه تركيا إرهابيا"
        tie = tie or (listed and any(p.sort == "name" for p in clause.functions.get("object", ())))
        at_issue = is_at_issue(put, parse, clause) and not self._set_off(clause)
        return named and tie and SAID_OF not in clause.functions and not at_issue

    def _set_off(self, clause: Clause) -> bool:
        """Return whether a noun only tells beside a name, behind a comma, who that is: "denied arming X, *an arm of* Y"."""
        told = (p for f in ("subject", "predicated") for p in clause.functions.get(f, ()))
        before = [p for p in told if p.sort == "name" and p.span.end <= clause.trigger.start]
        return clause.category == "noun" and any(self.article.text[p.span.end : p.span.end + 1] == "," for p in before)

    def _owned(self, parse: Parse, above: int, put: Stance, meant: Mapping[int, tuple[str, ...]]) -> Stance:
        """Return the stance of where an event was that somebody owns up to: that it was there is not his word."""
        if parse.clauses[above].lemma not in owned(self.article.language):
            return put
        return put.told_by(stance(parse.clauses, above, lambda speech: self.voices.of(speech, meant)).voices)

    def of_claim(self, put: Stance, parse: Parse, clause: Clause, subject: str, predicate: str, takes: bool) -> Stance:
        """Return how a claim of a clause is put in the end: what is under way is no plan, what is done by saying it is nobody's word."""
        aim = put.aim and clause.lemma not in _VISITS and is_under_way(predicate, takes)  # who is sent "to visit" a town is not there yet
        known = describes(clause) or places_known(clause, predicate) or aim
        if clause.category == "noun" and took_place(clause, put, predicate):
            put = replace(put, polarity="affirmed").told_by(())
        if put.modality in ("planned", "conditional") and (known or is_going_on(parse, clause)):
            put = replace(put, modality="claimed" if put.voices else "reported")
        if put.voices and performs(put, subject, predicate, self.voices.issuer):
            put = spoken(put)
        return put


def _entered(parse: Parse, clause: Clause) -> bool:
    """Return whether an English verb tells that a tie is had or entered, which is what somebody says: "said X *had pledged* allegiance"."""
    above = parse.clauses[clause.parent] if clause.parent is not None else None
    said = above is not None and above.parent is not None and parse.clauses[above.parent].operator == "speech"
    if (
        above is None
        or not said
        or above.category != "verb"
        or above.link not in ("complement", "quote")
        or "light" not in clause.functions
    ):
        return False
    doers = above.functions.get("subject", ())
    return clause.lemma.isascii() and any(p in doers for p in clause.functions.get("subject", ()))
