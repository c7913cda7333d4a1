"""Whom "I" and "we" mean in what somebody says: the speaker, or the body or state for which he speaks."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.claims.attribution import RELAYING, chain
from ingest.lexicon import posts, read_lexicon
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.discourse import Discourse

_STATE = "{state}"  # stands in the name of the body of a post that is an office of a state


def first_person(discourse: Discourse, parse: Parse, clause: Clause, phrase: Phrase, meant: dict[int, tuple[str, ...]]) -> tuple[str, ...]:
    """Return whom "I" and "we" mean under a speech verb of the same sentence; nobody where there is none."""
    outer = (above for above, _ in chain(parse.clauses, parse.clauses.index(clause)))
    voices = [above for above in outer if above.operator == "speech" and above.lemma not in RELAYING]
    if clause.quoted and any(voice.quoted for voice in voices):  # "Should X announce that I have lost, *I* shall", Y said
        outside = (c for c in parse.clauses if c.operator == "speech" and not c.quoted and c.lemma not in RELAYING)
        voices = [voice for voice in voices if not voice.quoted] or [*outside][-1:] or voices
    voices = [voice for voice in voices if voice.category != "noun" or voice.functions.get("subject")]  # "قال في *تصريح* أدلى به: نطالب"
    speakers = [e for voice in voices[:1] for p in voice.functions.get("subject", ()) for e in _speaking(discourse, p, meant)]
    speakers = speakers or _relayed(discourse, parse, clause, meant)
    if not speakers or phrase.number != "p" or clause.operator in ("speech", "denial"):  # "*we* have determined" are his words
        return tuple(speakers[:1])
    body = _body(discourse, parse.clauses, speakers[0], meant)
    own = (discourse.cast.we(body),) if body is not None else tuple(speakers[:1])
    return tuple(discourse.cast.army_of(entity) for entity in own) if phrase.of else own


def _relayed(discourse: Discourse, parse: Parse, clause: Clause, meant: dict[int, tuple[str, ...]]) -> list[str]:
    """Return whose words a verb around what is said passes on: "نقلت الصحيفة عن *فلان* قوله: عززنا"."""
    relays = read_lexicon(discourse.article.language, "relays")
    passing = [above for above, _ in chain(parse.clauses, parse.clauses.index(clause)) if above.lemma in relays]
    named = [p for above in passing[:1] for p in above.functions.get(relays[above.lemma], ())]
    return [e for p in named[:1] for e in _speaking(discourse, p, meant)]


def _body(discourse: Discourse, clauses: Sequence[Clause], speaker: str, meant: dict[int, tuple[str, ...]]) -> str | None:
    """Return the body of whose voice somebody speaks, or his state, as the text so far or his post in this sentence tells."""
    held = [c for c in clauses if c.category == "post" and speaker in _named(discourse, c, "holder", meant)]
    bodies = [e for post in held for e in _named(discourse, post, "body", meant) or _named(discourse, post, "state", meant)]
    body = discourse.told.body_of(speaker) or next(iter(bodies), None) or discourse.told.country_of(speaker)
    words = posts(discourse.article.language)
    if body is None and any(_STATE in (words[c.lemma].body or "") for c in held if c.lemma in words):
        body = discourse.cast.home_of(speaker)  # "Defence Minister *X* said"
    if body is not None and body not in discourse.entities and body in discourse.register:
        discourse.cast.registered(body)  # the state of "a *Turkish* diplomat"
    return body if body in discourse.entities else None


def _speaking(discourse: Discourse, phrase: Phrase, meant: dict[int, tuple[str, ...]]) -> tuple[str, ...]:
    """Return whom the subject of a verb of saying means, who may stand behind what he says: "We hope so," *X* said."""
    if phrase.sort in ("role", "description") and discourse.article.language == "en":
        meant.setdefault(id(phrase), discourse.who(phrase, True))  # "We hope so," *an official* said
    return meant.get(id(phrase)) or ((phrase.entity,) if phrase.entity in discourse.entities else ())


def _named(discourse: Discourse, clause: Clause, function: str, meant: dict[int, tuple[str, ...]]) -> list[str]:
    """Return whom the phrases of a post mean, which may stand behind what is said: "We hope so," said *X*, a *Y* official."""
    found = [e for p in clause.functions.get(function, ()) for e in (meant.get(id(p)) or ((p.entity,) if p.entity else ()))]
    return [e for e in found if e in discourse.entities or e in discourse.register]
