"""How the functions of the clauses of a sentence fall into place when it has been read: verbs before the nouns that they take."""

from __future__ import annotations

from graph.model import BODIES
from ingest.arabic.clauses.both import bind_both
from ingest.arabic.clauses.cataphora import point_forward
from ingest.arabic.clauses.control import endeavouring, help_by_blows, host_helpers
from ingest.arabic.clauses.lasting_states import tell_state
from ingest.arabic.clauses.object_pronouns import bind_object
from ingest.arabic.clauses.sharing import share
from ingest.arabic.clauses.verbs import settle_verb
from ingest.arabic.clauses.visitors import visits_town
from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import DEATHS, agent_of_circumstance, events_of, give_to_event, through_event
from ingest.arabic.events.aided import done_by_helped, helped_to_retake
from ingest.arabic.events.angering import angers
from ingest.arabic.events.announced_deaths import killed_by_announcer
from ingest.arabic.events.battles import find_fighters
from ingest.arabic.events.between import bands, behind_comma, second_sides
from ingest.arabic.events.blasts import find_blasts
from ingest.arabic.events.deaths import only_sentenced
from ingest.arabic.events.event_phrases import leave_chosen
from ingest.arabic.events.joined_nouns import bind_owner
from ingest.arabic.events.noun_parties import settle_noun
from ingest.arabic.events.receiving import befall_described
from ingest.arabic.events.results import fall_of_itself, led_to
from ingest.arabic.events.targets import owners_of_targets
from ingest.arabic.events.users_of_sites import hit_users
from ingest.arabic.polarity.circumstances import free_circumstances, give_agents_of_deaths, keep_to_adjectives, of_adjectives
from ingest.arabic.polarity.negation import silence
from ingest.arabic.polarity.no_part import deny_parts
from ingest.arabic.polarity.predicates import say_quality, say_subjection
from ingest.arabic.polarity.rejections import refuse
from ingest.arabic.polarity.ruled_out import rule_out
from ingest.arabic.polarity.under_that import inherit_under_that
from ingest.arabic.posts.opinions_of_others import said_by_holders
from ingest.arabic.voices.announcements import announce
from ingest.arabic.voices.commands import speaks_by_command
from ingest.arabic.voices.responsible import answers_for
from ingest.arabic.voices.speakers import add_outer_parties
from ingest.arabic.voices.tasks import do_task
from ingest.arabic.voices.texts import speak_for
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

_UNDONE = senses("ar", "undone")


def settle(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give every draft its deep subject and object."""
    _join(drafts, lexicon)
    verbs = [d for d in drafts if d.category == "verb"]
    nouns = [d for d in drafts if d.category == "noun"]
    help_by_blows(drafts, lexicon)
    _settle_verbs(verbs, drafts, lexicon)
    for draft in drafts:
        bind_both(draft, drafts, lexicon)
    point_forward(drafts)
    for draft in verbs:
        give_to_event(draft, drafts, lexicon)
        befall_described(draft, drafts, lexicon)
    _settle_nouns(nouns, verbs, drafts, lexicon)
    deny_parts(drafts, lexicon)
    hit_users(drafts, lexicon)
    for draft in drafts:
        _settle_late(draft, drafts, lexicon)
    helped_to_retake(drafts, lexicon.help)
    find_fighters(drafts, lexicon)
    add_outer_parties(drafts, lexicon)
    said_by_holders(drafts)
    silence(drafts)
    rule_out(drafts)
    free_circumstances(drafts)


def _join(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give drafts what they share with those that stand beside them."""
    keep_to_adjectives(drafts)
    second_sides(drafts)
    bands(drafts)
    behind_comma(drafts, lexicon)
    announce(drafts, lexicon)
    for draft in drafts:
        bind_owner(draft, drafts, lexicon)
        leave_chosen(draft)
    share(drafts, lexicon.befalls)
    host_helpers(drafts, lexicon)
    answers_for(drafts)
    give_agents_of_deaths(drafts, lexicon)


def _settle_verbs(verbs: list[Draft], drafts: list[Draft], lexicon: Lexicon) -> None:
    for draft in verbs:
        tell_state(draft, drafts)
        settle_verb(draft, drafts, lexicon)
        led_to(draft, drafts, lexicon.strikes)
        angers(draft, drafts)
        inherit_under_that(draft, drafts, lexicon)
        bind_object(draft, drafts, lexicon)
        do_task(draft, drafts, lexicon)
        find_blasts(draft)
    for draft in verbs:
        speak_for(draft, drafts, lexicon)
        speaks_by_command(draft, drafts, lexicon)


def _settle_nouns(nouns: list[Draft], verbs: list[Draft], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Settle nouns of events first, through which verbs find their agents, and then those of deeds."""
    for draft in nouns:
        find_blasts(draft)
        if draft.functions.get("event"):
            settle_noun(draft, drafts, lexicon)
    for draft in verbs:
        through_event(draft, drafts)
    for draft in nouns:
        if not draft.functions.get("event"):
            settle_noun(draft, drafts, lexicon)


def _settle_late(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> None:
    if draft.held is not None and not draft.functions.get("object"):
        around = drafts[draft.held].functions
        noun, control = drafts[draft.held].category == "noun", drafts[draft.held].lemma == "سيطرة"
        held = (
            (around.get("of") or (control and around.get("على")) or around.get("object") or around.get("على"))
            if noun
            else (around.get("object") or _places(around, "subject") or _places(around, "على") or around.get("subject"))
        )
        draft.add("object", held or [])
        if drafts[draft.held].link == "relative":
            draft.parent, draft.link = drafts[draft.held].parent, "relative"  # "استعادة المدينة التي سقطت | بيد التنظيم"
        if drafts[draft.held].polarity == "denied" and draft.polarity == "affirmed" and draft.link != "coordinate":
            draft.polarity = "denied"  # "لم تسقط المدينة في يد التنظيم"
        if draft.modality == "reported" and drafts[draft.held].lemma in lexicon.copulas:
            draft.modality = drafts[draft.held].modality  # "قد تكون تحت سيطرته"
    if draft.category == "noun":
        visits_town(draft, lexicon)
        fall_of_itself(draft, drafts)
        only_sentenced(draft, drafts)
        refuse(draft, drafts, lexicon)
        say_subjection(draft, drafts)
        through_event(draft, drafts)
        owners_of_targets(draft)
    if not draft.functions.get("subject") and (draft.lemma in lexicon.befalls or draft.lemma in DEATHS):
        agent_of_circumstance(draft, drafts)
    done_by_helped(draft, drafts, lexicon.pursuits)
    killed_by_announcer(draft, drafts)
    if draft.category == "adjective":
        _settle_adjective(draft, drafts)
        say_quality(draft, drafts, lexicon)
    if draft.category == "noun" and draft.lemma in lexicon.endeavours and not draft.functions.get("subject"):
        draft.add("subject", endeavouring(draft, drafts, lexicon))
    if draft.accompanies and draft.host is not None and drafts[draft.host].lemma in _UNDONE:
        draft.functions.pop("subject", None)  # "انهزم التنظيم بدعم من التحالف": it is not the one helped
    by = draft.functions.pop("by", None)
    if draft.category == "adjective" and by:
        draft.add("من", by)  # "المدعومة من قبل", "المستهدفة من قبل"
    if draft.category == "verb" and draft.lemma in lexicon.strikes:
        _owner_of_object(draft, drafts)


def _settle_adjective(draft: Draft, drafts: list[Draft]) -> None:
    """Give an adjective the subject whose manner it tells, and the agent of the event by which it holds: "مدعومة بغارات من التحالف"."""
    if draft.host is not None:
        draft.add("subject" if draft.shares else "object", drafts[draft.host].functions.get("subject", []))
    for phrase in draft.functions.get("ب", []):
        for event in events_of(phrase, drafts):
            by = [p for p in event.functions.get("subject", []) if p.kind in BODIES]
            draft.add("through", event.functions.get("من", []) or event.functions.get("of", []) or by)


def _owner_of_object(draft: Draft, drafts: list[Draft]) -> None:
    """Take the owner of a thing that is hit for the object: "استهدف مدرعة للجيش", "قصفوا غرفة عمليات للتنظيم"."""
    things = draft.functions.get("object", [])
    if [p.sort for p in things] == ["pronoun"] and draft.coordinated and draft.before is not None:
        draft.add("object", _owners(drafts[draft.before]))  # "رصد خمس مركبات للتنظيم ودمرها"
        return
    events = [e for p in draft.functions.get("subject", []) if p.kind == "operation" for e in events_of(p, drafts)]
    others = [*of_adjectives(drafts), *(p for event in events for p in event.functions.get("ل", []))]
    owners = [p for p in draft.functions.get("ل", []) if p.kind in BODIES and p.sort != "pronoun" and p not in others]
    nouns = {d.trigger.start for d in drafts if d.category == "noun"}
    unnamed = all(p.kind in (None, "place") and p.sort in ("anaphor", "description") and p.span.start not in nouns for p in things)
    if things and owners and unnamed:
        draft.add("object", owners)


def _owners(draft: Draft) -> list[Phrase]:
    """Return the bodies to which the things belong that a verb takes."""
    things = draft.functions.get("object", [])
    unnamed = bool(things) and all(p.kind in (None, "place") and p.sort in ("anaphor", "description") for p in things)
    return [p for p in draft.functions.get("ل", []) if unnamed and p.kind in BODIES and p.sort != "pronoun"]


def _places(functions: dict[str, list[Phrase]], function: str) -> list[Phrase]:
    return [p for p in functions.get(function, []) if p.kind == "place"]
