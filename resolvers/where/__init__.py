"""Filters and sort keys of lists (`where`, `orderBy`), one module per entity."""
