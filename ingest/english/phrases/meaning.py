"""Who or what a noun phrase means: a name, a post, an event, a description of an actor, or something named before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Kind, Span
from ingest.english.phrases.before import begins_name, governing
from ingest.english.phrases.counted import count_before, one_of_kind, owned_from, people_of
from ingest.english.phrases.groups import Group
from ingest.english.phrases.modifiers import named_by
from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place, load_words
from ingest.lexicon import posts, senses
from ingest.syntax import Phrase

_AIRCRAFT, _BROKERED = senses("en", "aircraft"), senses("en", "brokered")
_WATCHERS, _MEANS = senses("en", "watchers"), senses("en", "means_of_force")


def meaning(group: Group, part: Sequence[Token], width: int) -> Phrase:
    """Return the phrase that a noun phrase stands for; its head is the last `width` tokens of `part`."""
    span = Span(_start(part), group.head.end)
    found = (
        _own_country(group, span)
        or people_of(group, part)
        or _some_of(group, part)
        or one_of_kind(group, part)
        or _name(group)
        or _counted(group, span)
        or _of_owner(group, part, span, width)
        or _role(group, span)
        or _event(group, part, span)
    )
    found = found or _back(group, part, width, span) or _description(group, part, span)
    owner = (group.possessor.means,) if group.possessor is not None else ()
    return found or Phrase(span, "anaphor", lemma=group.lemma, number=group.head.number or "s", owner=owner)


def _some_of(group: Group, part: Sequence[Token]) -> Phrase | None:
    """Return a few of those whose plural names their body: "*54 lawmakers*", "three Sunni lawmakers"; "lawmakers" act as it."""
    noun = load_forms().nouns.get(group.head.low, ("", ""))
    few = count_before(part)
    if group.head.tag != "name" or few is None or noun[1] != "p" or noun[0] not in load_words().single or group.head.capital:
        return None
    return Phrase(Span(few.start, group.head.end), "description", lemma=f"{few.low} {noun[0]}", kind="person", number="p")


def _name(group: Group) -> Phrase | None:
    return named_by(group.head) if group.head.tag in ("name", "dem") else None


def _own_country(group: Group, span: Span) -> Phrase | None:
    """Return the state of whoever speaks of it as his: "*his* country", "*our* government"."""
    whose = group.possessor.means if group.possessor is not None else None
    if whose is None or group.lemma not in load_constructions().country or group.head.number == "p":
        return None
    personal = (whose.sort == "pronoun" and whose.kind == "person") or whose.sort == "speaker"
    return Phrase(span, "anaphor", lemma=f"own {group.lemma}", number="s") if personal else None


def _counted(group: Group, span: Span) -> Phrase | None:
    return Phrase(span, "anaphor", lemma=group.lemma, number="p") if group.head.tag == "num" else None


def _of_owner(group: Group, part: Sequence[Token], span: Span, width: int) -> Phrase | None:
    """Return the army, force or place that a noun means with the name before it: "Iraqi *troops*", "ISIL *fighters*", "Mosul *city*"."""
    words, lemma = load_words(), group.lemma
    if lemma in _WATCHERS and (itself := _said_of_name(group)) is not None:
        return itself
    somebody = group.head.number != "p" and lemma in words.single  # "an Iraqi *soldier*" is not the army
    if group.state is not None and lemma in words.army_nouns and len(group.modifiers) == 1 and not somebody:
        army = words.armies.get(group.state.entity or "")
        if army and not any(t.tag == "noun" or (t.tag == "adj" and t.low not in load_constructions().plain) for t in part[:-width]):
            return Phrase(span, "name", kind="force", entity=army, lemma=lemma, number="p")
    if group.state is not None and lemma in _AIRCRAFT and any(t.capital and t.tag != "dem" and t.name is None for t in part[:-width]):
        army = words.armies.get(group.state.entity or "")
        if army:
            return Phrase(span, "name", kind="force", entity=army, lemma=lemma, number="p")  # "a U.S. *Black Hawk helicopter*"
    if group.state is not None and lemma == "state" and len(group.modifiers) == 1:
        return Phrase(span, "name", kind="organization", entity=group.state.entity, lemma=lemma)  # "the Turkish *state*"
    if group.state is not None and lemma in load_constructions().soil:
        return Phrase(span, "name", kind="place", entity=group.state.entity, lemma=lemma)
    owner = next((m for m in reversed(group.modifiers) if m.entity), None)
    inside = owner is not None
    if owner is None and group.possessor is not None and group.possessor.means.entity:
        owner = group.possessor.means
    one = group.head.number != "p" and (lemma in words.single or bool(group.post))  # "an ISIL sniper", "its leader": not all of it
    held = inside and (lemma in load_constructions().gear or (group.head.number == "p" and lemma in words.seats_of))  # "*ISIL* strongholds"
    if owner is not None and (lemma in words.members or held) and owner.kind == "force" and not one:
        return Phrase(owner.span, "name", kind="force", entity=owner.entity, lemma=lemma, number="p")
    governs = owner is not None and inside and owner.entity not in words.states and lemma in words.army_nouns and not one
    alone = len([t for t in part[:-width] if t.tag != "det"]) == 1
    army = words.armies.get(owner.entity or "") if owner is not None and governs and alone else None
    if army:
        return Phrase(span, "name", kind="force", entity=army, lemma=lemma, number="p")  # "*Iraqi government* troops"
    if owner is None and (whose := _fighters_of(group)) is not None:
        return whose
    if owner is not None and not inside and lemma in load_constructions().inner and is_place(owner):
        return Phrase(owner.span, "name", kind="place", entity=owner.entity, lemma=lemma)
    if owner is not None and lemma in words.places and owner.kind == "place" and inside:
        return Phrase(owner.span, "name", kind="place", entity=owner.entity, lemma=lemma)
    return None


def _said_of_name(group: Group) -> Phrase | None:
    """Return the body of whose name a noun says what it is: "the *Amnesty International* rights group"."""
    named = group.modifiers[-1] if group.modifiers and group.state is None and group.possessor is None else None
    return replace(named, lemma=group.lemma) if named is not None and named.kind == "organization" and named.entity else None


def _fighters_of(group: Group) -> Phrase | None:
    """Return whose fighters or positions a noun phrase means: "*its* fighters", "*the group's* positions"."""
    words, lemma = load_words(), group.lemma
    many = group.head.number == "p" or (lemma in words.army_nouns and lemma not in words.single)  # "its *army*"
    if group.possessor is None or lemma not in load_constructions().own or not many or group.post:
        return None
    whose = group.possessor.means
    pointing = whose.sort == "anaphor" and whose.kind == "force"
    if (whose.kind is None or whose.sort == "speaker") and whose.sort in ("pronoun", "speaker") and lemma in words.army_nouns:
        troops = Phrase(Span(group.head.start, group.head.end), "description", lemma=lemma, kind="force", number="p")
        return replace(whose, of=(troops,), number="p")  # "Turkey said *its troops*", "*our troops*": its army
    return whose if pointing or (whose.sort == "pronoun" and whose.kind is None) else None


def _role(group: Group, span: Span) -> Phrase | None:
    """Return the post that a noun phrase without a name means: "the Iraqi army's *spokesman*"."""
    number = group.head.number or "s"
    if not group.post or (number == "p" and group.lemma in load_words().single):  # "lawmakers" act as a body
        return None
    inside = [m for m in group.modifiers if m is not group.state and not begins_name(m, group.tokens, group.post_span)]
    of = tuple(inside) or ((group.body,) if group.body is not None else ())
    of = of or governing(group.tokens, group.state)
    owner = group.possessor.means if group.possessor is not None else None
    if owner is not None and owner.entity in load_words().states:
        group.state = owner
    elif owner is not None and (owner.entity or owner.sort == "anaphor" or _speaks_for(group, owner)):
        of = (owner,)
    state = group.state.entity if group.state else None
    return Phrase(span, "role", lemma=group.post, kind="person", definite=group.definite, number=number, of=of[:1], state=state)


def _speaks_for(group: Group, owner: Phrase) -> bool:
    """Return whether somebody is the voice of whoever holds a post: "the *prime minister's* spokesman"."""
    return owner.sort == "role" and posts("en")[group.post].relation == "speaks_for"


def _event(group: Group, part: Sequence[Token], span: Span) -> Phrase | None:
    words, lemma, number = load_words(), group.lemma, group.head.number or "s"
    if lemma not in words.events and lemma not in words.mandates and not _gathering(group):
        return None
    if part[0].low in ("another", "other"):  # it is not the one named before
        span = Span(part[0].start, group.head.end)
    kind: Kind = "mandate" if lemma in words.mandates else "operation"
    definite = group.definite or part[0].low == "both"
    return Phrase(span, "event", lemma=lemma, kind=kind, definite=definite, number=number)


def _gathering(group: Group) -> bool:
    """Return whether a noun for talks is told apart by where they are or who brokers them: "the *Vienna* talks", "*U.N.-led* talks"."""
    brokered = any(adjective in _BROKERED for _, adjective in group.compounds)
    return group.lemma in load_constructions().gatherings and (brokered or any(m.kind == "place" for m in group.modifiers))


def _back(group: Group, part: Sequence[Token], width: int, span: Span) -> Phrase | None:
    """Return the phrase of "the group", which points back to one named before."""
    words, lemma = load_words(), group.lemma
    plain = len(part) - sum(token.low == "same" for token in part)  # "the *same* group"
    if lemma not in load_constructions().bands:  # "the *London-based* group" may be another
        plain -= 2 * sum(adjective == "based" for _, adjective in group.compounds)  # "the *Britain-based* Observatory"
    if not group.definite or plain != width + 1 or lemma not in words.anaphors:
        return None
    number = "" if group.head.number == "p" else "s"
    return Phrase(span, "anaphor", lemma=lemma, kind=words.anaphors[lemma], definite=True, number=number)


def _description(group: Group, part: Sequence[Token], span: Span) -> Phrase | None:
    words, head, lemma, number = load_words(), group.head, group.lemma, group.head.number or "s"
    theirs = lemma in words.members or lemma in load_constructions().own or lemma in load_constructions().gear
    seen = group.head.number == "p" and theirs and not group.modifiers and group.possessor is None
    if lemma not in words.descriptions and not seen:
        return None
    if lemma in _MEANS and number != "p" and part[0].tag not in ("det", "poss", "num", "name", "dem") and group.possessor is None:
        return None  # "threatened to use *military force*"
    if seen and (whose_ := next((t for t in part[:-1] if t.lemma in load_constructions().fighters), None)) is not None:
        return Phrase(span, "description", lemma=whose_.lemma, kind="force", definite=True, number="p")  # "*militant* positions"
    if lemma not in words.descriptions:
        return None
    if lemma in load_constructions().bands and any(t.low in load_constructions().militant for t in part):
        lemma = "militant group"  # "the hardline Sunni *group*"
    state = group.state.entity if group.state else None
    whose = group.possessor
    of: tuple[Phrase, ...] = ()
    if whose is not None and whose.means.entity is not None:  # "Sadr's militiamen", "Yemen's government"
        span = Span(whose.tokens[-1].start, head.end)
        if whose.means.entity in words.states:
            state = whose.means.entity
        elif whose.means.kind != "place":
            of = (whose.means,)
    elif whose is not None and whose.means.sort == "pronoun" and whose.means.kind == "person":
        of = (whose.means,)  # "his forces" are not those named last
    kind = words.descriptions[lemma] if number == "p" else words.single.get(lemma, words.descriptions[lemma])
    if lemma in words.generic and (count := count_before(part)) is not None:
        span = Span(count.start, head.end)
        wide = Span(owned_from(group, span), head.end)
        return Phrase(span, "description", lemma=f"{count.low} {lemma}", kind=kind, number=number, wide=wide)
    wide = Span(min(owned_from(group, span), _start(part, backed=True)), head.end)
    return Phrase(span, "description", lemma=lemma, kind=kind, definite=group.definite, number=number, of=of, state=state, wide=wide)


def _start(part: Sequence[Token], backed: bool = False) -> int:
    """Return where the words begin that say who is meant: without articles, numbers and, unless `backed`, a first "Iran-backed"."""
    first, last = 0, len(part) - 1
    while first < last and (part[first].tag in ("det", "poss", "num") or part[first].low == "same"):
        first += 1
    if not backed and first + 2 < len(part) and part[first + 1].tag == "hyph":
        first += 2
    while last > first and part[last].start <= part[last - 1].end + 1:  # no sign stands between the two
        last -= 1
    sided = last + 1 < len(part) and part[last + 1].tag == "hyph"  # "*pro-*Turkish rebels"
    return min(part[last].start, part[last + 1].start) if sided else part[last].start
