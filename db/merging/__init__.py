"""Merges of organizations and of people, their undo, and the names of survivors (docs/decisions/merging.md)."""
