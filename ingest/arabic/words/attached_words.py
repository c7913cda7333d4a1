"""Prepositions with the pronoun that is attached to them: "عليه", "لها", by folded form."""

from __future__ import annotations

PRONOUNS = (("ه", "m", "s"), ("ها", "f", "s"), ("هم", "m", "p"), ("هما", "", "d"))
WE = "1"  # the number of a pronoun by which somebody speaks of himself and his own
ATTACHED: dict[str, tuple[str, str, str]] = {
    stem + suffix: (key, gender, number)
    for stem, key in (
        ("علي", "على"), ("في", "في"), ("من", "من"), ("الي", "إلى"), ("ب", "ب"), ("ل", "ل"), ("مع", "مع"), ("ضد", "ضد"), ("بين", "بين"),
        ("عن", "عن"), ("لدي", "لدى"), ("تحت", "تحت"), ("وراء", "وراء"), ("داخل", "داخل"), ("قرب", "قرب"),
    )
    for suffix, gender, number in PRONOUNS
}  # fmt: skip
_OURS = {"علينا": "على", "الينا": "إلى", "لنا": "ل", "معنا": "مع", "ضدنا": "ضد", "لدينا": "لدى"}
ATTACHED |= {word: (key, "", WE) for word, key in _OURS.items()}
