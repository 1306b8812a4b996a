"""The GraphQL schema: object types, root types, variants by gate, and errors."""
