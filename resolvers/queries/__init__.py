"""Reads of all entities: connections with keyset pagination, and loaders that batch by id."""
