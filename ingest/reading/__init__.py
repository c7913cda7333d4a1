"""From bytes to sentences: files, articles, copies, titles, credits, whose text it is."""
