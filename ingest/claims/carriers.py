"""Which outlet carries somebody's words: it does so while he speaks on ("told AFP ... he added", "نقلت الوكالة عن مصدر ... وأضاف")."""

from __future__ import annotations

from dataclasses import dataclass

APART = 2  # sentences between two of one speaker's at most


@dataclass(slots=True)
class Carrier:
    """The speaker whose words were passed on last, by whom, and the sentence in which he last spoke."""

    speaker: str = ""
    via: tuple[str, ...] = ()
    sentence: int = 0

    def note(self, voices: tuple[str, ...], sentence: int) -> None:
        """Remember who passes on whose words; a speaker whom nobody passes on ends what was carried."""
        self.speaker, self.via, self.sentence = (voices[-1] if voices else ""), voices[:-1], sentence

    def of(self, speaker: str, sentence: int) -> tuple[str, ...]:
        """Return who passes on what a speaker says in a sentence where nobody is named for it."""
        goes_on = bool(speaker) and speaker == self.speaker and sentence - self.sentence <= APART
        return self.via if goes_on else ()
