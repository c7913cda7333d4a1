"""What is joined to an Arabic noun phrase by و, أو or a comma: "داعش والقاعدة", "بدعم روسيا وإيران"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.events.side_by_side_places import leaves_place
from ingest.arabic.phrases.areas import SETTLEMENTS
from ingest.arabic.phrases.boundaries import verb_at
from ingest.arabic.phrases.clauses_begun import opens_clause
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.counts import is_number
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon


_OWN = ("name", "description")
_REMARK = 7  # tokens of a short remark in brackets
_SIDES = senses("ar", "sides")
_IN_WHICH = ("في", "اثر", "خلال", "جراء", "قرب")
_BESIDES = frozenset((("فضلا", "عن"), ("علاوه", "علي"), ("اضافه", "الي"), ("ناهيك", "عن")))


def more_owners(phrases: Phrases, phrase: NounPhrase) -> None:
    """Take those joined to the owner of a trigger: "محاربة داعش والجماعات المسلحة", "إقالة الوزير فلان ورئيس الجهاز فلان"."""
    tokens = phrases.tokens
    while phrase.trigger is not None and phrase.inner and phrase.inner[-1].sort in _OWN and phrase.end < len(tokens):
        last, at = phrase.inner[-1], phrase.end
        at += _next_of_kin(phrases, at, last)
        token = tokens[at]
        if token.conjunction != "و" or token.preposition or opens_clause(phrases, phrase, at):
            return
        more = _next_owner(phrases, at, last)
        if more is not None and at > phrase.end and not _ends_with(phrases, more.end):
            return
        if more is None or more.trigger is not None or (last.sort != "name" and token.name):
            return
        kinds, sorts = {p.kind for p in (last, *more.phrases)}, {p.sort for p in (last, *more.phrases)}
        if not (kinds <= set(ACTORS) or kinds == {"place"} or sorts == {"description"}):
            return
        phrase.inner += more.phrases
        phrase.posts += more.posts
        phrase.end = more.end


def _next_of_kin(phrases: Phrases, at: int, last: Phrase) -> bool:
    """Return whether a comma at a token parts a man from another whom the same befell: "مقتل فلان، *وفلان* نائب الرئيس، في غارة"."""
    after = phrases.tokens[at + 1] if at + 1 < len(phrases.tokens) else None
    if (last.sort, last.kind) != ("name", "person") or phrases.tokens[at].mark not in COMMAS or after is None:
        return False
    return after.conjunction == "و" and after.name is not None and after.name.kind == "person"


def _ends_with(phrases: Phrases, at: int) -> bool:
    """Return whether a pause, or in what it came about, follows those whom something befell."""
    tokens = phrases.tokens
    return at >= len(tokens) or bool(tokens[at].mark) or (tokens[at].word in _IN_WHICH and not tokens[at].conjunction)


def _next_owner(phrases: Phrases, at: int, last: Phrase) -> NounPhrase | None:
    """Return who "and" joins at a token to an owner: a name, one more description, a person behind his post."""
    if phrases.tokens[at].name is None and not (_describes_more(phrases, at) or _counts(phrases, at)):
        return _next_holder(phrases, at) if (last.sort, last.kind) == ("name", "person") else None
    more = phrases.one(at)
    return more if more is not None and more.named else None


def _describes_more(phrases: Phrases, at: int) -> bool:
    """Return whether a description begins at a token that can be no verb: "محاربة داعش | والجماعات المسلحة"."""
    token = phrases.tokens[at]
    if token.mark or token.noun is not None or verb_at(phrases.tokens, at, phrases.lexicon):
        return False
    return phrases.lexicon.bare(token.word) in phrases.lexicon.descriptions or phrases.lexicon.bare(token.word) in phrases.lexicon.metonymy


def coordinated(phrases: Phrases, phrase: NounPhrase) -> NounPhrase | None:
    """Return the next member of a coordination, None where it ends."""
    at, tokens = phrase.end, phrases.tokens
    if at >= len(tokens) or phrase.trigger is not None:
        return None
    at += _on_one_side(phrases, at) or _in_brackets(phrases, at)
    if phrase.named and (besides := _besides(phrases, at)):
        more = phrases.one(at + besides)
        return more if more is not None and more.trigger is None and _like(phrase, more) else None
    token = tokens[at]
    name_follows = at + 1 < len(tokens) and tokens[at + 1].name is not None
    if (
        token.mark == "،"
        and name_follows
        and tokens[at + 1].preposition in ("", tokens[phrase.start].preposition)
        and _list_goes_on(phrases, at + 1)
        and not opens_clause(phrases, phrase, at + 1)
    ):
        return phrases.one(at + 1) if phrase.named and not _addresses(phrases, phrase, at) else None
    if token.mark == "،" and _ends_inserted(phrases, phrase) and at + 1 < len(tokens) and tokens[at + 1].conjunction == "و":
        return _next_holder(phrases, at + 1)
    nor = token.word == "لا" and token.conjunction == "و"  # "لم تهاجم إيران | ولا تركيا"
    if (nor or token.word == "او") and name_follows and phrase.named:
        return phrases.one(at + 1)
    if token.conjunction == "و" and not phrase.named and _of_one_owner(phrases, phrase, at):
        return phrases.one(at)
    if token.conjunction != "و" or token.preposition or token.noun or not phrase.named or verb_at(tokens, at, phrases.lexicon):
        return None
    if token.name is None and (token.mark or not (_counts(phrases, at) or _head_known(token.word, phrases.lexicon))):
        return None
    if opens_clause(phrases, phrase, at):
        return None
    more = phrases.one(at)
    joined = more is not None and more.named and more.trigger is None and not leaves_place(tokens, phrase, more, phrases.lexicon)
    return more if joined else None


def _in_brackets(phrases: Phrases, at: int) -> int:
    """Return how many tokens stand in brackets, without a name, between two who are counted: "مئة مسلح | (من الأجانب) و20 مدنيا"."""
    tokens = phrases.tokens
    inside = next((i for i, token in enumerate(tokens[at : at + _REMARK]) if token.mark == ")"), 0) if tokens[at].mark == "(" else 0
    behind = tokens[at + inside + 1] if inside and at + inside + 1 < len(tokens) else None
    counted = behind is not None and behind.conjunction == "و" and behind.word.isdigit()
    return inside + 1 if counted and all(token.name is None for token in tokens[at : at + inside]) else 0


def _addresses(phrases: Phrases, phrase: NounPhrase, at: int) -> bool:
    """Return whether a comma parts the person who acts from the bodies that he turns to: "وطالب النائب فلان، | الحكومة والمجلس"."""
    tokens = phrases.tokens
    after, before = tokens[at + 1].name, tokens[phrase.start - 1] if phrase.start else None
    person = len(phrase.phrases) == 1 and phrase.phrases[0].kind == "person"
    turns = (v.form.lemma for v in (before.verbs if before is not None else ()))
    verb = any(lemma in phrases.lexicon.transitive or phrases.lexicon.makes.get(lemma) == "object" for lemma in turns)
    return person and verb and after is not None and after.kind in BODIES and tokens[at + 1].conjunction != "و"


def _ends_inserted(phrases: Phrases, phrase: NounPhrase) -> bool:
    """Return whether a phrase ends with a name between commas: "رئيس الوزراء، فلان، | ورئيس البرلمان، فلان"."""
    name = phrases.tokens[phrase.end - 1].name
    return phrase.end > 1 and name is not None and name.kind == "person" and phrases.tokens[phrase.end - 2].mark == "،"


def _next_holder(phrases: Phrases, at: int) -> NounPhrase | None:
    """Return the person, named behind his post or without one, whom "and" joins at a token."""
    if phrases.tokens[at].preposition or verb_at(phrases.tokens, at, phrases.lexicon):
        return None
    more = phrases.posts.read(at) if phrases.tokens[at].name is None else phrases.one(at)
    person = more is not None and more.trigger is None and bool(more.phrases)
    return more if more is not None and person and (more.phrases[0].sort, more.phrases[0].kind) == ("name", "person") else None


def _besides(phrases: Phrases, at: int) -> int:
    """Return how many tokens say "besides" at a token, a comma before them included: "، فضلا عن", "بالإضافة إلى"; 0 where none do."""
    paused = phrases.tokens[at].mark == "،"
    first, second = (phrases.tokens[i].word if i < len(phrases.tokens) else "" for i in (at + paused, at + paused + 1))
    return 2 + paused if (first.removeprefix("ال"), second) in _BESIDES else 0


def _like(phrase: NounPhrase, more: NounPhrase) -> bool:
    """Return whether two phrases both mean actors, or both places."""
    kinds = {p.kind for p in (*phrase.phrases, *more.phrases)}
    return more.named and (kinds <= set(ACTORS) or kinds == {"place"})


def _of_one_owner(phrases: Phrases, phrase: NounPhrase, at: int) -> bool:
    """Return whether a phrase and the next are things of the same body, named behind the second: "مواقع ومخابئ للتنظيم"."""
    lexicon, token = phrases.lexicon, phrases.tokens[at]
    if (
        phrase.head not in lexicon.metonymy
        or lexicon.bare(token.word) not in lexicon.metonymy
        or token.name is not None
        or token.preposition
    ):
        return False
    more = phrases.one(at)
    return more is not None and more.named and more.trigger is None and all(p.kind in BODIES for p in more.phrases)


def _on_one_side(phrases: Phrases, at: int) -> int:
    """Return how many tokens say that the other side is yet to come: "بين الجيش من جهة والتنظيم من جهة أخرى"."""
    tokens = phrases.tokens
    side = at + 2 < len(tokens) and tokens[at].word == "من" and tokens[at + 1].word in _SIDES
    behind = at + 2 + (side and tokens[at + 2].mark == "،" and at + 3 < len(tokens))
    return behind - at if side and tokens[behind].conjunction == "و" else 0


def _list_goes_on(phrases: Phrases, at: int) -> bool:
    """Return whether the name at a token, or the one behind it, is joined by و: "س، ص وع"."""
    if phrases.tokens[at].conjunction == "و":
        return True
    after = phrases.tokens[at + 1] if at + 1 < len(phrases.tokens) else None
    return after is not None and after.conjunction == "و" and after.name is not None


def _counts(phrases: Phrases, at: int) -> bool:
    """Return whether a number begins at a token, in words right before those who are counted: "و11 مدنيا", "وخمسة مدنيين"."""
    token, after = phrases.tokens[at], phrases.tokens[at + 1] if at + 1 < len(phrases.tokens) else None
    if token.word.isdigit() or after is None:
        return token.word.isdigit()
    people = after.name is None and not (after.conjunction or after.preposition or after.definite)
    return is_number(token) and people and phrases.lexicon.bare(after.word) in phrases.lexicon.descriptions


def _head_known(word: str, lexicon: Lexicon) -> bool:
    bare = lexicon.bare(word)
    actor = bare in lexicon.metonymy or bare in lexicon.descriptions or word in lexicon.post_heads or bare in lexicon.titles
    return actor or bare in SETTLEMENTS["many"]
