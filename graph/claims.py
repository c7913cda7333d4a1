"""Statements become claims: which of them are about one proposition, what they add up to, which tie they project.

Everything here is a function of a *set* of statements of one subject, predicate and object: the order in which articles
arrived can't matter.

**One claim or several.** A state (leads, supports) is one claim. Statements of an event (arrests, meets) are one claim where their
dates lie within the predicate's window of days of each other, by single linkage: the date of the event, or the day of the article where
no date is given. A vague date, a range longer than the window ("in 2021"), never links two events: its statement goes to the nearest of
the events that it touches (nearest to the day it was said), or stands with other such statements. A statement with no date at all goes to
the one event that there is, or stands alone where there are several.

**Status.** Statements that affirm are of falling strength: reported (the outlet's own words), claimed (a speaker's), rumoured (nobody's),
planned, conditional. A denial is any denied statement but a conditional one.

    affirmed (reported, claimed, rumoured or planned) and denied  -> contested   also where one voice has said both
    denied only                                                  -> denied
    not denied                                                   -> the strongest of what affirms it
    conditional only, affirmed or denied                         -> conditional

So a rumour that is denied by the one it concerns is contested, and keeps its denial in sight; a plan that is denied is contested too. A
hypothesis ("if they attack") affirms nothing, so that a denial beside it stands as denied.

**Ties.** Only reported and claimed project the typed tie; all else is `UNSETTLED`. A denied claim therefore never projects a typed one.

**Counting.** Copies of one text are one origin: `affirming` and `denying` count voices once for each origin, `origins` counts the origins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.days import days_of, extent_of, hull
from graph.model import Claim, Modality, Period, Polarity, Status, Tie, identifier
from graph.ontology import UNSETTLED, Predicate

_STRENGTH: tuple[Modality, ...] = ("reported", "claimed", "rumoured", "planned", "conditional")
_SETTLED: tuple[Status, ...] = ("reported", "claimed")


@dataclass(frozen=True, slots=True)
class Testimony:
    """What a claim needs to know of a statement; `voice` is the speaker, or the same for all outlets where they speak for themselves."""

    id: str
    polarity: Polarity
    modality: Modality
    when: Period | None
    said: str | None
    origin: str
    voice: str

    @property
    def affirms(self) -> bool:
        """Return whether it says that it is (or was, or will be) so."""
        return self.polarity == "affirmed" and self.modality != "conditional"

    @property
    def denies(self) -> bool:
        """Return whether it says that it is not so."""
        return self.polarity == "denied" and self.modality != "conditional"

    @property
    def extent(self) -> tuple[int, int] | None:
        """Return the days that it is about: those of the event, else the day it was said, else None."""
        if self.when and (self.when.start or self.when.end):
            return extent_of(self.when)
        return days_of(self.said) if self.said else None


@dataclass(frozen=True, slots=True)
class _Event:
    """Testimonies of one event: the days that its sharp dates span, and what tells it from the others of its kind."""

    anchor: str
    start: int
    end: int
    testimonies: tuple[Testimony, ...]

    def with_more(self, more: Iterable[Testimony]) -> _Event:
        return _Event(self.anchor, self.start, self.end, (*self.testimonies, *more))

    def distance(self, day: int) -> int:
        return max(self.start - day, day - self.end, 0)


def ordered(predicate: Predicate, subject: str, object_: str) -> tuple[str, str]:
    """Return subject and object as the claim has them: as they are, or in order of their ids where the predicate is symmetric."""
    if predicate.symmetric and object_ < subject:
        return object_, subject
    return subject, object_


def claims_of(predicate: Predicate, subject: str, object_: str, testimonies: Iterable[Testimony]) -> tuple[Claim, ...]:
    """Return the claims that all testimonies of one subject, predicate and object add up to, in order of their dates."""
    known = sorted(set(testimonies), key=lambda t: t.id)
    subject, object_ = ordered(predicate, subject, object_)
    if not known:
        return ()
    if predicate.window is None:
        return (_claim(predicate, subject, object_, "", known),)
    return tuple(_claim(predicate, subject, object_, e.anchor, e.testimonies) for e in _events(known, predicate.window))


def status_of(testimonies: Iterable[Testimony]) -> Status:
    """Return what testimonies of one claim add up to, by the rules above."""
    known = list(testimonies)
    affirmed = {t.modality for t in known if t.affirms}
    if any(t.denies for t in known):
        return "contested" if affirmed else "denied"
    return next((modality for modality in _STRENGTH if modality in affirmed), "conditional")


def tie_of(predicate: Predicate, claim: Claim) -> Tie:
    """Return the relationship that a claim projects: typed if it is reported or claimed, else `UNSETTLED`."""
    properties: tuple[tuple[str, str | int | None], ...] = (
        ("claim", claim.id),
        ("predicate", claim.predicate),
        ("status", claim.status),
        ("statements", len(claim.statements)),
        ("affirming", claim.affirming),
        ("denying", claim.denying),
        ("origins", claim.origins),
        ("first_said", claim.first_said),
        ("last_said", claim.last_said),
        ("valid_from", claim.valid.start if claim.valid else None),
        ("valid_to", claim.valid.end if claim.valid else None),
    )
    return Tie(claim, predicate.tie if claim.status in _SETTLED else UNSETTLED, properties)


def _claim(predicate: Predicate, subject: str, object_: str, anchor: str, testimonies: Sequence[Testimony]) -> Claim:
    said = sorted(t.said for t in testimonies if t.said)
    return Claim(
        id=identifier(subject, predicate.key, object_, anchor),
        subject=subject,
        predicate=predicate.key,
        object=object_,
        status=status_of(testimonies),
        statements=tuple(sorted(t.id for t in testimonies)),
        affirming=len({(t.origin, t.voice) for t in testimonies if t.affirms}),
        denying=len({(t.origin, t.voice) for t in testimonies if t.denies}),
        origins=len({t.origin for t in testimonies}),
        first_said=said[0] if said else None,
        last_said=said[-1] if said else None,
        valid=hull([t.when for t in testimonies if t.when and t.affirms]),
    )


def _events(testimonies: Sequence[Testimony], window: int) -> list[_Event]:
    sharp: list[tuple[int, int, Testimony]] = []
    vague: list[tuple[int, int, Testimony]] = []
    undated: list[Testimony] = []
    for testimony in testimonies:
        extent = testimony.extent
        if extent is None:
            undated.append(testimony)
        else:
            (sharp if extent[1] - extent[0] <= max(window, 1) else vague).append((*extent, testimony))
    events, left = _place(vague, _link(sharp, window, "day"), window)
    events += _link(left, 0, "range")
    if not undated:
        return events
    if len(events) == 1:
        return [events[0].with_more(undated)]
    return [*events, _Event("", 0, 0, tuple(undated))]


def _link(dated: Iterable[tuple[int, int, Testimony]], gap: int, sort: str) -> list[_Event]:
    """Return events by single linkage: the next begins where more than `gap` days lie between."""
    events: list[_Event] = []
    for start, end, testimony in sorted(dated, key=lambda d: (d[0], d[1], d[2].id)):
        if events and start <= events[-1].end + gap:
            last = events.pop()
            events.append(_Event(last.anchor, last.start, max(last.end, end), (*last.testimonies, testimony)))
        else:
            events.append(_Event(f"{sort} {start}", start, end, (testimony,)))
    return events


def _place(
    vague: Iterable[tuple[int, int, Testimony]], events: list[_Event], window: int
) -> tuple[list[_Event], list[tuple[int, int, Testimony]]]:
    """Return the events with the vague testimonies that touch one, and the vague ones that touch none."""
    joined: dict[str, list[Testimony]] = {event.anchor: [] for event in events}
    left = []
    for start, end, testimony in vague:
        touched = [event for event in events if event.start <= end + window and start - window <= event.end]
        if touched:
            day = days_of(testimony.said)[0] if testimony.said else end
            joined[min(touched, key=lambda event: (event.distance(day), event.start)).anchor].append(testimony)
        else:
            left.append((start, end, testimony))
    return [event.with_more(joined[event.anchor]) for event in events], left
