"""Arabic inflection on the folded, unvowelled spelling: all forms of a verb or noun from its lemma.

The spelling of a lemma tells its form class: شدة on the second radical is form II, همزة over the first alef form IV, and so on; only
the imperfect of hollow and defective verbs of form I must be given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ingest.normalise import fold_word

Aspect = Literal["perfect", "imperfect", "participle"]
ENCLITICS = {
    "ه": ("m", "s"),
    "ها": ("f", "s"),
    "هم": ("m", "p"),
    "هما": ("", "d"),
    "هن": ("f", "p"),
    "نا": ("1", "p"),
    "ني": ("1", "s"),
}


_FORM_I = 3  # letters of its stem


@dataclass(frozen=True, slots=True)
class VerbForm:
    """What a form of a verb tells: `person` 3 or 1 (the second person does not occur in newswire)."""

    lemma: str
    aspect: Aspect
    gender: str
    number: str
    person: str = "3"
    passive: bool = False  # spelled so: هوجم, أعيد


def verb_forms(lemma: str, imperfect: str | None = None) -> Iterator[tuple[str, VerbForm]]:
    """Return the folded finite forms of a verb with their features; `imperfect` (يقول) is needed where spelling does not tell."""
    root = _Stems.of(lemma, imperfect)
    for suffix, gender, number, person in _PERFECT:
        stem = root.short if suffix and suffix[0] in "تن" and (suffix != "ت" or person == "1") else root.perfect
        yield _join(stem, suffix, root.defective), VerbForm(lemma, "perfect", gender, number, person)
    if len(root.perfect) > _FORM_I and root.perfect[0] != "ت":  # else spelt like an accusative: "دعما", "تقدما"
        yield _join(root.perfect, "ا", root.defective), VerbForm(lemma, "perfect", "m", "d")
    if root.passive:
        for suffix, gender, number, person in _PERFECT[:3]:
            yield _join(root.passive, suffix, root.passive.endswith("ي")), VerbForm(lemma, "perfect", gender, number, person, passive=True)
    if root.defective:  # "أُجريت", "نُفيت": the masculine is spelt like the active
        yield root.perfect[:-1] + "يت", VerbForm(lemma, "perfect", "f", "s", passive=True)
    for prefix, suffix, gender, number, person in _IMPERFECT:
        for stem in {root.imperfect, root.jussive} if not suffix else {root.imperfect}:
            yield prefix + _join(stem, suffix, root.weak_end), VerbForm(lemma, "imperfect", gender, number, person)


def participle_forms(lemma: str, imperfect: str | None = None) -> Iterator[tuple[str, VerbForm]]:
    """Return the folded forms in which an active participle carries a clause of its own: موضحا, مضيفة, نافيا, قائلين."""
    root = _Stems.of(lemma, imperfect)
    stem = fold_word(lemma)
    if len(stem) == 3 and "ّ" not in lemma:
        middle = "ي" if stem[1] == "ا" else stem[1]
        base = stem[0] + "ا" + middle + ("ي" if stem[2] in "اي" else stem[2])
    elif len(stem) == len("حث"):
        base = stem[0] + "ا" + stem[1]  # doubled: حاثا
    else:
        base = "م" + root.imperfect
    for suffix, gender, number in (("ا", "m", "s"), ("ه", "f", "s"), ("ين", "m", "p"), ("ون", "m", "p")):
        yield base + suffix, VerbForm(lemma, "participle", gender, number)


_PERFECT = (
    ("", "m", "s", "3"),
    ("ت", "f", "s", "3"),
    ("وا", "m", "p", "3"),
    ("تا", "f", "d", "3"),
    ("نا", "", "p", "1"),
)
_IMPERFECT = (
    ("ي", "", "m", "s", "3"),
    ("ت", "", "f", "s", "3"),
    ("ي", "ون", "m", "p", "3"),
    ("ي", "وا", "m", "p", "3"),
    ("ي", "ان", "m", "d", "3"),
    ("ت", "ان", "f", "d", "3"),
    ("ن", "", "", "p", "1"),
    ("ا", "", "", "s", "1"),
)


@dataclass(frozen=True, slots=True)
class _Stems:
    perfect: str
    short: str  # before a suffix that begins with a consonant: قلنا
    imperfect: str
    jussive: str
    passive: str
    defective: bool
    weak_end: bool

    @classmethod
    def of(cls, lemma: str, imperfect: str | None) -> _Stems:
        doubled = lemma.endswith("ّ")
        stem = fold_word(lemma)
        bare = stem[1:] if len(stem) > 3 and stem[0] == "ا" and stem[1] != "ا" else stem
        defective = lemma[-1] in "ىا" and len(stem) > 2
        if len(stem) == 3 and lemma[0] == "أ":
            bare = stem[1:] if doubled else "و" + stem[1:] if "ّ" in lemma else stem  # أقرّ يقرّ, أكّد يؤكد, أخذ يأخذ
        short, present, jussive, passive = stem, bare, "", ""
        if imperfect:
            present = fold_word(imperfect)[1:]
        if len(stem) == 3 and stem[1] == "ا":  # hollow, form I
            short = stem[0] + stem[2]
            jussive = present[0] + present[-1]
            passive = stem[0] + "ي" + stem[2]
        elif stem == "ليس":
            short = "لس"  # "لسنا"
        elif len(stem) in (4, 6) and stem[-2] == "ا" and lemma[0] in "أا" and (stem.startswith("است") or len(stem) == 4):
            present = bare[:-2] + "ي" + bare[-1]  # hollow, forms IV and X
            short, jussive = stem[:-2] + stem[-1], bare[:-2] + bare[-1]
            passive = stem[:-2] + "ي" + stem[-1]
        elif len(stem) == 5 and stem[0] == lemma[0] == "ا" and stem[-2] == "ا" and not doubled:  # hollow, forms VII and VIII: اغتال
            short, jussive = stem[:-2] + stem[-1], bare[:-2] + bare[-1]
            passive = stem[:-2] + "ي" + stem[-1]
        elif len(stem) == 3 and stem[0] == "و" and not imperfect and "ّ" not in lemma:
            present = stem[1:]
        elif len(stem) == 4 and stem[1] == "ا" and not doubled:
            passive = stem[0] + "و" + stem[2:]  # form III: قوتل
        if defective and not imperfect:
            present = bare[:-1] + "ي"
        weak_end = present[-1] in "يوا" and (defective or bool(imperfect and imperfect[-1] in "يوى"))
        if doubled:
            short = stem + stem[-1]
        return cls(stem, short, present, jussive or (present[:-1] if weak_end else present), passive, defective, weak_end)


def _join(stem: str, suffix: str, weak: bool) -> str:
    if not weak or not suffix:
        return stem + suffix
    if suffix in ("ت", "تا", "وا", "ون"):
        return stem[:-1] + suffix
    return stem[:-1] + ("ي" if stem.endswith("ا") else stem[-1]) + suffix


def owned_forms(noun: str) -> Iterator[str]:
    """Return the folded forms of a noun with the pronoun of its owner: "قواته", "زيارتها", "مقاتليهم"."""
    stem = fold_word(noun)
    base = stem[:-1] + "ت" if stem.endswith("ه") else stem[:-1] if stem.endswith("ين") else stem
    yield from (base + owner for owner, (gender, _) in ENCLITICS.items() if gender != "1")


def noun_forms(lemma: str) -> Iterator[str]:
    """Return the folded forms of a noun or adjective of this spelling: feminine, accusative, dual, sound plurals, before an enclitic."""
    stem = fold_word(lemma)
    yield stem
    if stem.endswith("ه"):
        base = stem[:-1]
        yield from (base + "ات", base + "تين", base + "تان", base + "تي", base + "تا")
        return
    yield from (stem + "ا", stem + "ين", stem + "ان", stem + "ات", stem + "ون")
