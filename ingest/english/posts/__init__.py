"""English posts and their holders."""
