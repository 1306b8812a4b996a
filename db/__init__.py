"""Database access: models, statements, units of work, and the data derived from source rows."""
