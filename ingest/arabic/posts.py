"""Posts in Arabic: "رئيس الوزراء العراقي فلان", "فلان، القيادي في حزب", "نائب رئيس الجمهورية", "زعيمه فلان"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.model import Span
from ingest.arabic.nouns import WIDEST, NounPhrase, Post
from ingest.lexicon import among, posts
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases import Phrases

_QUOTES = '"«“”»'
_PAUSES = ("،", ",", ":", "-", "–", "(")
_OWNERS = {"هما": ("", "d"), "ها": ("f", "s"), "هم": ("m", "p"), "ه": ("m", "s")}
_PART = "عضو في"
_COMMANDER = "آمر"
_SEATS = ("عضو", "عضوة", "نائب", "النائب", "النائبة", "نائبة")
_INSIDE = ("في", "لدى", "ضمن", "داخل")
_WITHIN = ("في", "من", "لدى", "عن", "ضمن", "داخل")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a post: its lemma, the token after them, the body that an attached pronoun points to."""

    lemma: str
    end: int
    owner: Phrase | None = None


class PostReader:
    """Reads posts with their bodies and holders from the tokens of one sentence."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases, self.tokens, self.lexicon = phrases, phrases.tokens, phrases.lexicon
        self._last: tuple[str, str] | None = None  # the post of a state that was read last

    def read(self, at: int) -> NounPhrase | None:
        """Return the phrase that a post opens: its holder where one is named, else the role; None where no post begins at a token."""
        words = self._words(at)
        if words is None:
            return None
        post = self._complement(at, words)
        if post.lemma == _COMMANDER and (not post.body or self.tokens[at].preposition):
            return None  # "بأمر من": spelt alike when folded
        self._last = (post.lemma, post.state) if post.state else self._last
        holder = self._holder(post)
        gender = "f" if self.tokens[at].word.endswith("ه") and words.owner is None else "m"
        if holder is not None:
            post.holder, post.end = tuple(holder.phrases[:1]), holder.end
            return NounPhrase(at, holder.end, list(holder.phrases), posts=[post, *post.others, *holder.posts], gender=gender, number="s")
        role = self._role(post, gender)
        held = any(p.sort == "name" for p in post.body) and words.owner is None
        if held:
            post.holder = (role,)
        tail = post.tail if post.tail is not None and post.tail.end == post.end else None
        return NounPhrase(at, post.end, [role], posts=[post] * held + post.others, gender=gender, number="s", tail=tail)

    def appose(self, found: NounPhrase, person: Phrase, pause_needed: bool) -> None:
        """Give a person the posts that follow his name: "فلان، زعيم الحزب", "فلان رئيس الوزراء والقائد العام للقوات المسلحة"."""
        while True:
            at = found.end
            pause = at < len(self.tokens) and self.tokens[at].mark in _PAUSES
            if (pause_needed or self._object_of_verb(found)) and not pause and not found.posts:
                return
            at += bool(pause)
            words = self._words(at) or self._one_of(at)
            if words is None or self.tokens[at].preposition or (self.tokens[at].conjunction and not found.posts):
                return
            if not pause and self.tokens[at].word.endswith("ا"):
                return  # an accusative is what somebody became, or is not: "ليس X عضوا"
            post = self._complement(at, words)
            if self._holder(post) is not None or not self._complete(post):
                return
            post.holder = (person,)
            found.posts += [post, *post.others]
            found.end = post.end
            found.tail = post.tail if post.tail is not None and post.tail.end == post.end else None

    def _object_of_verb(self, found: NounPhrase) -> bool:
        """Return whether the post after a name may be of whom the verb before it takes as its object: "التقى فلان وزير الدفاع"."""
        before = self.tokens[found.start - 1] if found.start > 0 else None
        return before is not None and any(v.form.lemma in self.lexicon.takes_people for v in before.verbs)

    def _complete(self, post: Post) -> bool:
        known = posts("ar").get(post.lemma)
        implied = known is not None and known.default is not None and " " in post.lemma
        return bool(post.body or post.state or implied)

    def _role(self, post: Post, gender: str) -> Phrase:
        span = Span(self.tokens[post.start].bare_start, self.tokens[post.end - 1].span.end)
        return Phrase(
            span, "role", lemma=post.lemma, kind="person", definite=True, gender=gender, number="s", of=post.body, state=post.state
        )

    def appose_whole(self, found: NounPhrase, part: Phrase) -> None:
        """Give a body the larger one whose part the words after a pause call it: "فلان، الجناح العسكري للحزب", "أحد مكونات التحالف"."""
        at = found.end
        if at + 1 >= len(self.tokens) or self.tokens[at].mark not in _PAUSES:
            return
        at += 1
        while at < len(self.tokens) and at - found.end < 5 and self.tokens[at].word in self.lexicon.one_of:
            at += 1
        if at >= len(self.tokens) or self.lexicon.bare(self.tokens[at].word) not in self.lexicon.parts or self.tokens[at].conjunction:
            return
        post = self._complement(found.end, _Words(_PART, at + 1))
        if post.body and self._holder(post) is None:
            post.holder = (part,)
            found.posts.append(post)
            found.end = post.end

    def led_by_owner(self, at: int, found: NounPhrase) -> Phrase | None:
        """Return the body that a noun makes with the person who leads it: "حكومة فلان", and note his post."""
        owner = found.inner[0] if found.inner else None
        if owner is None or owner.kind != "person" or owner.sort != "name" or self.tokens[at].word not in self.lexicon.led_by_owner:
            return None
        kind = self.lexicon.body_heads.get(self.tokens[at].word, "organization")
        if any(token.mark for token in self.tokens[at : found.end]):
            return None
        span = Span(self.tokens[at].bare_start, owner.span.end)
        body = Phrase(span, "description", lemma=self.tokens[at].word, kind=kind, definite=True, number="s", of=(owner,))
        found.posts.append(Post(at, found.end, "زعيم", (owner,), (body,)))
        return body

    def in_name(self, found: NounPhrase, words: Sequence[str]) -> None:
        """Give a person the post that ends the name before his own: "المكتب الإعلامي لرئيس مجلس الوزراء فلان"."""
        for length in range(min(len(words) - 1, self.lexicon.longest_post), 1, -1):
            lemma = self.lexicon.posts.get((words[-length].removeprefix("ل"), *words[len(words) - length + 1 :]))
            known = posts("ar").get(lemma) if lemma else None
            if lemma is None or known is None or known.relation != "leads":
                continue
            post = Post(found.start, found.end, lemma)
            holder = self._holder(post)
            if holder is not None:
                post.holder = tuple(holder.phrases[:1])
                found.posts += [post, *holder.posts]
                found.end = holder.end
            return

    # the words of a post

    def _words(self, at: int) -> _Words | None:
        if at >= len(self.tokens) or self.tokens[at].mark or self.tokens[at].name:
            return None
        return self._counterpart(at) or self._owned(at) or self._listed(at)

    def _counterpart(self, at: int) -> _Words | None:
        """Read "نظيره التركي فلان" as the post last read, of another state."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if self._last is None or self.tokens[at].word not in self.lexicon.counterparts or following is None:
            return None
        post, state = self._last
        return _Words(post, at + 1) if self.lexicon.demonyms.get(self.lexicon.bare(following.word), state) != state else None

    def _listed(self, at: int) -> _Words | None:
        return self._matched(at, self.lexicon.posts) if self.tokens[at].word in self.lexicon.post_heads else None

    def _matched(self, at: int, listed: Mapping[tuple[str, ...], str]) -> _Words | None:
        """Return the longest listed post that begins at a token; ل may part a deputy from whom he stands in for."""
        for length in range(min(self.lexicon.longest_post, len(self.tokens) - at), 0, -1):
            window = self.tokens[at : at + length]
            words = tuple(t.word for t in window)
            whole = not any(t.name or t.conjunction or t.preposition not in ("", "ل") for t in window[1:])
            if whole and words in listed:
                return _Words(listed[words], at + length)
            last = window[-1]
            if length > 1 and last.preposition and (*words[:-1], last.preposition) in listed:
                return _Words(listed[(*words[:-1], last.preposition)], at + length - 1)
        return None

    def _owned(self, at: int) -> _Words | None:
        """Read "زعيمه", "قائدها", "المتحدث باسمهم": the body is what the pronoun points to."""
        token = self.tokens[at]
        voice = token.word in self.lexicon.post_heads and at + 1 < len(self.tokens) and self.tokens[at + 1].word in _IN_HIS_NAME
        if voice and self.tokens[at + 1].preposition == "ب":
            return _Words("المتحدث باسم", at + 2, self._pronoun(at + 1))
        if not token.owned:
            return None
        for enclitic in _OWNERS:
            stem = token.word.removesuffix(enclitic)
            stem = stem[:-1] + "ه" if stem.endswith("ت") and stem != token.word else stem
            if stem != token.word and (stem,) in self.lexicon.posts:
                return _Words(self.lexicon.posts[(stem,)], at + 1, self._pronoun(at))
        return None

    def _pronoun(self, at: int) -> Phrase:
        token = self.tokens[at]
        gender, number = next(features for enclitic, features in _OWNERS.items() if token.word.endswith(enclitic))
        return Phrase(Span(token.span.end, token.span.end), "pronoun", gender=gender, number=number, lemma="owner")

    def _one_of(self, at: int) -> _Words | None:
        """Read "أحد قادة", "من أبرز قيادات", "واحد من مؤسسي" after a name."""
        start = at
        while at < len(self.tokens) and at - start < 4 and self.tokens[at].word in self.lexicon.one_of:
            at += 1
        if at == start or at >= len(self.tokens):
            return None
        return self._matched(at, self.lexicon.among) or self._listed(at)

    # the body of a post

    def _complement(self, at: int, words: _Words) -> Post:
        post = Post(at, words.end, words.lemma)
        if words.owner is not None:
            post.body = (words.owner,)
        while post.end < len(self.tokens) and post.end - at < WIDEST and self._goes_on(post):
            pass
        return post

    def _goes_on(self, post: Post) -> bool:
        """Take one more word or body into a post; False where it ends."""
        token = self.tokens[post.end]
        bare = self.lexicon.bare(token.word)
        if token.mark and token.mark in _QUOTES:
            post.end += 1
        elif token.conjunction or token.mark:
            return False
        elif not token.name and (token.word in self.lexicon.former or (token.preposition == "ب" and token.word in _ACTING)):
            post.end += 1
        elif not token.name and bare in self.lexicon.demonyms and post.state is None:
            post.state = self.lexicon.demonyms[bare]
            post.end += 1
        elif not post.body and not token.name and not token.preposition and self._plain_adjective(post.end):
            post.end += 1
        elif not post.body and token.preposition in ("", "ل") and self._serves(post):
            return False
        elif not post.body and token.preposition in ("", "ب", "ل") and (body := self.body(post.end)) is not None:
            post.body, post.end, post.tail = tuple(body.phrases), body.end, body
        elif self._led(post) or self._besides(post) or self._member_of(post):
            pass
        elif (post.body or post.state) and (wider := self._within(post.end)) is not None:
            post.end = wider
        else:
            return False
        return True

    def _besides(self, post: Post) -> bool:
        """Take the party of a member of parliament: "عضو مجلس النواب عن كتلة ..."."""
        known = posts("ar").get(post.lemma)
        token = self.tokens[post.end]
        sits = known is not None and known.relation == "member_of" and post.lemma.split()[0] in _SEATS
        if not post.body or token.word != "عن" or not sits or post.end + 1 >= len(self.tokens):
            return False
        party = self.body(post.end + 1)
        if party is None or party.phrases[0].kind not in ("organization", "force"):
            return False
        post.body, post.end = (*post.body, *party.phrases), party.end
        return True

    def _member_of(self, post: Post) -> bool:
        """Take the body behind words that say what somebody does there: "القيادي البارز في الحزب", "مسؤول الملف الأمني في الوزارة"."""
        if post.body or posts("ar")[post.lemma].relation == "speaks_for":
            return False
        at = post.end
        while at < len(self.tokens) and at - post.end < 4 and self._says_what(at):
            at += 1
        if at >= len(self.tokens) or not (self.tokens[at].word in _INSIDE or self.tokens[at].preposition == "ب"):
            return False
        body = self.body(at + (not self.tokens[at].preposition)) if at + 1 < len(self.tokens) else None
        whose = body.phrases[0] if body is not None else None
        if body is None or whose is None or whose.kind not in ("organization", "force") or whose.entity in (None, *self.lexicon.states):
            return False
        if posts("ar")[post.lemma].relation == "leads" and post.lemma not in among("ar"):
            post.lemma = "قائد في"
        post.body, post.end, post.tail = tuple(body.phrases), body.end, body
        return True

    def _says_what(self, at: int) -> bool:
        token = self.tokens[at]
        plain = not (token.mark or token.name or token.conjunction or token.preposition) and not (token.verbs and not token.noun)
        bare = self.lexicon.bare(token.word)
        if bare in self.lexicon.body_heads or bare in self.lexicon.descriptions:
            return False
        return plain and token.word not in self.lexicon.prepositions and token.word not in self.lexicon.complementisers

    def _serves(self, post: Post) -> bool:
        """Take whom a spokesman or an envoy serves: "مبعوث رئيس الوزراء فلان", "المتحدث باسم القائد العام"."""
        known = posts("ar").get(post.lemma)
        words = self._words(post.end) if known is not None and known.relation == "speaks_for" else None
        if words is None:
            return False
        chief = self._complement(post.end, words)
        holder = self._holder(chief)
        second = self._holder(Post(chief.start, holder.end, chief.lemma)) if holder is not None else None
        if holder is not None and second is not None:
            chief.holder, post.body, post.end = tuple(holder.phrases[:1]), tuple(holder.phrases[:1]), holder.end
            post.others += [chief, *holder.posts]
        else:
            post.body, post.end = (self._role(chief, "m"),), chief.end
        return True

    def _within(self, at: int) -> int | None:
        """Return where a larger body or place ends that stands between a post and its holder: "المتحدث باسم القوة في التحالف فلان"."""
        token = self.tokens[at]
        if token.word in _WITHIN and not token.name and not token.preposition:
            at += 1
        elif token.preposition != "ب":
            return None
        body = self.body(at) if at < len(self.tokens) else None
        if body is None or body.end >= len(self.tokens):
            return None
        after = body.end + (self.tokens[body.end].mark in ("،", ",") and body.end + 1 < len(self.tokens))
        following = self.phrases.titled(after, bare=True) or self.phrases.name(after, bare=True)
        return body.end if following is not None and following.phrases[0].kind == "person" else None

    def _plain_adjective(self, at: int) -> bool:
        token = self.tokens[at]
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        known = self.lexicon.knows(token.word) and not (
            token.word in self.lexicon.titles and after is not None and after.preposition == "ل"
        )
        if token.verbs or token.noun or known or len(token.word) < 4:
            return False
        return self.body(at) is None and self.lexicon.bare(token.word).endswith(("ي", "يه"))

    def body(self, at: int) -> NounPhrase | None:
        """Return the body or place that a token names, after a noun that says what it is ("تحالف", "عمليات") or none."""
        token = self.tokens[at]
        if token.name is not None:
            if token.name.kind == "person":
                return None
            phrase = Phrase(token.span, "name", kind=token.name.kind, entity=token.name.entity, definite=True, number="s")
            found = NounPhrase(at, at + 1, [phrase])
            self.phrases.adjectives(found, definite=True)
            return found
        if (token.verbs and not token.noun) or token.word in self.lexicon.titles or token.word in self.lexicon.prepositions:
            return None
        common = self.phrases.common(at, at)
        if common is None:
            return None
        if (unnamed := self._of_place_or_person(at, common)) is not None:
            common.phrases = [unnamed]
            return common
        known = [p for p in (*common.phrases, *common.inner) if p.sort == "name" and p.kind != "person"]
        known = known or [p for p in common.phrases if p.sort in ("anaphor", "description") and p.kind in ("organization", "force")]
        if not known:
            return None
        common.phrases = known[:1]
        return common

    def _of_place_or_person(self, at: int, common: NounPhrase) -> Phrase | None:
        """Return the body that a noun makes with a place or a person: "شرطة ديالى", "مكتب فلان"; None where it names another."""
        head = self.tokens[at]
        kind = self.lexicon.body_heads.get(head.word)
        names = [p for p in (*common.inner, *common.phrases) if p.sort == "name"]
        if kind is None or common.posts or not names or any(p.kind not in ("place", "person") for p in names) or common.end - at < 2:
            return None
        span = Span(head.bare_start, self.tokens[common.end - 1].span.end)
        return Phrase(span, "description", lemma=head.word, kind=kind, definite=True, number="s", of=tuple(names[:1]))

    # the holder of a post

    def _holder(self, post: Post) -> NounPhrase | None:
        """Return the person whose name follows a post, after titles and perhaps a pause or a further post."""
        at = post.end
        at += at < len(self.tokens) and (self.tokens[at].mark in _PAUSES or self._closes(post))
        if at < len(self.tokens) and not self.tokens[at].conjunction and not self.tokens[at].preposition:
            further = self._words(at)
            for read in ((self.read,) if further else ()) + (self._titled, self._named):
                found = read(at)
                if found is not None and found.phrases[0].sort == "name" and found.phrases[0].kind == "person":
                    return found
        return None

    def _closes(self, post: Post) -> bool:
        """Return whether a bracket closes after a post that one opened: "(الرئيس اللبناني) فلان"."""
        return self.tokens[post.end].mark == ")" and post.start > 0 and self.tokens[post.start - 1].mark == "("

    def _titled(self, at: int) -> NounPhrase | None:
        return self.phrases.titled(at, bare=True)

    def _named(self, at: int) -> NounPhrase | None:
        return self.phrases.name(at, bare=True)

    def _led(self, post: Post) -> bool:
        """Take "بقيادة فلان" between a body and the holder of a post in it."""
        token = self.tokens[post.end]
        if token.preposition != "ب" or token.word not in self.lexicon.leadership or not post.body:
            return False
        leader = self._titled(post.end + 1) or self._named(post.end + 1)
        if leader is None or leader.phrases[0].kind not in ("person", "organization", "force"):
            return False
        post.others.append(Post(post.end, leader.end, "قائد", (leader.phrases[0],), post.body))
        post.end = leader.end
        return True


_IN_HIS_NAME = frozenset("اسم" + enclitic for enclitic in _OWNERS)
_ACTING = ("الانابه", "الوكاله", "النيابه", "التكليف")
