"""What the clause around an Arabic event noun adds to it: who carries it out, where, against whom, who takes part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.control import PURPOSES
from ingest.arabic.drafts import Draft
from ingest.arabic.events.named_aims import name_by_aim
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_PLACES = ("في", "داخل", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "أمام", "عند", "خارج", "عبر", "ب")
_AIMS = senses("ar", "aims")
_BEHIND_IT = ("وراء", "خلف")
_STANDS = senses("ar", "stands_behind")
_BLOWS = senses("ar", "blows")
_BEHIND = 2  # characters from an event to the word that ل joins to it
_AGAINST = ("ضد", "على", "بحق")
_TURNS = (
    "ل",
    "عن",
    "حول",
    "بشأن",
    "بخصوص",
    "إزاء",
    "بسبب",
    "بعد",
    "قبل",
    "منذ",
    "من",
    "إلى",
    "حتى",
    "رغم",
    "أثناء",
)  # what follows one tells of something else
_OWN_INTENTIONS = senses("ar", "own_intentions") | senses("ar", "threatens") | senses("ar", "vows")
_GOES_OUT = senses("ar", "goes_out")  # "خرج الآلاف في البصرة | في تظاهرات"
_GATHERINGS = senses("ar", "gatherings")
_TIMES = frozenset(fold_word(word) for key in ("time", "time_spans") for word in read_lexicon("ar", "words")[key])
_APPROACHES = senses("ar", "approaches")


def settle_events(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give every event noun its agent, place and target, its own or those of the verb that takes it."""
    name_by_aim(drafts)
    for draft in drafts:
        _witness(draft, drafts)
        _stand_behind(draft, drafts)
        if draft.category == "noun" and draft.functions.get("event"):
            host = drafts[draft.host] if draft.host is not None else None
            _own_in_passive(draft, drafts, lexicon)
            agents = _agents(draft, host, drafts, lexicon)
            states = [p for p in agents if draft.lemma in lexicon.gatherings and p.entity in lexicon.states]
            draft.add("agent", [p for p in agents if p not in states])
            draft.add("behind", _right_behind(draft))
            if draft.lemma in lexicon.gatherings:
                states = states or _seat(draft, lexicon)
            around = [draft, *_verbs(draft, drafts, lexicon)]
            others = _touched(draft, around, lexicon)
            draft.add("place", _first([p for p in _places(d, lexicon) if not _behind(p, others)] for d in around) or states)
            draft.add("target", _first(_near(d, _against(draft, d, agents, lexicon), (*ACTORS, "place")) for d in around))
            _aim(draft, around, drafts, lexicon)
        elif draft.category == "verb" and draft.lemma in lexicon.event_verbs and not (draft.verb and draft.verb.enclitic):
            lemma = lexicon.event_verbs[draft.lemma]
            draft.add("event", [Phrase(draft.trigger, "anaphor", lemma=lemma, kind="operation", definite=True)])
            draft.add("place", _places(draft, lexicon))
        elif draft.category == "verb" and draft.functions.get("event"):
            draft.add("place", _places(draft, lexicon))
    for draft in drafts:
        within = draft.functions.get("في", ())  # "بمشاركة الجيش | في المحافظة", but not "في العملية"
        if draft.category == "noun" and draft.lemma in lexicon.accompaniment and all(p.kind == "place" for p in within):
            draft.add("joined", _joined(draft, drafts))


def _witness(verb: Draft, drafts: list[Draft]) -> None:
    """Give a place that saw something, whatever is said of the place between, what it saw: "تشهد البصرة، ثاني أكبر المدن، احتجاجات"."""
    if verb.lemma != "شهد" or verb.functions.get("object") or not verb.functions.get("subject"):
        return
    after = next((d for d in drafts if d.token > verb.token and (d.category == "verb" or d.functions.get("event"))), None)
    if after is not None and after.category == "noun" and after.host in (None, drafts.index(verb)):
        verb.add("object", after.functions["event"])


def _stand_behind(verb: Draft, drafts: list[Draft]) -> None:
    """Give a blow whoever is said to be behind it, and what is denied of that: "لا يقف الحشد وراء الهجوم على السفارة"."""
    behind = [p for f in _BEHIND_IT for p in verb.functions.get(f, ())] if verb.lemma in _STANDS else []
    who = verb.functions.get("subject") or verb.functions.get("of", [])
    for draft in drafts if behind else ():
        if draft.category == "noun" and _is_one_of(behind, draft) and not draft.functions.get("subject"):
            draft.add("subject", who)
            draft.parent, draft.link, draft.polarity, draft.modality = verb.parent, verb.link, verb.polarity, verb.modality


def _is_one_of(phrases: Sequence[Phrase], deed: Draft) -> bool:
    """Return whether a noun tells an event or a blow that some phrases are of: "وراء *اغتيال* الوزير"."""
    if any(p in phrases for p in deed.functions.get("event", ())):
        return True
    return deed.lemma in _BLOWS and any(p.span.start <= deed.trigger.start < p.span.end for p in phrases)


def _aim(event: Draft, around: list[Draft], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give an event that names no target those whom its purpose is to befall: "عملية لملاحقة عناصر التنظيم"."""
    if event.functions.get("target"):
        return
    aims = [p for d in around for function in (*PURPOSES, *(("إلى",) if d.lemma in _AIMS else ())) for p in d.functions.get(function, ())]
    for deed in drafts:
        if deed.polarity == "denied":
            continue  # "لا تهدف العملية إلى قتال الحزب"
        if deed.category == "noun" and deed.lemma in lexicon.pursuits and any(p.span.start < deed.trigger.end <= p.span.end for p in aims):
            whom = [p for f in ("object", "of", "على", "ضد", "من") for p in deed.functions.get(f, ())]
            event.add("target", [p for p in whom if p.kind in BODIES and p.sort != "pronoun"])


def _agents(draft: Draft, host: Draft | None, drafts: list[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return who carries an event out; the subject of a verb that only speaks of it, denies or wants it is not its agent."""
    subject = draft.functions.get("subject", [])
    denied = host is not None and host.operator == "denial"
    takes = host is None or host.lemma in lexicon.carries_out or host.lemma in lexicon.light_nouns or _intends(draft, host)
    if host is not None and (denied or (draft.shares and not takes)):
        doers = [] if denied else _doers(draft, drafts, lexicon)
        theirs = [p for p in host.functions.get("subject", []) if p not in doers]
        subject = [p for p in subject if p not in theirs]
    return [p for p in subject if p.kind in ACTORS or p.sort in ("pronoun", "anaphor", "speaker")]


def _intends(event: Draft, host: Draft) -> bool:
    """Return whether somebody says that he will carry an event out himself: "هددت تركيا بشن عملية", "يعتزم الجيش إطلاق حملة"."""
    new = event.carried_out and not event.functions["event"][0].definite  # no "توسيع العملية"
    return new and host.lemma in _OWN_INTENTIONS and host.polarity == "affirmed"


def _doers(event: Draft, drafts: list[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return the subjects of the verbs that say of an event who carries it out: "تستمر العمليات التي يقوم بها الجيش"."""
    named = event.functions["event"][0]
    carrying = (d for d in drafts if d.category == "verb" and d.operator is None and d.lemma in lexicon.carries_out)
    told = (d for d in carrying if any(named in d.functions.get(f, ()) for f in ("object", "ب")))
    return [p for d in told for p in d.functions.get("subject", ())]


def _right_behind(draft: Draft) -> list[Phrase]:
    """Return whoever stands right behind an event with ل: "غارات لطيران التحالف", but not "مظاهرات وسط مطالبات لرئيس الوزراء"."""
    end = draft.functions["event"][0].span.end
    first = next((p for p in draft.functions.get("ل", []) if p.span.start - end <= _BEHIND), None)
    return [p for p in draft.functions.get("ل", []) if p.kind in ACTORS] if first is not None else []


def _own_in_passive(event: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give an event to whose it is, and not to who speaks, before a verb that is passive then: "قال فلان إن هجمات للتنظيم | *نفذت*"."""
    own, named = _right_behind(event), event.functions["event"][0]
    for verb in drafts if own else ():
        carries = verb.category == "verb" and verb.lemma in lexicon.carries_out and verb.token > event.token and verb.link != "relative"
        if carries and named in verb.functions.get("object", ()) and all(_is_dropped(p) for p in verb.functions.get("subject", ())):
            for draft in (event, verb):
                draft.functions["subject"] = [p for p in draft.functions.get("subject", ()) if not _is_dropped(p)] or own


def _is_dropped(phrase: Phrase) -> bool:
    return phrase.sort == "pronoun" and phrase.span.start == phrase.span.end


def _seat(draft: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Take the state whose gathering it is from its owners, and return it: "احتجاجات العراق" are in it, not its own."""
    states = [p for p in draft.functions.get("of", []) if p.entity in lexicon.states]
    if states:
        draft.functions["of"] = [p for p in draft.functions["of"] if p not in states]
    return states


def _verbs(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Iterator[Draft]:
    """Return the verbs whose place and target are the event's too: it is what they carry out or say to happen, or it is what acts."""
    event = draft.functions["event"][0]
    for verb in drafts:
        if verb.category != "verb" or verb.operator is not None:
            continue
        acts = event in verb.functions.get("subject", [])
        out = verb.lemma in _GOES_OUT and draft.lemma in _GATHERINGS and event in verb.functions.get("في", [])
        if acts or out or (verb.lemma in lexicon.around_events and event in verb.functions.get("object", [])):
            yield verb


def _touched(event: Draft, around: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return to what a gathering does something, whose the place behind is: "أثارت الاحتجاجات مخاوف المستثمرين | في أربيل"."""
    if event.lemma not in _GATHERINGS:
        return []
    acts = [d for d in around if d is not event and d.lemma not in lexicon.around_events]
    told = [p for verb in acts for f in ("object", "على") for p in verb.functions.get(f, ()) if p.kind not in ("place", "operation")]
    return [p for p in told if p.span.start > event.trigger.start]  # not "قُتل خمسة أشخاص خلال احتجاجات | في أربيل"


def _behind(place: Phrase, others: Sequence[Phrase]) -> bool:
    return any(other.span.end <= place.span.start for other in others)


def _against(event: Draft, around: Draft, agents: list[Phrase], lexicon: Lexicon) -> tuple[str, ...]:
    """Return under which prepositions an event's target stands: a meeting has opponents only, a verb of another sort none."""
    if event.lemma in lexicon.gatherings:
        return ("ضد",)
    if around is not event and around.lemma not in lexicon.around_events:
        return ()
    return (*_AGAINST, "ل") if agents else _AGAINST


def _places(draft: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Return the places where a clause says that its event is, for want of any the lands: "عملية ضد التنظيم في سوريا والعراق"."""
    near = _near(draft, _PLACES, ("place", "organization"))
    if places := [p for p in near if p.kind == "place"]:
        return places
    named = draft.lemma in lexicon.gatherings or any(p.number == "p" and not p.definite for p in draft.functions.get("event", ()))
    return [] if named else [p for p in near if p.entity in lexicon.states]


def _near(draft: Draft, functions: Sequence[str], kinds: Sequence[str]) -> list[Phrase]:
    """Return what stands under the functions before the clause turns to something else ("جلسة لبحث الأزمة في البصرة")."""
    found: list[Phrase] = []
    for function, phrases in draft.functions.items():
        if function in _TURNS and any(_turns(p) for p in phrases):
            break
        if function in functions:
            found += [p for p in phrases if p.kind in kinds]
    return found


def _turns(phrase: Phrase) -> bool:
    """Return whether a phrase is of something else, and not of when or from where it is done: "بعد منتصف الليل", "من محورين"."""
    when = phrase.lemma in _TIMES or phrase.lemma in _APPROACHES
    return (phrase.sort != "name" and not when) or phrase.kind == "operation"


def _first(groups: Iterator[list[Phrase]]) -> list[Phrase]:
    return next((group for group in groups if group), [])


def _joined(draft: Draft, drafts: list[Draft]) -> list[Phrase]:
    """Return the event that those join who take part ("بمشاركة X", "بإسناد X"): of the same verb, else the one right before."""
    events = [d for d in drafts if d.category == "noun" and d.functions.get("event") and d is not draft]
    same = [d for d in events if d.host is not None and d.host == draft.host]
    before = [d for d in events if d.token < draft.token]
    if not same and before and any(before[-1].token < d.token < draft.token for d in drafts if d.category == "verb"):
        return []
    chosen = same[-1:] or before[-1:]
    return chosen[0].functions["event"] if chosen else []
