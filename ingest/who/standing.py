"""Descriptions that mean a body of the register: what is called after a person ("supporters of the cleric Moqtada al-Sadr"), and groups
that a text on Iraq means without a name ("the protesters").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property

from graph.model import Article
from graph.register import Register
from ingest.lexicon import armies, demonyms, read_lexicon, senses
from ingest.names.context import HOME, Context
from ingest.names.eponyms import led_by_another
from ingest.names.matching import matcher
from ingest.names.named_after import after_whom
from ingest.names.qualified import tells_make
from ingest.normalise import fold, fold_word
from ingest.syntax import Name, Phrase
from ingest.who.naming import place_files
from ingest.who.spoken import SpokenOf

_AIRCRAFT = senses("ar", "aircraft")
_LED = senses("en", "led_by_their_leader")
_TROOPS = _LED & {"army", *(read_lexicon("en", "armies") or {})["nouns"]}
_LED_BODIES = senses("en", "bodies_of_their_leader")
_FLEET = "طائرات"


class Standing:
    """Which registered body a description of an article means."""

    def __init__(self, article: Article, register: Register, names: Sequence[Name], spoken: SpokenOf) -> None:
        self.article, self.register, self.names, self.spoken = article, register, names, spoken

    def body(self, phrase: Phrase) -> str | None:
        """Return the body, or None where the description tells of somebody else."""
        return self._named_after(phrase) or self._led(phrase) or self._group(phrase) or self._aircraft(phrase)

    def _named_after(self, phrase: Phrase) -> str | None:
        noun = phrase.lemma.split()[-1] if phrase.lemma else ""
        known = after_whom(self.register, self.article.language)
        for part in phrase.of:
            for person in (part.entity,) if part.entity else self.spoken.pronoun(part, frozenset()) if part.sort == "pronoun" else ():
                if (noun, person) in known and not self._leads_no_longer(person, known[noun, person]):
                    return known[noun, person]
        return None

    def _leads_no_longer(self, person: str, body: str) -> bool:
        """Return whether a body named after a person had another leader at the article's date: "Maliki's office" of 2022."""
        short = self.register[person].short if person in self.register else ()
        return any(led_by_another(body, fold_word(name), self.article.date, self.register) for name in short)

    def _led(self, phrase: Phrase) -> str | None:
        """Return the body of the register that a person leads of which an English text speaks as his: "*his* fighters", "his group"."""
        noun = phrase.lemma.split()[-1] if phrase.lemma else ""
        if self.article.language != "en" or len(phrase.of) != 1 or phrase.of[0].sort not in ("pronoun", "name"):
            return None
        if not (noun in _LED or noun in _LED_BODIES):
            return None
        part = phrase.of[0]
        people = (part.entity,) if part.entity else self.spoken.pronoun(part, frozenset())
        posts = [p for person in people if person in self.register for p in self.register[person].posts if p.relation == "leads"]
        held = {p.body for p in posts if p.body in self.register and p.held_at(self.article.date)}
        led = {body for body in held if self._may_be(body, noun)}
        if noun in _TROOPS:  # "Assad said *his soldiers*": a state's army before its other services
            led = {armies("en")[body] for body in held if body in armies("en")} or led
        return led.pop() if len(led) == 1 else None

    def _may_be(self, body: str, noun: str) -> bool:
        """Return whether a noun may mean a body: people a force, others what the register has among their sort or names with the noun."""
        entry = self.register[body]
        if noun in _LED:
            return entry.kind == "force"
        files = place_files("en").get(noun)
        return entry.file.endswith(files) if files else any(noun in name.lower().split() for name in entry.names)

    def _group(self, phrase: Phrase) -> str | None:
        group: str | None = (read_lexicon(self.article.language, "collectives") or {}).get(phrase.lemma)
        bare = phrase.number == "p" and not phrase.of and phrase.state in (None, HOME)
        return group if group in self.register and bare and self._at_home else None

    def _aircraft(self, phrase: Phrase) -> str | None:
        """Return the air force of the state whose uncounted aircraft are told with more than its adjective: "مقاتلات إف-16 تركية"."""
        if self.article.language != "ar" or phrase.state is None or phrase.lemma not in _AIRCRAFT:
            return None
        counted = (phrase.wide or phrase.span).start < phrase.span.start
        return None if counted or tells_make(self.article, phrase.span) else air_force(phrase.state, self.register)

    @cached_property
    def _at_home(self) -> bool:
        named = Counter(name.entity for name in self.names if name.entity in self.register)
        return Context(self.article, self.register, named).speaks_of_home


@cache
def air_force(state: str, register: Register) -> str | None:
    """Return the body of the register that the aircraft of a state are known as in Arabic."""
    names = (f"{_FLEET} {adjective}ة" for adjective, of in demonyms("ar").items() if of == state and adjective.endswith("ي"))
    found = (matcher(register).find(name, fold(name)) for name in names)
    return next((c.full[0] for candidates in found for c in candidates if len(c.full) == 1), None)
