"""What somebody decides or orders to be done, as a mandate of its own: "أمر بتخصيص ثلاثة مليارات دولار", "قرر إلغاء مناصب نوابه"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.boundaries import verb_at
from ingest.arabic.voices.voices import SOURCES
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Phrase

DECREE = "decree"  # the function of the mandate
_DECIDES, _BIDS = senses("ar", "decides"), senses("ar", "bids")  # with what they decide as their object, and behind ب
_DECREED = folded(senses("ar", "decreed"))
_SHORT = frozenset("ب" + word for word in _DECREED if len(word) == len("حل"))  # too short for a preposition to be told
_REACH = 14  # tokens from the verb to what it decides
_WIDEST = 8  # words of a mandate's name
_LEAST = 2
_STOPS = (".", "؛", ":")
_TO = fold_word("إلى")


def decree(drafts: Sequence[Draft], tokens: Sequence[Token], lexicon: Lexicon) -> None:
    """Give a verb of deciding or ordering the deed that it decides as a mandate."""
    for draft in drafts:
        if draft.category != "verb" or draft.passive or draft.polarity == "denied":
            continue
        preposition = "ب" if draft.lemma in _BIDS else "" if draft.lemma in _DECIDES else None
        if preposition is not None and (at := _decreed(draft, tokens, lexicon, preposition)) is not None:
            mandate = _mandate(tokens, at, lexicon)
            for key in (preposition, "object"):  # "إعادة | فرز الأصوات" is one
                draft.functions[key] = [p for p in draft.functions.get(key, []) if not _inside(p, mandate)]
            draft.add(DECREE, [mandate])


def _inside(phrase: Phrase, mandate: Phrase) -> bool:
    return mandate.span.start <= phrase.span.start and phrase.span.end <= (mandate.wide or mandate.span).end


def _decreed(draft: Draft, tokens: Sequence[Token], lexicon: Lexicon, preposition: str) -> int | None:
    """Return where the verbal noun stands that a verb takes, before the next verb."""
    for at in range(draft.token + 1, min(draft.token + _REACH, len(tokens))):
        token = tokens[at]
        taken = token.preposition == preposition if token.word in _DECREED else bool(preposition) and token.word in _SHORT
        if taken and not (token.conjunction or token.owned):
            return at if _end(tokens, at, lexicon) >= at + _LEAST else None
        if token.mark in _STOPS or token.word in lexicon.complementisers or (token.verbs and token.noun is None and not token.name):
            return None
    return None


def _end(tokens: Sequence[Token], at: int, lexicon: Lexicon, prepositions: int = 0) -> int:
    """Return where the words of a mandate end: before a pause, "and", or more than so many prepositions."""
    for end in range(at + 1, min(at + _WIDEST, len(tokens))):
        token = tokens[end]
        prepositions -= bool(token.preposition) or token.word in lexicon.prepositions
        if token.mark or token.conjunction or prepositions < 0 or token.word in lexicon.relatives or verb_at(tokens, end, lexicon):
            return end
        if _joined(token, lexicon) or token.word in SOURCES or _is_compound(tokens, end, lexicon):
            return end
    return min(at + _WIDEST, len(tokens))


def _joined(token: Token, lexicon: Lexicon) -> bool:
    """Return whether an unknown word has "and" attached: "أجور المسؤولين | وحصص الكهرباء"."""
    return token.word.startswith("و") and not (token.name or token.noun or lexicon.knows(token.word))


def _is_compound(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a preposition of two words stands at a token: "فضلا عن", and "إضافة للرواتب" for "إضافة إلى الرواتب"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    second = "" if after is None else _TO if after.preposition == "ل" else after.word
    return (tokens[at].word, second) in lexicon.compound_prepositions


def _mandate(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Phrase:
    """Return the mandate of a verbal noun, with what stands behind it under one preposition as its wider name."""
    start = tokens[at].bare_start + (tokens[at].word in _SHORT)
    end, wide = _end(tokens, at, lexicon), _end(tokens, at, lexicon, prepositions=1)
    full = Span(start, tokens[wide - 1].span.end) if wide > end else None
    return Phrase(Span(start, tokens[end - 1].span.end), "event", lemma=tokens[at].word, kind="mandate", number="s", wide=full)
