"""Look-up keys, by which people and organizations are found, and likely duplicates (docs/decisions/merging.md)."""
