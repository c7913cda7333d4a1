"""Classes of Arabic nouns, by lemma or by folded form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ingest.arabic.words.morphology import noun_forms
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded


class NounClasses:
    """What the lexicon files say of nouns; a part of the lexicon."""

    def _read_nouns(self, words: Mapping[str, Any]) -> None:
        """Read classes of nouns."""
        self.nouns = frozenset(form for noun in words["nouns"] for form in noun_forms(noun))
        self.metonymy = folded(words["metonymy"])
        self.bands = folded(senses("ar", "bands"))
        self.troops = folded(senses("ar", "troops"))
        self.owned = self.metonymy | self.troops
        self.areas = folded(words["areas"])
        self.place_heads = folded(words["place_heads"])
        self.light_nouns = folded(words["light_nouns"])
        self.averted = folded(words["averted"])
        self.requital, self.nearly = folded(words["requital"]), folded(words["nearly"])
        self.stopping, self.kept_up = folded(words["stopping"]), frozenset(words["kept_up"])
        self.bound = {fold_word(noun): fold_word(preposition) for noun, preposition in words["bound"].items()}
        self.own_acts, self.expressing = frozenset(words["own_acts"]), frozenset(words["expressing"])
        self.force_acts = frozenset(words["force_acts"])
        self.pursuits = frozenset(words["pursuits"])
        self.battles = frozenset(words["battles"])
        self.of_war = folded(words["of_war"])
        self.discussing = folded(words["discussing"])
        self.hits = frozenset(words["hits"])
        self.decreed, self.decrees, self.appointing = (frozenset(words[key]) for key in ("decreed", "decrees", "appointing"))
        self.nominating = frozenset(words["nominating"])
        self.texts, self.text_qualities, self.sayings = (folded(words[key]) for key in ("texts", "text_qualities", "sayings"))
        self.signed = folded(words["signed"])
        self.lists = folded(words["lists"])
        self.intransitive = frozenset(words["intransitive"])
        self.takes_goal = frozenset(words["takes_goal"])
        self.holding, self.held, self.regaining = (frozenset(words[key]) for key in ("holding", "held", "regaining"))
        self.commanding, self.mutual = frozenset(words["commanding"]), frozenset(words["mutual"])
        self.of_two = frozenset(words["of_two"])
        self.knowing = folded(words["knowing"])
        self.help = frozenset(words["help"])
        self.directing = frozenset(words["directing"])
        self.accompaniment = frozenset(words["accompaniment"])
