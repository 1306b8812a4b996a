"""Imports: jobs with their journal, look-ups, settings that imports create, and dry runs (docs/decisions/import.md)."""
