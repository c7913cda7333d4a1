"""The skeleton of a name: its consonants by class, the same for every usual romanisation and for the Arabic spelling.

"Kais Khazali", "Qays al-Khaz'ali" and قيس الخزعلي all have the skeleton `KS XDL`. For searching only: it is never stored and never
a join key, because different names share one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from graph.folding import fold_word

_ARTICLES = {"al", "el", "ul", "as", "ash", "ad", "az", "an", "ar", "at", "the"}
# Two letters for one sound before single letters. Left out: vowels, and w, v and y inside a word, which romanisations write as vowels.
_LATIN = {
    "sch": "C", "sh": "C", "ch": "C", "kh": "X", "gh": "K", "dh": "D", "th": "D", "ph": "F", "dj": "J", "zh": "J", "ck": "K",
    "b": "B", "p": "B", "t": "T", "j": "J", "h": "H", "d": "D", "z": "D", "r": "R", "s": "S", "c": "K", "k": "K", "q": "K", "g": "K",
    "x": "KS", "f": "F", "l": "L", "m": "M", "n": "N",
}  # fmt: skip
_ARABIC = dict(zip("بپتطثجچحهخدذضظزرسصشغقكگفڤلمن", "BBTTDJCHHXDDDDDRSSCKKKKFFLMN", strict=True))
_INITIAL = {"w": "W", "v": "F", "y": "Y", "و": "W", "ي": "Y"}
_LATIN_SOUND = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))
_COMPOUND = re.compile(r"\b(abd|عبد) ")
_SERVANT = re.compile(r"\b(abd)[aeou]l ?(?=\w)|\b(عبد) ?ال(?=\w)")


def tables() -> dict[str, list[str] | dict[str, str]]:
    """Return what skeletons are made by, for a page that makes its own of what is typed into it."""
    return {"articles": sorted(_ARTICLES), "latin": _LATIN, "arabic": _ARABIC, "initial": _INITIAL}


def skeleton(name: str) -> tuple[str, ...]:
    """Return the consonant classes of each word of a name, without articles; digits stand for themselves."""
    plain = _SERVANT.sub(lambda m: f"{m[1] or m[2]} ", fold_word(name).replace("'", ""))
    words = [w for w in plain.split() if w not in _ARTICLES] or plain.split()
    joined = _COMPOUND.sub(r"\1", " ".join(w.removeprefix("ال") if len(w) > 4 else w for w in words))
    return tuple(s for s in map(_of_word, joined.split()) if s)


@lru_cache(maxsize=65536)
def _of_word(word: str) -> str:
    if word[0].isdigit():
        return word
    if "\u0600" <= word[0] <= "\u06ff":
        first = "A" if word[0] in "اعء" else _INITIAL.get(word[0], "")
        sounds = "".join(_ARABIC.get(c, "") for c in word)
    else:
        first = "A" if word[0] in "aeiou" else _INITIAL.get(word[0], "")
        soft = re.sub(r"c(?=[eiy])", "s", word)
        sounds = "".join(_LATIN[m.group()] for m in _LATIN_SOUND.finditer(soft))
    single = re.sub(r"(.)\1+", r"\1", first + sounds)
    return single.removesuffix("H") if len(single) > 2 else single
