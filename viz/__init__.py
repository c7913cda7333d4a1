"""Views of the graph as HTML files that need no network."""
