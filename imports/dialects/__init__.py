"""Exports of other systems as tables of columns, and the words of their headers (docs/decisions/import.md#dialects)."""
