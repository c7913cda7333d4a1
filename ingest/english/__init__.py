"""The grammar of English: from a sentence to phrases and clauses."""
