"""The grammar of Arabic newswire: from a sentence and its names to phrases and clauses."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.clauses.clauses import read_clauses
from ingest.arabic.events.lives import without_lives
from ingest.arabic.phrases.against import enemies_in_names
from ingest.arabic.phrases.joined import joined_in_names
from ingest.arabic.phrases.sufferers import taught
from ingest.arabic.reading import Reading
from ingest.arabic.voices.anonymity import without_anonymity
from ingest.arabic.words.believed import without_beliefs
from ingest.arabic.words.compass_glosses import without_compass_glosses
from ingest.arabic.words.existence import there_is_not
from ingest.arabic.words.group_adjectives import without_group_adjectives
from ingest.arabic.words.idioms import without_idioms
from ingest.arabic.words.lexicon import lexicon
from ingest.arabic.words.noun_pairs import pairs_as_nouns
from ingest.arabic.words.other_names import without_contrasts, without_other_names
from ingest.arabic.words.reread_tokens import reread
from ingest.arabic.words.so_called import without_calling, without_so_called, without_what_is_left
from ingest.arabic.words.tokens import tokens
from ingest.syntax import Name, Parse, Sentence


class Arabic:
    """Implements the grammar protocol for Arabic."""

    def parse(self, text: str, sentence: Sentence, names: Sequence[Name]) -> Parse:
        """Return the phrases and clauses of a sentence of `text`; `names` are those inside it, in order, not overlapping."""
        known = lexicon()
        read = tokens(text, sentence, names, known)
        present = {token.word for token in read}  # most passes over the tokens need a word of their own
        read = without_so_called(without_anonymity(reread(read, known, present), present), known, present)
        read = without_beliefs(without_what_is_left(without_calling(read, known, present), present), known, present)
        read = without_other_names(without_compass_glosses(without_idioms(read, known, present), known, present))
        read = without_contrasts(without_group_adjectives(read), present)
        read = pairs_as_nouns(there_is_not(without_lives(read, present), known, present), known, present)
        words, known = taught(read, known)
        reading = Reading(text, sentence, words, known)
        clauses = read_clauses(reading)
        phrases = sorted({id(p): p for p in reading.found}.values(), key=lambda p: (p.span.start, p.span.end))
        return Parse(sentence, tuple(phrases), (*clauses, *enemies_in_names(text, names), *joined_in_names(names)))
