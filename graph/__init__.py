"""The graph: terms, register, claims and the store that keeps them."""
