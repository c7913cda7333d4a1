"""Arabic noun phrases: construct state, adjectives, apposition of title, post and name, coordination."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Kind, Span
from ingest.arabic.descriptions import Describer
from ingest.arabic.lexicon import Lexicon
from ingest.arabic.named_events import read_name
from ingest.arabic.nouns import WIDEST, NounPhrase, Post
from ingest.arabic.participles import describing
from ingest.arabic.posts import PostReader
from ingest.arabic.tokens import ATTACHED, Token
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_ACTORS = ("person", "organization", "force")
_HELD = ("سيطرة", "هيمنة", "قبضة", "نفوذ")
_REGAINED = ("استعادة", "فرض", "بسط", "إحكام", "استرجاع", "إعادة", "استكمال", "إكمال")


class Phrases:
    """The noun phrases of one sentence, read on demand from the left."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens, self.lexicon = tokens, lexicon
        self.describer = Describer(tokens, lexicon)
        self.posts = PostReader(self)

    def read(self, at: int, nominal: bool = False) -> NounPhrase | None:
        """Return the noun phrase, with all that is coordinated to it, that begins at a token; None where none begins there.

        `nominal`: only a noun can stand there (after a preposition), even if the word looks like a verb.
        """
        first = self._one(at, nominal)
        if first is None:
            return None
        self._more_owners(first)
        while (more := self._coordinated(first)) is not None:
            first.end = more.end
            first.phrases += more.phrases
            first.posts += more.posts
            first.number = "p"
        return first

    def _more_owners(self, phrase: NounPhrase) -> None:
        """Take the names joined to the owner of a trigger: "بدعم روسيا وإيران", "استهداف الجيش والشرطة"."""
        while phrase.trigger is not None and phrase.inner and phrase.inner[-1].sort == "name" and phrase.end < len(self.tokens):
            token = self.tokens[phrase.end]
            if token.conjunction != "و" or token.name is None or token.preposition:
                return
            more = self._one(phrase.end)
            kinds = {p.kind for p in (more.phrases if more else ())} | {phrase.inner[-1].kind}
            if more is None or more.trigger is not None or not (kinds <= set(_ACTORS) or kinds == {"place"}):
                return
            phrase.inner += more.phrases
            phrase.posts += more.posts
            phrase.end = more.end

    def _coordinated(self, phrase: NounPhrase) -> NounPhrase | None:
        at = phrase.end
        if at >= len(self.tokens) or phrase.trigger is not None:
            return None
        token = self.tokens[at]
        if token.mark == "،" and at + 1 < len(self.tokens) and self.tokens[at + 1].name and self._list_goes_on(at + 1):
            return self._one(at + 1) if phrase.named else None
        if token.word == "او" and at + 1 < len(self.tokens) and self.tokens[at + 1].name and phrase.named:
            return self._one(at + 1)
        if token.conjunction != "و" or token.preposition or self._is_verb(at) or token.noun or not phrase.named:
            return None
        if token.name is None and not (self._head_known(at) and not token.mark):
            return None
        more = self._one(at)
        return more if more is not None and more.named and more.trigger is None else None

    def _list_goes_on(self, at: int) -> bool:
        if self.tokens[at].conjunction == "و":
            return True
        after = at + 1
        return after < len(self.tokens) and (self.tokens[after].conjunction == "و" and self.tokens[after].name is not None)

    def _head_known(self, at: int) -> bool:
        word = self.tokens[at].word
        bare = self.lexicon.bare(word)
        return (
            word in self.lexicon.post_heads
            or bare in self.lexicon.metonymy
            or bare in self.lexicon.descriptions
            or bare in self.lexicon.titles
        )

    def _one(self, at: int, nominal: bool = False) -> NounPhrase | None:
        start = at
        at += self.approximation(at)
        while at < len(self.tokens) and at - start < 5 and self._is_determiner(at, at > start):
            at += 1
        if at >= len(self.tokens) or self.tokens[at].mark in ("،", ".", ":", "؛", ")"):
            return None
        if at > start and (some := self._some_of_them(at)) is not None:
            return some
        if self.tokens[at].mark and not (self.tokens[at].mark in '"«“' and at + 1 < len(self.tokens) and self.tokens[at + 1].name):
            return None
        if self.tokens[at].mark:
            at += 1
        found = self.posts.read(at) or self.titled(at) or self.name(at) or self.common(at, start, nominal)
        if found is not None:
            found.start = start
        return found

    def _some_of_them(self, at: int) -> NounPhrase | None:
        """Return the pronoun of "خمسة منهم", "العشرات منهم"."""
        token = self.tokens[at]
        if token.conjunction or ATTACHED.get(token.word, ("",))[0] != "من":
            return None
        _, gender, number = ATTACHED[token.word]
        pronoun = Phrase(Span(token.span.end, token.span.end), "pronoun", gender=gender, number=number)
        return NounPhrase(at, at + 1, [pronoun], gender=gender, number="p")

    def time(self, at: int) -> int | None:
        """Return where a time that a demonstrative begins ends: "هذا العام", "تلك الليلة"; None where none begins."""
        token, after = self.tokens[at], self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        points = token.word in ("هذا", "هذه", "ذلك", "تلك", "كل", "نفس", "ذات", "طوال", "طيلة") and not token.name
        return at + 2 if points and after is not None and not after.name and after.word in self.lexicon.time else None

    def about(self, at: int) -> bool:
        """Return whether a word that is else a negation or a preposition says "about" before a number: "ما لا يقل عن", "نحو 50"."""
        token, after = self.tokens[at], self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if token.word in ("ما", "لا"):
            return self.approximation(at) > 0
        numbered = after is not None and not after.name and (after.word.isdigit() or after.word in self.lexicon.determiners)
        return token.word == "نحو" and not token.preposition and numbered

    def approximation(self, at: int) -> int:
        """Return how many tokens say "about" before a number: "ما لا يقل عن"."""
        if at >= len(self.tokens) or self.tokens[at].conjunction or self.tokens[at].preposition:
            return 0
        for length in (4, 3, 2):
            if tuple(t.word for t in self.tokens[at : at + length]) in self.lexicon.approximations:
                return length
        return 0

    def _is_determiner(self, at: int, inside: bool) -> bool:
        token = self.tokens[at]
        if token.name or token.mark or (inside and (token.conjunction or token.preposition)):
            return False
        if token.word == "من":
            return inside
        return self.lexicon.bare(token.word) in self.lexicon.determiners or token.word.isdigit()

    # names, titles, posts

    def name(self, at: int, bare: bool = False) -> NounPhrase | None:
        """Return the name at a token with its adjectives and posts; `bare`: only a pause lets a post follow it."""
        token = self.tokens[at] if at < len(self.tokens) else None
        if token is None or token.name is None:
            return None
        phrase = Phrase(
            token.span,
            "name",
            kind=token.name.kind,
            entity=token.name.entity,
            definite=True,
            gender=self._gender_of_name(token),
            number="s",
        )
        found = NounPhrase(at, at + 1, [phrase], place=token.name.kind == "place", gender=phrase.gender, number="s")
        self.adjectives(found, definite=True)
        if token.name.kind == "person":
            self.posts.appose(found, phrase, pause_needed=bare)
        elif token.name.kind == "operation":
            read_name(found, at, token, self.lexicon)
        elif token.name.kind in ("organization", "force"):
            self._led_by(found, phrase)
            self._led_in_name(found, phrase, token)
            self.posts.appose_whole(found, phrase)
            self.posts.in_name(found, token.word.split())
        return found

    def _gender_of_name(self, token: Token) -> str:
        """Return the gender of a name: of its first word, a person's is masculine unless spelled otherwise, a state's feminine."""
        first = self.lexicon.bare(token.word.split()[0])
        kind = token.name.kind if token.name else None
        if first in self.lexicon.masculine:
            return "m"
        if first.endswith(("ه", "ات")) or first in self.lexicon.feminine:
            return "f"
        if kind == "person":
            return "" if first.endswith(("ا", "ي", "اء")) else "m"
        return "f" if token.name and token.name.entity in self.lexicon.states else ""

    def titled(self, at: int, bare: bool = False) -> NounPhrase | None:
        """Return the name that follows the titles at a token, or None."""
        end = at
        while end < len(self.tokens) and end - at < 6 and self._is_title(end, end > at):
            end += 1
        if (
            end == at
            or end >= len(self.tokens)
            or self.tokens[end].name is None
            or self.tokens[end].conjunction
            or self.tokens[end].preposition
        ):
            return None
        return self.name(end, bare)

    def _is_title(self, at: int, inside: bool) -> bool:
        token = self.tokens[at]
        if token.mark or token.name or (inside and (token.conjunction or token.preposition)):
            return False
        if inside and token.definite and token.word.endswith(("ي", "يه")) and not token.noun and len(token.word) > 5:
            return True
        if inside and token.word in self.lexicon.title_tails:
            return True
        return token.word in self.lexicon.titles or self.lexicon.bare(token.word) in self.lexicon.demonyms

    def _led_in_name(self, found: NounPhrase, phrase: Phrase, token: Token) -> None:
        """Read the leader off a name that says it: "التحالف الدولي بقيادة الولايات المتحدة"."""
        words = token.word.split()
        for at, word in enumerate(words):
            if (word[:1] == "ب" and word[1:] in self.lexicon.leadership) or word in ("يقوده", "تقوده"):
                state = self.lexicon.state_of(words[at + 1 :])
                if state:
                    leader = Phrase(token.span, "name", kind="organization", entity=state, definite=True)
                    found.posts.append(Post(found.start, found.end, "قائد", (leader,), (phrase,)))
                return

    def _led_by(self, found: NounPhrase, phrase: Phrase) -> None:
        at = found.end
        while at < len(self.tokens) and at - found.end < 2 and self.tokens[at].mark in ('"', "»", "”", "،", ","):
            at += 1
        if at + 1 >= len(self.tokens) or self.tokens[at].preposition != "ب" or self.tokens[at].word not in self.lexicon.leadership:
            return
        leader = self.leader(at + 1)
        if leader is not None and leader.named and leader.phrases[0].kind in _ACTORS:
            found.posts += [Post(at, leader.end, "قائد", (leader.phrases[0],), (phrase,)), *leader.posts]
            found.end = leader.end

    def leader(self, at: int) -> NounPhrase | None:
        """Return who leads, after "بقيادة": a phrase, or a state by its adjective."""
        state = self.lexicon.demonyms.get(self.lexicon.bare(self.tokens[at].word)) if self.tokens[at].name is None else None
        if state is None:
            return self.read(at)
        phrase = Phrase(self.tokens[at].span, "name", kind="organization", entity=state, definite=True)
        return NounPhrase(at, at + 1, [phrase])

    # common nouns

    def common(self, at: int, start: int, nominal: bool = False) -> NounPhrase | None:
        """Return the common noun at a token with what it owns or is owned by."""
        token = self.tokens[at]
        if token.mark or (self._is_verb(at) and not nominal) or (self._closed(token.word) and not token.preposition):
            return None
        found = NounPhrase(start, at + 1, number=_number(token.word), gender=_gender(token.word))
        found.accusative = token.word.endswith("ا") and not token.word.endswith(("يا", "ءا")) and len(token.word) > 4 and not token.owned
        head = self.lexicon.bare(token.word)
        if token.noun is not None and self._unbound(at):
            found.trigger, found.lemma = at, token.noun.lemma
        transparent = head in self.lexicon.metonymy
        found.place = head in self.lexicon.place_heads
        definite = token.definite or token.owned
        generic = False
        while found.end < len(self.tokens) and found.end - at < WIDEST:
            here = self.tokens[found.end]
            if here.mark in '"«“' and here.mark and found.end + 1 < len(self.tokens) and self.tokens[found.end + 1].name:
                found.end += 1
                continue
            if transparent and not found.place and here.preposition == "ل" and not found.inner and self._owned(found, found.end):
                break
            if here.mark or here.conjunction or here.preposition or self._is_verb(found.end):
                break
            if describing(self.tokens, found.end, self.lexicon):
                break
            if here.name is not None:
                if self._people(found.end, head):
                    found.state = found.state or self.lexicon.demonyms.get(self.lexicon.bare(here.word))
                    definite = definite or here.word.startswith("ال")
                    found.end += 1
                    continue
                if definite or self._nunated(at):
                    break
                inner = self.name(found.end)
                if inner is not None:
                    whole = self.lexicon.bare(self.tokens[found.end - 1].word) in self.lexicon.metonymy
                    kept = [p for p in found.inner if not (whole and p.sort == "description" and p.lemma in self.lexicon.metonymy)]
                    found.inner = kept + inner.phrases
                    found.posts += inner.posts
                    found.end = inner.end
                break
            bare = self.lexicon.bare(here.word)
            if here.word in ATTACHED:
                break
            if self._closed(here.word):
                if here.word == "من" and ((transparent and not definite) or self._counts(found)) and self._partitive(found):
                    transparent = True
                    continue
                break
            if here.word in self.lexicon.time or (
                here.word in self.lexicon.adverbs and not (here.word in self.lexicon.qualities and head in self.lexicon.descriptions)
            ):
                break
            if bare in self.lexicon.demonyms:
                found.state = self.lexicon.demonyms[bare]
                definite = definite or here.definite
                found.end += 1
            elif (
                (
                    transparent
                    and not found.inner
                    and self.lexicon.adjectives.get(bare, ("",))[0] == "تابع"
                    and self._owned(found, found.end + 1)
                )
                or here.word in self.lexicon.adjectives
                or bare in self.lexicon.adjectives
            ):
                break
            elif not definite and (owner := self.posts.read(found.end) or self.titled(found.end)) is not None:
                found.inner += owner.phrases
                found.posts += owner.posts
                found.end = owner.end
                break
            elif self._another(found.end, definite, head) or (self._nunated(at) and (here.definite or not self._qualifies(found.end))):
                break
            else:
                if found.lemma in self.lexicon.event_kinds and self._next_phrase(found, bare):
                    break
                if (
                    not definite
                    and found.trigger is not None
                    and bare in self.lexicon.descriptions
                    and not (found.lemma in self.lexicon.event_kinds and self._is_adjective(bare))
                    and found.lemma not in self.lexicon.gatherings
                ):
                    found.inner.append(self.describer.phrase(found.end, self._described_until(found.end + 1)))
                elif not definite and (found.trigger is not None or transparent) and here.word in self.lexicon.anaphors:
                    found.inner.append(self._anaphor(found.end))
                if here.noun and self._gives_way(found, here, head) and self._unbound(found.end):
                    carries = self.lexicon.event_kinds.get(found.lemma) == "operation" and here.noun.lemma not in self.lexicon.single_acts
                    found.carrier = found.trigger if carries else found.carrier
                    found.trigger, found.lemma = found.end, here.noun.lemma
                definite = definite or here.definite or here.owned
                transparent = transparent or bare in self.lexicon.metonymy
                generic = generic or here.noun is not None
                found.end += 1
        self._compound(found)
        self._settle(found, at, head, transparent)
        return found

    def _another(self, at: int, definite: bool, head: str) -> bool:
        """Return whether a word can belong to a phrase no more: a second defined noun, what follows "متظاهرون"."""
        token = self.tokens[at]
        if definite:
            bare = self.lexicon.bare(token.word)
            return not token.definite or token.noun is not None or token.word in self.lexicon.titles or self._is_actor(bare, head)
        if token.noun is not None and head in self.lexicon.descriptions and self._qualified(at - 1, head):
            return True  # "نفى مصدر أمني | سيطرة التنظيم": after its adjective a noun owns nothing
        return not token.definite and self._nunated(at - 1) and not self._qualifies(at)

    def _qualified(self, at: int, head: str) -> bool:
        """Return whether the word at a token is an adjective of an unnamed actor."""
        bare = self.lexicon.bare(self.tokens[at].word)
        return bare != head and (bare.endswith(("ي", "يه")) or bare in self.lexicon.qualities)

    def _people(self, at: int, head: str) -> bool:
        """Return whether the name of a people stands as the adjective of an unnamed actor: "المسلحين التركمان"."""
        bare = self.lexicon.bare(self.tokens[at].word)
        known = self.lexicon.descriptions.get(bare)
        people = bare in self.lexicon.demonyms or (known is not None and known.people)
        return people and head in self.lexicon.descriptions and head not in self.lexicon.place_heads

    def _is_adjective(self, bare: str) -> bool:
        """Return whether a singular actor is the adjective of the event before it: "هجوم إرهابي", "تفجير انتحاري"."""
        return bare.removesuffix("ا").endswith("ي")

    def _is_actor(self, bare: str, head: str = "") -> bool:
        """Return whether a defined noun after a defined head means somebody else: not مسلح, انتحاري, "المسؤولين الأكراد"."""
        known = self.lexicon.descriptions.get(bare)
        if known is None or (known.people and head in self.lexicon.descriptions):
            return False
        return bare.endswith(("ين", "ون")) or not (bare.endswith(("ي", "يه")) or bare in self.lexicon.qualities)

    def _nunated(self, at: int) -> bool:
        """Return whether a plural or accusative actor has its own ending, so that no owner can follow: "متظاهرون مقر"."""
        word = self.tokens[at].word
        if word not in self.lexicon.descriptions or len(word) < 5:
            return False
        return word.endswith(("ون", "ين")) or (word.endswith("ا") and word[:-1] in self.lexicon.descriptions)

    def _qualifies(self, at: int) -> bool:
        """Return whether an indefinite word can be the adjective of an unnamed actor."""
        word = self.tokens[at].word.removesuffix("ا")
        known = self.lexicon.descriptions.get(word)
        return (
            (known is not None and known.people)
            or word.endswith(("ي", "يه", "يين", "يون", "ين", "ون"))
            or word in self.lexicon.qualities
            or word in self.lexicon.adjectives
        )

    def _next_phrase(self, found: NounPhrase, bare: str) -> bool:
        """Return whether a noun begins a phrase of its own because an adjective stands before it: "انفجار عبوة ناسفة | دورية"."""
        verbal = bool(self.tokens[found.end].verbs) and not self.tokens[found.end].definite
        if bare not in self.lexicon.descriptions and bare not in self.lexicon.metonymy and not verbal:
            return False
        before = self.tokens[found.end - 1]
        return found.end - 1 > found.start and (before.word.endswith(("ه", "ي", "ات", "ين")) or before.word == "اخر")

    def _gives_way(self, found: NounPhrase, here: Token, head: str) -> bool:
        """Return whether the trigger is the inner noun: "عملية اعتقال", "تنفيذ ضربات", "انتشار أنباء", "صدّ هجوم"."""
        inner = here.noun.lemma if here.noun else ""
        if found.trigger is None:
            return not found.inner and head not in self.lexicon.averted and head not in self.lexicon.metonymy
        if inner in _HELD and found.lemma in _REGAINED:
            return True  # "استعادة السيطرة", "فرض سيطرتها"
        return fold_word(found.lemma) in self.lexicon.light_nouns or self.lexicon.operator(inner) == "rumour"

    def _unbound(self, at: int) -> bool:
        """Return whether a noun trigger has the preposition that it needs: القضاء على."""
        noun = self.tokens[at].noun
        needed = self.lexicon.bound.get(self.lexicon.bare(self.tokens[at].word)) if noun else None
        return needed is None or (at + 1 < len(self.tokens) and self.tokens[at + 1].word == needed)

    def _counts(self, found: NounPhrase) -> bool:
        """Return whether the word before من counts members: "11 مسلحا من داعش", "مقتل 29 من عناصر"."""
        before = self.tokens[found.end - 1].word
        known = self.lexicon.descriptions.get(before)
        return (known is not None and known.generic) or before.isdigit() or before in self.lexicon.determiners

    def _partitive(self, found: NounPhrase) -> bool:
        """Take the whole into "عناصر من داعش", "عدد من مقاتلي التنظيم"."""
        inner = self._one(found.end + 1)
        if inner is None or not inner.named or inner.trigger is not None or inner.end <= found.end or inner.phrases[0].kind == "place":
            return False
        found.inner = [p for p in found.inner if p.sort != "description"] + inner.phrases
        found.end = inner.end
        return True

    def _owned(self, found: NounPhrase, at: int) -> bool:
        """Take the owner into "مواقع لداعش", "أهداف تابعة للتنظيم"."""
        if at >= len(self.tokens) or self.tokens[at].preposition != "ل":
            return False
        inner = self._one(at)
        if inner is None or not inner.phrases or inner.phrases[0].kind not in ("organization", "force") or inner.trigger is not None:
            return False
        found.inner += inner.phrases
        found.end = inner.end
        return True

    def _compound(self, found: NounPhrase) -> None:
        """Make one trigger of "الدعم الجوي", "المعلومات الاستخبارية"."""
        if found.trigger is None:
            return
        for token in self.tokens[found.trigger + 1 : found.end]:
            for adjective in (self.lexicon.bare(token.word), self.lexicon.bare(token.word).removesuffix("ه")):
                pair = f"{fold_word(found.lemma)} {adjective}"
                found.lemma = self.lexicon.compounds.get(pair, found.lemma)

    def _settle(self, found: NounPhrase, at: int, head: str, transparent: bool) -> None:
        """Say whom a common noun means: the body that it belongs to, a description, something that points back, or nobody."""
        token = self.tokens[found.trigger if found.trigger is not None else at]
        names = [p for p in found.inner if p.sort == "name"]
        span = Span(token.bare_start, self.tokens[found.end - 1].span.end)
        if found.trigger is not None:
            if found.carrier is not None:
                found.phrases = [self._event(found, found.carrier, "operation")]
            elif (kind := self.lexicon.event_kinds.get(found.lemma)) and not self._acts(found):
                found.phrases = [self._event(found, found.trigger, kind)]
            else:
                found.phrases = [Phrase(span, "anaphor", lemma=found.lemma)]
        elif (led := self.posts.led_by_owner(at, found)) is not None:
            found.phrases = [led]
        elif transparent and names:
            found.phrases = names
        elif transparent and found.inner:
            found.phrases = list(found.inner)
        elif token.definite and token.word in self.lexicon.anaphors and found.end == at + 1:
            found.phrases = [self._anaphor(at)]
        elif self.describer.head(at) is not None:
            of = [p for p in names if p.kind != "person"]
            found.phrases = [self.describer.phrase(at, found.end, found.start, found.state, of)]
        else:
            found.phrases = [Phrase(span, "anaphor", lemma=token.word, owner=self._owner(found, span))]
            if names and not found.place and names[0].kind != "person":
                found.phrases = names

    def _owner(self, found: NounPhrase, span: Span) -> tuple[Phrase, ...]:
        """Return whose a noun is: "سياسة الحكومة", "الموقف التركي"."""
        inner = tuple(p for p in found.inner if p.sort in ("name", "role", "description"))
        if inner or found.state is None:
            return inner
        return (Phrase(span, "name", kind="organization", entity=found.state, definite=True),)

    def _event(self, found: NounPhrase, head: int, kind: Kind) -> Phrase:
        token = self.tokens[head]
        span = Span(token.bare_start, self.tokens[found.end - 1].span.end)
        lemma = token.noun.lemma if token.noun else found.lemma
        return Phrase(span, "event", lemma=lemma, kind=kind, definite=token.definite or token.owned)

    def _acts(self, found: NounPhrase) -> bool:
        """Return whether a noun tells what is done to something rather than names an event: "تحقيق النصر", "مواجهتهم", "قائد عمليات X"."""
        assert found.trigger is not None  # noqa: S101 - asked by the caller
        token, before = self.tokens[found.trigger], self.tokens[found.trigger - 1] if found.trigger else None
        if before is not None and not token.definite and before.word in self.lexicon.commands:
            return True
        if found.lemma not in self.lexicon.deeds:
            return False
        rest = self.tokens[found.trigger + 1 : found.end]
        return token.owned or bool(token.noun and token.noun.enclitic) or (not token.definite and any(t.definite or t.name for t in rest))

    def _described_until(self, at: int) -> int:
        """Return where the indefinite adjectives end that follow a description: "قوة مشتركة", "مصدر أمني رفيع"."""
        while at < len(self.tokens):
            token = self.tokens[at]
            if token.mark or token.name or token.conjunction or token.preposition or token.definite or self._is_verb(at):
                break
            if self._closed(token.word) or not (token.word.endswith(("ي", "يه", "يين", "يون")) or token.word in self.lexicon.qualities):
                break
            at += 1
        return at

    def _anaphor(self, at: int) -> Phrase:
        token = self.tokens[at]
        return Phrase(
            token.span,
            "anaphor",
            lemma=token.word,
            kind=self.lexicon.anaphors[token.word],
            definite=True,
            gender=_gender(token.word),
            number="s",
        )

    def adjectives(self, found: NounPhrase, definite: bool) -> None:
        """Step over the adjectives that follow a noun; a demonym tells its state."""
        while found.end < len(self.tokens) and found.end - found.start < WIDEST:
            token = self.tokens[found.end]
            if token.mark in '"»”' and token.mark and found.end == found.start + 1 and found.start and self.tokens[found.start - 1].mark:
                found.end += 1
                continue
            bare = self.lexicon.bare(token.word)
            if token.mark or token.name or token.conjunction or token.preposition or self._is_verb(found.end):
                return
            if describing(self.tokens, found.end, self.lexicon):
                return
            if bare in self.lexicon.demonyms:
                found.state = self.lexicon.demonyms[bare]
            elif not (definite and token.definite and self._is_quality(bare)) or token.noun or self._heads_another(token.word):
                return
            found.end += 1

    def _is_quality(self, bare: str) -> bool:
        """Return whether a word after a name is an adjective of it and not the next noun: "الجيش العراقي الباسل | الموقف"."""
        return bare.endswith(("ي", "يه", "يين", "يون", "يات")) or bare in self.lexicon.qualities or "ال" + bare in self.lexicon.former

    def _heads_another(self, word: str) -> bool:
        bare = self.lexicon.bare(word)
        known = bare in self.lexicon.adjectives or self._is_actor(bare)
        return known or word in self.lexicon.titles or word in self.lexicon.post_heads

    def _closed(self, word: str) -> bool:
        lexicon = self.lexicon
        return (
            word in lexicon.prepositions
            or word in lexicon.relatives
            or word in lexicon.complementisers
            or word in lexicon.negators
            or word in lexicon.clause_openers
            or (word,) in lexicon.agents
        )

    def owned_adjective(self, at: int) -> bool:
        """Return whether a word that may be a verb is the adjective of "تابع ل"."""
        if self.tokens[at].word not in self.lexicon.adjectives or at + 1 >= len(self.tokens):
            return False
        return self.tokens[at + 1].preposition == "ل"

    def _is_verb(self, at: int) -> bool:
        token = self.tokens[at]
        if token.word in self.lexicon.nouns or self.owned_adjective(at):
            return False
        return (
            bool(token.verbs)
            and token.noun is None
            and not token.preposition
            and not token.definite
            and token.word not in self.lexicon.metonymy
        )


def _gender(word: str) -> str:
    return "f" if word.endswith(("ه", "ات")) else ""


def _number(word: str) -> str:
    return "p" if word.endswith(("ون", "ات", "ين")) else ""
