"""What becomes of a deed that a noun names: "الانسحاب *المرتقب*", "*احتمال* الهجوم", "*ألغي* الاجتماع", "*ينتظر* الزيارة"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import ACTORS, Modality
from ingest.arabic.drafts import Draft
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.arabic.words.tokens import BOTH, OPENING, Token
from ingest.lexicon import senses
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.words.lexicon import Lexicon

_HAPPENS = senses("ar", "comes_about")
_UNDOES, _FORESEES, _FEARS = senses("ar", "undoes"), senses("ar", "foresees"), senses("ar", "fears")
_UNDONE, _FORESEEN, _FEARED = folded(_UNDOES), folded(_FORESEES), folded(_FEARS | senses("ar", "prospects"))
_POSSIBLE = frozenset(adjective_forms(senses("ar", "possible_deeds")))
_ALLEGED = frozenset(adjective_forms(senses("ar", "alleged_deeds")))
_AHEAD = frozenset(adjective_forms(senses("ar", "deeds_ahead")))
_LASTING = senses("ar", "presence") | senses("ar", "hold_of_a_place")
_ANY, _THAT = "اي", frozenset(("ان", "انه", "كون"))
_OPENS = frozenset((":", *OPENING, *BOTH))
_NEAR = 5  # words behind a noun among which its adjective stands


def tell_fate(draft: Draft, phrase: NounPhrase, tokens: Sequence[Token], lexicon: Lexicon) -> None:
    """Let a noun be told as the nouns right before it and the adjective behind it say: "*إلغاء* هجوم", "الهجوم *المحتمل*"."""
    for token in tokens[max(phrase.start - 1, 0) : draft.token]:
        bare = token.word if token.word in _UNDONE else lexicon.bare(token.word)  # "إلغاء" has no article
        if bare in _UNDONE and not token.verbs:
            draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"
        elif draft.modality in ("reported", "planned") and bare in _FEARED:
            draft.modality = "conditional"
        elif draft.modality == "reported" and bare in _FORESEEN:
            draft.modality = "planned"
    if draft.modality == "reported":
        draft.modality = _adjective(draft, tokens, lexicon)


def _adjective(draft: Draft, tokens: Sequence[Token], lexicon: Lexicon) -> Modality:
    """Return how the adjective behind a noun and its owner colours it: "هجوم الجيش *المحتمل* على"."""
    for token in tokens[draft.token + 1 : draft.token + 1 + _NEAR]:
        ends = token.mark or token.conjunction or token.preposition or token.word in lexicon.prepositions
        if ends or token.word in lexicon.noun_negators:
            break  # "عملية | غير متوقعة"
        bare = lexicon.bare(token.word) if token.name is None else ""
        if bare in _POSSIBLE:
            return "conditional"
        if bare in _ALLEGED or bare in _AHEAD:
            return "rumoured" if bare in _ALLEGED else "planned"
    return "reported"


def take_fate(draft: Draft, host: Draft) -> None:
    """Let a noun be told as the verb says whose object it is: "منع الجيش هجوم التنظيم", "يخشى الهجوم"."""
    if draft.under or host.category != "verb":
        return
    doers = (p for f in ("of", "subject") for p in draft.functions.get(f, []))
    others = any(p.kind in ACTORS and p.sort != "pronoun" and p not in host.functions.get("subject", []) for p in doers)
    if host.lemma in _UNDOES and draft.polarity == "affirmed" and (others or host.passive):
        draft.polarity = "affirmed" if host.polarity == "denied" else "denied"
    elif host.lemma in _HAPPENS and draft.modality == "reported":
        draft.modality = host.modality
    elif host.lemma in _FORESEES and draft.modality == "reported" and host.polarity == "affirmed":
        draft.modality = "planned"
    elif host.lemma in _FEARS and draft.modality == "reported":
        draft.modality = "conditional"


def suppose_topics(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Let a deed that is only thought of be conditional: "*أي* هجوم على البلدة سيكون خطأ", "إن *هجوما* على البلدة *سيؤدي* إلى"."""
    if any(draft.operator == "denial" for draft in drafts):
        return  # "نفى، بحسب مصدر، أي هجوم"
    deeds = {d.token: d for d in drafts if d.category == "noun" and (d.polarity, d.modality) == ("affirmed", "reported")}
    for at, deed in deeds.items():
        before = tokens[at - 2] if at > 1 else None
        opens = before is None or before.mark in _OPENS or before.word.lstrip("وفبل") in _THAT
        if at and tokens[at - 1].word.lstrip("وف") == _ANY and opens:
            deed.modality = "conditional"
    for verb in drafts if deeds else ():
        noun = deeds.get(verb.topic.start) if verb.category == "verb" and verb.topic is not None and verb.modality == "planned" else None
        if noun is not None and not (tokens[noun.token].definite or tokens[noun.token].owned) and tokens[noun.token].word.endswith("ا"):
            noun.modality = "conditional"


def end_topics(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Deny what is there no longer, where its noun stands before the verb that says so: "*الوجود* التركي في المدينة | *انتهى*"."""
    lasting = {d.token: d for d in drafts if d.category == "noun" and d.lemma in _LASTING and d.polarity == "affirmed"}
    for verb in drafts if lasting else ():
        ceased = verb.category == "verb" and verb.lemma in lexicon.ceasing and verb.link != "relative" and not verb.functions.get("ب")
        noun = lasting.get(verb.topic.trigger) if ceased and verb.topic is not None and verb.topic.trigger is not None else None
        if noun is not None and verb.polarity == "affirmed":
            noun.polarity = "denied"
            noun.modality = verb.modality if noun.modality == "reported" else noun.modality
