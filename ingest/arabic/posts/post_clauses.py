"""Clauses that posts make: who holds one ("فلان، زعيم الحزب"), who leads ("بقيادة فلان"), who became one ("أصبح عضوا في المجلس")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model import ACTORS, BODIES, Span
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase, Post, state_phrase
from ingest.arabic.posts.appointments import is_of_either
from ingest.arabic.posts.leadership import is_foe, leader, lies_in
from ingest.arabic.posts.named_bodies import PART
from ingest.arabic.posts.opinions_of_others import takes_another
from ingest.arabic.posts.post_bodies import implies_body
from ingest.arabic.posts.taking_office import takes_on
from ingest.arabic.reading import Reading
from ingest.lexicon import posts as listed_posts
from ingest.lexicon import senses
from ingest.normalise import fold_word
from ingest.syntax import AHEAD, SAID_OF, Phrase

_TAKES_OVER = senses("ar", "takes_a_post")
_OFFICES = senses("ar", "offices")
_DELEGATIONS, _BACK = senses("ar", "delegations"), 3
_IN, _NEAR_LAND = ("في", "إلى", "الي"), 3  # tokens from a body to its land, with "in" and an adjective between


def post_clause(reading: Reading, post: Post) -> None:
    """Make a clause of a post that somebody holds."""
    if not post.holder:
        return
    span = Span(reading.tokens[post.start].span.start, reading.tokens[post.end - 1].span.end)
    draft = Draft(post.start, span, post.lemma, "post", quoted=reading.tokens[post.start].quoted)
    reading.in_voice(draft)
    draft.add("holder", list(post.holder))
    _say(reading, post, draft)
    draft.add("body", list(post.body))
    if post.state:
        draft.add("state", [state_phrase(span, post.state)])
    reading.drafts.append(draft)


def _say(reading: Reading, post: Post, draft: Draft) -> None:
    """Say a post of whoever stands before it as a copula does, or nothing: "لم تكن السرايا جزءا من الحشد", "السرايا جزء من الحشد"."""
    verb, first = reading.draft(reading.verb), reading.tokens[post.start]
    led = first.preposition == "ب" and (post.end == len(reading.tokens) or bool(reading.tokens[post.end].mark))  # "ليست بقيادة فلان"
    apart = first.conjunction or first.mark or reading.tokens[post.start - 1].mark
    if apart or not (led or post.lemma in (PART, *reading.lexicon.among.values()) or _owns_by_lam(reading, post)):
        return
    whose = post.body if led else post.holder
    copula = verb is not None and verb.lemma in reading.lexicon.copulas
    between = verb is not None and all(verb.trigger.end <= p.span.start < first.span.start for p in whose)
    if verb is not None and copula and (between or (led and verb.token == post.start - 1)):
        draft.polarity, draft.modality = verb.polarity, verb.modality
        draft.functions[SAID_OF] = list(whose)
    elif verb is None and reading.last_key == "" and _predicate(reading, post):
        draft.modality = reading.modality
        draft.functions[SAID_OF] = list(whose)


def _owns_by_lam(reading: Reading, post: Post) -> bool:
    """Return whether a post is an indefinite noun with its body behind "ل" or "باسم": "فلان | قائد لعمليات الأنبار"."""
    after = reading.tokens[post.start + 1] if post.start + 1 < min(post.end, len(reading.tokens)) else None
    return after is not None and (after.preposition == "ل" or after.word == "باسم") and not reading.tokens[post.start].definite


def _predicate(reading: Reading, post: Post) -> bool:
    """Return whether an indefinite noun opens a post right behind whoever holds it: "السرايا | جزء من الحشد", not "لجنة في المجلس"."""
    first, span = reading.tokens[post.start], reading.tokens[post.start - 1].span
    noun = not (first.definite or first.preposition or first.word in reading.lexicon.prepositions)
    return noun and first.span.start == span.end + 1 and any(p.span.end == span.end for p in post.holder)


def led_by(reading: Reading) -> bool:
    """Take "بقيادة X" after a body that stands further off, or after a comma."""
    last = reading.last
    who = leader(reading.phrases, reading.at + 1) if reading.at + 1 < len(reading.tokens) else None
    if last is None or who is None or not who.named:
        return False
    event = reading.draft(reading.noun)
    waged = event is not None and event.functions.get("event") and all(p.kind in BODIES for p in who.phrases)
    if event is not None and waged and (is_foe(reading.tokens, last.start) or any(p.kind == "operation" for p in last.phrases)):
        if not event.functions.get("subject"):
            event.add("subject", who.phrases)  # "الحملة ضد داعش بقيادة الولايات المتحدة"
        step_over(reading, who)
        return True
    verb = reading.draft(reading.verb)
    gathered = verb is not None and verb.bare and any(p.kind == "operation" for p in last.phrases)
    foe = is_foe(reading.tokens, last.start) and all(p.kind in BODIES for p in who.phrases)
    led = reading.taken[-2] if foe and len(reading.taken) > 1 else last
    if verb is not None and gathered:  # "عقد المجلس اجتماعا برئاسة فلان": he leads the council
        led = next((b for b in reversed(verb.bare) if any(_is_body(reading, p) for p in b.phrases)), last)
    sits = lies_in(reading.tokens, last.start, reading.lexicon)
    beside = reading.taken[-2] if sits and len(reading.taken) > 1 else led  # "عقدت *كتل* في البرلمان بزعامة فلان اجتماعا"
    led = _sent(reading) or _before_land(reading, last) or beside
    bodies = [] if sits and led is last else [p for p in led.phrases if _is_body(reading, p)]
    if verb is not None and not bodies and who.phrases[0].kind in BODIES and verb.lemma in reading.lexicon.appoints:
        given = Post(reading.at, who.end, "قائد", tuple(p for p in led.phrases if p.kind == "person"), tuple(who.phrases))
        post_clause(reading, given)  # "كلّف فلانا برئاسة الجهاز"
    if bodies and who.phrases[0].kind in ACTORS:
        post_clause(reading, Post(reading.at, who.end, "قائد", (who.phrases[0],), tuple(bodies)))
    step_over(reading, who)
    return True


def _sent(reading: Reading) -> NounPhrase | None:
    """Return the delegation of which the last phrases only say whose it is: "*وفد* من الوزارة في الإقليم برئاسة فلان"."""
    before = reading.taken[-_BACK:-1]
    return next((phrase for phrase in before if len(phrase.phrases) == 1 and phrase.phrases[0].lemma in _DELEGATIONS), None)


def _before_land(reading: Reading, last: NounPhrase) -> NounPhrase | None:
    """Return the body of which the last phrase only says in what land it is: "*قوة* تدريب في العراق بقيادة الدنمارك"."""
    lands = bool(last.phrases) and all(p.kind == "place" or p.entity in reading.lexicon.states for p in last.phrases)
    if not lands or last.start < 1 or reading.tokens[last.start - 1].word not in _IN:
        return None
    before = reading.taken[-2] if len(reading.taken) > 1 else last
    return (
        before if before.end >= last.start - _NEAR_LAND and any(_is_body(reading, p) for p in before.phrases) else replace(last, phrases=[])
    )


def step_over(reading: Reading, phrase: NounPhrase) -> None:
    """Go on behind a phrase whose part in the clause is settled; its posts become clauses."""
    for post in phrase.posts:
        post_clause(reading, post)
    reading.found += phrase.phrases
    reading.at = phrase.end


def _is_body(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase is of a body, a bare noun for one included: "شكلت الوزارة لجنة برئاسة فلان"."""
    head = reading.lexicon.descriptions.get(phrase.lemma) if phrase.kind is None and phrase.sort == "anaphor" else None
    return phrase.kind in BODIES or (head is not None and head.one in BODIES)


def posts_said(reading: Reading) -> None:
    """Make posts of "أصبح عضوا في مجلس النواب", "عيّنه المجلس قائدا للفرقة", "يشغل منصب رئيس الحزب", "تولى رئاسة الحكومة"."""
    for draft in list(reading.drafts):
        appoints = draft.lemma in (reading.lexicon.appointing if draft.category == "noun" else reading.lexicon.appoints)
        if not appoints and draft.lemma not in reading.lexicon.holds_office:
            continue
        others = [p for f in ("object", "second") for p in draft.functions.get(f, [])]
        roles = [p for p in others if p.sort == "role" and not _acts(reading, draft, p)]
        if appoints:
            become = [p for p in roles if fold_word(p.span.of(reading.text).partition(" ")[0]).endswith("ا")]
            draft.functions["object"] = [
                p for p in draft.functions.get("object", []) if p not in become
            ]  # "ينتخب المجلس رئيسا": nobody yet
        held_by = draft.functions.get("object", []) if appoints or takes_another(draft) else takes_on(reading, draft)
        persons = [p for p in held_by if p.sort in ("name", "pronoun")]
        if appoints and not persons and draft.link == "relative" and roles and draft.category == "verb":
            persons = _appointed(draft)
        if draft.lemma == "صوّت":
            persons = [p for p in draft.functions.get("على", []) if p.kind == "person"]  # "صوّت المجلس على فلان رئيسا له"
        persons = _whom_greeted(draft, reading.drafts) or persons
        if not appoints:
            leaders = [p for p in draft.functions.get("subject", []) if p.sort == "name" and draft.lemma in _TAKES_OVER]
            leaders = [p for p in persons if p.kind in (None, "person")] or leaders
            reading.drafts += list(_offices_said(reading, draft, leaders[0])) if leaders else []
        if not persons or persons[0].kind not in (None, "person") or is_of_either(draft, persons[0], reading.drafts):
            continue
        if appoints and draft.category == "verb":
            reading.drafts += list(_offices_said(reading, draft, persons[0], ("ب", "ل")))
        for role in (_of_pronoun(role, draft) for role in roles):
            if role.of or role.state or implies_body(role.lemma):
                _no_holder(reading, role)
                reading.drafts += _post_said(reading, draft, role, persons[0])


def _whom_greeted(draft: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return the person whose new office somebody else is glad of: "هنأ فلان فلانا بانتخابه رئيسا"."""
    host = drafts[draft.host] if draft.host is not None and draft.category == "noun" else None
    if (
        host is None
        or draft.under != "ب"
        or [p.sort for p in draft.functions.get("of", []) + draft.functions.get("object", [])] != ["pronoun"]
    ):
        return []
    return [p for p in host.functions.get("object", []) if p.sort == "name" and p.kind == "person"]


def _appointed(draft: Draft) -> list[Phrase]:
    """Return whom a passive describes that is written like an active verb: "فلان الذي عُيّن وزيرا للداخلية"."""
    described = [p for p in draft.functions.get("subject", []) if p.sort == "name" and p.kind == "person"]
    if described:
        draft.functions["object"] = draft.functions.pop("subject")
    return described


def _of_pronoun(role: Phrase, draft: Draft) -> Phrase:
    """Return a role with the body that a pronoun behind it means: "رئيسا له"."""
    meant = tuple(p for p in draft.functions.get("ل", []) if p.sort == "pronoun")
    known = listed_posts("ar").get(role.lemma)
    kinds = ACTORS if known is not None and known.relation in ("speaks_for", "member_of") else BODIES
    choosing = tuple(p for p in draft.functions.get("subject", []) if p.kind in kinds)
    meant = choosing if meant and choosing else meant
    return replace(role, of=meant) if meant and not role.of and not role.state else role


def _offices_said(reading: Reading, draft: Draft, holder: Phrase, functions: Sequence[str] = ("object",)) -> Iterator[Draft]:
    """Yield the post of whoever takes over or is given what is named by its leadership: "تولى رئاسة البرلمان", "كلّفه بقيادة الفرقة"."""
    for office in [p for function in functions for p in draft.functions.get(function, [])]:
        first = office.span.of(reading.text).partition(" ")[0]
        known = reading.lexicon.leadership if draft.lemma not in _TAKES_OVER else (*reading.lexicon.leadership, *_OFFICES)
        if office.sort == "name" and office.kind in BODIES and fold_word(first) in known:
            yield from _post_said(reading, draft, Phrase(office.span, "role", lemma="قائد", of=(office,)), holder)
    for noun in reading.drafts:
        if noun.host is not None and reading.drafts[noun.host] is draft and fold_word(noun.lemma) in reading.lexicon.leadership:
            bodies = tuple(p for p in noun.functions.get("of", []) if p.kind in BODIES)
            if bodies:
                yield from _post_said(reading, draft, Phrase(noun.trigger, "role", lemma="قائد", of=bodies), holder)


def _acts(reading: Reading, said: Draft, role: Phrase) -> bool:
    """Return whether whoever holds a post does something himself, and is not said to be it."""
    return any(role in d.functions.get("subject", ()) for d in reading.drafts if d is not said and d.category == "verb")


def _post_said(reading: Reading, draft: Draft, role: Phrase, holder: Phrase) -> Iterator[Draft]:
    """Yield the post that a clause says somebody has or is given."""
    above = reading.draft(draft.parent) if draft.link == "complement" else None
    post = Draft(draft.token, role.span, role.lemma, "post", polarity=draft.polarity, parent=draft.parent, link=draft.link)
    ahead = above is not None and above.operator in AHEAD and above.lemma not in reading.lexicon.decrees
    tentative = draft.lemma in reading.lexicon.nominating or ahead
    post.modality = "planned" if tentative and draft.modality == "reported" else draft.modality
    fill_post(post, role, [holder])
    denied = above is not None and above.operator == "denial"
    if draft.link != "relative" and (draft.category == "verb" or denied):
        post.functions[SAID_OF] = [holder]  # "قال إنه أصبح قائدا"; who announces an appointment makes it
    yield post


def fill_post(post: Draft, role: Phrase, holders: Sequence[Phrase]) -> None:
    """Give a post its holders, its body and its state."""
    post.add("holder", list(holders))
    post.add("body", list(role.of))
    if role.state:
        post.add("state", [state_phrase(role.span, role.state)])


def _no_holder(reading: Reading, role: Phrase) -> None:
    """Take from a post the holder that it describes itself: "ليس عضوا في المجلس" is said of somebody else."""
    for draft in reading.drafts:
        if draft.category == "post" and draft.functions.get("holder") == [role]:
            draft.functions["holder"] = []
