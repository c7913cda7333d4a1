"""Arabic words: what a form can be, the tokens of a sentence, the classes that the lexicon gives."""
