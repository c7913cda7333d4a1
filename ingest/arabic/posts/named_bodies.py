"""The body or place that a post is of: a name, or a noun that says what kind of body it is: "تحالف الفتح", "شرطة ديالى", "مكتب فلان"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import BODIES, Span
from ingest.arabic.phrases.against import says_against
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.words.actor_words import indefinite_adjective
from ingest.arabic.words.tokens import Token
from ingest.claims.frames import load_frames
from ingest.lexicon import lands
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases

_DEALINGS = frozenset(("accuses", "criticises", "demands_of", "informs", "invites", "meets", "praises", "supports", "threatens"))
PART = "عضو في"  # the post of a body in a larger one


def body_at(phrases: Phrases, at: int) -> NounPhrase | None:
    """Return the body or place that a token names, after a noun that says what it is ("تحالف", "عمليات") or none."""
    token, lexicon = phrases.tokens[at], phrases.lexicon
    if token.name is not None:
        return _named(phrases, at, token)
    if (token.verbs and not token.noun) or token.word in lexicon.titles or token.word in lexicon.prepositions:
        return None
    if token.word in lexicon.complementisers:
        return None
    common = phrases.common.read(at, at)
    if common is None:
        return None
    if (unnamed := _of_place_or_person(phrases, at, common)) is not None:
        common.phrases = [unnamed]
        return common
    known = [p for p in (*common.phrases, *common.inner) if p.sort == "name" and p.kind != "person"]
    known = known or [p for p in common.phrases if p.sort in ("anaphor", "description") and p.kind in BODIES]
    common.phrases = known[:1]
    return common if known else None


def _named(phrases: Phrases, at: int, token: Token) -> NounPhrase | None:
    if token.name is None or token.name.kind == "person":
        return None
    phrase = Phrase(token.span, "name", kind=token.name.kind, entity=token.name.entity, definite=True, number="s")
    found = NounPhrase(at, at + 1, [phrase])
    phrases.names.adjectives(found)
    whole_in_name(found, phrase, token)
    return found


def _of_place_or_person(phrases: Phrases, at: int, common: NounPhrase) -> Phrase | None:
    """Return the body that a noun makes with a place or a person: "شرطة ديالى", "مكتب فلان"; None where it names another."""
    head = phrases.tokens[at]
    kind = phrases.lexicon.body_heads.get(head.word)
    names = [p for p in (*common.inner, *common.phrases) if p.sort == "name"]
    if kind is None or common.posts or not names or any(p.kind not in ("place", "person") for p in names) or common.end - at < 2:
        return None
    span = Span(head.bare_start, phrases.tokens[common.end - 1].span.end)
    return Phrase(span, "description", lemma=head.word, kind=kind, definite=True, number="s", of=tuple(names[:1]))


def body_behind(phrases: Phrases, post: Post) -> NounPhrase | None:
    """Return the body that the word behind a post names, if it is not what the verb before takes: "جدد الوزير رفض العراق"."""
    token, lexicon = phrases.tokens[post.end], phrases.lexicon
    defined = post.lemma.split()[-1].startswith("ال") and (post.lemma.startswith("ال") or bool(post.state))
    if token.preposition not in ("", "ب", "ل") or (defined and not token.preposition):
        return None  # "اتهم الرئيس التركي | حكومة الإقليم", "اتهم النائب | تركيا"
    if not token.preposition and is_qualified_post(phrases, post):
        return None
    if token.preposition == "ب" and taken_by_verb(phrases, post):
        return None  # "أشاد السفير | بالجيش"
    taken = token.noun is not None and not token.preposition and token.noun.lemma in lexicon.own_acts
    if taken and not token.definite and token.word not in lexicon.body_heads:
        return None
    if token.preposition == "ب" and token.name is not None and token.name.kind in ("operation", "mandate"):
        return None  # "هنأ رئيس الوزراء بتحرير الموصل"
    found = body_at(phrases, post.end)
    _of_its_people(phrases, post, found)
    return found


def is_qualified_post(phrases: Phrases, post: Post) -> bool:
    """Return whether a post ends with an adjective of its own, before what cannot own it: "نائب سابق | الوزارة", "قيادي كردي | إيران"."""
    last = phrases.tokens[post.end - 1]
    if post.end - post.start <= max(1, len(post.lemma.split())):  # "أمين عام | الحزب": the adjective is the post's own
        return False
    return last.word in phrases.lexicon.demonyms or indefinite_adjective(last, phrases.lexicon)


def is_unnamed_member(phrases: Phrases, post: Post) -> bool:
    """Return whether a name right behind the body of an indefinite post is whom the verb before takes: "التقى مسؤول في الوزارة | فلانا"."""
    before, head = phrases.tokens[post.start - 1] if post.start else None, phrases.tokens[post.start]
    if before is None or head.definite or not post.body or phrases.tokens[post.start + 1].word != "في":
        return False
    return any(v.form.lemma in _dealing() for v in before.verbs)


@lru_cache(maxsize=1)
def _dealing() -> frozenset[str]:
    """Return the verbs that say how somebody deals with somebody, which unlike those of harm are no passives when spelt alike."""
    return load_frames("ar").transitive(_DEALINGS)


def _of_its_people(phrases: Phrases, post: Post, found: NounPhrase | None) -> None:
    """Let a body whose noun ends the post's words be of the people behind it, not the place: "رئيس | مجلس شيوخ عشائر الأنبار"."""
    before, behind = phrases.tokens[post.end - 1], phrases.tokens[post.end]
    kind = phrases.lexicon.body_heads.get(before.word)
    if found is None or kind is None or post.end - post.start < 2 or behind.name is not None or behind.preposition:
        return
    if found.phrases and all(p.kind == "place" for p in found.phrases):
        span = Span(before.bare_start, phrases.tokens[found.end - 1].span.end)
        found.phrases = [Phrase(span, "description", lemma=before.word, kind=kind, definite=True, number="s", of=tuple(found.phrases[:1]))]


def taken_by_verb(phrases: Phrases, post: Post) -> bool:
    """Return whether a verb right before a post takes what stands behind "ب", which no word of the post asks for."""
    before = phrases.tokens[post.start - 1] if post.start else None
    if before is None or post.lemma.endswith(" ب"):
        return False
    return any(v.form.lemma in phrases.lexicon.governs_with for v in before.verbs)


def whole_in_name(found: NounPhrase, part: Phrase, token: Token) -> None:
    """Read the larger body off the name of its part: "اللواء 30 في الحشد الشعبي"."""
    whole = token.name.inner[0] if token.name is not None and token.name.inner else None
    if whole is not None and whole.kind in BODIES and whole.entity not in lands() and not says_against(token.word):
        body = Phrase(whole.span, "name", kind=whole.kind, entity=whole.entity, definite=True, number="s")
        found.posts.append(Post(found.start, found.end, PART, (part,), (body,)))
