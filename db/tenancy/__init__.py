"""Isolation of companies: the scope of statements, row-level security, and shards (docs/decisions/tenancy.md)."""
