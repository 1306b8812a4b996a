"""Fixtures of files: a storage, a user, and a function that creates an upload."""

from file_fixtures import storage, to_send, user

__all__ = ["storage", "to_send", "user"]
