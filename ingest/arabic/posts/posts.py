"""Posts in Arabic: "رئيس الوزراء العراقي فلان", "القيادي في الحزب فلان", "نائب رئيس الجمهورية", "زعيمه فلان"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import BODIES, Span
from ingest.arabic.phrases.nouns import WIDEST, NounPhrase, Post
from ingest.arabic.phrases.one_person import of_his, of_rank, of_source, one_of
from ingest.arabic.phrases.owned_parts import owned_part, part_by_name
from ingest.arabic.posts.called import called, spoken_of
from ingest.arabic.posts.deputies import deputies_of
from ingest.arabic.posts.far_holders import affairs, far_holder
from ingest.arabic.posts.holders_past_adjectives import past_adjective
from ingest.arabic.posts.holders_past_clauses import past_clause
from ingest.arabic.posts.joined_posts import joined_posts
from ingest.arabic.posts.named_bodies import is_qualified_post, is_unnamed_member
from ingest.arabic.posts.office_of_holder import in_office_of
from ingest.arabic.posts.post_bodies import goes_on, implies_body
from ingest.arabic.posts.post_words import PostWords, Words
from ingest.arabic.posts.renaming import says_again
from ingest.arabic.posts.servants import servant
from ingest.arabic.posts.several_holders import are_two, further_holders, is_another, is_for_several
from ingest.arabic.posts.side_holders import side_holder
from ingest.arabic.posts.two_offices import second_office
from ingest.arabic.words.actor_words import gender as shown_gender
from ingest.arabic.words.tokens import PAUSES
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases

BEHIND_POST = (*PAUSES, ":")  # what parts a post from its holder
_OF_MANY = senses("ar", "leaders_of_many")
_OF_PERSONS = senses("ar", "deputies")
_CANDIDATES = senses("ar", "candidates")
_COMMANDER, _HELPER = "آمر", "مساعدة "
_LEADERS = tuple(senses("ar", "leaders"))  # "قادته": nobody in particular


class PostReader:
    """Reads posts with their bodies and holders from the tokens of one sentence."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases, self.tokens, self.lexicon = phrases, phrases.tokens, phrases.lexicon
        self.words = PostWords(self.tokens, self.lexicon)
        self.last_end = -1  # where the last holder's name ended
        self.last_state: str | None = None  # of which state his post is

    def read(self, at: int) -> NounPhrase | None:
        """Return the phrase that a post opens: its holder where one is named, else the role; None where no post begins at a token."""
        words = self.words.read(at) if not (of_rank(self.tokens, at) or of_source(self.tokens, at)) else None
        if words is None:
            return owned_part(self, at) or part_by_name(self, at) or self._honoured(at)
        post = self.complement(at, words)
        if words.lemma == _COMMANDER and (post.lemma != _COMMANDER or not post.body or self.tokens[at].preposition):
            return None  # "بأمر من": spelt alike when folded
        if words.lemma.startswith(_HELPER) and self.tokens[at].preposition:
            return None  # "وعد بمساعدة رئيس الوزراء فلان": help for him
        if not post.body and self._in_an_event(post):
            return None  # "مقتل جندي في هجوم"
        if not post.state and not post.body and self.tokens[at].conjunction and self.words.last is not None and self.last_end == at:
            post.state = self.last_state  # "السفير القطري فلان ووزير الخارجية فلان"
        if post.state:
            self.words.last = (post.lemma, post.state)
        holder = self.holder(post)
        if holder is not None and holder.start == post.end and not post.body and of_his(self.tokens, at, post.end):
            return None  # "أحد مساعدي فلان": his aide, and not he
        if holder is not None and (is_another(self, post, holder) or (holder.start > post.end and says_again(self.tokens, at))):
            holder = None  # "التقى فلان، وهو زعيم الحزب، | فلانا"
        feminine = self.tokens[at].word.endswith("ه") and not (words.lemma in _OF_MANY and one_of(self.tokens, at))
        gender = "f" if feminine and words.owner is None else "m"
        if holder is not None and (serving := servant(self, post, holder)) is not None:
            return serving
        if holder is not None and (deputies := deputies_of(self, post, holder)) is not None:
            return deputies
        if holder is not None and (member := in_office_of(self, post, holder)) is not None:
            return member
        if holder is not None:
            return self._held(post, holder, gender)
        if (joined := joined_posts(self, post)) is not None:
            self.last_end, self.last_state = joined.end, post.state
            return joined
        if self._describes(post, words):
            return None
        role = self.role(post, gender)
        several = is_for_several(self, post) and not one_of(self.tokens, at)
        held = any(p.sort == "name" for p in post.body) and words.owner is None and not several
        if held:
            post.holder = (role,)
        found = NounPhrase(at, post.end, [role], posts=[post] * held + post.others, gender=gender, number="s", tail=post.last_body)
        found.accusative = self.tokens[at].word.endswith("ا")  # "رئيسا للجهاز"
        return found

    def _held(self, post: Post, holder: NounPhrase, gender: str) -> NounPhrase:
        """Return all who are named behind a post: its holder, others who hold it too, or the holder of a second office."""
        post.holder, post.end = tuple(holder.phrases[:1]), holder.end
        second = second_office(self, post, holder)
        self.last_end, self.last_state = post.end, post.state
        more = further_holders(self, post, holder)
        all_posts = [post, *more, *post.others, *holder.posts]
        if second is not None:
            office, other = second
            all_posts += [office, *office.others]
            return NounPhrase(post.start, office.end, [*holder.phrases, *other.phrases], posts=all_posts, gender="m", number="d")
        held_by, end = [*holder.phrases, *(p for same in more for p in same.holder)], more[-1].end if more else holder.end
        return NounPhrase(post.start, end, held_by, posts=all_posts, gender=gender, number="p" if more else "s")

    def _describes(self, post: Post, words: Words) -> bool:
        """Return whether a post without a body is no office but says what somebody unnamed is: "نائب سابق", "قائد عسكري كبير"."""
        token = self.tokens[post.start]
        plain = not post.body and words.owner is None and not token.definite and not token.owned
        if token.word.endswith("ا") and post.lemma not in _CANDIDATES:
            return False  # "انتخبه المجلس رئيسا": what somebody becomes
        return plain and not implies_body(post.lemma) and self.lexicon.bare(token.word) in self.lexicon.descriptions

    def _in_an_event(self, post: Post) -> bool:
        """Return whether the preposition with which the words of a post end belongs to the event behind it."""
        noun = self.tokens[post.end].noun if post.end < len(self.tokens) else None
        return noun is not None and self.tokens[post.end - 1].word == "في" and noun.lemma in self.lexicon.event_kinds

    def _honoured(self, at: int) -> NounPhrase | None:
        """Return the phrase of a post behind a form of address: "السيد رئيس مجلس الوزراء", "معالي وزير الداخلية"."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if following is None or self.tokens[at].name or self.tokens[at].word not in self.lexicon.honorifics:
            return None
        if following.conjunction or following.preposition or self.words.read(at + 1) is None:
            return None
        found = self.read(at + 1)
        if found is not None:
            found.start = at
        return found

    def complement(self, at: int, words: Words) -> Post:
        """Return a post at a token with its body, its state and all else that stands between its words and its holder."""
        post = Post(at, words.end, words.lemma)
        if words.owner is not None and (post.lemma not in _OF_PERSONS or words.owner.gender != "m" or self._names_body(at)):
            post.body = (words.owner,)
        while post.end < len(self.tokens) and post.end - at < WIDEST and goes_on(self, post):
            pass
        return post

    def _names_body(self, at: int) -> bool:
        """Return whether the sentence names a body before a deputy of a man, to which both may belong: "القيادي في الحركة *ومعاونه*"."""
        return any(t.name is not None and t.name.kind in BODIES and shown_gender(t.word) != "f" for t in self.tokens[:at])

    def role(self, post: Post, gender: str) -> Phrase:
        """Return whoever holds a post as its words describe him."""
        span = Span(self.tokens[post.start].bare_start, self.tokens[post.end - 1].span.end)
        leaders = self.tokens[post.start].word.startswith(_LEADERS) or is_for_several(self, post)
        many = leaders and not one_of(self.tokens, post.start)
        return Phrase(
            span,
            "role",
            lemma=post.lemma,
            kind="person",
            definite=True,
            gender=gender,
            number="p" if many else "s",
            of=post.body,
            state=post.state,
            wide=Span(self.tokens[post.start - 1].bare_start, span.end) if one_of(self.tokens, post.start) else None,
        )

    def holder(self, post: Post) -> NounPhrase | None:
        """Return the person whose name follows a post, after titles and perhaps a pause or a further post."""
        at = affairs(self, post.end)
        if (given := called(self.tokens, at, self.lexicon)) > 0:
            return self.named(given)
        at += at < len(self.tokens) and (self.tokens[at].mark in BEHIND_POST or self._closes(post))
        if at >= len(self.tokens) or self.tokens[at].conjunction or self.tokens[at].preposition:
            return None
        if at == post.end and not (self.tokens[post.start].definite or post.body) and is_qualified_post(self.phrases, post):
            return None  # "اتهم مسؤول أميركي | فلانا"
        if at == post.end and is_unnamed_member(self.phrases, post):
            return None
        if self.tokens[at].word in self.lexicon.officers and post.lemma in self.lexicon.civil_posts:
            return None  # "عيّن رئيس الوزراء الفريق فلانا": another
        if self._of_another(post, at):
            return None
        if (found := past_adjective(self, post) or past_clause(self, post)) is not None:
            return found
        for read in (self._further, self.titled, self.named):
            found = read(at)
            if found is not None and found.phrases[0].sort == "name" and found.phrases[0].kind == "person":
                return None if spoken_of(self.tokens, at, found.end, self.lexicon) else found
        return side_holder(self, post) or far_holder(self, post)

    def titled(self, at: int) -> NounPhrase | None:
        """Return the name behind the titles at a token; a post of his own follows it only after a pause."""
        return self.phrases.names.titled(at, bare=True)

    def named(self, at: int) -> NounPhrase | None:
        """Return the name at a token; a post of his own follows it only after a pause."""
        return self.phrases.names.read(at, bare=True)

    def _further(self, at: int) -> NounPhrase | None:
        return self.read(at) if self.words.read(at) else None

    def _of_another(self, post: Post, at: int) -> bool:
        """Return whether a post right behind another is another man's: "رئيس الوزراء العراقي | وزير الدفاع الأمريكي"."""
        words = self.words.read(at) if at == post.end and not post.body and implies_body(post.lemma) else None
        if words is not None and are_two(post.lemma, words.lemma):
            return True
        state = self.complement(at, words).state if words is not None else None
        return state is not None and state != post.state

    def _closes(self, post: Post) -> bool:
        """Return whether a bracket closes after a post that one opened: "(الرئيس اللبناني) فلان"."""
        return self.tokens[post.end].mark == ")" and post.start > 0 and self.tokens[post.start - 1].mark == "("
