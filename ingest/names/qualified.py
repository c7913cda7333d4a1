"""Whether the words beside a short name make it another's: "القاعدة الجوية" is no al-Qaeda, "the Danish police" not Iraq's, "a coalition"
not the known one, "السفارة الإيرانية في بيروت" not that in Baghdad.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from graph.model import BODIES, Article, Span
from graph.register import Entry, Register
from ingest.lexicon import demonyms, senses
from ingest.names.matching import Candidate
from ingest.normalise import fold_word, folded

HOME = "iraq"
_ARABIC_NEXT = re.compile(r" (?:ال)([\u0621-\u064a]{3,})")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_JOINS = re.compile(r"(?:و|ب|ف)?(?:ال|لل)(?:تحالف|ائتلاف|عمليات)")
_WAR, _AGAINST = "حرب ", re.compile(r" (?:ضد|على) ")
_BETWEEN = re.compile(r" (?:\w+ )?بين\b")
_LATIN_BEFORE = re.compile(r"([A-Za-z][\w.'’-]*) $")
_PLACE_NEXT = re.compile(r" (?:(?:في|لدى|in|to) |ب(?=\w{4}))([\u0621-\u064a]+|[A-Z][\w'’-]+)")
_IN_LAND = re.compile(r" في ([\u0621-\u064a]+(?: [\u0621-\u064a]+)?)")
_AUTHORITIES = folded(senses("ar", "authorities_of_a_land"))
_OWNS = re.compile(r"['’]s$")
_STATE_OF_A_UNION = re.compile(r" state\b(?! (?:television|tv|media|news|radio|department|visit|run|owned)\b)")
_A_KIND_OF = re.compile(r"(?<!\w)(?:a|an|another) (?:[a-z-]+ ){1,2}$")  # "*a loose* coalition"
_PEOPLES = ("ian", "ish", "ese")  # how most adjectives of states end
_MAKE = 9  # characters of the word for a make with the blank before it
_MANY = ("يين", "يون")
_THEIRS = frozenset(("its", "his", "her", "their", "our", "my"))
_ARMIES = frozenset(("army", "military", "armed forces", "troops"))  # of whoever is spoken of
_COMMUNITIES = senses("en", "of_a_community")
_COALITIONS = frozenset(("coalition", "coalition forces"))
_OTHER_COALITIONS = senses("en", "other_coalitions") | (_COMMUNITIES - {"arab"})
_OTHER_ARMIES = senses("en", "other_armies")
_OF_A_PARTY, _SERVICES = senses("en", "of_a_party"), senses("en", "kinds_of_authorities")
_NEAR = 50  # characters before a noun in which its land stands
_NAMES_BEFORE = re.compile(r"(so-called )?((?:[A-Z][\w.'’-]* ){1,3})$")
_SERVICE_BEFORE = re.compile(r"([A-Z][\w'’-]*) ([a-z]+) $")
_DEEDS = "|".join(sorted(senses("en", "deeds_of_a_force")))
_DEED = re.compile(rf" (?:{_DEEDS})s?\b")
_INDEFINITE = frozenset(("a", "an", "another", "any", "every", "no", "whose"))


def qualified(article: Article, span: Span, entry: Entry, register: Register) -> bool:
    """Return whether a short name of a body stands with a word that tells it from that body."""
    if entry.kind not in BODIES:
        return False
    text, state, written = article.text, entry.side or HOME, span.of(article.text)
    seats = [a.body for a in entry.affiliations if a.relation == "located_in"]
    if seats and _is_elsewhere(text, span, seats, register):
        return True
    if _ARABIC.match(written):
        if _JOINS.match(written) and _BETWEEN.match(text, span.end):
            return True  # "العمليات المشتركة بين الجيش والبيشمركة"
        following = _ARABIC_NEXT.match(text, span.end)
        return following is not None and _is_nisba_of_another(fold_word(following[1]), state)
    if entry.is_state and _STATE_OF_A_UNION.match(text, span.end):
        return True  # "in *Washington* state"
    before = _LATIN_BEFORE.search(text, max(0, span.start - 30), span.start)
    if before is not None and fold_word(_OWNS.sub("", before[1])) in _abroad(register) and state == HOME and _OWNS.search(before[1]):
        return True  # "*Britain's* defence ministry"
    if before is None or written.startswith("the "):
        return False
    if not written[:1].islower():
        return before[1].lower() in demonyms("en") and demonyms("en")[before[1].lower()] != state  # "*Syrian* Kurdish forces"
    if state == HOME and written in _ARMIES and before[1].lower() in _OTHER_ARMIES:
        return True  # "Sadr's *Mahdi* army"
    if state == HOME and written not in _COALITIONS and _of_other_land(text, span.start, register):
        return True
    if entry.kind == "force" and before[1].lower() in ("a", "an") and does(text, span.end):
        return False  # "a *coalition* air strike"
    if before[1].lower() in _INDEFINITE or (before[1].lower() in _THEIRS and entry.kind == "force" and written in _ARMIES):
        return True
    if written in _COALITIONS and (before[1].lower() in _OTHER_COALITIONS or _OWNS.search(before[1])):
        return True  # "a Shi'ite *militia* coalition", "the *ruling* coalition"
    if text.startswith(" of ", span.end) and _A_KIND_OF.search(text, max(0, span.start - 40), span.start):
        return True
    if before[1].lower() in _COMMUNITIES and written.endswith("s"):
        return not any(before[1].lower() in name.lower() for name in entry.full_names)  # "*tribal* militias"
    unknown = "another" if before[1][0].isupper() and before[1].endswith(_PEOPLES) else state
    return demonyms("en").get(fold_word(before[1]), unknown) != state


def _of_other_land(text: str, start: int, register: Register) -> bool:
    """Return whether the words before a bare noun are of another land, or a name that is only said to be: "the *United States* army",
    "*Iranian military* authorities", "the *so-called Mahdi* army", "a *PUK-affiliated* security forces unit".
    """
    before = text[max(0, start - _NEAR) : start]
    named, served = _NAMES_BEFORE.search(before), _SERVICE_BEFORE.search(before)
    if named is not None:
        words = named[2].split()
        other = any(fold_word(" ".join(words[at:])) in _abroad(register) for at in range(len(words)))
        return other or named[1] is not None or words[-1].rpartition("-")[2] in _OF_A_PARTY
    of = demonyms("en").get(served[1].lower(), HOME) if served is not None and served[2] in _SERVICES else HOME
    return of != HOME


def does(text: str, at: int) -> bool:
    """Return whether deeds, men or arms of a force stand behind its name, which ends at a place: "coalition *air strikes*"."""
    return _DEED.match(text, at) is not None


def of_another_state(text: str, span: Span, entry: Entry, register: Register) -> bool:
    """Return whether the adjective of another state stands behind an Arabic name of a body: "مكتب رئيس الوزراء | التركي"."""
    following = _ARABIC_NEXT.match(text, span.end) if entry.kind in BODIES and _ARABIC.match(text, span.start) else None
    of = demonyms("ar").get(fold_word(following[1]).removesuffix("ه")) if following is not None else None
    return of is not None and of != HOME and of in register and register[of].is_state


def is_another_event(text: str, span: Span, entry: Entry) -> bool:
    """Return whether an event's name that begins with a plain noun is another people's: "a *Turkish* invasion of Iraq"."""
    before = _LATIN_BEFORE.search(text, max(0, span.start - 30), span.start)
    people = demonyms("en").get(before[1].lower()) if before is not None else None
    if entry.kind != "operation" or people is None or not text[span.start].islower():
        return False
    words = {word.lower() for name in entry.full_names for word in name.split()}
    known = {demonyms("en")[word] for word in words if word in demonyms("en")}  # as whose it is known: "*American* invasion of Iraq"
    return bool(known) and people not in known


def is_waged_by(text: str, span: Span, entry: Entry, folded: str) -> bool:
    """Return whether the Arabic name of a war only tells whose it is, as whom it is against stands behind: "حرب العراق | ضد التنظيم"."""
    return entry.kind == "operation" and folded.startswith(_WAR) and _AGAINST.match(text, span.end) is not None


def tells_make(article: Article, span: Span) -> bool:
    """Return whether Arabic words, with the one behind them, only tell where a thing was made: "طائرات أمريكية الصنع"."""
    return article.language == "ar" and _makes().search(article.text, span.start, span.end + _MAKE) is not None


@lru_cache(maxsize=1)
def _makes() -> re.Pattern[str]:
    words = "|".join(sorted(senses("ar", "making")))
    return re.compile(rf"ي[ةا]? (?:{words})")


def _is_elsewhere(text: str, span: Span, seats: Sequence[str], register: Register) -> bool:
    """Return whether a name goes on with another place: "the embassy in Beirut"; an Arabic one with another state or its capital."""
    following = _PLACE_NEXT.match(text, span.end)
    if following is None:
        return False
    place = fold_word(following[1])
    if following[1][0].isascii():
        return not any(place in fold_word(name) for seat in (HOME, *seats) if seat in register for name in register[seat].full_names)
    return place in _states_abroad(register)


def of_the_land_behind(text: str, item: Candidate, entry: Entry, register: Register) -> bool:
    """Return whether the authorities that a short name means are of the state in which the words behind say that they are, if they say so:
    "السلطات *في جمهورية التشيك*".
    """
    behind = _IN_LAND.match(text, item.span.end) if item.folded in _AUTHORITIES else None
    words = fold_word(behind[1]).split() if behind is not None else []
    land = next((state for n in (2, 1) if (state := _lands(register).get(" ".join(words[:n])))), None)
    return land in (None, entry.id, entry.side or HOME)


@lru_cache(maxsize=1)
def _lands(register: Register) -> dict[str, str]:
    return {fold_word(name): entry.id for entry in register if entry.is_state for name in (*entry.full_names, *entry.short)}


@lru_cache(maxsize=1)
def _abroad(register: Register) -> frozenset[str]:
    """Return the folded names of the other states, short ones too."""
    return frozenset(fold_word(n) for e in register if e.is_state and e.id != HOME for n in (*e.full_names, *e.short))


@lru_cache(maxsize=1)
def _states_abroad(register: Register) -> frozenset[str]:
    """Return the folded names of the other states and of their capitals."""
    states = (e for e in register if e.is_state and e.id != HOME)
    return frozenset(fold_word(name) for e in states for name in (e.name_en, e.name_ar, *e.short))


def _is_nisba_of_another(word: str, state: str) -> bool:
    """Return whether an Arabic adjective is a nisba of anything but a state, one of many that of another: "المقاتلين الأكراد السوريين"."""
    if len(word) < 4 or not word.endswith(("يه", "ي", *_MANY)):
        return False
    known = demonyms("ar")
    singular = word[:-2] if word.endswith(_MANY) else word.removesuffix("ه")
    of = known.get(word, known.get(singular))
    return of != state and (of is not None or not word.endswith(_MANY))
