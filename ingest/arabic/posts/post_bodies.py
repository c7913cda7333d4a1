"""What stands between the words of a post and its holder: adjectives, the state, the body, a larger body around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.named_bodies import PART, body_at, body_behind, taken_by_verb
from ingest.arabic.posts.post_service import follows_person, serves, within
from ingest.arabic.posts.several_holders import is_for_several
from ingest.arabic.words.actor_words import indefinite_adjective
from ingest.arabic.words.counts import is_number
from ingest.arabic.words.spoken_to import is_told
from ingest.lexicon import among, capitals, senses
from ingest.lexicon import posts as listed_posts
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

LED = "قائد"  # of a body "led by" somebody
_QUOTES = '"«“”»'
_CALLED = folded(senses("ar", "known_as"))
_ACTING = senses("ar", "acting")
_SEATS = senses("ar", "seats")
_OF_ALL = fold_word("أممي")  # of the United Nations, which are no land
_ENVOYS = folded(senses("ar", "sent_by_others"))
_UNDERTAKINGS = folded(senses("ar", "undertakings"))
_WITH = fold_word("لدى")
_INSIDE = folded(("في", "لدى", "ضمن", "داخل"))


def goes_on(posts: PostReader, post: Post) -> bool:
    """Take one more word or body into a post; False where it ends."""
    token, lexicon = posts.tokens[post.end], posts.lexicon
    bare = lexicon.bare(token.word)
    if token.mark and token.mark in _QUOTES:
        post.end += 1
    elif token.definite and not token.name and bare in lexicon.determiners and is_for_several(posts, post):
        post.end += 1  # "نواب رئيس الوزراء | الثلاثة"
    elif token.conjunction or token.mark:
        return False
    elif not token.name and (token.word in lexicon.former or (token.preposition == "ب" and token.word in _ACTING)):
        post.end += 1
    elif not token.name and bare in lexicon.demonyms and post.state is None:
        post.state = lexicon.demonyms[bare]
        post.end += 1
    elif not post.body and not token.name and not token.preposition and (_plain_adjective(posts, post.end) or _quality(posts, post)):
        post.end += 1
    elif not post.body and not posts.tokens[post.start].definite and is_told(posts.tokens, post.start, post.end, lexicon):
        return False  # "قال مسؤول كبير | لرويترز"
    elif not post.body and implies_body(post.lemma) and not token.preposition and posts.words.read(post.end) is not None:
        return False  # "مستشار الأمن الوطني رئيس هيئة الحشد فلان"
    elif not post.body and (
        _of_one_land(posts, post) or (token.preposition in ("", "ل") and (serves(posts, post) or follows_person(posts, post)))
    ):
        return False
    elif not post.body and _sent_to(posts, post):
        post.end += 1
    elif not post.body and not _posted_to(posts, post) and (body := body_behind(posts.phrases, post)) is not None:
        head = lexicon.bare(posts.tokens[body.start].word.split()[0])
        land = body.phrases[0].entity in lexicon.states and head not in lexicon.body_heads and post.lemma != PART
        if land and posts.lexicon.bare(token.word) in _UNDERTAKINGS:
            return False  # "مدير برنامج العراق في المعهد"
        if post.lemma.endswith((" في", " ب", " من")) and ((land and post.lemma.endswith(" في")) or body.trigger is not None):
            return False  # "مقاتل في سوريا", "جندي في مهمة لتدريب الجيش"
        if post.start and is_number(posts.tokens[post.start - 1]) and body.phrases[0].kind == "place":
            return False  # "نشرت 200 جندي | في قاعدة"
        post.others += [part for part in body.posts if part.lemma in (PART, LED)]
        post.take(body)
    elif (not post.body and _so_called(posts, post)) or _led(posts, post) or _besides(posts, post) or _member_of(posts, post):
        pass
    elif (post.body or (post.state and (token.word != _WITH or _is_envoy(post)))) and (wider := within(posts, post.end)) is not None:
        post.others += _part_of(posts, post, wider)
        post.end = wider.end
    else:
        return False
    return True


def _of_one_land(posts: PostReader, post: Post) -> bool:
    """Return whether a post that an adjective has given its state stands before another land: "اتهم وزير الدفاع العراقي | تركيا"."""
    token = posts.tokens[post.end]
    if post.state is None or token.name is None or token.preposition:
        return False
    return token.name.entity in posts.lexicon.states or token.name.entity in capitals()


def _posted_to(posts: PostReader, post: Post) -> bool:
    """Return whether a land only tells where an envoy of another is posted: "السفير القطري | بالعراق"."""
    token = posts.tokens[post.end]
    envoy = post.state is not None and _is_envoy(post)
    land = token.name is not None and (token.name.kind == "place" or token.name.entity in posts.lexicon.states)
    return envoy and token.preposition == "ب" and land


def _sent_to(posts: PostReader, post: Post) -> bool:
    """Return whether a land behind "ل" is where an envoy of others is sent: "المبعوث الأممي | لليمن", but not "القنصل العام لتركيا"."""
    token, (head, *told) = posts.tokens[post.end], post.lemma.split()
    lands = posts.lexicon.states - {posts.lexicon.demonyms.get(_OF_ALL)}
    envoy = posts.lexicon.bare(fold_word(head)) in _ENVOYS and (post.state is not None or bool(told))
    return envoy and token.preposition == "ل" and token.name is not None and token.name.entity in lands


def _is_envoy(post: Post) -> bool:
    """Return whether a post is of somebody who may be posted with another: "السفير القطري لدى العراق فلان"."""
    known = listed_posts("ar").get(post.lemma)
    return known is not None and known.relation == "speaks_for"


def _plain_adjective(posts: PostReader, at: int) -> bool:
    """Return whether a word is an adjective of the post that the lexicon lacks: "المتحدث العسكري باسم"."""
    token, lexicon = posts.tokens[at], posts.lexicon
    after = posts.tokens[at + 1] if at + 1 < len(posts.tokens) else None
    title = token.word in lexicon.titles and after is not None and after.preposition == "ل"
    if token.verbs or token.noun or len(token.word) < 4 or (not title and lexicon.knows(token.word)):
        return False
    return lexicon.bare(token.word).endswith(("ي", "يه")) and body_at(posts.phrases, at) is None


def _quality(posts: PostReader, post: Post) -> bool:
    """Return whether a word is the adjective of a post without an article: "نائب | سابق", "قائد عسكري | كبير", "قيادي | كردي"."""
    token, start = posts.tokens[post.end], posts.tokens[post.start]
    plain = indefinite_adjective(token, posts.lexicon) and not token.verbs
    return plain and not (start.definite or start.owned) and " " not in post.lemma


def _so_called(posts: PostReader, post: Post) -> bool:
    """Take the body behind "ما يسمى بـ", "ما يعرف بـ"."""
    tokens, at = posts.tokens, post.end
    at += tokens[at].word in posts.lexicon.body_heads
    if at + 2 >= len(tokens) or tokens[at].word != "ما" or tokens[at + 1].word not in _CALLED:
        return False
    at += 2 + bool(tokens[at + 2].mark and tokens[at + 2].mark in _QUOTES)
    body = body_at(posts.phrases, at) if at < len(tokens) else None
    if body is None:
        return False
    post.take(body)
    return True


def _led(posts: PostReader, post: Post) -> bool:
    """Take "بقيادة فلان" between a body and the holder of a post in it."""
    token = posts.tokens[post.end]
    if token.preposition != "ب" or token.word not in posts.lexicon.leadership or not post.body:
        return False
    leader = posts.titled(post.end + 1) or posts.named(post.end + 1)
    if leader is None or leader.phrases[0].kind not in ACTORS:
        return False
    post.others.append(Post(post.end, leader.end, LED, (leader.phrases[0],), post.body))
    post.end = leader.end
    return True


def _besides(posts: PostReader, post: Post) -> bool:
    """Take the party of a member of parliament: "عضو مجلس النواب عن كتلة ..."."""
    known = listed_posts("ar").get(post.lemma)
    sits = known is not None and known.relation == "member_of" and post.lemma.split()[0] in _SEATS
    if not post.body or posts.tokens[post.end].word != "عن" or not sits or post.end + 1 >= len(posts.tokens):
        return False
    party = body_at(posts.phrases, post.end + 1)
    if party is None or party.phrases[0].kind not in BODIES:
        return False
    post.body, post.end, post.tail = (*post.body, *party.phrases), party.end, party
    return True


def _member_of(posts: PostReader, post: Post) -> bool:
    """Take the body behind words that say what somebody does there: "القيادي البارز في الحزب", "مسؤول الملف الأمني في الوزارة"."""
    tokens, relation = posts.tokens, listed_posts("ar")[post.lemma].relation
    if post.body or relation == "speaks_for" or (post.state and posts.tokens[post.end].word == _WITH):
        return False
    at = post.end
    while at < len(tokens) and at - post.end < 4 and _says_what(posts, at):
        at += 1
    if at + 1 >= len(tokens) or not (tokens[at].word in _INSIDE or _heads_body(posts, post, at)):
        return False
    body = body_at(posts.phrases, at + (not tokens[at].preposition))
    whose = body.phrases[0] if body is not None else None
    if body is None or whose is None or whose.kind not in BODIES or whose.entity in (None, *posts.lexicon.states):
        return False
    if implies_body(post.lemma) and _called_after_head(posts, body):
        return False  # "وزير التجارة في حكومة فلان"
    if relation == "leads" and post.lemma not in among("ar"):
        post.lemma = "قائد في"
    post.take(body)
    return True


def _heads_body(posts: PostReader, post: Post, at: int) -> bool:
    """Return whether a body's name or noun stands behind "ب": "القيادي البارز بالحزب", but not "أشاد نائب كردي بدور الحزب"."""
    token, lexicon = posts.tokens[at], posts.lexicon
    bare = lexicon.bare(token.word)
    if taken_by_verb(posts.phrases, post):
        return False
    return token.preposition == "ب" and (token.name is not None or bare in lexicon.body_heads or bare in lexicon.descriptions)


def _called_after_head(posts: PostReader, body: NounPhrase) -> bool:
    """Return whether a body is named after the person who leads it."""
    name = posts.tokens[body.start].name
    return bool(body.posts) or (name is not None and any(inner.kind == "person" for inner in name.inner))


def _says_what(posts: PostReader, at: int) -> bool:
    """Return whether a word can say what somebody does in a body, and is none itself."""
    token, lexicon = posts.tokens[at], posts.lexicon
    plain = not (token.mark or token.name or token.conjunction or token.preposition) and not (token.verbs and not token.noun)
    bare = lexicon.bare(token.word)
    if bare in lexicon.body_heads or bare in lexicon.descriptions:
        return False
    return plain and token.word not in lexicon.prepositions and token.word not in lexicon.complementisers


def _part_of(posts: PostReader, post: Post, wider: NounPhrase) -> list[Post]:
    """Return what the words between a post and its holder say of its body: "قائد الفرقة في الجيش فلان": the division is the army's."""
    whole, part = wider.phrases[0], post.body[-1] if post.body else None
    if part is None or part.sort != "name" or posts.tokens[post.end].word not in _INSIDE or whole.entity in (None, part.entity):
        return []
    fits = part.kind in BODIES and whole.kind in BODIES and not {part.entity, whole.entity} & posts.lexicon.states
    return [Post(post.start, wider.end, PART, (part,), (whole,))] if fits else []


def implies_body(lemma: str) -> bool:
    """Return whether a post tells its body by its own words: "وزير الدفاع"."""
    known = listed_posts("ar").get(lemma)
    return known is not None and known.default is not None and (" " in lemma or lemma.startswith("ال"))
