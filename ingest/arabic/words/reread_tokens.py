"""Tokens read again in view of what stands beside them: clitics that stand apart, "بيد X", names between quotation marks."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from graph.model import BODIES
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.scare_quotes import without_scare_quotes
from ingest.arabic.words.tokens import BOTH, CLOSING, OPENING, Token
from ingest.lexicon import senses
from ingest.normalise import folded

_APART = frozenset(("ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"))  # clitics that stand apart, joined by a kashida
_OR, _SO_HAS, _HAND = "او", "فقد", "بيد"
_FIRST, _OF, _YESTERDAY = "اول", "من", "امس"
_NUMBERED, _WHICH = frozenset(("كانون", "تشرين")), ("الاول", "الثاني")  # "كانون الأول"
_USES = senses("ar", "uses")
_WITHOUT, _PILOTS = senses("ar", "without"), senses("ar", "pilots")
_PROTEST = "احتجاج"
_PROTESTS = frozenset((_PROTEST, "احتجاجه", "احتجاجها", "احتجاجهم"))
_COMPANY, _WITH_HIM = folded(senses("ar", "company")), frozenset(("معه", "معها", "معهم"))
_BESIDE = frozenset("ب" + word for word in _COMPANY)
_LIKEWISE = frozenset(("كذلك", "ايضا"))
_NATIONALITIES, _OTHER_THAN = senses("ar", "nationalities"), "غير"
_WORTH_TELLING = folded(senses("ar", "worth_telling"))
_REACH = 7  # words before it among which the negation stands
_BEHIND_IT = frozenset(("رغم", "منذ", "في", "من", "حتى", "علي", "سوي", "خلال", "بعد", "قبل", "بسبب", "غير", "الا"))
_NEW = "x-"  # of an entity that the register lacks
_MARKS = frozenset((*OPENING, *BOTH))
_BEGIN, _END = OPENING + BOTH, CLOSING + BOTH


def reread(found: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens of a sentence as their neighbours make them; `present` are its words, without which a pass has nothing to do."""
    if not present.isdisjoint(_MARKS):
        found = without_scare_quotes(_without_name_quotes(found))
    if not present.isdisjoint(_PILOTS):
        found = _without_pilot(found)
    if _YESTERDAY in present and _FIRST in present:
        found = _day_before_yesterday(found)
    if not present.isdisjoint(_NUMBERED):
        found = [t for at, t in enumerate(found) if not (at and t.word in _WHICH and found[at - 1].word in _NUMBERED and not t.name)]
    if not present.isdisjoint(_APART):
        found = _with_clitics(found)
    if _SO_HAS in present:
        found = _so_has(found)
    if _HAND in present:
        found = _in_hand(found, lexicon)
    if not present.isdisjoint(_COMPANY | _BESIDE | _WITH_HIM):
        found = _in_company(found)
    if not present.isdisjoint(_LIKEWISE):
        found = _joined_likewise(found)
    if not present.isdisjoint(_NATIONALITIES):
        found = _of_nationalities(found, lexicon)
    if not present.isdisjoint(_WORTH_TELLING):
        found = _without_worth(found, lexicon)
    found = _by_users(found)
    if not present.isdisjoint(_PROTESTS):
        found = _protests(found)
    if _OR in present:
        found = _or_joined(found)
    return found


def _with_clitics(found: list[Token]) -> list[Token]:
    """Join a clitic that stands apart to the word behind: "لـ «القاعدة»", "وبـ"الفرات"."""
    joined: list[Token] = []
    clitic = ""
    for token in found:
        if token.word in _APART and not token.name and not token.mark and not token.preposition:
            clitic = token.conjunction + token.word
            continue
        if clitic and not token.mark:
            token = replace(token, conjunction=token.conjunction or clitic[:-1], preposition=token.preposition or clitic[-1])
        elif clitic and token.mark not in (*OPENING, *BOTH):
            clitic = ""
        joined.append(token)
        clitic = clitic if token.mark else ""
    return joined


def _joined_likewise(found: list[Token]) -> list[Token]:
    """Read "X وكذلك Y" between two names as "X وY"."""
    named = [token.name is not None for token in found]
    also = {
        at for at, t in enumerate(found[:-1]) if t.word in _LIKEWISE and t.conjunction == "و" and at and named[at - 1] and named[at + 1]
    }
    return [replace(token, conjunction="و") if at - 1 in also else token for at, token in enumerate(found) if at not in also]


def _of_nationalities(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """Read the states behind "nationalities" as the adjectives that they are spelt like: "من جنسيات سورية وغير سورية"."""
    reread: list[Token] = []
    told = False
    for token in found:
        told = token.word in _NATIONALITIES or (told and (token.word == _OTHER_THAN or token.word in lexicon.demonyms))
        reread.append(replace(token, name=None) if told and token.name is not None and token.word in lexicon.demonyms else token)
    return reread


def _in_company(found: list[Token]) -> list[Token]:
    """Read "برفقة X" and "ومعه X" as "مع X"."""
    return [
        replace(token, word="مع", conjunction="", preposition="", verbs=(), noun=None) if _with(token, after) else token
        for token, after in zip(found, [*found[1:], None], strict=True)
    ]


def _with(token: Token, after: Token | None) -> bool:
    beside = token.word in _BESIDE if token.preposition != "ب" else token.word in _COMPANY
    return beside or (token.word in _WITH_HIM and token.conjunction == "و" and after is not None and after.name is not None)


def _so_has(found: list[Token]) -> list[Token]:
    """Read فقد before a verb as ف with قد, not as "he lost"."""
    return [
        replace(token, word="قد", conjunction="ف", verbs=(), noun=None) if token.word == _SO_HAS and following.verbs else token
        for token, following in zip(found, [*found[1:], *found[-1:]], strict=True)
    ]


def _without_pilot(found: list[Token]) -> list[Token]:
    """Return the tokens without the words that say of an aircraft that nobody flies it: "طائرة أمريكية بدون طيار"."""
    ends = [at for at in range(1, len(found)) if found[at].word in _PILOTS and found[at - 1].word in _WITHOUT]
    if not ends:
        return found
    dropped = {at - back for at in ends for back in range(3 if at > 1 and found[at - 2].word == "من" else 2)}
    return [token for at, token in enumerate(found) if at not in dropped]


def _without_worth(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """Return the tokens without what says of what there was not that it is worth telling: "لم تلق أي مقاومة | تذكر"."""
    return [
        token
        for at, token in enumerate(found)
        if not (token.word in _WORTH_TELLING and _takes_nothing(found, at) and _of_none(found[max(0, at - _REACH) : at], lexicon))
    ]


def _takes_nothing(found: Sequence[Token], at: int) -> bool:
    """Return whether nothing that a verb could take follows it: a mark, a preposition or a joined word stands behind."""
    token, after = found[at], found[at + 1] if at + 1 < len(found) else None
    alone = not token.conjunction and not token.preposition
    return alone and (after is None or bool(after.mark or after.conjunction or after.preposition) or after.word in _BEHIND_IT)


def _of_none(before: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether words end in an undefined noun of which a negation before it says that there was none."""
    denies = any(token.word in lexicon.negators or token.word in _WITHOUT for token in before[:-1])
    noun = before[-1] if denies else None
    return (
        noun is not None and not (noun.name or noun.mark or noun.definite or noun.owned or noun.verbs) and noun.word not in lexicon.negators
    )


def _day_before_yesterday(found: list[Token]) -> list[Token]:
    """Return the tokens with one word of time for the day before yesterday: "التقى فلان | أول من أمس | فلانا"."""
    dropped: set[int] = set()
    for at, token in enumerate(found):
        if token.word == _YESTERDAY and at > 1 and found[at - 1].word == _OF and found[at - 2].word == _FIRST:
            dropped |= {at - 1, at - 2}
        elif token.word == _YESTERDAY and at and found[at - 1].word == _FIRST:
            dropped.add(at - 1)
    return [token for at, token in enumerate(found) if at not in dropped]


def _in_hand(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """Read "بيد X" as ب with the hand, not as "however", which "أن" follows."""
    return [
        replace(token, word="يد", preposition="ب", verbs=(), noun=lexicon.forms.noun("يد"))
        if token.word == _HAND and not following.word.startswith("ان") and not following.mark
        else token
        for token, following in zip(found, [*found[1:], *found[-1:]], strict=True)
    ]


def _by_users(found: list[Token]) -> list[Token]:
    """Read "استخدام" as a deed only right before whoever is to use something: "استخدام الجيش للقاعدة", not "باستخدام الطائرات"."""
    return [
        replace(token, noun=None) if token.noun and token.noun.lemma in _USES and (token.preposition == "ب" or not _uses(after)) else token
        for token, after in zip(found, [*found[1:], *found[-1:]], strict=True)
    ]


def _protests(found: list[Token]) -> list[Token]:
    """Read a protest as what a body says, not what a crowd does, where it is that body's: "أبلغته احتجاج إيران", "أعربت عن احتجاجها"."""
    return [
        replace(token, noun=replace(token.noun, lemma=_PROTEST))
        if token.noun and token.word in _PROTESTS and (token.noun.enclitic or _uses(after))
        else token
        for token, after in zip(found, [*found[1:], *found[-1:]], strict=True)
    ]


def _uses(token: Token) -> bool:
    return token.name is not None and token.name.kind in BODIES and not token.preposition


def _or_joined(found: list[Token]) -> list[Token]:
    """Read "or" between two deeds as what joins them: "تقديم المساعدة أو التدريب"."""
    joins = {at for at in range(1, len(found) - 1) if found[at].word == _OR and found[at - 1].noun and _is_deed(found[at + 1])}
    return [replace(t, conjunction="و") if at - 1 in joins else t for at, t in enumerate(found) if at not in joins]


def _is_deed(token: Token) -> bool:
    return token.noun is not None and not token.verbs and not token.conjunction


def _without_name_quotes(found: list[Token]) -> list[Token]:
    """Drop the quotation marks and brackets that enclose no more than a name, and a name that only names again whom it stands behind."""
    dropped: set[int] = set()
    for at, token in enumerate(found):
        if token.mark and token.mark in _BEGIN and at not in dropped:
            for close in range(at + 2, min(at + 4, len(found))):
                if found[close].mark and found[close].mark in _END:
                    if any(t.name for t in found[at + 1 : close]):
                        dropped |= {at, close}
                    if token.mark == "(" and close == at + 2 and _names_again(found, at, dropped):
                        dropped.add(at + 1)
                    break
    return [t for at, t in enumerate(found) if at not in dropped]


def _names_again(found: Sequence[Token], at: int, dropped: set[int]) -> bool:
    """Return whether brackets at a token hold another name of whoever stands right before them: "محمود عباس (أبو مازن)"."""
    before = next((found[i] for i in range(at - 1, -1, -1) if i not in dropped), None)
    named, inside = before.name if before is not None else None, found[at + 1].name
    if named is None or inside is None:
        return False
    called = named.kind == inside.kind == "person" and inside.entity.startswith(_NEW)  # "فلان (أبو فلان)"
    return called or named.entity == inside.entity
