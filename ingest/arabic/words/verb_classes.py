"""Classes of Arabic verbs, by lemma, and whose subject does what they take."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from ingest.arabic.words.morphology import noun_forms
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word, folded


class VerbClasses:
    """What the lexicon files say of verbs; a part of the lexicon."""

    def _read_verbs(self, verbs: Mapping[str, Any]) -> None:
        """Read classes of verbs, by lemma."""
        self.ending = frozenset(verbs["ending"])
        self.light = folded(verbs["light"]) | folded(verbs["ending"])
        self.passive_light = folded(verbs["passive_light"])
        self.ceasing, self.never = frozenset(verbs["ceasing"]), frozenset(verbs["never"])
        self.preventing, self.foiling = frozenset(verbs["preventing"]), frozenset(verbs["foiling"])
        self.done_by = frozenset(verbs["done_by"])
        self.acts_of_speech, self.needs_object = (frozenset(verbs[key]) for key in ("acts_of_speech", "needs_object"))
        self.takes_people, self.done_to_named = frozenset(verbs["takes_people"]), frozenset(verbs["done_to_named"])
        self.befalls = frozenset(verbs["befalls"])
        self.carries_out, self.happens = frozenset(verbs["carries_out"]), frozenset(verbs["happens"])
        self.around_events = self.carries_out | self.happens
        self.auxiliary = frozenset(verbs["auxiliary"])
        self.discusses = frozenset(verbs["discusses"])
        self.appoints = frozenset(verbs["appoints"])
        self.gives_two = frozenset(verbs["gives_two"])
        self.copulas = self.auxiliary | frozenset(verbs["copulas"])
        self.holds_office = self.auxiliary | frozenset(verbs["holds_office"])
        self.phrasal = {verb: {of: folded(nouns) for of, nouns in row.items()} for verb, row in verbs["phrasal"].items()}
        self.lays = frozenset(verbs["lays"])
        self.takes_part = frozenset(verbs["takes_part"])
        self.reaches = frozenset(verbs["reaches"])
        self.makes: Mapping[str, str] = {verb: function for function, listed in verbs["makes"].items() for verb in listed}
        self.event_verbs = {verb: noun for noun, listed in verbs["event_verbs"].items() for verb in listed}

    def _read_control(self) -> None:
        """Read whose subject does what a verb or noun takes."""
        control = read_lexicon("ar", "control")
        subjects = {key: frozenset(verbs) for key, verbs in control["subject"].items()}
        self.control: dict[str, frozenset[str]] = defaultdict(frozenset, subjects)
        self.persuading = folded(control["persuading"])
        self.control_nouns = folded(control["nouns"]) | self.persuading
        self.receives = {key: frozenset(listed) for key, listed in control["receives"].items()}
        self.receiving = {key: frozenset(listed) for key, listed in control["receiving"].items()}
        self.endeavours = frozenset(control["endeavours"])
        self.tasks = frozenset(form for task in control["tasks"] for form in (*noun_forms(task), fold_word(task).removesuffix("ه") + "ت"))
        self.consists = {verb: key for key, verbs in control["consists"].items() for verb in verbs}
        self.exceeds = frozenset(control["exceeds"])
        self.gives = frozenset(control["gives"])
