"""Fixtures of files: a storage."""

from file_fixtures import storage

__all__ = ["storage"]
