"""Adjectives that say what is done to whom they describe: "القوات المدعومة من التحالف"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.antecedents import before_land
from ingest.arabic.drafts import Draft
from ingest.arabic.events.waged import event_against
from ingest.arabic.phrases.nouns import NounPhrase, state_phrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.noun_pairs import of_pair
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import SAID_OF, Phrase

_PREDICATES = ("ملزم",)
_NEAR = senses("ar", "near")
_MOVING = senses("ar", "on_the_way")
_COPULAS = senses("ar", "copulas") | senses("ar", "regards")
_RESOLVED = senses("ar", "resolves_of_his_own") | senses("ar", "refusals")
_CONSTRUCT = senses("ar", "adjectives_with_owners")  # adjectives that are also nouns with their owner


def adjective_clause(reading: Reading, token: Token) -> bool:
    """Take an adjective near the phrase that it describes; False where the word is none."""
    listed = reading.lexicon.adjectives.get(reading.lexicon.bare(token.word))
    last = reading.last
    if listed is None or last is None or last.end < reading.at - 2 or not _stands_apart(reading, token):
        return False
    if token.definite and _indefinite(reading, last):
        return False  # "اغتال مسلحون مجهولون | الناشط فلان"
    lemma, passive = listed
    if token.word in reading.lexicon.titles and reading.after is not None and reading.after.name is not None:
        return False  # "اغتال مسلحون | الناشط فلانا"
    verb = reading.draft(reading.verb)
    owned = lemma in _CONSTRUCT and token.word.endswith(("اء", "ا")) and reading.after is not None and reading.after.name is not None
    if owned and verb is not None and verb.lemma not in _COPULAS and last.end == reading.at:
        return False  # "انتقد فلان | حلفاء إيران", but not "قال فلان | حليف طهران"
    if verb is not None and verb.token == reading.at - 1 and not passive and token.word.endswith(("ون", "ين")):
        return False  # "ينظمها | مؤيدون للحزب": who does it
    if (
        lemma in _NEAR
        and token.word.endswith("ا")
        and verb is not None
        and verb.lemma in reading.lexicon.takes_party
        and verb.bare == [last]
    ):
        return False  # "قتل الجيش | مقربا من زعيم التنظيم"
    if token.noun is not None and lemma in _PREDICATES and (last.end != reading.at or token.definite):
        return False  # "الحكومة مطالبة بالرد", but not "دعت الحكومة، مطالبة بالرد"
    draft = reading.in_voice(Draft(reading.at, token.span, lemma, "adjective", quoted=token.quoted))
    draft.beside, draft.attributive = reading.noun, token.definite
    if reading.negation.nominal:  # "غير موجودة"; a verb's negation waits for its verb
        draft.polarity = reading.negation.take(reading.at, verb=False)
    if verb is None and not token.definite and last is reading.topic and last.named:
        draft.modality = reading.modality  # "هل القوات موجودة في المدينة؟"
        draft.functions[SAID_OF] = list(last.phrases)
    waged = event_against(reading.taken, reading.tokens) if token.word.endswith("ه") else None  # "الحملة ضد داعش | المدعومة من"
    of_post = last.tail if last.tail is not None and last.tail.end == reading.at else _his_body(last, token)
    nearest = last if token.definite else before_land(reading, last)
    _describe(reading, token, draft, waged or of_post or nearest, passive)
    reading.drafts.append(draft)
    reading.noun = len(reading.drafts) - 1
    reading.at += 1
    _state(reading, draft)
    _construct(reading, draft)
    return True


def _his_body(described: NounPhrase, token: Token) -> NounPhrase | None:
    """Return the body of a man's post, which a feminine adjective behind his name describes: "زعيم الحركة فلان، | المقربة من إيران"."""
    man = [p.kind for p in described.phrases] == ["person"] and described.gender != "f" and described.phrases[0].gender != "f"
    bodies = [p for post in described.posts for p in post.body if p.kind in BODIES and p.sort == "name"]
    return replace(described, phrases=bodies) if man and token.definite and token.word.endswith("ه") and len(bodies) == 1 else None


def _indefinite(reading: Reading, described: NounPhrase) -> bool:
    """Return whether the phrase right before describes somebody without the article."""
    unnamed = bool(described.phrases) and all(p.sort == "description" for p in described.phrases)
    words = reading.tokens[described.start : described.end] if described.start >= 0 else ()
    return unnamed and described.end == reading.at and bool(words) and not any(t.definite or t.owned or t.name for t in words)


def _stands_apart(reading: Reading, token: Token) -> bool:
    """Return whether a word is an adjective here: no verbal noun with a preposition or its owner, nor joined by "and"."""
    if token.noun is not None and token.definite and reading.tokens[reading.at - 1].word in reading.lexicon.noun_negators:
        return False  # "قرر الجيش عدم | المشاركة"
    if token.definite and reading.tokens[reading.at - 1].word in reading.lexicon.complementisers:
        return False  # "انتقد تصريحات الوزير بأن | المتهمة إرهابية"
    before = reading.tokens[reading.at - 1]
    if token.noun is not None and token.definite and before.owned and before.noun is not None and before.noun.lemma in _RESOLVED:
        return False  # "أعلن رفضه | المشاركة"
    if of_pair(reading.tokens, reading.at, reading.lexicon):
        return False  # "مقاتلو | المعارضة"
    return (not token.conjunction or token.definite) and not (token.preposition and token.noun) and not _governs(reading, token)


def _governs(reading: Reading, token: Token) -> bool:
    """Return whether what looks like an adjective is a verbal noun with its owner: "مشاركة القوات", "مشاركة قواته", "مشاركة أي قوات"."""
    after, lexicon = reading.after, reading.lexicon
    if token.noun is None or token.definite or after is None or after.preposition or after.mark or after.conjunction:
        return False
    quality = lexicon.bare(after.word) in lexicon.demonyms or after.word in lexicon.adverbs or after.word in lexicon.time
    return after.name is not None or after.definite or not (quality or after.word in lexicon.prepositions)


def _describe(reading: Reading, token: Token, draft: Draft, nearest: NounPhrase, passive: bool) -> None:
    """Give an adjective whom it describes: the phrase before it, or who acts: "دخلوا المدينة مدعومين بطيران", "غادر متوجها إلى"."""
    whose = [p for p in nearest.inner if p.sort in ("name", "description") and p.kind in ACTORS] if nearest.end == draft.token else []
    actors = any(p.kind in ACTORS or p.sort == "description" for p in (*nearest.phrases, *whose))
    verb = reading.draft(reading.verb)
    manner = (passive and not _of_thing(reading, token, nearest)) or (
        draft.lemma in _MOVING and any(p.kind == "place" for p in nearest.phrases)
    )
    if manner and not token.definite and _of_attacker(reading, token, nearest):
        draft.host, draft.shares = reading.verb, False
    elif token.definite or actors or not manner or verb is None or verb.operator:
        owners = [p for p in nearest.inner if p.sort == "name" or p in whose] if nearest.trigger is not None else []
        described = owners or [o for p in nearest.phrases if p.kind is None for o in p.owner] or nearest.phrases
        others = reading.after is not None and reading.after.word in ATTACHED  # "القوات ومسلحون موالون | لها": they are loyal to the first
        many = _of_many(token.word, described) and not others and not _of_the_indefinite(token, described)
        draft.add("object" if passive else "subject", described if many else described[-1:])
    else:
        draft.host, draft.shares = reading.verb, not passive


def _of_attacker(reading: Reading, token: Token, nearest: NounPhrase) -> bool:
    """Return whether an adjective tells with whose help somebody attacks, not of whom: "هاجمت القوات التنظيم | مدعومة بطيران"."""
    verb = reading.draft(reading.verb)
    if verb is None or verb.verb is None or verb.passive or verb.lemma not in reading.lexicon.struck or nearest is verb.topic:
        return False
    if not any(p.definite for p in nearest.phrases):
        return False  # "هاجم الجيش فصيلين | مدعومين من إيران"
    attacked = len(verb.bare) + (verb.topic is not None) > 1 and any(nearest is phrase for phrase in verb.bare)
    feminine = verb.verb.form.gender == "f"
    return attacked and (feminine if token.word.endswith("ه") else not feminine)


def _of_thing(reading: Reading, token: Token, nearest: NounPhrase) -> bool:
    """Return whether a feminine adjective tells of the indefinite thing right before it: "يحمل أجندة | مدعومة من إيران"."""
    verb = reading.draft(reading.verb)
    if token.word.endswith("ه") and verb is not None and verb.verb is not None and verb.verb.form.gender == "m":
        return True  # "قاد فلان حملة | ممولة من إيران"
    if not token.word.endswith("ه") or nearest.start < 0 or nearest.end != reading.at or any(p.kind for p in nearest.phrases):
        return False
    head = reading.tokens[nearest.start]
    return head.word.endswith(("ه", "ات")) and not (head.definite or head.owned or head.name)


def _of_many(word: str, described: Sequence[Phrase]) -> bool:
    """Return whether an adjective may describe several that stand before it ("شركاء"); a singular describes what agrees with it."""
    if word.endswith("ه"):
        return not any(p.gender == "m" for p in described)
    return word.endswith(("ون", "ين", "ات", "ان", "اء"))


def _of_the_indefinite(token: Token, described: Sequence[Phrase]) -> bool:
    """Return whether an indefinite adjective tells only of the unnamed ones that stand last: "القوات وفصائل | موالية لأنقرة"."""
    last, others = described[-1], described[:-1]
    return not token.definite and last.sort == "description" and not last.definite and any(p.sort == "name" for p in others)


def _state(reading: Reading, draft: Draft) -> None:
    """Take the state whose adjective follows: "المدعومة إيرانيا"."""
    token = reading.tokens[reading.at] if reading.at < len(reading.tokens) else None
    state = reading.lexicon.demonyms.get(token.word) if token is not None else None
    if token is not None and state is not None:
        draft.add("من", [state_phrase(token.span, state)])


def _construct(reading: Reading, draft: Draft) -> None:
    """Take whose ally or partner somebody is said to be: "الحزب حليف طهران"."""
    token = reading.tokens[reading.at] if reading.at < len(reading.tokens) else None
    if draft.lemma not in _CONSTRUCT or token is None or token.name is None or token.preposition or token.conjunction:
        return
    whose = reading.phrases.one(reading.at)
    if whose is not None and whose.named and whose.phrases[0].kind in ("organization", "force", "person"):
        draft.add("ل", whose.phrases)
