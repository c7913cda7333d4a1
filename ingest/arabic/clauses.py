"""The clauses of an Arabic sentence, read once from left to right: verbs, verbal nouns, adjectives, posts and their complements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Modality, Polarity, Span
from ingest.arabic.belonging import belonging
from ingest.arabic.control import PURPOSES, control, owners
from ingest.arabic.drafts import Draft
from ingest.arabic.events import settle_events
from ingest.arabic.lexicon import Lexicon, VerbReading
from ingest.arabic.negation import NOT_TO_BE, STILL, Negation, belie, exception, only, untrue
from ingest.arabic.nouns import NounPhrase, Post
from ingest.arabic.participles import describing
from ingest.arabic.phrases import Phrases
from ingest.arabic.readings import surely_verb, time_before
from ingest.arabic.relatives import described
from ingest.arabic.settle import settle
from ingest.arabic.sources import cited_as, passes_on, put_under
from ingest.arabic.tokens import ATTACHED, Token
from ingest.arabic.whereabouts import WITHIN, adverbial, beside
from ingest.normalise import fold_word
from ingest.syntax import Clause, Phrase, Sentence

_SOURCES = ("وفق", "حسب", "بحسب", "وفقا", "طبقا", "نقلا", "حسبما")
DAMMA = "\u064f"  # on the first letter of a perfect or imperfect it marks the passive


class Clauses:
    """One pass over the tokens; what is open at the moment stands in the fields."""

    def __init__(self, text: str, sentence: Sentence, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.text, self.sentence, self.tokens, self.lexicon = text, sentence, tokens, lexicon
        self.phrases = Phrases(tokens, lexicon)
        self.drafts: list[Draft] = []
        self.found: list[Phrase] = []
        self.voice: int | None = None  # the speech, denial or intention whose complement is being read
        self.waiting: int | None = None  # an operator whose complement has not begun
        self.verb: int | None = None  # the verb that takes what follows
        self.noun: int | None = None  # the noun trigger that takes what follows
        self.topic: NounPhrase | None = None
        self.last: NounPhrase | None = None
        self.taken: list[NounPhrase] = []  # the phrases so far
        self.relative = False
        self.negation = Negation()
        self.relative_word = ""
        self.modality: Modality = "reported"
        self.fresh = True  # at the start of a clause: a verb is more likely than a noun
        self.comma = False
        self.inserted = False  # nothing but time and place since the last comma
        self.outer: int | None = None  # the verb around a relative clause
        self.last_key = ""
        self.at = 0

    def read(self) -> tuple[Clause, ...]:
        """Return the clauses in the order of their triggers' place in the text."""
        while self.at < len(self.tokens):
            before = self.at
            self._step()
            if self.at == before:
                self.at += 1
        put_under(cited_as(self.tokens, self.drafts), self.drafts)
        settle(self.drafts, self.lexicon)
        settle_events(self.drafts, self.lexicon)
        self._posts_said()
        return tuple(self._clause(d) for d in self.drafts)

    def _posts_said(self) -> None:
        """Make posts of "أصبح عضوا في مجلس النواب", "كان قائدا للفرقة", "يشغل منصب رئيس الحزب"."""
        for draft in list(self.drafts):
            if draft.lemma not in self.lexicon.holds_office:
                continue
            for role in draft.functions.get("object", []):
                holders = [p for p in draft.functions.get("subject", []) if p.sort in ("name", "pronoun")]
                if role.sort == "role" and (role.of or role.state) and holders:
                    self._no_holder(role)
                    post = Draft(draft.token, role.span, role.lemma, "post", polarity=draft.polarity, parent=draft.parent, link=draft.link)
                    post.add("holder", holders[:1])
                    post.add("body", list(role.of))
                    if role.state:
                        post.add("state", [Phrase(role.span, "name", kind="organization", entity=role.state, definite=True)])
                    self.drafts.append(post)

    def _no_holder(self, role: Phrase) -> None:
        """Take from a post the holder that it describes itself: "ليس عضوا في المجلس" is said of somebody else."""
        for draft in self.drafts:
            if draft.category == "post" and draft.functions.get("holder") == [role]:
                draft.functions["holder"] = []

    def _clause(self, draft: Draft) -> Clause:
        places = [p.span for group in draft.functions.values() for p in group] + [draft.trigger]
        inside = [s for s in places if self.sentence.span.start <= s.start and s.end <= self.sentence.span.end]
        return draft.clause(min(s.start for s in inside), max(s.end for s in inside))

    # one step

    def _step(self) -> None:
        token = self.tokens[self.at]
        if token.mark:
            self._mark(token)
        elif token.name is not None or self.phrases.about(self.at):
            self._noun_phrase(token)
        elif words := self._agent_words():
            self._agent(words)
        elif (
            token.word in _PERSONAL and self.topic is not None and self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].word == "من"
        ):
            self.at += 2  # "القوات هي من تقود": the topic stays
            self.fresh = True
        elif (length := untrue(self.tokens, self.at, self.lexicon)) and belie(self.drafts):
            self.at += length
        elif token.word in ATTACHED:
            self._resume(ATTACHED[token.word])
        elif self._is_verb(token):
            self._verb(token)
        elif (described := self._describing()) is not None:
            self.relative = True
            self._verb(replace(token, verbs=(described,)))
        elif self._closed(token):
            self.at += 1
        elif (compound := self._compound(token)) is not None:
            self.at += 1
            self._preposition(token, compound)
        elif token.word in self.lexicon.prepositions and not token.preposition and token.noun is None:
            self._preposition(token, self.lexicon.prepositions[token.word])
        else:
            self._noun_phrase(token)

    def _mark(self, token: Token) -> None:
        if token.mark in ("،", ",", "؛", "-", "–"):
            self._comma()
        elif token.mark == ":":
            self._colon()
        elif token.mark in '"«“' and self.waiting is not None and token.quoted:
            self._begin_complement()
            self.fresh = True
        self.at += 1

    def _comma(self) -> None:
        """End what a comma ends; one that closes an insertion ("أمس،", "الذي يزور بغداد،") gives the floor back to the verb."""
        self.fresh = True
        self.negation.close()  # a negation whose verb the lexicon lacks ends here
        self.modality = "reported"
        if self.noun is not None and fold_word(self.drafts[self.noun].lemma) not in self.lexicon.light_nouns:
            self.noun = None
        if self.verb is not None and self.drafts[self.verb].link == "relative" and self.outer is not None:
            self.verb, self.outer = self.outer, None
            self.comma = len(self.drafts[self.verb].bare) > 1
        else:
            self.comma = not (self.comma and self.inserted)
        self.inserted = True

    def _colon(self) -> None:
        if self.waiting is not None:
            self._begin_complement()
        elif self.voice is None and self.verb is None and self.topic is not None and self.topic.named and self.topic.start == 0:
            self._headline_voice(self.topic)
        self.fresh = True

    def _headline_voice(self, topic: NounPhrase) -> None:
        """Take "كارتر: ..." as his words."""
        if topic.phrases[0].kind in ("person", "organization", "force"):
            draft = Draft(topic.start, topic.phrases[0].span, "قال", "noun", operator="speech", quoted=False)
            draft.add("subject", topic.phrases[:1])
            self.drafts.append(draft)
            self.waiting = len(self.drafts) - 1
            self._begin_complement()

    def _begin_complement(self) -> None:
        self.voice = self.waiting
        self.waiting = None
        self.verb = self.noun = self.topic = None
        self.relative = False
        self.fresh = True

    def _closed(self, token: Token) -> bool:
        """Take a word of a closed class; False where it is none."""
        word, lexicon = token.word, self.lexicon
        if word in _BUT:
            self.fresh = True
            self.topic = _subject_pronoun(token, _BUT[word])
            return True
        if word in ("نحن", "انا"):
            speaker = Phrase(token.span, "speaker", number="p" if word == "نحن" else "s")
            self.topic = self.last = NounPhrase(self.at, self.at + 1, [speaker], number=speaker.number)
            self.fresh = True
            return True
        if (turn := exception(self.tokens, self.at)) == "except":
            if self.verb is not None:
                self.drafts[self.verb].polarity = "affirmed"  # "لم يشارك سوى X"
            return True
        if word in lexicon.complementisers and token.preposition in ("", "ب", "ل"):
            if turn == "not":
                self.negation.open(self.at, nominal=False)
            if token.preposition != "ل" and self.waiting is not None:
                self._begin_complement()
            else:
                self.topic = self.verb = self.noun = None
            if word[2:] in _SUBJECTS:
                self.topic = _subject_pronoun(token, word[2:])
            self.relative = False
            self.fresh = True
            return True
        if word == "فيما" and self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].word == "بعد":
            self.at += 1  # "فيما بعد" is an adverb
            return True
        if word in lexicon.relatives and word != "من":
            self.relative = True
            self.relative_word = word
            self.fresh = True
            if self.last is not None and self.last.tail is not None and self.last.end == self.at:
                self.last = self.last.tail
                self.taken.append(self.last)
            return True
        if word in lexicon.verb_negators or word in lexicon.noun_negators:
            if not only(self.tokens, self.at) and not self._especially():
                self.negation.open(self.at, word in lexicon.noun_negators)
            self.fresh = word in lexicon.verb_negators
            if word == "لن":
                self.modality = "planned"
            return True
        if word == "سوف":
            self.modality, self.fresh = "planned", True
            return True
        if word in lexicon.conditions:
            self.modality, self.fresh, self.topic = "conditional", True, None
            return True
        if word in lexicon.doubtful:
            following = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
            if word != "قد" or (following and following.verbs and all(v.form.aspect == "imperfect" for v in following.verbs)):
                self.modality = "conditional"
            self.fresh = True
            return True
        if word in lexicon.clause_openers:
            self.fresh = True
            if word == "ما" and self.waiting is not None and self.drafts[self.waiting].operator == "denial":
                self._begin_complement()  # "نفى ما تردد عن ..."
            if word not in ("قد", "ما", "او", "لقد", "هو", "هي", "هم"):
                self.topic = self.noun = None
            return True
        return False

    def _especially(self) -> bool:
        """Return whether a negation belongs to "لا سيما", which denies nothing."""
        return self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].word == "سيما"

    # verbs

    def _is_verb(self, token: Token) -> bool:
        if not token.verbs or token.preposition or token.definite:
            return False
        if token.word in self.lexicon.time and self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].word in self.lexicon.time:
            return False  # "فجر اليوم"
        lexicon = self.lexicon
        if token.word in lexicon.relatives or token.word in lexicon.complementisers or token.word in lexicon.prepositions:
            return False
        imperfect = any(v.form.aspect == "imperfect" for v in token.verbs)
        if self.phrases.owned_adjective(self.at):
            return False
        nominal = (
            token.noun is not None
            or token.word in lexicon.nouns
            or token.word in lexicon.descriptions
            or token.word in lexicon.metonymy
            or token.word in lexicon.post_heads
        )
        if not nominal:
            return True
        following = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        if following is not None and following.name is not None and all(v.form.aspect == "participle" for v in token.verbs):
            return following.name.kind in ("organization", "force", "person") and not following.preposition
        if token.noun is not None and all(v.form.aspect == "participle" for v in token.verbs):
            return False  # مهاجمة, محاصرة: the verbal noun is likelier
        if token.noun is not None and all(v.enclitic for v in token.verbs):
            return self.relative or self._describes(token.verbs[0], token)  # "الهجمات التي شنها", "غارات شنها"
        if imperfect and token.word[0] == "ي":
            return True
        around = self.drafts[self.verb] if self.verb is not None else None
        if around is not None and around.lemma in self.lexicon.auxiliary and around.bare and not token.conjunction:
            subject = around.bare[-1]
            if subject.named and subject.end == self.at and subject.trigger is None:
                return True  # "كان فلان طلب من"
        if token.noun is not None and surely_verb(self.tokens, self.at, self._draft(self.verb), self._draft(self.noun), lexicon):
            return True
        if self.verb is None and self.topic is not None and self.last is self.topic and self.topic.end == self.at and self.topic.named:
            return self.topic.trigger is None and not token.conjunction  # a name and then a bare word: "داعش قتل ..."
        return self.fresh and not self.sentence.title and (self.waiting is None or self.comma)

    def _draft(self, index: int | None) -> Draft | None:
        return None if index is None else self.drafts[index]

    def _describing(self) -> VerbReading | None:
        near = self.last is not None and self.last.end == self.at and self.last.named
        return describing(self.tokens, self.at, self.lexicon) if near else None

    def _verb(self, token: Token) -> None:
        reading = self._choose(token)
        index = len(self.drafts)
        draft = Draft(self.at, token.span, reading.form.lemma, "verb", verb=reading, quoted=token.quoted)
        draft.passive = DAMMA in token.span.of(self.text)[:2]
        draft.operator = None if draft.passive else self.lexicon.operator(reading.form.lemma)
        draft.polarity, draft.modality = self._own(reading)
        if draft.lemma == NOT_TO_BE or draft.lemma in STILL:
            draft.polarity = "denied" if draft.lemma == NOT_TO_BE and not only(self.tokens, self.at) else "affirmed"
        draft.before = self.verb
        draft.coordinated = bool(token.conjunction)
        draft.partner = self.verb if token.conjunction else None
        if self.relative or self._describes(reading, token):
            draft.antecedent = described(self.taken, self.tokens, self.relative_word if self.relative else "", reading, self.lexicon.states)
            draft.link, draft.parent = "relative", self._around()
        else:
            rumour = self.waiting is not None and self.drafts[self.waiting].operator == "rumour"
            if rumour and not self.comma:
                self.voice, self.waiting = self.waiting, None
            elif self.comma and not token.quoted and self._in_rumour():
                self.voice = self.waiting = None
            if token.conjunction and draft.operator in ("speech", "denial") and not token.quoted:
                self._leave_voice()
            elif self.comma and token.conjunction and not token.quoted and self._denied_so_far(reading):
                draft.before = self.voice  # "نفى أن …، وسخر من …": what he does next is no part of what he denies
                self._leave_voice()
            draft.parent, draft.link = self.voice, "complement" if self.voice is not None else None
            draft.topic, self.topic = self.topic, None
            around = self.drafts[self.verb] if self.verb is not None else None
            if around is not None and draft.topic is None and around.lemma in self.lexicon.auxiliary and not token.conjunction:
                draft.topic = around.bare[0] if around.bare else around.topic
                if around.lemma != "زال":  # "لا يزال": it goes on
                    draft.polarity = "denied" if around.polarity == "denied" else draft.polarity
                if around.modality != "reported":
                    draft.modality = around.modality
            if draft.topic is None and not token.conjunction and not self.comma:
                draft.before = self.verb
        if draft.antecedent is None and draft.link == "relative":
            draft.parent, draft.link = self.voice, "complement" if self.voice is not None else None
        self.drafts.append(draft)
        self.outer = self.verb if draft.link == "relative" and self.verb is not None and self.drafts[self.verb].link != "relative" else None
        self.inserted = False
        self.verb, self.noun = index, None
        if self.waiting is not None and passes_on(reading, self.drafts[self.waiting]):
            draft.operator, draft.parent, draft.link = "speech", None, None
            self.drafts[self.waiting].parent, self.drafts[self.waiting].link = index, "complement"
        elif draft.operator:
            self.waiting = index
        self.relative = self.fresh = self.comma = False
        self.at += 1

    def _choose(self, token: Token) -> VerbReading:
        def rank(v: VerbReading) -> tuple[bool, ...]:
            return (
                v.form.lemma not in self.lexicon.auxiliary,  # تكون is كان's, not تكوّن's
                fold_word(v.form.lemma) not in self.lexicon.light and v.form.aspect == "imperfect",  # "لم تقم" is قام's, not أقام's
                bool(v.enclitic),
                fold_word(v.form.lemma) != token.word and v.form.gender == "f" and v.form.aspect == "imperfect",
                v.form.person == "1" and not token.quoted,
                self.lexicon.operator(v.form.lemma) is None,
            )

        return min(token.verbs, key=rank)

    def _own(self, reading: VerbReading | None) -> tuple[Polarity, Modality]:
        modality = self.modality
        if reading is not None and reading.future and modality == "reported":
            modality = "planned"
        polarity = self.negation.take(self.at, reading is not None)
        self.modality = "reported"
        return polarity, modality

    def _describes(self, reading: VerbReading, token: Token) -> bool:
        """Return whether a verb without a relative word describes the indefinite phrase right before it: "عملية نفذتها قوات"."""
        if token.conjunction or self.last is None or self.last.end != self.at or not self.last.phrases:
            return False
        head = self.tokens[self.last.start]
        unnamed = self.last.trigger is not None or self.last.phrases[0].sort == "description"
        if head.name is not None or head.definite or not unnamed:
            return False
        taken = self.verb is not None and (self.last.trigger is None or self.drafts[self.verb].bare != [])
        return (
            bool(reading.enclitic) or (taken and any(self.last is b for b in self.drafts[self.verb or 0].bare)) or self._strikes_in(reading)
        )

    def _strikes_in(self, reading: VerbReading) -> bool:
        """Return whether an event under a preposition or noun does what a verb right after it says: "في هجمات استهدفت"."""
        assert self.last is not None  # noqa: S101 - asked by the caller
        event = any(p.kind == "operation" for p in self.last.phrases)
        return event and self.last is not self.topic and reading.form.person == "3"

    def _around(self) -> int | None:
        return self.noun if self.noun is not None else self.verb if self.verb is not None else self.voice

    def _in_rumour(self) -> bool:
        at = self.voice
        while at is not None:
            if self.drafts[at].operator == "rumour":
                return True
            at = self.drafts[at].parent
        return False

    def _denied_so_far(self, reading: VerbReading) -> bool:
        return self.voice is not None and self.drafts[self.voice].operator == "denial" and reading.form.aspect == "perfect"

    def _leave_voice(self) -> None:
        self.voice = self.drafts[self.voice].parent if self.voice is not None else None

    # phrases

    def _agent_words(self) -> int:
        for length in (2, 1):
            window = self.tokens[self.at : self.at + length]
            words = tuple(t.word for t in window)
            plain = words in self.lexicon.agents and not window[0].preposition
            if plain or tuple(t.preposition + t.word for t in window) in self.lexicon.agents:
                return length
        return 0

    def _agent(self, length: int) -> None:
        phrase = self.phrases.read(self.at + length) if self.at + length < len(self.tokens) else None
        self.at += length
        if phrase is None:
            return
        self._take(phrase)
        for index in (self.noun, self.verb):
            if index is not None:
                self.drafts[index].add("by", phrase.phrases)
                break
        if self.noun is not None and self.verb is not None and self.drafts[self.verb].lemma in _PASSIVE_HOSTS:
            self.drafts[self.verb].add("by", phrase.phrases)

    def _compound(self, token: Token) -> str | None:
        if token.preposition or self.at + 1 >= len(self.tokens) or self.tokens[self.at + 1].preposition:
            return None
        return self.lexicon.compound_prepositions.get((token.word, self.tokens[self.at + 1].word))

    def _preposition(self, token: Token, key: str) -> None:
        if key in _SOURCES and self._source(self.at + 1):
            return
        self.at += 1
        if self.at >= len(self.tokens) or (self.tokens[self.at].mark and self.tokens[self.at].mark not in '"«“('):
            return
        following = self.tokens[self.at]
        certain = following.verbs and all(v.form.aspect == "imperfect" for v in following.verbs) and following.word[0] in "يت"
        noun = following.noun is not None or following.word in self.lexicon.nouns
        if following.word in self.lexicon.complementisers or (certain and not noun and following.name is None):
            self.fresh = True
            return
        phrase = self.phrases.read(self.at, nominal=True)
        if phrase is not None:
            self._attach(key, phrase)

    def _near(self) -> None:
        """Take "بالقرب من X" as the preposition قرب."""
        self.at += 2 if self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].word == "من" else 1
        phrase = self.phrases.read(self.at) if self.at < len(self.tokens) else None
        if phrase is not None:
            self._attach("قرب", phrase)

    def _nearest(self) -> NounPhrase | None:
        """Return the phrase right before a word: the body with which a post ends, else the last."""
        place = self.at - (not self.tokens[self.at].preposition and self.tokens[self.at - 1].word in self.lexicon.prepositions)
        tail = self.last.tail if self.last is not None else None
        return tail if tail is not None and tail.end == place else self.last

    def _attach(self, key: str, phrase: NounPhrase) -> None:
        """Hang a prepositional phrase on the noun trigger and the verb that are open."""
        noun, verb, last = self.noun, self.verb, self._nearest()
        place = self.at - (0 if self.tokens[self.at].preposition else 1)
        if last is not None and (key in WITHIN or key in ("ضد", "ضمن")):
            self._adjacent(key, last, phrase)
        if last is not None and last.end == self.at - (0 if self.tokens[self.at].preposition else 1):
            self._belongs(key, last, phrase)
        if last is not None and last.end == self.at - (0 if self.tokens[self.at].preposition else 1):
            self._parties(key, last, phrase)
        nested = phrase.place and last is not None and last.place and key == self.last_key == "في" and last.end >= self.at - 1
        if self.last_key == "بين" and key in ("من", "في") and (rest := _beyond(phrase)):
            for index in {noun, verb} - {None}:
                if index is not None:
                    self.drafts[index].add("بين", rest)  # "بين رجال من المدينة ومسلحي التنظيم"
        self._take(phrase)
        if nested:
            return  # "في قرية كذا في محافظة كذا": one place
        self.last_key = key
        inner = self.noun
        if phrase.trigger is not None and inner is not None and phrase.lemma in _HOLDS and (noun is not None or verb is not None):
            self.drafts[inner].hold(noun if noun is not None and noun != inner else verb, key)
        for index in {noun, verb} - {None}:
            if index is not None:
                self.drafts[index].add(key, phrase.phrases)
        if phrase.trigger is not None and inner is not None:
            self.drafts[inner].accompanies = key == "ب" and phrase.lemma in self.lexicon.directing
            head = self.tokens[last.start] if last is not None and last.start >= 0 else None
            if owning := owners(last, head, place, self.lexicon):
                self.drafts[inner].add("subject", owning)
            elif (
                noun is not None
                and noun != inner
                and fold_word(self.drafts[noun].lemma) in self.lexicon.light_nouns
                and key in ("ب", "في", "عن")
            ):
                self.drafts[inner].host, self.drafts[inner].shares = noun, True
            elif noun is not None and noun != inner and self.drafts[noun].lemma in self.lexicon.makes:
                self.drafts[inner].host = noun
            else:
                self._host(inner, verb, key)
                if verb is None and key in PURPOSES and last is not None and last.trigger is None:
                    self.drafts[inner].add("subject", [p for p in last.phrases if p.kind in ("force", "organization")])
        if phrase.trigger is None:
            self.noun = noun

    def _aside(self, phrase: NounPhrase) -> None:
        """Take "شمال الموصل" as "في"; after a place it only says where that lies."""
        lies = self.last is not None and bool(self.last.phrases) and self.last.phrases[-1].kind == "place"
        noun = self.noun
        self._take(phrase)
        self.noun = noun
        for index in {noun, self.verb} - {None}:
            if index is not None and not lies:
                self.drafts[index].add("في", phrase.phrases)

    def _adjacent(self, key: str, owner: NounPhrase, phrase: NounPhrase) -> None:
        """Make a clause of a body right before a preposition, unless the place is that of an event or a verb."""
        event = self.noun is not None and bool(self.drafts[self.noun].functions.get("event"))
        if event and (not self.last_key or owner.trigger is not None):
            return
        if key in WITHIN and self.verb is not None and self._says_where(self.drafts[self.verb], owner):
            return
        place = self.at - (0 if self.tokens[self.at].preposition else 1)
        draft = beside(self.tokens, place, key, owner, phrase, self.lexicon)
        if draft is not None:
            draft.parent, draft.link = self.voice, "complement" if self.voice is not None else None
            self.drafts.append(draft)

    def _parties(self, key: str, owner: NounPhrase, phrase: NounPhrase) -> None:
        """Make a clause of a named agreement and those between whom or with whom it is."""
        named = [p for p in owner.phrases if p.sort == "name" and p.kind == "mandate"]
        if named and key in ("بين", "مع") and phrase.trigger is None and phrase.named:
            draft = Draft(owner.start, named[-1].span, "اتفاق", "noun", quoted=self.tokens[self.at].quoted, parent=self.voice)
            draft.link = "complement" if self.voice is not None else None
            draft.add("event", named[-1:])
            draft.add(key, phrase.phrases)
            self.drafts.append(draft)

    def _belongs(self, key: str, owner: NounPhrase, phrase: NounPhrase) -> None:
        """Make a clause of an unnamed officer or unit and the body right behind."""
        found = belonging(owner, key, phrase, self.lexicon)
        if found is not None:
            draft = Draft(self.at, self.tokens[self.at].span, found.lemma, "noun", quoted=self.tokens[self.at].quoted, parent=self.voice)
            draft.link = "complement" if self.voice is not None else None
            draft.add("subject", list(found.members))
            draft.add("ضمن", list(found.bodies))
            self.drafts.append(draft)

    def _complete(self, noun: int) -> bool:
        """Return whether nothing bare can belong to an event: "شارك في العملية الجيش"."""
        return bool(self.drafts[noun].functions.get("event")) and self.tokens[self.drafts[noun].token].definite

    def _says_where(self, verb: Draft, owner: NounPhrase) -> bool:
        """Return whether the place after a body is the verb's: "انتشرت القوات في كركوك", "نفذها الجيش في سامراء"."""
        return verb.lemma in self.lexicon.governs_in or (verb.topic is None and verb.bare == [owner])

    def _noun_phrase(self, token: Token) -> None:
        if token.word in self.lexicon.adverbs or (token.word in self.lexicon.time and token.name is None):
            self.at += 1
            return
        if token.word == "القرب" and token.preposition == "ب":
            self._near()
            return
        if token.word in self.lexicon.leadership and token.preposition == "ب" and self._leader(token):
            return
        adjective = self.lexicon.adjectives.get(self.lexicon.bare(token.word))
        near = self.last is not None and self.last.end >= self.at - 2
        if (
            adjective
            and near
            and (not token.conjunction or token.definite)
            and not (token.preposition and token.noun)
            and not self._governs(token)
        ):
            self._adjective(token, *adjective)
            return
        if (token.preposition + token.word in _SOURCES or (token.word in _SOURCES)) and self._source(self.at + 1):
            return
        if time := self.phrases.time(self.at):
            self.at = time
            return
        phrase = self.phrases.read(self.at)
        if phrase is None or phrase.end <= self.at:
            self.fresh = False
            self.at += 1
            return
        if token.preposition:
            self._attach(token.preposition, phrase)
            return
        if (self.verb is not None or self.noun is not None) and adverbial(self.tokens, self.last, phrase, self.lexicon):
            self._aside(phrase)
            return
        verb, noun = self.verb, self.noun
        self.last_key = ""
        self.inserted = False
        if noun is not None and self.drafts[noun].category == "adjective" and len(self.drafts[noun].functions) > 1:
            noun = self.drafts[noun].beside  # "إخراج فصائل موالية لأنقرة القوات الكردية"
        adjacent = self.last is not None and self.last.end == time_before(self.tokens, self.at, self.lexicon)
        self._take(phrase)
        if phrase.trigger is not None and self.noun is not None and self.noun != noun:
            if noun is not None and adjacent and not token.conjunction and fold_word(self.drafts[noun].lemma) in self.lexicon.light_nouns:
                self.drafts[self.noun].host, self.drafts[self.noun].shares = noun, True  # "تنفيذ الجيش غارات"
            else:
                self._host(self.noun, verb, "")
            if token.conjunction and noun is not None:
                self.drafts[self.noun].host, self.drafts[self.noun].shares = self.drafts[noun].host, self.drafts[noun].shares
                self.drafts[self.noun].partner = noun
        elif noun is not None and adjacent and not token.conjunction and not self._complete(noun):
            self.drafts[noun].bare.append(phrase)
            return
        if verb is not None and not token.conjunction and (not self.comma or self._second_party(self.drafts[verb], phrase)):
            self.drafts[verb].bare.append(phrase)
        elif self.topic is None or token.conjunction or (self.comma and verb is not None):
            self.topic = phrase
        self.fresh = False

    def _second_party(self, verb: Draft, phrase: NounPhrase) -> bool:
        """Return whether a comma only parts the object from a long subject: "طالب مجلس المحافظة، الحكومة بـ"."""
        before = verb.topic is not None and any(p.sort == "name" for p in verb.topic.phrases)
        if verb.lemma not in self.lexicon.takes_people or len(verb.bare) != 1 or before or not phrase.named:
            return False
        return verb.bare[0].named and verb.bare[0].end == phrase.start - 1 and verb.token < verb.bare[0].start <= verb.token + 1

    def _governs(self, token: Token) -> bool:
        """Return whether what looks like an adjective is a verbal noun with its owner: "مشاركة القوات"."""
        following = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        if token.noun is None or token.definite or following is None:
            return False
        return not following.preposition and (following.name is not None or following.definite)

    def _take(self, phrase: NounPhrase) -> None:
        """Step over a phrase; its trigger and its posts become clauses."""
        self.last = phrase
        self.taken.append(phrase)
        self.found += phrase.phrases
        if phrase.trigger is not None:
            self._noun_trigger(phrase)
        for post in phrase.posts:
            self._post(post)
        self.at = max(self.at, phrase.end)
        self.fresh = False

    def _noun_trigger(self, phrase: NounPhrase) -> None:
        assert phrase.trigger is not None  # noqa: S101 - asked by the caller
        token = self.tokens[phrase.trigger]
        draft = Draft(phrase.trigger, token.span, phrase.lemma, "noun", quoted=token.quoted)
        draft.operator = self.lexicon.operator(phrase.lemma)
        draft.polarity, draft.modality = self._own(None)
        draft.add("of", phrase.inner)
        if phrase.state and (not phrase.inner or token.name is not None):
            draft.add("subject", [Phrase(token.span, "name", kind="organization", entity=phrase.state, definite=True)])
        if token.noun is not None and token.noun.enclitic:
            draft.add("of", [_attached(token, token.noun.enclitic)])
        if phrase.phrases and phrase.phrases[0].kind in ("operation", "mandate"):
            draft.add("event", phrase.phrases[:1])
        waiting = self.waiting
        if waiting is not None and self._opens_complement(waiting, token):
            draft.parent, draft.link = waiting, "complement"
        else:
            draft.parent, draft.link = self.voice, "complement" if self.voice is not None else None
        self.drafts.append(draft)
        self.noun = len(self.drafts) - 1
        if draft.operator and draft.operator != "condition" and not self._pointed_at(phrase):
            self.waiting = self.noun

    def _pointed_at(self, phrase: NounPhrase) -> bool:
        """Return whether a demonstrative makes a noun point back ("هذه الأنباء"): then no complement of its own follows."""
        return any(token.word in _DEMONSTRATIVES for token in self.tokens[max(phrase.start - 1, 0) : phrase.trigger])

    def _opens_complement(self, waiting: int, token: Token) -> bool:
        draft = self.drafts[waiting]
        return draft.operator in ("denial", "intention", "demand", "speech", "rumour", "doubt") and draft.token < self.at

    def _host(self, noun: int, verb: int | None, key: str) -> None:
        """Let a noun share the subject or object of the verb that takes it: as its object, after ب من في, or for a purpose."""
        if verb is None or noun == verb:
            return
        draft, host = self.drafts[noun], self.drafts[verb]
        draft.under, draft.host = key, verb
        shared = control(host, draft, key, self.lexicon)
        draft.accompanies = draft.accompanies or (key == "ب" and draft.lemma in self.lexicon.accompaniment)
        draft.shares = bool(shared)
        if shared == "purpose":
            draft.link = draft.link or "purpose"
            draft.modality = "planned" if draft.modality == "reported" else draft.modality

    def _post(self, post: Post) -> None:
        if not post.holder:
            return
        span = Span(self.tokens[post.start].span.start, self.tokens[post.end - 1].span.end)
        draft = Draft(post.start, span, post.lemma, "post", parent=None, quoted=self.tokens[post.start].quoted)
        draft.parent, draft.link = self.voice, "complement" if self.voice is not None else None
        draft.add("holder", list(post.holder))
        draft.add("body", list(post.body))
        if post.state:
            draft.add("state", [Phrase(span, "name", kind="organization", entity=post.state, definite=True)])
        self.drafts.append(draft)

    def _adjective(self, token: Token, lemma: str, passive: bool) -> None:
        assert self.last is not None  # noqa: S101 - asked by the caller
        draft = Draft(self.at, token.span, lemma, "adjective", quoted=token.quoted, parent=self.voice)
        draft.link = "complement" if self.voice is not None else None
        draft.beside = self.noun
        tail = self.last.tail if self.last.tail is not None and self.last.tail.end == self.at else None
        actors = any(p.kind in ("force", "organization", "person") or p.sort == "description" for p in (tail or self.last).phrases)
        if token.definite or actors or not passive or self.verb is None or self.drafts[self.verb].operator:
            nearest = tail or self.last
            owners = [p for p in nearest.inner if p.sort == "name"] if nearest.trigger is not None else []
            draft.add("object" if passive else "subject", owners or nearest.phrases)
        else:
            draft.host = self.verb  # "دخلت القوات المدينة مدعومة بطيران": says how the subject acts
        self.drafts.append(draft)
        self.noun = len(self.drafts) - 1
        self.at += 1
        if self.at < len(self.tokens):
            bare = self.tokens[self.at].word
            if bare in self.lexicon.demonyms:
                draft.add(
                    "من",
                    [Phrase(self.tokens[self.at].span, "name", kind="organization", entity=self.lexicon.demonyms[bare], definite=True)],
                )

    def _leader(self, token: Token) -> bool:
        """Take "بقيادة X" after a body that stands further off, or after a comma."""
        last = self.last
        leader = self.phrases.leader(self.at + 1) if self.at + 1 < len(self.tokens) else None
        if last is None or leader is None or not leader.named:
            return False
        verb = self.drafts[self.verb] if self.verb is not None else None
        gathered = verb is not None and verb.bare and any(p.kind == "operation" for p in last.phrases)
        led = verb.bare[0] if verb is not None and gathered else last  # "عقد المجلس اجتماعا برئاسة فلان": he leads the council
        bodies = [p for p in led.phrases if p.kind in ("force", "organization")]
        if bodies and leader.phrases[0].kind in ("person", "organization", "force"):
            self._post(Post(self.at, leader.end, "قائد", (leader.phrases[0],), tuple(bodies)))
        end = leader.end
        for post in leader.posts:
            self._post(post)
        self.found += leader.phrases
        self.at = end
        return True

    def _resume(self, attached: tuple[str, str, str]) -> None:
        """Take a preposition with a pronoun: in a relative clause it stands for what the clause describes."""
        key, gender, number = attached
        token = self.tokens[self.at]
        self.at += 1
        pronoun = Phrase(Span(token.span.end, token.span.end), "pronoun", gender=gender, number=number)
        draft = self.drafts[self.verb] if self.verb is not None else None
        meant = [pronoun]
        if draft is not None and draft.antecedent is not None and draft.token < self.at and not draft.resumed:
            draft.resumed, meant = True, draft.antecedent.phrases
        if self.noun is not None:
            self.drafts[self.noun].add(key, meant)  # "التي ترفض واشنطن التنسيق معها"
        if draft is not None:
            draft.add(key, meant)

    def _source(self, at: int) -> bool:
        """Take "بحسب X", "وفقا لـX": the voice of all that stands in the sentence without one."""
        if at < len(self.tokens) and self.tokens[at].word == "عن":
            at += 1  # "نقلا عن"
        phrase = self.phrases.read(at) if at < len(self.tokens) else None
        if phrase is None or not phrase.named or phrase.trigger is not None:
            return False
        if phrase.phrases[0].kind not in ("person", "organization", "force", None):
            return False
        token = self.tokens[self.at]
        draft = Draft(self.at, token.span, "وفق", "noun", operator="speech", quoted=False)
        draft.add("subject", phrase.phrases[:1])
        index = len(self.drafts)
        self.drafts.append(draft)
        put_under([index], self.drafts)
        for post in phrase.posts:
            self._post(post)
        self.found += phrase.phrases
        self.at = phrase.end
        if index == 0:
            self.voice = index
        return True


_HOLDS = ("سيطرة", "قبضة", "أيدي", "يد")
_SUBJECTS = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p"), "هما": ("", "d")}
_DEMONSTRATIVES = ("هذا", "هذه", "ذلك", "تلك", "هذين", "هاتين", "هولاء")
_PERSONAL = ("هو", "هي", "هم", "هما")
_BUT = {"لكن" + enclitic: enclitic for enclitic in _SUBJECTS}


def _beyond(phrase: NounPhrase) -> list[Phrase]:
    """Return the actors that a coordination joins to a place: they stand beside what the place belongs to."""
    first = phrase.phrases[0] if phrase.phrases else None
    return [p for p in phrase.phrases[1:] if p.kind in ("force", "organization")] if first is not None and first.kind == "place" else []


def _subject_pronoun(token: Token, enclitic: str) -> NounPhrase:
    gender, number = _SUBJECTS[enclitic]
    phrase = Phrase(Span(token.span.end, token.span.end), "pronoun", gender=gender, number=number)
    return NounPhrase(-1, -1, [phrase], gender=gender, number=number)


_PASSIVE_HOSTS = ("تمّ", "جرى")


def _attached(token: Token, enclitic: str) -> Phrase:
    features = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p"), "هما": ("", "d"), "هن": ("f", "p")}
    end = Span(token.span.end, token.span.end)
    if enclitic in ("نا", "ني"):
        return Phrase(end, "speaker", number="p" if enclitic == "نا" else "s")
    gender, number = features[enclitic]
    return Phrase(end, "pronoun", gender=gender, number=number)
