"""Actors and places without a name: the noun at the head says the kind, the words around it are what a reader calls them.

"عشرة مسلحين من تنظيم متشدد": the head is مسلحين, its number stands before it, its complement after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import BODIES, Kind, Span
from ingest.arabic.events.sites import names_site
from ingest.arabic.phrases.areas import held, is_area
from ingest.arabic.phrases.complements import complement
from ingest.arabic.phrases.nouns import state_phrase
from ingest.arabic.phrases.one_person import of_rank
from ingest.arabic.words import counts
from ingest.arabic.words.listed_forms import plural_cases
from ingest.arabic.words.morphology import noun_forms
from ingest.arabic.words.spoken_to import is_told
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

SUPERLATIVES = senses("ar", "superlatives")
_PLACING = frozenset(("في", "قرب", "داخل"))
MANY = folded(senses("ar", "dozens"))
_TWO = frozenset(("اثنين", "اثنان", "اثنتين", "اثنتان"))
_BACKS = senses("ar", "backs")


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a description tells: its kind, that of one of them, whether others may own it, a people it is, a body it has."""

    kind: Kind
    one: Kind
    generic: bool
    people: bool
    member: bool


PERSON = Head("person", "person", True, False, False)
_AREA = Head("place", "place", False, False, False)


@lru_cache(maxsize=1)
def heads() -> dict[str, Head]:
    """Return the heads of descriptions by folded form; a head of two words is joined by a blank."""
    found: dict[str, Head] = {}
    told = folded(read_lexicon("ar", "reports"))
    for row in read_lexicon("ar", "descriptions"):
        head = Head(row["kind"], row["kind"], row["generic"], row.get("people", False), row.get("member", False))
        many = replace(head, kind=row.get("group", head.kind))
        found |= {fold_word(noun) + "ين": head for noun in row.get("duals", ())}
        for noun in row["noun"]:
            for form in (fold_word(noun),) if " " in noun else noun_forms(noun):
                if form == fold_word(noun) or form not in told:  # "ادعاءات" are no prosecutors
                    found.setdefault(form, many if _plural(form) else head)
        found |= {form: many for noun in row.get("plural", ()) for form in plural_cases(noun)}
    return found


class Describer:
    """Makes phrases of the descriptions of one sentence."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens, self.lexicon = tokens, lexicon

    def head(self, at: int) -> tuple[str, Head] | None:
        """Return the head, of one word or two, that begins at a token, with its folded form; None where none does."""
        word = self.lexicon.bare(self.tokens[at].word)
        if of_rank(self.tokens, at):
            return None  # "ضابط برتبة | عقيد"
        if at + 1 < len(self.tokens):
            pair = f"{word} {self.lexicon.bare(self.tokens[at + 1].word)}"
            if pair in self.lexicon.descriptions:
                return pair, self.lexicon.descriptions[pair]
            if pair in self.lexicon.no_actors:
                return None  # "حركة المرور", "وحدة العراق"
        known = self.lexicon.descriptions.get(word) or self._told(at)
        return (word, known) if known else None

    def two_words(self, at: int) -> tuple[int, str] | None:
        """Return 1 and the head of two words that begins at a token right behind another noun: "استهداف | نقطة تفتيش"; else None."""
        known = self.head(at)
        parted = any(t.name or t.mark or t.conjunction or t.preposition for t in self.tokens[at : at + 2])
        return (1, known[0]) if known is not None and " " in known[0] and not parted else None

    def _told(self, at: int) -> Head | None:
        """Return what a noun means that only its number or adjective makes somebody or some place: "26 قطريا", "المناطق السنية"."""
        if self._counted_people(at):
            return PERSON
        return _AREA if is_area(self.tokens, at, self.lexicon) else None

    def _counted_people(self, at: int) -> bool:
        """Return whether a number stands before a people: "26 قطريا", "مئات العراقيين"."""
        word, before = self.tokens[at].word, self.tokens[at - 1] if at else None
        counted = before is not None and not before.name and (before.word.isdigit() or before.word in self.lexicon.determiners)
        if before is not None and before.word in MANY and not before.definite:
            return word.startswith("ال") and word.endswith("ين") and self.lexicon.bare(word) in self.lexicon.demonyms
        return counted and word.endswith("ا") and word in self.lexicon.demonyms

    def phrase(self, at: int, end: int, start: int | None = None, state: str | None = None, of: Sequence[Phrase] = ()) -> Phrase:
        """Return the description with its head at a token and its last word before `end`; its number begins at `start`."""
        word, head = self.head(at) or ("", Head("person", "person", False, False, False))
        token = self.tokens[at]
        end += end < len(self.tokens) and self.tokens[end].word in SUPERLATIVES  # "الكتلة الأكبر" points back to nobody
        number = counts.number_before(self.tokens, at, self.lexicon) if start is None else start
        first = counts.number_proper(self.tokens, number, at, self.lexicon)
        last_word = counts.without_bound(self.tokens, end) - 1
        span = Span(self.tokens[first].bare_start if head is _AREA else token.bare_start, self.tokens[last_word].span.end)
        outside = self._from_body(end) if head.one == "place" else head.generic and self._whereabouts(end)
        last = end if outside or is_told(self.tokens, first, end, self.lexicon) else complement(self.tokens, self.lexicon, end)
        if head is _AREA and (until := held(self.tokens, at, self.lexicon)) > end:
            last, span = until, Span(span.start, self.tokens[until - 1].span.end)
        last = self._backed(end) if last == end and head.kind == "force" and not token.definite else last
        wide = Span(self.tokens[first].bare_start, self.tokens[counts.without_bound(self.tokens, last) - 1].span.end)
        found = Phrase(
            span,
            "description",
            lemma=word,
            kind="force" if self._is_band(first, at, head) else head.one if first < at or self._two(end) else head.kind,
            definite=token.definite,
            gender=_gender(word, head, first != at),
            number="p" if _plural(word) or head.kind != head.one or first != at else "",
            of=tuple(of),
            state=state,
            wide=wide,
            owner=self._state_of_site(at, end) if head.one == "place" and names_site(token) else (),
        )
        if (
            head.one != "person" and wide.start == token.bare_start and wide.end == token.span.end and not of
        ):  # "قوة", "الشركة": a bare noun for a body tells nobody, or points back
            return replace(found, sort="anaphor", kind=found.kind if found.definite else None, number="s")
        return found

    def _is_band(self, first: int, at: int, head: Head) -> bool:
        """Return whether the number before a noun for men who bear arms makes of them a force: "3500 جندي", not "ثلاثة جنود"."""
        return head.member and head.generic and counts.is_many([token.word for token in self.tokens[first:at]])

    def _state_of_site(self, at: int, end: int) -> tuple[Phrase, ...]:
        """Return the state whose adjective tells whose a site is: "قاعدة تركية", but not "مقرات الأحزاب التركية"."""
        around = self.tokens[at + 1 : end]
        if any(token.definite != self.tokens[at].definite for token in around):
            return ()
        words = [self.lexicon.bare(token.word) for token in around]
        state = next((self.lexicon.demonyms[word] for word in words if word in self.lexicon.demonyms), None)
        return (state_phrase(self.tokens[end - 1].span, state),) if state is not None else ()

    def _two(self, end: int) -> bool:
        """Return whether "two" stands last in a description: "مسلحين اثنين"."""
        return self.tokens[end - 1].word in _TWO

    def _from_body(self, at: int) -> bool:
        """Return whether "من" with a body follows, which tells from whom a place is taken: "تطهير المنطقة من التنظيم"; or "عن"."""
        if at < len(self.tokens) and self.tokens[at].word == "عن":
            return True  # "عزل الجامعة | عن محيطها"
        if at + 1 >= len(self.tokens) or self.tokens[at].word != "من":
            return False
        name = self.tokens[at + 1].name
        body = name is not None and name.kind in BODIES and name.entity not in self.lexicon.states
        return body or self.lexicon.anaphors.get(self.tokens[at + 1].word) == "force"

    def _whereabouts(self, at: int) -> bool:
        """Return whether a place follows where something happened to people, which tells not who they are: "15 خياطا | في الموصل"."""
        if at + 1 >= len(self.tokens) or self.tokens[at].word not in _PLACING or self.tokens[at].conjunction:
            return False
        after = self.tokens[at + 1]
        known = self.lexicon.descriptions.get(self.lexicon.bare(after.word))
        return after.name.kind == "place" if after.name is not None else known is not None and known.one == "place"

    def _backed(self, at: int) -> int:
        """Return where a relative clause ends that tells an armed group by who is behind it: "ميليشيا | تدعمها إيران"."""
        if at + 1 >= len(self.tokens) or self.tokens[at].conjunction or self.tokens[at + 1].name is None:
            return at
        backs = any(v.enclitic and v.form.lemma in _BACKS for v in self.tokens[at].verbs)
        return at + 2 if backs and not self.tokens[at + 1].preposition else at


def _gender(word: str, head: Head, counted: bool) -> str:
    """Return the gender of a description: one man's is masculine though nothing in its spelling says so."""
    if word.endswith(("ه", "ات")):
        return "f"
    return "m" if head.kind == head.one == "person" and not counted and not head.generic and not _plural(word) else ""


def _plural(word: str) -> bool:
    return word.endswith(("ون", "ين", "ات"))
