"""Whom a text individuates: "soldiers" or "an official", said once and in passing, is nobody of whom a graph can tell anything.

Who harms or holds somebody, and whom, is told all the same ("gunmen kidnapped three journalists"): in the ontology such predicates
say `victim`. The annotation guide leaves generic plurals out; on annotated articles, claims about those that fall away here were right
one time in six.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model import BODIES, Article, Entity, Span, Statement
from graph.ontology import load_ontology
from ingest.arabic.phrases.areas import tells_area
from ingest.arabic.phrases.descriptions import heads
from ingest.lexicon import demonyms, senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Name
from ingest.who.bands import is_band
from ingest.who.crowds import tells_crowd
from ingest.who.described_people import SAID, tells_of
from ingest.who.told_apart import told_apart

_DESCRIBES = ".adjective."  # rules of words that say which: "Iran-backed militias", "fighters loyal to X"


_DELEGATIONS = folded(senses("ar", "delegations"))
_FROM, _ANY = "من", ("اي", "ايه")
_STRIKES = ("attacks",)  # of places that few words describe ("مخازن"), claims that they were struck were right one time in six
FEW = 2  # words
_MAKES = ("leads", "founds")  # whom somebody named leads or founds is told by that
_TELLING = ("demands_of", "orders", "conducts", "participates_in", "allied_with", "supports")  # more of who does harm than that
_BELONGS = ("member_of", "part_of")
_TALKS = ("meets", "negotiates_with")  # whom a delegation talks to, the body talks to that sent it
_DEEDS = ("support", "coercion", "operations")  # of what members do, their body does these


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The parties that an article only describes, with the places where it does."""

    article: Article
    entities: Mapping[str, Entity]
    spans: Mapping[str, frozenset[Span]]

    @classmethod
    def of(cls, article: Article, entities: Mapping[str, Entity], described: Iterable[Name]) -> Unnamed:
        """Return the unnamed parties among those that `described` names."""
        spans: dict[str, set[Span]] = {}
        for name in described:
            spans.setdefault(name.entity, set()).add(name.span)
        return cls(article, entities, {key: frozenset(found) for key, found in spans.items()})

    def individuated(self, statements: Sequence[Statement]) -> Iterator[Statement]:
        """Return the statements both of whose parties the text individuates; for members of a body that it does not, the body stands."""
        english = self.article.language == "en"  # in Arabic no claim more was right
        told = {party for s in statements if english and _DESCRIBES in s.rule for party in (s.subject, s.object)}
        told |= {s.object for s in statements if not english and s.predicate in _MAKES and s.subject not in self.spans}  # "وفد برئاسة فلان"
        told |= {s.object for s in statements if not english and self._is_backed(s)}
        told |= {s.subject for s in statements if not english and self._is_ally(s)}
        bodies = {} if english else {s.subject: s.object for s in statements if s.predicate in _BELONGS and s.polarity == "affirmed"}
        bodies = {member: body for member, body in bodies.items() if body not in _states()}
        told |= {party for party in bodies if self._is_unit(party)}
        told |= {party for s in statements if not english for party in {s.subject, s.object} - bodies.keys() if self._is_from(s, party)}
        active = self._harming(statements, told) if english else frozenset()
        for s in statements:
            known = told | active if s.predicate in _TELLING else told
            nobody = {party for party in (s.subject, s.object) if party not in known and self._anybody(s, party)}
            if not nobody:
                yield s
            elif nobody <= bodies.keys() and (
                load_ontology().predicates[s.predicate].group in _DEEDS
                or (s.predicate in _TALKS and all(self._head(party) in _DELEGATIONS for party in nobody))
            ):
                subject, object_ = (bodies[party] if party in nobody else party for party in (s.subject, s.object))
                if subject != object_:
                    yield replace(s, subject=subject, object=object_)

    def _harming(self, statements: Sequence[Statement], told: Collection[str]) -> frozenset[str]:
        """Return the parties who do or suffer what is told of whomever: "called on *followers* to attack the town"."""
        predicates = load_ontology().predicates
        harms = (s for s in statements if predicates[s.predicate].victim)
        return frozenset(p for s in harms for p in (s.subject, s.object) if p not in told and not self._anybody(s, p))

    def _anybody(self, statement: Statement, party: str) -> bool:
        kind, spans = self.entities[party].kind, self.spans.get(party, frozenset())
        predicate = load_ontology().predicates[statement.predicate]
        if self.article.language == "ar" and fold_word(self.entities[party].name.split()[0]) in _ANY:
            return True  # "من قبل أي كيان"
        if kind == "place" and statement.predicate in _STRIKES and self.article.language == "ar":
            return party == statement.object and len(spans) == 1 and self._says_little(min(spans).of(self.article.text))
        if len(spans) != 1 or kind in ("operation", "mandate") or predicate.victim:
            return False
        if (
            kind == "person"
            and self.article.language == "ar"
            and tells_of(statement, party, self.entities[party], spans, self.article.text)
        ):
            return False
        if (
            kind == "force"
            and self.article.language == "ar"
            and (predicate.group in _DEEDS or statement.predicate == "orders")
            and is_band(self.entities[party].name)
        ):
            return False
        (span,) = spans
        if self.article.language == "en" and told_apart(statement, self.entities[party], span, self.article.text):
            return False
        if self.article.language == "ar" and tells_crowd(span.of(self.article.text)):
            return " " not in span.of(self.article.text) and not (party == statement.subject and statement.predicate in SAID)
        return " " not in span.of(self.article.text) or (kind == "person" and predicate.group != "structure")

    def _is_backed(self, statement: Statement) -> bool:
        """Return whether a statement tells an armed group by whoever is behind it: "ميليشيا مدعومة من إيران"."""
        backed = load_ontology().predicates[statement.predicate].group == "support" and _DESCRIBES in statement.rule
        return backed and self.entities[statement.object].kind == "force" and statement.subject not in self.spans

    def _is_ally(self, statement: Statement) -> bool:
        """Return whether a statement tells an armed group by whom it is loyal to: "مسلحون موالون للحكومة", "ميليشيا تابعة لإيران"."""
        serves = statement.predicate == "allied_with" or (statement.predicate == "part_of" and statement.object in _states())
        loyal = serves and _DESCRIBES in statement.rule and statement.object not in self.spans
        return loyal and self.entities[statement.subject].kind == "force" and len(self.entities[statement.subject].name.split()) > FEW

    def _is_from(self, statement: Statement, party: str) -> bool:
        """Return whether a statement is of what a group does that is told by where it is from: "وفد من محافظة الأنبار"."""
        if self.entities[party].kind not in BODIES or load_ontology().predicates[statement.predicate].group == "structure":
            return False
        return party in self.spans and len(self.entities[party].name.split()) > FEW

    def _is_unit(self, party: str) -> bool:
        """Return whether a party is a unit that is told by the body which it comes from: "قوة من جهاز مكافحة الإرهاب"."""
        head = heads().get(self._head(party))
        return head is not None and head.one == "force" and _FROM in self.entities[party].name.split()

    def _head(self, party: str) -> str:
        """Return the first word by which the article describes a party, folded."""
        return fold_word(next((span.of(self.article.text) for span in self.spans.get(party, ())), "").partition(" ")[0])

    @staticmethod
    def _says_little(place: str) -> bool:
        """Return whether few words describe a place, none of which says that it is a certain one: "مخازن أسلحة", not "مبنى البلدية"."""
        words = place.split()
        told = words[-1].startswith("ال") or tells_area(words[0], words[-1])
        return len(words) < FEW or (len(words) == FEW and not told)


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(demonyms("ar").values())
