"""Who does what a gerund says: "the base was attacked by *gunmen*, killing ten", "*the coalition's* success in ousting them"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.clauses.around import around, around_aside, turns_to
from ingest.english.clauses.controllers import achiever, owners, stationed
from ingest.english.clauses.fate_ahead import fate_ahead
from ingest.english.clauses.gerund_rows import behind_day, goes_on, reported
from ingest.english.clauses.in_return import turned_against
from ingest.english.clauses.nonfinite import BOUNDARY
from ingest.english.clauses.relatives import described, judged_next
from ingest.english.drafts import Draft, Fixed, fill_subject
from ingest.english.phrases.groups import Group
from ingest.english.polarity.able import settle_able
from ingest.english.polarity.left_undone import accused_of, cleared, denied_report, kept_out, laid_to, not_done
from ingest.english.reader import Reader
from ingest.english.voices.letters import paper, writers
from ingest.english.voices.tasks import joint, tasked, warned
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_VERGE, _AIMS = senses("en", "verges"), senses("en", "aims")
_ENDING, _DECIDING = senses("en", "ends_deeds"), senses("en", "decides")
_CITING, _LAYING = senses("en", "cites"), senses("en", "lays_blame")
_IDEAS, _WEIGHING = senses("en", "mere_ideas"), senses("en", "weighs")  # what may be done
_OPPOSING, _SHOWING = senses("en", "opposes"), senses("en", "shows")  # shows signs
_WARRANTS = tuple(senses("en", "warrants"))
_AT_THE_TIME = frozenset(("while", "when", "after", "before"))
_MEANWHILE = frozenset(("in", "while", "after", "before", "by"))  # "was done by *X* in retaking it"


def gerund(reader: Reader, draft: Draft, index: int) -> None:
    """Attach "killing ten", "in ousting them" to the noun phrase or the clause before it."""
    laid, left_out = laid_to(reader, index), kept_out(reader) or cleared(reader)
    if laid and reader.clause is not None and reader.clause.operator == "doubt":
        reader.clause.operator = "speech"  # "is suspected of killing": somebody says so; who is not suspected of it has not been told to
    if reader.prep == "for" and reader.clause is not None and reader.clause.lemma in _LAYING:
        reader.clause.operator = "speech"  # "blamed X *for killing* two": so says who blames
    _attach(reader, draft, index)
    settle_able(reader, draft, index)
    if left_out:
        draft.polarity = "denied"
    if reader.prep == "of" and isinstance(reader.last, Group) and reader.last.lemma in _VERGE | _AIMS and draft.modality == "reported":
        draft.modality = "planned"  # "on the verge *of taking* the town", "with the aim *of taking* it"
    if (laid and draft.modality in ("reported", "planned")) or (reader.unsure and draft.link == "relative"):
        draft.modality = "rumoured"


def _attach(reader: Reader, draft: Draft, index: int) -> None:
    before = reader.tokens[index - 1] if index else None
    during = before.low if before is not None and reader.subordinator == before.low in _AT_THE_TIME else ""
    clause, prep = reader.clause, reader.prep or during
    if during:
        reader.subordinator = ""  # "*while* advising the army" has no subject of its own
    charged = prep == "of" and clause is not None and clause.passive and clause.lemma in load_constructions().charging  # "by X's office"
    owned = (owners(reader.last) or achiever(reader, prep)) if prep and not charged and reader.last_end == index - 1 else []
    accused = accused_of(clause, reader.last) if prep == "of" and reader.last_end == index - 1 else []
    if accused:
        fill_subject(draft, accused)  # "rejected U.S. accusations *of arming* the Houthis"
        draft.parent, draft.link = clause, "complement"
        return
    if goes_on(reader, draft, index) or (prep == "of" and _means_to(reader, draft, index)):
        return
    if (draft.operator == "speech" or draft.lemma in _LAYING) and not prep and reader.last_end == index and _tells_report(reader, draft):
        return
    if reported(reader, draft, index):
        return
    if owned:
        fill_subject(draft, owned)
        draft.parent, draft.link = clause, "complement" if clause is not None and clause.operator in ("denial", "doubt") else "adjunct"
        if reader.pending:
            reader.interrupt(reader.pending[-1])
        return
    if clause is None and not prep and before is not None and before.tag == "comma" and reader.pending and reader.verb_follows(index):
        fill_subject(draft, reader.pending[:1])  # "*the army*, citing a source, said"
        draft.link = "relative"
        reader.interrupt(reader.pending[0])
        return
    if clause is None and (prep or before is None or reader.last is None):
        draft.polarity = "denied" if not_done(reader, prep, index) else draft.polarity
        reader.headless.append(draft)
        return
    beside_verb = clause is not None and before is not None and (before.tag == "verb" or clause.lemma.endswith(f" {before.low}"))
    if prep or before is None or before.tag in BOUNDARY or reader.joined or reader.last is None or beside_verb or behind_day(reader, index):
        _controlled(reader, clause if draft.operator else reader.told(index), draft, prep, before is not None and before.tag in BOUNDARY)
        draft.polarity = "denied" if not_done(reader, prep, index) else draft.polarity
        return
    _of_noun(reader, draft, index)


def _of_noun(reader: Reader, draft: Draft, index: int) -> None:
    """Attach what a noun phrase does or tells that stands right before: "a *letter* accusing X", "without *troops* firing a shot"."""
    clause = reader.clause
    if reader.pending:
        reader.interrupt(reader.pending[-1])
    elif turns_to(reader, draft):
        return
    noun = paper(reader, draft, stationed(clause, _beside_with(reader) or described(reader) or reader.last))
    if isinstance(noun, Group) and noun.first and reader.tokens[noun.first - 1].low == "without":
        draft.polarity = "denied"  # "without *troops firing* a shot"
    fill_subject(draft, writers(reader, noun) or [noun])
    told = clause is not None and clause.operator == "denial" and noun in clause.groups("object") and reader.last_end == index
    draft.parent, draft.link = clause, "complement" if told and noun.means.sort == "name" else "relative"  # "denies *Iran sending* arms"


def _beside_with(reader: Reader) -> Group | None:
    """Return who does what "-ing" says behind a comma and "with": "it drew in the powers, *with Turkey* shelling the town"."""
    last = reader.last
    before = [t.low for t in reader.tokens[max(0, last.first - 2) : last.first]] if last is not None else []
    return last if before == [",", "with"] else None


def _means_to(reader: Reader, draft: Draft, index: int) -> bool:
    """Attach what somebody has in mind, or shows no sign of: "has no intention *of leaving*"; return whether it is that."""
    clause, noun = reader.clause, reader.last
    if clause is None or reader.last_end != index - 1 or not isinstance(noun, Group) or noun not in clause.groups("object"):
        return False
    signs = noun.negative and noun.lemma in load_words().traces and clause.lemma in _SHOWING
    if not signs and (clause.lemma != "have" or clause.operator or noun.lemma not in load_constructions().intended):
        return False
    fill_subject(draft, clause.groups("subject"))
    draft.parent, draft.link, draft.modality = clause, "adjunct", "reported" if signs else "planned"
    draft.polarity = "denied" if clause.polarity == "denied" or draft.polarity == "denied" else "affirmed"
    return True


def _tells_report(reader: Reader, draft: Draft) -> bool:
    """Attach what a report tells that the sentence calls false, or that somebody denies; return whether it is that."""
    clause = reader.clause
    if (report := _judged(reader)) is not None:
        draft.operator, draft.parent = None, clause  # "*reports claiming* that it did are false"
        draft.link = "complement" if clause is not None and clause.operator == "speech" else "adjunct"
        reader.interrupt(report)
        return True
    if denial := denied_report(reader.last, clause):
        draft.operator, draft.parent, draft.link = "rumour", denial, "complement"  # "denied *reports claiming* that"
        return True
    return False


def _judged(reader: Reader) -> Group | None:
    """Take a report of which the sentence says further on whether it is so."""
    last = reader.last
    if not (isinstance(last, Group) and last.lemma in load_constructions().contents):
        return None
    if reader.pending and reader.pending[-1] is last:
        return last if fate_ahead(reader) else None
    return judged_next(reader)


def _controlled(reader: Reader, clause: Draft | None, draft: Draft, prep: str, apart: bool) -> None:
    if clause is None:
        return
    clause = around(reader, clause, draft) if apart else clause
    if prep in _AT_THE_TIME:
        clause = around_aside(reader, clause, draft.order - 1)
    if prep in ("at", "to") and clause.lemma in load_constructions().aimed and _aimed(draft, clause):
        return
    if prep in ("for", "over") and any(_is_warrant(g) for g in clause.groups("object")):
        fill_subject(draft, [*clause.groups("for"), *clause.groups("against")])  # "a warrant for X *for ordering* it"
        draft.parent, draft.link, draft.modality = clause, "adjunct", "rumoured"
        return
    if prep == "as" and clause.lemma in _CITING:
        after = reader.tokens[draft.order + 1] if draft.order + 1 < len(reader.tokens) else None
        draft.ends = after is None or after.tag in BOUNDARY or after.low == "by"
    if (prep == "against" and clause.lemma not in _DECIDING) or (not prep and not apart and clause.lemma in _OPPOSING):
        draft.parent, draft.link, draft.modality = clause, "adjunct", "conditional"  # "opposes *arming them*": whoever would do it
        warned(clause, draft, prep)
        return
    short = prep == "of" and _short(clause)
    fill_subject(draft, joint(reader, clause, draft, prep) or tasked(clause, draft, prep) or _doers(clause, prep, apart, short))
    draft.parent = clause
    idea = prep == "of" and clause.operator is None and draft.order > 1 and reader.tokens[draft.order - 2].lemma in _IDEAS
    if (idea or (not prep and not apart and clause.lemma in _WEIGHING)) and draft.modality == "reported":
        draft.modality = "planned"  # "met to discuss *arming X*", "is open to the idea *of arming X*"
    within = ("of", "for", "from", "as", "") if clause.operator != "intention" else ("at", "on", "to", "of", "about", "")
    beside = apart and clause.operator in ("denial", "intention", "demand")  # "rejected the claims, *blaming X*"
    why = clause.operator == "denial" and prep in ("for", "over")  # "dismissed X *for criticising* Y"
    draft.link = "complement" if clause.operator and prep in within and not (beside or why) else "adjunct"
    if prep and clause.operator == "demand" and _suffered_by(clause.groups("object")) and draft.modality == "reported":
        draft.link, draft.modality = "adjunct", "rumoured"
    warned(clause, draft, prep)
    _leave_undone(clause, draft, prep, short)


def _doers(clause: Draft, prep: str, apart: bool, short: bool) -> list[Group | Fixed]:
    """Return who of a clause does what "-ing" tells; `short` says that he stopped short of it."""
    subject, objects = clause.groups("subject"), clause.groups("object")
    if prep == "as" and clause.lemma in _CITING and objects:
        return objects  # "quoted *an official* as saying"
    if clause.passive and prep in _AT_THE_TIME and clause.lemma in load_constructions().harming:
        return objects  # "*he* was killed by X while advising the army"
    if prep in ("for", "over") and clause.groups("at") and " " in clause.lemma:
        return clause.groups("at")  # "hit out at *X* for supporting Y"
    if prep in ("of", "for") and (suffered := _suffered_by(objects)):
        return suffered
    if clause.passive:
        return (subject if apart or prep in _MEANWHILE else []) or objects
    if prep in ("for", "over") and objects and not any(p.kind in ACTORS for g in objects for p in g.phrases):
        return turned_against(clause) or objects  # "imposed sanctions on *X* for supporting Y"
    return objects if prep in ("of", "for", "from") and objects and not short else subject


def _suffered_by(objects: Sequence[Group | Fixed]) -> list[Group | Fixed]:
    """Return whom the event suffers that is a verb's object: "ordered the arrest of *X* on charges of killing Y"."""
    last = objects[-1] if objects else None
    return list(last.of) if isinstance(last, Group) and last.lemma in load_constructions().suffered else []


def _leave_undone(clause: Draft, draft: Draft, prep: str, short: bool) -> None:
    """Let what somebody is kept from, ends or decides against be denied: "stopped *shelling* X"."""
    prevented = prep == "from" and clause.lemma in load_words().preventing
    ends = clause.lemma in _ENDING and not prep
    if ends and _asked(clause):
        draft.link = "relative"  # he does it, whatever becomes of the demand
    elif short or prevented or ends or (prep == "against" and clause.lemma in _DECIDING):
        draft.polarity = "affirmed" if clause.polarity == "denied" else "denied"
        ahead = prep == "against" or (ends and clause.modality == "planned" and draft.modality == "reported")
        draft.modality = "planned" if ahead else draft.modality  # "decided *against attacking*", "will stop *arming*"


def _is_warrant(group: Group | Fixed) -> bool:
    """Return whether a noun phrase is of what a court issues against somebody."""
    return group.means.kind == "mandate" or (isinstance(group, Group) and group.lemma.endswith(_WARRANTS))


def _aimed(draft: Draft, clause: Draft) -> bool:
    """Attach what an event is for: "a campaign *aimed at dislodging them*"; return whether the verb of aiming is said of one."""
    noun = next((g for g in clause.groups("object")[-1:] if isinstance(g, Group) and g.means.sort == "event"), None)
    if noun is None:
        return False
    above = clause.parent
    fill_subject(draft, owners(noun) or (above.groups("subject") if above is not None and noun in above.groups("object") else []))
    draft.functions["aim_of"] = [noun]
    draft.modality, draft.parent, draft.link = "planned", above, "purpose"
    return True


def _asked(clause: Draft) -> bool:
    """Return whether somebody is only asked to stop what he is doing: "urged them to stop shelling"."""
    return clause.parent is not None and clause.parent.operator == "demand" and clause.link in ("complement", "purpose")


def _short(clause: Draft) -> bool:
    """Return whether somebody "stopped short", "fell short" of what follows."""
    return [g.lemma for g in clause.groups("object") if isinstance(g, Group)] == ["short"]
