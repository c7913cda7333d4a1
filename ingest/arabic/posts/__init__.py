"""Arabic posts: their words, their bodies, their holders."""
