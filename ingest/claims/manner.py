"""How a claim is put apart from what its clause says: what only describes, what somebody does in saying so, what is still under way."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Article, Statement
from ingest.claims.attribution import Stance
from ingest.claims.frame import Frame
from ingest.lexicon import senses
from ingest.syntax import DONE, SAID_OF, Clause, Parse

BESIDE = ("في", "ضمن", "named force", "named body", "named place", "force", "stronghold")  # lemmas of what stands beside a name
ACCUSING = senses("ar", "accuses")
MEMBERSHIP = senses("ar", "one_of_whom") | senses("en", "somebodys_people")  # lemmas of who is one of whom
WHEREABOUTS = ("present_in", "deploys_to")
CALLING = senses("ar", "calling_a_crime")  # of what is called a crime: "القصف جريمة", "أعرب عن إدانته للقصف"
PEOPLE = (
    senses("en", "somebodys_people") | senses("en", "governing") | senses("en", "bodies_of_their_leader")
)  # "denied *his followers* had", "members of *X's government*"
NAMED = ("named force", "named body")
REFUSING = senses("ar", "only_refuses") | senses("en", "only_refuses")  # of what one only will not do: "رفض المفاوضات"
_OF_EVENTS = ("targets", "located_in")  # what a text tells of an event itself
DEEDS = ("attacks", "kills", "arrests", "abducts", "participates_in")  # of which a denial tells as much as that of the event
CONTESTS = ("fights", "targets")
OUTCOMES = senses("en", "outcomes")
ANNOUNCING = senses("ar", "announces_as_done")
RETAKING = senses("ar", "retaking")  # nouns: from somebody who holds it
THREATENING, VOWING = senses("ar", "threatens"), senses("ar", "vows")
HOSTILE = ("attacks", "kills", "abducts", "fights", "arrests", "besieges")
COPULAS = senses("en", "copulas")


def vowed(clause: Clause, parse: Parse, predicate: str) -> bool:
    """Return whether a hostile deed is what somebody threatens or vows to do: "هدد بقصف المدينة", "تعهد بسحق التنظيم"."""
    above = parse.above(clause)
    hostile = clause.category == "noun" and clause.polarity != "denied" and predicate in HOSTILE
    return hostile and above is not None and above.category == "verb" and above.lemma in THREATENING | VOWING


def of_somebody_else(clause: Clause, parse: Parse, text: str) -> bool:
    """Return whether what stands under a threat is the deed of those whom it is against: "توعد بالثأر من المتورطين *بقتل* الرهائن"."""
    above = parse.above(clause)
    meant_first = above.functions.get("ب", ())[:1] if above is not None else ()
    return any(p.span.end <= clause.trigger.start for p in meant_first) and clause.trigger.of(text).startswith("ب")


def goes_on(parse: Parse, clause: Clause) -> bool:
    """Return whether an operation is under way that is to end what it is against: "عملية تحرير المدينة من سيطرة التنظيم"."""
    above = parse.clauses[clause.parent] if clause.parent is not None and clause.link == "coordinate" else clause
    if DONE in above.functions:
        return False
    return "carrier" in above.functions or (above is not clause and above.category == "noun" and above.lemma in RETAKING)


def is_at_issue(put: Stance, parse: Parse, clause: Clause) -> bool:
    """Return whether a tie that a noun names is what somebody denies or has in mind, not what is known: "يسعى إلى تشكيل حكومة"."""
    above = parse.above(clause)
    decreed = above is not None and above.operator == "demand" and above.category == "noun"  # "أصدر أمرا بإعفاء القائد"
    if above is not None and above.lemma in ACCUSING and clause.link == "complement":
        return True  # "اتهم فلانا بالانتماء إلى التنظيم"
    named = clause.lemma in NAMED and "possessor" in clause.functions  # "tried to reach a deal with X and *his Mahdi Army*"
    meant = clause.lemma not in MEMBERSHIP and not named and put.modality in ("planned", "conditional")
    return not decreed and (meant or (put.polarity == "denied" and not is_somebodys(clause)))


def is_somebodys(clause: Clause) -> bool:
    """Return whether a noun says in passing whose men or body it is, whatever is denied: "refused to withdraw *his militia*"."""
    own = clause.lemma in PEOPLE and (clause.polarity == "affirmed" or "light" in clause.functions)
    return "possessor" in clause.functions and (own or clause.lemma in NAMED)


def is_tried(clause: Clause, frame: Frame, *, takes: bool) -> bool:
    """Return whether what a word says was tried all the same where it did not come about: "is far from *defeating* them"."""
    return (frame.predicate == "fights" and takes) or (frame.predicate in CONTESTS and clause.lemma in OUTCOMES)


def announced(parse: Parse, clause: Clause) -> bool:
    """Return whether what a noun tells has come about, or is announced as done: "أعلن الجيش تطهير المدينة من التنظيم"."""
    if DONE in clause.functions:
        return True
    return clause.parent is not None and "carrier" not in clause.functions and parse.clauses[clause.parent].lemma in ANNOUNCING


def spoken(put: Stance) -> Stance:
    """Return the stance of what a speaker does in saying something: it is no longer he who tells it."""
    return put.told_by(put.voices[:-1])


def known_by(article: Article, parse: Parse, clause: Clause, frames: Sequence[Frame]) -> bool:
    """Return whether an adjective is what its subject is known by ("Iran-backed", "المدعومة من إيران") and not what is told of it.

    In Arabic it is told without the article ("دخلت القوات مدعومة بطيران"), and where somebody comes from or stands always is.
    """
    if clause.quoted or is_said(parse, clause):
        return False
    where = any(f.predicate in WHEREABOUTS and f.rule.endswith(clause.lemma) for f in frames)
    definite = clause.trigger.of(article.text).lstrip("وف").startswith("ال")
    return article.language == "en" or (definite and not where)


def is_said(parse: Parse, clause: Clause) -> bool:
    """Return whether an adjective is what is said of its subject, not what it is known by: "is present in"."""
    return clause.parent is not None and parse.clauses[clause.parent].lemma in COPULAS


def describes(clause: Clause) -> bool:
    """Return whether a claim only says who or where somebody is of whom something is planned: his post, "the group in Syria"."""
    described = clause.category in ("post", "adjective") or clause.lemma in BESIDE
    return clause.modality == "reported" and described and SAID_OF not in clause.functions


def places_known(clause: Clause, predicate: str) -> bool:
    """Return whether an English noun only says where an event is that the text takes as known: "commitments to *the campaign* in Syria"."""
    named = any(p.sort == "name" and p.kind == "operation" for p in clause.functions.get("self", ()))  # "took no part in the battle for X"
    known = named or any(p.definite for p in clause.functions.get("event", ()))
    return predicate == "located_in" and clause.category == "noun" and clause.modality == "reported" and known and clause.lemma.isascii()


def took_place(clause: Clause, put: Stance, predicate: str) -> bool:
    """Return whether an English event is known whose doer is not he who denies a part in it: "denied a role in *the kidnapping* of X"."""
    named = any(p.sort == "name" and p.kind == "operation" for p in clause.functions.get("self", ()))  # "took no part in the battle for X"
    known = named or any(p.definite for p in clause.functions.get("event", ()))
    return put.polarity == "denied" and predicate in _OF_EVENTS and known and clause.lemma.isascii()


def denies_part(statement: Statement) -> bool:
    """Return whether a statement keeps its event alive though the article only touches on it: somebody's part in it is denied."""
    return statement.polarity == "denied" and statement.predicate == "participates_in"


def own_denials(made: Sequence[Statement]) -> frozenset[str]:
    """Return the events that somebody denies to have carried out himself where nothing else tells so: "نفى الحشد تنفيذ الهجوم"."""
    told = {(s.subject, s.sentence) for s in made if s.polarity == "denied" and s.predicate in DEEDS}
    own = (s for s in made if s.polarity == "denied" and s.predicate == "conducts" and s.speaker == s.subject)
    return frozenset(s.object for s in own if (s.subject, s.sentence) not in told)


def condemns(statement: Statement) -> bool:
    """Return whether somebody condemns an event in so many words, so that the article does more than touch on it."""
    word = statement.rule.rpartition(".")[2]
    says = (".verb." in statement.rule and word not in REFUSING) or word in CALLING
    return statement.predicate == "criticises" and statement.polarity == "affirmed" and says
