"""What becomes of a deed that a noun names: "the *planned* visit", "*called off* the talks", "*rumors of* an arrest"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from graph.model import Modality, Polarity
from ingest.english.drafts import Draft
from ingest.english.phrases.belonging import doubt
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_HAPPENS, _UNDOES = senses("en", "comes_about"), senses("en", "undoes")
_FORESEES, _FEARS, _PLANS = senses("en", "foresees"), senses("en", "fears"), senses("en", "preparations")
_BILATERAL, _SOURS = senses("en", "bilateral"), senses("en", "sours") | senses("en", "strained")
_WEAPONS = senses("en", "dropped")  # "*dropped* bombs on X": they fell
_AFTER = senses("en", "aims") | senses("en", "priorities")
_ANY, _ONE, _WOULD = frozenset(("any", "another")), frozenset(("a", "an", "such", "further")), frozenset(("would", "'d"))
_BESIDE = "named "  # before the lemma of what stands beside a name


def settle_fates(drafts: Sequence[Draft], groups: Sequence[Group], tokens: Sequence[Token]) -> None:
    """Give nouns of deeds the polarity and modality of the words around them that say whether they came about."""
    for verb in drafts:
        _aim_at(verb)
    deeds = {d.order: d for d in drafts if d.category == "noun" and _is_deed(d)}
    if not deeds:
        return
    for group in groups:
        if (deed := deeds.get(group.last - 1)) is not None:
            doubt(deed, group)
    for whole, part in _contents(groups):
        if (deed := deeds.get(part.last - 1)) is not None and deed.modality == "reported" and not _passed_down(deed):
            deed.modality = _told_by_noun(whole)
    for verb in drafts:
        if verb.category == "verb" and verb.passive and verb.lemma in _SOURS:
            _sour(deeds.values(), verb)
        if verb.category == "verb":
            for group in (g for f in ("subject", "object") for g in verb.groups(f) if isinstance(g, Group)):
                if (deed := deeds.get(group.last - 1)) is not None:
                    _take_fate(deed, verb, done=group in verb.groups("object"))
                    supposed = group in verb.groups("subject") and _is_supposed(group, tokens[group.last : verb.order])
                    deed.modality = "conditional" if supposed and deed.modality == "reported" else deed.modality


def _is_supposed(group: Group, between: Sequence[Token]) -> bool:
    """Return whether a deed is only thought of, as it is said what it would do: "*an* attack on X *would* be", "*any* strike *will*"."""
    first = group.tokens[0].low
    modals = {token.low for token in between if token.tag == "modal"}
    return bool(modals) and (first in _ANY or (first in _ONE and not modals.isdisjoint(_WOULD)))


def _aim_at(verb: Draft) -> None:
    """Let a deed before "is" that is only what somebody is after be planned: "*Dislodging them* is a priority"."""
    deed = verb.parent if verb.lemma == "be" and verb.link == "adjunct" else None
    if deed is None or deed.category != "verb" or deed.groups("subject") or deed.modality != "reported":
        return
    if any(isinstance(g, Group) and g.lemma.rsplit(" ", 1)[-1] in _AFTER for g in verb.groups("predicate")):
        deed.modality = "planned"


def _sour(deeds: Iterable[Draft], verb: Draft) -> None:
    """Let a tie between those whom a participle seems to be said of be none: "relations between X and Y, *strained* since"."""
    for deed in deeds:
        if deed.lemma in _BILATERAL and any(g in verb.groups("object") for f in ("between", "with") for g in deed.groups(f)):
            deed.functions = {}


def _is_deed(draft: Draft) -> bool:
    """Return whether a noun names what somebody does, and not who somebody is."""
    words = load_words()
    named = draft.lemma.startswith(_BESIDE) or draft.lemma in words.relations or draft.lemma in words.descriptions
    return not named and draft.lemma not in _WEAPONS


def _passed_down(deed: Draft) -> bool:
    """Return whether a noun is denied, or is what somebody denies or says, and takes its colour from there."""
    return deed.polarity == "denied" or (deed.link == "complement" and deed.parent is not None and deed.parent.operator is not None)


def _contents(groups: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    """Yield nouns with what stands under "of" behind them."""
    for whole in groups:
        for part in whole.of:
            if isinstance(part, Group):
                yield whole, part


def _told_by_noun(whole: Group) -> Modality:
    words = load_constructions()
    if whole.lemma in words.rumours:
        return "rumoured"
    if whole.lemma in words.prospects or whole.lemma in _FEARS:
        return "conditional"
    return "planned" if whole.lemma in words.intended or whole.lemma in _PLANS else "reported"


def _take_fate(deed: Draft, verb: Draft, *, done: bool) -> None:
    """Let a noun be told as its verb tells it: `done` says that it is what the verb is done to."""
    modality: Modality = "reported"
    if deed.lemma in _BILATERAL and verb.lemma in _SOURS:
        deed.functions = {}  # "relations between X and Y *soured*"
    if verb.lemma in (_UNDOES if done else _HAPPENS):
        deed.polarity = _turned("denied" if done else deed.polarity, verb.polarity)
        deed.parent, deed.link, modality = verb, "complement", verb.modality
    elif done and verb.lemma in _FORESEES and verb.polarity == "affirmed" and not verb.groups("as"):
        modality = "planned"
    elif done and verb.lemma in _FEARS:
        modality = "conditional"
    if deed.modality == "reported":
        deed.modality = modality


def _turned(polarity: Polarity, by: Polarity) -> Polarity:
    """Return a polarity as a denial or an affirmation of it leaves it."""
    if by == "affirmed":
        return polarity
    return "denied" if polarity == "affirmed" else "affirmed"
