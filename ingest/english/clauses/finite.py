"""Verbs of a sentence: which are finite, and how a finite clause hangs together with what was read before it."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS, Span
from ingest.english.clauses.contact import contact
from ingest.english.clauses.enquiries import enquires
from ingest.english.clauses.fronted import behind_fronted, leave_words, mean_ahead, passes_on
from ingest.english.clauses.gerunds import gerund
from ingest.english.clauses.held_to_be import held_to_be
from ingest.english.clauses.lone_passives import gets_post
from ingest.english.clauses.nonfinite import infinitive
from ingest.english.clauses.participles import participle
from ingest.english.clauses.series import deny_row, hardly_active, in_series, row_before
from ingest.english.clauses.sharing import accompany_front
from ingest.english.clauses.subjects import find_subject, own_clauses
from ingest.english.clauses.subordinate import subordinate
from ingest.english.clauses.verbs import FINDING, VerbGroup, operator_of, speaks, start_of_hearsay
from ingest.english.clauses.vouched import spoken_of
from ingest.english.drafts import Draft, Fixed, fill_subject
from ingest.english.events.holdings import fill_ahead
from ingest.english.events.whereabouts import PLACING, WHERE, opens
from ingest.english.phrases.groups import Group
from ingest.english.polarity.contents import colour
from ingest.english.polarity.left_undone import gives_way, hang_denied
from ingest.english.polarity.negation import deny, judged, untrue
from ingest.english.polarity.shown import told_by_nothing
from ingest.english.polarity.spurned import spurns_charge
from ingest.english.posts.posts import post_served
from ingest.english.reader import Reader, Suspended
from ingest.english.words.constructions import load_constructions
from ingest.english.words.past_tense import is_past_tense
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_STOPS = frozenset((".", ",", '"', "”"))


def take_verb(reader: Reader, verbs: VerbGroup, index: int) -> None:
    """Take a verb group that begins at a token as a new clause."""
    trigger = Span(
        reader.tokens[verbs.main].start, reader.tokens[verbs.last - 1].end if verbs.last > verbs.main else reader.tokens[verbs.main].end
    )
    draft = reader.new(verbs.main, trigger, verbs.lemma)
    following = reader.tokens[verbs.last] if verbs.last < len(reader.tokens) else None
    tells = speaks(verbs.lemma, following) and not _deems(reader, verbs, following) and not (verbs.passive and verbs.lemma in FINDING)
    draft.operator = operator_of(verbs.lemma) if tells and not enquires(reader.tokens, verbs.lemma, verbs.last) else None
    if spurns_charge(reader.tokens, verbs.lemma, verbs.last):
        draft.operator = "denial"
    if verbs.lemma in load_constructions().weighing and (following is None or following.low in _STOPS) and reader.pending:
        draft.operator = "speech"  # "..., Washington *considers*"
    draft.passive = verbs.passive or _of_number(reader, verbs, index) or _gapped(reader, verbs) or gets_post(reader, verbs)
    draft.polarity = "denied" if verbs.negative else "affirmed"
    draft.modality = verbs.modality
    if draft.modality == "reported" and any(t.low in load_constructions().nearly for t in reader.tokens[index - 1 : verbs.main][-1:]):
        draft.modality = "conditional"  # "*nearly* captured Baghdad"
    row, waiting = row_before(reader, index), len(reader.suspended)
    goes_on = (
        bool(row)
        and (verbs.past or "VBZ" in reader.tokens[index].tags)
        and not (row[-1].passive or hardly_active(row[-1]) or row[-1].operator)
    )
    goes_on = goes_on or (
        verbs.shape in ("participle", "finite") and verbs.main == index and in_series(reader, verbs.lemma, index, verbs.last)
    )
    reader.joined = reader.joined or goes_on
    if verbs.shape == "infinitive" or _helped(reader, verbs, index):
        infinitive(reader, draft, index)
        if draft.modality == "planned" and index and (held := held_to_be(reader.tokens, index - 1, "be")):
            draft.modality = held  # "fighters *alleged* to have attacked"
    elif verbs.shape == "gerund" or (verbs.main == index and gives_way(reader, index)):
        gerund(reader, draft, index)
        told_by_nothing(draft, draft.groups("subject"))
    elif verbs.shape == "participle" and not (goes_on or is_past_tense(reader, verbs, index)):
        participle(reader, draft, index)
        deny_row(reader, draft, index)
    else:
        _take_finite(reader, draft, verbs, index)
        deny_row(reader, draft, index)
        hang_denied(draft)
    reader.row = row
    reader.clause, reader.open, reader.joined, reader.prep, reader.that = draft, True, False, "", False
    if not (draft.link == "relative" and draft.passive and len(reader.suspended) > waiting):
        reader.subordinator = ""  # "when a bomb *attached to his car* exploded" goes on
    reader.chain = []


def _deems(reader: Reader, verbs: VerbGroup, following: Token | None) -> bool:
    """Return whether a verb of weighing what to do only says what somebody holds of somebody: "*considers* Iran an ally"."""
    if verbs.lemma not in load_constructions().weighing or "VBG" in reader.tokens[verbs.main].tags:
        return False
    return following is not None and following.tag in ("poss", "name", "pron", "dem")


def _helped(reader: Reader, verbs: VerbGroup, index: int) -> bool:
    """Return whether a bare verb right behind another says what that one helps to do: "helps *train* the army"."""
    clause, token = reader.clause, reader.tokens[index]
    bare = verbs.main == index and "VB" in token.tags and "VBD" not in token.tags
    helping = clause is not None and clause.lemma == "help" and not clause.passive and reader.tokens[index - 1].lemma == "help"
    return bare and helping and index > 0 and not reader.pending


def _of_number(reader: Reader, verbs: VerbGroup, index: int) -> bool:
    """Return whether a participle says what became of a number of people: "and four *wounded* in an ambush"."""
    before = reader.tokens[index - 1] if index else None
    counts = before is not None and (before.tag == "num" or before.low in load_words().numbers)
    after = reader.tokens[verbs.last].tag if verbs.last < len(reader.tokens) else ""
    return verbs.shape == "participle" and counts and after in ("prep", "sub", "comma", "")


def _gapped(reader: Reader, verbs: VerbGroup) -> bool:
    """Return whether a participle shares the "were" of the clause before: "two *were* killed and 23 people *wounded* in the attack"."""
    clause = reader.clause
    if verbs.shape != "participle" or clause is None or not clause.passive or not reader.pending:
        return False
    subject = reader.pending[-1]
    joined = isinstance(subject, Group) and subject.first > 0 and reader.tokens[subject.first - 1].tag == "cc"
    after = reader.tokens[verbs.last].tag if verbs.last < len(reader.tokens) else ""
    return joined and after in ("prep", "sub", "comma", "time", "adv", "")


def _take_finite(reader: Reader, draft: Draft, verbs: VerbGroup, index: int) -> None:
    draft.bare = verbs.shape == "participle"
    goes_on = _goes_on(reader, verbs, index)
    reader.joined = reader.joined or goes_on
    described_by, vouched = contact(reader, draft, verbs), spoken_of(reader, draft)
    if vouched is not None and vouched in reader.pending[:-1]:
        reader.suspended.append(Suspended([vouched], reader.clause))
    if described_by is not None and described_by in reader.pending:
        reader.suspended.append(Suspended([described_by], reader.clause))
    above_it = reader.clause
    _join(reader, draft, index)
    if draft.link == "purpose" and above_it is draft.parent and above_it is not None and above_it.lemma in load_constructions().letting:
        draft.polarity = above_it.polarity  # "refused to *let* militias enter"
    if described_by is not None:
        if draft.operator != "denial":
            draft.add("object", described_by)
        draft.parent, draft.link, draft.gap = above_it, "relative", described_by
    if vouched is not None:
        reader.vouched, draft.parent, draft.link = vouched, above_it, "relative"
    if goes_on and above_it is not None:
        draft.modality = above_it.modality if draft.modality == "reported" else draft.modality
        if above_it.polarity == "denied" and reader.tokens[index - 1].low != "but":
            draft.polarity = "denied"  # "does not train *or equip*"


def _goes_on(reader: Reader, verbs: VerbGroup, index: int) -> bool:
    """Return whether a bare verb goes on with what "to" or a modal began: "will attack Mosul, *kill* ...", "to train and *equip*"."""
    token = reader.tokens[verbs.main]
    bare = verbs.main == index and "VB" in token.tags and not token.tags & {"VBD", "VBN"}
    after = index > 0 and reader.tokens[index - 1].tag in ("comma", "cc")
    return bare and after and reader.clause is not None and not reader.pending and not reader.title


def _join(reader: Reader, draft: Draft, index: int) -> None:
    described = reader.antecedent is not None
    subject, draft.parent, draft.link = find_subject(reader, draft, index)
    fill_subject(draft, subject)
    if not described and behind_fronted(reader, subject):
        leave_words(reader, draft)
    draft.subordinator = reader.subordinator or _taken_back(reader.clause)
    if reader.subordinator:
        subordinate(reader, draft, index)
    for group in subject:
        if isinstance(group, Group) and group.negative and not (described and group.means.sort == "name"):
            draft.polarity = "denied"  # not "neither X nor Y, *who visited Z*, met"
    told_by_nothing(draft, subject)
    if reader.unsure and draft.operator is None and not reader.denies:  # not "nor were reports that ..."
        draft.modality = "rumoured" if draft.modality == "reported" else draft.modality
    reader.unsure = False
    if reader.joined and reader.clause is not None and start_of_hearsay(reader.tokens, reader.clause.order) and not reader.pending:
        draft.modality = "rumoured" if draft.modality == "reported" else draft.modality  # "*reportedly* shot and killed"
    if reader.denies:
        draft.polarity, reader.denies = "denied", False
    if reader.joined and reader.nor and reader.clause is not None and reader.clause.polarity == "denied":
        draft.polarity = "denied"
    _content(reader, draft, subject)
    fill_ahead(reader.front, subject)
    for prep, group in reader.front:
        if prep == "by" and draft.passive and any(isinstance(g, Group) and g.first < group.first for g in subject):
            continue  # "the killing of X *by Y* was condemned by Z"
        draft.add(prep, group)
        if prep == "as" and (held := post_served(draft, group, ahead=True)) is not None:
            reader.drafts.append(held)
        if prep in PLACING and opens(group, subject):
            draft.add(WHERE, group)
        if _together(reader, group) and draft.operator in (None, "intention") and group.means.kind in ACTORS and draft.groups("subject"):
            draft.add("object" if draft.passive else "subject", group)  # "X, *along with Y*, attacked Z"
    waiting = [gerund for gerund in reader.headless if passes_on(gerund, draft)]
    for other in reader.headless:
        if other in waiting:
            continue
        if _set_off(reader, subject):
            fill_subject(other, subject)
            mean_ahead(reader, other)
        other.parent, other.link = draft, "adjunct"
    for loose in [*reader.loose, *own_clauses(reader, draft, subject)]:
        loose.parent, loose.link = draft, "adjunct"
    accompany_front(draft, reader.front, reader.loose)
    reader.front, reader.headless, reader.loose = [], waiting, []
    reader.pending, reader.antecedent = [], None


def _together(reader: Reader, group: Group) -> bool:
    """Return whether a noun phrase is of those who act with the subject, by the words before it: "together with", "alongside"."""
    before = reader.tokens[group.first - 1] if group.first else None
    return before is not None and (before.low == "alongside" or (before.low == "with" and before.end - before.start > len("with")))


def _taken_back(clause: Draft | None) -> str:
    """Return the word that opened a clause whose verb turns out to be a participle: "*when* a bomb attached to a car exploded"."""
    if clause is None or not (clause.bare and clause.passive and clause.link == "relative"):
        return ""
    word, clause.subordinator = clause.subordinator, ""
    return word


def _set_off(reader: Reader, subject: Sequence[Group | Fixed]) -> bool:
    """Return whether a comma parts a subject from what stands before it: not in "retaking it would give the government control"."""
    first = next((g.first for g in subject if isinstance(g, Group)), 0)
    return not first or reader.tokens[first - 1].tag not in ("verb", "prep", "noun", "name")


def _hardly(reader: Reader, clause: Draft) -> bool:
    """Return whether it is said of what follows that it won't come about: "it is *unlikely* that"."""
    return any(t.low in load_constructions().not_going for t in reader.tokens[clause.order + 1 : clause.order + 4])


def _content(reader: Reader, draft: Draft, subject: Sequence[Group | Fixed]) -> None:
    """Take what "no evidence that" negates, and what "reports that ... were denied" passes on."""
    clause = reader.clause
    colour(reader, draft)
    if reader.that and clause is not None and clause.lemma == "be" and _hardly(reader, clause):
        draft.polarity, draft.modality = "denied" if draft.polarity == "affirmed" else "affirmed", "planned"
    sayings = [g for g in subject if isinstance(g, Group) and g.lemma in load_constructions().contents]
    content = [d for d in reader.drafts if sayings and sayings[0].last <= d.order < draft.order and d.category != "post"]
    if content and judged(reader.tokens, draft):
        for said in content:
            said.modality = "reported" if said.modality == "rumoured" else said.modality
    if content and untrue(reader.tokens, draft):
        deny([d for d in content if d.link != "relative" or d.operator or any(g is said for g in d.groups("subject") for said in sayings)])
    elif sayings and not content and untrue(reader.tokens, draft) and draft.parent is not None and draft.parent.operator == "speech":
        draft.operator, draft.polarity = "denial", "affirmed"  # "said that the reports were false"
        draft.functions = {"subject": list(draft.parent.groups("subject")), "object": list(sayings)}
    if draft.operator and sayings:
        for other in reader.drafts:
            beside = other.parent is draft.parent and other.link == "complement" and any(other is one for one in content)
            if other is not draft and other.order >= sayings[0].last and (other.parent is None or beside):
                other.parent, other.link = draft, "complement"  # "said *reports of troops entering X* were denied"
