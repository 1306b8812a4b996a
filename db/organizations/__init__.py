"""Organizations: their tree, merges, and the organization to which a record belongs (docs/decisions/merging.md)."""
