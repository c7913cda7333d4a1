"""The Arabic lexicon: every list of the lexicon files by folded form, and what a word is by them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from graph.model import Kind
from ingest.arabic.phrases.descriptions import heads
from ingest.arabic.words.listed_forms import accusatives, body_heads, by_form, demonym_forms, without_l
from ingest.arabic.words.morphology import noun_forms
from ingest.arabic.words.noun_classes import NounClasses
from ingest.arabic.words.verb_classes import VerbClasses
from ingest.arabic.words.word_forms import WordForms
from ingest.claims.frames import Frames, load_frames
from ingest.lexicon import among, demonyms, lands, posts, read_lexicon
from ingest.normalise import PROCLITICS, fold_word, folded
from ingest.syntax import Operator

Words = Mapping[str, Any]  # a lexicon file
_INFLECTED = ("يه", "ون", "ين", "ات", "ته", "ها", "هم")  # endings that names seldom have


class Lexicon(VerbClasses, NounClasses):
    """All Arabic knowledge of the lexicon files, by folded form."""

    def __init__(self) -> None:
        words, verbs, frames = read_lexicon("ar", "words"), read_lexicon("ar", "verbs"), load_frames("ar")
        self._read_operators(words)
        self._read_closed_words(words)
        self._read_verbs(verbs)
        self._read_control()
        self._read_frames(frames)
        self._read_actors(words)
        self._read_posts(words)
        self._read_nouns(words)
        self._read_events(words)
        self._read_triggers(words, frames)
        self._known: frozenset[str] = frozenset().union(
            self.time, self.adverbs, self.nouns,
            self.descriptions, self.anaphors, self.adjectives, self.demonyms, self.post_heads, self.metonymy, self.titles, self.former,
            self.determiners, self.leadership, self.prepositions, self.negators, self.relatives, self.complementisers, self.conditions,
            self.doubtful, self.clause_openers, self.opens_agent, self.homelands,
        )  # fmt: skip
        self.knows = lru_cache(maxsize=65536)(self._knows)  # copies share it
        self.forms = WordForms(self, verbs, frames)

    def _read_operators(self, words: Words) -> None:
        """Read what passes on, denies, intends or doubts."""
        listed: Mapping[Operator, list[str]] = read_lexicon("ar", "operators")
        self.operators: dict[str, Operator] = {w: op for op, group in listed.items() for w in group}
        self._folded_operators = {fold_word(w): op for w, op in self.operators.items()}
        self.operator_nouns = frozenset(words["operator_nouns"])

    def _read_closed_words(self, words: Words) -> None:
        """Read words that open, join, negate and place."""
        self.prepositions = {fold_word(w): w for w in words["prepositions"]}
        self.compound_prepositions = {tuple(fold_word(w).split()): key for w, key in words["compound_prepositions"].items()}
        self.agents = {tuple(fold_word(w).split()) for w in words["agents"]}
        self.opens_agent = frozenset(a[0] for a in self.agents)
        self.negators = folded(words["negators"])
        self.verb_negators = folded(words["verb_negators"])
        self.noun_negators = folded(words["noun_negators"])
        self.untrue, self.genuine = folded(words["untrue"]), folded(words["genuine"])
        self.traces, self.alleged = folded(words["traces"]), folded(words["alleged"])
        self.reports = folded(read_lexicon("ar", "reports"))
        self.relatives = folded(words["relatives"])
        self.complementisers = folded(words["complementisers"])
        self.conditions = folded(words["conditions"])
        self.doubtful = folded(words["doubtful"])
        self.clause_openers = folded(words["clause_openers"])
        self.time, self.time_spans = folded(words["time"]), folded(words["time_spans"])
        self.of_people = folded(words["of_people"])
        self.states_of_things = folded(words["states_of_things"])
        self.times, self.feared = folded(words["times"]), folded(words["feared"])
        self.adverbs = folded(words["adverbs"]) | folded(words["feared"])
        self.directions = folded(words["directions"])
        self.determiners = folded(words["determiners"])
        self.approximations = frozenset(tuple(fold_word(w).split()) for w in words["approximations"])
        self.opens_approximation = frozenset(a[0] for a in self.approximations)

    def _read_frames(self, frames: Frames) -> None:
        """Read what the frames tell of verbs."""
        self.means = {verb: words for verb, words in frames.objects().items() if words}
        self.strikes = frames.transitive(("attacks", "kills", "fights"))
        self.struck = self.strikes | frames.transitive(("controls", "besieges", "arrests", "abducts", "withdraws_from"))
        self.leads, self.heads = frames.transitive(("leads",)), frames.transitive(("leads", "founds"))
        self.judges = frames.triggers(("praises", "criticises", "accuses", "sanctions"))
        self.takes_party = frames.transitive()
        self.transitive = frozenset(v for v in self.takes_party if self.operator(v) is None)
        self.done_to = frames.done_to("noun")
        self.held_places = frames.triggers(("controls", "withdraws_from", "besieges"))
        self.reaches_places = frames.reaching("noun", "place")
        self.governs_in = frames.governing("في")
        self.governs_with = frames.governing("ب") | self.control["ب"]
        self.voiced = frames.asking("voice")
        self.between = frames.taking("بين")

    def _read_actors(self, words: Words) -> None:
        """Read who acts without a name, and the adjectives that describe him."""
        self.descriptions = heads()
        self.anaphors: dict[str, Kind] = {fold_word(w): kind for w, kind in read_lexicon("ar", "anaphors").items()}
        homes = read_lexicon("ar", "homelands")
        self.homelands = folded((*homes["state"], *homes["government"]))
        self.demonyms = demonym_forms(demonyms("ar"))
        self.states = frozenset(self.demonyms.values())
        self.lands = self.states | lands()
        self._states = {fold_word(name): state for name, state in words["states"].items()}
        self.adjectives = by_form(words["passive_adjectives"], True) | by_form(words["active_adjectives"], False)
        self.qualities = folded(words["qualities"])
        self.masculine = folded(words["masculine"])
        self.feminine = folded(words["feminine"])

    def _read_posts(self, words: Words) -> None:
        """Read posts, titles and the bodies in which they are held."""
        listed = {tuple(without_l(fold_word(w).split())): w for w in posts("ar")}
        listed |= {accusative: post for words, post in listed.items() for accusative in accusatives(words)}
        self.posts = {words: post for words, post in listed.items() if post not in among("ar")}
        self.among = {words: post for words, post in listed.items() if post in among("ar")} | {("قاده",): "قادة"}
        self.longest_post = max(map(len, self.posts))
        self.post_heads = {p[0] for p in self.posts}
        self.body_heads = body_heads()
        self.parts = folded(words["parts"])
        self.many_parts = folded(words["many_parts"])
        self.wings = folded(words["wings"])
        self.founding = frozenset(words["founding"])
        self.serving = folded(words["serving"])
        self.in_aid, self.in_answer = frozenset(words["in_aid"]), frozenset(words["in_answer"])
        self.counterparts = folded(words["counterparts"])
        self.led_by_owner = folded(words["led_by_owner"])
        self.one_of = folded(words["one_of"])
        self.needs = frozenset(words["needs"])
        self.measures = folded(words["measures"])
        self.within = frozenset(tuple(fold_word(w).split()) for w in words["within"])
        of_group = [stem + owner for stem in words["including_of"] for owner in ("ها", "هم", "هما")]
        self.including = frozenset(tuple(fold_word(w).split()) for w in (*words["including"], *of_group, *(f"كان {w}" for w in of_group)))
        self.opens_including = frozenset(words[0] for words in self.including)
        self.chiefs = folded(words["chiefs"])
        self.titles = folded(words["titles"])
        self.honorifics = folded(words["honorifics"])
        self.ranks = folded(words["ranks"])
        self.title_tails = folded(words["title_tails"])
        self.former = folded(words["former"])
        self.officers, self.civil_posts = folded(words["officers"]), frozenset(words["civil_posts"])
        self.leadership = folded(words["leadership"])

    def _read_events(self, words: Words) -> None:
        """Read nouns of events and agreements."""
        self.events = {fold_word(w): lemma for lemma, listed in read_lexicon("ar", "events").items() for w in listed}
        self.event_phrases = {words: lemma for words, lemma in self.events.items() if " " in words}
        self.events = {word: lemma for word, lemma in self.events.items() if " " not in word}
        self.mandates = {fold_word(w): lemma for lemma, listed in read_lexicon("ar", "mandates").items() for w in listed}
        self.event_kinds: dict[str, Kind] = {
            **dict.fromkeys(self.events.values(), "operation"),
            **dict.fromkeys(self.event_phrases.values(), "operation"),
            **dict.fromkeys(self.mandates.values(), "mandate"),
        }
        self.single_acts = frozenset(words["single_acts"])
        self.raids = frozenset(words["raids"])
        self.occasions = frozenset(words["occasions"])
        self.gatherings = frozenset(words["gatherings"])
        self.dual_bodies = folded(words["dual_bodies"])
        self.namers, self.no_actors = folded(words["namers"]), folded(words["no_actors"])
        self.deeds, self.commands = frozenset(words["deeds"]), folded(words["commands"])
        self.achieved = folded(words["achieved"])

    def _read_triggers(self, words: Words, frames: Frames) -> None:
        """Read the nouns that make clauses; of two words, they are compounds."""
        nouns = {*frames.lemmas("noun")} - {"عنصر"}  # "27 عنصرا من الجيش" are some of it; who belongs to whom, other words tell
        single = (w for w in sorted(nouns | self.operator_nouns | {*words["light_nouns"]}) if " " not in w)
        triggers = {form: lemma for lemma in single for form in (noun_forms(lemma) if len(lemma) > 2 else (fold_word(lemma),))}
        triggers |= self.events | self.mandates  # but بد has no plural: "بدأت"
        bodies = {form for form in self.metonymy if form.endswith("ات")}  # "مقاتلات", "قيادات"
        self.triggers = {form: lemma for form, lemma in triggers.items() if form not in self.prepositions and form not in bodies}
        self.compounds = {fold_word(noun): noun for noun in (*nouns, *words["figurative"]) if " " in noun}
        self.said = frozenset(noun for noun in self.compounds.values() if noun.startswith(("هجوم ", "حرب ")))  # "هجوم لاذع" is no attack

    def operator(self, lemma: str) -> Operator | None:
        """Return what a verb or noun does to its complements."""
        return self.operators.get(lemma) or self._folded_operators.get(fold_word(lemma))

    def state_of(self, words: list[str]) -> str | None:
        """Return the state that folded words name as an adjective or by one of its names, or None."""
        return self._states.get(" ".join(words)) or (self.demonyms.get(self.bare(words[0])) if words else None)

    def _knows(self, word: str) -> bool:
        """Return whether a folded word without clitics is a word of the lexicon other than a verb or trigger."""
        bare = self.bare(word)
        return word in self._known or bare in self._known

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def is_unknown(self, word: str) -> bool:
        """Return whether no word on record is spelled like this, with or without what may be attached to it, as most names are not."""
        bare = [word, *(word[1:] for c in PROCLITICS if word[:1] == c)]
        return not word.endswith(_INFLECTED) and not any(self.knows(w) or self.forms.noun(w) or self.forms.verbs(w) for w in bare)

    @staticmethod
    @lru_cache(maxsize=65536)
    def bare(word: str) -> str:
        """Return a folded word without its article."""
        return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the Arabic lexicon, built once."""
    return Lexicon()
