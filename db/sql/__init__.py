"""SQL functions and conditions that SQLite and PostgreSQL write differently."""
