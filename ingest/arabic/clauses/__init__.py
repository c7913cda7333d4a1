"""Arabic clauses: verbs, what they take, what is said of whom."""
