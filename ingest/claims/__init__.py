"""From clauses to statements: frames, whose words, denied or not."""
