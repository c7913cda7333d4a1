"""The clauses of an Arabic sentence, read once from left to right: verbs, verbal nouns, adjectives, posts and their complements."""

from __future__ import annotations

from dataclasses import replace

from ingest.arabic.clauses.arguments import noun_phrase
from ingest.arabic.clauses.asides import set_phrase
from ingest.arabic.clauses.insertions import back_to_blow, close_insertion, open_insertion, said_inserted, time_inserted
from ingest.arabic.clauses.next_acts import quotes_object
from ingest.arabic.clauses.openings import opened
from ingest.arabic.clauses.settle import settle
from ingest.arabic.clauses.verb_clauses import verb_clause
from ingest.arabic.clauses.visitors import visitors_meet
from ingest.arabic.drafts import Draft
from ingest.arabic.events.accomplished import tell_done
from ingest.arabic.events.agents import DEATHS, scene_of_death
from ingest.arabic.events.attributed import doubt_laid, lay_events
from ingest.arabic.events.dead_of_both_sides import of_both_sides
from ingest.arabic.events.decrees import decree
from ingest.arabic.events.events import settle_events
from ingest.arabic.events.facing import face
from ingest.arabic.events.holdings import tell_holdings
from ingest.arabic.events.own_lands import settle_lands
from ingest.arabic.events.scenes import set_scenes
from ingest.arabic.events.shaken import put_events_first
from ingest.arabic.events.tours import give_tours
from ingest.arabic.events.unannounced import unannounced
from ingest.arabic.phrases.distances import distance
from ingest.arabic.phrases.nameless import close_bracket
from ingest.arabic.phrases.places_within import like_places
from ingest.arabic.polarity.already_there import free_events
from ingest.arabic.polarity.conditions import had_it_not_been
from ingest.arabic.polarity.contrasts import contrast
from ingest.arabic.polarity.intentions import settle_intentions
from ingest.arabic.polarity.no_part import bind_topics
from ingest.arabic.polarity.no_such_event import none_such
from ingest.arabic.polarity.noun_fates import end_topics, suppose_topics
from ingest.arabic.polarity.purposes import deny_purposes
from ingest.arabic.polarity.requital import settle_requital
from ingest.arabic.polarity.threats import plan_threats
from ingest.arabic.polarity.unpermitted import settle_unpermitted
from ingest.arabic.polarity.untruth import say_who_belies
from ingest.arabic.posts.allies import tell_allies
from ingest.arabic.posts.held_offices import held_offices
from ingest.arabic.posts.parted_holders import part_holders
from ingest.arabic.posts.post_clauses import posts_said
from ingest.arabic.posts.succession import predecessors, successors
from ingest.arabic.reading import Reading
from ingest.arabic.voices.charges import settle_charges
from ingest.arabic.voices.duties import settle_duties
from ingest.arabic.voices.judged_deeds import judge_deeds
from ingest.arabic.voices.occasions import give_occasions
from ingest.arabic.voices.opinions import opinion
from ingest.arabic.voices.responsibility import lay_responsibility
from ingest.arabic.voices.sources import cited_as, put_under
from ingest.arabic.voices.suspicions import settle_suspicions
from ingest.arabic.voices.turns import turns_against
from ingest.arabic.voices.voices import colon, comma, end_denied
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.closed_words import closed_word
from ingest.arabic.words.counts import about
from ingest.arabic.words.prepositions import around_it, compound, preposition, resume
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.verb_or_noun import describing_participle, is_verb
from ingest.arabic.words.weapons import model
from ingest.syntax import Clause

_DASHES = (")", "-", "–", "—")


def read_clauses(reading: Reading) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the order of their triggers' place in the text."""
    reading.at += _behind_city(reading)
    while reading.at < len(reading.tokens):
        before = reading.at
        _step(reading)
        if reading.at == before:
            reading.at += 1
    put_under(cited_as(reading.tokens, reading.drafts), reading.drafts)
    part_holders(reading)
    tell_allies(reading)
    lay_events(reading.drafts, reading.tokens)
    visitors_meet(reading)
    put_events_first(reading.drafts, reading.lexicon)
    settle_duties(reading.drafts)
    settle(reading.drafts, reading.lexicon)
    deny_purposes(reading.drafts)
    say_who_belies(reading.drafts)
    face(reading.drafts, reading.tokens, reading.lexicon.battles)
    judge_deeds(reading.drafts, reading.tokens, reading.lexicon)
    decree(reading.drafts, reading.tokens, reading.lexicon)
    settle_intentions(reading.drafts, reading.lexicon)
    plan_threats(reading.drafts)
    free_events(reading.drafts, reading.tokens, reading.lexicon)
    tell_done(reading.drafts, reading.tokens)
    none_such(reading.drafts, reading.tokens)
    bind_topics(reading)
    doubt_laid(reading.drafts, reading.lexicon)
    settle_charges(reading.drafts, reading.tokens)
    lay_responsibility(reading.drafts, reading.tokens)
    settle_suspicions(reading.drafts, reading.tokens)
    settle_requital(reading.drafts, reading.tokens, reading.lexicon)
    set_scenes(reading)
    tell_holdings(reading)
    settle_lands(reading)
    settle_events(reading.drafts, reading.lexicon)
    for draft in reading.drafts:
        if draft.lemma in reading.lexicon.befalls or draft.lemma in DEATHS:
            scene_of_death(draft, reading.drafts)
    of_both_sides(reading.drafts, reading.lexicon)
    give_tours(reading.drafts, reading.tokens)
    end_topics(reading.drafts, reading.lexicon)
    suppose_topics(reading.drafts, reading.tokens)
    had_it_not_been(reading)
    settle_unpermitted(reading.drafts, reading.tokens)
    contrast(reading.drafts, reading.tokens)
    give_occasions(reading.drafts, reading.lexicon)
    posts_said(reading)
    held_offices(reading)
    predecessors(reading)
    successors(reading)
    return tuple(_clause(reading, draft) for draft in reading.drafts)


def _clause(reading: Reading, draft: Draft) -> Clause:
    sentence = reading.sentence.span
    start, end = draft.trigger
    for group in draft.functions.values():
        for phrase in group:
            first, last = phrase.span
            if sentence.start <= first and last <= sentence.end:
                start, end = min(start, first), max(end, last)
    return draft.clause(start, end)


def _step(reading: Reading) -> None:
    """Read the word or phrase at which the reading stands."""
    token, lexicon = reading.tokens[reading.at], reading.lexicon
    opinion(reading, token)
    open_insertion(reading, token)
    if turns_against(reading):
        end_denied(reading)
    if token.mark:
        _mark(reading, token)
    elif length := distance(reading) or unannounced(reading) or set_phrase(reading.tokens, reading.at) or model(reading.tokens, reading.at):
        reading.at += length
    elif token.preposition == "ك" and like_places(reading):
        pass
    elif token.name is not None or about(reading.tokens, reading.at, lexicon):
        noun_phrase(reading, token)
    elif opened(reading, token):
        pass
    elif token.word in ATTACHED:
        resume(reading, *ATTACHED[token.word])
    elif around_it(reading, token):
        pass
    elif is_verb(reading, token):
        verb_clause(reading, token)
    elif (participle := describing_participle(reading)) is not None:
        reading.relative = True
        verb_clause(reading, replace(token, verbs=(participle,)))
    elif closed_word(reading, token):
        reading.at += 1
    elif (key := compound(reading, token)) is not None:
        reading.at += 1
        preposition(reading, key)
    elif token.word in lexicon.prepositions and not token.preposition and token.noun is None:
        preposition(reading, lexicon.prepositions[token.word])
    else:
        noun_phrase(reading, token)


def _mark(reading: Reading, token: Token) -> None:
    if _ends_dateline(reading, token):
        reading.topic, reading.fresh, reading.at = None, True, reading.at + 1
        return
    if close_insertion(reading, token):
        pass
    elif token.mark in ("،", ",") and (length := time_inserted(reading) or said_inserted(reading)):
        reading.at += length + 1
    elif token.mark in ("،", ",", "؛", "-", "–"):
        comma(reading)
        back_to_blow(reading)
    elif token.mark == ":":
        colon(reading)
    elif token.mark == ")":
        close_bracket(reading)
    elif token.mark in '"«“' and reading.waiting is not None and token.quoted and not quotes_object(reading):
        reading.begin_complement()
    reading.at += 1


def _behind_city(reading: Reading) -> int:
    """Return 1 where a sentence begins with the city from which an outlet writes: "بغداد - | أعلنت الولايات المتحدة"."""
    city, after = reading.tokens[0] if reading.tokens else None, reading.tokens[1] if len(reading.tokens) > 1 else None
    if city is None or after is None or city.name is None or city.name.kind != "place" or not after.verbs or after.name is not None:
        return 0
    return int(reading.text[city.span.end : after.span.start].strip() in ("-", "--"))


def _ends_dateline(reading: Reading, token: Token) -> bool:
    """Return whether a mark ends where an outlet writes from: "دبي، الإمارات العربية المتحدة (CNN) -- | شن"."""
    if token.mark not in _DASHES or reading.drafts or reading.topic is None or (reading.topic.start, reading.topic.end) != (0, 1):
        return False
    outlet = reading.text[reading.sentence.span.start : token.span.end].rpartition("(")[2].rstrip(" )-–—")
    return reading.tokens[1].mark == "،" and outlet.isascii() and outlet.isupper()
