"""Flag evaluation: whether a flag is on for a user of a company (docs/decisions/flags.md#evaluation)."""
