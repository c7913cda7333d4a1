"""Who did that because of which somebody acts against another: "عاقبت تركيا إيران *لأنها قصفت* المدينة", "بعد *قصفها* المدينة"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

_ANSWERS = senses("ar", "protests_by") | senses("ar", "answers_by")
_AVENGES, _ANSWERING = senses("ar", "avenges"), folded(senses("ar", "answering") | senses("ar", "penalties"))
_AFTER_THAT, _BECAUSE_THAT = folded(senses("ar", "after_that")), folded(senses("ar", "because_that"))
AFTER, BECAUSE = "بعد", "بسبب"
_AFTER = frozenset(("بعد", "عقب"))
_BECAUSE = frozenset(("بسبب", "إثر", "جراء", "نتيجة", "لأجل السبب"))  # the last: "ردا على"
_TIMES, _THAT = folded(_AFTER), fold_word("أن")
_AGAINST = ("object", "مع", "على", "ضد", "ب", "بحق", "إلى")  # functions of whoever somebody acts against
_FROM = "من"  # ... of whom revenge is taken


def opened_by(tokens: Sequence[Token], at: int) -> str:
    """Return AFTER or BECAUSE where a verb at a token stands behind such a word ("بعدما", "بعد أن", "لأنها"), else ""."""
    start = at - 1
    while start > 0 and tokens[start].word == "قد":
        start -= 1
    before, word = tokens[start - 1].word if start > 0 else "", tokens[start].word if start >= 0 else ""
    if word in _AFTER_THAT or (word == _THAT and before in _TIMES):
        return AFTER
    because = start >= 0 and tokens[start].preposition == "ل" and word.startswith(_THAT)
    return BECAUSE if because or word in _BECAUSE_THAT else ""


def reason(preposition: str) -> str:
    """Return AFTER or BECAUSE for a preposition of time or reason, else ""."""
    return AFTER if preposition in _AFTER else BECAUSE if preposition in _BECAUSE else ""


def answered_doer(draft: Draft, drafts: Sequence[Draft], unsaid: Sequence[Phrase], lexicon: Lexicon) -> list[Phrase] | None:
    """Return who did what a verb with a pronoun (`unsaid`) for its subject tells, as `doer_in_return`, where it is answered before."""
    if not draft.answered or [p.sort for p in unsaid] != ["pronoun"]:
        return None
    before = (d for d in reversed(drafts) if d.category == "verb" and d.token < draft.token)
    above = drafts[draft.before] if draft.before is not None else next(before, None)
    return doer_in_return(above, unsaid[0], draft.answered, is_blow(draft, lexicon), lexicon) if above is not None else None


def doer_in_return(verb: Draft, pronoun: Phrase, how: str, hostile: bool, lexicon: Lexicon) -> list[Phrase] | None:
    """Return who did what a pronoun is said to have done, after or because of which a verb tells an act against him.

    An empty list where either party may have ("هاجمت تركيا إيران بعد أن قصفت المدينة"), None where the verb tells no such act or the
    pronoun does not fit him.
    """
    functions = (*_AGAINST, _FROM) if verb.lemma in _AVENGES else _AGAINST
    acting = verb.functions.get("subject", [])
    against = [p for f in functions for p in verb.functions.get(f, []) if p.kind in ACTORS and p.span.end <= pronoun.span.start]
    others = [p for p in _with_states(against) if p not in acting and _fits(p, pronoun)]
    if len(others) != 1:
        return None
    violent = verb.lemma not in _ANSWERS and is_blow(verb, lexicon)
    if verb.lemma in _AVENGES or (how == BECAUSE and violent) or verb.lemma in _ANSWERS or _turned_against(verb):
        return others
    either = violent and how == AFTER and hostile and any(_fits(p, pronoun) for p in acting)
    return [] if either else None


def is_blow(draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether a trigger tells of violence: a verb of it, one that carries out a blow, or its noun."""
    carried = draft.lemma in lexicon.carries_out and any(p.sort == "event" for p in draft.functions.get("object", []))
    return draft.lemma in lexicon.struck or draft.lemma in lexicon.hits or draft.lemma in lexicon.held_places or carried


def _with_states(parties: Sequence[Phrase]) -> list[Phrase]:
    """Return parties, and the states whose envoys some of them are: "استدعت سفير *إيران* بعد قصفها"."""
    envoys = [p for p in parties if p.sort == "role"]
    states = [Phrase(p.span, "name", kind="organization", entity=p.state) for p in envoys if p.state is not None and not p.of]
    return [*parties, *(p for envoy in envoys for p in envoy.of if p.kind == "organization"), *states]


def _turned_against(verb: Draft) -> bool:
    """Return whether a verb goes with a noun of an answer: "فرضت *عقوبات* على", "رفعت *شكوى* ضد"."""
    nouns = (fold_word(p.lemma) for f in ("object", "second") for p in verb.functions.get(f, []))
    return any(noun in _ANSWERING or noun.removesuffix("ا") in _ANSWERING for noun in nouns)


def _fits(party: Phrase, pronoun: Phrase) -> bool:
    """Return whether a pronoun can mean a party, by what the forms of both tell."""
    if pronoun.number == "p" and party.number != "p" and party.kind != "force":
        return False
    if pronoun.number == "s" and pronoun.gender == "m" and party.number == "p":
        return False
    return not (party.gender and pronoun.gender and party.gender != pronoun.gender)
