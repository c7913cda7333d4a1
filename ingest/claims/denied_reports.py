"""Denials that point back: "نفى هذه الأنباء", "denied the reports" deny what unnamed reports said before."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from graph.model import Language, Statement
from graph.ontology import load_ontology
from ingest.claims.attribution import chain
from ingest.claims.disowned import disowned, told_of
from ingest.claims.evidence import evidence
from ingest.claims.frames import load_frames
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold, fold_word, folded
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.discourse import Discourse

SAID = ("accuses", "criticises", "praises", "demands_of", "threatens", "informs")  # who denies a charge does not deny that it was brought
CHARGES = ("support", "operations")  # groups of states with which one is charged: arming, sheltering, holding a place
CHARGING = senses("en", "accusations")
INCIDENTS = folded(senses("en", "incidents") | senses("ar", "incidents"))  # what has just been told: "denied involvement in *the incident*"
REJECTING = senses("ar", "rejects_charges")
_DOING_SO = ["doing"]
_OF_WHAT = {"en": ("in", "for", "with", "of", "to"), "ar": ("في", "عن", "ب", "مع", "على", "إلى", "وراء")}  # under which an event stands
_WITH_WHOM = ("مع", "إلى")  # behind which a pronoun is of people: "نفى أي علاقة *معه*"
_WHO = ("subject", "object", "mod", "possessor", "of", "by")  # functions of him who has a part: "*they* were involved"
_WHAT = ("object", "object_agent")  # functions under which the noun stands of which a part is denied
_THAT = ("ذلك", "هذا")
_WHICH = ("وهو ما", "و هو ما", "وهذا ما")
_ALONE = {"subject", "second"}  # all that a denial has which names nothing: "لكن الوزارة نفت ذلك"
_THAT_NEXT = re.compile(r"\s*(?:ذلك|هذا الأمر|الأمر)\b(?! الذي| أن)")  # right behind a denial or who denies
_GAP = 3  # characters between two sentences
HAVING = "have"  # "denied *having* any role"
NEAR = 600  # characters that a denial points back at most where no rumour is on record


@lru_cache(maxsize=2)
def reports(language: Language) -> frozenset[str]:
    """Return the nouns, folded, of what was said before that a denial may point back to."""
    return frozenset(fold_word(word) for word in read_lexicon(language, "reports"))


@lru_cache(maxsize=2)
def parts(language: Language) -> frozenset[str]:
    """Return the words for a part in what has just been said, which is denied without naming it again: "denied any *involvement*"."""
    return frozenset(fold_word(word) for word in read_lexicon(language, "denied_parts") or ())


class DeniedReports:
    """What a denial that only points back denies: `statements` are those so far."""

    def __init__(self, discourse: Discourse, statements: Mapping[str, Statement]) -> None:
        self.discourse, self._statements = discourse, statements
        self.predicates = load_ontology().predicates
        self.frames = load_frames(discourse.article.language)

    def of(self, parse: Parse, clause: Clause, meant: Mapping[int, tuple[str, ...]], here: Sequence[Statement]) -> Iterator[Statement]:
        """Deny what unnamed reports said before, the nearest sentence first; the reports of this very sentence count."""
        deniers = [e for p in clause.functions.get("subject", ())[:1] for e in meant.get(id(p), ())]
        under = [c for c in _under(parse, clause) if self._tells_of_part(parse, c)]
        whom = [p for f in ("iobject", "object") for p in clause.functions.get(f, ()) if p.kind in ("person", "force", "organization")]
        if not deniers or any(not _is_head(p, under) for p in whom) or clause.functions.get("to"):
            return  # "denying the militants access to the town" denies no report
        part = bool(under) or any(self._is_part(p) for p in clause.functions.get("object", ()))
        alone = self._denies_that(clause) or (not clause.functions.keys() - _ALONE and not any(_under(parse, clause)))
        beside = clause.link == "relative" or (not clause.link and self._which(clause))  # "said that it attacked, *a claim denied by* Y"
        said = alone or any(self._is_said(p, beside) for p in clause.functions.get("object", ()))
        parties = (p for c in under for f in _WHO for p in c.functions.get(f, ()))
        theirs = {e for p in parties for e in meant.get(id(p), ())}
        charge = any(p.lemma in CHARGING for p in clause.functions.get("object", ()))
        besides = self._told_beside(clause, deniers[0], here) if beside and not part else []
        told = besides or self._deniable(parse, deniers[0], here, part, theirs)
        if not told and said and not charge:  # nobody denies a charge against others
            told = self._said_last(parse, deniers[0], here)
        if beside:
            told = self._behind_its_saying(parse, clause, told)
        if clause.category == "noun":
            told = [s for s in told if s.predicate != "present_in"]  # "هذه الادعاءات كاذبة" tells nothing of who is where
        if part and not told:
            of_whom = [p for p in told_of(under) if not self._is_part(p)]
            yield from disowned(parse, clause, meant, of_whom, self.discourse, [*self._statements.values(), *here])
        for before in [s for s in told if s.sentence == parse.sentence.span] or told:
            if charge and before.modality == "reported" and not besides:
                continue  # "it denies *the accusation*": of what nobody but the text says nobody is accused
            yield replace(
                before,
                rule=f"{self.discourse.article.language}.denial.{clause.lemma}",
                quote=evidence(clause, parse),
                sentence=parse.sentence.span,
                polarity="denied",
                modality="claimed",
                speaker=deniers[0],
                via=(),
            )

    def _behind_its_saying(self, parse: Parse, clause: Clause, told: Sequence[Statement]) -> list[Statement]:
        """Return what is told behind the verb of saying of whose content a relative clause denies: "X, *who threatened Y*, said it had
        agreed, which Z denied".
        """
        sayings = (above for above, _ in chain(parse.clauses, parse.clauses.index(clause)) if above.operator == "speech")
        start = next((above.trigger.start for above in sayings), 0)
        return [s for s in told if s.sentence != parse.sentence.span or s.quote.end > start]

    def _told_beside(self, clause: Clause, denier: str, here: Sequence[Statement]) -> list[Statement]:
        """Return what a sentence itself tells of somebody and a relative clause without an object of its own says he denies:
        "X arms Y, *a charge X denies*", "X is accused of arming Y, *which X denies*".
        """
        denied = clause.functions.get("object", ())
        behind = (
            [] if self._which(clause) else denied or [p for p in clause.functions["subject"] if not self._is_agent(clause, p)]
        )  # "*denied* by X", "X *denies*"
        if any(p.span.start > clause.trigger.start for p in behind) or (not denied and clause.functions.keys() - _ALONE):
            return []
        if denied and not self._which(clause) and not any(self._is_report(p) for p in denied):
            return []
        told = [s for s in here if s.polarity == "affirmed" and s.quote.end <= clause.trigger.start and s.speaker != denier]
        told = [s for s in told if s.predicate not in SAID and (self._is_charge(s) or self._charges(s))]
        told = [s for s in told if self._touches(s, self._about(denier), part=False)]
        return [s for s in told if s.quote.end == max(s.quote.end for s in told)]

    def _which(self, clause: Clause) -> bool:
        """Return whether a denial is of all that stands before it: "قصفت تركيا سنجار، *وهو ما* نفته أنقرة"."""
        return self.discourse.article.text[: clause.trigger.start].rstrip().endswith(_WHICH)

    def _is_agent(self, clause: Clause, phrase: Phrase) -> bool:
        """Return whether somebody stands behind "by": "which was denied *by Y*"."""
        return self.discourse.article.text[clause.trigger.end : phrase.span.start].strip() == "by"

    def rejects(self, clause: Clause) -> bool:
        """Return whether a verb of refusing refuses what was said: "رفضت هذه الاتهامات"."""
        return clause.lemma in REJECTING and any(self._is_report(p) for p in clause.functions.get("object", ()))

    def disclaims(self, parse: Parse, clause: Clause) -> bool:
        """Return whether somebody only says that he had no part in what was said: "said it was *not involved*", "had no role"."""
        if clause.operator != "speech":
            return False
        denied = (c for c in _under(parse, clause) if c.polarity == "denied" and self._tells_of_part(parse, c))
        return any(all(self._is_it(f, p) for f, p in self._of_what(parse, c)) for c in denied)

    def points_back(self, parse: Parse, index: int) -> bool:
        """Return whether a denial says itself nothing of what it denies."""
        clause = parse.clauses[index]
        if clause.category == "noun" and all(p.sort == "pronoun" for p in clause.functions.get("subject", ())):
            return False  # "الصمت سيسمح له بالإنكار"
        children = [c for c in parse.clauses if c.parent == index and c.link in ("complement", "quote", "reason")]
        denied = () if self._denies_that(clause) else clause.functions.get("object", ())
        listed = reports(self.discourse.article.language)
        of_what = _OF_WHAT[self.discourse.article.language]
        told_in = ((c, f, p) for c in (clause, *children) for f in of_what for p in c.functions.get(f, ()))
        bare = all(_is_incident(p) or p in c.functions.get("possessor", ()) or self._is_it(f, p) for c, f, p in told_in)
        part = [c for c in children if bare and (self._tells_of_part(parse, c) or _is_incident(c))]
        if any(self.frames.knows(c.category, c.lemma) and fold_word(c.lemma) not in listed for c in children if c not in part):
            return False
        if any(_is_head(p, part) for f in _WHAT for p in clause.functions.get(f, ())):
            return True  # "denied *Iran's involvement*", "dismissed the possibility *of Iranian involvement*"
        return not denied or any(p.sort == "pronoun" or self._is_report(p) or (bare and self._is_part(p)) for p in denied)

    def _denies_that(self, clause: Clause) -> bool:
        """Return whether an Arabic denial takes only "that", whatever follows: "نفى *ذلك* نفيا قاطعا", "نفى فلان *ذلك* في بيان"."""
        ends = (clause.trigger.end, *(p.span.end for p in clause.functions.get("subject", ())))
        return clause.category == "verb" and any(_THAT_NEXT.match(self.discourse.article.text, end) for end in ends)

    def _of_what(self, parse: Parse, clause: Clause) -> Iterator[tuple[str, Phrase]]:
        """Return what stands where the event stands of which a part is denied, behind a clause or what hangs right under it."""
        functions = _OF_WHAT[self.discourse.article.language]
        return ((f, p) for c in (clause, *_under(parse, clause)) for f in functions for p in c.functions.get(f, ()))

    def _is_it(self, function: str, phrase: Phrase) -> bool:
        """Return whether a pronoun of one thing stands for what has just been told: "نفت مسؤوليتها *عنه*", "no part in *it*"."""
        of_one = phrase.sort == "pronoun" and phrase.number != "p" and function not in _WITH_WHOM
        return of_one and (self.discourse.article.language == "ar" or phrase.span.of(self.discourse.article.text).lower() == "it")

    def _is_part(self, phrase: Phrase) -> bool:
        return fold_word(phrase.lemma) in parts(self.discourse.article.language)

    def _tells_of_part(self, parse: Parse, clause: Clause) -> bool:
        """Return whether a clause says no more than that somebody had a part in it: "denied that it was *involved*", "having a role"."""
        said = [clause, *_under(parse, clause)] if clause.lemma in ("be", HAVING) else [clause]
        had = clause.lemma == HAVING and any(self._is_part(p) for p in clause.functions.get("object", ()))
        return had or any(fold_word(c.lemma) in parts(self.discourse.article.language) for c in said)

    def _is_report(self, phrase: Phrase) -> bool:
        """Return whether a phrase is of what was said: "these reports", "هذه الأنباء", not "any plans"."""
        article = self.discourse.article
        words = fold(phrase.span.of(article.text)).text.lower().split()
        return words == _DOING_SO or any(
            word in reports(article.language) or word.removeprefix("ال") in reports(article.language) for word in words
        )

    def _is_said(self, phrase: Phrase, beside: bool) -> bool:
        """Return whether what is denied is what was said last, and nothing else: "نفى *هذه الأنباء*", "وهو ما نفا*ه*".

        `beside`: the denial is a relative clause of what was said.
        """
        return phrase.sort == "pronoun" or (self._is_report(phrase) and (phrase.definite or beside or self._points(phrase)))

    def _points(self, phrase: Phrase) -> bool:
        """Return whether an Arabic phrase has the article or points to something: "صحة *ذلك*", "*الأنباء*"."""
        words = fold(phrase.span.of(self.discourse.article.text)).text.split()
        return any(word in _THAT or word.startswith("ال") for word in words)

    def _said_last(self, parse: Parse, denier: str, here: Sequence[Statement]) -> list[Statement]:
        """Return what others say in this sentence, else in the one before it: of the one who denies, or else of anybody.

        What the sentence before tells of anybody counts only as far as it is a charge.
        """
        told = [s for s in (*self._statements.values(), *here) if s.polarity == "affirmed" and s.predicate not in SAID and self._charges(s)]
        told = [s for s in told if s.speaker not in (None, denier) and denier not in s.via]
        near = [s for s in told if s.sentence == parse.sentence.span] or [s for s in told if self._right_before(s, parse)]
        last = [s for s in near if s.sentence == near[-1].sentence]
        about = self._about(denier)
        whole = bool(last) and last[0].sentence == parse.sentence.span
        return [s for s in last if self._touches(s, about, part=False)] or [s for s in last if whole or self._is_charge(s)]

    def _is_charge(self, statement: Statement) -> bool:
        """Return whether a statement tells an event or help, and not only in passing who waged a war."""
        predicate = self.predicates[statement.predicate]
        return predicate.time == "event" or predicate.group == "support"

    def _about(self, denier: str) -> set[str | None]:
        """Return whoever denies something, with his body and his country."""
        return {denier, self.discourse.told.body_of(denier), self.discourse.told.country_of(denier)}

    def _right_before(self, statement: Statement, parse: Parse) -> bool:
        return 0 <= parse.sentence.span.start - statement.sentence.end <= _GAP

    def _deniable(self, parse: Parse, denier: str, here: Sequence[Statement], part: bool, theirs: Collection[str] = ()) -> list[Statement]:
        """Return what a denial that only points back can mean: unnamed reports; else what others have just said of the one who denies.

        `part`: he denies only that he, or those who are `theirs`, had to do with it.
        """
        events = [
            s
            for s in (*self._statements.values(), *(s for s in here if s.speaker or s.subject != denier or s.modality == "rumoured"))
            if s.polarity == "affirmed" and s.speaker != denier and s.predicate not in (*SAID, "located_in") and self._charges(s)
        ]
        if rumours := [s for s in events if s.modality == "rumoured" and self.predicates[s.predicate].time == "event"]:
            return rumours
        about = {*theirs, *self._about(denier)}
        charged = {(s.sentence, s.subject) for s in (*self._statements.values(), *here) if s.predicate == "accuses" and s.object in about}
        near = [s for s in events if parse.sentence.span.start - s.sentence.end <= NEAR]
        near = [s for s in near if self._touches(s, about, part) or (s.sentence, s.speaker) in charged]
        return [s for s in near if s.sentence == near[-1].sentence]

    def _touches(self, statement: Statement, about: Collection[str | None], part: bool) -> bool:
        """Return whether a statement tells of somebody, or of a force of his, who "denied it"; of a `part` only what he did."""
        register = self.discourse.register
        parties = (statement.subject,) if part else (statement.subject, statement.object)
        sides = {register[p].side for p in parties if p in register and register[p].kind == "force"} - {None}
        return not sides.isdisjoint(about) or any(p in about for p in parties)

    def _charges(self, statement: Statement) -> bool:
        """Return whether a statement tells what one may be charged with: an event, or a state for which somebody vouches."""
        predicate = self.predicates[statement.predicate]
        return predicate.time == "event" or (statement.speaker is not None and predicate.group in CHARGES)


def _is_incident(told: Phrase | Clause) -> bool:
    """Return whether a phrase or noun is of what has just been told: "in *the incident*", "عن *الحادث*"."""
    return fold_word(told.lemma).removeprefix("ال") in INCIDENTS


def _is_head(phrase: Phrase, nouns: Sequence[Clause]) -> bool:
    """Return whether a phrase is the head of one of several nouns."""
    return any(phrase in clause.functions.get("head", ()) for clause in nouns if clause.category == "noun")


def _under(parse: Parse, clause: Clause) -> Iterator[Clause]:
    """Return the clauses that hang right under one."""
    return (c for c in parse.clauses if c.parent is not None and parse.clauses[c.parent] is clause)
