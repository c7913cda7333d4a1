"""Verb groups: auxiliaries, modals and negations with their main verb, and what they say of voice, polarity and modality."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model import Modality
from ingest.english.clauses.held_to_be import held_to_be
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Operator

_WHEN = frozenset(("for", "on", "in", "since", "at", "over", "by", "during", "within", "this", "last"))
_UP_TO_NOW = (("so", "far"), ("thus", "far"), ("until", "now"), ("to", "date"), ("of", "late"), ("for", "now"), ("once", "again"))
_IS_NOT = frozenset(("isn't", "aren't", "wasn't", "weren't"))
_MODAL_NOT = {"won't": "will", "wouldn't": "would", "couldn't": "could", "shouldn't": "should", "mightn't": "might", "mustn't": "must"}
_ING = ("being", "having")
_INSERTED = 7  # words of an insertion at most
_WIDEST = 9  # words before the main verb at most
_BEHIND_TO = ("verb", "adv", "aux")


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with what belongs to it; `shape` is finite, infinitive ("to ..."), gerund, or participle (bare -ed, maybe past tense)."""

    lemma: str
    shape: str
    passive: bool
    negative: bool
    modality: Modality
    main: int
    last: int
    past: bool  # a bare form that can be past tense


_GUESSED = senses("en", "guessed")
FINDING = senses("en", "finds")


def operator_of(lemma: str) -> Operator | None:
    """Return what a verb does to the clause below it, as the lexicon lists it."""
    return load_forms().operators.get(lemma)  # type: ignore[return-value]


def speaks(lemma: str, following: Token | None) -> bool:
    """Return whether a verb that also means doing is one of speech here: "maintains *that*", not "maintains bases"."""
    words = load_constructions()
    if lemma in words.pursuing and following is not None and following.tag == "poss":
        return False
    if lemma not in words.doing:
        return True
    if lemma in FINDING and following is not None and following.low == ".":
        return True  # "..., the panel *found*"
    return following is None or (following.low == "that" or following.tag in ("comma", "pron", "colon", "quote", "name", "dem"))


@dataclass(slots=True)
class _Before:
    """What the words before the main verb have said so far: the last auxiliary, "to", a negation, the modality."""

    auxiliary: str = ""
    infinitive: bool = False
    negative: bool = False
    modality: Modality = "reported"

    def colour(self, modality: Modality) -> None:
        """Take a modality where none has been told."""
        self.modality = modality if self.modality == "reported" else self.modality


def read_verbs(tokens: Sequence[Token], index: int) -> VerbGroup | None:
    """Return the verb group that begins at a token, or None."""
    start, said = index, _Before()
    while index < len(tokens) and index - start < _WIDEST:
        if behind := _take(said, tokens, start, index):
            index = behind
        elif tokens[index].tag == "verb":
            group = _group(tokens, index, said.auxiliary, said.infinitive, said.negative, said.modality)
            if group.passive and tokens[start].low == "being":
                return replace(group, shape="participle" if _goes_with_noun(tokens, start) else "gerund")
            return group
        else:
            break
    last = next((i for i in range(index - 1, start - 1, -1) if tokens[i].tag == "aux" or tokens[i].low in _IS_NOT), None)
    if last is None:
        return None
    shape = "infinitive" if said.infinitive else "gerund" if tokens[start].low in _ING else "finite"
    return VerbGroup(_alone(tokens[last].low), shape, False, said.negative, said.modality, last, index, True)


def _take(said: _Before, tokens: Sequence[Token], start: int, index: int) -> int:
    """Return the token behind words that belong before the main verb, after taking what they say; 0 where none stand at a token."""
    token, words, inside = tokens[index], load_constructions(), index > start or said.auxiliary != ""
    if token.low == "to" and index + 1 < len(tokens) and (tokens[index + 1].tag in _BEHIND_TO or tokens[index + 1].low == "not"):
        return index + 1 if _take_to(said, tokens, index) else 0
    if token.tag == "modal":
        said.auxiliary, said.modality = "modal", _modality(token.low, said.modality)
        said.negative = said.negative or token.low == "cannot"
    elif token.tag == "neg":
        _take_not(said, token)
    elif token.tag == "aux":
        said.auxiliary = _auxiliary(token.low, said.auxiliary)
    elif said.auxiliary in ("be", "have") and (colour := _not_to(tokens, index)):
        said.auxiliary, said.negative = "able", True
        said.modality = colour if colour == "planned" else said.modality
    elif held := held_to_be(tokens, index, said.auxiliary):
        said.auxiliary = "held"
        said.colour(held)
    elif said.auxiliary == "be" and token.low in words.going and index + 1 < len(tokens) and tokens[index + 1].low == "to":
        said.auxiliary = "going"
    elif token.low in words.hearsay and inside:
        said.colour("rumoured")
    elif token.low in _GUESSED and inside:
        said.colour("conditional")
    elif not (index > start and (token.tag == "adv" or (said.auxiliary and token.low in words.floating))):
        return _inserted(tokens, index) if said.auxiliary in ("be", "have") else 0
    return index + 1


def _take_to(said: _Before, tokens: Sequence[Token], index: int) -> bool:
    """Take "to" before a verb where what stands before goes on with it: "*to* leave", "is *to* leave", "had *to* leave"."""
    if said.auxiliary not in ("", "be", "going", "have", "able", "held"):
        return False
    said.infinitive = said.infinitive or said.auxiliary == ""
    must = said.auxiliary == "have" and tokens[index - 1].low in ("have", "has")
    said.modality = "planned" if said.auxiliary in ("be", "going") or must else said.modality
    said.auxiliary = said.auxiliary or "to"
    return True


def _take_not(said: _Before, token: Token) -> None:
    said.negative = True
    if token.low[-3:] == "n't":
        said.auxiliary = said.auxiliary or ("be" if token.low in _IS_NOT else "do")
        said.modality = _modality(_MODAL_NOT[token.low], said.modality) if token.low in _MODAL_NOT else said.modality


def _goes_with_noun(tokens: Sequence[Token], start: int) -> bool:
    """Return whether "being" opens what is said of the noun before it: "soldiers *being* held by militants"."""
    return start > 0 and tokens[start - 1].tag in ("noun", "name")


def _inserted(tokens: Sequence[Token], index: int) -> int:
    """Return the token behind an insertion that tells when between auxiliary and participle ("has *for years* funded"); 0 for none."""
    pair = tuple(token.low for token in tokens[index : index + 2])
    if pair in _UP_TO_NOW and index + 2 < len(tokens):
        return index + 2
    if pair[0] == "since" and index + 1 < len(tokens) and (tokens[index + 1].low == "been" or "VBN" in tokens[index + 1].tags):
        return index + 1  # "has *since* retaken"
    apart = tokens[index].tag == "comma" and index + 1 < len(tokens)
    if tokens[index + apart].low not in _WHEN:
        return 0
    for place in range(index + apart + 1, min(index + _INSERTED, len(tokens))):
        token = tokens[place]
        if token.tag == "verb" and place > index + 1:
            return place if "VBN" in token.tags or "VBG" in token.tags else 0
        closes = apart and token.tag == "comma" and place > index + 2
        if not closes and token.tag != "time" and token.low not in load_constructions().timespans and not token.low.isdigit():
            return 0
    return 0


def _not_to(tokens: Sequence[Token], index: int) -> Modality | None:
    """Return how an adjective or adverb before "to" denies the verb ("was unable to", "has yet to"), or None."""
    if index + 1 >= len(tokens) or tokens[index + 1].low != "to":
        return None
    words, low = load_constructions(), tokens[index].low
    return "planned" if low in words.not_going else "reported" if low in words.not_done else None


def _modality(modal: str, before: Modality) -> Modality:
    if modal in ("may", "might", "could"):
        return "conditional"
    return before if modal in ("can", "cannot") else "planned"


def _alone(low: str) -> str:
    """Return the lemma of an auxiliary that is the verb."""
    return "be" if low in _IS_NOT else _auxiliary(low, "")


def _auxiliary(low: str, before: str) -> str:
    if low in ("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m"):
        return "be"
    if low in ("have", "has", "had", "having", "'ve"):
        return "have"
    return before or "do"


def _group(tokens: Sequence[Token], index: int, auxiliary: str, infinitive: bool, negative: bool, modality: Modality) -> VerbGroup:
    tags = tokens[index].tags
    lemma, last = _phrasal(tokens, index)
    passive = auxiliary in ("be",) and bool(tags & {"VBN"}) and "VBG" not in tags
    if infinitive:
        shape = "infinitive"
    elif any(t.low == "having" for t in tokens[max(0, index - 4) : index]):
        shape, passive = "gerund", passive and tokens[index - 1].low == "been"  # "having *been* trained"
    elif auxiliary:
        shape = "finite"
    elif "VBG" in tags:
        shape = "gerund"
    elif "VBN" in tags:
        present = "VBP" in tags and "VBD" not in tags and _many_before(tokens, index)  # "the attacks *come* after"
        shape = "finite" if present else "participle"
    else:
        shape = "finite"
    if modality == "reported" and start_of_hearsay(tokens, index):
        modality = "rumoured"
    if modality == "reported" and index > 0 and tokens[index - 1].low in _GUESSED:
        modality = "conditional"  # "*likely* carried out the attack"
    if modality == "planned" and not infinitive and tags & {"VBN"} and _would_have(tokens, index):
        modality = "conditional"  # "*would have* withdrawn", but did not
    coming = tags & {"VBG", "VBZ", "VBP"} and "VBD" not in tags and not passive  # who *planned* an attack is behind one that took place
    if modality == "reported" and coming and lemma in load_constructions().planning:
        modality = "planned"
    if negative and tokens[index].tag == "verb" and any(t.low in ("could", "couldn't") for t in tokens[max(0, index - 4) : index]):
        modality = "reported"  # "could not" says that it did not come about
    return VerbGroup(lemma, shape, passive, negative, modality, index, last, "VBD" in tags)


def _would_have(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle stands behind "would have"."""
    before = [t.low for t in tokens[max(0, index - 5) : index] if t.low not in ("not", "never", "been")]
    return before[-2:] in (["would", "have"], ["wouldn't", "have"])


def _many_before(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a noun or a name of several stands before a verb: "federal police now *run* checkpoints"."""
    before = next((t for t in reversed(tokens[:index]) if t.tag != "adv"), None)
    if before is None or before.name is None:
        return before is not None and before.number == "p"
    return before.low.endswith("police") or load_forms().nouns.get(before.low.rsplit(" ", 1)[-1], ("", ""))[1] == "p"


def start_of_hearsay(tokens: Sequence[Token], index: int) -> bool:
    """Return whether an adverb right before a verb says that it is only said to be so: "*allegedly* attacked"."""
    return index > 0 and tokens[index - 1].low in load_constructions().hearsay


def _phrasal(tokens: Sequence[Token], index: int) -> tuple[str, int]:
    lemma = tokens[index].lemma
    if index + 1 < len(tokens) and (lemma, tokens[index + 1].low) in load_forms().phrasal:
        return f"{lemma} {tokens[index + 1].low}", index + 2
    return lemma, index + 1
