"""Invitations to a beta, one by one and in bulk, and their answers (docs/decisions/invitations.md)."""
