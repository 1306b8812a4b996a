"""Full-text search: texts and words, conditions of lists, ranking, excerpts (docs/decisions/search.md)."""
