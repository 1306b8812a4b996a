"""Whether a feature is open to somebody: flags compiled once a revision, decided once an operation (docs/decisions/flags.md#evaluation)."""
