"""The Arabic lexicon as one table from folded form to readings; clitics are taken off at look-up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graph.model import Kind
from ingest.arabic.descriptions import heads
from ingest.arabic.morphology import ENCLITICS, VerbForm, noun_forms, participle_forms, verb_forms
from ingest.frames import load_frames
from ingest.lexicon import among, demonyms, posts, read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Operator


@dataclass(frozen=True, slots=True)
class VerbReading:
    """A finite verb: its form, future سـ and attached object."""

    form: VerbForm
    future: bool = False
    enclitic: str = ""


@dataclass(frozen=True, slots=True)
class NounReading:
    """A noun or adjective: the lemma of a trigger, article, attached possessor."""

    lemma: str
    definite: bool
    enclitic: str = ""


class Lexicon:
    """All Arabic knowledge of the lexicon files, by folded form."""

    def __init__(self) -> None:
        words = read_lexicon("ar", "words")
        data = read_lexicon("ar", "verbs")
        operators: Mapping[Operator, list[str]] = read_lexicon("ar", "operators")
        frames = load_frames("ar")
        self.operators: dict[str, Operator] = {w: op for op, listed in operators.items() for w in listed}
        self._folded_operators = {fold_word(w): op for w, op in self.operators.items()}
        self.light = {fold_word(v) for v in data["light"]}
        self.passive_light = {fold_word(v) for v in data["passive_light"]}
        control = read_lexicon("ar", "control")
        lemmas = {
            *frames.lemmas("verb"),
            *(verb for verbs in control["subject"].values() for verb in verbs),
            *data["ending"],
            *data["preventing"],
            *data["plain"],
            *data["light"],
            *(w for w in self.operators if " " not in w),
        }
        nouns = {*frames.lemmas("noun")}
        operator_nouns = set(words["operator_nouns"])
        self._verbs: dict[str, list[VerbForm]] = {}
        for lemma in sorted(lemmas - (operator_nouns - {*frames.lemmas("verb")})):
            for form, features in verb_forms(lemma, data["imperfect"].get(lemma)):
                self._verbs.setdefault(form, []).append(features)
        self._participles: dict[str, VerbForm] = {}
        for lemma in sorted((set(self.operators) | {*data["participles"]}) - operator_nouns):
            if " " not in lemma:
                self._participles |= dict(participle_forms(lemma, data["imperfect"].get(lemma)))
        self.events = {fold_word(w): lemma for lemma, listed in read_lexicon("ar", "events").items() for w in listed}
        self.mandates = {fold_word(w): lemma for lemma, listed in read_lexicon("ar", "mandates").items() for w in listed}
        self.event_kinds: dict[str, Kind] = dict.fromkeys(self.events.values(), "operation") | dict.fromkeys(
            self.mandates.values(), "mandate"
        )
        self.triggers = {
            form: lemma
            for lemma in sorted(nouns | operator_nouns | {*words["light_nouns"]})
            if " " not in lemma
            for form in noun_forms(lemma)
        }
        self.triggers |= self.events | self.mandates
        self.triggers = {form: lemma for form, lemma in self.triggers.items() if form not in {fold_word(w) for w in words["prepositions"]}}
        self.descriptions = heads()
        self.takes_people = frozenset(data["takes_people"])
        self.body_heads = _body_heads()
        self.befalls = frozenset(data["befalls"])
        self.endeavours = frozenset(control["endeavours"])
        self.gives = frozenset(control["gives"])
        self.control: dict[str, frozenset[str]] = defaultdict(
            frozenset, {key: frozenset(verbs) for key, verbs in control["subject"].items()}
        )
        self.control_nouns = _folded(control["nouns"])
        self.means = {verb: words for verb, words in frames.objects().items() if words}
        self.strikes = frames.transitive(("attacks", "kills", "fights"))
        self.transitive = frozenset(v for v in frames.transitive() if self.operator(v) is None)
        self.carries_out, self.happens = frozenset(data["carries_out"]), frozenset(data["happens"])
        self.around_events = self.carries_out | self.happens
        self.bound = {fold_word(noun): fold_word(preposition) for noun, preposition in words["bound"].items()}
        self.anaphors: dict[str, Kind] = {fold_word(w): kind for w, kind in read_lexicon("ar", "anaphors").items()}
        self.adjectives = _by_form(words["passive_adjectives"], True) | _by_form(words["active_adjectives"], False)
        self.demonyms = _demonym_forms(demonyms("ar"))
        self.masculine = _folded(words["masculine"])
        self.feminine = _folded(words["feminine"])
        self.qualities = _folded(words["qualities"])
        self.own_acts = frozenset(words["own_acts"])
        self.ending = frozenset(data["ending"])
        self.preventing = frozenset(data["preventing"])
        self.done_to = frames.done_to("noun")
        self.light |= _folded(data["ending"])
        self._states = {fold_word(name): state for name, state in words["states"].items()}
        self.averted = _folded(words["averted"])
        self.help = frozenset(words["help"])
        self.directing = frozenset(words["directing"])
        self.accompaniment = frozenset(words["accompaniment"])
        self.compounds = {fold_word(noun): noun for noun in nouns if " " in noun}
        self.states = frozenset(self.demonyms.values())
        self.light_nouns = _folded(words["light_nouns"])
        self.auxiliary = frozenset(data["auxiliary"])
        self.holds_office = self.auxiliary | frozenset(data["holds_office"])
        all_posts = {tuple(_without_l(fold_word(w).split())): w for w in posts("ar")}
        all_posts |= {(words[0] + "ا", *words[1:]): post for words, post in all_posts.items() if not words[0].startswith("ال")}
        self.posts = {words: post for words, post in all_posts.items() if post not in among("ar")}
        self.among = {words: post for words, post in all_posts.items() if post in among("ar")} | {("قاده",): "قادة"}
        self.parts = _folded(words["parts"])
        self.counterparts = _folded(words["counterparts"])
        self.led_by_owner = _folded(words["led_by_owner"])
        self.one_of = _folded(words["one_of"])
        self.longest_post = max(map(len, self.posts))
        self.post_heads = {p[0] for p in self.posts}
        self.metonymy = _folded(words["metonymy"])
        self.place_heads = _folded(words["place_heads"])
        self.titles = _folded(words["titles"])
        self.title_tails = _folded(words["title_tails"])
        self.former = _folded(words["former"])
        self.determiners = _folded(words["determiners"])
        self.approximations = frozenset(tuple(fold_word(w).split()) for w in words["approximations"])
        self.opens_approximation = frozenset(a[0] for a in self.approximations)
        self.leadership = _folded(words["leadership"])
        self.prepositions = {fold_word(w): w for w in words["prepositions"]}
        self.agents = {tuple(fold_word(w).split()) for w in words["agents"]}
        self.opens_agent = frozenset(a[0] for a in self.agents)
        self.negators = _folded(words["negators"])
        self.verb_negators = _folded(words["verb_negators"])
        self.untrue, self.genuine = _folded(words["untrue"]), _folded(words["genuine"])
        self.noun_negators = _folded(words["noun_negators"])
        self.relatives = _folded(words["relatives"])
        self.complementisers = _folded(words["complementisers"])
        self.conditions = _folded(words["conditions"])
        self.doubtful = _folded(words["doubtful"])
        self.clause_openers = _folded(words["clause_openers"])
        self.time = _folded(words["time"])
        self.adverbs = _folded(words["adverbs"])
        self.nouns = frozenset(form for noun in words["nouns"] for form in noun_forms(noun))
        self.governs_in = frames.governing("في")
        self.single_acts = frozenset(words["single_acts"])
        self.makes: Mapping[str, str] = {verb: function for function, verbs in data["makes"].items() for verb in verbs}
        self.force_acts = frozenset(words["force_acts"])
        self.event_verbs = {verb: noun for noun, verbs in data["event_verbs"].items() for verb in verbs}
        self.directions = _folded(words["directions"])
        self.gatherings = frozenset(words["gatherings"])
        self.deeds, self.commands = frozenset(words["deeds"]), _folded(words["commands"])
        self._known: frozenset[str] = frozenset().union(
            self.time, self.adverbs, self.nouns,
            self.descriptions, self.anaphors, self.adjectives, self.demonyms, self.post_heads, self.metonymy, self.titles, self.former,
            self.determiners, self.leadership, self.prepositions, self.negators, self.relatives, self.complementisers, self.conditions,
            self.doubtful, self.clause_openers, self.opens_agent,
        )  # fmt: skip

        self.compound_prepositions = {tuple(fold_word(w).split()): key for w, key in words["compound_prepositions"].items()}
        self.describing = self._describing(frames.lemmas("verb"), data["imperfect"])

    def _describing(self, verbs: Iterable[str], imperfect: Mapping[str, str]) -> dict[str, VerbForm]:
        """Return the participles, without their article, that are no nouns of their own: متصدية, داعمة, but not قائد, مقاتل."""
        forms = {
            form: features
            for lemma in verbs
            if lemma != "*" and self.operator(lemma) is None
            for form, features in participle_forms(lemma, imperfect.get(lemma))
            if features.number == "p" or features.gender == "f"
        }
        return {form: features for form, features in forms.items() if form not in self.triggers and not self.knows(form)}

    def operator(self, lemma: str) -> Operator | None:
        """Return what a verb or noun does to its complements."""
        return self.operators.get(lemma) or self._folded_operators.get(fold_word(lemma))

    def state_of(self, words: list[str]) -> str | None:
        """Return the state that folded words name as an adjective or by one of its names, or None."""
        return self._states.get(" ".join(words)) or (self.demonyms.get(self.bare(words[0])) if words else None)

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def knows(self, word: str) -> bool:
        """Return whether a folded word without clitics is a word of the lexicon other than a verb or trigger."""
        bare = self.bare(word)
        return word in self._known or bare in self._known

    def bare(self, word: str) -> str:
        """Return a folded word without its article."""
        return word[2:] if word.startswith("ال") and len(word) > 4 else word

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def verbs(self, word: str) -> tuple[VerbReading, ...]:
        """Return the finite verbs that a folded word without و and ف can be."""
        nominal = self.knows(word)
        noun = self.noun(word)
        found = [VerbReading(self._participles[word])] if word in self._participles else []
        for stem, future in ((word, False), (word[1:], True)) if word[:1] == "س" else ((word, False),):
            for enclitic in ("", *ENCLITICS):
                if enclitic and not stem.endswith(enclitic):
                    continue
                short = len(stem) - len(enclitic) == 2 and enclitic in ("ها", "هم")  # شنّها, صدّهم
                if enclitic and not short and len(stem) - len(enclitic) < 3:
                    continue
                base = stem[: len(stem) - len(enclitic)] if enclitic else stem
                candidates = [base, base + "ا"] if enclitic and base.endswith("و") else [base]
                if enclitic and base.endswith("ا"):
                    candidates.append(base[:-1] + "ي")
                for candidate in candidates:
                    for form in self._verbs.get(candidate, ()):
                        if enclitic and short and not form.lemma.endswith("ّ"):
                            continue
                        taken = nominal or (noun is not None and not (noun.enclitic and fold_word(form.lemma) == fold_word(noun.lemma)))
                        if enclitic and (taken or (enclitic == "ه" and form.aspect == "perfect" and form.lemma[-2] == "ا")):
                            continue  # إصابة, استعادة, تابعة: far likelier than a verb with its object
                        if not future or form.aspect == "imperfect":
                            found.append(VerbReading(form, future, enclitic))
        return tuple(found)

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def guess(self, word: str) -> tuple[VerbReading, ...]:
        """Return a reading of a word that looks like a verb of no interest: it ends a phrase and takes a subject."""
        stem = word[1:] if word[:2] in ("سي", "ست") else word
        if len(stem) < 4 or word.startswith("ال") or self.noun(word) or self.knows(word):
            return ()
        if stem[0] == "ي" and not stem.endswith(("ا", "ه", "يه")):
            return (VerbReading(VerbForm("", "imperfect", "m", "p" if stem.endswith(("ون", "وا")) else "s"), stem != word),)
        if stem.endswith("ت") and not stem.endswith(("ات", "يت")) and len(stem) > 4:
            return (VerbReading(VerbForm("", "perfect", "f", "s")),)
        if stem.endswith("وا") and len(stem) > 4:
            return (VerbReading(VerbForm("", "perfect", "m", "p")),)
        return ()

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def noun(self, word: str) -> NounReading | None:
        """Return the noun trigger that a folded word without proclitics is, or None."""
        definite = word.startswith("ال") and len(word) > 4
        stem = word[2:] if definite else word
        if stem in self.triggers:
            return NounReading(self.triggers[stem], definite)
        for enclitic in ENCLITICS:
            base = stem[: -len(enclitic)]
            if not definite and stem.endswith(enclitic) and len(base) > 2:
                for candidate in (base, base[:-1] + "ه" if base.endswith("ت") else base):
                    if candidate in self.triggers:
                        return NounReading(self.triggers[candidate], True, enclitic)
        return None


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the Arabic lexicon, built once."""
    return Lexicon()


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold_word(w) for w in words)


def _body_heads() -> dict[str, Kind]:
    """Return the kind of body that a noun heads, by its folded forms without the article."""
    listed = read_lexicon("ar", "bodies")
    kinds: tuple[Kind, ...] = ("organization", "force")
    return {fold_word(w).removeprefix("ال"): kind for kind in kinds for w in (*listed[kind], *listed["heads"][kind]) if " " not in w}


def _without_l(words: list[str]) -> Iterator[str]:
    """Return the words of a post as tokens have them: ل before an article is a preposition of its own."""
    return ("ال" + word[2:] if word.startswith("لل") and number else word for number, word in enumerate(words))


def _by_form(rows: Mapping[str, list[str]], passive: bool) -> dict[str, tuple[str, bool]]:
    return {fold_word(w): (lemma, passive) for lemma, listed in rows.items() for w in listed}


def _demonym_forms(listed: Mapping[str, str]) -> dict[str, str]:
    forms: dict[str, Any] = {}
    for adjective, state in listed.items():
        for form in (adjective, adjective + "ه", adjective + "ا", adjective + "ين", adjective + "ون", adjective + "تين", adjective + "ات"):
            forms.setdefault(form, state)
    return forms
