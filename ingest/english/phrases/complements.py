"""What a noun phrase behind a preposition belongs to: the noun before it, the nouns of the phrase so far, the clause."""

from __future__ import annotations

from dataclasses import replace

from graph.model import ACTORS, BODIES, Span
from ingest.english.clauses.controllers import owners
from ingest.english.clauses.series import share
from ingest.english.clauses.sharing import accompany, inherit, lend, stands_in
from ingest.english.drafts import Draft, Fixed
from ingest.english.events.nouns import NAMED
from ingest.english.events.visits import staying
from ingest.english.events.whereabouts import PLACING, WHERE, stands_right_behind
from ingest.english.phrases.belonging import SERVING, complement, of_body
from ingest.english.phrases.genitives import attach_of, done_by, members_of, narrow, with_of
from ingest.english.phrases.goes_with import each_there
from ingest.english.phrases.groups import Group
from ingest.english.phrases.inclusion import compose, include
from ingest.english.phrases.places import only_lies
from ingest.english.phrases.sufferers import stand_apart
from ingest.english.phrases.taken_for import as_said, taken_for
from ingest.english.phrases.whence import comes_from, whose_threats
from ingest.english.polarity.negation import OUT_OF_HAND, any_of_none, deny, out_of_hand
from ingest.english.polarity.none import is_none_of, stands_for
from ingest.english.posts.holders_behind import holder_behind
from ingest.english.posts.posts import post_of_noun, post_served
from ingest.english.posts.unnamed_posts import one_of_many, served, studies, who_studies
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_HELD, _VISITS = senses("en", "control_over"), senses("en", "visits")
_CHAIN = 6  # noun clauses back that a further preposition may go on with
_OF_POST = frozenset(("for", "in", "at", "to", "with", "from"))
_SOLDIERS = senses("en", "soldiers")
_SENT = tuple(senses("en", "sent"))  # whom "for" says to where they are sent
_PARTIES = ("person", "organization", "force", "place")
_JOINTLY, _MEETINGS = senses("en", "acts_jointly"), senses("en", "meetings")
_LAYING, _REQUITAL = senses("en", "lays_blame"), load_constructions().requital
_WHERE = frozenset(("in", "near", "at"))
_INSIDE = frozenset(("in", "within", "inside", "under"))  # what a part of a body is
_SINCE = frozenset(("since", "after", "before", "until", "following"))


def attach(reader: Reader, prep: str, group: Group, before: Group | None, made: list[Draft]) -> None:
    """Attach a noun phrase behind a preposition; `before` stands right before the preposition, `made` are the phrase's own clauses."""
    if prep == "in" and before is not None and before.lemma in load_constructions().money:
        prep = "of"  # "$500 million *in aid*"
    before = who_studies(reader.groups, reader.tokens, prep, before)
    if before is not None:
        if (held := holder_behind(before, prep, group)) is not None:
            held.parent, held.link = reader.clause, "adjunct"
            reader.drafts.append(held)
            return
        if is_none_of(before, prep, group):
            stands_for(before, group)
            return
        meant = before.means
        complement(before, prep, group)
        _mean_again(reader, meant, before)
        if (belongs := of_body(before, prep, group)) is not None:
            reader.drafts.append(belongs)
        if prep == "of" and (_rids(reader, before, group) or _charged(reader, before, group)):
            reader.clause.add(prep, group)  # type: ignore[union-attr]
            return
        if prep == "of":
            attach_of(reader, done_by(reader, before, group) or before, group, made)
            return
        if _says_which(reader, prep, group, before):
            reader.chain = [*reader.chain[-_CHAIN:], *made]
            return
    if prep == "including":
        include(reader.drafts, reader.groups, group)
        compose(reader.drafts[-_CHAIN * 2 :], reader.groups, group)
        wholes = [d for d in reader.drafts[-_CHAIN * 2 :] if d not in made and d.lemma in load_words().events]
        inherit(wholes[-1:], [d for d in made if d.lemma in load_words().events])  # "a string of attacks, *including a bombing*"
    _to_nouns(reader, prep, group, before, made)
    _to_clause(reader, prep, group, before, made)


def _beside(reader: Reader, prep: str) -> Draft | None:
    """Return the clause around a relative one that goes on behind "and" with a preposition that it has had before."""
    clause = reader.clause
    if clause is None or not reader.joined or clause.groups(prep) or clause.link != "relative" or clause.parent is None:
        return None
    return clause.parent if clause.parent.groups(prep) else None


def _rids(reader: Reader, before: Group, group: Group) -> bool:
    """Return whether "of" says what a verb rids its object of: "cleared *the town* of militants"."""
    clause = reader.clause
    if clause is None or clause.lemma not in load_constructions().ridding or reader.pending:
        return False
    objects = clause.groups("object")[-1:]
    inner = [one for group_ in objects if isinstance(group_, Group) for one in group_.of]
    where = [one for function in _WHERE for one in clause.groups(function)]  # "cleared villages *near Mosul* of militants"
    return before in (*objects, *inner, *where) and bool(objects) and group.means.kind == "force"


def _charged(reader: Reader, before: Group, group: Group) -> bool:
    """Return whether "of" says what somebody is accused of, not of what he is: "accused *the governor* of corruption"."""
    clause = reader.clause
    if clause is None or clause.lemma not in load_constructions().charging or reader.pending:
        return False
    doing = group.tokens[0].low.endswith("ing")  # "accused *the army* of torturing detainees"
    accused = clause.groups("subject" if clause.passive else "object")[-1:]  # "was accused *by X* of treason"
    return before in accused and group.means.entity is None and (doing or group.means.kind not in _PARTIES)


def _says_which(reader: Reader, prep: str, group: Group, before: Group) -> bool:
    """Let a noun phrase say whose post or which area or fighters those before it are; return whether it does nothing else."""
    if prep == "for" and group.means.entity in load_words().states and (before.post.endswith(_SENT) or studies(before)):
        return False  # "the special representative *for Iraq*" speaks for another, "an analyst *for Iraq*" is of no state
    serves = prep == "to" and before.post in SERVING and group.means.kind == "person"
    if prep == "in" and before.post in _SOLDIERS and before.state is not None and group.means.entity in load_words().states:
        army = load_words().armies.get(before.state.entity or "")
        troops = replace(before.state, sort="name", kind="force", entity=army, lemma="")
        before.means = replace(with_of(before.means, (troops,) if army else ()), state=None)  # "the top U.S. commander *in Iraq*"
        return True
    if prep in _WHERE and before.post and before.means.sort == "role" and group.means.kind == "place" and not before.means.of:
        before.means = replace(before.means, wide=Span(before.means.span.start, group.span.end))  # "a judge *in Diyala*"
    elif prep == "from" and before.possessor is not None and before.post:
        return False  # "recalled *its ambassador* from X"
    elif prep in _OF_POST and before.post and before.means.sort == "role" and (prep != "to" or serves):
        before.post = one_of_many(before.post, prep)
        bodies = (*before.means.of, *served(prep, group))
        before.means = with_of(replace(before.means, lemma=before.post), bodies if before.head.number == "p" else bodies[:1])
        if serves:
            return True
    part = before.lemma.rsplit(" ", 1)[-1] in load_words().parts
    if prep in _INSIDE and part and group.means.kind in BODIES and not is_place(group.means):
        before.of.append(group)  # "the largest faction *within the Hashd*"
    if prep in ("with", "from", "for") and before.means.sort == "description" and before.means.kind == "person" and not before.means.of:
        forces = tuple(p for p in group.phrases if p.entity and p.kind in BODIES and p.entity not in load_words().states)
        if before.head.number != "p" and forces and before.named:
            before.means = with_of(before.means, forces[:1])
    stretch = prep == "in" and before.lemma in load_constructions().stretches and reader.clause is not None
    moved = reader.clause is not None and reader.clause.lemma in load_constructions().sending
    own = before.lemma in load_words().members or members_of(before, group)  # "drones *from the coalition*"
    with_them = prep == "with" and before in reader.pending and group.means.kind == "force"  # "*soldiers with* the 5th Division detained"
    members = ((prep == "from" and not moved) or with_them) and own and not before.means.entity
    if stretch or (members and group.means.kind in ACTORS):
        narrow(before, group)
        for whole in reader.groups[-_CHAIN:]:
            if before in whole.of and (whole.lemma in load_words().through or (members and whole.head.low in load_words().numbers)):
                whole.means, whole.others = before.means, before.others  # "swathes *of territory in Iraq*", "dozens *of gunmen from X*"
        return True
    return False


def _mean_again(reader: Reader, meant: Phrase, group: Group) -> None:
    """Let the clauses that a name made by itself be said of whom it means now that the text has gone on."""
    if meant.entity == group.means.entity:
        return
    for fixed in (f for d in reader.drafts[-_CHAIN * 2 :] for f in d.groups("self") if isinstance(f, Fixed)):
        if fixed.means is meant:
            fixed.means = group.means


def _to_nouns(reader: Reader, prep: str, group: Group, before: Group | None, made: list[Draft]) -> None:
    laid = prep == "on" and reader.clause is not None and reader.clause.lemma in _LAYING  # "blamed the attack *on X*"
    narrow_to = before if before is not None and owners(before) else None
    jointly = prep == "with" and before is not None and before.lemma in _JOINTLY | _MEETINGS
    for draft in reader.chain if not laid else ():
        if jointly and before is not None and not stands_in(before, draft):
            continue  # "the fight of X in coordination *with Y*"
        if narrow_to is not None and prep in _WHERE and not stands_in(narrow_to, draft):
            continue  # "killings in retaliation for *U.S. action* in X"
        if draft.groups(prep) and any(d.order > draft.order and d.lemma not in NAMED for d in reader.chain):
            continue  # "gratitude to X for its support *to Y*"
        if only_lies(draft, prep, before, group):
            continue
        named_there = before is not None and stands_in(before, draft) and not _of_others(reader, before) and not _did_it(reader, before)
        if draft.lemma not in NAMED or named_there:
            draft.add(prep, group)
        if prep == "as" and draft.category == "noun":
            reader.drafts += post_of_noun(draft, group)
    away = out_of_hand(reader.tokens, prep, group)
    achievers = _achievers(reader, prep, before)
    for draft in made:
        if achievers and draft.lemma in load_constructions().contests:
            draft.functions["doer"] = list(achievers)
        if away and draft.lemma in _HELD:
            accompany(reader.clause, reader.pending[-1] if reader.pending else None, before, "under", draft)
            draft.lemma = OUT_OF_HAND
        accompany(reader.clause, reader.pending[-1] if reader.pending else None, before, prep, draft)
    if prep == "without" or (reader.clause is not None and any_of_none(reader.clause, group)):
        deny(made)
    requited = before is not None and before.lemma in _REQUITAL and prep in ("for", "to") and group.means.sort == "event"
    reader.chain = list(made) if prep in _SINCE or requited else [*reader.chain[-_CHAIN:], *made]  # "attacks since *the war in Gaza*"


def _achievers(reader: Reader, prep: str, before: Group | None) -> list[Group | Fixed]:
    """Return whose part in a fight a noun tells: "*their* role in the war against", "the sacrifices *of the army* in"."""
    if before is None or prep not in ("in", "to"):
        return []
    deeds = load_constructions().achievements
    if before.lemma in deeds:
        return owners(before)
    return [before] if any(before in whole.of and whole.lemma in deeds for whole in reader.groups[-3:]) else []


def _of_others(reader: Reader, before: Group) -> bool:
    """Return whether a name only says whose people those are of whom a preposition says more: "supporters of *X* in Europe"."""
    return any(before in whole.of and stand_apart(whole) for whole in reader.groups[-_CHAIN:])


def _did_it(reader: Reader, before: Group) -> bool:
    """Return whether a name is that of whoever carried out an event, of which "in" says where: "attacks carried out *by X* in"."""
    clause = reader.clause
    if clause is None or not clause.passive or before not in clause.groups("subject"):
        return False
    return any(group.means.sort == "event" for group in clause.groups("object"))


def _to_clause(reader: Reader, prep: str, group: Group, before: Group | None, made: list[Draft]) -> None:
    if reader.clause is None or reader.pending:
        of_post = before is not None and bool(before.post) and prep in _WHERE  # "the envoy *in Washington* said": his post is there
        if reader.pending and (stays := staying(reader.tokens, prep, group, reader.pending[-1])) is not None:
            reader.drafts.append(stays)
        if not of_post and not whose_threats(reader, prep, before):
            reader.front.append((prep, group))
        return
    if (prep == "as" and taken_for(reader.clause, group, made)) or (prep == "by" and as_said(reader.tokens, group)):
        return
    if prep == "as" and (held := post_served(reader.clause, group)) is not None:
        reader.drafts.append(held)
    if prep == "supporting" and reader.clause.operator == "speech" and any(d.groups(prep) for d in reader.chain):
        return  # "said Iran's *intervention on the side of* Assad"
    if prep == "from" and before is not None and comes_from(reader, before):
        return  # "retook the town with support *from X*", "according to a statement *from X*": not from X
    visit = prep == "by" and before is not None and before.lemma in _VISITS  # "was attacked during a visit *by X*"
    if visit or only_lies(reader.clause, prep, before, group) or each_there(reader, prep, before):
        return
    clause = _beside(reader, prep)
    if clause is not None:
        clause.add(prep, group)  # "fired at X, which ..., *and at Y*"
        return
    reader.taken = before if before is not None and prep in _WHERE else group
    reader.clause.add(prep, group)
    if prep in PLACING and reader.last is not None and stands_right_behind(reader, reader.clause, group):
        reader.clause.add(WHERE, group)
    if prep == "by" and reader.clause.passive:
        share(reader.row, reader.clause, "subject")
    for draft in made:
        lend(reader.clause, draft, prep)
        draft.polarity = "denied" if prep == "without" else draft.polarity  # "was carried out *without* the approval of X"
