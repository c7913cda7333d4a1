"""Constructions that words of their own open, each with the words for which it is asked: "أبرزها X", "على يد", "لا صحة لـ"."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ingest.arabic.events.other_sides import ONE_SIDE, other_side
from ingest.arabic.events.seats import SEATS, seated
from ingest.arabic.events.strongholds import opens_stronghold, stronghold
from ingest.arabic.phrases.inclusion import includes
from ingest.arabic.phrases.named_areas import PRONOUNS, names_areas
from ingest.arabic.phrases.named_members import NAMING
from ingest.arabic.phrases.one_of_many import one_of_many
from ingest.arabic.phrases.places_within import OPENS, includes_places
from ingest.arabic.polarity.conditions import in_case
from ingest.arabic.polarity.likelihood import likelihood, opens_likelihood
from ingest.arabic.polarity.negation import merely
from ingest.arabic.polarity.untruth import NEGATORS, belie, belied_before, belying, points_back, untrue, untruth
from ingest.arabic.reading import Reading
from ingest.arabic.voices.responsible import FORMS, responsible
from ingest.arabic.words.lexicon import lexicon
from ingest.arabic.words.prepositions import HANDS, agent, agent_words
from ingest.arabic.words.pronouns import STANDING, subject
from ingest.arabic.words.tokens import Token

Opening = Callable[[Reading, Token], bool]

_ONLY = "حسب"
_PERSONAL = ("هو", "هي", "هم", "هما")
_WHO = ("من", "الذي", "التي", "الذين", "اللذان", "اللذين")


def opened(reading: Reading, token: Token) -> bool:
    """Take the construction that a word opens; False where it opens none."""
    openings = _openings(token.word, token.preposition)
    return bool(openings) and any(opening(reading, token) for opening in openings)


@lru_cache(maxsize=65536)
def _openings(word: str, preposition: str) -> tuple[Opening, ...]:
    """Return the constructions that a word may open, in the order in which they are tried: worked out once, not wherever it stands."""
    known, whole = lexicon(), preposition + word
    bare = known.bare(word)
    asked: tuple[tuple[bool, Opening], ...] = (
        (word in FORMS, responsible),
        (word in NAMING or whole in known.opens_including, _includes),
        (word in PRONOUNS, _names_areas),
        (whole in OPENS or whole in known.opens_including, _includes_places),
        (opens_stronghold(word, known), _stronghold),
        (word in SEATS, _seated),
        (word in known.one_of, _one_of_many),
        (word in HANDS or word in known.opens_agent or whole in known.opens_agent, _agent),
        (word == _ONLY, _merely),
        (word in _PERSONAL, _stresses),
        (bare in known.untrue or word in NEGATORS or word in belying() or word in known.traces, _untrue),
        (opens_likelihood(word), _likely),
        (whole == "في", in_case),
        (whole == ONE_SIDE, _other_side),
    )
    return tuple(opening for is_asked, opening in asked if is_asked)


def _seated(reading: Reading, token: Token) -> bool:
    return seated(reading)


def _includes(reading: Reading, token: Token) -> bool:
    return includes(reading)


def _names_areas(reading: Reading, token: Token) -> bool:
    return names_areas(reading)


def _includes_places(reading: Reading, token: Token) -> bool:
    return includes_places(reading)


def _stronghold(reading: Reading, token: Token) -> bool:
    return stronghold(reading)


def _one_of_many(reading: Reading, token: Token) -> bool:
    return one_of_many(reading)


def _other_side(reading: Reading, token: Token) -> bool:
    return other_side(reading)


def _agent(reading: Reading, token: Token) -> bool:
    words = agent_words(reading)
    if words:
        agent(reading, words)
    return bool(words)


def _merely(reading: Reading, token: Token) -> bool:
    only = merely(token, reading.after)
    reading.at += only
    return only


def _stresses(reading: Reading, token: Token) -> bool:
    """Step over a pronoun that only stresses who does it: "القوات هي التي تقود", "نفت أن تكون طائراتها هي من قصف"."""
    waits, after = _waits(reading), reading.after
    if not (waits or reading.topic is not None) or after is None or after.word not in _WHO or after.conjunction:
        return False
    around = reading.draft(reading.verb)
    if waits and around is not None and not around.bare and around.topic is None:
        reading.topic = reading.topic or subject(token, STANDING.get(token.word, "هم"))  # "نفت أن تكون | هي من قصف"
    reading.at += 2
    reading.fresh = True
    return True


def _waits(reading: Reading) -> bool:
    """Return whether an auxiliary is open whose verb has not come yet."""
    around = reading.draft(reading.verb)
    return around is not None and around.lemma in reading.lexicon.auxiliary


def _untrue(reading: Reading, token: Token) -> bool:
    """Deny what some words at which the reading stands say is not so: what follows them, else the last report; False where neither is."""
    length = untrue(reading.tokens, reading.at, reading.lexicon)
    denied = untruth(reading.tokens, reading.at, length) if length else None
    if denied is not None:
        reading.drafts.append(reading.in_voice(denied))
        reading.waiting = len(reading.drafts) - 1
        reading.verb = reading.noun = None
    elif length and reading.voice is not None and points_back(reading.tokens, reading.at, reading.lexicon):
        reading.drafts.append(reading.in_voice(belied_before(reading.tokens, reading.at)))
    elif length and belie(reading.drafts, reading.tokens, reading.lexicon):
        _leave_report(reading)
    else:
        return False
    reading.at += length
    return True


def _leave_report(reading: Reading) -> None:
    """End a report of which one has been told that it is untrue: "إن الأنباء عن هجوم غير صحيحة | وإن الجيش يسيطر على المدينة"."""
    waiting = reading.draft(reading.waiting)
    if waiting is not None and waiting.operator == "rumour":
        reading.waiting = None
    above = reading.voice
    while above is not None:
        voice = reading.drafts[above]
        if voice.operator == "rumour" and voice.polarity == "denied":
            reading.voice, reading.verb, reading.noun = voice.parent, None, None
        above = voice.parent


def _likely(reading: Reading, token: Token) -> bool:
    """Step over words that tell how likely what follows is."""
    likely = likelihood(reading.tokens, reading.at)
    if likely is None:
        return False
    reading.drafts.append(reading.in_voice(likely.clause(reading.at, reading.tokens)))
    reading.waiting = len(reading.drafts) - 1
    reading.verb = reading.noun = None
    reading.at += likely.length
    reading.fresh = True
    return True
