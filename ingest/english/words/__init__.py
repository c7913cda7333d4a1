"""English words: forms, tokens, parts of speech."""
