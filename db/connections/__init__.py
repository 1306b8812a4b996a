"""Connections: engines and drivers of both databases, held statements, and the replica."""
