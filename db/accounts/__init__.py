"""Accounts: roll-ups of organizations, and figures of all accounts (docs/decisions/accounts.md)."""
