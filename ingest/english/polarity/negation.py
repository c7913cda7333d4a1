"""What English denies beside "not": "no sign of", "without", "not Turkey", "reports that ... are false", a presence that is denied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.phrases.phrases import read_group, starts_group
from ingest.english.polarity.contents import against
from ingest.english.polarity.denied_events import hang_told, settle_none
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses

OUT_OF_HAND = "out of control"  # the trigger of a hold that is not there
_TRUE = senses("en", "correct")
_PROVES = ("prove", "turn", "turn out")  # of a token, which has no particle yet
_SHOWS_TO_BE = ("be", "prove", "turn out")
_IS = frozenset(("is", "are", "was", "were"))
_CLASHES = senses("en", "clashes")
_GROUNDS = senses("en", "grounds")
_CORRESPONDING, _REALITY = senses("en", "corresponds"), senses("en", "reality")
_FAR = 6  # words behind a verb of corresponding among which reality stands
_WHOSE = ("self", "possessor", "of")  # what holds of a name whatever is denied
_REFUSING = senses("en", "only_refuses")
_FACTS = senses("en", "facts")
_KNOWING = senses("en", "knowledge")
_ABOUT = ("about", "on", "regarding")  # "has no information *about* a strike"
_AWARE, _UNAWARE = senses("en", "aware"), senses("en", "unaware")
_NEAR = 4  # words behind "to be" among which such an adjective stands
_CONFIRMS = senses("en", "confirms")
_PARTS, _REQUESTS = senses("en", "parts_in_deeds"), senses("en", "requests")
_TOLD, _REFUSES = senses("en", "told_to_do"), senses("en", "refuses_orders")
_SORTS = senses("en", "sorts")  # "there was no *sort* of fighting"
_BESIDE = ("named force", "named body")


def deny(drafts: Iterable[Draft]) -> None:
    """Turn the polarity of clauses."""
    for draft in drafts:
        draft.polarity = "affirmed" if draft.polarity == "denied" else "denied"


def any_of_none(clause: Draft, group: Group) -> bool:
    """Return whether a negated verb denies a noun further on: "was not aware of *any* attack"."""
    return clause.polarity == "denied" and group.tokens[0].low == "any"


def settle_denials(drafts: Sequence[Draft], groups: Sequence[Group], tokens: Sequence[Token]) -> None:
    """Deny what hangs under a noun that the sentence says there is not, and drop what only stands beside a denied noun."""
    for draft in drafts:
        if draft.operator == "denial" and not draft.groups("object"):
            _take_report(draft)
        if draft.link == "adjunct" and _content(draft):
            draft.link = "complement"
        hang_told(draft, tokens)
        if _unwanted(draft):
            draft.link = "adjunct"
            if draft.groups("of") or (draft.parent is not None and draft.groups("subject") == draft.parent.groups("subject")):
                draft.functions.pop("subject", None)  # "rejects *attacks* on X": not his own
        if draft.link == "relative" and draft.category == "verb" and draft.polarity == "affirmed" and _of_nobody(draft):
            draft.polarity = "denied"
        if _unknown(draft) or _unaware(draft, tokens):
            draft.modality, draft.polarity = "conditional", "affirmed"
        if draft.category == "noun" and draft.groups("of") and _denied(draft) and draft.lemma not in load_words().done_to:
            draft.functions.pop("subject", None)  # "ruled out the participation of X": not his own
        if draft.lemma in _CLASHES and draft.groups("with") and draft.link == "complement" and (above := draft.parent) is not None:
            _side_of_denier(draft, above)
        if draft.category == "noun" and draft.lemma in _PARTS and (whose := _for_whom(draft)):
            draft.functions["subject"] = whose  # "ruled out a role *for Turkey*"
        if draft.link == "complement" and draft.category == "verb":
            _give_to_asker(draft)
    settle_none(drafts)
    nowhere = _absent(drafts, groups, tokens)
    if nowhere:
        deny(d for d in drafts if d.category == "noun" and d.order in nowhere)
    beside = [d for d in drafts if d.lemma in _BESIDE and d.order not in nowhere]
    if beside:
        _silence(beside, drafts)


def _side_of_denier(fight: Draft, denial: Draft) -> None:
    """Let him who denies a fight with somebody be the other side: "denied reports of clashes *with X*"."""
    if denial.operator == "denial" and not any(fight.groups(f) for f in ("subject", "doer", "of", "mod", "between", "by")):
        fight.functions["doer"] = list(denial.groups("subject"))


def _take_report(denial: Draft) -> None:
    """Take what is denied from behind "as" and what it is called: "dismissed *as baseless* charges that"."""
    told = [g for g in denial.groups("as") if isinstance(g, Group) and g.lemma in load_words().traces | load_constructions().contents]
    if told:
        denial.functions["object"] = denial.functions.pop("as")


def _for_whom(part: Draft) -> list[Group | Fixed]:
    """Return for whom a part in something is said to be."""
    return [g for g in part.groups("for") if g.means.kind in ACTORS and g.means.sort in ("name", "description", "role")]


def _give_to_asker(draft: Draft) -> None:
    """Take from him who refuses it what another asked to do, or what is asked of others: "rejected calls *for the army* to join"."""
    above = draft.parent
    asked = above is not None and any(isinstance(g, Group) and g.lemma in _REQUESTS for g in above.groups("object"))
    if above is None or above.operator != "denial":
        return
    if refuses_order(above) and not above.groups("for"):
        draft.functions["subject"], draft.modality = list(above.groups("subject")), "planned"
    elif asked and draft.groups("subject") == above.groups("subject"):
        draft.functions["subject"] = [] if above.groups("by") or above.groups("from") else list(above.groups("for"))


def refuses_order(clause: Draft) -> bool:
    """Return whether somebody refuses what he is told to do himself: "rejected X's *demand* to withdraw", "rejected *calls* from X to"."""
    refuses = clause.lemma in _REFUSES or clause.lemma in load_constructions().declining
    return refuses and any(isinstance(g, Group) and g.lemma in _TOLD for g in clause.groups("object"))


def out_of_hand(tokens: Sequence[Token], prep: str, group: Group) -> bool:
    """Return whether a noun phrase behind a preposition says what is not so: "*outside* the control of", "*out of* the hands of"."""
    before = tokens[group.first - 2].low if group.first > 1 else ""
    return prep in ("outside", "beyond") or (prep == "of" and before == "out")


def _unwanted(draft: Draft) -> bool:
    """Return whether a noun tells what is so, which somebody will not have: "rejects *the presence* of troops in X"."""
    above = draft.parent
    if draft.category != "noun" or draft.link != "complement" or above is None or above.lemma not in _REFUSING or not _is_fact(draft):
        return False
    heads = [g for g in draft.groups("head") if isinstance(g, Group) and g in above.groups("object")]
    return bool(heads) and heads[0].tokens[0].low != "any"


def _is_fact(draft: Draft) -> bool:
    return draft.lemma in _FACTS or draft.lemma in load_words().events


def _content(draft: Draft) -> bool:
    """Return whether a noun says what somebody denies: "dismissed the likelihood *of an attack*", "*an attack* was denied"."""
    above = draft.parent
    if above is None or above.operator not in ("denial", "doubt"):
        return False
    objects = [g for g in above.groups("object") if isinstance(g, Group)]
    if above.passive and draft.category == "noun" and any(g.last - 1 == draft.order for g in objects):
        return True
    told = (g for g in objects if g.lemma in load_words().traces or (g.lemma in _FACTS and above.lemma not in _REFUSING))
    return any(isinstance(part, Group) and part.last - 1 == draft.order for g in told for part in g.of)


def _of_nobody(draft: Draft) -> bool:
    """Return whether a verb tells what there is none of: "there are no troops *fighting* in X", "made no attack *that targeted* X"."""
    above = draft.parent
    if above is None or above.polarity != "denied":
        return False
    if above.lemma == "be" and not above.groups("subject"):
        return any(g in above.groups("predicate") for g in draft.groups("subject"))
    none = (g for g in above.groups("object") if isinstance(g, Group) and (g.negative or g.tokens[0].low == "any"))
    return any(g in draft.groups("subject") for g in none)


def _unknown(draft: Draft) -> bool:
    """Return whether a noun says of what somebody knows nothing: "has no knowledge *of a strike*"."""
    above = draft.parent
    if draft.category != "noun" or above is None or (above.polarity != "denied" and above.operator != "denial"):
        return False
    known = [g for g in above.groups("object") if isinstance(g, Group) and g.lemma in _KNOWING]
    about = [part for f in _ABOUT for part in above.groups(f) if isinstance(part, Group) and known]
    return any(part.last - 1 == draft.order for part in (*about, *(part for g in known for part in g.of)))


def _unaware(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether somebody has not heard of what a noun tells: "was *not aware of* a strike", "was *unaware* of"."""
    above = draft.parent
    if draft.category != "noun" or above is None or above.lemma != "be":
        return False
    behind = {t.low for t in tokens[above.order : above.order + _NEAR]}
    unaware = bool(behind & _UNAWARE) or (above.polarity == "denied" and bool(behind & _AWARE))
    heads = [g for g in above.groups("of") if isinstance(g, Group) and g.last - 1 == draft.order]
    return unaware and any(not any_of_none(above, g) for g in heads)  # "not aware of *any* attack": there was none


def contrast(tokens: Sequence[Token], index: int) -> int:
    """Return where the name ends that a "not" sets against another, "Iran, not Turkey, attacked"; 0 where it negates something else."""
    if index == 0 or tokens[index - 1].tag not in ("comma", "cc") or index + 1 >= len(tokens) or not starts_group(tokens[index + 1]):
        return 0
    group = read_group(tokens, index + 1)
    return group.last if group is not None and group.means.sort == "name" else 0


def judged(tokens: Sequence[Token], draft: Draft) -> bool:
    """Return whether a verb says of its subject whether it is so: "reports ... are true", "... are false"."""
    return judges(tokens, draft.order)


def judges(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word says of something that it is so or not: "*are* true", "*proved* false"."""
    after = {t.low for t in tokens[index + 1 : index + 5]}
    if tokens[index].lemma == "have":
        return tokens[index + 1].low == "no" and bool(after & _GROUNDS) if after else False
    if tokens[index].lemma in _CORRESPONDING:
        return bool(_REALITY & {t.low for t in tokens[index + 1 : index + _FAR]})
    return (tokens[index].low.removesuffix("n't") in _IS or tokens[index].lemma in _PROVES) and bool(after & (_TRUE | load_words().untrue))


def untrue(tokens: Sequence[Token], draft: Draft) -> bool:
    """Return whether a verb says of its subject that it is not so: "reports ... are false"."""
    after = [t.low for t in tokens[draft.order + 1 : draft.order + 5]]
    if draft.lemma in _SHOWS_TO_BE and draft.polarity == "affirmed" and ("not" in after or "without" in after):
        return bool((_TRUE | _GROUNDS) & set(after))  # "are '*not true*'", "are *without foundation*"
    if draft.lemma in _CORRESPONDING:
        return draft.polarity == "denied" and bool(_REALITY & {t.low for t in tokens[draft.order + 1 : draft.order + _FAR]})
    if draft.lemma == "have" and after[:1] == ["no"]:
        return bool(_GROUNDS & set(after))  # "reports ... have *no basis*"
    if draft.lemma not in _SHOWS_TO_BE or (draft.polarity == "denied" and not _TRUE & set(after)):
        return False
    return draft.polarity == "denied" or any(word in load_words().untrue for word in after)


def _absent(drafts: Sequence[Draft], groups: Sequence[Group], tokens: Sequence[Token]) -> set[int]:
    """Return the tokens of the nouns of which there is no sign, no evidence."""
    traces = [g for g in groups if g.of and (g.lemma in load_words().traces or (g.negative and g.lemma in _SORTS))]
    if not traces:
        return set()
    denying = (d for d in drafts if d.category == "verb" and d.polarity == "denied" and d.lemma not in _CONFIRMS)
    denied = {id(g) for d in denying for f in d.functions.values() for g in f}
    found: set[int] = set()
    for trace in traces:
        if trace.negative or id(trace) in denied or against(tokens, trace):
            found |= {other.last - 1 for group in trace.of for other in (group, *group.others)}
    return found


def _silence(beside: Sequence[Draft], drafts: Sequence[Draft]) -> None:
    holders: dict[int, Draft] = {}
    for noun in drafts:
        if (noun.category == "noun" and noun.lemma not in _BESIDE) or (noun.category == "verb" and noun.polarity == "denied"):
            for group in (g for functions in noun.functions.values() for g in functions if isinstance(g, Group)):
                holders.setdefault(group.last - 1, noun)
    for draft in beside:
        holder = holders.get(draft.order)
        if holder is not None and _denied(holder):
            for function in [f for f in draft.functions if f not in _WHOSE]:
                del draft.functions[function]


def _denied(draft: Draft) -> bool:
    above = draft.parent
    return draft.polarity == "denied" or (above is not None and above.operator == "denial" and draft.link == "complement")
