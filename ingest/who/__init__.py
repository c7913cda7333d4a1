"""Who is meant where no name stands: descriptions, posts, pronouns, nouns that point back, events."""
