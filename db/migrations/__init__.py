"""Migrations: Alembic's scripts, and how a database in use gets to the newest version of its tables."""
