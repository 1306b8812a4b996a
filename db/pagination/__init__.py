"""Keyset pagination: pages of lists, cursors, and orders (docs/decisions/pagination.md)."""
