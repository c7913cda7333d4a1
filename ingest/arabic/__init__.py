"""The grammar of Arabic: forms from lemmas, tokens, phrases, clauses."""
