"""Bytes as text, whatever their encoding: those of Arabic and Western pages, and nothing that only looks like text."""

from __future__ import annotations

import re

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_ARABIC = re.compile(r"[\u0600-\u06ff\u200c-\u200f«»“”‘’–—…\u00a0]")
_WESTERN = re.compile(r"[À-ÖØ-öø-ÿŒœŠšŽžŸ«»“”‘’–—…€£©®°·\u00a0]")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(raw: bytes) -> str | None:
    """Return bytes as text: by byte order mark, as UTF-8, else by detection among the encodings of Arabic and Western pages;
    None where binary.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError:
                return None
    if _CONTROL.search(raw):
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _detected(raw)


def _detected(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes

    # Ours alone, the likeliest first: a guess among a hundred encodings goes wrong.
    texts = (str(match) for match in from_bytes(raw, cp_isolation=["cp1256", "iso8859_6", "cp1252"]))
    return next(filter(_plausible, texts), None)


def _plausible(text: str) -> bool:
    """Return whether the letters beyond ASCII are nearly all Arabic, or few and Western: a single-byte encoding makes letters of any
    bytes, broken UTF-8 included, and those are neither.
    """
    beyond = len(_BEYOND_ASCII.findall(text))
    if len(_ARABIC.findall(text)) >= 0.95 * beyond:
        return True
    return beyond <= 0.1 * len(text) and len(_WESTERN.findall(text)) >= 0.95 * beyond
