"""Which state or government a person speaks of as his own: "قال الوزير التركي إن بلاده"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from graph.model import Language
from ingest.claims.attribution import chain
from ingest.claims.frames import load_frames
from ingest.lexicon import peopled, posts, read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.discourse import Discourse
from ingest.who.posts import implied_body

_DEPTH = 4  # bodies between a person's own and his state
_OF_STATES = ("/states.yaml", "/governments.yaml", "ministries.yaml", "/foreign-ministries-and-agencies.yaml")  # files of the register
Meant = Mapping[int, tuple[str, ...]]


class Homelands:
    """Finds the state of whoever says "his country", by his posts in the article and on record."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.register = discourse, discourse.register
        self.language = discourse.article.language
        self._relays: Mapping[str, str] = read_lexicon(self.language, "relays")
        self._states = peopled(self.language)

    def of(self, parse: Parse, clause: Clause, phrase: Phrase, meant: Meant) -> tuple[str, ...] | None:
        """Return the state or government that a phrase means, () where nobody tells whose it is; None for a phrase of another sort."""
        wanted = _nouns(self.language).get(phrase.lemma) if phrase.sort == "anaphor" else None
        if wanted is None:
            return None
        if wanted == "country":
            return self._country(parse, clause, meant) if phrase.definite or phrase.kind is None else None
        for owner in self._owners(parse, clause, phrase, meant):
            state = self._state(owner, parse, meant)
            if state is not None:
                return self._government(state) if wanted == "government" else self._adopted(state)
        return ()

    def behind(self, actor: str) -> str:
        """Return the state that acts where who heads it, its government or a ministry means to strike: "هدد الوزير بقصف"; else himself."""
        held = self.register[actor].posts if actor in self.register else ()
        leads = [p.body for p in held if p.relation == "leads" and p.held_at(self.discourse.article.date)]
        bodies = [body for body in leads if body in self.register and self.register[body].file.endswith(_OF_STATES)]
        states = [state for body in bodies if (state := self._of_body(body)) is not None]
        return next(iter(self._adopted(states[0])), actor) if states else actor

    def _country(self, parse: Parse, clause: Clause, meant: Meant) -> tuple[str, ...] | None:
        """Return the state of the body that speaks of "the country": "أعلنت الحكومة العراقية أن البلد خال من التنظيم"."""
        voices = [above for above, _ in chain(parse.clauses, parse.clauses.index(clause)) if above.operator in ("speech", "denial")]
        bodies = [e for c in voices for e in _meant(c, "subject", meant) if self.discourse.entities[e].kind != "person"]
        states = [state for body in bodies if (state := self._of_body(body)) is not None]
        return self._adopted(states[0]) if states else None

    def _owners(self, parse: Parse, clause: Clause, phrase: Phrase, meant: Meant) -> list[str]:
        """Return the people whose country it may be: who speaks, who acts before it, who spoke last."""
        voices = [above for above, _ in chain(parse.clauses, parse.clauses.index(clause)) if above.operator in ("speech", "denial")]
        before = [c for c in parse.clauses if c.category == "verb" and c.trigger.start < phrase.span.start and c not in voices]
        acting = [
            e for c in [*voices, *reversed(before)] for p in c.functions.get("subject", ()) if p is not phrase for e in meant.get(id(p), ())
        ]
        if before and (self.language == "en" or before[-1].lemma in _turns_to()):  # "thanked *X* for his country's help"
            nearest = [p for p in before[-1].functions.get("object", ()) if p.kind == "person" and p.span.end <= phrase.span.start]
            acting = [e for p in nearest for e in meant.get(id(p), ())] + acting
        relayed = [e for c in voices for p in c.functions.get(self._relays.get(c.lemma, ""), ()) for e in meant.get(id(p), ())]
        acting = relayed + acting  # "نقلت الوكالة عن *مسؤول تركي* أن بلاده"
        if clause.link == "relative":  # "التقى X *Y*، الذي تدعم بلاده"
            acting = self._described(parse, clause, meant) + acting
        last = [self.discourse.speaker] if self.discourse.speaker else []
        return [e for e in [*acting, *last] if self.discourse.entities[e].kind == "person"][:1]

    def _described(self, parse: Parse, clause: Clause, meant: Meant) -> list[str]:
        """Return whoever was told of last before a relative clause."""
        before = [e for p in parse.phrases if p.span.end <= clause.trigger.start for e in meant.get(id(p), ())]
        return before[-1:]

    def _state(self, person: str, parse: Parse, meant: Meant) -> str | None:
        """Return the state of a person: that of his post in this sentence, in the article, or on record."""
        here = [c for c in parse.clauses if c.category == "post" and person in _meant(c, "holder", meant)]
        bodies = [e for c in here for function in ("state", "body") for e in _meant(c, function, meant)]
        own = self.discourse.told.country_of(person) or self.discourse.told.body_of(person)
        held = self.register[person].posts if person in self.register else ()
        on_record = [p.body for p in held if p.held_at(self.discourse.article.date)] or [p.body for p in held]
        states = [s for b in [*bodies, *([own] if own else []), *on_record] if (s := self._of_body(b)) is not None]
        return states[0] if states else None

    def _of_body(self, body: str) -> str | None:
        """Return the state that a body is or belongs to."""
        for _ in range(_DEPTH):
            if body in self._states:
                return body
            entry = self.register.entries.get(body)
            if entry is None or entry.side in self._states:
                return entry.side if entry is not None else None
            wider = [a.body for a in entry.affiliations if a.relation == "part_of"]
            if not wider:
                return None
            body = wider[0]
        return None

    def _government(self, state: str) -> tuple[str, ...]:
        word = posts(self.language).get(_head(self.language))
        body = implied_body(word, state, self.register) if word is not None else None
        return (self.discourse.cast.adopt(body),) if body is not None else ()

    def _adopted(self, state: str) -> tuple[str, ...]:
        return (self.discourse.cast.registered(state),) if state in self.register else ()


def _meant(clause: Clause, function: str, meant: Meant) -> list[str]:
    return [e for p in clause.functions.get(function, ()) for e in meant.get(id(p), ())]


@lru_cache(maxsize=1)
def _turns_to() -> frozenset[str]:
    """Return the Arabic verbs of which the object is praised or asked for what his country does: "شكر فلان *فلانا* على دعم بلاده"."""
    return load_frames("ar").triggers(("praises", "demands_of"))


@lru_cache(maxsize=2)
def _nouns(language: Language) -> Mapping[str, str]:
    rows = read_lexicon(language, "homelands") or {}
    return {fold_word(word): kind for kind in ("state", "government", "country") for word in rows.get(kind, ())}


def _head(language: Language) -> str:
    return str((read_lexicon(language, "homelands") or {}).get("head", ""))
