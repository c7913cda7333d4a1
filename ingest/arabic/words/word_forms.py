"""What an Arabic word can be by its form: a finite verb with its future and object, a verbal noun with its article and owner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ingest.arabic.words.morphology import ENCLITICS, VerbForm, participle_forms, verb_forms
from ingest.claims.frames import Frames
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class VerbReading:
    """A finite verb: its form, future سـ and attached object."""

    form: VerbForm
    future: bool = False
    enclitic: str = ""


@dataclass(frozen=True, slots=True)
class NounReading:
    """A noun or adjective: the lemma of a trigger, article, attached possessor."""

    lemma: str
    definite: bool
    enclitic: str = ""


class WordForms:
    """The verbs and nouns of a lexicon by folded form; clitics are taken off at look-up."""

    def __init__(self, lexicon: Lexicon, verbs: Mapping[str, Any], frames: Frames) -> None:
        self.lexicon = lexicon
        imperfect: Mapping[str, str] = verbs["imperfect"]
        single = {w for w in lexicon.operators if " " not in w}
        framed = frames.lemmas("verb")
        listed = (lemma for group in ("ending", "ceasing", "never", "preventing", "plain", "light") for lemma in verbs[group])
        controlling = (lemma for group in (*lexicon.control.values(), *lexicon.receives.values()) for lemma in group)
        lemmas = {*framed, *controlling, *lexicon.consists, *listed, *single} - lexicon.operator_nouns.difference(framed)
        self.hollow = frozenset(verbs["hollow"])
        inflected = [found for lemma in sorted(lemmas) for found in verb_forms(lemma, imperfect.get(lemma))]
        self._verbs: dict[str, list[VerbForm]] = {}
        self._of_speaker: dict[str, VerbForm] = {}
        for form, features in inflected:
            if features.person == "1" and features.number == "s":
                self._of_speaker[form] = features
            else:
                self._verbs.setdefault(form, []).append(features)
        self._participles: dict[str, VerbForm] = {}
        for lemma in sorted((single - lexicon.operator_nouns) | {*verbs["participles"]}):
            self._participles |= dict(participle_forms(lemma, imperfect.get(lemma)))
        self.describing = self._describing(framed, imperfect)

    def _describing(self, verbs: Iterable[str], imperfect: Mapping[str, str]) -> dict[str, VerbForm]:
        """Return the participles, without their article, that are no nouns of their own: متصدية, داعمة, but not قائد, مقاتل."""
        forms = {
            form: features
            for lemma in verbs
            if self.lexicon.operator(lemma) is None
            for form, features in participle_forms(lemma, imperfect.get(lemma))
            if features.number == "p" or features.gender == "f"
        }
        return {form: features for form, features in forms.items() if form not in self.lexicon.triggers and not self.lexicon.knows(form)}

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def verbs(self, word: str) -> tuple[VerbReading, ...]:
        """Return the finite verbs that a folded word without و and ف can be."""
        found = [VerbReading(self._participles[word])] if word in self._participles else []
        for stem, future in ((word, False), (word[1:], True)) if word[:1] == "س" else ((word, False),):
            for enclitic in ("", *ENCLITICS):
                if not stem.endswith(enclitic):
                    continue
                for form in self._with(word, stem, enclitic):
                    if not future or form.aspect == "imperfect":
                        found.append(VerbReading(form, future, enclitic))
        return tuple(found)

    def of_speaker(self, word: str) -> tuple[VerbReading, ...]:
        """Return what one says of himself alone with a word that can be nothing else: "أطالب", but "أعلن" is what another did."""
        form = self._of_speaker.get(word)
        if form is None or self.verbs(word) or self.noun(word) or self.lexicon.knows(word):
            return ()
        return (VerbReading(form),)

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def with_object(self, word: str) -> tuple[VerbReading, ...]:
        """Return the perfects that a word can be only where it is written with ه: "شنه" (مدة), "قادته" (إصابة), "قتله" (قتلة)."""
        base = word.removesuffix("ه")
        if base == word or len(base) < 2:
            return ()
        is_noun = base in self.lexicon.triggers
        return tuple(
            VerbReading(form, False, "ه")
            for candidate in _before_object(base)
            for form in self._verbs.get(candidate, ())
            if form.aspect == "perfect"
            and not _bare_ending(form, base)
            and (form.lemma.endswith("ّ") if len(base) == 2 else self._hollow(form) or is_noun)
        )

    def _hollow(self, form: VerbForm) -> bool:
        """Return whether a verb is hollow and takes an object."""
        return form.lemma[-2] == "ا" and (len(form.lemma) > 3 or form.lemma in self.hollow)

    def _with(self, word: str, stem: str, enclitic: str) -> Iterator[VerbForm]:
        """Return the verbs that a stem can be with an attached object."""
        if not enclitic:
            yield from self._verbs.get(stem, ())
            return
        base = stem.removesuffix(enclitic)
        short = len(base) == 2 and enclitic in ("ها", "هم")  # شنّها, صدّهم
        if base == stem or not (short or len(base) >= 3) or self.lexicon.knows(word):
            return
        noun = self.noun(word)
        for candidate in _before_object(base):
            for form in self._verbs.get(candidate, ()):
                if short and not form.lemma.endswith("ّ"):
                    continue
                if noun is not None and not (noun.enclitic and _spelt_like(form, noun)):
                    continue  # شنها, استعادتها, تقدمه: the neighbours decide
                if enclitic == "ه" and form.aspect == "perfect" and form.lemma[-2] == "ا":
                    continue  # إصابة, استعادة, تابعة: far likelier than a verb with its object
                if _bare_ending(form, base):
                    continue
                yield form

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def guess(self, word: str) -> tuple[VerbReading, ...]:
        """Return a reading of a word that looks like a verb of no interest: it ends a phrase and takes a subject."""
        stem = word[1:] if word[:2] in ("سي", "ست") else word
        if len(stem) < 4 or word.startswith("ال") or self.noun(word) or self.lexicon.knows(word):
            return ()
        if stem[0] == "ي" and not stem.endswith(("ا", "ه", "يه")):
            return (VerbReading(VerbForm("", "imperfect", "m", "p" if stem.endswith(("ون", "وا")) else "s"), stem != word),)
        if stem.endswith("ت") and not stem.endswith(("ات", "يت")) and len(stem) > 4:
            return (VerbReading(VerbForm("", "perfect", "f", "s")),)
        if stem.endswith("وا") and len(stem) > 4:
            return (VerbReading(VerbForm("", "perfect", "m", "p")),)
        return ()

    @lru_cache(maxsize=65536)  # noqa: B019 - there is one lexicon
    def noun(self, word: str) -> NounReading | None:
        """Return the noun trigger that a folded word without proclitics is, or None."""
        definite = word.startswith("ال") and len(word) > 4 and word not in self.lexicon.triggers  # but not "إلغاء", "التحاق"
        stem = word[2:] if definite else word
        if stem in self.lexicon.triggers:
            return NounReading(self.lexicon.triggers[stem], definite)
        for enclitic in ENCLITICS:
            base = stem[: -len(enclitic)]
            if not definite and stem.endswith(enclitic) and len(base) > 2:
                for candidate in (base, before_owner(base)):
                    if candidate in self.lexicon.triggers:
                        return NounReading(self.lexicon.triggers[candidate], True, enclitic)
        return None


def before_owner(base: str) -> str:
    """Return how a noun ends where no pronoun is attached: مشاركت is مشاركة, لقائ and لقاؤ are لقاء."""
    if base.endswith("ت"):
        return base[:-1] + "ه"
    return base[:-1] + "ء" if base.endswith(("اي", "او")) else base


def _spelt_like(form: VerbForm, noun: NounReading) -> bool:
    """Return whether a verb is spelt like a noun: its own verbal noun, or one that begins like her present ("تقدمه": قدّم, تقدّم)."""
    own = fold_word(form.lemma) == fold_word(noun.lemma).removesuffix("ه")
    return own or (form.aspect == "imperfect" and noun.lemma[0] == "ت" and "ت" + fold_word(form.lemma) == fold_word(noun.lemma))


def _bare_ending(form: VerbForm, base: str) -> bool:
    """Return whether a perfect ends as it does where no object is attached: "نفيه" is his denial, "نفاه" what he denied."""
    return form.aspect == "perfect" and form.lemma.endswith("ى") and base.endswith("ي")


def _before_object(base: str) -> tuple[str, ...]:
    """Return how a verb may end where no object is attached: قتلو is قتلوا, رما is رمى."""
    if base.endswith("و"):
        return base, base + "ا"
    return (base, base[:-1] + "ي") if base.endswith("ا") else (base,)
