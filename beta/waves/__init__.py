"""Waves: lists of users and companies that are invited or added together (docs/decisions/waves.md)."""
