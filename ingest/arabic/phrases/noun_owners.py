"""To whom the actors and things of an Arabic noun belong, behind من, ل and "تابع": "عناصر من داعش", "مواقع للتنظيم"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.arabic.phrases.boundaries import is_closed, verb_at
from ingest.arabic.phrases.members import members_of
from ingest.arabic.phrases.nouns import NounPhrase, Post, end_with
from ingest.arabic.phrases.one_person import is_one
from ingest.arabic.phrases.shares import share
from ingest.arabic.posts.named_bodies import PART
from ingest.arabic.words.actor_words import indefinite_quality, is_quality
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.counts import about as says_about
from ingest.arabic.words.counts import approximation
from ingest.lexicon import senses

_ALLIANCES = senses("ar", "joined_bodies")
_MANY, _FEMININE = ("ين", "ون"), ("ه", "ات")

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token


def take_whole(phrases: Phrases, found: NounPhrase, head: int) -> bool:
    """Take the whole into "عناصر من داعش", "عدد من مقاتلي التنظيم", whose head stands at a token; return whether there is one."""
    inner = phrases.one(found.end + 1)
    if phrases.lexicon.bare(phrases.tokens[found.end - 1].word) in phrases.lexicon.areas:
        return False  # "تحرير مناطق | من داعش"
    if inner is None or not inner.named or inner.trigger is not None or inner.end <= found.end or inner.phrases[0].kind == "place":
        return False
    if inner.phrases[0].entity in phrases.lexicon.states:
        return False  # "4 طائرات من روسيا": who sends them
    if inner.phrases[0].kind != "force" and _civilian(phrases, found):
        return False  # "شخصان من عائلة واحدة", "شبان من عشيرة"
    if (members := members_of(phrases, found, head, inner)) is not None:
        found.posts.append(Post(found.end, inner.end, PART, (members,), members.of))
        found.gender = ""  # "اتهم قادة من الحزب"
    found.inner = [p for p in found.inner if p.sort != "description"] + (inner.phrases if members is None else [members])
    found.end = inner.end
    return True


def _civilian(phrases: Phrases, found: NounPhrase) -> bool:
    """Return whether the word before "of" is for people who bear no arms."""
    lexicon, last = phrases.lexicon, phrases.tokens[found.end - 1].word
    known = lexicon.descriptions.get(lexicon.bare(last)) or lexicon.descriptions.get(found.head)
    return known is not None and known.one == "person" and not known.member


def take_land(phrases: Phrases, found: NounPhrase) -> bool:
    """Take the land into "مناطق في شمال العراق", "أجزاء واسعة من المحافظة"; return whether there is one."""
    at = found.end + 1
    nested = at + 1 < len(phrases.tokens) and phrases.tokens[at + 1].name is not None and not phrases.tokens[at + 1].preposition
    at += nested and phrases.lexicon.bare(phrases.tokens[at].word) in phrases.lexicon.areas  # "مساحات من | أراضي | سنجار"
    if at >= len(phrases.tokens) or phrases.lexicon.bare(phrases.tokens[at].word) in phrases.lexicon.areas:
        return False
    inner = phrases.one(at)
    lands = [p for p in inner.phrases if p.kind == "place" or p.entity in phrases.lexicon.states] if inner is not None else []
    if inner is None or not lands or inner.trigger is not None or inner.end <= found.end or lands[0].sort == "anaphor":
        return False
    found.inner, found.end, found.place = lands, inner.end, True
    return True


def take_counted(phrases: Phrases, found: NounPhrase) -> bool:
    """Take those who are counted with "about", and parts of a land, behind a verbal noun; return whether any are.

    So "مقتل ما لا يقل عن خمسة مدنيين", "مقتل نحو 20 مدنيا", "مقتل أحد الجنود", "تحرير 50 بالمئة من الأنبار", "تحرير عدة مناطق في الأنبار".
    """
    if found.trigger != found.end - 1:
        return False
    tokens, lexicon = phrases.tokens, phrases.lexicon
    one = is_one(tokens[found.end])
    about = approximation(tokens, found.end, lexicon) or share(tokens, found.end, lexicon) or one or says_about(tokens, found.end, lexicon)
    parts = not about and found.lemma in lexicon.done_to and _opens_parts(tokens[found.end].word, lexicon)
    inner = phrases.one(found.end) if about or parts else None
    if inner is None or inner.end <= found.end + about or inner.trigger is not None or not inner.named:
        return False
    if (parts and not any(p.kind == "place" for p in inner.phrases)) or (one and inner.phrases[0].kind != "person"):
        return False
    end_with(found, inner)
    return True


def _opens_parts(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word counts places, or is one for a part of a land: "عدة مناطق", but not "هجوم كبير | سامراء"."""
    return word in lexicon.areas or (word in lexicon.determiners - lexicon.qualities and not word.isdigit())


def take_owner(phrases: Phrases, found: NounPhrase, at: int) -> bool:
    """Take the owner behind ل into "مواقع لداعش", "أهداف تابعة للتنظيم"; return whether there is one."""
    if at >= len(phrases.tokens) or phrases.tokens[at].preposition != "ل":
        return False
    inner = phrases.one(at)
    if inner is None or not inner.phrases or inner.trigger is not None:
        return False
    first = inner.phrases[0]
    leaders = first.kind == "person" and first.sort != "name"  # "موقع لقادة التنظيم" is the group's
    theirs = (first.of or next((post.body for post in inner.posts if post.body), ())) if leaders else inner.phrases
    if not theirs or theirs[0].kind not in BODIES:
        return False
    found.inner += theirs
    found.end = inner.end
    return True


def take_owner_past_land(phrases: Phrases, found: NounPhrase, head: str) -> None:
    """Take the owner of things into "أهداف في العراق | تابعة للحرس", where the preposition of the land stands behind what is found."""
    lands = phrases.read(found.end + 1)
    if lands is None or lands.trigger is not None or lands.end + 1 >= len(phrases.tokens):
        return
    adjective = phrases.tokens[lands.end]
    apart = not (adjective.mark or adjective.conjunction or adjective.preposition)
    places = bool(lands.phrases) and all(p.kind == "place" or p.entity in phrases.lexicon.states for p in lands.phrases)
    if apart and places and belongs(phrases, lands.end, head):
        take_owner(phrases, found, lands.end + 1)


def belongs(phrases: Phrases, at: int, head: str) -> bool:
    """Return whether an adjective tells whose something is, but not an armed group's state: "تابعة لداعش", "ميليشيا تابعة لإيران"."""
    lexicon, after = phrases.lexicon, phrases.tokens[at + 1] if at + 1 < len(phrases.tokens) else None
    state = after is not None and (after.word in ATTACHED or (after.name is not None and after.name.entity in lexicon.states))
    return lexicon.adjectives.get(lexicon.bare(phrases.tokens[at].word), ("",))[0] == "تابع" and not (state and head in lexicon.bands)


def counts_members(word: str, lexicon: Lexicon) -> bool:
    """Return whether the word before من counts members: "11 مسلحا من داعش", "مقتل 29 من عناصر"."""
    known = lexicon.descriptions.get(word)
    return (known is not None and known.generic) or word.isdigit() or word in lexicon.determiners


def _owns_force(head: Token, here: Token, lexicon: Lexicon) -> bool:
    """Return whether a defined common noun is whose a force right before it is: "قوات | الأمن", "قوات | التحالف"."""
    known = lexicon.descriptions.get(head.word)
    plain = here.definite and not (here.mark or here.name or here.conjunction or here.preposition)
    body = lexicon.bare(here.word) in lexicon.descriptions or here.noun is not None  # "قطعات | الجيش": the army's
    allied = here.noun is not None and here.noun.lemma in _ALLIANCES
    return known is not None and known.one == "force" and not head.definite and plain and (allied or not body)


def _qualified_until(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the adjectives of a defined noun end that agree with it: "محاربة | الجماعات المتشددة"."""
    head, outer = tokens[at - 1].word, tokens[at - 2].word
    people, feminine = head.endswith(_MANY), head.endswith(_FEMININE) or lexicon.bare(head) in lexicon.feminine
    broken = not feminine and not outer.endswith(_FEMININE)  # "دعم | الدول الغربية": nothing else there is feminine
    while at < len(tokens):
        token, bare = tokens[at], lexicon.bare(tokens[at].word)
        plain = token.definite and not (token.mark or token.name or token.conjunction or token.preposition or token.owned)
        agrees = bare.endswith(_MANY) if people else not bare.endswith(_MANY) and (broken or bare.endswith("ه") == feminine)
        if not plain or not agrees or bare in lexicon.adjectives or not is_quality(bare, lexicon):
            break
        at += 1
    return at


def described_until(phrases: Phrases, at: int) -> int:
    """Return where what belongs to a description ends: its owner or adjectives, "قوات | الأمن", "قوة | مشتركة", "مصدر | أمني رفيع"."""
    tokens, lexicon = phrases.tokens, phrases.lexicon
    if at < len(tokens) and _owns_force(tokens[at - 1], tokens[at], lexicon):
        return at + 1
    head = tokens[at - 1]
    if head.definite and (head.word not in lexicon.anaphors or head.word.endswith("ات")):  # but not "قواعد الحزب | الكردي"
        return _qualified_until(tokens, at, lexicon)
    while at < len(tokens):
        token = tokens[at]
        if token.mark or token.name or token.conjunction or token.preposition or token.definite or verb_at(tokens, at, lexicon):
            break
        if (
            token.word in ATTACHED
            or token.word in lexicon.metonymy
            or is_closed(token.word, lexicon)
            or not indefinite_quality(token.word, lexicon)
        ):
            break
        at += 1
    return at
