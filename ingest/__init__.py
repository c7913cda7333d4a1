"""From bytes to statements: readers, mentions, clauses, frames."""
