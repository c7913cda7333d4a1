"""Named Cypher questions and their answers as tables."""
