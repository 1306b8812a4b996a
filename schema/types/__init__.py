"""The public types, one module per entity. Read them to know the API."""
