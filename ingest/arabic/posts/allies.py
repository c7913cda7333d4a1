"""Whose allies and partners those are who are named behind or before these nouns: "حليفيها واشنطن وطهران", "وهما أكبر حليفين للعراق"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.inclusion import inclusion_at
from ingest.arabic.phrases.named_members import NAMING
from ingest.arabic.reading import Reading
from ingest.arabic.words.actor_words import indefinite_quality
from ingest.arabic.words.ally_nouns import AllyForm, ally_form
from ingest.arabic.words.pronouns import attached
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.syntax import Phrase

_EACH = "كل"
_WITHIN = ("في", "داخل", "ضمن")
_QUALITIES = 3  # adjectives behind the noun
_PLURALS = ("حلف", "شرك")  # behind which a name may be what the verb before is done to
_ROW = 4  # names of whom one noun tells


def tell_allies(reading: Reading) -> None:
    """Make a clause of every noun for an ally with whose he is and who he is, where none has been made of it yet."""
    for at, token in enumerate(reading.tokens):
        form = ally_form(token)
        if form is not None and not _is_told(reading.drafts, at) and not _is_post(reading.drafts, token):
            _tell(reading, at, form)


def _tell(reading: Reading, at: int, form: AllyForm) -> None:
    end = _behind_qualities(reading, at + 1)
    whose = [_joined(reading, at) or attached(reading.tokens[at].span, form.owner)] if form.owner else []
    if not form.owner:
        start = _owner_at(reading.tokens, end, bare=end == at + 1)
        end, whose = _row(reading, start) if start else (end, [])
    counted = at > 0 and reading.tokens[at - 1].word in reading.lexicon.one_of  # "اتهم فلان، أحد حلفاء إيران، السعودية"
    who = _behind(reading, end, form, one_of=counted) or _before(reading, at, form)
    if not whose or not who:
        return
    draft = next((d for d in reading.drafts if d.token == at and d.category == "adjective"), None)
    if draft is None:
        draft = Draft(at, reading.tokens[at].span, form.lemma, "adjective", quoted=reading.tokens[at].quoted)
        _put_in_voice(draft, reading.drafts)
        reading.drafts.append(draft)
    draft.functions["subject"], draft.functions["ل"] = who, whose


def _joined(reading: Reading, at: int) -> Phrase | None:
    """Return who stands right before a noun that is joined to him: "إيران | وحليفتها سوريا"."""
    before = next((p for p in reading.taken if p.end == at and p.trigger is None), None) if reading.tokens[at].conjunction else None
    named = [p for p in before.phrases if p.sort == "name" and p.kind in ACTORS] if before is not None else []
    return named[0] if len(named) == 1 else None


def _put_in_voice(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Make a clause part of what is said where the one before it is."""
    before = max((d for d in drafts if d.token < draft.token), key=lambda d: d.token, default=None)
    if before is not None and before.link in ("complement", "quote"):
        draft.parent, draft.link = before.parent, before.link


def _is_told(drafts: Sequence[Draft], at: int) -> bool:
    told = (d for d in drafts if d.token == at and any(p.kind or p.sort == "pronoun" for p in d.functions.get("subject", ())))
    return any(d.functions.get(f) for d in told for f in ("ل", "من", "مع"))


def _is_post(drafts: Sequence[Draft], token: Token) -> bool:
    """Return whether a post says whose ally somebody named is: "حليف إيران فلان"."""
    posts = (d for d in drafts if d.category == "post" and d.trigger.start <= token.span.start < d.trigger.end)
    held = (d for d in posts if any(p.sort == "name" for p in d.functions.get("holder", ())))
    return any(d.functions.get("body") or d.functions.get("state") for d in held)


def _behind_qualities(reading: Reading, at: int) -> int:
    """Return where the adjectives end that follow the noun: "حليفها | الرئيسي", "الحليف | الأقرب"."""
    end = at
    while end < len(reading.tokens) and end - at < _QUALITIES:
        token = reading.tokens[end]
        if token.mark or token.name or token.conjunction or token.preposition or token.word in reading.lexicon.prepositions:
            break
        if not (token.definite or indefinite_quality(token.word, reading.lexicon)):
            break
        end += 1
    return end


def _owner_at(tokens: Sequence[Token], at: int, *, bare: bool) -> int:
    """Return where the name of whose ally somebody is stands: behind "ل", or right behind the noun; 0 where none does."""
    if at + 1 < len(tokens) and tokens[at].word == _EACH and tokens[at + 1].word == "من":
        at, bare = at + 2, True  # "لكل من واشنطن وطهران"
    token = tokens[at] if at < len(tokens) else None
    if token is None or token.name is None or token.conjunction:
        return 0
    return at if token.preposition == "ل" or (bare and not token.preposition) else 0


def _row(reading: Reading, at: int, longest: int = _ROW) -> tuple[int, list[Phrase]]:
    """Return the actors named in a row from a token, and where they end."""
    found = reading.phrases.read(at) if longest > 1 else reading.phrases.one(at)
    who = [p for p in found.phrases if p.sort == "name" and (p.kind in ACTORS or p.kind == "place")] if found is not None else []
    if found is None or not who or len(who) > longest or found.trigger is not None:
        return at, []
    return found.end, who


def _behind(reading: Reading, at: int, form: AllyForm, *, one_of: bool) -> list[Phrase]:
    """Return who is named behind the noun and its owner: right behind "حليفه", or behind a pause, "وهما" or "وبينهم"."""
    tokens = reading.tokens
    plural = tokens[at - 1].word.startswith(_PLURALS)
    if at + 1 < len(tokens) and tokens[at].word in _WITHIN and tokens[at + 1].name is not None:
        at = _row(reading, at + 1, 1)[0]  # "حلفاؤه في الإطار، وبينهم"
    start = at + (at < len(tokens) and tokens[at].mark in COMMAS)
    told = start < len(tokens) and tokens[start].word in NAMING
    including = 0 if told else inclusion_at(reading, start)
    start += told + including
    if start == at and form.many and form.owner and plural:
        return []  # "تصف أنقرة وحلفاؤها | الحزب بالإرهاب"
    if start >= len(tokens) or tokens[start].name is None or tokens[start].preposition or tokens[start].conjunction:
        return []
    if not (form.owner or told or including) and (start == at or not form.many or one_of):
        return []  # "حليف إيران | فلان" is a post
    return _row(reading, start, _ROW if form.many or including else 1)[1]


def _before(reading: Reading, at: int, form: AllyForm) -> list[Phrase]:
    """Return who is named before the noun, behind a pause or a pronoun: "فلان وفلان هما | أبرز حليفين"."""
    tokens, end = reading.tokens, at
    while end > 0 and tokens[end - 1].word in reading.lexicon.one_of and not tokens[end - 1].preposition:
        end -= 1
    told = end > 0 and tokens[end - 1].word in NAMING
    end -= told
    pause = end > 0 and tokens[end - 1].mark in COMMAS
    end -= pause
    if not (told or pause) and tokens[at].word.startswith(_PLURALS):
        return []  # "انتقد فلان | حلفاء إيران"
    if form.owner or tokens[at].preposition or tokens[at].conjunction:
        return []
    phrase = next((p for p in reversed(reading.taken) if p.end == end and p.trigger is None), None)
    named = [p for p in phrase.phrases if p.sort == "name" and p.kind in ACTORS] if phrase is not None else []
    return named if form.many else named[-1:]
