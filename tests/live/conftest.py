"""Fixtures of processes: an administrator with a password."""

from sign_in_fixtures import eva

__all__ = ["eva"]
