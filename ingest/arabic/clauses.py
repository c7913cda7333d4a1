"""The clauses of an Arabic sentence, read once from left to right: verbs, verbal nouns, adjectives, posts and their complements."""

from __future__ import annotations

from dataclasses import replace

from ingest.arabic.accomplished import tell_done
from ingest.arabic.already_there import free_events
from ingest.arabic.arguments import noun_phrase
from ingest.arabic.attributed import doubt_laid, lay_events
from ingest.arabic.charges import settle_charges
from ingest.arabic.closed_words import closed_word
from ingest.arabic.contrasts import contrast
from ingest.arabic.counts import about
from ingest.arabic.distances import distance
from ingest.arabic.drafts import Draft
from ingest.arabic.events import settle_events
from ingest.arabic.held_offices import held_offices
from ingest.arabic.holdings import tell_holdings
from ingest.arabic.inclusion import includes
from ingest.arabic.intentions import settle_intentions
from ingest.arabic.likelihood import Likelihood, likelihood
from ingest.arabic.negation import merely
from ingest.arabic.next_acts import quotes_object
from ingest.arabic.no_part import bind_topics
from ingest.arabic.occasions import give_occasions
from ingest.arabic.one_of_many import one_of_many
from ingest.arabic.opinions import opinion
from ingest.arabic.parted_holders import part_holders
from ingest.arabic.places_within import includes_places
from ingest.arabic.post_clauses import posts_said
from ingest.arabic.prepositions import agent, agent_words, compound, preposition, resume
from ingest.arabic.pronouns import STANDING, subject
from ingest.arabic.reading import Reading
from ingest.arabic.requital import settle_requital
from ingest.arabic.responsible import responsible
from ingest.arabic.scenes import set_scenes
from ingest.arabic.settle import settle
from ingest.arabic.sources import cited_as, put_under
from ingest.arabic.strongholds import stronghold
from ingest.arabic.succession import predecessors, successors
from ingest.arabic.suspicions import settle_suspicions
from ingest.arabic.tokens import Token
from ingest.arabic.unpermitted import settle_unpermitted
from ingest.arabic.untruth import belie, untrue, untruth
from ingest.arabic.verb_clauses import verb_clause
from ingest.arabic.verb_or_noun import describing_participle, is_verb
from ingest.arabic.voices import colon, comma
from ingest.arabic.word_analysis import ATTACHED
from ingest.syntax import Clause

_PERSONAL = ("هو", "هي", "هم", "هما")
_WHO = ("من", "الذي", "التي", "الذين", "اللذان", "اللذين")


def read_clauses(reading: Reading) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the order of their triggers' place in the text."""
    while reading.at < len(reading.tokens):
        before = reading.at
        _step(reading)
        if reading.at == before:
            reading.at += 1
    put_under(cited_as(reading.tokens, reading.drafts), reading.drafts)
    part_holders(reading)
    lay_events(reading.drafts, reading.tokens)
    settle(reading.drafts, reading.lexicon)
    settle_intentions(reading.drafts, reading.lexicon)
    free_events(reading.drafts, reading.tokens, reading.lexicon)
    tell_done(reading.drafts, reading.tokens)
    bind_topics(reading)
    doubt_laid(reading.drafts, reading.lexicon)
    settle_charges(reading.drafts)
    settle_suspicions(reading.drafts, reading.tokens)
    settle_requital(reading.drafts, reading.tokens, reading.lexicon)
    set_scenes(reading)
    tell_holdings(reading)
    settle_events(reading.drafts, reading.lexicon)
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
    if token.mark:
        _mark(reading, token)
    elif length := distance(reading):
        reading.at += length
    elif token.name is not None or about(reading.tokens, reading.at, lexicon):
        noun_phrase(reading, token)
    elif responsible(reading, token) or includes(reading) or includes_places(reading) or stronghold(reading) or one_of_many(reading):
        pass
    elif words := agent_words(reading):
        agent(reading, words)
    elif merely(token, reading.after):
        reading.at += 1
    elif _stresses(reading, token):
        around = reading.draft(reading.verb)
        if _waits(reading) and around is not None and not around.bare and around.topic is None:
            reading.topic = reading.topic or subject(token, STANDING.get(token.word, "هم"))  # "نفت أن تكون | هي من قصف"
        reading.at += 2
        reading.fresh = True
    elif (length := untrue(reading.tokens, reading.at, lexicon)) and _untrue(reading, length):
        reading.at += length
    elif (likely := likelihood(reading.tokens, reading.at)) is not None:
        _likely(reading, likely)
    elif token.word in ATTACHED:
        resume(reading, *ATTACHED[token.word])
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


def _likely(reading: Reading, likely: Likelihood) -> None:
    """Step over words that tell how likely what follows is."""
    reading.drafts.append(reading.in_voice(likely.clause(reading.at, reading.tokens)))
    reading.waiting = len(reading.drafts) - 1
    reading.verb = reading.noun = None
    reading.at += likely.length
    reading.fresh = True


def _untrue(reading: Reading, length: int) -> bool:
    """Deny what some words at which the reading stands say is not so: what follows them, else the last report; False where neither is."""
    denied = untruth(reading.tokens, reading.at, length)
    if denied is None:
        return belie(reading.drafts)
    reading.drafts.append(reading.in_voice(denied))
    reading.waiting = len(reading.drafts) - 1
    reading.verb = reading.noun = None
    return True


def _stresses(reading: Reading, token: Token) -> bool:
    """Return whether a pronoun only stresses who does it: "القوات هي التي تقود", "نفت أن تكون طائراتها هي من قصف"."""
    if token.word not in _PERSONAL or not (_waits(reading) or reading.topic is not None):
        return False
    return reading.after is not None and reading.after.word in _WHO and not reading.after.conjunction


def _waits(reading: Reading) -> bool:
    """Return whether an auxiliary is open whose verb has not come yet."""
    around = reading.draft(reading.verb)
    return around is not None and around.lemma in reading.lexicon.auxiliary


def _mark(reading: Reading, token: Token) -> None:
    if token.mark in ("،", ",", "؛", "-", "–"):
        comma(reading)
    elif token.mark == ":":
        colon(reading)
    elif token.mark in '"«“' and reading.waiting is not None and token.quoted and not quotes_object(reading):
        reading.begin_complement()
    reading.at += 1
