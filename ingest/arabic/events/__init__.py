"""Arabic nouns and verbs of deeds: who does what to whom, and where."""
