"""Who leads a body, said by "بقيادة": behind its name, inside it, or before the one who leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES, Span
from ingest.arabic.phrases.coordination import coordinated
from ingest.arabic.phrases.nouns import NounPhrase, Post, state_phrase
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon

_SENT, _SIDES = senses("ar", "delegations"), folded(senses("ar", "sides_within"))
_JOINS = folded(senses("ar", "joined_bodies"))
SERVING = senses("ar", "serve_their_owner")
_AGAINST = ("ضد", "علي")  # folded
_TO_LANDS = ("في", "الي")  # folded, before the land where whoever is led is
_BACK = 7  # words from a delegation to where those are who sent it
_PAUSES = ('"', "»", "”", "،", ",")


def led_behind(phrases: Phrases, found: NounPhrase, body: Phrase) -> None:
    """Take "بقيادة X" right behind a body."""
    at, tokens = found.end, phrases.tokens
    while at < len(tokens) and at - found.end < 2 and tokens[at].mark in _PAUSES:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].preposition != "ب" or tokens[at].word not in phrases.lexicon.leadership:
        return
    who = leader(phrases, at + 1)
    if who is not None and is_foe(tokens, found.start) and who.phrases[0].kind in BODIES:
        return  # "الحملة ضد داعش بقيادة الولايات المتحدة": she leads the campaign
    land = body.kind == "place" or body.entity in phrases.lexicon.states
    if lies_in(tokens, found.start, phrases.lexicon) or (land and found.start and tokens[found.start - 1].word in _TO_LANDS):
        return  # "وفد من الوزارة في الإقليم برئاسة فلان": he leads the delegation
    if who is not None and who.named and who.phrases[0].kind in ACTORS:
        found.posts += [Post(at, who.end, "قائد", (who.phrases[0],), (_made_up_of(phrases, found) or body,)), *who.posts]
        found.end = who.end


def lies_in(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a phrase that begins at a token only tells where those are, or in what they sit, of whom a delegation or side before
    it consists: "كتل *في البرلمان* بزعامة فلان".
    """
    if at == 0 or tokens[at - 1].word != "في":
        return False
    before = tokens[max(at - _BACK, 0) : at - 1]
    head = next(
        (n for n in range(len(before) - 1, -1, -1) if before[n].name is None and lexicon.bare(before[n].word) in _SENT | _SIDES), None
    )
    between = before[head + 1 :] if head is not None else ()
    return head is not None and not any(t.mark or any(v.form.aspect != "participle" for v in t.verbs) for t in between)


def is_foe(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a phrase that begins at a token is of whom something is against."""
    return at > 0 and tokens[at - 1].word in _AGAINST and not tokens[at - 1].name


def _made_up_of(phrases: Phrases, found: NounPhrase) -> Phrase | None:
    """Return the group before a body that comes from it, whom the leader leads: "وفد من الحكومة برئاسة فلان"."""
    tokens, describer = phrases.tokens, phrases.common.describer
    at = found.start - 1
    if at >= 0 and phrases.lexicon.bare(tokens[at].word) in _SENT and describer.head(at) is not None and tokens[at].name is None:
        return describer.phrase(at, found.end)  # "وفد الحزب برئاسة فلان"
    if at < 1 or tokens[at].word != "من" or tokens[at].name is not None:
        return None
    for head in (at - 2, at - 1):
        known = describer.head(head) if head >= 0 and tokens[head].name is None else None
        if known is not None and known[1].kind in BODIES and not known[1].generic:
            return describer.phrase(head, at) if known[0] not in phrases.lexicon.metonymy else None
    return None


def led_in_name(found: NounPhrase, body: Phrase, token: Token, lexicon: Lexicon) -> None:
    """Read the leader off a name that says it: "التحالف الدولي بقيادة الولايات المتحدة"."""
    words = token.word.split()
    for at, word in enumerate(words):
        if (word[:1] == "ب" and word[1:] in lexicon.leadership) or word in ("يقوده", "تقوده"):
            state = lexicon.state_of(words[at + 1 :])
            if state:
                found.posts.append(Post(found.start, found.end, "قائد", (state_phrase(token.span, state),), (body,)))
            return


def leader(phrases: Phrases, at: int) -> NounPhrase | None:
    """Return who leads, after "بقيادة": a phrase, or a state by its adjective."""
    token, lexicon = phrases.tokens[at], phrases.lexicon
    state = lexicon.demonyms.get(lexicon.bare(token.word)) if token.name is None else None
    if state is not None:
        return NounPhrase(at, at + 1, [state_phrase(token.span, state)])
    found = phrases.one(at)
    while found is not None and found.named and (more := coordinated(phrases, found)) is not None:
        if more.phrases[0].kind != found.phrases[0].kind:
            break  # "ائتلاف النصر بزعامة فلان وتحالف الفتح": he leads the first alone
        found.end = more.end
        found.phrases += more.phrases
        found.posts += more.posts
    return found


def led_by_owner(tokens: Sequence[Token], at: int, found: NounPhrase, lexicon: Lexicon) -> Phrase | None:
    """Return the body that a noun makes with the person who leads it: "حكومة فلان", and note his post."""
    owner = found.inner[0] if found.inner else None
    word = tokens[at].word
    if word in _JOINS and found.end < len(tokens) and tokens[found.end].word == "مع":
        return None  # "تحالف فلان مع الحزب"
    if owner is None or owner.kind != "person" or owner.sort != "name" or not (word in lexicon.led_by_owner or word in lexicon.troops):
        return None
    if any(token.mark for token in tokens[at : found.end]):
        return None
    span = Span(tokens[at].bare_start, owner.span.end)
    kind = lexicon.body_heads.get(word, "force" if word in lexicon.troops else "organization")
    body = Phrase(span, "description", lemma=word, kind=kind, definite=True, number="s", of=(owner,))
    if word not in SERVING and word in lexicon.led_by_owner:
        found.posts.append(Post(at, found.end, "زعيم", (owner,), (body,)))
    return body
