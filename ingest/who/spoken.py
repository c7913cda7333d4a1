"""Who was spoken of before: whom a pronoun or a noun that points back may mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from graph.model import BODIES, Entity, Kind
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Phrase

_ARMED_FIRST: tuple[Kind, ...] = ("force", "organization")  # whose fighters and bases are hit
OWNER = "owner"  # the pronoun of "his leader", which means a body
_POSSESSIVE = frozenset(("its", "their"))
_SOME = ("منهم", "منها")  # "قتل خمسة منهم": of those named last
CLOSE = 100  # characters that a possessive points back to what is no subject
NEAR = 200  # characters that a pronoun points back at most
BESIDE = 50  # and to somebody who was no subject: "support the troops as *they* fight"
ACTING = 150  # and to him who acts, rather than to somebody named after him
FEW = 2  # of whom one may be meant by a pronoun
_MOST = 12  # times spoken of that are looked back at
REACH = 1200  # characters that an anaphor points back at most
_LIES = re.compile(
    r",? (?:in|near) (?:the )?|،? (?:(?:الواقع|التابع|الكائن)ة? )?(?:في |ضمن |[بل])(?:\w+ )?"
)  # behind a place, where it lies


@dataclass(frozen=True, slots=True)
class _Time:
    """One time that an entity was spoken of."""

    at: int
    end: int
    entity: str
    kind: Kind
    gender: str
    number: str
    subject: bool
    acts: bool


_HERS = "f"
_MEN = ("woman", _HERS), ("man", "m")


_SEVERAL = "several"  # the number of people whose noun does not show that they are many: "مصادر"
_PEOPLE = folded(senses("ar", "several_people"))


def is_several(phrase: Phrase) -> bool:
    """Return whether a phrase is a plural that does not end like one: "مصادر", "شهود"."""
    return phrase.number == "p" or phrase.lemma in _PEOPLE


def _gender_of(lemma: str) -> str:
    """Return the gender that an English noun of somebody tells: "spokeswoman", "gunman"."""
    return next((gender for end, gender in _MEN if lemma.endswith(end)), "")


class SpokenOf:
    """Who was spoken of so far in an article, and where."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._times: list[_Time] = []
        self._genders: dict[str, str] = {}
        self.here = 0  # where the sentence begins that is being read
        self.since = 0  # where the sentence begins beyond which no pronoun points back

    def begin(self, start: int) -> None:
        """Begin a sentence whose pronouns mean nobody of those before it."""
        self.since = start

    def add(self, phrase: Phrase, entity: Entity, subject: bool, acts: bool = True) -> None:
        """Note that a phrase means an entity; `subject` says that a pronoun may mean it next, `acts` that a verb tells what it does."""
        shown = phrase.gender if phrase.sort != "speaker" else ""  # وقال does not make a man of an agency that spoke last
        known = self._genders.get(entity.id, "")
        told = known if phrase.sort == "name" and entity.kind == "person" and known == _HERS else ""  # the verb told that "حنان" is a woman
        gender = told or shown or _gender_of(phrase.lemma) or known  # "he said" tells none
        self._genders[entity.id] = gender
        number = phrase.number or (_SEVERAL if is_several(phrase) else "")
        self._times.append(_Time(phrase.span.start, phrase.span.end, entity.id, entity.kind, gender, number, subject, acts))

    def last(self, count: int) -> Iterator[str]:
        """Return those spoken of last, the last first."""
        return (time.entity for time in islice(reversed(self._times), count))

    def ends_at(self, at: int) -> str | None:
        """Return the entity of which a mention ends at a place."""
        return next((time.entity for time in islice(reversed(self._times), _MOST) if time.end == at), None)

    def last_named(self, at: int, reach: int, kinds: tuple[Kind, ...], gender: str) -> str | None:
        """Return the entity whose mention stands last before a place, not far off, of those of some kinds and a gender."""
        near = (s for s in self._recent(at) if at - s.at <= reach and s.kind in kinds and s.number != "p")
        fitting = [s for s in near if s.gender == gender or (s.kind == "person" and not s.gender)]
        return max(fitting, key=lambda s: s.at).entity if fitting else None

    def of_kind(self, phrase: Phrase, fits: Callable[[str], bool]) -> str | None:
        """Return the entity of the phrase's kind that was spoken of last, of those that fit."""
        for time in self._recent(phrase.span.start):
            inside = self._text[time.end : time.end + 1] == "-"  # "*Iran*-backed fighters ... the country"
            if time.kind == phrase.kind and fits(time.entity) and not (inside or (phrase.number == "s" and time.number == "p")):
                return time.entity
        return None

    def pronoun(self, phrase: Phrase, apart: frozenset[str], behind: int = -1) -> tuple[str, ...]:
        """Return whom a pronoun means: the last subject before it, behind a place, that agrees with it, and not far off."""
        at = phrase.span.start
        if self.since and phrase.lemma != OWNER and (phrase.number == "d" or self._many(phrase, apart)):
            return ()
        fitting = [s for s in self._recent(at) if s.at > behind and s.entity not in apart and self._agrees(s, phrase)]
        fitting = _rather_feminine(fitting, phrase)
        near = [s for s in fitting if at - s.at <= NEAR]
        if apart and phrase.kind == "person" and phrase.number == "s":
            fitting = near  # "at a meeting with *X*, Y urged him"
        elif phrase.lemma != OWNER:
            beside = bool(near) and _beside(near[0], phrase)
            owners = [s for s in near if at - s.at <= CLOSE] if phrase.lemma in _POSSESSIVE else []
            fitting = [s for s in near if s.subject or (beside and s is near[0])] or owners  # "thanked *the state* for its support"
            fitting = self._nearer(fitting, owners) or self._alone(near, phrase) or self._only_man(near, phrase)
        if fitting and self.since and phrase.lemma != OWNER and fitting[0].at < self.since:
            return ()
        if not self.since and phrase.kind == "person" and phrase.number == "s":
            fitting = [s for s in fitting if s.acts and at - s.at <= ACTING] or fitting  # "X met Defence Minister Y on *his* visit": X's
        return (fitting[0].entity,) if fitting else ()

    def _nearer(self, fitting: list[_Time], owners: list[_Time]) -> list[_Time]:
        """Return whose something is: of the same sentence whoever it names, not another's subject, "*X*'s hold predates *its* loss"."""
        away = bool(fitting) and not self.since and fitting[0].at < self.here
        return [s for s in owners if away and s.at >= self.here] or fitting

    def near(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the forces spoken of near a pronoun with which it agrees."""
        at = phrase.span.start
        found = (s for s in self._recent(at) if at - s.at <= NEAR and s.kind == "force" and self._agrees(s, phrase))
        return tuple(dict.fromkeys(s.entity for s in found))

    def acted(self, entity: str, phrase: Phrase) -> bool:
        """Return whether a verb told what somebody did where he was last spoken of before a phrase."""
        return next((s.acts for s in reversed(self._times) if s.entity == entity and s.at < phrase.span.start), False)

    def agreeing(self, phrase: Phrase) -> tuple[str, ...]:
        """Return those spoken of not too far back with whom a pronoun agrees, the last first."""
        return tuple(dict.fromkeys(s.entity for s in self._recent(phrase.span.start) if self._agrees(s, phrase)))

    def _alone(self, near: list[_Time], phrase: Phrase) -> list[_Time]:
        """Return those near, where only one of them has the gender of an Arabic pronoun: "اتهم فلان السعودية وقال *إنها*"."""
        close = [s for s in near if phrase.span.start - s.at <= CLOSE]
        told = phrase.gender == "f" and phrase.number == "s" and not self.since
        return close if told and len({s.entity for s in close}) == 1 and all(s.gender == "f" for s in close) else []

    def _only_man(self, near: list[_Time], phrase: Phrase) -> list[_Time]:
        """Return the one man whom an English sentence has named before "he": "*X*'s office said *he* had spoken with"."""
        told = [s for s in near if s.kind == "person" and s.at >= self.here]
        return told if phrase.lemma in ("he", "she") and not self.since and len({s.entity for s in told}) == 1 else []

    def _many(self, phrase: Phrase, apart: frozenset[str]) -> bool:
        """Return whether more than a few of those spoken of near it agree with a pronoun: then nothing tells whom it means."""
        at = phrase.span.start
        near = (s for s in self._recent(at) if s.subject and at - s.at <= NEAR and s.entity not in apart and self._agrees(s, phrase))
        return len({s.entity for s in near}) > FEW

    def of_several(self, phrase: Phrase, apart: frozenset[str]) -> bool:
        """Return whether more than one body was spoken of near a pronoun with which it agrees."""
        at = phrase.span.start
        near = (s for s in self._recent(at) if at - s.at <= NEAR and s.kind in BODIES and s.entity not in apart and self._agrees(s, phrase))
        return len({s.entity for s in near}) > 1

    def theirs(self, phrase: Phrase, apart: frozenset[str]) -> tuple[str, ...]:
        """Return whose members or things those are that a pronoun says to be somebody's: the body named last, "مقتل ثلاثة من عناصره"."""
        at = phrase.span.start
        near = [s for s in self._recent(at) if at - s.at <= NEAR and s.entity not in apart and self._agrees(s, phrase)]
        if phrase.lemma in _SOME:
            return next(((s.entity,) for s in near if s.kind in (*BODIES, "person")), ())
        return next(((s.entity,) for kind in _ARMED_FIRST for s in near if s.kind == kind), ())

    def where(self, phrase: Phrase, since: int = 0) -> tuple[str, ...]:
        """Return the place that a pronoun means: the last before it that agrees with it, not far off, rather than where that lies."""
        at = phrase.span.start
        places = [s for s in self._recent(at) if s.kind == "place" and at - s.at <= NEAR and s.at >= since]
        fitting = [s for s in places if not (phrase.gender and s.gender and phrase.gender != s.gender)]
        while len(fitting) > 1 and _LIES.fullmatch(self._text, fitting[1].end, max(fitting[1].end, fitting[0].at)):
            fitting.pop(0)  # "دخل مدينة هيت في محافظة الأنبار وسيطر عليها"
        return (fitting[0].entity,) if fitting and phrase.number != "p" else ()

    def _recent(self, at: int) -> list[_Time]:
        found: list[_Time] = []
        for time in reversed(self._times):  # a loop: this is asked for every pronoun and noun that points back
            if 0 <= at - time.at <= REACH:
                found.append(time)
                if len(found) == _MOST:
                    break
        return found

    def _agrees(self, spoken: _Time, phrase: Phrase) -> bool:
        if phrase.kind is not None and spoken.kind != phrase.kind:
            return False
        if spoken.kind in ("operation", "mandate", "place") or (spoken.kind == "person" and phrase.lemma == OWNER):
            return False
        if spoken.kind == "person" and phrase.number == "p" and spoken.number != "p":
            return False  # "they" are not one man
        if spoken.kind == "person" and phrase.lemma in ("it", "its"):
            return False
        if phrase.gender and spoken.gender and phrase.gender != spoken.gender:
            return False
        arabic = not phrase.lemma or not phrase.lemma.isascii()
        if arabic and phrase.number == "p" and spoken.number == "s" and spoken.kind == "organization":
            return False  # "هزيمتهم" is no state's
        if phrase.lemma in ("they", "them", "their") and spoken.number == "s" and spoken.kind == "organization":
            return False  # a state is "it"
        return not (phrase.number == "s" and spoken.number in ("p", _SEVERAL))


def _rather_feminine(fitting: list[_Time], phrase: Phrase) -> list[_Time]:
    """Return those whom an Arabic "she" may mean without the men, as far as nothing shows a woman, where somebody else stands close by:
    "وصفت السعودية اتهامات المالكي | لها".
    """
    if phrase.lemma or phrase.gender != _HERS or phrase.number != "s":
        return fitting
    others = [s for s in fitting if s.kind != "person" or s.gender]
    return others if others and phrase.span.start - others[0].at <= CLOSE else fitting


def _beside(spoken: _Time, phrase: Phrase) -> bool:
    """Return whether "they" or "them" stands right behind several that were no subject: "armed *the troops* and gave *them* money"."""
    reach = {"they": BESIDE, "them": CLOSE}.get(phrase.lemma, 0)
    return (spoken.number == "p" or (spoken.kind == "force" and spoken.number != "s")) and phrase.span.start - spoken.at <= reach
