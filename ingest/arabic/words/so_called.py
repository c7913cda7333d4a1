"""What words only call or count: "ما يسمى تنظيم الدولة", "جماعة تدعى سرايا النور", "ما تبقى من التنظيم"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from graph.model import BODIES
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word

_CALLED = frozenset(fold_word(word) for word in senses("ar", "so_called"))
_GOES_BY = frozenset(fold_word(word) for word in senses("ar", "goes_by"))
_GROUPS = frozenset(fold_word(word) for word in senses("ar", "nouns_of_groups"))
_SELF = ("علي", "نفسها", "نفسه", "اسم", "تسميه")  # "تطلق على نفسها اسم"
_ADJECTIVES, _BETWEEN = 3, 5  # tokens before and behind
_WHAT, _IN_WHAT, _IN, _OF = "ما", "فيما", "في", "من"
_LEFT = frozenset(fold_word(word) for word in senses("ar", "left_of"))


def without_so_called(found: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens without "what is called" before the name of a body; `present` are the words of the sentence."""
    if present.isdisjoint(_CALLED):
        return found
    opens = [at for at, t in enumerate(found[:-2]) if t.word in (_WHAT, _IN_WHAT) and found[at + 1].word in _CALLED]
    for at in reversed([at for at in opens if _names_body(found, at + 2, lexicon)]):
        what, named = found[at], found[at + 2]
        if what.word == _IN_WHAT:
            found[at : at + 3] = [replace(what, word=_IN, verbs=(), noun=None), replace(named, preposition="")]
        else:
            found[at : at + 3] = [replace(named, conjunction=what.conjunction, preposition=what.preposition)]
    return found


def without_what_is_left(found: list[Token], present: Set[str]) -> list[Token]:
    """Return the tokens without what says of somebody that not all of him is left: "القضاء على *ما تبقى من* التنظيم"."""
    if present.isdisjoint(_LEFT):
        return found
    opens = [at for at in range(len(found) - 3) if _is_left(found[at : at + 4])]
    for at in reversed(opens):
        what, _, _, whom = found[at : at + 4]
        found[at : at + 4] = [replace(whom, conjunction=what.conjunction, preposition=what.preposition)]
    return found


def _is_left(words: Sequence[Token]) -> bool:
    """Return whether four tokens say of whom something is left."""
    what, left, of, whom = words
    bare = not (whom.preposition or whom.conjunction or whom.mark)
    return what.word == _WHAT and left.word in _LEFT and of.word == _OF and bare


def without_calling(found: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens with a group by its name alone: "مجموعة مسلحة تطلق على نفسها اسم «سرايا النور»" is "سرايا النور"."""
    if present.isdisjoint(_GOES_BY):
        return found
    for at in reversed([at for at, token in enumerate(found) if token.word in _GOES_BY]):
        head, name = _group_before(found, at, lexicon), _name_behind(found, at + 1)
        if head >= 0 and name > at and not _acts(found, name + 1):
            named = replace(found[name], conjunction=found[head].conjunction, preposition=found[head].preposition)
            found[head : name + 1] = [named]
    return found


def _acts(found: Sequence[Token], at: int) -> bool:
    """Return whether a verb stands behind a name: it agrees with the noun, "فصيل يدعى سرايا النور *قصف*", and keeps it as its subject."""
    at += at < len(found) and found[at].mark in ('"', "»", "”")
    return at < len(found) and bool(found[at].verbs)


def _group_before(found: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where an indefinite noun for a group stands, with no more than adjectives behind it; -1 where none does."""
    for head in range(at - 1, max(at - _ADJECTIVES - 2, -1), -1):
        token = found[head]
        if token.mark or token.name is not None or token.definite or (head < at - 1 and token.conjunction and token.word not in _GROUPS):
            return -1
        if token.word in _GROUPS:
            return head
    return -1


def _name_behind(found: Sequence[Token], at: int) -> int:
    """Return where the name of a body stands behind what it calls itself, with "اسم" and a quotation mark between; -1 for none."""
    for place in range(at, min(at + _BETWEEN, len(found))):
        token = found[place]
        if token.name is not None:
            return place if token.name.kind in BODIES and token.preposition in ("", "ب") else -1
        if token.word not in _SELF and token.mark not in ('"', "«", "“"):
            return -1
    return -1


def _names_body(found: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a body is named at a token, behind its noun or without it."""
    token = found[at]
    at += token.name is None and token.word in lexicon.body_heads and at + 1 < len(found)
    name = found[at].name
    return name is not None and name.kind in BODIES and token.preposition in ("", "ب")
