"""Posts and larger bodies behind a name: "فلان، زعيم الحزب", "الكتائب، الجناح العسكري للحزب", "المكتب الإعلامي لرئيس الوزراء فلان"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.named_bodies import PART
from ingest.arabic.posts.office_of_holder import leading_post
from ingest.arabic.posts.own_posts import before_object, his_own, of_other_state
from ingest.arabic.posts.post_bodies import implies_body
from ingest.arabic.posts.post_words import SERVES, Words
from ingest.arabic.posts.posts import BEHIND_POST
from ingest.arabic.words.pronouns import STANDING
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import posts as listed_posts
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_AMONG, _IN = "بين", " في"
_ALSO = ("ايضا", "كذلك", "حاليا")
_WINGS = senses("ar", "wings")
_SAYS = (senses("ar", "copulas") | senses("ar", "regards")) - {"ليس", "عاد"}  # of what a body is a part
_MOST = senses("ar", "superlatives")
_REACH = 7  # words from a verb over the post and titles of its subject to his name


def appose(posts: PostReader, found: NounPhrase, person: Phrase, pause_needed: bool) -> None:
    """Give a person the posts that follow his name: "فلان، زعيم الحزب", "فلان رئيس الوزراء والقائد العام للقوات المسلحة"."""
    tokens = posts.tokens
    while True:
        at = found.end
        pause = at < len(tokens) and tokens[at].mark in BEHIND_POST
        said = _said_of_him(posts, at + bool(pause))
        told = his_own(posts, at, person) or before_object(posts, at)
        own = not (pause or said) and (told or (pause_needed and _his_party(posts, at, found)))
        if (pause_needed or _object_of_verb(posts, found)) and not (pause or said or own) and not found.posts:
            return
        if pause and not said and _inserted_subject(posts, found):
            return
        at += bool(pause) + said
        at += said and _also(posts, at)
        pause = pause or said
        words = posts.words.read(at) or posts.words.one_of(at) or (posts.words.of_body(at) if said else None)
        if words is None or tokens[at].preposition or (tokens[at].conjunction and not found.posts):
            return
        if tokens[at].word in posts.lexicon.counterparts:
            return  # "أبلغ الوزير، فلان، نظيره التركي": another
        if not pause and tokens[at].word.endswith("ا"):
            return  # an accusative is what somebody became, or is not: "ليس X عضوا"
        post = posts.complement(at, words)
        if found.posts and not (pause or tokens[at].conjunction) and of_other_state(posts, post, found, person):
            return  # "التقى فلان رئيس الحزب | السفير الإيراني"
        holder = None if own or (pause and not said and _closed(posts, found, post)) else posts.holder(post)
        inner = _of_holder(posts, post, holder) if holder is not None and pause else None
        if holder is not None and pause and _served(posts, found, post, holder):
            post.body, post.end, post.holder = tuple(holder.phrases[:1]), holder.end, (person,)
            found.posts += [post, *holder.posts]
            found.end, found.tail = holder.end, None
            return
        if (holder is not None and inner is None) or not (_complete(post) or (pause and _joined(posts, post.end))):
            return
        post.holder = (person,)
        found.posts += [post, *post.others]
        found.end, found.tail = post.end, post.last_body
        if inner is not None and holder is not None:
            found.posts += [inner, *holder.posts]
            found.end, found.tail = holder.end, None
            return


def _his_party(posts: PostReader, at: int, found: NounPhrase) -> bool:
    """Return whether words behind the holder of a post say of which party he is: "قال النائب فلان | القيادي في الحزب إن"."""
    words = posts.words.read(at)
    known = listed_posts("ar").get(words.lemma) if words is not None and posts.tokens[at].definite else None
    member = words is not None and known is not None and known.relation == "member_of" and words.lemma.endswith(_IN)
    if words is None or not member or _object_of_verb(posts, found):
        return False
    return posts.holder(posts.complement(at, words)) is None


def _closed(posts: PostReader, found: NounPhrase, post: Post) -> bool:
    """Return whether a comma ends the post of a name behind which one began it: "استقبل فلان، زعيم الحزب، | السفير فلانا"."""
    known = listed_posts("ar").get(post.lemma)
    ends = post.end < len(posts.tokens) and posts.tokens[post.end].mark in COMMAS
    begun = not found.start or posts.tokens[found.start - 1].mark not in BEHIND_POST
    return ends and begun and bool(post.body or post.state) and known is not None and known.relation != "speaks_for"


def _served(posts: PostReader, found: NounPhrase, post: Post, holder: NounPhrase) -> bool:
    """Return whether the name behind a post is of whom its holder serves: "فلان، المتحدث باسم رئيس الوزراء فلان، إن"."""
    known = listed_posts("ar").get(post.lemma)
    ends = holder.end < len(posts.tokens) and posts.tokens[holder.end].mark in BEHIND_POST
    if known is None or known.relation != "speaks_for" or not ends or _object_of_verb(posts, found):
        return False
    title = posts.tokens[post.start].definite and " " not in post.lemma
    return not post.state and not title and all(p.sort == "role" for p in post.body)


def _said_of_him(posts: PostReader, at: int) -> bool:
    """Return whether "وهو" at a token says what post somebody holds, or "هو" that he is one of many: "فلان | هو أحد أعضاء الحزب"."""
    tokens = posts.tokens
    if at + 1 >= len(tokens) or tokens[at].word not in STANDING:
        return False
    return bool(tokens[at].conjunction) or (not tokens[at + 1].conjunction and tokens[at + 1].word in posts.lexicon.one_of)


def _also(posts: PostReader, at: int) -> bool:
    """Return whether a word at a token only says that there is more to say: "وهو أيضا قائد"."""
    return at < len(posts.tokens) and posts.tokens[at].word in _ALSO


def _joined(posts: PostReader, at: int) -> bool:
    """Return whether a further post is joined at a token: "فلان، الوزير والنائب السابق"."""
    return at < len(posts.tokens) and bool(posts.tokens[at].conjunction) and posts.words.read(at) is not None


def _of_holder(posts: PostReader, post: Post, holder: NounPhrase) -> Post | None:
    """Return the post, named in the body of another's, of whoever follows it: "فلان، المتحدث باسم مكتب رئيس الوزراء العراقي فلان"."""
    token = posts.tokens[post.end - 1]
    words = [word for word in token.word.split() if posts.lexicon.bare(word) not in posts.lexicon.demonyms]
    lemma = leading_post(words, posts.lexicon) if token.name is not None else None
    return Post(post.end - 1, post.end, lemma, holder=tuple(holder.phrases[:1])) if lemma else None


def _object_of_verb(posts: PostReader, found: NounPhrase) -> bool:
    """Return whether the post after a name may be of whom the verb before it takes as its object: "التقى الرئيس فلان وزير الدفاع"."""
    for at in range(found.start - 1, max(found.start - _REACH, 0) - 1, -1):
        token = posts.tokens[at]
        if any(v.form.lemma in posts.lexicon.takes_people for v in token.verbs):
            return True
        if token.mark or token.conjunction or (token.name is not None and token.name.kind == "person"):
            return False
    return False


def _inserted_subject(posts: PostReader, found: NounPhrase) -> bool:
    """Return whether a name between commas is the subject's, so that the post behind is the object's: "أوقف الوزير، فلان، مدير المكتب"."""
    tokens = posts.tokens
    if found.start < 2 or tokens[found.start - 1].mark not in BEHIND_POST or tokens[found.start - 2].mark:
        return False
    before = tokens[max(found.start - _REACH, 0) : found.start - 1]
    verbs = [v.form.lemma for token in before for v in token.verbs if token.noun is None and not token.mark]
    return (
        bool(verbs)
        and all(posts.lexicon.operator(lemma) is None for lemma in verbs)
        and not (posts.lexicon.takes_people.isdisjoint(verbs) and posts.lexicon.transitive.isdisjoint(verbs))
    )


def _complete(post: Post) -> bool:
    """Return whether it is known of what body or state a post is."""
    return bool(post.body or post.state or implies_body(post.lemma))


def appose_whole(posts: PostReader, found: NounPhrase, part: Phrase) -> None:
    """Give a body the larger one whose part it is said to be: "الجناح العسكري للحزب", "أحد مكونات التحالف", "جزء من الجيش"."""
    at, tokens = found.end, posts.tokens
    pause = at + 1 < len(tokens) and tokens[at].mark in BEHIND_POST
    at += pause
    if at + 1 < len(tokens) and tokens[at].word in STANDING:
        pause, at = True, at + 1
    elif _told_to_be(posts, at):
        pause, at = True, at + 2
    called = _part_word(posts, at)
    if called is not None and tokens[at].word == _AMONG and tokens[found.start].preposition:
        return  # "الأكثر ولاء لإيران بين فصائل الحشد": not Iran
    if called is None or (tokens[at].conjunction and at == found.end):
        return
    at, several = called
    one = tokens[at].definite and posts.lexicon.bare(tokens[at].word) not in posts.lexicon.many_parts
    if not (pause or several or one or _said_to_be(posts, found, at)):
        return
    if part.entity in posts.lexicon.states and posts.lexicon.bare(tokens[at].word) in _WINGS:
        return  # "حظرت أستراليا | الجناح العسكري للحزب"
    post = posts.complement(found.end, Words(PART, _behind_part(posts, at)))
    if post.body and posts.holder(post) is None:
        if posts.lexicon.bare(tokens[at].word) in posts.lexicon.serving and post.body[0].entity in posts.lexicon.states:
            post.lemma = SERVES
        post.holder = (part,)
        found.posts.append(post)
        found.end = post.end


def _told_to_be(posts: PostReader, at: int) -> bool:
    """Return whether a relative clause begins that says what a body is: "تحالف الفتح، الذي يمثل | الجناح السياسي للحشد"."""
    tokens, lexicon = posts.tokens, posts.lexicon
    if at + 2 >= len(tokens) or tokens[at].word not in lexicon.relatives or tokens[at].conjunction:
        return False
    said = tokens[at + 1]
    return said.word in STANDING or any(v.form.lemma in _SAYS and not v.future for v in said.verbs)


def _part_word(posts: PostReader, first: int) -> tuple[int, bool] | None:
    """Return which token calls something a part, and whether words before it make that one of several; None where none does."""
    at, tokens, lexicon = first, posts.tokens, posts.lexicon
    while at < len(tokens) and at - first < 4 and tokens[at].word in lexicon.one_of:
        at += 1
    several = at - first > 1 or (at > first and tokens[first].word != "من")
    if at >= len(tokens):
        return None
    if tokens[at].name is not None and at > first and tokens[at].word.split()[0] in lexicon.parts:
        return at - 1, several  # "إحدى فصائل الحشد الشعبي": the noun is part of the name
    return (at, several) if lexicon.bare(tokens[at].word) in lexicon.parts else None


def _behind_part(posts: PostReader, at: int) -> int:
    """Return where the larger body may begin behind a word for a part: past "لا يتجزأ من" and "في"."""
    tokens = posts.tokens
    within = "من" if posts.lexicon.bare(tokens[at].word).startswith("جزء") else "في"
    for behind in range(at + 1, min(at + 5, len(tokens))):
        if tokens[behind].preposition == "ل" and all(t.word in _MOST for t in tokens[at + 1 : behind]):
            return behind  # "المكون الأكبر لتحالف الفتح"
        if tokens[behind].mark or tokens[behind].name or tokens[behind].preposition:
            break  # "أحد الفصائل الرافضة | للوجود الأميركي في العراق"
        if tokens[behind].word == within and not tokens[behind].preposition:
            return behind + 1
    return at + 1


def _said_to_be(posts: PostReader, found: NounPhrase, at: int) -> bool:
    """Return whether a bare word for a part is what its sentence says of a body: "X جزء لا يتجزأ من", "إن X عضو في", "تشكل X جزءا"."""
    tokens = posts.tokens
    before = tokens[found.start - 1] if found.start else None
    if at + 1 < len(tokens) and tokens[at + 1].word == "لا":
        return True
    if before is None:
        return _behind_part(posts, at) > at + 1
    near = tokens[max(0, found.start - 2) : found.start] if tokens[at].word.endswith("ا") else (before,)  # "تعتبر تركيا الحزب | امتدادا ل"
    said = any(v.form.lemma in posts.lexicon.copulas for t in near for v in t.verbs)
    return said or before.word in posts.lexicon.complementisers


def post_in_name(posts: PostReader, found: NounPhrase, words: Sequence[str]) -> None:
    """Give a person the post that ends the name before his own: "المكتب الإعلامي لرئيس مجلس الوزراء فلان"."""
    lemma = leading_post(words, posts.lexicon)
    post = Post(found.start, found.end, lemma) if lemma else None
    holder = posts.holder(post) if post is not None else None
    if post is not None and holder is not None:
        post.holder = tuple(holder.phrases[:1])
        found.posts += [post, *holder.posts]
        found.end = holder.end
