"""What a participle is said of: the noun phrase before it ("militias *backed* by Iran"), or the subject of the sentence behind a comma."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from ingest.claims.frames import load_frames
from ingest.english.clauses.nonfinite import BOUNDARY
from ingest.english.clauses.relatives import described
from ingest.english.drafts import ARTICLES, Draft, Fixed
from ingest.english.events.waged import by_body, waged
from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_DEED_VERBS = load_constructions().mounting | load_constructions().performed
_LEADING = senses("en", "heads")  # of one body
_PLACES_HELD = senses("en", "places_held")
_BACKED, _MEANS, _REACH = senses("en", "backed"), senses("en", "deeds_of_a_force") | senses("en", "aircraft"), 8
_AIDED = senses("en", "aided")  # of fighters, not of the land where they are: "forces in Syria, *backed* by X"


def participle(reader: Reader, draft: Draft, index: int) -> None:
    """Attach "backed by Iran" to the noun phrase that it is said of."""
    draft.passive = True
    clause = reader.clause
    before = reader.tokens[index - 1] if index else None
    if clause is None and (reader.last is None or before is None):
        reader.headless.append(draft)
        return
    if reader.joined and clause is not None and clause.passive:
        draft.functions["object"] = list(clause.groups("object"))
        draft.parent, draft.link = clause.parent, clause.link
        return
    comma = before is not None and before.tag in BOUNDARY
    before_comma = reader.last.whose if reader.last is not None else None
    told = described(reader)
    deed = draft.lemma in _DEED_VERBS and told is not None and told.means.sort == "event"  # "a blast in X, *claimed* by Y"
    if told is not None and told.means.sort == "event" and _holds(reader, draft):
        told = before_comma  # "an attack on *the base* used by X"
    target: Group | Fixed | None = before_comma if comma and draft.lemma not in _AIDED and not deed else told
    apart = before is not None and before.tag in BOUNDARY and not reader.pending
    if apart and clause is not None and clause.groups("subject") and reader.last_end != index - 1:
        charged = clause.groups("object")[-1:] if draft.lemma in load_constructions().charging else []
        target = (charged or clause.groups("subject"))[0]  # "arrested *him* on Monday, suspected of"
    if clause is not None and told is not None and _aids_attacker(reader, draft, clause, told, comma):
        target = clause.groups("subject")[0]
    target = _last_alone(reader, target, draft, index, comma)
    if by_body(reader.tokens, draft.order) and (event := waged(reader, target, draft.lemma)) is not None:
        target = event  # "the campaign against X *led by* the army"
    if reader.pending:
        reader.interrupt(reader.waiting())
    if target is not None:
        draft.add("object", target)
    low = reader.tokens[target.first - 1].low if isinstance(target, Group) and target.first else ""
    if low == "without" and reader.tokens[index].low == "being":
        draft.polarity = "denied"  # "without *X being* attacked"
    draft.parent, draft.link = clause, "relative"


def _aids_attacker(reader: Reader, draft: Draft, clause: Draft, told: Group | Fixed, comma: bool) -> bool:
    """Return whether a participle tells with whose help somebody fights whom it stands behind, a comma between them or the means told:
    "forces attacked *the militants*, backed by X", "battled *the militants* backed by air strikes".
    """
    if draft.lemma not in _BACKED or clause.lemma not in _strikes() or clause.passive or reader.pending or not clause.groups("subject"):
        return False
    return told in clause.groups("object") and (comma or _with_means(reader, draft))


@lru_cache(maxsize=1)
def _strikes() -> frozenset[str]:
    """Return the verbs of which one who fights is the subject, and whom he fights the object."""
    return load_frames("en").transitive(frozenset(("attacks", "fights", "kills", "besieges")))


def _last_alone(reader: Reader, target: Group | Fixed | None, draft: Draft, index: int, comma: bool) -> Group | Fixed | None:
    """Return the last of a row where the participle right behind is of it alone: it has its own article ("X and *the forces* led by Y"),
    or is a bare noun behind a name ("Turkey and *rebels* backed by Y"), but for help by means that are all of theirs.
    """
    if not isinstance(target, Group) or not target.others:
        return target
    last = target.others[-1]
    plain = last.tokens[0].tag in ("noun", "name") and not last.tokens[0].capital and " " not in last.tokens[0].low
    bare = plain and target.means.sort == "name" and not comma and draft.lemma in _AIDED and not _with_means(reader, draft)
    own = last.tokens[0].low in ARTICLES and (not comma or draft.lemma in _LEADING)
    return last if (own or bare) and last.last == index - comma else target


def _with_means(reader: Reader, draft: Draft) -> bool:
    """Return whether a participle of help names aircraft or strikes: "backed by air *strikes*"."""
    tokens = takewhile(lambda token: token.tag != "verb", reader.tokens[draft.order + 1 : draft.order + _REACH])
    behind = {token.lemma or token.low.rpartition(" ")[2] for token in tokens}
    return not behind.isdisjoint(_MEANS)


def _holds(reader: Reader, draft: Draft) -> bool:
    """Return whether a participle says who has the place that is named right before it."""
    place = reader.last is not None and reader.last.means.kind == "place"
    behind = reader.tokens[draft.order + 1 : draft.order + 2]
    return place and draft.lemma in _PLACES_HELD and bool(behind) and behind[0].low == "by"
