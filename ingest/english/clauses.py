"""The clauses of a sentence, read once from left to right.

The reader remembers the clause that it is in, the noun phrases that no verb has taken yet, and the clauses that a relative clause
interrupts. Each word is looked at a bounded number of times, so the time is linear in the length of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model import Span
from ingest.english.apposition import is_place_again, is_what, same
from ingest.english.belonging import complement, holder_behind, of_body
from ingest.english.contact import above, contact
from ingest.english.coordination import coordinated, goes_with
from ingest.english.drafts import Draft, Fixed
from ingest.english.forms import load_forms
from ingest.english.inclusion import include
from ingest.english.negation import any_of_none, contrast, deny, settle_denials, untrue
from ingest.english.nonfinite import BOUNDARY, gerund, infinitive, participle
from ingest.english.nouns import NAMED, add_agents, add_apposition, add_predicate, drafts_of_group, post_of_role
from ingest.english.phrases import Group, pronoun, read_group, starts_group
from ingest.english.places import place_drafts
from ingest.english.relatives import described
from ingest.english.sharing import accompany, inherit, lend, stands_in
from ingest.english.stolen import stolen
from ingest.english.tokens import ORDINAL, Token
from ingest.english.verbs import VerbGroup, read_verbs
from ingest.english.words import load_words
from ingest.syntax import Link, Operator, Phrase

_DITRANSITIVE = frozenset(("give", "provide", "offer", "send", "hand", "show", "grant", "supply", "lend", "deny"))
_SAYINGS = frozenset(
    (
        "report",
        "claim",
        "allegation",
        "accusation",
        "news",
        "rumor",
        "rumour",
        "suggestion",
        "statement",
        "evidence",
        "fact",
        "threat",
        "charge",
    )
)
_HELD = frozenset(("think", "believe", "know", "say", "report", "suspect", "allege", "consider", "presume", "suppose", "understand"))
_EXISTS = frozenset(("be", "have", "find", "see", "show"))
_ALSO_PREPOSITIONS = frozenset(("as", "after", "before", "since", "until"))


@dataclass(slots=True)
class _Suspended:
    """What a relative clause interrupts."""

    subject: list[Group | Fixed]
    clause: Draft | None


class Reader:
    """Reads the tokens of one sentence; `drafts` and `groups` hold what it found."""

    def __init__(self, tokens: Sequence[Token], title: bool) -> None:
        self.tokens, self.title = tokens, title
        self.drafts: list[Draft] = []
        self.groups: list[Group] = []
        self.clause: Draft | None = None
        self.pending: list[Group | Fixed] = []
        self.loose: list[Draft] = []  # noun clauses that no verb has taken yet
        self.front: list[tuple[str, Group]] = []
        self.headless: list[Draft] = []  # participles before their subject
        self.suspended: list[_Suspended] = []
        self.antecedent: Group | Fixed | None = None
        self.subordinator = ""
        self.prep = ""
        self.chain: list[Draft] = []
        self.last: Group | None = None
        self.last_end = -1
        self.open = False  # the clause may still take an object
        self.inverted: Draft | None = None
        self.nor = False
        self.taken: Group | None = None  # the noun phrase that the clause took last
        self.twin: Draft | None = None  # a verb right before "and" that shares the object of the next
        self.joined = False  # after "and", "but", "or"
        self.that = False

    def read(self) -> None:
        """Read all tokens."""
        index = 0
        while index < len(self.tokens):
            index = max(self._step(index), index + 1)
        self.drafts += [post for group in self.groups if (post := post_of_role(group)) is not None]
        self.drafts += place_drafts(self.groups, self.tokens)
        settle_denials(self.drafts, self.groups)
        self._attribute()
        add_agents(self.drafts)

    def _step(self, index: int) -> int:
        token = self.tokens[index]
        if token.low == "not" and (contrasted := contrast(self.tokens, index)):
            return contrasted
        if token.low == "according" and index + 1 < len(self.tokens) and self.tokens[index + 1].low == "to":
            return self._according(index)
        if token.tag in ("verb", "aux", "modal", "neg") or token.low == "to":
            verbs = read_verbs(self.tokens, index)
            if verbs is not None:
                self._verb(verbs, index)
                return verbs.last
        if token.tag == "adj" or (token.tag == "verb" and token.low in load_words().adjectives):  # noqa: SIM102 - a try that may leave the token to the rest
            if self._adjective(index):
                return index + 1
        if starts_group(token):
            group = read_group(self.tokens, index)
            if group is not None:
                end = coordinated(self, group)
                self._group(group, index)
                self.last_end = end
                return end
        elif token.tag == "pron":
            self._pronoun(token, index)
        else:
            self._sign(token, index)
        return index + 1

    def _sign(self, token: Token, index: int) -> None:
        match token.tag:
            case "prep":
                if token.low in _ALSO_PREPOSITIONS and self._clause_follows(index):
                    self._subordinate(token.low)
                else:
                    self.prep = token.low
            case "rel":
                self._relative(token, index)
            case "sub":
                if token.low == "so" or (token.low in _ALSO_PREPOSITIONS and not self._clause_follows(index)):
                    self.prep = token.low
                else:
                    self._subordinate(token.low)
            case "time":
                if index and self.tokens[index - 1].tag == "prep" and token.low not in ORDINAL:
                    self.prep = ""  # "on Monday *militants* attacked"
            case "cc":
                self.joined, self.nor = True, token.low == "nor"
                self.open = False
            case tag if tag in BOUNDARY:
                self.open = False
                self.prep = "" if tag != "quote" else self.prep
                self.inverted = None if tag != "quote" else self.inverted
                if tag == "colon":
                    self._colon()

    def _clause_follows(self, index: int) -> bool:
        """Return whether a finite verb stands within the next words, before any boundary."""
        for token in self.tokens[index + 1 : index + 9]:
            if token.tag in BOUNDARY or token.tag in ("cc", "sub", "rel"):
                return False
            if token.tag in ("aux", "modal") or (token.tag == "verb" and token.tags & {"VBD", "VBZ"}):
                return True
        return False

    def _colon(self) -> None:
        """Take what stands before a headline's colon as its speaker: "Pentagon: ..."."""
        if self.clause is None and self.last is not None and len(self.groups) == 1:
            draft = self._new(self.last.first, self.last.span, "say")
            draft.operator = "speech"
            draft.add("subject", self.last)
            self.clause, self.pending, self.that = draft, [], True

    def _subordinate(self, word: str) -> None:
        self.subordinator = word
        self.pending = []
        self.open = False
        self.prep = ""

    def _according(self, index: int) -> int:
        group = read_group(self.tokens, index + 2) if index + 2 < len(self.tokens) else None
        if group is None:
            return index + 2
        end = coordinated(self, group)
        draft = self._new(index, Span(self.tokens[index].start, self.tokens[index + 1].end), "according to")
        draft.operator, draft.ends = "speech", True
        draft.add("subject", group)
        self._note(group)
        self.last, self.last_end, self.open = group, end, False
        return end

    # noun phrases

    def _note(self, group: Group) -> list[Draft]:
        """Keep a noun phrase with the clauses that its own words make."""
        made: list[Draft] = []
        for one in [group, *group.others]:
            self.groups.append(one)
            made += drafts_of_group(one)
        for draft in made:
            draft.quoted = group.head.quoted
            draft.parent, draft.link = self.clause, "adjunct"
            if self.clause is None:
                self.loose.append(draft)
        self.drafts += made
        return [d for d in made if d.category == "noun"]

    def _group(self, group: Group, index: int) -> None:
        prep, self.prep = self.prep, ""
        before, before_end = self.last, self.last_end
        if group.tokens[0].low == "whose" and before is not None and not prep:
            self._whose(group, before)
            return
        made = self._note(group)
        if prep == "of" and before is not None and before.others:
            before = before.others[-1]  # "X and the city *of Y*"
        if prep:
            self._complement(prep, group, before if before_end == index - 1 else None, made)
        else:
            self._argument(group, index, before, before_end, made)
        self.last = group
        self.joined = False

    def _whose(self, group: Group, before: Group) -> None:
        """Open a relative clause whose subject belongs to the noun phrase before it: "X, whose supporters stormed"."""
        group.possessor = before
        if self.pending:
            self.interrupt(self.pending[0])
        self._note(group)
        self.antecedent, self.pending, self.last, self.open = before, [group], group, False

    def _complement(self, prep: str, group: Group, before: Group | None, made: list[Draft]) -> None:
        if before is not None and (held := holder_behind(before, prep, group)) is not None:
            held.parent, held.link = self.clause, "adjunct"
            self.drafts.append(held)
            return
        if before is not None:
            complement(before, prep, group)
            if (belongs := of_body(before, prep, group)) is not None:
                self.drafts.append(belongs)
        if prep == "of" and before is not None:
            before.of.append(group)
            meant = before.means
            self._of_post(before, group)
            _of(before, group)
            for other in self.groups[-6:]:
                if other.means is meant:  # "hundreds of supporters *of X*"
                    other.means = before.means
            heads = [d for d in self.chain if d.trigger.start >= before.span.start and d.trigger.end <= before.span.end]
            for draft in heads:
                draft.add("of", group)
            inherit([d for d in heads if d.lemma in load_words().events], made)
            if before.lemma in load_words().through and self.clause is not None and self.clause.groups("object")[-1:] == [before]:
                self._under(made)
            self.chain = [*self.chain, *made]
            return
        if prep in ("for", "in", "at", "to", "with", "from") and before is not None and before.post:
            before_of = (*before.means.of, *(p for p in group.phrases if p.entity))[:1]
            if before.means.sort == "role" and prep != "to":
                before.means = _with_of(before.means, before_of)
        if prep == "in" and before is not None and before.lemma in ("area", "swath", "swathe", "territory") and self.clause is not None:
            _of(before, group)
            return
        members = before is not None and before.lemma in load_words().members and not before.means.entity
        if prep == "from" and before is not None and members and group.means.kind in ("force", "organization", "person"):
            _of(before, group)
            return
        if prep == "including":
            include(self.groups, group)
        for draft in self.chain:
            if draft.lemma not in NAMED or (before is not None and stands_in(before, draft)):
                draft.add(prep, group)
        for draft in made:
            accompany(self.clause, before, prep, draft)
        if prep == "without" or (self.clause is not None and any_of_none(self.clause, group)):
            deny(made)
        self.chain = [*self.chain[-6:], *made]
        if self.clause is not None and not self.pending:
            self.taken = before if before is not None and prep in ("in", "near", "at") else group
            self.clause.add(prep, group)
            for draft in made:
                lend(self.clause, draft, prep)
        else:
            self.front.append((prep, group))

    def _of_post(self, before: Group, group: Group) -> None:
        """Give a post that stands before a name what follows it: "Prime Minister X of Iraq"."""
        if not before.post:
            return
        if before.means.sort == "role" and group.means.kind == "person" and group.means.entity and group.modifiers:
            draft = Draft(before.first, before.post_span or before.span, before.post, "post")
            draft.functions = {"holder": [group], "body": [Fixed(group.modifiers[-1])]}
            draft.parent, draft.link = self.clause, "adjunct"
            self.drafts.append(draft)
            before.means, before.named = group.means, True
            return
        state = group.means.entity in load_words().states
        if before.means.sort == "role" and state and before.post not in ("member", "king", "leader", "head", "ruler"):
            before.state = group.means
        for draft in self.drafts[-12:]:
            if draft.category == "post" and [g.means for g in draft.groups("holder")[:1]] == [before.means] and not draft.groups("body"):
                draft.add("state" if state else "body", group)

    def _argument(self, group: Group, index: int, before: Group | None, before_end: int, made: list[Draft]) -> None:
        self.chain = made
        behind = before_end == index and group.means.sort == "name" and group.means.kind == "person"  # "envoy for the Gulf X"
        if before is not None and (
            (before_end == index - 1 and self.tokens[index - 1].tag in ("comma", "dash", "open"))
            or (behind and self._role_before(before, index + 1) is not before)
        ):
            before = self._role_before(before, index + behind)
            found = add_apposition(before, group, self.clause)
            if found is not None:
                self.drafts.append(found)
                before.named = group.named = True
                if before.means.sort == "role" and group.means.entity:
                    before.means = group.means
                return
            apart = self._stands_apart(group) or is_place_again(before, group) or is_what(before, group)
            if apart:
                same(before, group)
            if apart and (self.clause is not None or self.pending):
                return
        if self.inverted is not None:
            self.inverted.add("subject", group)
            self.inverted, self.open = None, False
            return
        clause = self.clause
        if clause is not None and self.open and not self.pending:
            self.taken = group
            self._object(clause, group, made)
        elif goes_with(self, group):
            return
        else:
            self.pending.append(group)

    def _role_before(self, before: Group, index: int) -> Group:
        """Return the post that stands apart from what is said of it: "the envoy *to Iraq*, X"."""
        for group in self.groups[-6:]:
            if group.post and group.means.sort == "role" and group.last < index and not group.named:
                between = self.tokens[group.last : index - 1]
                if len(between) < 12 and all(t.tag in ("prep", "det", "adj", "noun", "name", "dem", "pos", "num", "poss") for t in between):
                    return group
        return before

    def _stands_apart(self, group: Group) -> bool:
        """Return whether a noun phrase after a comma is set off by another: an apposition."""
        end = group.others[-1].last if group.others else group.last
        return (
            end >= len(self.tokens) or self.tokens[end].tag in ("comma", "close", "dash", "colon", "rel") or self.tokens[end].low == "and"
        )

    def _object(self, clause: Draft, group: Group, made: list[Draft]) -> None:
        if group.negative:
            clause.polarity = "denied"
        if clause.lemma == "be":
            self.drafts += add_predicate(clause, group, made)
            clause.add("predicate", group)
            self.open = False
            return
        if clause.groups("object") and clause.lemma in _DITRANSITIVE and not clause.passive:
            clause.functions["iobject"] = clause.functions.pop("object")
        elif clause.groups("object") and not (clause.passive and clause.lemma in _DITRANSITIVE):
            if clause.lemma in load_words().naming:  # "declared X *a terrorist group*"
                clause.add("as", group)
                self.open = False
                return
            self.pending.append(group)
            return
        elif clause.passive and clause.lemma in load_words().naming:
            clause.add("as", group)
            return
        if clause.passive and clause.lemma in _DITRANSITIVE:
            clause.functions["iobject"] = clause.functions.pop("object", [])
        named = [m for m in group.modifiers if m.kind == "person"] if clause.lemma in load_words().naming else []
        clause.add("object", Fixed(named[-1]) if named else group)  # "appointed *X* minister"
        if self.twin is not None and not self.twin.groups("object"):
            self.twin.functions["object"] = clause.functions["object"]
        self._under(made)

    def _under(self, made: Sequence[Draft]) -> None:
        """Hang noun clauses under the verb: its complements where it passes on, its own doing where it is light."""
        clause = self.clause
        if clause is None:
            return
        for draft in made:
            lend(clause, draft)

    def _pronoun(self, token: Token, index: int) -> None:
        phrase = pronoun(token)
        group = Group(index, index + 1, token, token.low, [token], phrase or Phrase(token.span, "anaphor", lemma=token.low))
        prep, self.prep = self.prep, ""
        self.groups.append(group)
        if prep:
            if self.clause is not None:
                self.clause.add(prep, group)
            for draft in self.chain:
                draft.add(prep, group)
        else:
            self._argument(group, index, None, -1, [])
        self.last, self.last_end, self.joined = group, index + 1, False

    # adjectives

    def _adjective(self, index: int) -> bool:
        token = self.tokens[index]
        following = self.tokens[index + 1].low if index + 1 < len(self.tokens) else ""
        if token.low not in load_words().adjectives or following not in ("to", "with", "by"):
            return False
        after_be = self.clause is not None and self.clause.lemma == "be" and self.open
        subjects = self.clause.groups("subject") if after_be and self.clause is not None else [self.last] if self.last is not None else []
        draft = self._new(index, token.span, token.low, "adjective")
        draft.functions["subject"] = [s for s in subjects if s is not None]
        if following == "by":
            draft.functions["object"], draft.functions["subject"], draft.passive = draft.functions["subject"], [], True
        draft.parent, draft.link = self.clause, "adjunct"
        if after_be and self.clause is not None:
            draft.polarity = self.clause.polarity
        self.chain = [draft]
        return True

    # verbs

    def _new(self, order: int, trigger: Span, lemma: str, category: str = "verb") -> Draft:
        draft = Draft(order, trigger, lemma, category, end=trigger.end)  # type: ignore[arg-type]
        draft.quoted = self.tokens[min(order, len(self.tokens) - 1)].quoted
        self.drafts.append(draft)
        return draft

    def _verb(self, verbs: VerbGroup, index: int) -> None:
        trigger = Span(
            self.tokens[verbs.main].start, self.tokens[verbs.last - 1].end if verbs.last > verbs.main else self.tokens[verbs.main].end
        )
        draft = self._new(verbs.main, trigger, verbs.lemma)
        draft.operator = _operator(verbs.lemma)
        draft.passive = verbs.passive
        draft.polarity = "denied" if verbs.negative else "affirmed"
        draft.modality = verbs.modality
        if verbs.shape == "infinitive":
            infinitive(self, draft, index)
        elif verbs.shape == "gerund":
            gerund(self, draft, index)
        elif verbs.shape == "participle" and not self._past_tense(verbs, index):
            participle(self, draft, index)
        else:
            draft.bare = verbs.shape == "participle"
            goes_on = self._goes_on(verbs, index)
            self.joined = self.joined or goes_on
            described_by = contact(self, draft, verbs)
            if described_by is not None and described_by in self.pending:
                self.suspended.append(_Suspended([described_by], self.clause))
            above_it = self.clause
            self._finite(draft, index)
            if described_by is not None:
                draft.add("object", described_by)
                draft.parent, draft.link = above_it, "relative"
            if goes_on and self.clause is not None and draft.modality == "reported":
                draft.modality = self.clause.modality
        beside = index > 1 and self.tokens[index - 1].tag == "cc" and self.tokens[index - 2].tag == "verb"
        self.twin = self.clause if beside else None
        self.clause, self.open, self.joined, self.prep, self.that = draft, True, False, "", False
        self.subordinator = ""
        self.chain = []

    def _goes_on(self, verbs: VerbGroup, index: int) -> bool:
        """Return whether a bare verb goes on with what "to" or a modal began: "will attack Mosul, *kill* ...", "to train and *equip*"."""
        token = self.tokens[verbs.main]
        bare = verbs.main == index and "VB" in token.tags and not token.tags & {"VBD", "VBN"}
        after = index > 0 and self.tokens[index - 1].tag in ("comma", "cc")
        return bare and after and self.clause is not None and not self.pending and not self.title

    def _past_tense(self, verbs: VerbGroup, index: int) -> bool:
        following = self.tokens[verbs.last] if verbs.last < len(self.tokens) else None
        by = following is not None and following.low == "by"
        if not verbs.past or (verbs.lemma in _HELD and following is not None and following.low == "to"):
            return False  # "a man *thought to be* a militant"
        if self.pending or self.antecedent is not None:
            return not by
        if self.clause is None:
            return index > 0 and not by and self.last is not None
        if self.joined:
            return not by
        if index and self.tokens[index - 1].tag in BOUNDARY:
            return not by and (bool(self.suspended) or _operator(verbs.lemma) == "speech")
        if by or following is None:
            return False
        if self.suspended and following.tag != "prep":
            return True  # the subject that waits: "a man *thought to be from Syria* killed ten"
        return self.clause.operator is not None or self.clause.bare or following.tag in ("det", "name", "dem", "poss", "num", "pron", "rel")

    def _finite(self, draft: Draft, index: int) -> None:
        subject, parent, link = self._subject(draft, index)
        self.fill_subject(draft, subject)
        draft.parent, draft.link = parent, link
        if self.subordinator:
            draft.parent = draft.parent or self.clause
            draft.link = "condition" if self.subordinator in ("if", "unless") else "adjunct"
            if draft.link == "condition":
                draft.modality = "conditional"
        for group in subject:
            if isinstance(group, Group) and group.negative:
                draft.polarity = "denied"
        if self.joined and self.nor and self.clause is not None and self.clause.polarity == "denied":
            draft.polarity = "denied"
        self._content(draft, subject)
        for prep, group in self.front:
            draft.add(prep, group)
        for other in self.headless:
            if self._set_off(subject):
                self.fill_subject(other, subject)
            other.parent, other.link = draft, "adjunct"
        for loose in self.loose:
            loose.parent, loose.link = draft, "adjunct"
        self.front, self.headless, self.loose = [], [], []
        self.pending, self.antecedent = [], None

    def _set_off(self, subject: Sequence[Group | Fixed]) -> bool:
        """Return whether a comma parts a subject from what stands before it: not in "retaking it would give the government control"."""
        first = next((g.first for g in subject if isinstance(g, Group)), 0)
        return not first or self.tokens[first - 1].tag not in ("verb", "prep", "noun", "name")

    def _content(self, draft: Draft, subject: Sequence[Group | Fixed]) -> None:
        """Take what "no evidence that" negates, and what "reports that ... were denied" passes on."""
        clause = self.clause
        if self.that and clause is not None and clause.lemma in _EXISTS and clause.polarity == "denied":
            draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"
        sayings = [g for g in subject if isinstance(g, Group) and g.lemma in _SAYINGS]
        if sayings and untrue(self.tokens, draft):
            deny(d for d in self.drafts if sayings[0].last <= d.order < draft.order and d.category != "post")
        if draft.operator and sayings:
            for other in self.drafts:
                if other is not draft and other.parent is None and other.order >= sayings[0].last:
                    other.parent, other.link = draft, "complement"

    def fill_subject(self, draft: Draft, subject: Sequence[Group | Fixed]) -> None:
        """Put the surface subject where a passive or an active has it."""
        for group in subject:
            draft.add("object" if draft.passive else "subject", group)

    def _subject(self, draft: Draft, index: int) -> tuple[list[Group | Fixed], Draft | None, Link | None]:
        if self.antecedent is not None:
            return self._relative_subject(draft)
        clause = self.clause
        if self.pending:
            return self._own_subject(draft, index)
        if self.joined and clause is not None:
            clause = above(self, clause, index)
            shared = clause.groups("object" if clause.passive else "subject")
            return list(shared), clause.parent, clause.link
        if self.suspended:
            back = self.suspended.pop()
            return back.subject, back.clause, ("complement" if back.clause is not None and back.clause.operator else "adjunct")
        if draft.operator == "speech":
            self.inverted, draft.ends = draft, True
            return [], None, None
        if clause is None:
            return [], None, None
        return stolen(self, clause)

    def _relative_subject(self, draft: Draft) -> tuple[list[Group | Fixed], Draft | None, Link | None]:
        antecedent = self.antecedent
        assert antecedent is not None  # noqa: S101
        back = self.suspended[-1].clause if self.suspended else None
        if self.pending and not self._owned_by_relative():
            if not draft.passive and not draft.operator:
                draft.add("object", antecedent)
            return [self.pending[-1]], back, "relative"
        if self.pending:
            return [self.pending[-1]], back, "relative"
        return [antecedent], back, "relative"

    def _owned_by_relative(self) -> bool:
        group = self.pending[-1]
        return isinstance(group, Group) and group.tokens[0].low == "whose"

    def _own_subject(self, draft: Draft, index: int) -> tuple[list[Group | Fixed], Draft | None, Link | None]:
        subject = self.pending[-1]
        if len(self.pending) > 1 and index and self.tokens[index - 1].tag == "comma":
            subject = self.pending[0]
        clause = self.clause
        if clause is None or self.subordinator:
            return [subject], clause if self.subordinator else None, "adjunct" if self.subordinator else None
        first = subject.first if isinstance(subject, Group) else 0
        sign = self.tokens[first - 1].tag if first else ""
        if draft.operator == "speech" and sign in ("comma", "quote", "dash") and not self.that:
            draft.ends = True
            return [subject], None, None
        if clause.operator and (self.that or sign not in ("comma",)):
            return [subject], clause, "complement"
        if self._joined_before(first):
            return [subject], clause.parent, clause.link
        return [subject], clause.parent, clause.link

    def _joined_before(self, index: int) -> bool:
        return index > 0 and self.tokens[index - 1].tag == "cc"

    def verb_follows(self, index: int) -> bool:
        """Return whether a finite verb may still follow, so that what stands before a verb group waits for it."""
        return any(t.tag in ("aux", "modal") or t.tags & {"VBD", "VBZ"} for t in self.tokens[index + 2 : index + 30])

    def interrupt(self, group: Group | Fixed) -> None:
        """Let a noun phrase wait for its verb while a clause that belongs to it is read."""
        self.suspended.append(_Suspended([group], self.clause))
        del self.suspended[:-8]
        self.pending = []

    def _relative(self, token: Token, index: int) -> None:
        after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        before = self.tokens[index - 1] if index else None
        complement = token.low == "that" and self.clause is not None and self.clause.operator is not None and (
            (before is not None and before.tag in ("verb", "time", "quote", "adv")) or self.clause.lemma in ("tell", "inform", "say")
        )  # fmt: skip
        complement = complement or (token.low == "that" and self.last is not None and self.last.lemma in _SAYINGS)
        complement = complement or (token.low == "that" and before is not None and before.tag == "adj")
        if complement and self.pending and self.last is not None and self.last.lemma in _SAYINGS:
            self.interrupt(self.pending[-1])
        if complement or self.last is None or after is None:
            self.that, self.open, self.pending = True, False, []
            return
        prep, self.prep = self.prep, ""
        if prep == "of" and len(self.groups) > 1 and self.last.lemma in load_words().through:
            self.pending = [p for p in self.pending if p is not self.last]
            self.last = self.groups[-2]
        if self.pending:
            self.interrupt(self.pending[-1] if before is None or before.tag != "comma" else self.pending[0])
        elif self.clause is not None and not self.suspended:
            pass
        restrictive = before is not None and before.tag != "comma" and not prep
        self.antecedent = None if prep and prep != "of" else described(self) if restrictive else self.last
        self.pending = []
        self.open = False

    # attribution

    def _attribute(self) -> None:
        """Hang what no clause holds under the speaker that follows it or stands beside it: "..., he said", "according to X"."""
        for cite in [d for d in self.drafts if d.lemma in ("cite", "quote") and d.parent is not None and d.parent.operator == "speech"]:
            if cite.parent is not None and not any(d.parent is cite and d.link == "complement" for d in self.drafts):
                cite.parent.functions["cited"], cite.parent, cite.link = cite.groups("object"), None, None
                cite.operator = None
        final = [d for d in self.drafts if d.ends and d.operator == "speech" and d.category == "verb"]
        for speech in final[:4]:
            if any(d.parent is speech and d.link == "complement" and d.category == "verb" for d in self.drafts):
                continue
            for draft in self.drafts:
                if draft.parent is None and draft is not speech and draft not in final and draft.category != "post":
                    draft.parent, draft.link = speech, "quote"


def _operator(lemma: str) -> Operator | None:
    return load_forms().operators.get(lemma)  # type: ignore[return-value]


def _of(before: Group, group: Group) -> None:
    words = load_words()
    if before.means.sort == "role" and group.means.entity in words.states and before.state is group.means:
        before.means = replace(before.means, state=group.means.entity)
    elif before.lemma == "state" and group.means.kind == "mandate":  # "a state *of emergency*"
        before.means = group.means
    elif before.lemma in words.through and not before.post and (not before.means.entity or _place_in_place(before, group)):
        before.means = group.means
        before.others = [*before.others, *group.others]
    elif before.lemma in words.seats_of and group.means.kind == "place" and _held(before):
        before.means = group.means  # "the group's stronghold *of Raqqa*"
    elif before.means.sort in ("role", "description"):
        before.means = _with_of(before.means, tuple(p for p in group.phrases if p.entity or p.sort in ("anaphor", "description"))[:1])


def _held(group: Group) -> bool:
    """Return whether a force owns a place: "its stronghold", "the group's capital", "an Islamic State bastion"."""
    owner = group.possessor.means if group.possessor is not None else next((m for m in group.modifiers if m.kind == "force"), None)
    return owner is not None and (owner.kind == "force" or owner.sort in ("anaphor", "pronoun"))


def _place_in_place(before: Group, group: Group) -> bool:
    """Return whether a place stands behind what sort of place it is: "the Baghdad suburb *of Nahrawan*"."""
    return before.head.tag == "noun" and before.means.kind == "place" and group.means.kind == "place"


def _with_of(phrase: Phrase, of: tuple[Phrase, ...]) -> Phrase:
    span = Span(phrase.span.start, max([phrase.span.end, *(p.span.end for p in of)]))
    return replace(phrase, of=of or phrase.of, span=span)
