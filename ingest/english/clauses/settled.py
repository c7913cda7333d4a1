"""What only a whole sentence tells of its clauses: who is denied, harmed, thanked or voiced in it, and whose posts are in a row."""

from __future__ import annotations

from ingest.english.clauses.declared import settle_declared
from ingest.english.clauses.each_other import settle_each_other
from ingest.english.clauses.in_case import settle_in_case
from ingest.english.clauses.in_return import settle_in_return
from ingest.english.clauses.lone_passives import turn_alone
from ingest.english.clauses.questions import settle_questions
from ingest.english.clauses.shared_passives import turn_shared
from ingest.english.events.agents import add_agents
from ingest.english.events.allies import allies
from ingest.english.events.fought import settle_fought
from ingest.english.events.grievances import settle_grievances
from ingest.english.events.holdings import settle_holdings
from ingest.english.events.joined_in import settle_joined_in
from ingest.english.events.lost_lands import settle_lost_lands
from ingest.english.events.other_ones import other_ones
from ingest.english.events.results import settle_results
from ingest.english.events.sites import name_sites
from ingest.english.events.visits import settle_visits
from ingest.english.phrases.counted import settle_people
from ingest.english.phrases.places import place_drafts
from ingest.english.phrases.sufferers import name_sufferers
from ingest.english.phrases.taken_for import settle_taken_for
from ingest.english.polarity.asked_to_end import settle_asked_to_end
from ingest.english.polarity.before_demands import settle_before_demands
from ingest.english.polarity.clefts import settle_clefts
from ingest.english.polarity.failed import settle_failed
from ingest.english.polarity.faked import settle_faked
from ingest.english.polarity.left_open import settle_open
from ingest.english.polarity.negation import settle_denials
from ingest.english.polarity.never_so import settle_never_so
from ingest.english.polarity.noticed import settle_noticed
from ingest.english.polarity.noun_fates import settle_fates
from ingest.english.polarity.predicated import settle_predicates
from ingest.english.polarity.provisos import settle_provisos
from ingest.english.polarity.requital import settle_requital
from ingest.english.polarity.set_against import settle_set_against
from ingest.english.polarity.spread import settle_spread
from ingest.english.polarity.standing import settle_standing
from ingest.english.polarity.verdicts import belittle, call_untrue, told_falsely
from ingest.english.posts.rows import settle_rows
from ingest.english.posts.unnamed_posts import post_of_role
from ingest.english.reader import Reader
from ingest.english.voices.owned_reports import settle_owned_reports
from ingest.english.voices.speakers import attribute
from ingest.english.voices.tasks import settle_served, settle_tasks
from ingest.english.voices.thanks import settle_thanks
from ingest.english.voices.voiced import add_voices


def settle(reader: Reader) -> None:
    """Complete the clauses of a sentence once all of it is read."""
    settle_people(reader.groups, reader.tokens)
    shown = (group for group in reader.groups if not (group.first and reader.tokens[group.first - 1].low == "as"))  # "served *as* head of"
    reader.drafts += [post for group in shown if (post := post_of_role(group)) is not None]
    turn_alone(reader.drafts, reader.tokens)
    turn_shared(reader.drafts)
    settle_each_other(reader.drafts, reader.tokens)
    settle_set_against(reader)
    settle_thanks(reader.drafts)
    settle_in_case(reader.drafts)
    settle_in_return(reader.drafts)
    reader.drafts += allies(reader.groups)
    reader.drafts += list(other_ones(reader.groups, reader.drafts))
    reader.drafts += place_drafts(reader.groups, reader.tokens)
    settle_holdings(reader.drafts)
    settle_declared(reader.drafts)
    settle_lost_lands(reader.drafts)
    settle_fought(reader.drafts)
    settle_clefts(reader.drafts, reader.tokens)
    call_untrue(reader.drafts, reader.tokens)
    belittle(reader.drafts, reader.tokens)
    told_falsely(reader.drafts, reader.tokens)
    settle_open(reader.drafts, reader.tokens)
    settle_taken_for(reader.drafts)
    settle_predicates(reader.drafts, reader.tokens)
    settle_spread(reader.drafts, reader.tokens)
    settle_denials(reader.drafts, reader.groups, reader.tokens)
    settle_noticed(reader.drafts)
    settle_standing(reader.drafts)
    settle_provisos(reader.drafts, reader.tokens)
    settle_owned_reports(reader)
    attribute(reader)
    settle_results(reader.drafts, reader.tokens)
    name_sufferers(reader.drafts)
    name_sites(reader.drafts)
    settle_visits(reader.drafts)
    settle_grievances(reader.drafts)
    settle_rows(reader.drafts)
    add_agents(reader.drafts)
    settle_tasks(reader.drafts)
    settle_served(reader.drafts)
    settle_joined_in(reader.drafts, reader.tokens)
    settle_requital(reader.drafts, reader.groups, reader.tokens)
    settle_fates(reader.drafts, reader.groups, reader.tokens)
    settle_failed(reader.drafts)
    settle_questions(reader.drafts, reader.tokens)
    add_voices(reader.drafts, reader.tokens)
    settle_asked_to_end(reader.drafts)
    settle_never_so(reader.drafts)
    settle_faked(reader.drafts, reader.tokens)
    settle_before_demands(reader.drafts, reader.tokens)
