"""Active participles and their complements: "الفصائل المتصدية للتنظيم", "القوات المقاتلة ضد داعش", "متهما له"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import read_lexicon
from ingest.normalise import folded

_GOVERNED = ("ل", "على", "ضد", "مع", "في", "عن", "إلى", "داخل", "ب")
_NAMING = folded(read_lexicon("ar", "bodies")["adjectives"])  # "اشتبكت القوات المشتركة | مع التنظيم"


def describing(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> VerbReading | None:
    """Return the verb of a definite participle that a preposition or an agent follows, None where the word is something else."""
    token = tokens[at]
    if not token.word.startswith("ال") or token.conjunction or token.preposition or token.name or at + 1 >= len(tokens):
        return None
    form = lexicon.forms.describing.get(token.word[2:])
    if form is None or token.word[2:] in _NAMING:
        return None
    following = tokens[at + 1]
    agent = following.word == "من" and at + 2 < len(tokens) and (following.word, tokens[at + 2].word) in lexicon.agents
    governed = following.preposition in _GOVERNED or lexicon.prepositions.get(following.word) in _GOVERNED
    return VerbReading(form) if agent or (governed and not following.mark) else None


def takes_him(token: Token, after: Token, lexicon: Lexicon) -> bool:
    """Return whether a participle that tells what somebody does in speaking takes whom the pronoun behind ل means: "متهما له"."""
    speaks = any(v.form.lemma in lexicon.acts_of_speech or v.form.lemma in lexicon.needs_object for v in token.verbs)
    return speaks and token.word.endswith("ا") and not token.definite and ATTACHED.get(after.word, ("",))[0] == "ل"
