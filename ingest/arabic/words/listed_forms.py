"""The forms in which texts have the words that the lexicon files list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from graph.model import BODIES, Kind
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word


def body_heads() -> dict[str, Kind]:
    """Return the kind of body that a noun heads, by its folded forms without the article."""
    listed = read_lexicon("ar", "bodies")
    return {fold_word(w).removeprefix("ال"): kind for kind in BODIES for w in (*listed[kind], *listed["heads"][kind]) if " " not in w}


def without_l(words: list[str]) -> Iterator[str]:
    """Return the words of a post as tokens have them: ل before an article is a preposition of its own."""
    return ("ال" + word[2:] if word.startswith("لل") and number else word for number, word in enumerate(words))


def accusatives(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Return a post as what somebody became or two are: "رئيسا", "أمينا عاما", "وزيري"; behind it stand its adjectives or its body."""
    first, *rest = words
    if not first.startswith("ال"):
        yield (first + "ا", *rest)
        yield (first + "ي", *rest)  # of two: "وزيري الخارجية"
        if rest and (rest[0].endswith("ي") or rest[0] == "عام"):
            yield (first + "ا", rest[0] + "ا", *rest[1:])


_NEAR = senses("ar", "near")  # of two, these only say where they are


def plural_cases(noun: str) -> tuple[str, ...]:
    """Return a broken plural, folded, with its accusative, which one that ends in ة does not have: "قتلة" are no "قتلها"."""
    plural = fold_word(noun)
    return (plural,) if plural.endswith("ه") else (plural, plural + "ا")


def by_form(rows: Mapping[str, list[str]], passive: bool) -> dict[str, tuple[str, bool]]:
    """Return the lemma of an adjective by each of its folded forms, and whether it tells what is done to its noun."""
    return {
        fold_word(w): (lemma, passive) for lemma, listed in rows.items() for form in listed for w in (form, *_duals(form, lemma, listed))
    }


def _duals(form: str, lemma: str, listed: list[str]) -> tuple[str, ...]:
    """Return an adjective as it is said of two: "منزعجتان", "المدعومين"; of two men only where it is said of many."""
    if lemma in _NEAR:
        return ()
    if form.endswith("ة"):
        return (form[:-1] + "تان", form[:-1] + "تين")
    return (form + "ان",) if form + "ين" in listed else ()


def demonym_forms(listed: Mapping[str, str]) -> dict[str, str]:
    """Return the state that an adjective stands for by each of its genders, numbers and cases."""
    forms: dict[str, str] = {}
    for adjective, state in listed.items():
        for form in _inflected(adjective):
            forms.setdefault(form, state)
    return forms


def adjective_forms(listed: Iterable[str]) -> frozenset[str]:
    """Return adjectives in every gender, number and case, folded, with the article and without."""
    return frozenset(article + form for adjective in listed for form in _inflected(fold_word(adjective)) for article in ("", "ال"))


def _inflected(adjective: str) -> tuple[str, ...]:
    return (adjective, adjective + "ه", adjective + "ا", adjective + "ين", adjective + "ون", adjective + "تين", adjective + "ات")
